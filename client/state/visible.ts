import type { Canvas } from './canvas.ts';
import { entityExtent, holdsIn, relationExtent } from './facts.ts';
import { type Filters, inEveryYear } from './filters.ts';
import { type GraphData, type GraphEntity, type GraphRelation, neighboursOf } from './graphData.ts';

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
    return entity && !hidden.has(id) && keptBackBy(entity, filters) === null ? [entity] : [];
  });
  const kept = new Set(entities.map((e) => e.id));
  const relations = relationsLeft(graph, filters).filter(
    (relation) => kept.has(relation.from.id) && kept.has(relation.to.id),
  );
  return { entities, relations };
}

/** The facts on the canvas in every year, as the filters leave them otherwise. */
export const ofEveryYear = (graph: GraphData, canvas: Canvas, filters: Filters): GraphData => ({
  ...graph,
  relations: visibleOf(graph, canvas, inEveryYear(filters)).relations,
});

/** What keeps an entity back, its kind, its own dates or both; null where the filters let it be seen. */
export function keptBackBy(
  entity: GraphEntity,
  { offKinds, period }: Filters,
): { readonly kind: boolean; readonly dates: boolean } | null {
  const by = { kind: offKinds.includes(entity.kind), dates: !holdsIn(entityExtent(entity), period, true) };
  return by.kind || by.dates ? by : null;
}

const relationsLeft = (graph: GraphData, filters: Filters): readonly GraphRelation[] =>
  graph.relations.filter(
    (relation) =>
      !filters.offTypes.includes(relation.type) &&
      holdsIn(relationExtent(relation, graph.entities.get(relation.to.id)), filters.period, filters.undated),
  );

/** Of the neighbours the filters leave, those that lie on the canvas, seen or not: as the server counts them all. */
export const neighboursThere = (
  graph: GraphData,
  { shown }: Canvas,
  filters: Filters,
  id: string,
): readonly string[] =>
  [...neighboursOf(relationsLeft(graph, filters), [id])].filter(
    (other) => shown.includes(other) && !filters.offKinds.includes(graph.entities.get(other)?.kind ?? ''),
  );

/** How many of something are shown, and how many more lie on the canvas that filters or hiding keep back. */
export interface Count {
  readonly shown: number;
  readonly kept: number;
}

/** What is shown and what is kept back, of each kind and each type of relation on the canvas. */
export function countsOf(
  graph: GraphData,
  visible: Visible,
): { readonly kinds: ReadonlyMap<string, Count>; readonly types: ReadonlyMap<string, Count> } {
  const count = (all: readonly string[], shown: readonly string[]) => {
    const counts = new Map<string, Count>();
    for (const word of all) {
      const { kept } = counts.get(word) ?? { kept: 0 };
      counts.set(word, { shown: 0, kept: kept + 1 });
    }
    for (const word of shown) {
      const now = counts.get(word);
      if (now) counts.set(word, { shown: now.shown + 1, kept: now.kept - 1 });
    }
    return counts;
  };
  return {
    kinds: count(
      [...graph.entities.values()].map((e) => e.kind),
      visible.entities.map((e) => e.kind),
    ),
    types: count(
      graph.relations.map((r) => r.type),
      visible.relations.map((r) => r.type),
    ),
  };
}

export const sumOf = (counts: readonly (Count | undefined)[]): Count => ({
  shown: counts.reduce((sum, count) => sum + (count?.shown ?? 0), 0),
  kept: counts.reduce((sum, count) => sum + (count?.kept ?? 0), 0),
});
