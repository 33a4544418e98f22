import { type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphCanvas } from '../graph/lazyGraphCanvas.ts';
import type { Pointed } from '../graph/renderer.ts';
import { sceneOf } from '../graph/scene.ts';
import type { Insets } from '../graph/viewport.ts';
import { ZOOM_STEP } from '../graph/zoomStep.ts';
import { type Point, showHidden } from '../state/canvas.ts';
import { withCanvas, withFilters } from '../state/explorer.ts';
import { emptyFilters } from '../state/filters.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Fit, Minus, Plus, Sparkle } from '../ui/icons.ts';
import { Menu } from '../ui/Menu.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { entityActions } from './entityActions.tsx';
import { GraphHandleContext } from './graphHandle.ts';
import { Legend } from './Legend.tsx';
import { nameOf } from './Name.tsx';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';
import { useArrangement } from './useArrangement.ts';
import { isWhole, useExtent } from './useExtent.ts';

const MENU_ROOM = { width: 240, height: 250 };

/** The canvas with what floats on it. */
export function Stage({ loading }: { readonly loading: boolean }) {
  const { t } = useTranslation();
  const { store, vocabulary, loaded, visible, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  const selection = usePart((state) => state.selection);
  const locale = usePart((state) => state.view.locale);
  const handle = useContext(GraphHandleContext);
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);

  const onPlaced = useCallback(
    (ids: readonly string[] | null) => {
      requestAnimationFrame(() => (ids ? handle.current?.reveal(ids) : handle.current?.fit()));
    },
    [handle],
  );
  useArrangement(store, loaded.graph, onPlaced);

  const scene = useMemo(
    () => sceneOf(visible, canvas, selection, (entity) => nameOf(entity, locale)),
    [visible, canvas, selection, locale],
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

  const insets = useCallback((): Insets => {
    const stage = box.current?.getBoundingClientRect();
    const of = (selector: string) => box.current?.querySelector(selector)?.getBoundingClientRect();
    const top = document.querySelector('.stage-top')?.getBoundingClientRect();
    if (!stage) return { top: 0, right: 0, bottom: 0, left: 0 };
    const legend = of('.legend:not(.legend-closed)');
    const controls = of('.canvas-controls');
    const narrow = stage.width < 600;
    return {
      top: top ? Math.max(0, top.bottom - stage.top - 10) : 0,
      right: controls && !narrow ? stage.right - controls.left - 20 : 0,
      bottom: controls && narrow ? stage.bottom - controls.top - 20 : 0,
      left: legend && !narrow ? legend.right - stage.left - 20 : 0,
    };
  }, []);

  const covered = useCallback(() => {
    const stage = box.current?.getBoundingClientRect();
    const floating = [
      ...(box.current?.querySelectorAll('.legend, .canvas-controls, .canvas-hidden') ?? []),
      ...document.querySelectorAll('.stage-top > *'),
    ];
    return floating.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [stage?.left ?? 0, stage?.top ?? 0];
      return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    });
  }, []);

  const onMenu = useCallback(
    (id: string, at: Point) => {
      const stage = box.current?.getBoundingClientRect();
      if (!store.get().selection.includes(id)) actions.select([id]);
      setMenu({
        id,
        at: {
          x: Math.max(4, Math.min(at.x, (stage?.width ?? 800) - MENU_ROOM.width)),
          y: Math.max(4, Math.min(at.y, (stage?.height ?? 600) - MENU_ROOM.height)),
        },
      });
    },
    [store, actions],
  );
  const menuIds = menu && selection.includes(menu.id) ? selection : menu ? [menu.id] : [];
  const menuExtent = useExtent(menu && menuIds.length === 1 ? menu.id : null);

  const body = () => {
    if (visible.entities.length > 0 || (loading && !loaded.error)) return null;
    if (loaded.graph.entities.size > 0)
      return (
        <Notice
          level={2}
          title={t('canvas.filteredOut')}
          actions={
            <Button
              onClick={() =>
                store.update((state) =>
                  withCanvas(withFilters(state, emptyFilters), showHidden(state.canvas)),
                )
              }
            >
              {t('canvas.resetFilters')}
            </Button>
          }
        >
          {t('canvas.filteredOutText')}
        </Notice>
      );
    if (canvas.shown.length > 0 || loaded.error) return null;
    return (
      <Notice level={2} title={t('canvas.empty')}>
        {t('canvas.emptyText')}
      </Notice>
    );
  };
  const notice = body();

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
        onSelect={actions.select}
        onMove={actions.move}
        onMenu={onMenu}
        onExpand={(id) => void actions.expand(id)}
        onPin={(id) => actions.pin([id])}
        onHide={(id) => actions.hide([id])}
      />
      {notice && <div className="canvas-notice">{notice}</div>}
      {loading && visible.entities.length === 0 && !loaded.error && (
        <p className="canvas-loading" role="status">
          {t('canvas.loading')}
        </p>
      )}
      {loaded.graph.entities.size > 0 && <Legend />}
      {canvas.hidden.length > 0 && (
        <div className="canvas-hidden">
          <span>{t('canvas.hidden', { count: canvas.hidden.length })}</span>
          <Button look="link" onClick={actions.showHidden}>
            {t('canvas.showHidden')}
          </Button>
        </div>
      )}
      {loaded.graph.omittedRelations > 0 && (
        <p className="canvas-omitted">
          {t('canvas.omittedRelations', { count: loaded.graph.omittedRelations })}
        </p>
      )}
      <div className="canvas-controls">
        <IconButton
          label={t('canvas.zoomIn')}
          icon={<Plus />}
          onClick={() => handle.current?.zoom(ZOOM_STEP)}
        />
        <IconButton
          label={t('canvas.zoomOut')}
          icon={<Minus />}
          onClick={() => handle.current?.zoom(1 / ZOOM_STEP)}
        />
        <IconButton label={t('canvas.fit')} icon={<Fit />} onClick={() => handle.current?.fit()} />
        <IconButton
          label={t('canvas.arrange')}
          icon={<Sparkle />}
          onClick={() => void actions.arrangeAgain().then(() => handle.current?.fit())}
        />
      </div>
      {menu && (
        <Menu
          label={t('actions.label')}
          at={menu.at}
          items={entityActions(menuIds, canvas, actions, t, isWhole(menuExtent))}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
