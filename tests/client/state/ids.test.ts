import { describe, expect, it } from 'vitest';
import { couldBeId } from '../../../client/state/ids.ts';
import { idProblem } from '../../../server/model/ids.ts';
import { random } from '../world.ts';

const PARTS = [
  'a',
  '川',
  'ks p',
  '\u0000',
  '\u2028',
  '\ud800',
  '𠮷',
  '　',
  '~',
  ',',
  '%',
  '"',
  'x'.repeat(67),
];

describe('what could be an id', () => {
  it('is what the server takes for one', () => {
    const next = random(5);
    const texts = Array.from({ length: 500 }, () =>
      Array.from(
        { length: Math.floor(next() * 5) },
        () => PARTS[Math.floor(next() * PARTS.length)] ?? '',
      ).join(''),
    );
    const both = [true, false].map((could) => texts.filter((text) => couldBeId(text) === could).length);
    expect(Math.min(...both)).toBeGreaterThan(20);
    for (const text of texts) expect([text, couldBeId(text)]).toEqual([text, idProblem(text) === null]);
  });
});
