import type { Vocabulary } from '../i18n/vocabulary.ts';
import { dayOf } from '../state/facts.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { groupBy } from '../state/groupBy.ts';

type Line = GraphRelation & { readonly from: GraphEntity; readonly to: GraphEntity };

/** What an entity is for comes before what happens to it; then what is said of it. */
export interface FactGroup<T> {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly T[];
  /** How many are shown before the rest is folded away. */
  readonly first: number;
}

/** What is said of an entity stands apart; of a site, what took place there too. */
const APART: Readonly<Record<string, readonly string[]>> = { Facility: ['Event', 'Finding'] };
const USUALLY_APART = ['Finding'];
/** Of a site one asks who runs it, where it is and who is there; of the others, all in the usual order. */
const MATTERS: Readonly<Record<string, readonly string[]>> = {
  Facility: ['OPERATION', 'PLACE', 'STRUCTURE', 'COLLABORATION'],
};
const FIRST = { matters: 5, others: 2 };

/** Newest first, those without a date after them, and what is only planned last. */
export const newestFirst = <T extends Line>(relations: readonly T[]): readonly T[] => {
  const planned = ({ state }: T) => (state === 'PLANNED' ? 1 : 0);
  const day = (relation: T) => dayOf(relation, relation.to) ?? Number.NEGATIVE_INFINITY;
  return [...relations].sort((a, b) => planned(a) - planned(b) || day(b) - day(a) || 0);
};

/** An entity's facts under the headings a reader looks for, in the order a reader asks. */
export function factGroupsOf<T extends Line>(
  entity: { readonly id: string; readonly kind: string },
  relations: readonly T[],
  vocabulary: Vocabulary,
): readonly FactGroup<T>[] {
  const otherKind = ({ from, to }: T) => (from.id === entity.id ? to : from).kind;
  const apart = (APART[entity.kind] ?? USUALLY_APART).filter((kind) => kind !== entity.kind);
  const facts = relations.filter((relation) => !apart.includes(otherKind(relation)));
  const byTopic = groupBy(facts, ({ type }) => vocabulary.topicOf(type));
  const matters = MATTERS[entity.kind];
  const topics = vocabulary.topics.map(({ topic }) => topic);
  const inOrder = matters ? [...matters, ...topics.filter((topic) => !matters.includes(topic))] : topics;
  const groups = inOrder.flatMap((topic): FactGroup<T>[] => {
    const group = byTopic.get(topic);
    const first = !matters || matters.includes(topic) ? FIRST.matters : FIRST.others;
    return group ? [{ key: topic, title: vocabulary.topic(topic), facts: newestFirst(group), first }] : [];
  });
  const others = apart.flatMap((kind): FactGroup<T>[] => {
    const group = relations.filter((relation) => otherKind(relation) === kind);
    if (group.length === 0) return [];
    return [{ key: kind, title: vocabulary.kind(kind), facts: newestFirst(group), first: FIRST.others }];
  });
  return [...groups, ...others];
}
