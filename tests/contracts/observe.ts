import { partialDateOf } from '../../server/model/dates.ts';
import { type Period, periodOf } from '../../server/model/periods.ts';
import type { Id, Kind, RelationType } from '../../server/model/records.ts';
import { NATURES, RECORD_KINDS } from '../../server/model/records.ts';
import type { Viewer } from '../../server/model/visibility.ts';
import type {
  ChangeSetKey,
  EntityFilter,
  EntityKey,
  FactKey,
  GraphStore,
  Keyed,
  MeasureFilter,
  MeasureKey,
  NeighbourKey,
  Page,
  RelationFilter,
  RelationKey,
} from '../../server/store/store.ts';
import { ENTITY_IDS, IDS, KINDS, MEASURE_NAMES, ROLES, SOURCE_IDS, TYPES } from './randomWorld.ts';

const period = (from: string | null, to: string | null, undated: boolean): Period =>
  periodOf({ from: from ? partialDateOf(from) : null, to: to ? partialDateOf(to) : null, undated });
const WHEN: readonly { readonly period?: Period }[] = [
  {},
  { period: period('2016', '2016', true) },
  { period: period('2016-07', null, false) },
  { period: period(null, '2015-12', false) },
];

const AT_A_TIME = 6;

/** Reads a list to its end by pages of a size. */
export async function everyPage<T, Key>(
  size: number,
  read: (page: Page<Key>) => Promise<readonly Keyed<T, Key>[]>,
): Promise<readonly Keyed<T, Key>[]> {
  const all: Keyed<T, Key>[] = [];
  for (let after: Key | undefined; ; ) {
    const page = await read(after === undefined ? { first: size } : { first: size, after });
    all.push(...page);
    after = page.at(-1)?.key;
    if (page.length === 0) return all;
  }
}

/**
 * Every answer a viewer can get about a world of these ids, by question; `turn` says which of many filters. Some
 * are asked at a time, as by several users.
 */
