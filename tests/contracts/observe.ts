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

/** Every answer a viewer can get about a world of these ids, by question; `turn` says which of many filters. */
export async function observe(
  store: GraphStore,
  viewer: Viewer,
  turn: number,
): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  const kinds = KINDS as readonly string[] as readonly Kind[];
  const types = TYPES as readonly string[] as readonly RelationType[];
  const ask = [...IDS, 'nobody' as Id];
  const nth = <T>(from: readonly T[], by: number): T => {
    const found = from[by % from.length];
    if (found === undefined) throw new Error('empty');
    return found;
  };

  seen.sources = await store.sources(viewer);
  seen.entities = await store.entities(viewer, ask);
  seen.relations = await store.relations(viewer, ask);
  seen.measures = await store.measures(viewer, ask);
  seen.stages = await store.stages(viewer, ask);
  seen.counts = await store.counts(viewer);
  seen.stages = await store.stagesOf(viewer, ask);

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
      seen[`list ${i} by ${size}`] = await everyPage(size, (page: Page<EntityKey>) =>
        store.listEntities(viewer, filter, page),
      );
    }
    seen[`count ${i}`] = await store.countEntities(viewer, filter);
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
    seen[`relations ${i}`] = await store.relationsOf(viewer, ask, filter, { first: 100 });
    seen[`relations ${i}, two of each`] = await store.relationsOf(viewer, ask, filter, { first: 2 });
    seen[`relation counts ${i}`] = await store.countRelationsOf(viewer, ask, filter);
    const id = nth(ENTITY_IDS, turn + i);
    seen[`relations ${i} of ${id} by 1`] = await everyPage(
      1,
      async (page: Page<RelationKey>) => (await store.relationsOf(viewer, [id], filter, page)).get(id) ?? [],
    );
    const { types: among, period: within } = filter;
    const filterAmong = { ...(among && { types: among }), ...(within && { period: within }) };
    seen[`among ${i}`] = await store.relationsAmong(viewer, ask.slice(0, 8), filterAmong, 3);
  }

  const measureFilters: readonly MeasureFilter[] = [
    {},
    { name: nth(MEASURE_NAMES, turn), nature: nth(NATURES, turn) },
    { role: 'budget' },
    { fiscalYear: 2016 },
  ];
  for (const [i, filter] of measureFilters.entries()) {
    seen[`measures ${i}`] = await store.measuresOf(viewer, ask, filter, { first: 100 });
    seen[`measure counts ${i}`] = await store.countMeasuresOf(viewer, ask, filter);
    const id = nth(ENTITY_IDS.slice(0, 4), turn);
    seen[`measures ${i} of ${id} by 1`] = await everyPage(
      1,
      async (page: Page<MeasureKey>) => (await store.measuresOf(viewer, [id], filter, page)).get(id) ?? [],
    );
  }

  for (const id of [...SOURCE_IDS, 'nobody' as Id]) {
    for (const size of [1, 100]) {
      const facts = await everyPage(size, (page: Page<FactKey>) => store.factsOf(viewer, id, page));
      seen[`facts of ${id} by ${size}`] = facts.map(({ item, key }) => [item, key.line]);
    }
  }
  seen['fact counts'] = await store.countFactsOf(viewer, ask);

  for (const order of ['STRONGEST', 'NEWEST'] as const) {
    const questions = [
      { ids: [nth(ENTITY_IDS, turn)], depth: 1 },
      { ids: [nth(ENTITY_IDS, turn), 'nobody' as Id], depth: 3 },
      { ids: [nth(ENTITY_IDS, turn), nth(ENTITY_IDS, turn + 4)], depth: 2, ...nth(WHEN, turn + 1) },
      { ids: [nth(ENTITY_IDS, turn + 1)], depth: 2, kinds: kinds.slice(0, 3), types: types.slice(turn % 3) },
    ];
    for (const [i, question] of questions.entries()) {
      const ask = async (page: Page<NeighbourKey>) => {
        const answer = await store.neighbours(viewer, { ...question, order, page });
        seen[`neighbours ${i} ${order} ${page.first} ${JSON.stringify(page.after)}`] = answer;
        return answer.neighbours.map((key) => ({ item: key, key }));
      };
      for (const size of [1, 3, 100])
        seen[`neighbours ${i} ${order} by ${size}`] = await everyPage(size, ask);
    }
  }

  for (const records of [RECORD_KINDS, ['entity'] as const]) {
    const streamed: unknown[] = [];
    for await (const each of store.stream(viewer, records)) streamed.push(each);
    seen[`stream of ${records.length}`] = streamed;
  }
  seen.revision = await store.revision(viewer);
  return seen;
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
