import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../client/state/csv.ts';
import { emptyFilters } from '../../../client/state/filters.ts';
import { rowsOf } from '../../../client/state/rows.ts';
import { emptyView, type Sort, sortBy } from '../../../client/state/view.ts';
import { visibleOf } from '../../../client/state/visible.ts';
import { canvas, world } from '../world.ts';

const words = { name: (e: { readonly name: string }) => e.name, kind: (kind: string) => kind };
const order = (sort: Sort) =>
  rowsOf(visibleOf(world, canvas, emptyFilters), sort, words, 'ja').map(
    ({ entity, links }) => `${entity.id} ${links}`,
  );

describe('the table', () => {
  it('counts each neighbour once', () => {
    expect(order({ by: 'links', descending: true })).toEqual([
      'fair 3',
      'city 3',
      'itoki 2',
      'site 2',
      'fujitsu 2',
      'alone 0',
    ]);
  });

  it('puts what has no date at the end when the newest come first', () => {
    expect(order({ by: 'date', descending: true }).slice(0, 2)).toEqual(['fair 3', 'site 2']);
  });

  it('turns round when sorted by the same column again', () => {
    const once = sortBy(emptyView, 'name');
    expect(once.sort).toEqual({ by: 'name', descending: false });
    expect(sortBy(once, 'name').sort).toEqual({ by: 'name', descending: true });
    expect(sortBy(once, 'links').sort).toEqual({ by: 'links', descending: true });
  });
});

describe('a CSV file', () => {
  it('quotes what needs it and opens in a spreadsheet as text', () => {
    expect(
      csvOf([
        ['名前', 'a,b'],
        ['say "hi"', 'two\nlines'],
        ['=1+1', '-5'],
      ]),
    ).toBe('\uFEFF名前,"a,b"\r\n"say ""hi""","two\nlines"\r\n\'=1+1,\'-5\r\n');
  });
});
