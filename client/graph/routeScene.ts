import type { Point } from '../state/canvas.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { passesThrough } from './lines.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { widthOf } from './tieWidth.ts';

/** A route as it is drawn: who, and the ties from one to the next. */
export interface DrawnRoute {
  readonly entities: readonly GraphEntity[];
  readonly hops: readonly { readonly strength: number; readonly facts: readonly GraphRelation[] }[];
}

/** From one actor to the next along a route, and from one route to the next beside it. */
interface Steps {
  readonly along: number;
  readonly beside: number;
}
const ACROSS: Steps = { along: 190, beside: 92 };
/** Names lie across: a picture that goes down needs less room along the routes and more beside them. */
const DOWN: Steps = { along: 92, beside: 104 };

/** Columns nearer together than this, in pixels, leave no room for names between them. */
const LEAST_COLUMN = 60;
/** Kept free at both sides of the picture together. */
const SIDES = 128;

/** More routes than these share rows, or the picture would be all room between them. */
const MOST_ROWS_OF_THEIR_OWN = 8;
/** Rows are looked at so far for one that hides no line. */
const MOST_ROWS = 40;

/**
 * Routes from left to right: each actor right of all who lead to it; those of the best route
 * in one row, those of the others above and below it in turn (of many, wherever there is room), each off the lines between others, which would
 * seem to end there. The chosen route is strong and keeps its names. `down` turns the picture: it goes from
 * above to below, and the other routes stand at the sides.
 */
export function routeScene(
  routes: readonly DrawnRoute[],
  chosen: number,
  nameOf: (entity: GraphEntity) => string,
  down = false,
): Scene {
  const [first] = routes;
  const start = first?.entities[0];
  if (!start) return { nodes: [], edges: [] };
  const entities = new Map(routes.flatMap(({ entities: along }) => along.map((one) => [one.id, one])));
  const column = columnsOf(idsOf(routes));
  const points = pointsOf(routes, column, down);
  const strong = routes[chosen];
  const isStrong = (id: string) => strong?.entities.some((entity) => entity.id === id) ?? false;
  const edges = new Map<string, SceneEdge>();
  routes.forEach(({ entities: along, hops }, n) => {
    hops.forEach(({ strength, facts }, i) => {
      const [source, target] = [along[i]?.id ?? '', along[i + 1]?.id ?? ''];
      const id = `${source}\n${target}`;
      if (edges.has(id) && n !== chosen) return;
      edges.set(id, {
        id,
        source,
        target,
        relations: facts,
        state: facts.length > 0 && facts.every(({ state }) => state === 'ENDED') ? 'ENDED' : 'ACTIVE',
        width: widthOf(strength),
        emphasis: n === chosen ? 'near' : 'plain',
      });
    });
  });
  return {
    nodes: [...column.keys()].map((id) => {
      const entity = entities.get(id) ?? start;
      return {
        id,
        kind: entity.kind,
        label: nameOf(entity),
        point: points.get(id) ?? { x: 0, y: 0 },
        pinned: false,
        emphasis: isStrong(id) ? 'near' : 'plain',
        links: 1,
        planned: false,
        alwaysNamed: isStrong(id),
      };
    }),
    edges: [...edges.values()],
  };
}

/** Whether on a canvas so wide, in pixels, the columns of these routes would stand too near together for names. */
export function goesDown(routes: readonly DrawnRoute[], width: number): boolean {
  const last = Math.max(1, ...columnsOf(idsOf(routes)).values());
  return (width - SIDES) / last < LEAST_COLUMN;
}

const idsOf = (routes: readonly DrawnRoute[]) =>
  routes.map(({ entities: along }) => along.map(({ id }) => id));

/** Both ends in the first row, then one after the other in the first free row where it hides no line and none of its own is hidden. */
function pointsOf(
  routes: readonly DrawnRoute[],
  column: ReadonlyMap<string, number>,
  down: boolean,
): ReadonlyMap<string, Point> {
  const lines = routes.flatMap(({ entities: along }) =>
    along.slice(1).map(({ id }, i) => [along[i]?.id ?? '', id] as const),
  );
  const points = new Map<string, Point>();
  const steps = down ? DOWN : ACROSS;
  const pointAt = (id: string, rank: number): Point => {
    const [along, beside] = [(column.get(id) ?? 0) * steps.along, levelOf(rank) * steps.beside];
    return down ? { x: beside, y: along } : { x: along, y: beside };
  };
  const isClear = (id: string, point: Point): boolean => {
    const placed = new Map([...points, [id, point]]);
    const isTaken = [...points.values()].some(({ x, y }) => x === point.x && y === point.y);
    return (
      !isTaken &&
      !lines.some(([source, target]) => {
        const [from, to] = [placed.get(source), placed.get(target)];
        if (!from || !to) return false;
        const others = source === id || target === id ? placed : new Map([[id, point]]);
        return [...others].some(
          ([other, at]) => other !== source && other !== target && passesThrough(from, to, at),
        );
      })
    );
  };
  const ends = routes[0]?.entities;
  for (const end of [ends?.[0], ends?.at(-1)]) if (end) points.set(end.id, pointAt(end.id, 0));
  const shares = routes.length > MOST_ROWS_OF_THEIR_OWN;
  routes.forEach(({ entities: along }, n) => {
    const row = shares ? Math.min(n, 1) : n;
    for (const { id } of along) {
      if (points.has(id)) continue;
      const ranks = Array.from({ length: MOST_ROWS }, (_, i) => row + i);
      points.set(id, pointAt(id, ranks.find((rank) => isClear(id, pointAt(id, rank))) ?? row));
    }
  });
  return points;
}

/** 0, then one below, one above, two below … */
const levelOf = (rank: number): number => (rank % 2 === 1 ? (rank + 1) / 2 : 0 - rank / 2);

/** Right of all who lead to one, as far as better routes do not go the other way; the last ends in the last column. */
function columnsOf(routes: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const next = new Map<string, Set<string>>(routes.flat().map((id) => [id, new Set()]));
  const leads = (from: string, to: string): boolean =>
    from === to || [...(next.get(from) ?? [])].some((id) => leads(id, to));
  for (const along of routes)
    along.slice(1).forEach((to, i) => {
      const from = along[i] ?? to;
      if (!leads(to, from)) next.get(from)?.add(to);
    });
  const column = new Map([...next.keys()].map((id) => [id, 0]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [from, all] of next)
      for (const to of all) {
        const least = (column.get(from) ?? 0) + 1;
        if ((column.get(to) ?? 0) >= least) continue;
        column.set(to, least);
        moved = true;
      }
  }
  const end = routes[0]?.at(-1);
  if (end !== undefined) column.set(end, Math.max(...column.values()));
  return column;
}
