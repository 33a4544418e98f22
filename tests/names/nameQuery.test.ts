import { describe, expect, it } from 'vitest';
import { MusubiError } from '../../server/model/errors.ts';
import { checkSearchText } from '../../server/names/nameQuery.ts';

const refusal = (text: string) => {
  try {
    checkSearchText(text);
    return null;
  } catch (error) {
    return error instanceof MusubiError ? [error.code, error.message] : error;
  }
};

describe('a text to search for', () => {
  it('has 1 to 200 characters and is not blank', () => {
    expect(refusal('川')).toBeNull();
    expect(refusal('川'.repeat(200))).toBeNull();
    const blank = ['INVALID_INPUT', 'There is nothing to search for: give at least one character.'];
    expect([refusal(''), refusal(' 　\t')]).toEqual([blank, blank]);
    expect(refusal('川'.repeat(201))).toEqual([
      'LIMIT_EXCEEDED',
      'The text searched for has 201 characters: at most 200 are allowed.',
    ]);
  });
});
