import { isDeepStrictEqual } from 'node:util';
import type { Change, ChangeSet, ChangeSetDraft } from '../../server/model/changeSets.ts';
import { factKey } from '../../server/model/derived.ts';
import { conflict, invalidInput } from '../../server/model/errors.ts';
import type { Ontology } from '../../server/model/ontology.ts';
import { byText } from '../../server/model/order.ts';
import {
  type Entity,
  type GraphRecord,
  type Id,
  MATCH_STAGES,
  type Measure,
  RECORD_KINDS,
  type Relation,
  type Source,
  type Stage,
} from '../../server/model/records.ts';
import { EVERYTHING, type Level, recordLevel, redacted, type Viewer } from '../../server/model/visibility.ts';
import type {
  Applied,
  EntityFilter,
  EntityKey,
  FactKey,
  GraphStore,
  Keyed,
  MeasureKey,
  NeighbourKey,
  Page,
  RelationKey,
} from '../../server/store/store.ts';
import { memoryWorld, placesOf, type World } from './memoryWorld.ts';

type Order<Key> = (a: Key, b: Key) => number;
type Records = ReadonlyMap<Id, GraphRecord>;

/** What is later, or not known, comes last. */
const rising = (a: number | null, b: number | null) =>
  (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
const newest = (a: number | null, b: number | null) => rising(a === null ? null : -a, b === null ? null : -b);

function pageOf<T, Key>(items: readonly Keyed<T, Key>[], order: Order<Key>, page: Page<Key>) {
  const { after } = page;
  return [...items]
    .sort((a, b) => order(a.key, b.key))
    .filter(({ key }) => after === undefined || order(key, after) > 0)
    .slice(0, page.first);
}

const byEntityKey =
  (orderBy: EntityFilter['orderBy']): Order<EntityKey> =>
  (a, b) =>
    (orderBy === 'NEWEST' ? newest(a.day, b.day) : 0) || byText(a.name, b.name) || byText(a.id, b.id);
const byRelationKey: Order<RelationKey> = (a, b) => newest(a.day, b.day) || byText(a.id, b.id);
const byMeasureKey: Order<MeasureKey> = (a, b) =>
  byText(a.name, b.name) || rising(a.first, b.first) || rising(a.last, b.last) || byText(a.id, b.id);
const byFactKey: Order<FactKey> = (a, b) => rising(a.line, b.line) || byText(a.rest, b.rest);
const byNeighbourKey =
  (order: 'STRONGEST' | 'NEWEST'): Order<NeighbourKey> =>
  (a, b) =>
    a.depth - b.depth ||
    (order === 'STRONGEST'
      ? b.weight - a.weight || b.count - a.count || newest(a.day, b.day)
      : newest(a.day, b.day) || b.weight - a.weight || b.count - a.count) ||
    byText(a.id, b.id);

interface PastChange extends Change {
  readonly beforeLevel: Level | null;
  readonly afterLevel: Level | null;
  readonly level: Level;
}
interface PastChangeSet extends Omit<ChangeSet, 'revision'> {
  readonly level: Level;
  readonly changes: readonly PastChange[];
}

/**
 * The contract said a second time, as plainly as possible: each read works out everything a viewer may see,
 * throws the rest away, and answers from what is left by trying all.
 */
export function memoryStore(options: {
  readonly ontology: Ontology;
  readonly now: () => Date;
  readonly newId: () => string;
}): GraphStore {
  const { ontology } = options;
  let records: Records = new Map();
  let history: readonly PastChangeSet[] = [];
  const lastLevels = new Map<Id, Level>();
  let lastWrite: Promise<unknown> = Promise.resolve();

  const levelsIn = (all: Records) => {
    const sourceLevel = (id: Id): Level => {
      const source = all.get(id);
      return source?.record === 'source'
        ? recordLevel(
            source,
            () => 0,
            () => 0,
          )
        : (lastLevels.get(id) ?? 2);
    };
    const level = (id: Id): Level => {
      const record = all.get(id);
      return record ? recordLevel(record, sourceLevel, level) : (lastLevels.get(id) ?? 2);
    };
    return { sourceLevel, level };
  };

  const asSeen = <T extends GraphRecord>(record: T, own: Level, viewer: Viewer, all: Records): T | null => {
    if (own > viewer.clearance) return null;
    const { sourceLevel, level } = levelsIn(all);
    const seen = redacted(record, viewer, sourceLevel);
    return seen.record === 'measure'
      ? { ...seen, parts: seen.parts.filter((part) => level(part) <= viewer.clearance) }
      : seen;
  };

  let worlds = new Map<Level, World>();
  const worldOf = (viewer: Viewer): World => {
    const known = worlds.get(viewer.clearance);
    if (known) return known;
    const { level } = levelsIn(records);
    const seen = [...records.values()].flatMap((r) => asSeen(r, level(r.id), viewer, records) ?? []);
    const made = memoryWorld(ontology, seen);
    worlds.set(viewer.clearance, made);
    return made;
  };

  const apply = async (draft: ChangeSetDraft): Promise<Applied | null> => {
    if (draft.expectedRevision !== undefined && draft.expectedRevision !== history.length) {
      throw conflict('moved on', { expected: draft.expectedRevision, actual: history.length });
    }
    const after = new Map(records);
    for await (const record of draft.records()) {
      const before = after.get(record.id);
      if (before && before.record !== record.record) throw invalidInput('another kind of record');
      if (isDeepStrictEqual(before, record)) continue;
      after.set(record.id, structuredClone(record));
    }
    for (const id of draft.remove ?? []) after.delete(id);
    for (const record of after.values()) {
      for (const [id, kind] of referencesOf(record)) {
        if (after.get(id)?.record !== kind) throw invalidInput(`${record.id} names ${id}`);
      }
    }
    const was = levelsIn(records);
    const removed = [...records.keys()].filter((id) => !after.has(id));
    const removedLevels = removed.map((id) => [id, was.level(id)] as const);
    for (const [id, level] of removedLevels) lastLevels.set(id, level);
    const is = levelsIn(after);
    const ids = [...new Set([...records.keys(), ...after.keys()])];
    const changes = ids.flatMap((id): PastChange[] => {
      const before = records.get(id) ?? null;
      const now = after.get(id) ?? null;
      if (isDeepStrictEqual(before, now)) return [];
      const beforeLevel = before && was.level(id);
      const afterLevel = now && is.level(id);
      const differs = ([0, 1, 2] as const).find(
        (clearance) =>
          !isDeepStrictEqual(
            before && asSeen(before, beforeLevel ?? 2, { clearance }, after),
            now && asSeen(now, afterLevel ?? 2, { clearance }, after),
          ),
      );
      return [{ id, before, after: now, beforeLevel, afterLevel, level: differs ?? 2 }];
    });
    if (changes.length === 0) return null;
    const { author, reason } = draft;
    const id = options.newId();
    const at = options.now().toISOString();
    const moved = ids.filter((i) => {
      const record = records.get(i) ?? after.get(i);
      return record?.record === 'entity' && records.has(i) && after.has(i) && was.level(i) !== is.level(i);
    });
    const entities = changes
      .filter(({ before, after: now }) => (before ?? now)?.record === 'entity')
      .map((change) => change.id);
    records = after;
    worlds = new Map();
    const level = Math.min(...changes.map((change) => change.level)) as Level;
    history = [...history, { id, author, reason, at, level, changes }];
    return {
      changeSet: { id, revision: history.length, author, reason, at },
      changed: changes.length,
      entities: [...new Set([...entities, ...moved])],
    };
  };

  const known = (viewer: Viewer): readonly ChangeSet[] =>
    history
      .filter(({ level }) => level <= viewer.clearance)
      .map(({ id, author, reason, at }, i) => ({ id, revision: i + 1, author, reason, at }));

  const byIds = <T extends GraphRecord>(viewer: Viewer, kind: T['record'], ids: readonly Id[]) =>
    new Map(
      worldOf(viewer)
        .of<T>(kind)
        .filter((r) => ids.includes(r.id))
        .map((r) => [r.id, r]),
    );
  const forEach = <T>(ids: readonly Id[], of: (id: Id) => T) => new Map(ids.map((id) => [id, of(id)]));

  return {
    name: 'memory',
    sources: async (viewer) => worldOf(viewer).of<Source>('source'),
    entities: async (viewer, ids) => byIds<Entity>(viewer, 'entity', ids),
    relations: async (viewer, ids) => byIds<Relation>(viewer, 'relation', ids),
    measures: async (viewer, ids) => byIds<Measure>(viewer, 'measure', ids),
    stages: async (viewer, ids) => byIds<Stage>(viewer, 'stage', ids),
    listEntities: async (viewer, filter, page) =>
      pageOf(worldOf(viewer).entities(filter), byEntityKey(filter.orderBy), page),
    countEntities: async (viewer, filter) => worldOf(viewer).entities(filter).length,
    relationsOf: async (viewer, ids, filter, page) =>
      forEach(ids, (id) => pageOf(worldOf(viewer).relationsOf(id, filter), byRelationKey, page)),
    countRelationsOf: async (viewer, ids, filter) =>
      forEach(ids, (id) => worldOf(viewer).relationsOf(id, filter).length),
    measuresOf: async (viewer, ids, filter, page) =>
      forEach(ids, (id) => pageOf(worldOf(viewer).measuresOf(id, filter), byMeasureKey, page)),
    countMeasuresOf: async (viewer, ids, filter) =>
      forEach(ids, (id) => worldOf(viewer).measuresOf(id, filter).length),
    stagesOf: async (viewer, ids) =>
      forEach(ids, (id) =>
        worldOf(viewer)
          .of<Stage>('stage')
          .filter((s) => s.collaboration === id)
          .sort(
            (a, b) => MATCH_STAGES.indexOf(a.stage) - MATCH_STAGES.indexOf(b.stage) || byText(a.id, b.id),
          ),
      ),
    factsOf: async (viewer, source, page) => pageOf(worldOf(viewer).factsOf(source), byFactKey, page),
    countFactsOf: async (viewer, sources) => forEach(sources, (id) => worldOf(viewer).factsOf(id).length),
    neighbours: async (viewer, query) => {
      const all = worldOf(viewer)
        .neighbours(query)
        .map((key) => ({ item: key, key }));
      const order = byNeighbourKey(query.order);
      const rest = pageOf(all, order, { ...query.page, first: all.length });
      const page = rest.slice(0, query.page.first);
      return {
        neighbours: page.map(({ item }) => item),
        total: all.length,
        remaining: rest.length - page.length,
      };
    },
    relationsAmong: async (viewer, ids, filter, limit) => {
      const all = worldOf(viewer).relationsAmong(ids, filter);
      return { relations: all.slice(0, limit), total: all.length };
    },
    counts: async (viewer) => {
      const tally = <T>(values: readonly T[]) =>
        new Map([...new Set(values)].sort().map((v) => [v, values.filter((w) => w === v).length]));
      const world = worldOf(viewer);
      return {
        kinds: tally(world.of<Entity>('entity').map((e) => e.kind)),
        types: tally(world.of<Relation>('relation').map((r) => r.type)),
      };
    },
    async *stream(viewer, kinds = RECORD_KINDS) {
      const { level } = levelsIn(records);
      const world = worldOf(viewer);
      for (const kind of RECORD_KINDS.filter((k) => kinds.includes(k))) {
        for (const record of world.of(kind)) yield { record, level: level(record.id) };
      }
    },
    apply: (draft) => {
      const result = lastWrite.then(() => apply(draft));
      lastWrite = result.catch(() => undefined);
      return result;
    },
    revision: async (viewer) => known(viewer).length,
    changeSets: async (viewer, page) =>
      pageOf(
        known(viewer).map((item) => ({ item, key: { revision: item.revision } })),
        (a, b) => b.revision - a.revision,
        page,
      ),
    countChangeSets: async (viewer) => known(viewer).length,
    changes: async (viewer, changeSet) => {
      const found = history.find(({ id, level }) => id === changeSet && level <= viewer.clearance);
      const { level } = levelsIn(records);
      return (found?.changes ?? [])
        .filter((change) => change.level <= viewer.clearance && level(change.id) <= viewer.clearance)
        .map(({ id, before, after, beforeLevel, afterLevel }) => ({
          id,
          before: before && asSeen(before, beforeLevel ?? 2, viewer, records),
          after: after && asSeen(after, afterLevel ?? 2, viewer, records),
        }))
        .filter(({ before, after }) => before !== null || after !== null)
        .sort((a, b) => byText(a.id, b.id));
    },
    entityLevels: async (ids) => {
      const { level } = levelsIn(records);
      return new Map([...byIds<Entity>(EVERYTHING, 'entity', ids).keys()].map((id) => [id, level(id)]));
    },
    taken: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const found = records.get(id);
          return found
            ? [[id, { record: found.record, kind: found.record === 'entity' ? found.kind : null }] as const]
            : [];
        }),
      ),
    stated: async (factKeys) =>
      new Map(
        factKeys.flatMap((key) => {
          const found = worldOf(EVERYTHING)
            .of<Relation>('relation')
            .find((r) => factKey(r) === key);
          return found ? [[key, found.id] as const] : [];
        }),
      ),
    ping: async () => undefined,
    close: async () => {
      await lastWrite;
    },
  };
}

function referencesOf(record: GraphRecord): readonly (readonly [Id, GraphRecord['record']])[] {
  const sources = placesOf(record).map(({ place }) => [place.source, 'source'] as const);
  switch (record.record) {
    case 'relation':
      return [...sources, [record.from, 'entity'], [record.to, 'entity']];
    case 'stage':
      return [...sources, [record.collaboration, 'entity']];
    case 'measure':
      return [...sources, [record.entity, 'entity'], ...record.parts.map((p) => [p, 'measure'] as const)];
    default:
      return sources;
  }
}
