/** Simply stated; over; said to hold at a date; planned. In the order sentences give their forms. */
const FORMS = ['stated', 'over', 'standing', 'planned'] as const;
export type Form = (typeof FORMS)[number];

/** A sentence of the ontology with its words in one form; {from} and {to} stay. */
export const inForm = (sentence: string, form: Form): string =>
  sentence.replaceAll(/\[([^\]]*)\]/g, (_, words: string) => {
    const forms = words.split('|');
    return forms[FORMS.indexOf(form)] ?? forms[0] ?? '';
  });

/** With the two names put in; names may hold anything, brackets and braces included. */
export const filled = (sentence: string, names: { readonly from: string; readonly to: string }): string =>
  sentence.replaceAll(/\{(from|to)\}/g, (_, end: 'from' | 'to') => names[end]);
