import type { Canvas } from './canvas.ts';
import { entityExtent, holdsIn, relationExtent } from './facts.ts';
import type { Filters } from './filters.ts';
import type { GraphData, GraphEntity, GraphRelation } from './graphData.ts';

/** What the canvas, the table and the outline all show: the same choice, drawn three ways. */
export interface Visible {
  readonly entities: readonly GraphEntity[];
  readonly relations: readonly GraphRelation[];
}

/** What lies on the canvas but for what is hidden or filtered out. An entity stays while its own dates allow it. */
export function visibleOf(graph: GraphData, canvas: Canvas, filters: Filters): Visible {
  const hidden = new Set(canvas.hidden);
  const entities = canvas.shown.flatMap((id) => {
    const entity = graph.entities.get(id);
    if (!entity || hidden.has(id) || filters.offKinds.includes(entity.kind)) return [];
    return holdsIn(entityExtent(entity), filters.period, true) ? [entity] : [];
  });
  const kept = new Set(entities.map((e) => e.id));
  const relations = graph.relations.filter(
    (relation) =>
      kept.has(relation.from.id) &&
      kept.has(relation.to.id) &&
      !filters.offTypes.includes(relation.type) &&
      holdsIn(relationExtent(relation, graph.entities.get(relation.to.id)), filters.period, filters.undated),
  );
  return { entities, relations };
}

/** How many there are of each on the canvas, hidden or filtered or not. */
export function countsOf(graph: GraphData): {
  readonly kinds: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
} {
  const count = (words: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  return {
    kinds: count([...graph.entities.values()].map((e) => e.kind)),
    types: count(graph.relations.map((r) => r.type)),
  };
}
