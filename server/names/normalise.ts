import { foldText } from './foldText.ts';
import { withoutLegalForms } from './legalForms.ts';
import { otherSpelling } from './otherSpellings.ts';

/**
 * What a name is compared by: letters and digits only, folded. The core, the name without its legal form, is
 * the part from `coreStart` to `coreEnd`; it is all of a name without one or with nothing else, and empty where
 * the core is a form of its own because the legal form stands in the middle.
 */
export interface NameForm {
  readonly text: string;
  readonly coreStart: number;
  readonly coreEnd: number;
}

const MARKS = /[ ()]+/g;
const letters = (folded: string) => folded.replace(MARKS, '');
const formOf = (text: string): NameForm => ({ text, coreStart: 0, coreEnd: text.length });

function formsOf(folded: string): NameForm[] {
  const text = letters(folded);
  if (text === '') return [];
  const cut = withoutLegalForms(folded);
  if (cut.length === 1) return [formOf(text)];
  const pieces = cut.map(letters);
  const core = pieces.join('');
  if (core === '') return [formOf(text)];
  const coreStart = pieces.includes(core) ? text.indexOf(core) : -1;
  if (coreStart >= 0) return [{ text, coreStart, coreEnd: coreStart + core.length }];
  return [{ text, coreStart: 0, coreEnd: 0 }, formOf(core)];
}

/**
 * The one normalisation, of names that are indexed and of texts that are asked for: a text fits a name as the
 * best of its forms fits the best of the name's. There is one form, rarely up to four. A text of nothing but
 * marks is compared as it is, without blanks; a blank text has no form.
 */
export function nameForms(text: string): readonly NameForm[] {
  const folded = foldText(text);
  const other = otherSpelling(folded);
  const forms = other === folded ? formsOf(folded) : [...formsOf(folded), ...formsOf(other)];
  if (forms.length > 0) return forms;
  const marks = text.normalize('NFKC').replace(/\s+/g, '');
  return marks === '' ? [] : [formOf(marks)];
}
