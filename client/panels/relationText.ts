import type { TFunction } from 'i18next';
import { spanText } from '../i18n/format.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { Dated } from '../state/facts.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { nameOf } from './Name.tsx';

/** The label of a relation seen from one of its ends, with its role: を運営, 参加者（主催）. */
export function relationLabel(
  relation: Pick<GraphRelation, 'type' | 'role'>,
  direction: 'OUT' | 'IN',
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const label = vocabulary.relation(relation.type, direction);
  if (!relation.role) return label;
  const role = vocabulary.role(relation.type, relation.role);
  return label.includes(role) ? label : `${label}${t('sentence.role', { role })}`;
}

/** Whether a relation happened at a date rather than holding over a span. */
export const isHappening = (
  relation: Pick<GraphRelation, 'type'>,
  to: Dated | undefined,
  vocabulary: Vocabulary,
): boolean => vocabulary.isPoint(relation.type) || Boolean(to?.date ?? to?.endDate);

/** When a relation held or happened, in words; empty when nothing is known of that. */
export function whenText(
  relation: Pick<GraphRelation, 'type' | 'since' | 'until'>,
  to: Dated | undefined,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const point = isHappening(relation, to, vocabulary);
  const own = spanText(
    { since: relation.since ?? null, until: relation.until ?? null },
    point,
    t,
    vocabulary.locale,
  );
  if (own) return own;
  return spanText({ since: to?.date ?? null, until: to?.endDate ?? null }, true, t, vocabulary.locale);
}

/** A relation as a sentence: 川崎市産業振興財団はKBICを運営, 2015年4月から. */
export function relationText(
  relation: Pick<GraphRelation, 'type' | 'role' | 'since' | 'until' | 'from' | 'to'>,
  entities: ReadonlyMap<string, GraphEntity>,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const [from, to] = [entities.get(relation.from.id), entities.get(relation.to.id)];
  const name = (entity: GraphEntity | undefined, id: string) =>
    entity ? nameOf(entity, vocabulary.locale) : id;
  const sentence = t('sentence.relation', {
    from: name(from, relation.from.id),
    to: name(to, relation.to.id),
    label: relationLabel(relation, 'OUT', vocabulary, t),
  });
  const when = whenText(relation, to, vocabulary, t);
  return when ? t('sentence.when', { sentence, when }) : sentence;
}
