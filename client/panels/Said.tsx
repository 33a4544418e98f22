import { Fragment } from 'react';
import { usePart } from './context.ts';

const LETTERS = '\\u3005-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff01-\\uffee';
/** Japanese letters with the digits, spaces and marks between them. */
const JAPANESE = new RegExp(`[${LETTERS}](?:[^a-zA-Z]*[${LETTERS}])*`, 'g');

/** A text cut into what is Japanese and what is not, in its order. */
export function japaneseParts(text: string): readonly { readonly text: string; readonly ja: boolean }[] {
  const parts: { text: string; ja: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(JAPANESE)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), ja: false });
    parts.push({ text: found[0], ja: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), ja: false });
  return parts;
}

/** Words that may hold Japanese: within the English interface it is marked as such, to be read and set aright. */
export function Said({ text }: { readonly text: string }) {
  const locale = usePart((state) => state.view.locale);
  if (locale === 'ja') return text;
  return japaneseParts(text).map((part, i) =>
    part.ja ? (
      <span key={i} lang="ja">
        {part.text}
      </span>
    ) : (
      <Fragment key={i}>{part.text}</Fragment>
    ),
  );
}
