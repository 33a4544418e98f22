import { createHash, timingSafeEqual } from 'node:crypto';
import { unauthenticated } from '../model/errors.ts';
import { levelOf, PUBLIC, type Viewer } from '../model/visibility.ts';
import type { Token } from '../tokens.ts';

/** Whoever sent a token: their name is for the history, their role for writing. */
export interface Caller {
  readonly viewer: Viewer;
  readonly name: string | null;
  readonly role: Token['role'];
}
const ANYBODY: Caller = Object.freeze({ viewer: PUBLIC, name: null, role: 'reader' });

/** Reads the Authorization header. Without one a viewer is public; a token nobody has is UNAUTHENTICATED. */
export function createAuthentication(tokens: readonly Token[]): (header: string | undefined) => Caller {
  const callers = tokens.map(({ token, name, role, clearance }) => ({
    digest: digestOf(token),
    caller: { viewer: Object.freeze({ clearance: levelOf(clearance) }), name, role },
  }));
  return (header) => {
    if (header === undefined) return ANYBODY;
    const given = digestOf(/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '');
    // All are compared, each in constant time, so that time tells nothing about any of them.
    const found = callers.filter(({ digest }) => timingSafeEqual(digest, given))[0];
    if (found) return found.caller;
    throw unauthenticated(
      'The token sent as Authorization: Bearer is not known here: ask the operator for a new one, or send none to read what is public.',
    );
  };
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
