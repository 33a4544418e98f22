import { describe, expect, it } from 'vitest';
import { emptyFilters, toggleKind } from '../../../client/state/filters.ts';
import { relationRowsOf } from '../../../client/state/relationRows.ts';
import { emptyView, type RelationSort, sortRelationsBy } from '../../../client/state/view.ts';
import { visibleOf } from '../../../client/state/visible.ts';
import { canvas, world } from '../world.ts';

const words = {
  name: (e: { readonly id: string }) => e.id,
  label: ({ type }: { readonly type: string }) => type,
  role: ({ role }: { readonly role?: string | null }) => role ?? '',
  state: ({ state }: { readonly state: string }) => state,
};
const rows = (sort: RelationSort, filters = emptyFilters) =>
  relationRowsOf(visibleOf(world, canvas, filters), sort, words, 'ja').map(({ relation }) => relation.id);

describe('the table of relations', () => {
  it('holds every visible relation, by the column asked for', () => {
    expect(rows({ by: 'from', descending: false })).toEqual([
      'city.PARTNERED_WITH.fujitsu',
      'city.SUPPORTS.itoki',
      'city.OPERATES.site',
      'fair.HELD_AT.site',
      'fujitsu.PARTICIPATED_IN.fair',
      'itoki.PARTICIPATED_IN.fair',
    ]);
    expect(rows({ by: 'state', descending: true })[0]).toBe('city.SUPPORTS.itoki');
  });

  it('puts what has no date last when the newest come first; what hangs on an event has its date', () => {
    expect(rows({ by: 'when', descending: true })).toEqual([
      'city.SUPPORTS.itoki',
      'fair.HELD_AT.site',
      'fujitsu.PARTICIPATED_IN.fair',
      'itoki.PARTICIPATED_IN.fair',
      'city.OPERATES.site',
      'city.PARTNERED_WITH.fujitsu',
    ]);
  });

  it('follows the filters', () => {
    const sort = { by: 'from', descending: false } as const;
    expect(rows(sort, toggleKind(emptyFilters, 'Event'))).toEqual(
      rows(sort).filter((id) => !id.includes('fair')),
    );
  });

  it('begins with the newest when sorted by time, and turns round', () => {
    const once = sortRelationsBy(emptyView, 'when');
    expect(once.relationSort).toEqual({ by: 'when', descending: true });
    expect(sortRelationsBy(once, 'when').relationSort.descending).toBe(false);
  });
});
