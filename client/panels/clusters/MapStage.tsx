import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { ClusterLook } from '../../graph/clusters/clusterLooks.ts';
import { type ClusterScene, withinBudget } from '../../graph/clusters/clusterScene.ts';
import {
  LINE_HEIGHT,
  NAME_SIZE,
  type Named,
  type PlacedName,
  placedNames,
} from '../../graph/clusters/mapNames.ts';
import {
  type Box,
  boxAround,
  fitted,
  isTurn,
  nextTowards,
  openedByLook,
  placeOn,
  type Size,
} from '../../graph/clusters/mapView.ts';
import { ZOOM_STEP } from '../../graph/zoomStep.ts';
import type { Look } from '../../state/clusters.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSize } from '../../ui/useSize.ts';
import { Fit, Minus, Plus } from './icons.ts';
import { MapBody } from './MapBody.tsx';
import { type Item, keyOf, MapItems } from './MapItems.tsx';
import { useMapLook } from './useMapLook.ts';
import { useWords } from './useWords.ts';

export interface MapStageProps {
  readonly label: string;
  readonly scene: ClusterScene;
  readonly looks: (id: string) => ClusterLook;
  /** What is seen when nobody has moved the map: all that is drawn where it is left out. */
  readonly box?: Box | null;
  readonly open: string;
  /** Opening a cluster marks it, and shows no nearer. */
  readonly staysWhole?: boolean;
  readonly look: Look | null;
  readonly onLook: (look: Look | null, opened: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onEntity: (id: string) => void;
}

/** Between the outermost areas and the frame of the hubs, in units of the map. */
const FRAME = 3.5;
/** So many bridges have their names from afar, the others from where their cluster is so large, in pixels. */
const [BRIDGES_NAMED, NEAR] = [3, 110];
/** Of an open cluster, its most central members. */
const MOST_NAMED = 250;
const FALLBACK: Box = { left: -1, top: -1, right: 1, bottom: 1 };

/** The map, to be moved and zoomed; a first click opens a cluster, a second one an actor. */
export function MapStage(props: MapStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div className="cluster-stage" ref={box}>
      {size && <Stage {...props} size={size} container={box} />}
    </div>
  );
}

interface StageProps extends MapStageProps {
  readonly size: Size;
  readonly container: React.RefObject<HTMLDivElement | null>;
}

interface Stood {
  readonly placed: readonly PlacedName[];
  readonly look: Look;
}

