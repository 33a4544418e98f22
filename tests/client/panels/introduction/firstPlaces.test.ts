import { describe, expect, it } from 'vitest';
import { firstPlaces } from '../../../../client/panels/introduction/firstPlaces.ts';

const place = (line: number, section: string | null = null) => ({
  source: { id: '003', title: '', date: null },
  section,
  page: null,
  line,
});

describe('the places of a brief', () => {
  it('are the first of them, each once, with how many are left out', () => {
    const places = [place(7), place(9), place(7), place(7, '実績'), place(12)];
    expect(firstPlaces(places, 3)).toEqual({ shown: [place(7), place(9), place(7, '実績')], more: 1 });
    expect(firstPlaces(places, 4)).toEqual({
      shown: [place(7), place(9), place(7, '実績'), place(12)],
      more: 0,
    });
    expect(firstPlaces([], 4)).toEqual({ shown: [], more: 0 });
  });
});
