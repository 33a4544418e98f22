import { foldPlain, foldWithSigns, plainText } from './foldText.ts';
import { legalFormsIn, type Span } from './legalForms.ts';
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

/** The forms of a name, or of a text that is asked for. */
export interface NameForms {
  /** A text fits a name as the best of its forms fits the best of the name's: one, rarely up to four. */
  readonly letters: readonly NameForm[];
  /**
   * The same with the signs and long-vowel marks, of a text that has any that tells: what holds one of them holds
   * what was typed. All else in them is folded too.
   */
  readonly withSigns: readonly NameForm[];
}

/**
 * The one normalisation, of names that are indexed and of texts that are asked for. A text of nothing but signs is
 * compared by them; a blank text has no form.
 */
export function formsOfName(text: string): NameForms {
  const plain = plainText(text);
  const folded = foldPlain(plain);
  const legal = legalFormsIn(folded);
  const letters = formsOf(folded, legal, bareLetters);
  const other = otherSpelling(folded);
  if (other !== folded) letters.push(...formsOf(other, legalFormsIn(other), bareLetters));
  if (letters.length > 0 && !isTold(plain)) return { letters, withSigns: [] };

  const signed = foldWithSigns(plain);
  // As long as long: every sign became one blank or bracket, so legal forms stand at the same places.
  const sameLegal = signed.length === folded.length ? legal : legalFormsAmongSigns(signed);
  const withSigns = formsOf(signed, sameLegal, bareWithSigns);
  const otherSigned = otherSpelling(signed);
  if (otherSigned !== signed)
    withSigns.push(...formsOf(otherSigned, legalFormsAmongSigns(otherSigned), bareWithSigns));
  return {
    letters: letters.length > 0 ? letters : withSigns,
    withSigns: withSigns.filter(({ text }) => isTold(text)),
  };
}

export const nameForms = (text: string): readonly NameForm[] => formsOfName(text).letters;

/** Stops and brackets go with legal forms and tell as little as blanks do. */
const TELLING = /[^\p{L}\p{N}\p{Z}\p{C}\p{M}\p{Ps}\p{Pe}.,、。]|ー/u;

/** Whether a text has a sign or a long-vowel mark that tells it from one without. */
export const isTold = (text: string): boolean => TELLING.test(text);

type Bare = (text: string, isPiece: boolean) => string;

const bareLetters: Bare = (text) => text.replace(/[ ()]+/g, '');
/** A piece is without what goes with a legal form too: the comma before it, the full stop behind. */
const bareWithSigns: Bare = (text, isPiece) =>
  (isPiece ? text.replace(/^[ .,、。]+|[ .,、。]+$/g, '') : text).replace(/ +/g, '');

const formOf = (text: string): NameForm => ({ text, coreStart: 0, coreEnd: text.length });

function formsOf(folded: string, legal: readonly Span[], bare: Bare): NameForm[] {
  const text = bare(folded, false);
  if (text === '') return [];
  if (legal.length === 0) return [formOf(text)];
  const pieces: string[] = [];
  let from = 0;
  for (const form of legal) {
    pieces.push(bare(folded.slice(from, form.from), true));
    from = form.to;
  }
  pieces.push(bare(folded.slice(from), true));
  const core = pieces.join('');
  if (core === '') return [formOf(text)];
  const coreStart = pieces.includes(core) ? text.indexOf(core) : -1;
  if (coreStart >= 0) return [{ text, coreStart, coreEnd: coreStart + core.length }];
  return [{ text, coreStart: 0, coreEnd: 0 }, formOf(core)];
}

const SIGN = /[^\p{L}\p{N} ]|ー/gu;

/** Signs are looked through as if they were folded; a dash is in no legal form. */
function legalFormsAmongSigns(signed: string): readonly Span[] {
  const shape = signed.replace(SIGN, (sign) =>
    sign === 'ー' || sign === '-' ? 'x' : foldPlain(sign).padEnd(sign.length),
  );
  return legalFormsIn(shape);
}
