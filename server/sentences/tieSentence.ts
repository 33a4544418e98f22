import type { Day } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Entity, Relation } from '../model/records.ts';
import { compareIds } from '../model/ties/compareIds.ts';
import { currentWeight, type TieFact } from '../model/ties/tieFacts.ts';
import { arrange } from './arrange.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import type { Language, Material } from './material.ts';
import { isDated } from './timing.ts';

const WRITINGS = { ja: japanese, en: english } as const;
/** Of fewer than this many it need not be said how many took part. */
const SOME = 3;

type Fact = Pick<TieFact, 'thing' | 'relations' | 'weight' | 'halfLife' | 'day' | 'undated'>;

/** The facts of a tie as they are told of: the one that weighs most on that day, then the one with the lowest ids. */
export const byWeight = <F extends Fact>(facts: readonly F[], asOf: Day): readonly F[] =>
  [...facts].sort(
    (a, b) =>
      currentWeight(b, asOf) - currentWeight(a, asOf) ||
      compareIds(a.relations, b.relations) ||
      byText(a.thing ?? '', b.thing ?? ''),
  );

/**
 * Why two actors are tied, in one sentence without a full stop: the fact that weighs most, when it held, whether
 * it is inferred or undated, how many took part, and how many further facts there are.
 * @param facts strongest first, as {@link byWeight} gives them. One whose relations are no longer there is passed
 * over; where that is all of them, only that there is a tie is said.
 */
export function tieSentence(
  ends: { readonly from: Entity; readonly to: Entity },
  facts: readonly Fact[],
  material: Material,
  language: Language,
): string {
  const writing = WRITINGS[language];
  const between = { from: ends.from.id, to: ends.to.id };
  for (const fact of facts) {
    const telling = arrange(fact, between, material);
    if (telling === null) continue;
    const thing = fact.thing === null ? null : material.entity(fact.thing);
    const crowd = thing && material.crowd(thing.id);
    const notes = [
      ...writing.notes(telling),
      ...(fact.undated && !isDated(telling.main.when) ? [writing.undated] : []),
      ...(thing && crowd && crowd.count >= SOME ? [writing.crowd(crowd, thing.kind, material.ontology)] : []),
      ...(fact.relations.some((id) => isInferred(material.relation(id))) ? [writing.inferred] : []),
    ];
    const sentence = writing.withNotes(writing.said(telling, material.ontology), notes);
    return writing.withMore(sentence, facts.length - 1);
  }
  return writing.tied(ends.from, ends.to);
}

/** Whether a note of it says that no source states it outright. */
function isInferred(relation: Relation | null): boolean {
  if (!relation) return false;
  const how = relation.attributes.flatMap(({ key, value }) => (key === 'how' ? String(value) : []));
  const notes = relation.evidence.flatMap(({ note }) => note ?? []);
  return [...how, ...notes].some((note) => /^推定[:：]/.test(note));
}
