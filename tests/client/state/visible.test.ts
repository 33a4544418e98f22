import { describe, expect, it } from 'vitest';
import { hide, remove } from '../../../client/state/canvas.ts';
import { emptyFilters, type Filters, toggleKind, toggleTypes } from '../../../client/state/filters.ts';
import { countsOf, neighboursThere, ofEveryYear, sumOf, visibleOf } from '../../../client/state/visible.ts';
import { canvas, everything, world } from '../world.ts';

const seen = (filters: Filters, on = canvas) => {
  const { entities, relations } = visibleOf(world, on, filters);
  return { entities: entities.map((e) => e.id), relations: relations.map((r) => r.id) };
};
const all = world.relations.map((r) => r.id);

describe('what is visible', () => {
  it('is everything on the canvas without filters', () => {
    expect(seen(emptyFilters)).toEqual({ entities: everything, relations: all });
  });

  it('is what the years are counted of, whatever years are chosen', () => {
    const off = { ...toggleKind(emptyFilters, 'Event'), undated: false };
    const facts = (period: Filters['period']) =>
      ofEveryYear(world, canvas, { ...off, period }).relations.map((r) => r.id);
    expect(facts(null)).toEqual(seen(toggleKind(emptyFilters, 'Event')).relations);
    expect(facts({ from: 1990, to: 1991 })).toEqual(facts(null));
  });

  it('loses a kind with its relations, and gains it again', () => {
    const off = toggleKind(emptyFilters, 'Event');
    expect(seen(off)).toEqual({
      entities: ['city', 'site', 'itoki', 'fujitsu', 'alone'],
      relations: ['city.OPERATES.site', 'city.SUPPORTS.itoki', 'city.PARTNERED_WITH.fujitsu'],
    });
    expect(toggleKind(off, 'Event')).toEqual(emptyFilters);
  });

  it('keeps the entities when a relation type is off', () => {
    expect(seen(toggleTypes(emptyFilters, ['OPERATES', 'SUPPORTS']))).toEqual({
      entities: everything,
      relations: all.filter((id) => !id.includes('OPERATES') && !id.includes('SUPPORTS')),
    });
  });

  it('turns a topic on again only when all of it is off', () => {
    const one = toggleTypes(emptyFilters, ['A']);
    const both = toggleTypes(one, ['A', 'B']);
    expect(both.offTypes).toEqual(['A', 'B']);
    expect(toggleTypes(both, ['A', 'B']).offTypes).toEqual([]);
  });

  it('leaves out what is hidden', () => {
    expect(seen(emptyFilters, hide(canvas, ['fair', 'city']))).toEqual({
      entities: ['site', 'itoki', 'fujitsu', 'alone'],
      relations: [],
    });
  });

  it('in a period holds what overlaps it: a relation to an event happened when the event did', () => {
    const in2016 = { ...emptyFilters, period: { from: 2016, to: 2016 }, undated: false };
    expect(seen(in2016)).toEqual({
      entities: everything,
      relations: [
        'city.OPERATES.site',
        'fair.HELD_AT.site',
        'itoki.PARTICIPATED_IN.fair',
        'fujitsu.PARTICIPATED_IN.fair',
      ],
    });
  });

  it('in a period has no event of another, and keeps what is undated unless told', () => {
    const in2012 = { ...emptyFilters, period: { from: 2012, to: 2012 } };
    expect(seen(in2012)).toEqual({
      entities: everything.filter((id) => id !== 'fair'),
      relations: ['city.OPERATES.site', 'city.PARTNERED_WITH.fujitsu'],
    });
    expect(seen({ ...in2012, undated: false }).relations).toEqual(['city.OPERATES.site']);
  });

  it('before a site opened has no site', () => {
    expect(seen({ ...emptyFilters, period: { from: 2000, to: 2001 } }).entities).not.toContain('site');
    expect(seen({ ...emptyFilters, period: { from: 2000, to: 2002 } }).entities).toContain('site');
  });

  it('is counted in the legend, what is kept back apart', () => {
    const on = hide(canvas, ['alone']);
    const filters = {
      ...toggleKind(emptyFilters, 'Facility'),
      period: { from: 2012, to: 2012 },
      undated: false,
    };
    expect(countsOf(world, visibleOf(world, on, filters))).toEqual({
      kinds: new Map([
        ['Municipality', { shown: 1, kept: 0 }],
        ['Facility', { shown: 0, kept: 1 }],
        ['Event', { shown: 0, kept: 1 }],
        ['Company', { shown: 2, kept: 1 }],
      ]),
      types: new Map([
        ['OPERATES', { shown: 0, kept: 1 }],
        ['HELD_AT', { shown: 0, kept: 1 }],
        ['PARTICIPATED_IN', { shown: 0, kept: 2 }],
        ['SUPPORTS', { shown: 0, kept: 1 }],
        ['PARTNERED_WITH', { shown: 0, kept: 1 }],
      ]),
    });
  });

  it('and what is kept back sum up to what lies on the canvas', () => {
    const { kinds, types } = countsOf(world, visibleOf(world, canvas, toggleKind(emptyFilters, 'Event')));
    expect(sumOf([...kinds.values()])).toEqual({ shown: 5, kept: 1 });
    expect(sumOf([...types.values(), undefined])).toEqual({ shown: 3, kept: 3 });
  });
});

describe('the neighbours on the canvas', () => {
  const there = (id: string, filters: Filters, on = canvas) => neighboursThere(world, on, filters, id).length;
  it('are all of them without filters, hidden ones too', () => {
    expect(['city', 'site', 'fair', 'alone'].map((id) => there(id, emptyFilters))).toEqual([3, 2, 3, 0]);
    expect(there('city', emptyFilters, hide(canvas, ['site']))).toBe(3);
    expect(there('city', emptyFilters, remove(canvas, ['site']))).toBe(2);
  });

  it('are only those the filters leave, by kind, by relation and by period', () => {
    expect(there('site', toggleKind(emptyFilters, 'Event'))).toBe(1);
    expect(there('city', toggleTypes(emptyFilters, ['OPERATES', 'SUPPORTS']))).toBe(1);
    expect(there('city', { ...emptyFilters, period: { from: 2012, to: 2012 }, undated: false })).toBe(1);
  });

  it('do not depend on whether the filters leave the entity itself', () => {
    expect(there('fair', toggleKind(emptyFilters, 'Event'))).toBe(3);
  });
});
