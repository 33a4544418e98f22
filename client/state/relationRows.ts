import { dayOf } from './facts.ts';
import type { GraphEntity, GraphRelation } from './graphData.ts';
import type { RelationSort } from './view.ts';
import type { Visible } from './visible.ts';

/** A row of the table of relations, with its words. */
export interface RelationRow {
  readonly relation: GraphRelation;
  readonly from: GraphEntity;
  readonly to: GraphEntity;
  readonly texts: Readonly<Record<'from' | 'relation' | 'to' | 'role' | 'state', string>>;
  readonly day: number | null;
}

interface Words {
  readonly name: (entity: GraphEntity) => string;
  readonly label: (relation: GraphRelation) => string;
  readonly role: (relation: GraphRelation) => string;
  readonly state: (relation: GraphRelation, to: GraphEntity) => string;
}

/** One row for each visible relation, in the order asked for; equals by their ends' names, then id. */
export function relationRowsOf(
  visible: Visible,
  sort: RelationSort,
  words: Words,
  language: string,
): readonly RelationRow[] {
  const entities = new Map(visible.entities.map((entity) => [entity.id, entity]));
  const rows = visible.relations.flatMap((relation): RelationRow[] => {
    const [from, to] = [entities.get(relation.from.id), entities.get(relation.to.id)];
    if (!from || !to) return [];
    const texts = {
      from: words.name(from),
      relation: words.label(relation),
      to: words.name(to),
      role: words.role(relation),
      state: words.state(relation, to),
    };
    return [{ relation, from, to, texts, day: dayOf(relation, to) }];
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  const { by } = sort;
  const byKey = (a: RelationRow, b: RelationRow): number =>
    by === 'when'
      ? (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY) || 0
      : compare(a.texts[by], b.texts[by]);
  return rows.sort(
    (a, b) =>
      (sort.descending ? byKey(b, a) : byKey(a, b)) ||
      compare(a.texts.from, b.texts.from) ||
      compare(a.texts.to, b.texts.to) ||
      (a.relation.id < b.relation.id ? -1 : 1),
  );
}
