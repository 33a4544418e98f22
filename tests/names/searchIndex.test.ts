import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import type { Id, Kind } from '../../server/model/records.ts';
import type { Level } from '../../server/model/visibility.ts';
import { HOWS } from '../../server/names/matching.ts';
import { NAME_FIELDS, type SearchableEntity } from '../../server/names/searchableEntity.ts';
import { SearchIndex } from '../../server/names/searchIndex.ts';
import type { Hit, HitKey } from '../../server/names/segment.ts';
import { plainSearch } from './plainSearch.ts';

const KINDS = ['Company', 'Facility', 'University'] as readonly string[] as readonly Kind[];
// Few characters, so that small sets hold everything that can go wrong; 社 and 株 make legal forms with their like.
const PIECES = [
  '川',
  '崎',
  '﨑',
  'ア',
  'あ',
  'ケ',
  '々',
  'k',
  'S',
  '1',
  'ー',
  '・',
  '&',
  '－',
  ' ',
  '株式会社',
  '(株)',
  'inc.',
  'ヴ',
  'ミット',
];

function world(random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const text = (most: number) => Array.from({ length: 1 + below(most) }, () => one(PIECES)).join('');
  const entity = (id: number): SearchableEntity => {
    const name = text(6);
    const others = Array.from({ length: below(4) }, () => ({
      text: text(7),
      field: one(NAME_FIELDS.slice(1)),
    }));
    const names = [{ text: name, field: 'NAME' as const }, ...others].sort(
      (a, b) =>
        NAME_FIELDS.indexOf(a.field) - NAME_FIELDS.indexOf(b.field) ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
    );
    return { id: `e${id}` as Id, kind: one(KINDS), level: below(3) as Level, name, names };
  };
  const some = (count: number) => Array.from({ length: count }, (_, id) => entity(id));
  return { below, one, text, entity, some };
}

function pages(
  index: SearchIndex,
  clearance: Level,
  text: string,
  kinds: readonly Kind[] | null,
  first: number,
) {
  const hits: Hit[] = [];
  let after: HitKey | null = null;
  for (;;) {
    const page = index.search(
      { clearance },
      { text, first, ...(kinds && { kinds }), ...(after && { after }) },
    );
    hits.push(...page.hits);
    if (!page.hasMore) return hits;
    after = page.hits.at(-1)?.key ?? null;
  }
}

describe('the index against a look at every name', () => {
  it('finds the same, in the same order, on pages of any size, for any viewer and kinds', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { below, one, text, some } = world(randomFrom(seed));
      const entities = some(1 + below(30));
      const index = SearchIndex.of(entities);
      for (let n = 0; n < 6; n++) {
        const query = text(1 + below(6));
        const clearance = below(3) as Level;
        const kinds = below(2) === 0 ? null : [one(KINDS), one(KINDS)];
        const expected = plainSearch(entities, { clearance }, query, kinds);
        const found = pages(index, clearance, query, kinds, 1 + below(5));
        expect({ seed, query, found }).toEqual({ seed, query, found: expected });
        expect(index.count({ clearance }, { text: query, ...(kinds && { kinds }) })).toBe(expected.length);
      }
    }
  });

  it('finds the same for texts with slips, whole and inside longer names', () => {
    let near = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { below, one } = world(randomFrom(seed));
      const letters = (count: number) => Array.from({ length: count }, () => one([...'アイウ川崎'])).join('');
      const slip = (text: string) => {
        const at = below(text.length + 1);
        return text.slice(0, at) + letters(below(2)) + text.slice(at + below(2));
      };
      const query = letters(3 + below(18));
      const entities = Array.from({ length: 12 }, (_, id): SearchableEntity => {
        const slipped = Array.from({ length: below(4) }).reduce<string>(slip, query);
        const name = letters(below(4)) + slipped + letters(below(4));
        return {
          id: `e${id}` as Id,
          kind: 'Company' as Kind,
          level: 0,
          name,
          names: [{ text: name, field: 'NAME' }],
        };
      });
      const expected = plainSearch(entities, { clearance: 0 }, query, null);
      const index = SearchIndex.of(entities);
      expect({ seed, found: pages(index, 0, query, null, 5) }).toEqual({ seed, found: expected });
      expect(index.count({ clearance: 0 }, { text: query })).toBe(expected.length);
      near += expected.filter(({ matched }) => matched.how === 'FUZZY').length;
    }
    expect(near).toBeGreaterThan(500);
  });

  it('answers after changes as an index built afresh', () => {
    for (let seed = 0; seed < 80; seed++) {
      const { below, text, entity, some } = world(randomFrom(seed));
      const standing = new Map(some(below(30)).map((of) => [of.id, of]));
      const index = SearchIndex.of([...standing.values()]);
      for (let change = 0; change < 8; change++) {
        const written = Array.from({ length: below(6) }, () => entity(below(40)));
        const put = [...new Map(written.map((of) => [of.id, of])).values()];
        const removed = Array.from({ length: below(4) }, () => `e${below(40)}` as Id).filter(
          (id) => !put.some((of) => of.id === id),
        );
        index.replace(put, removed);
        for (const of of put) standing.set(of.id, of);
        for (const id of removed) standing.delete(id);
        const query = text(4);
        const clearance = below(3) as Level;
        const fresh = SearchIndex.of([...standing.values()]);
        expect(pages(index, clearance, query, null, 3)).toEqual(pages(fresh, clearance, query, null, 50));
        expect(index.count({ clearance }, { text: query })).toBe(fresh.count({ clearance }, { text: query }));
        expect(index.size.entities).toBe(standing.size);
      }
    }
  });

  it('goes on behind a key whose entity is gone', () => {
    const { some } = world(randomFrom(11));
    const entities = some(40);
    const index = SearchIndex.of(entities);
    const all = pages(index, 2, '川', null, 100);
    expect(all.length).toBeGreaterThan(6);
    const key = all[2]?.key as HitKey;
    index.replace([], [key.id]);
    expect(index.search({ clearance: 2 }, { text: '川', first: 3, after: key })).toEqual({
      hits: all.slice(3, 6),
      hasMore: true,
    });
  });
});

describe('what is hidden', () => {
  it('leaves no trace in hits, order, count or further pages', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { text, some } = world(randomFrom(seed));
      const entities = some(25);
      const all = SearchIndex.of(entities);
      const seen = SearchIndex.of(entities.filter(({ level }) => level === 0));
      const query = text(3);
      for (const first of [1, 4, 100]) {
        expect(pages(all, 0, query, null, first)).toEqual(pages(seen, 0, query, null, first));
      }
      expect(all.count({ clearance: 0 }, { text: query })).toBe(
        seen.count({ clearance: 0 }, { text: query }),
      );
    }
  });
});

describe('the order', () => {
  it('has all four ways of fitting in its tests', () => {
    const hows = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const { text, some } = world(randomFrom(seed));
      for (const { matched } of plainSearch(some(30), { clearance: 2 }, text(5), null)) hows.add(matched.how);
    }
    expect(hows).toEqual(new Set(HOWS));
  });
});
