import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import type { ChangeSetDraft } from '../../server/model/changeSets.ts';
import { MusubiError } from '../../server/model/errors.ts';
import type { Ontology } from '../../server/model/ontology.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { Entity, GraphRecord, Id } from '../../server/model/records.ts';
import { EVERYTHING, type Level, PUBLIC } from '../../server/model/visibility.ts';
import { readSchema } from '../../server/readSchema.ts';
import type { Applied, GraphStore } from '../../server/store/store.ts';
import { attribute, entity, idsOf, measure, place, relation, source, stage } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { memoryStore } from './memoryStore.ts';
import { observe, observeHistory } from './observe.ts';
import { IDS, randomWorld } from './randomWorld.ts';

export interface StoreOptions {
  readonly ontology: Ontology;
  readonly now: () => Date;
  readonly newId: () => string;
}
/** Opens an empty store. */
export type OpenStore = (options: StoreOptions) => Promise<GraphStore>;

const VIEWERS = ([0, 1, 2] as const).map((clearance) => ({ clearance }));
const HOSTILE = [
  '',
  ' ',
  "'; DROP TABLE records; --",
  '"',
  '\\',
  '%',
  '_',
  '*',
  '{}',
  '[]',
  'null',
  '__proto__',
  'constructor',
  '\u0000',
  'mori\u0000',
  '\ud800',
  '𠮷',
  'x'.repeat(10_000),
] as const;

export function options(): StoreOptions {
  let made = 0;
  return {
    ontology: readOntology(readSchema()),
    now: () => new Date(Date.UTC(2026, 0, 1)),
    newId: () => `change-set-${++made}`,
  };
}

export const draftOf = (records: readonly GraphRecord[], remove: readonly Id[] = []): ChangeSetDraft => ({
  author: 'テスト',
  reason: 'ためし',
  records: () => records,
  remove,
});

export async function exported(store: GraphStore, clearance: Level = 2): Promise<string> {
  const lines: string[] = [];
  for await (const each of store.stream({ clearance })) lines.push(JSON.stringify(each));
  return lines.join('\n');
}

/** What an attempt comes to: the change made, or the code of the error. */
export async function outcome(attempt: Promise<Applied | null>) {
  try {
    const applied = await attempt;
    return applied && { ...applied, entities: applied.entities && [...applied.entities].sort() };
  } catch (error) {
    if (error instanceof MusubiError) return error.code;
    throw error;
  }
}

/**
 * @param worlds how many random worlds are tried. Of `few` on a store where each question is a round trip, changes
 * between the first and the last are looked at by one viewer in turn.
 */
