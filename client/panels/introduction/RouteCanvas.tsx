import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Route } from '../../api/useRoutes.ts';
import type { GraphHandle } from '../../graph/GraphCanvas.tsx';
import { GraphCanvas } from '../../graph/lazyGraphCanvas.ts';
import type { Pointed } from '../../graph/pointing.ts';
import { goesDown, routeScene } from '../../graph/routeScene.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import type { Point, Positions } from '../../state/canvas.ts';
import { toggleAvoided, toggleRequired } from '../../state/introduction.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { CanvasControls } from '../CanvasControls.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { useFloating } from '../useFloating.ts';
import { isWeakest } from './RouteList.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

const nowhere: Positions = {};

/** The routes as columns from left to right, on a narrow canvas as rows from above to below; the chosen one strong. */
export function RouteCanvas({ routes }: { readonly routes: readonly Route[] }) {
  const { t, w } = useWords();
  const { vocabulary, actions } = useTools();
  const { ask, change } = useAsk();
  const handle = useRef<GraphHandle | null>(null);
  const [moved, setMoved] = useState<{ readonly down: boolean; readonly positions: Positions }>();
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const width = useWidth(canvas, () => Number.POSITIVE_INFINITY);
  const down = useMemo(() => goesDown(routes, width), [routes, width]);
  const { insets, covered } = useFloating(canvas);
  const closeMenu = useCallback(() => setMenu(null), []);
  const { locale } = vocabulary;
  // What was moved in the picture the one way means nothing in the other.
  const placed = moved?.down === down ? moved.positions : nowhere;
  const chosen = Math.min(ask.chosen, routes.length - 1);
  const scene = useMemo(() => {
    const drawn = routeScene(routes, chosen, (entity) => nameOf(entity, locale), down);
    const route = routes[chosen];
    const weakest = route?.hops.find((_, i) => isWeakest(route, i));
    return {
      edges: drawn.edges.map((edge) =>
        edge.source === weakest?.from.id && edge.target === weakest.to.id
          ? { ...edge, isWeakest: true }
          : edge,
      ),
      nodes: drawn.nodes.map((node) => ({ ...node, point: placed[node.id] ?? node.point })),
    };
  }, [routes, chosen, locale, placed, down]);
  const shown = scene.nodes.map(({ id }) => id).join('\n');
  useEffect(() => {
    const frame = requestAnimationFrame(() => handle.current?.fit());
    return () => cancelAnimationFrame(frame);
  }, [shown, down]);
  const entityOf = (id: string) => routes.flatMap(({ entities }) => entities).find((one) => one.id === id);
  const isGoBetween = (id: string) =>
    routes.some(({ entities }) => entities.slice(1, -1).some((one) => one.id === id));
  const describe = (pointed: Pointed): ReactNode => {
    if (pointed.kind === 'node') {
      const entity = entityOf(pointed.id);
      return (
        entity && (
          <>
            <Said text={nameOf(entity, locale)} />
            <small>{vocabulary.kind(entity.kind)}</small>
          </>
        )
      );
    }
    const { source, target } = pointed.edge;
    const hop = routes
      .flatMap(({ hops }) => hops)
      .find((one) => one.from.id === source && one.to.id === target);
    return (
      hop && (
        <>
          <Said text={t('hopTie', { from: nameOf(hop.from, locale), to: nameOf(hop.to, locale) })} />
          <small>
            {t(stepOf(hop.strength))} {strengthText(hop.strength)}
          </small>
        </>
      )
    );
  };
  /** The next route that goes through one. */
  const chooseThrough = (ids: readonly string[]) => {
    const [id] = ids;
    if (id === undefined) return;
    const order = routes.map((_, i) => (chosen + 1 + i) % routes.length);
    const next = order.find((i) => routes[i]?.entities.some((one) => one.id === id));
    if (next !== undefined && next !== chosen) change((now) => ({ ...now, chosen: next }));
  };
  const name = (id: string) => {
    const entity = entityOf(id);
    return entity ? nameOf(entity, locale) : id;
  };
  return (
    <>
      <div className="canvas" ref={canvas}>
        <GraphCanvas
          scene={scene}
          label={t('canvas')}
          keys={t('canvasKeys')}
          insets={insets}
          covered={covered}
          groupOf={vocabulary.group}
          describe={describe}
          handle={handle}
          onSelect={chooseThrough}
          onMove={(positions) => setMoved({ down, positions: { ...placed, ...positions } })}
          onMenu={(id, at) => setMenu({ id, at })}
          onExpand={() => {}}
          onPin={() => {}}
          onHide={(id) => isGoBetween(id) && change((now) => toggleAvoided(now, id))}
        />
        {menu && (
          <Menu
            label={w('actions.label')}
            at={menu.at}
            onClose={closeMenu}
            items={[
              ...(isGoBetween(menu.id)
                ? [
                    {
                      name: 'avoid',
                      label: t('avoidOf', { name: name(menu.id) }),
                      run: () => change((now) => toggleAvoided(now, menu.id)),
                    },
                    {
                      name: 'require',
                      label: t(ask.via.includes(menu.id) ? 'requiredBack' : 'requireOf', {
                        name: name(menu.id),
                      }),
                      run: () => change((now) => toggleRequired(now, menu.id)),
                    },
                  ]
                : []),
              {
                name: 'show',
                label: t('showOf', { name: name(menu.id) }),
                run: () => actions.add(menu.id),
              },
            ]}
          />
        )}
        <CanvasControls label={t('canvas')} handle={handle} />
      </div>
      {scene.edges.some(({ isWeakest }) => isWeakest) && (
        <p className="route-legend">
          <span className="line-sample line-planned" aria-hidden="true" />
          {t('weakest')}
        </p>
      )}
      {scene.edges.some(({ state }) => state === 'ENDED') && (
        <p className="route-legend">
          <span className="line-sample line-ended" aria-hidden="true" />
          {t('canvasEnded')}
        </p>
      )}
    </>
  );
}
