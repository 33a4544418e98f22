import { foldCharacter, foldCharacterWithSign } from './foldCharacter.ts';

const SUPERSCRIPT_TAG = /<\/?su[bp]>/gi;
/** 株, 有, 社 … in a circle, which NFKC would leave without the brackets they stand for. */
const CIRCLED = /[㊑㊒㊓㊔㊖㊫㊬㊭㊮㊯]/g;
const TAGGED_OR_CIRCLED = /[<㊑-㊯]/;

/** A text in one width and composition (NFKC); K², K2 and K<sup>2</sup> (as converters of documents write it) are one. */
export const plainText = (text: string): string =>
  (TAGGED_OR_CIRCLED.test(text)
    ? text.replace(SUPERSCRIPT_TAG, '').replace(CIRCLED, (mark) => `(${mark})`)
    : text
  ).normalize('NFKC');

/** Folds a plain text character by character; what each code unit becomes is kept once it has been met. */
function folding(fold: (character: string) => string): (plain: string) => string {
  const known: (string | undefined)[] = new Array(0x1_0000).fill(undefined);
  const meet = (code: number): string => {
    const folded = fold(String.fromCharCode(code));
    known[code] = folded;
    return folded;
  };
  return (plain) => {
    let folded = '';
    for (let i = 0; i < plain.length; i++) {
      const code = plain.charCodeAt(i);
      const point = code >= 0xd800 && code < 0xdc00 ? (plain.codePointAt(i) ?? code) : code;
      if (point > 0xffff) i++;
      folded += point > 0xffff ? fold(String.fromCodePoint(point)) : (known[code] ?? meet(code));
    }
    return folded;
  };
}

/** A plain text with every character folded; brackets and blanks still stand where signs were, because legal forms are told by them. */
export const foldPlain = folding(foldCharacter);

export const foldText = (text: string): string => foldPlain(plainText(text));

/** A plain text folded with its signs: see {@link foldCharacterWithSign}. */
export const foldWithSigns = folding(foldCharacterWithSign);
