import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { invalidInput } from '../model/errors.ts';

/** The longest name (10,000 characters) fits, however its characters are written. */
const MAX_LENGTH = 100_000;

/** Cursors of one list: opaque to callers, and of no use in any other list. */
export interface Cursors<Key> {
  readonly encode: (key: Key) => string;
  /** @throws INVALID_INPUT when the text is no cursor of this list. */
  readonly decode: (cursor: string) => Key;
}

/** `list` is everything the list depends on besides the viewer: its field, its parent, filters and order. */
export function cursorsOf<Key>(key: z.ZodType<Key>, list: readonly unknown[]): Cursors<Key> {
  const mark = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
  return {
    encode: (of) => Buffer.from(JSON.stringify([mark, of])).toString('base64url'),
    decode: (cursor) => {
      const [found, value] = parsed(cursor);
      if (typeof found !== 'string')
        throw invalidInput('The cursor in after is not one of ours: take it from a page of this list.');
      const result = key.safeParse(value);
      if (found !== mark || !result.success) {
        throw invalidInput(
          'The cursor in after belongs to another list: keep the other arguments as they were, or leave after out to start again.',
        );
      }
      return result.data;
    },
  };
}

function parsed(cursor: string): readonly unknown[] {
  if (cursor.length > MAX_LENGTH) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.length === 2 ? value : [];
  } catch {
    return [];
  }
}
