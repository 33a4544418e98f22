import { foldCharacter } from './foldCharacter.ts';

const SUPERSCRIPT_TAG = /<\/?su[bp]>/gi;
/** 株, 有, 社 … in a circle, which NFKC would leave without the brackets they stand for. */
const CIRCLED = /[㊑㊒㊓㊔㊖㊫㊬㊭㊮㊯]/g;

/**
 * A text with every character folded; brackets and blanks still stand where marks were, because legal forms
 * are told by them. K², K2 and K<sup>2</sup> (as converters of documents write it) are one.
 */
export function foldText(text: string): string {
  const plain = text
    .replace(SUPERSCRIPT_TAG, '')
    .replace(CIRCLED, (mark) => `(${mark})`)
    .normalize('NFKC');
  let folded = '';
  for (const character of plain) folded += foldCharacter(character);
  return folded;
}
