import { foldCharacter } from './foldCharacter.ts';

const SUPERSCRIPT_TAG = /<\/?su[bp]>/gi;
/** 株, 有, 社 … in a circle, which NFKC would leave without the brackets they stand for. */
const CIRCLED = /[㊑㊒㊓㊔㊖㊫㊬㊭㊮㊯]/g;
const TAGGED_OR_CIRCLED = /[<㊑-㊯]/;

/** What each code unit becomes, once it has been met. */
const known: (string | undefined)[] = new Array(0x1_0000).fill(undefined);

/**
 * A text with every character folded; brackets and blanks still stand where marks were, because legal forms
 * are told by them. K², K2 and K<sup>2</sup> (as converters of documents write it) are one.
 */
export function foldText(text: string): string {
  const plain = (
    TAGGED_OR_CIRCLED.test(text)
      ? text.replace(SUPERSCRIPT_TAG, '').replace(CIRCLED, (mark) => `(${mark})`)
      : text
  ).normalize('NFKC');
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const point = code >= 0xd800 && code < 0xdc00 ? (plain.codePointAt(i) ?? code) : code;
    if (point > 0xffff) i++;
    folded += point > 0xffff ? foldCharacter(String.fromCodePoint(point)) : (known[code] ?? meet(code));
  }
  return folded;
}

function meet(code: number): string {
  const folded = foldCharacter(String.fromCharCode(code));
  known[code] = folded;
  return folded;
}
