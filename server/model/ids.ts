import { invalidInput } from './errors.ts';
import type { Id } from './records.ts';

export const MAX_ID_LENGTH = 200;

// Astral characters are refused so that ids sort alike by code unit, code point and UTF-8 byte.
const FORBIDDEN = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u{10000}-\u{10ffff}]/u;

/** Why a text can be no id; null when it can. */
export function idProblem(text: string): string | null {
  if (text.length === 0) return 'is empty';
  if (text.length > MAX_ID_LENGTH) return `is longer than ${MAX_ID_LENGTH} characters`;
  if (FORBIDDEN.test(text))
    return 'holds a blank, a control character or a character outside the basic plane';
  return null;
}

/** @throws INVALID_INPUT when the text can be no id. */
export function idOf(text: string): Id {
  const problem = idProblem(text);
  if (problem) throw invalidInput(`The id ${JSON.stringify(text.slice(0, 40))} ${problem}.`);
  return text as Id;
}
