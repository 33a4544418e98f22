import type { TFunction } from 'i18next';
import { dateText, spanText } from '../i18n/format.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { Dated } from '../state/facts.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { type Form, factSentence } from './factSentence.ts';
import { quotedName } from './Name.tsx';

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

/** The second end, with its dates and of what kind it is. */
type End = Dated & { readonly kind?: string };

/** Whether a relation happened at a date rather than holding over a span. */
export const isHappening = (
  relation: Pick<GraphRelation, 'type'>,
  to: End | undefined,
  vocabulary: Vocabulary,
): boolean => vocabulary.isPoint(relation.type, to?.kind) || Boolean(to?.date ?? to?.endDate);

/** When a relation held or happened, in words; empty when nothing is known of that. */
export function whenText(
  relation: Pick<GraphRelation, 'type' | 'since' | 'until'>,
  to: End | undefined,
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

/** The state of a relation in a word or two; empty for what happened, and for a span nobody dates. */
export function stateText(
  relation: Pick<GraphRelation, 'type' | 'state' | 'asOf'>,
  to: End | undefined,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  if (relation.state === 'PLANNED') return t('panel.planned');
  if (isHappening(relation, to, vocabulary)) return '';
  if (relation.state === 'ENDED') return t('panel.ended');
  return relation.asOf ? t('panel.asOf', { date: dateText(relation.asOf, vocabulary.locale) }) : '';
}

function formOf(relation: Told, to: End | undefined, vocabulary: Vocabulary): Form {
  if (relation.state === 'PLANNED') return 'planned';
  if (relation.state === 'ENDED') return 'over';
  if (!isHappening(relation, to, vocabulary)) return relation.asOf ? 'standing' : 'stated';
  return relation.since || relation.until || to?.date || to?.endDate ? 'over' : 'stated';
}

type Told = Pick<GraphRelation, 'type' | 'role' | 'since' | 'until' | 'asOf' | 'state' | 'from' | 'to'>;

/**
 * A relation as a sentence, with its dates and its state: 川崎市産業振興財団はKBICを運営する（2015年4月から）,
 * 川崎市はAIRBICを設置する（予定）.
 */
export function relationText(
  relation: Told,
  entities: ReadonlyMap<string, GraphEntity>,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const [from, to] = [entities.get(relation.from.id), entities.get(relation.to.id)];
  const name = (entity: GraphEntity | undefined, id: string) =>
    entity ? quotedName(entity, vocabulary.locale) : id;
  const sentence = factSentence(
    relation,
    { from: name(from, relation.from.id), to: name(to, relation.to.id), toKind: to?.kind },
    formOf(relation, to, vocabulary),
    vocabulary,
    t,
  );
  const notes = [whenText(relation, to, vocabulary, t), stateText(relation, to, vocabulary, t)].filter(
    (text) => text !== '',
  );
  return notes.length > 0
    ? t('sentence.notes', { sentence, notes: notes.join(t('format.comma')) })
    : sentence;
}
