import { describe, expect, it } from 'vitest';
import { strengthText } from '../../../../client/panels/introduction/strength.ts';

describe('a strength in words', () => {
  it.each([
    [1, '0.99'],
    [0.999, '0.99'],
    [0.455, '0.46'],
    [0.0123, '0.01'],
    [0.0049, '0.005'],
    [0.0005, '0.001'],
    [0.00049, '<0.001'],
    [3e-12, '<0.001'],
  ])('%f is never rounded to nothing or to certainty: %s', (strength, text) => {
    expect(strengthText(strength)).toBe(text);
  });
});