export async function observe(
  store: GraphStore,
  viewer: Viewer,
  turn: number,
): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  const questions: (() => Promise<void>)[] = [];
  const see = (question: string, answer: () => Promise<unknown>): void => {
    questions.push(async () => {
      seen[question] = await answer();
    });
  };
  const kinds = KINDS as readonly string[] as readonly Kind[];
  const types = TYPES as readonly string[] as readonly RelationType[];
  const ask = [...IDS, 'nobody' as Id];
  const nth = <T>(from: readonly T[], by: number): T => {
    const found = from[by % from.length];
    if (found === undefined) throw new Error('empty');
    return found;
  };

  see('sources', () => store.sources(viewer));
  see('entities', () => store.entities(viewer, ask));
  see('relations', () => store.relations(viewer, ask));
  see('measures', () => store.measures(viewer, ask));
  see('stages', () => store.stages(viewer, ask));
  see('counts', () => store.counts(viewer));
  see('stages of each', () => store.stagesOf(viewer, ask));

  const entityFilters: readonly EntityFilter[] = [
    { orderBy: 'NAME' },
    { orderBy: 'NEWEST' },
    { orderBy: 'NAME', kinds: [nth(kinds, turn), nth(kinds, turn + 2)] },
    { orderBy: 'NEWEST', ...nth(WHEN, 1 + (turn % 3)) },
    { orderBy: 'NAME', fields: [nth(ENTITY_IDS, turn)] },
    {
      orderBy: 'NEWEST',
      areas: [nth(ENTITY_IDS, turn + 1), nth(ENTITY_IDS, turn + 3)],
      ...nth(WHEN, turn),
    },
    { orderBy: 'NAME', facilities: [nth(ENTITY_IDS, turn + 2)], ...nth(WHEN, turn + 1) },
    { orderBy: 'NAME', facilities: [...ENTITY_IDS], fields: [...ENTITY_IDS] },
    { orderBy: 'NAME', kinds: [], areas: [] },
    { orderBy: 'NAME', areas: [] },
  ];
  for (const [i, filter] of entityFilters.entries()) {
    for (const size of [1, 3, 100]) {
      see(`list ${i} by ${size}`, () =>
        everyPage(size, (page: Page<EntityKey>) => store.listEntities(viewer, filter, page)),
      );
    }
    see(`count ${i}`, () => store.countEntities(viewer, filter));
  }

  const relationFilters: readonly RelationFilter[] = [
    {},
    { direction: 'OUT' },
    { direction: 'IN', ...nth(WHEN, turn) },
    { types: [nth(types, turn), nth(types, turn + 1)], kinds: [nth(kinds, turn)] },
    { roles: [nth(ROLES, turn)], ...nth(WHEN, turn + 1) },
    { kinds: [nth(kinds, turn), nth(kinds, turn + 1)], ...nth(WHEN, turn + 2) },
    { types: [] },
  ];
  for (const [i, filter] of relationFilters.entries()) {
    see(`relations ${i}`, () => store.relationsOf(viewer, ask, filter, { first: 100 }));
    see(`relations ${i}, two of each`, () => store.relationsOf(viewer, ask, filter, { first: 2 }));
    see(`relation counts ${i}`, () => store.countRelationsOf(viewer, ask, filter));
    const id = nth(ENTITY_IDS, turn + i);
    see(`relations ${i} of ${id} by 1`, () =>
      everyPage(
        1,
        async (page: Page<RelationKey>) =>
          (await store.relationsOf(viewer, [id], filter, page)).get(id) ?? [],
      ),
    );
    const { types: among, period: within } = filter;
    const filterAmong = { ...(among && { types: among }), ...(within && { period: within }) };
    see(`among ${i}`, () => store.relationsAmong(viewer, ask.slice(0, 8), filterAmong, 3));
  }

  const measureFilters: readonly MeasureFilter[] = [
    {},
    { name: nth(MEASURE_NAMES, turn), nature: nth(NATURES, turn) },
    { role: 'budget' },
    { fiscalYear: 2016 },
  ];
  for (const [i, filter] of measureFilters.entries()) {
    see(`measures ${i}`, () => store.measuresOf(viewer, ask, filter, { first: 100 }));
    see(`measure counts ${i}`, () => store.countMeasuresOf(viewer, ask, filter));
    const id = nth(ENTITY_IDS.slice(0, 4), turn);
    see(`measures ${i} of ${id} by 1`, () =>
      everyPage(
        1,
        async (page: Page<MeasureKey>) => (await store.measuresOf(viewer, [id], filter, page)).get(id) ?? [],
      ),
    );
  }

  for (const id of [...SOURCE_IDS, 'nobody' as Id]) {
    for (const size of [1, 100]) {
      const facts = () => everyPage(size, (page: Page<FactKey>) => store.factsOf(viewer, id, page));
      see(`facts of ${id} by ${size}`, () =>
        facts().then((all) => all.map(({ item, key }) => [item, key.line])),
      );
    }
  }
  see('fact counts', () => store.countFactsOf(viewer, ask));

  for (const order of ['STRONGEST', 'NEWEST'] as const) {
    const centres = [
      { ids: [nth(ENTITY_IDS, turn)], depth: 1 },
      { ids: [nth(ENTITY_IDS, turn), 'nobody' as Id], depth: 3 },
      { ids: [nth(ENTITY_IDS, turn), nth(ENTITY_IDS, turn + 4)], depth: 2, ...nth(WHEN, turn + 1) },
      { ids: [nth(ENTITY_IDS, turn + 1)], depth: 2, kinds: kinds.slice(0, 3), types: types.slice(turn % 3) },
    ];
    for (const [i, question] of centres.entries()) {
      const ask = async (page: Page<NeighbourKey>) => {
        const answer = await store.neighbours(viewer, { ...question, order, page });
        seen[`neighbours ${i} ${order} ${page.first} ${JSON.stringify(page.after)}`] = answer;
        return answer.neighbours.map((key) => ({ item: key, key }));
      };
      for (const size of [1, 3, 100]) see(`neighbours ${i} ${order} by ${size}`, () => everyPage(size, ask));
    }
  }

  for (const records of [RECORD_KINDS, ['entity'] as const]) {
    see(`stream of ${records.length}`, () => allOf(store.stream(viewer, records)));
  }
  see('revision', () => store.revision(viewer));
  const inTurn = async () => {
    for (let next = questions.pop(); next; next = questions.pop()) await next();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, inTurn));
  return seen;
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What a viewer can learn of the history; ids of change sets are left out, they differ by store. */
export async function observeHistory(store: GraphStore, viewer: Viewer): Promise<Record<string, unknown>> {
  const sets = await everyPage(2, (page: Page<ChangeSetKey>) => store.changeSets(viewer, page));
  const changes = await Promise.all(sets.map(({ item }) => store.changes(viewer, item.id)));
  return {
    revision: await store.revision(viewer),
    count: await store.countChangeSets(viewer),
    sets: sets.map(({ item: { id, ...rest }, key }) => [rest, key]),
    changes,
  };
}