export function storeContract(name: string, openStore: OpenStore, worlds: 'many' | 'few' = 'many'): void {
  const opened: GraphStore[] = [];
  const open = async (): Promise<GraphStore> => {
    const store = await openStore(options());
    opened.push(store);
    return store;
  };
  const opensWith = async (records: readonly GraphRecord[]): Promise<GraphStore> => {
    const store = await open();
    await store.apply(draftOf(records));
    return store;
  };
  const closes = async (store: GraphStore): Promise<void> => {
    opened.splice(opened.indexOf(store), 1);
    await store.close();
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  const ids = (keyed: readonly { item: { id: Id } }[] | undefined) => keyed?.map(({ item }) => item.id);

  describe(`${name}: reading the small world`, () => {
    it('lists by name in code-unit order, then id', async () => {
      const store = await opensWith(smallWorld);
      const list = await store.listEntities(PUBLIC, { orderBy: 'NAME' }, { first: 100 });
      const expected = smallWorld
        .filter((r): r is Entity => r.record === 'entity' && r.id !== 'visit')
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
      expect(ids(list)).toEqual(expected.map((e) => e.id));
    });

    it('lists newest own date first and undated last', async () => {
      const store = await opensWith(smallWorld);
      const kinds = ['Event', 'Facility', 'Program'] as Entity['kind'][];
      const list = await store.listEntities(PUBLIC, { orderBy: 'NEWEST', kinds }, { first: 100 });
      expect(ids(list)).toEqual(['exchange-2', 'programme', 'mori-lab', 'mori', 'exchange']);
    });

    it.each([
      [
        'a field, parts included',
        { fields: idsOf('robotics') },
        ['midori-univ-engineering', 'yamazaki', 'takazawa'],
      ],
      ['a part of a field', { fields: idsOf('care-robotics') }, ['takazawa']],
      [
        'an area by way of a site and its facility',
        { areas: idsOf('area-midori') },
        ['mori', 'yamazaki', 'takazawa'],
      ],
      ['a site by its facility', { facilities: idsOf('mori') }, ['agency', 'takazawa']],
      [
        'a facility in a period',
        {
          facilities: idsOf('mori-lab'),
          period: { from: null, to: 15_500, undated: true },
        },
        ['agency'],
      ],
    ] as const)('lists what belongs to %s', async (_, filter, expected) => {
      const store = await opensWith(smallWorld);
      const list = await store.listEntities(PUBLIC, { orderBy: 'NAME', ...filter }, { first: 100 });
      expect(ids(list)?.sort()).toEqual([...expected].sort());
      expect(await store.countEntities(PUBLIC, { orderBy: 'NAME', ...filter })).toBe(expected.length);
    });

    it('gives relations newest first, undated last, by id, as many as asked for of each', async () => {
      const store = await opensWith(smallWorld);
      const found = await store.relationsOf(PUBLIC, idsOf('takazawa', 'licence', 'nobody'), {}, { first: 3 });
      expect([...found].map(([id, list]) => [id, ids(list)])).toEqual([
        ['takazawa', ['r-takazawa-licence', 'r-takazawa-tenant', 'r-takazawa-exchange']],
        ['licence', ['r-mirai-licence', 'r-takazawa-licence', 'r-licence-met']],
        ['nobody', []],
      ]);
    });

    it('reads a symmetric relation in both directions', async () => {
      const store = await opensWith(smallWorld);
      const types = ['SIGNED_AGREEMENT_WITH'] as never;
      for (const id of idsOf('midori-city', 'midori-shinkin')) {
        for (const direction of ['OUT', 'IN'] as const) {
          const found = await store.relationsOf(PUBLIC, [id], { types, direction }, { first: 5 });
          expect(ids(found.get(id))).toEqual(['r-city-shinkin']);
        }
      }
    });

    it('dates what happened at an event by the event', async () => {
      const store = await opensWith(smallWorld);
      const on = (day: number) =>
        store.countRelationsOf(PUBLIC, idsOf('exchange-2'), {
          types: ['PARTICIPATED_IN'] as never,
          period: { from: day, to: day, undated: false },
        });
      expect(await on(16_990)).toEqual(new Map([['exchange-2', 3]]));
      expect(await on(16_991)).toEqual(new Map([['exchange-2', 0]]));
    });

    it('ranks neighbours by weight, number, date and id', async () => {
      const store = await opensWith(smallWorld);
      const found = await store.neighbours(PUBLIC, {
        ids: idsOf('takazawa'),
        depth: 2,
        order: 'STRONGEST',
        page: { first: 5 },
      });
      expect(found).toEqual({
        neighbours: [
          { depth: 1, weight: 0.9, count: 1, day: 17_106, id: 'licence' },
          { depth: 1, weight: 0.5, count: 1, day: 15_796, id: 'mori-lab' },
          { depth: 1, weight: 0.5, count: 1, day: null, id: 'exchange-2' },
          { depth: 1, weight: 0, count: 1, day: null, id: 'care-robotics' },
          { depth: 2, weight: 0.9, count: 2, day: 17_106, id: 'mirai' },
        ],
        total: 11,
        remaining: 6,
      });
    });

    it('gives the measures of a programme by name, period and id', async () => {
      const store = await opensWith(smallWorld);
      const found = await store.measuresOf(PUBLIC, idsOf('programme'), { fiscalYear: 2016 }, { first: 9 });
      expect(ids(found.get('programme' as Id))).toEqual([
        'm-2016-actual',
        'm-2016-plan',
        'm-budget',
        'm-settled',
        'm-rating',
      ]);
    });

    it('leaves out evidence and values that rest on a hidden source alone', async () => {
      const store = await opensWith(smallWorld);
      const read = async (clearance: Level) => {
        const found = (await store.entities({ clearance }, idsOf('takazawa'))).get('takazawa' as Id);
        return found?.attributes.map(({ key, value }) => `${key} ${value}`);
      };
      expect(await read(0)).toEqual(['size small', 'employees 48', 'employees 52']);
      expect(await read(2)).toEqual(['size small', 'employees 48', 'employees 52', 'employees 50']);
    });

    it('streams what was written, in the order of an export', async () => {
      const store = await opensWith(smallWorld);
      const streamed: GraphRecord[] = [];
      for await (const { record } of store.stream(EVERYTHING)) streamed.push(record);
      const kinds = ['source', 'entity', 'relation', 'stage', 'measure'];
      const expected = [...smallWorld].sort(
        (a, b) => kinds.indexOf(a.record) - kinds.indexOf(b.record) || (a.id < b.id ? -1 : 1),
      );
      expect(streamed).toEqual(expected);
    });

    it('streams one state, whatever is written meanwhile', async () => {
      const store = await opensWith(smallWorld);
      const before = await exported(store);
      const lines: string[] = [];
      for await (const each of store.stream(EVERYTHING)) {
        if (lines.length === 0) await store.apply(draftOf([], idsOf('r-city-univ', 'm-visits')));
        lines.push(JSON.stringify(each));
      }
      expect(lines.join('\n')).toBe(before);
    });

    it('tells which ids and facts are taken', async () => {
      const store = await opensWith(smallWorld);
      expect(await store.taken(idsOf('visit', 'r-city-univ', 'plan', 'nobody'))).toEqual(
        new Map<string, unknown>([
          ['visit', { record: 'entity', kind: 'Visit' }],
          ['r-city-univ', { record: 'relation', kind: null }],
          ['plan', { record: 'source', kind: null }],
        ]),
      );
      const key = 'TENANT_OF\ttakazawa\tmori-lab\t\t2013-04\t\t2018-03-12';
      expect(await store.stated([key, `${key}-01`, '', 'a\tb'])).toEqual(
        new Map([[key, 'r-takazawa-tenant']]),
      );
    });
  });

  describe(`${name}: agrees with trying everything`, () => {
    it.each(Array.from({ length: worlds === 'few' ? 5 : 8 }, (_, i) => i + 1))(
      'on random world %i',
      async (seed) => {
        const random = randomFrom(seed);
        const world = randomWorld(random);
        const store = await open();
        const truth = memoryStore(options());
        const drafts = [() => draftOf(world.whole()), ...Array.from({ length: 6 }, () => world.draft)];
        let standing: readonly GraphRecord[] = [];
        for (const [turn, next] of drafts.entries()) {
          const draft = next(standing);
          const applied = await outcome(store.apply(draft));
          expect(applied, `change ${turn}`).toEqual(await outcome(truth.apply(draft)));
          // Of a change that was refused, or is none, all there is to see is that nothing changed.
          const without = applied === null || typeof applied === 'string';
          expect(await exported(store)).toBe(await exported(truth));
          if (without) continue;
          standing = await recordsOf(truth);
          const all = worlds === 'many' || turn === 0 || turn === drafts.length - 1;
          for (const viewer of all ? VIEWERS : VIEWERS.slice(turn % 3, (turn % 3) + 1)) {
            const at = `change ${turn}, clearance ${viewer.clearance}`;
            same(await observe(store, viewer, seed + turn), await observe(truth, viewer, seed + turn), at);
            same(await observeHistory(store, viewer), await observeHistory(truth, viewer), at);
          }
          expect(await store.entityLevels(IDS)).toEqual(await truth.entityLevels(IDS));
          expect(await store.taken(IDS)).toEqual(await truth.taken(IDS));
        }
      },
    );
  });

  describe(`${name}: what is hidden`, () => {
    it.each([1, 2, 3, 4, 5, 6])('leaves no trace in any answer (random world %i)', async (seed) => {
      const records = randomWorld(randomFrom(100 + seed)).whole();
      const whole = await opensWith(records);
      const answers = [];
      for (const viewer of VIEWERS.slice(0, 2)) {
        const visible: GraphRecord[] = [];
        for await (const { record } of whole.stream(viewer)) visible.push(record);
        const seen = await observe(whole, viewer, seed);
        answers.push({ viewer, visible, seen, history: await observeHistory(whole, viewer) });
      }
      await closes(whole);
      for (const { viewer, visible, seen, history } of answers) {
        const partial = await opensWith(visible);
        const at = `clearance ${viewer.clearance}`;
        same(seen, await observe(partial, viewer, seed), at);
        same(history, await observeHistory(partial, viewer), at);
        await closes(partial);
      }
    });

    it('leaves no trace in the history when a public record changes in its hidden parts alone', async () => {
      const store = await opensWith(smallWorld);
      const takazawa = smallWorld.find((r): r is Entity => r.id === 'takazawa');
      if (!takazawa) throw new Error('no takazawa');
      const hidden = attribute('credit', 'A', [place('notes', 4)]);
      const changed = { ...takazawa, attributes: [...takazawa.attributes, hidden] };
      await store.apply(draftOf([changed]));
      expect(await Promise.all(VIEWERS.map((viewer) => store.revision(viewer)))).toEqual([1, 1, 2]);
      expect(await store.countChangeSets(PUBLIC)).toBe(1);
      expect(await store.changes(PUBLIC, 'change-set-2')).toEqual([]);
      expect(await store.changes(EVERYTHING, 'change-set-2')).toEqual([
        { id: 'takazawa', before: takazawa, after: changed },
      ]);
    });

    it('moves with the entity or source it hangs on, and says which entities moved', async () => {
      const store = await opensWith(smallWorld);
      const find = (id: string) => smallWorld.find((r) => r.id === id) as GraphRecord;
      const hidden = await store.apply(draftOf([{ ...find('exchange-2'), visibility: 'partner' }]));
      expect(hidden?.entities).toEqual(['exchange-2']);
      expect(await store.countRelationsOf(PUBLIC, idsOf('yamazaki'), {})).toEqual(new Map([['yamazaki', 3]]));
      const news = await store.apply(draftOf([{ ...find('news'), visibility: 'internal' }]));
      expect([...(news?.entities ?? [])].sort()).toEqual(['exchange', 'exchange-2', 'licence', 'mirai']);
      expect((await store.counts(PUBLIC)).kinds.get('Event' as never)).toBeUndefined();
      await store.apply(draftOf([find('news'), find('exchange-2')]));
      const fresh = await opensWith(smallWorld);
      expect(await exported(store, 0)).toBe(await exported(fresh, 0));
      expect(await store.counts(PUBLIC)).toEqual(await fresh.counts(PUBLIC));
    });

    it('is not told by the history once it is hidden', async () => {
      const store = await opensWith(smallWorld);
      const shinkin = smallWorld.find((r) => r.id === 'midori-shinkin') as GraphRecord;
      await store.apply(draftOf([{ ...shinkin, visibility: 'internal' }]));
      const told = await store.changes(PUBLIC, 'change-set-1');
      expect(told.some(({ id }) => id === 'midori-shinkin' || id === 'r-city-shinkin')).toBe(false);
    });
  });

  describe(`${name}: changing`, () => {
    it('counts revisions as each viewer knows of them', async () => {
      const store = await open();
      expect(await Promise.all(VIEWERS.map((viewer) => store.revision(viewer)))).toEqual([0, 0, 0]);
      await store.apply(draftOf([source({ id: 'a', title: 'A' })]));
      await store.apply(draftOf([source({ id: 'b', title: 'B', visibility: 'internal' })]));
      await store.apply(draftOf([source({ id: 'c', title: 'C', visibility: 'partner' })]));
      expect(await Promise.all(VIEWERS.map((viewer) => store.revision(viewer)))).toEqual([1, 2, 3]);
      expect(await store.changeSets({ clearance: 1 }, { first: 5 })).toEqual([
        {
          item: {
            id: 'change-set-3',
            revision: 2,
            author: 'テスト',
            reason: 'ためし',
            at: '2026-01-01T00:00:00.000Z',
          },
          key: { revision: 2 },
        },
        {
          item: {
            id: 'change-set-1',
            revision: 1,
            author: 'テスト',
            reason: 'ためし',
            at: '2026-01-01T00:00:00.000Z',
          },
          key: { revision: 1 },
        },
      ]);
    });

    it('makes no change set of what is there already, whatever the order of its keys', async () => {
      const store = await opensWith(smallWorld);
      const same = smallWorld.map(
        (r) => Object.fromEntries(Object.entries(r).reverse()) as unknown as GraphRecord,
      );
      expect(await store.apply(draftOf(same, idsOf('nobody')))).toBeNull();
      expect(await store.revision(EVERYTHING)).toBe(1);
    });

    it('makes no change set of a record that comes back to what it was', async () => {
      const store = await opensWith(smallWorld);
      const agency = smallWorld.find((r) => r.id === 'agency') as Entity;
      expect(await store.apply(draftOf([{ ...agency, name: 'ほかの名' }, agency]))).toBeNull();
      expect(
        await store.apply(draftOf([entity({ id: 'new', kind: 'Company', name: '新' })], idsOf('new'))),
      ).toBeNull();
    });

    it('refuses a change made of an older revision', async () => {
      const store = await opensWith(smallWorld);
      const draft = { ...draftOf([entity({ id: 'new', kind: 'Company', name: '新' })]), expectedRevision: 0 };
      expect(await outcome(store.apply(draft))).toBe('CONFLICT');
      expect(await outcome(store.apply({ ...draft, expectedRevision: 1 }))).toMatchObject({ changed: 1 });
    });

    it('lets one of two writers at the same revision through', async () => {
      const store = await opensWith(smallWorld);
      const write = (id: string) =>
        outcome(
          store.apply({ ...draftOf([entity({ id, kind: 'Company', name: id })]), expectedRevision: 1 }),
        );
      const outcomes = await Promise.all([write('one'), write('two')]);
      expect(outcomes).toEqual([expect.objectContaining({ changed: 1 }), 'CONFLICT']);
    });

    it('writes nothing when the records break off', async () => {
      const store = await opensWith(smallWorld);
      const before = await exported(store);
      const broken: ChangeSetDraft = {
        ...draftOf([]),
        async *records() {
          yield entity({ id: 'new', kind: 'Company', name: '新' });
          throw new Error('the file is cut off');
        },
      };
      await expect(store.apply(broken)).rejects.toThrow('the file is cut off');
      expect(await exported(store)).toBe(before);
      expect(await store.revision(EVERYTHING)).toBe(1);
      expect(
        await outcome(store.apply(draftOf([entity({ id: 'new', kind: 'Company', name: '新' })]))),
      ).toMatchObject({
        changed: 1,
      });
    });

    it.each<[string, readonly GraphRecord[], readonly Id[]]>([
      [
        'an end that does not exist',
        [relation({ id: 'x', type: 'PARTNERED_WITH', from: 'agency', to: 'nobody' })],
        [],
      ],
      [
        'an end that is no entity',
        [relation({ id: 'x', type: 'PARTNERED_WITH', from: 'agency', to: 'plan' })],
        [],
      ],
      ['a stage of nothing', [stage({ id: 'x', collaboration: 'nobody', stage: 'SOLD' })], []],
      [
        'a measure of nothing',
        [measure({ id: 'x', entity: 'nobody', name: 'x', value: 1, nature: 'plan' })],
        [],
      ],
      [
        'a part that does not exist',
        [measure({ id: 'x', entity: 'agency', name: 'x', value: 1, nature: 'plan', parts: ['nobody'] })],
        [],
      ],
      [
        'a source that does not exist',
        [entity({ id: 'x', kind: 'Company', name: 'x', evidence: [place('nobody')] })],
        [],
      ],
      [
        'a source of an attribute that does not exist',
        [entity({ id: 'x', kind: 'Company', name: 'x', attributes: [attribute('a', 1, [place('nobody')])] })],
        [],
      ],
      ['an id of another kind of record', [entity({ id: 'plan', kind: 'Company', name: 'x' })], []],
      ['removing an entity others relate to', [], idsOf('mori-lab')],
      ['removing a collaboration with stages', [], idsOf('licence')],
      ['removing a source facts rest on', [], idsOf('notes')],
      ['removing a part of a measure', [], idsOf('m-2015-actual')],
      [
        'removing what the same change relates to',
        [
          entity({ id: 'x', kind: 'Company', name: 'x' }),
          relation({ id: 'y', type: 'PARTNERED_WITH', from: 'agency', to: 'x' }),
        ],
        idsOf('x'),
      ],
    ])('refuses %s and changes nothing', async (_, records, remove) => {
      const store = await opensWith(smallWorld);
      const before = await exported(store);
      expect(await outcome(store.apply(draftOf(records, remove)))).toBe('INVALID_INPUT');
      expect(await exported(store)).toBe(before);
    });

    it('removes what hangs together at once', async () => {
      const store = await opensWith(smallWorld);
      const stages = idsOf('s-licence-1', 's-licence-2', 's-licence-3', 's-licence-4');
      const relations = idsOf('r-licence-met', 'r-mirai-licence', 'r-takazawa-licence', 'r-shinkin-licence');
      const applied = await store.apply(draftOf([], [...idsOf('licence'), ...stages, ...relations]));
      expect(applied?.changed).toBe(9);
      expect((await store.entities(EVERYTHING, idsOf('licence'))).size).toBe(0);
      expect((await store.counts(EVERYTHING)).kinds.has('Collaboration' as Entity['kind'])).toBe(false);
    });

    it.each([1, 2, 3, 4])('is undone by the inverse of its changes (random world %i)', async (seed) => {
      const random = randomFrom(200 + seed);
      const world = randomWorld(random);
      const store = await opensWith(world.whole());
      for (let turn = 0; turn < 6; turn++) {
        const before = await exported(store);
        const applied = await outcome(store.apply(world.draft(await recordsOf(store))));
        if (applied === null || typeof applied === 'string') continue;
        const changes = await store.changes(EVERYTHING, applied.changeSet.id);
        expect(changes.length).toBe(applied.changed);
        const kinds = ['source', 'entity', 'relation', 'stage', 'measure'];
        const restored = changes
          .flatMap((change) => change.before ?? [])
          .sort((a, b) => kinds.indexOf(a.record) - kinds.indexOf(b.record));
        const added = changes.flatMap((change) => (change.before ? [] : [change.id]));
        await store.apply(draftOf(restored, added));
        expect(await exported(store)).toBe(before);
      }
    });
  });

  describe(`${name}: hostile input`, () => {
    it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
      'finds nothing by %s',
      async (_, text) => {
        const store = await opensWith(smallWorld);
        const id = text as Id;
        const first = { first: 5 };
        const none = new Map();
        expect(await store.entities(EVERYTHING, [id])).toEqual(none);
        expect(await store.relations(EVERYTHING, [id])).toEqual(none);
        expect(await store.measures(EVERYTHING, [id])).toEqual(none);
        expect(await store.stages(EVERYTHING, [id])).toEqual(none);
        expect(await store.relationsOf(EVERYTHING, [id], {}, first)).toEqual(new Map([[id, []]]));
        expect(await store.countRelationsOf(EVERYTHING, [id], {})).toEqual(new Map([[id, 0]]));
        expect(await store.measuresOf(EVERYTHING, [id], {}, first)).toEqual(new Map([[id, []]]));
        expect(await store.countMeasuresOf(EVERYTHING, [id], {})).toEqual(new Map([[id, 0]]));
        expect(await store.stagesOf(EVERYTHING, [id])).toEqual(new Map([[id, []]]));
        expect(await store.factsOf(EVERYTHING, id, first)).toEqual([]);
        expect(await store.countFactsOf(EVERYTHING, [id])).toEqual(new Map([[id, 0]]));
        expect(await store.changes(EVERYTHING, text)).toEqual([]);
        expect(await store.entityLevels([id])).toEqual(none);
        expect(await store.taken([id])).toEqual(none);
        expect(await store.stated([text])).toEqual(none);
        const nothing = { neighbours: [], total: 0, remaining: 0 };
        for (const order of ['STRONGEST', 'NEWEST'] as const) {
          expect(await store.neighbours(EVERYTHING, { ids: [id], depth: 2, order, page: first })).toEqual(
            nothing,
          );
        }
        expect(await store.relationsAmong(EVERYTHING, [id, id], {}, 5)).toEqual({ relations: [], total: 0 });
        for (const filter of [
          { kinds: [text] },
          { fields: [text] },
          { areas: [text] },
          { facilities: [text] },
        ]) {
          expect(await store.countEntities(EVERYTHING, { orderBy: 'NAME', ...filter } as never)).toBe(0);
        }
        const [agency] = idsOf('agency', '');
        if (!agency) throw new Error('no id');
        for (const filter of [{ types: [text] }, { kinds: [text] }, { roles: [text] }]) {
          expect((await store.countRelationsOf(EVERYTHING, [agency], filter as never)).get(agency)).toBe(0);
        }
        for (const filter of [{ name: text }, { role: text }, { nature: text }]) {
          expect((await store.countMeasuresOf(EVERYTHING, [agency], filter as never)).get(agency)).toBe(0);
        }
        const list = await store.listEntities(
          EVERYTHING,
          { orderBy: 'NAME' },
          { first: 50, after: { day: null, name: text, id } },
        );
        expect(list.every(({ item }) => item.name > text || (item.name === text && item.id > id))).toBe(true);
      },
    );

    it('is kept as it is', async () => {
      const store = await open();
      const records = HOSTILE.map((text, i) =>
        entity({ id: `e${i}`, kind: 'Company', name: text, reading: text, externalIds: { [text]: text } }),
      );
      await store.apply({ ...draftOf(records), author: '\ud800', reason: 'a\u0000b' });
      const found = await store.entities(
        EVERYTHING,
        records.map((r) => r.id),
      );
      expect([...found.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))).toEqual(
        records,
      );
      expect((await store.changeSets(PUBLIC, { first: 1 }))[0]?.item).toMatchObject({
        author: '\ud800',
        reason: 'a\u0000b',
      });
    });
  });
}

/** One question at a time, so that a failure names it. */
function same(seen: Record<string, unknown>, expected: Record<string, unknown>, at: string): void {
  for (const question of new Set([...Object.keys(seen), ...Object.keys(expected)])) {
    if (isDeepStrictEqual(seen[question], expected[question])) continue;
    expect(seen[question], `${at}, ${question}`).toEqual(expected[question]);
  }
}

async function recordsOf(store: GraphStore): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const { record } of store.stream(EVERYTHING)) records.push(record);
  return records;
}
