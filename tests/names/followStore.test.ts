import { describe, expect, it } from 'vitest';
import { storeUnavailable } from '../../server/model/errors.ts';
import type { Entity, Id } from '../../server/model/records.ts';
import { EVERYTHING, type Level, PUBLIC } from '../../server/model/visibility.ts';
import { followStore, type NamesOfStore } from '../../server/names/followStore.ts';
import type { Applied } from '../../server/store/store.ts';
import { entity, idsOf } from '../fixtures/records.ts';

/** A store of entities only, which counts how often all of them are read and can be made unreachable. */
function storeOf(...entities: readonly Entity[]) {
  const standing = new Map(entities.map((of) => [of.id, of]));
  const levels = new Map<Id, Level>();
  const state = { readings: 0, isDown: false };
  const check = () => {
    if (state.isDown) throw storeUnavailable('The store cannot be reached.');
  };
  const store: NamesOfStore = {
    async *stream() {
      check();
      state.readings++;
      for (const record of [...standing.values()]) yield { record, level: levels.get(record.id) ?? 0 };
    },
    async entities(_, ids) {
      check();
      return new Map(ids.flatMap((id) => (standing.has(id) ? [[id, standing.get(id) as Entity]] : [])));
    },
    async entityLevels(ids) {
      check();
      return new Map(ids.map((id) => [id, levels.get(id) ?? 0]));
    },
  };
  return { store, state, standing, levels };
}

const applied = (entities: readonly Id[] | null) => ({ entities }) as Applied;
const itoki = entity({ id: 'itoki', kind: 'Company', name: '株式会社イトーキ' });
const ksp = entity({
  id: 'ksp',
  kind: 'Facility',
  name: 'かながわサイエンスパーク',
  nameEn: 'Kanagawa Science Park',
  reading: 'かながわさいえんすぱーく',
  aliases: [
    { text: 'KSP', kind: 'short', since: null, until: null },
    { text: 'かながわ サイエソスパーク', kind: 'printed', since: null, until: null },
  ],
  externalIds: { houjinBangou: '1020001071491' },
});
const matches = async (text: string, ...entities: readonly Entity[]) => {
  const names = await followStore(storeOf(...entities).store);
  return names.search(EVERYTHING, { text, first: 10 }).hits.map(({ id, matched }) => ({ id, ...matched }));
};

describe('the names of a store', () => {
  it.each([
    ['かながわサイエンスパーク', 'かながわサイエンスパーク', 'NAME', 'EXACT'],
    ['ksp', 'KSP', 'ALIAS', 'EXACT'],
    ['サイエソス', 'かながわ サイエソスパーク', 'ALIAS', 'INSIDE'],
    ['Science', 'Kanagawa Science Park', 'NAME_EN', 'INSIDE'],
    ['ＫＡＮＡ', 'Kanagawa Science Park', 'NAME_EN', 'PREFIX'],
    ['1020001071491', '1020001071491', 'EXTERNAL_ID', 'EXACT'],
    ['0001', '1020001071491', 'EXTERNAL_ID', 'INSIDE'],
    ['かながわサイエンスバーク', 'かながわサイエンスパーク', 'NAME', 'FUZZY'],
  ])('answer %s', async (query, text, field, how) => {
    expect(await matches(query, itoki, ksp)).toEqual([{ id: 'ksp', text, field, how }]);
  });

  it.each(['イトーキ', '(株)イトーキ', 'いとーき', '株', 'ー キ'])('answer %s', async (query) => {
    expect((await matches(query, itoki, ksp)).map(({ id }) => id)).toContain('itoki');
  });

  it('forgive a slip, but not in a number', async () => {
    expect(await matches('株式会社イトーモ', itoki, ksp)).toEqual([
      { id: 'itoki', text: '株式会社イトーキ', field: 'NAME', how: 'FUZZY' },
    ]);
    expect(await matches('1020001071492', itoki, ksp)).toEqual([]);
  });

  it('prefer the canonical name, then English, reading, aliases and numbers', async () => {
    const all = entity({ id: 'all', kind: 'Company', name: 'THINK', nameEn: 'THINK', reading: 'THINK' });
    expect(await matches('think', all)).toEqual([{ id: 'all', text: 'THINK', field: 'NAME', how: 'EXACT' }]);
  });
});

describe('following a store', () => {
  it('takes over what was added, renamed, hidden and removed', async () => {
    const { store, standing, levels } = storeOf(itoki, ksp);
    const names = await followStore(store);
    const ids = (text: string) => names.search(PUBLIC, { text, first: 10 }).hits.map(({ id }) => id);

    standing.set(itoki.id, { ...itoki, name: '株式会社マイス' });
    const [added] = idsOf('think');
    standing.set(added as Id, entity({ id: 'think', kind: 'Facility', name: 'THINK' }));
    await names.follow(applied(idsOf('itoki', 'think')));
    expect([ids('イトーキ'), ids('マイス'), ids('think')]).toEqual([[], ['itoki'], ['think']]);

    levels.set(added as Id, 2);
    standing.delete(ksp.id);
    await names.follow(applied(idsOf('think', 'ksp')));
    expect([ids('think'), ids('ksp'), names.size.entities]).toEqual([[], [], 2]);
    expect(names.count(EVERYTHING, { text: 'think' })).toBe(1);
  });

  it('reads everything again when a change set names no ids, and answers meanwhile', async () => {
    const { store, state, standing } = storeOf(itoki);
    const names = await followStore(store);
    standing.set(ksp.id, ksp);
    const done = names.follow(applied(null));
    expect(names.count(PUBLIC, { text: 'イトーキ' })).toBe(1);
    await done;
    expect([names.count(PUBLIC, { text: 'ksp' }), state.readings]).toEqual([1, 2]);
  });

  it('answers as before when the store cannot be reached, and catches up with the next change', async () => {
    const { store, state, standing } = storeOf(itoki);
    const names = await followStore(store);
    standing.set(ksp.id, ksp);
    state.isDown = true;
    await expect(names.follow(applied(idsOf('ksp')))).rejects.toThrow('The store cannot be reached.');
    expect(names.count(PUBLIC, { text: 'イトーキ' })).toBe(1);
    state.isDown = false;
    await names.follow(applied(idsOf('itoki')));
    expect(names.count(PUBLIC, { text: 'ksp' })).toBe(1);
  });

  it('takes over change sets in their order', async () => {
    const { store, standing } = storeOf(itoki);
    const names = await followStore(store);
    standing.set(ksp.id, ksp);
    const first = names.follow(applied(idsOf('ksp')));
    standing.delete(itoki.id);
    await Promise.all([first, names.follow(applied(idsOf('itoki')))]);
    expect([names.count(PUBLIC, { text: 'ksp' }), names.count(PUBLIC, { text: 'イトーキ' })]).toEqual([1, 0]);
  });
});
