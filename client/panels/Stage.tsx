import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphCanvas } from '../graph/lazyGraphCanvas.ts';
import type { Pointed } from '../graph/pointing.ts';
import { sceneOf } from '../graph/scene.ts';
import { IconButton } from '../ui/Button.tsx';
import { Sparkle } from '../ui/icons.ts';
import { CanvasControls } from './CanvasControls.tsx';
import { usePart, useTools } from './context.ts';
import { GraphHandleContext } from './graphHandle.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { Legend } from './Legend.tsx';
import { nameOf } from './Name.tsx';
import { namesApart } from './namesApart.ts';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';
import { StageNotice } from './StageNotice.tsx';
import { useArrangement } from './useArrangement.ts';
import { useFloating } from './useFloating.ts';
import { useLook } from './useLook.ts';
import { useNodeMenu } from './useNodeMenu.tsx';

/** The canvas with what floats on it. */
export function Stage({ loading }: { readonly loading: boolean }) {
  const { t } = useTranslation();
  const { store, vocabulary, loaded, visible, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  const selection = usePart((state) => state.selection);
  const locale = usePart((state) => state.view.locale);
  const handle = useContext(GraphHandleContext);
  const box = useRef<HTMLDivElement>(null);

  const look = useLook();
  /** The first picture stays as the address says it was moved. */
  const given = useRef(look.look);
  const onPlaced = useCallback(
    (ids: readonly string[] | null) => {
      const keeps = ids === null && given.current !== '';
      given.current = '';
      if (keeps) return;
      requestAnimationFrame(() => (ids ? handle.current?.reveal(ids) : handle.current?.fit()));
    },
    [handle],
  );
  useArrangement(store, loaded.graph, onPlaced);
  // With what says how to begin goes what the first picture kept clear of.
  const fresh = usePart((state) => state.fresh);
  useEffect(() => {
    if (fresh) return;
    const frame = requestAnimationFrame(() => handle.current?.refit());
    return () => cancelAnimationFrame(frame);
  }, [fresh, handle]);

  const scene = useMemo(
    () => sceneOf(visible, canvas, selection, namesApart(visible.entities, vocabulary)),
    [visible, canvas, selection, vocabulary],
  );
  const entities = loaded.graph.entities;
  const describe = useCallback(
    (pointed: Pointed): ReactNode => {
      if (pointed.kind === 'node') {
        const entity = entities.get(pointed.id);
        const links = scene.nodes.find((n) => n.id === pointed.id)?.links ?? 0;
        return (
          entity && (
            <>
              <Said text={nameOf(entity, locale)} />
              <small>
                {vocabulary.kind(entity.kind)} · {t('panel.links', { count: links })}
              </small>
            </>
          )
        );
      }
      const { relations } = pointed.edge;
      return (
        <>
          {relations.slice(0, 4).map((relation) => (
            <span key={relation.id} className="tip-line">
              <Said text={relationText(relation, entities, vocabulary, t)} />
            </span>
          ))}
          {relations.length > 4 && <small>{t('canvas.facts', { count: relations.length })}</small>}
        </>
      );
    },
    [entities, scene, vocabulary, locale, t],
  );

  const { insets, covered } = useFloating(box);
  const { menu, onMenu } = useNodeMenu();

  return (
    <div className="canvas" ref={box}>
      <GraphCanvas
        scene={scene}
        label={t('canvas.label')}
        keys={t('canvas.keys')}
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
      />
      <StageNotice loading={loading} />
      {loading && visible.entities.length === 0 && !loaded.error && (
        <p className="canvas-loading" role="status">
          {t('canvas.loading')}
        </p>
      )}
      {loaded.graph.entities.size > 0 && <Legend />}
      <HiddenNote />
      {loaded.graph.omittedRelations > 0 && (
        <p className="canvas-omitted">
          {t('canvas.omittedRelations', { count: loaded.graph.omittedRelations })}
        </p>
      )}
      <CanvasControls label={t('canvas.label')} handle={handle}>
        <IconButton
          label={t('canvas.arrange')}
          icon={<Sparkle />}
          onClick={() => void actions.arrangeAgain().then(() => handle.current?.fit())}
        />
      </CanvasControls>
      {menu}
    </div>
  );
}
