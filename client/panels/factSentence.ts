import type { TFunction } from 'i18next';
import { ja } from '../i18n/ja.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { GraphRelation } from '../state/graphData.ts';

/** Simply stated; over; said to hold at a date; planned. */
export type Form = 'stated' | 'over' | 'standing' | 'planned';
const PLACE: Readonly<Record<Form, number>> = { stated: 0, over: 1, standing: 2, planned: 3 };

type Known = keyof typeof ja.fact;
const isKnown = (word: string): word is Known => Object.hasOwn(ja.fact, word);

/** Stand for the two names until the forms are chosen: a name may hold brackets of its own. */
const FROM = '\ue000';
const TO = '\ue001';

const inform = (template: string, form: Form): string =>
  template.replaceAll(/\[([^\]]*)\]/g, (_, words: string) => {
    const forms = words.split('|');
    return forms[PLACE[form]] ?? forms[0] ?? '';
  });

/** What a relation says, as a sentence with its predicate. A type we have no sentence for takes its label. */
export function factSentence(
  relation: Pick<GraphRelation, 'type' | 'role'>,
  ends: { readonly from: string; readonly to: string; readonly toKind?: string | undefined },
  form: Form,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const { type, role } = relation;
  const own = `${type}_${role}`;
  const ofKind = `${type}_${ends.toKind}`;
  const names = { from: FROM, to: TO };
  const sentence = () => {
    if (role && isKnown(own)) return t(`fact.${own}`, names);
    const plain = isKnown(ofKind)
      ? t(`fact.${ofKind}`, names)
      : isKnown(type)
        ? t(`fact.${type}`, names)
        : t('sentence.relation', { ...names, label: vocabulary.relation(type, 'OUT') });
    return role ? plain + t('sentence.role', { role: vocabulary.role(type, role) }) : plain;
  };
  return inform(sentence(), form)
    .replace(FROM, () => ends.from)
    .replace(TO, () => ends.to);
}