function Stage({
  label,
  scene: whole,
  looks,
  box,
  open,
  staysWhole = false,
  look,
  onLook,
  onOpen,
  onEntity,
  size,
  container,
}: StageProps) {
  const { t } = useWords();
  const prefix = `c${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const scene = useMemo(() => withinBudget(whole), [whole]);
  const { clusters, members, bridges, hubs } = scene;
  const opened = clusters.find(({ id }) => id === open);
  const fit = useMemo(() => {
    const all = box ?? boxAround(clusters) ?? FALLBACK;
    const seen = (opened && !staysWhole && boxAround([opened])) || framed(all, hubs.length > 0);
    return fitted(seen, size, Math.min(40, size.width / 10, size.height / 10));
  }, [box, clusters, opened, staysWhole, hubs, size]);
  const moving = useMapLook({
    box: container,
    size,
    fit,
    look,
    onLook: (next) => onLook(next, next ? openedByLook(clusters, next, size, open) : open),
  });
  const now = moving.look;
  const on = (point: { readonly x: number; readonly y: number }) => placeOn(now, size, point);

  const items = useMemo<readonly Item[]>(
    () => [
      ...clusters.map(({ id, name, size: count, x, y, radius }) => ({
        id,
        kind: 'cluster' as const,
        label: t(id === open ? 'discOpen' : 'discLabel', { name, count }),
        x,
        y,
        radius,
      })),
      ...members
        .filter(({ cluster }) => cluster === open)
        .map(({ id, name, x, y }) => ({
          id,
          kind: 'member' as const,
          label: t('memberLabel', { name }),
          x,
          y,
          radius: 0.8,
        })),
      ...bridges.map(({ id, name, cluster, x, y }) => ({
        id,
        kind: 'bridge' as const,
        label: t(cluster === open ? 'bridgeLabel' : 'bridgeFar', { name }),
        cluster,
        x,
        y,
        radius: 0,
      })),
    ],
    [clusters, members, bridges, open, t],
  );
  const [at, setAt] = useState('');
  const [pointed, setPointed] = useState('');
  const current = items.find((item) => keyOf(item) === at) ?? items[0];
  const run = ({ kind, id, cluster }: Item) => {
    if (kind === 'cluster') onOpen(id);
    // A bridge stands in the way of its cluster, which is opened first.
    else if (cluster !== undefined && cluster !== open) onOpen(cluster);
    else onEntity(id);
  };
  const latest = useRef({ run, hasMoved: moving.hasMoved });
  latest.current = { run, hasMoved: moving.hasMoved };
  const press = useCallback((item: Item) => {
    if (!latest.current.hasMoved()) latest.current.run(item);
  }, []);
  const svg = useRef<SVGSVGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      '+': () => moving.zoom(ZOOM_STEP),
      ';': () => moving.zoom(ZOOM_STEP),
      '-': () => moving.zoom(1 / ZOOM_STEP),
      '0': moving.reset,
      Escape: () => open !== '' && onOpen(''),
      Enter: () => current && run(current),
      ' ': () => current && run(current),
    }[event.key];
    if (!act && !isTurn(event.key)) return;
    event.preventDefault();
    act?.();
    if (!isTurn(event.key) || !current) return;
    const next = nextTowards(items, current, event.key);
    if (!next) return;
    setAt(keyOf(next));
    const node = [...(svg.current?.querySelectorAll<SVGElement>('[role=button]') ?? [])];
    node.find((one) => one.dataset.key === keyOf(next))?.focus();
  };

  const centreOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const areas = () =>
    clusters.map(
      ({ id, name, x, y, radius }): Named => ({
        id: `c ${id}`,
        name,
        ...on({ x, y }),
        radius: radius * now.scale,
        always: at === `cluster ${id}` || pointed === `cluster ${id}`,
      }),
    );
  const isNear = (cluster: string) => (centreOf.get(cluster)?.radius ?? 0) * now.scale > NEAR;
  const names = (): readonly Named[] => [
    ...(opened && !staysWhole ? members.filter(({ cluster }) => cluster === open) : [])
      .slice(0, MOST_NAMED)
      .map(
        ({ id, name, x, y }): Named => ({
          id: `m ${id}`,
          name,
          ...on({ x, y }),
          radius: 9,
          always: at === `member ${id}` || pointed === `member ${id}`,
        }),
      ),
    ...areas().filter(({ id }) => staysWhole || id !== `c ${open}`),
    ...bridges
      .filter(({ cluster }) => cluster !== open)
      .map(
        ({ id, name, x, y }): Named => ({
          id: `b ${id}`,
          name,
          ...on({ x, y }),
          radius: 8,
          always: at === `bridge ${id}` || pointed === `bridge ${id}`,
        }),
      )
      .filter(({ always }, i) => always || i < BRIDGES_NAMED || isNear(bridges[i]?.cluster ?? '')),
  ];
  const stood = useRef<Stood>({ placed: [], look: now });
  // While the map follows the hand its names go with it as they are: to place them anew takes time.
  if (!moving.follows || stood.current.placed.length === 0)
    stood.current = {
      look: now,
      placed: placedNames(
        [...names()].sort((a, b) => Number(b.always ?? false) - Number(a.always ?? false)),
        opened && !staysWhole ? [] : areas(),
        size,
      ),
    };
  const { placed, look: stoodAt } = stood.current;
  const by = now.scale / stoodAt.scale;
  const carried = {
    x: size.width / 2 - by * (size.width / 2) + (stoodAt.x - now.x) * now.scale,
    y: size.height / 2 - by * (size.height / 2) + (stoodAt.y - now.y) * now.scale,
  };
  const all = box ?? boxAround(clusters);
  const joined = bridges.filter(
    ({ id, cluster }) => cluster === open || at === `bridge ${id}` || pointed === `bridge ${id}`,
  );
  const shift = { x: size.width / 2 - now.x * now.scale, y: size.height / 2 - now.y * now.scale };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg
        ref={svg}
        className={`cluster-map ${moving.follows ? 'follows' : ''}`}
        role="group"
        aria-label={label}
        aria-describedby={`${prefix}-keys`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        fontFamily='"Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif'
        onKeyDown={onKeyDown}
        {...moving.hand}
      >
        <g
          className="cluster-world"
          transform={`translate(${shift.x} ${shift.y}) scale(${now.scale})`}
          style={{ transform: `translate(${shift.x}px, ${shift.y}px) scale(${now.scale})` }}
        >
          {hubs.length > 0 && all && <Frame box={framed(all, true)} />}
          <MapBody scene={scene} looks={looks} open={open} scale={now.scale} prefix={prefix} />
          {joined.flatMap((bridge) =>
            bridge.joins.slice(1).flatMap((id) => {
              const to = centreOf.get(id);
              return to
                ? [
                    <line
                      key={`${bridge.id} ${id}`}
                      x1={bridge.x}
                      y1={bridge.y}
                      x2={to.x}
                      y2={to.y}
                      stroke="#1d2433"
                      strokeWidth={1.5}
                      strokeDasharray="2 5"
                      vectorEffect="non-scaling-stroke"
                    />,
                  ]
                : [];
            }),
          )}
          <MapItems
            items={items}
            current={current ? keyOf(current) : ''}
            open={open}
            scale={now.scale}
            onAt={setAt}
            onPointed={setPointed}
            onRun={press}
          />
        </g>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: names cannot be focused; what they name can. */}
        <g
          className="cluster-names"
          transform={
            by === 1 && carried.x === 0 && carried.y === 0
              ? undefined
              : `translate(${carried.x} ${carried.y}) scale(${by})`
          }
          fontSize={NAME_SIZE}
          textAnchor="middle"
          aria-hidden="true"
        >
          {placed.map(({ id, lines, x, y }) => (
            <text
              key={id}
              x={x}
              y={y}
              dominantBaseline="central"
              fill="#1d2433"
              stroke="#fbfaf7"
              strokeWidth={3.5}
              strokeLinejoin="round"
              paintOrder="stroke"
              fontWeight={id.startsWith('c ') ? 600 : 400}
              fontStyle={id.startsWith('b ') ? 'italic' : 'normal'}
            >
              {lines.map((line, i) => (
                <tspan key={line} x={x} dy={i === 0 ? 0 : LINE_HEIGHT}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
        {hubs.length > 0 && (
          <text
            className="cluster-hubs"
            x={12}
            y={18}
            fontSize={12}
            fill="#1d2433"
            stroke="#fbfaf7"
            strokeWidth={3.5}
            paintOrder="stroke"
          >
            {hubsText(hubs, t)}
          </text>
        )}
      </svg>
      <p id={`${prefix}-keys`} className="unseen">
        {t('keys')}
      </p>
      <div className="cluster-tools" role="toolbar" aria-label={label}>
        <IconButton label={t('zoomIn')} icon={<Plus />} onClick={() => moving.zoom(ZOOM_STEP)} />
        <IconButton label={t('zoomOut')} icon={<Minus />} onClick={() => moving.zoom(1 / ZOOM_STEP)} />
        <IconButton label={t('fit')} icon={<Fit />} onClick={moving.reset} />
      </div>
    </>
  );
}

const MOST_HUBS_NAMED = 3;
function hubsText(hubs: readonly string[], t: ReturnType<typeof useWords>['t']): string {
  const shown = hubs.slice(0, MOST_HUBS_NAMED).join(t('between'));
  const names = hubs.length > MOST_HUBS_NAMED ? t('hubsMore', { names: shown, count: hubs.length }) : shown;
  return t('hubsBand', { names });
}

const framed = (box: Box, hasHubs: boolean): Box =>
  hasHubs
    ? {
        left: box.left - FRAME,
        top: box.top - FRAME,
        right: box.right + FRAME,
        bottom: box.bottom + FRAME,
      }
    : box;

/** Around everything: the hubs, which span it. */
function Frame({ box }: { readonly box: Box }) {
  return (
    <rect
      x={box.left}
      y={box.top}
      width={box.right - box.left}
      height={box.bottom - box.top}
      rx={FRAME}
      fill="none"
      stroke="#5b6472"
      strokeWidth={1.5}
      strokeDasharray="8 6"
      vectorEffect="non-scaling-stroke"
    />
  );
}
