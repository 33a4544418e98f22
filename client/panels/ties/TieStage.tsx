import { type ReactNode, useCallback, useContext, useMemo, useRef } from 'react';
import { errorText } from '../../api/errorText.ts';
import { GraphCanvas } from '../../graph/lazyGraphCanvas.ts';
import type { Pointed } from '../../graph/pointing.ts';
import { bowsOf, tieId, tieScene } from '../../graph/tieScene.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { withView } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CanvasControls } from '../CanvasControls.tsx';
import { usePart, useTools } from '../context.ts';
import { GraphHandleContext } from '../graphHandle.ts';
import { HiddenNote } from '../HiddenNote.tsx';
import { strengthText } from '../introduction/strength.ts';
import { useWords } from '../introduction/useWords.ts';
import { Legend } from '../Legend.tsx';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { StageNotice } from '../StageNotice.tsx';
import { useArrangement } from '../useArrangement.ts';
import { useFloating } from '../useFloating.ts';
import { useLook } from '../useLook.ts';
import { useNodeMenu } from '../useNodeMenu.tsx';
import { TieKey } from './TieKey.tsx';
import { TieTools } from './TieTools.tsx';
import { useShownTies } from './useShownTies.ts';
import { useTieExtent } from './useTieExtent.ts';

/** The second drawing of the same choice: actors only, lines are ties. Opening a line selects both its ends. */
export function TieStage() {
  return (
    <TieTools>
      <Stage />
    </TieTools>
  );
}

function Stage() {
  const { t, w } = useWords();
  const { store, vocabulary, loaded, visible, actions } = useTools();
  const { actors, ties } = useShownTies();
  const canvas = usePart((state) => state.canvas);
  const selection = usePart((state) => state.selection);
  const handle = useContext(GraphHandleContext);
  const { locale } = vocabulary;
  const box = useRef<HTMLDivElement>(null);
  const { insets, covered } = useFloating(box);
  const { menu, onMenu } = useNodeMenu(useTieExtent);
  const look = useLook();
  const onPlaced = useCallback(() => {
    requestAnimationFrame(() => handle.current?.fit());
  }, [handle]);
  useArrangement(store, loaded.graph, onPlaced);
  const bows = useMemo(
    () => bowsOf(ties.ties ?? [], actors, canvas.positions),
    [ties.ties, actors, canvas.positions],
  );
  const scene = useMemo(
    () => tieScene(actors, ties.ties ?? [], canvas, selection, (entity) => nameOf(entity, locale), bows),
    [actors, ties.ties, canvas, selection, locale, bows],
  );
  const describe = (pointed: Pointed): ReactNode => {
    if (pointed.kind === 'node') {
      const entity = actors.find(({ id }) => id === pointed.id);
      return entity && <Said text={nameOf(entity, locale)} />;
    }
    const tie = ties.ties?.find((one) => tieId(one) === pointed.edge.id);
    return (
      tie && (
        <>
          <Said text={t('hopTie', { from: nameOf(tie.a, locale), to: nameOf(tie.b, locale) })} />
          <small>
            {t(stepOf(tie.strength))} {strengthText(tie.strength)}
          </small>
          <span className="tip-line">
            <Said text={tie.sentence} />
          </span>
        </>
      )
    );
  };
  const backToFacts = (
    <Button onClick={() => store.update((state) => withView(state, { lines: 'facts' }))}>
      {t('tie.facts')}
    </Button>
  );
  const notice = () => {
    if (ties.error)
      return (
        <Notice
          level={2}
          look="problem"
          title={errorText(ties.error, w)}
          actions={<Button onClick={ties.retry}>{w('error.retry')}</Button>}
        />
      );
    if (loaded.loading || ties.ties === null || visible.entities.length === 0) return null;
    if (actors.length === 0) return <Notice level={2} title={t('tie.noActors')} actions={backToFacts} />;
    return null;
  };
  const shown = notice();
  return (
    <div className="canvas" ref={box}>
      <GraphCanvas
        scene={scene}
        label={t('tie.canvas')}
        keys={t('tie.keys')}
        insets={insets}
        covered={covered}
        groupOf={vocabulary.group}
        describe={describe}
        handle={handle}
        {...look}
        onSelect={actions.select}
        onMove={actions.move}
        onMenu={onMenu}
        onExpand={(id) => void actions.expand(id)}
        onPin={(id) => actions.pin([id])}
        onHide={(id) => actions.hide([id])}
        onOpen={({ source, target }) => actions.select([source, target])}
      />
      {shown && <div className="canvas-notice">{shown}</div>}
      <StageNotice loading={loaded.loading} />
      {loaded.graph.entities.size > 0 && <Legend ties={<TieKey />} />}
      <HiddenNote />
      <CanvasControls label={t('tie.canvas')} handle={handle} />
      {menu}
    </div>
  );
}
