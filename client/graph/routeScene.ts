import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { widthOf } from './tieWidth.ts';

/** A route as it is drawn: who, and the ties from one to the next. */
export interface DrawnRoute {
  readonly entities: readonly GraphEntity[];
  readonly hops: readonly { readonly strength: number; readonly facts: readonly GraphRelation[] }[];
}

const [COLUMN, ROW] = [190, 92];

/**
 * Routes from left to right: each actor right of all who lead to it; those of the best route
 * in one row, those of the others above and below it in turn. The chosen route is strong.
 */
export function routeScene(
  routes: readonly DrawnRoute[],
  chosen: number,
  nameOf: (entity: GraphEntity) => string,
): Scene {
  const [first] = routes;
  const start = first?.entities[0];
  if (!start) return { nodes: [], edges: [] };
  const entities = new Map(routes.flatMap(({ entities: along }) => along.map((one) => [one.id, one])));
  const column = columnsOf(routes.map(({ entities: along }) => along.map(({ id }) => id)));
  const row = new Map<string, number>();
  const taken = new Set<string>();
  routes.forEach(({ entities: along }, n) => {
    for (const { id } of along) {
      if (row.has(id)) continue;
      const at = column.get(id) ?? 0;
      let rank = n;
      while (taken.has(`${at} ${levelOf(rank)}`)) rank += 1;
      taken.add(`${at} ${levelOf(rank)}`);
      row.set(id, levelOf(rank));
    }
  });
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
    nodes: [...column].map(([id, at]) => {
      const entity = entities.get(id) ?? start;
      return {
        id,
        kind: entity.kind,
        label: nameOf(entity),
        point: { x: at * COLUMN, y: (row.get(id) ?? 0) * ROW },
        pinned: false,
        emphasis: isStrong(id) ? 'near' : 'plain',
        links: 1,
        planned: false,
      };
    }),
    edges: [...edges.values()],
  };
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
