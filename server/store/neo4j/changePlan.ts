import { isDeepStrictEqual } from 'node:util';
import type { EntityFacts } from '../../model/derived.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Entity, GraphRecord, Id } from '../../model/records.ts';
import { type Level, recordLevel } from '../../model/visibility.ts';
import { entityViews, type View } from '../views.ts';
import { referencesOf } from './references.ts';
import { anotherKind, missing, stillNeeded } from './refusals.ts';
import { recordOf } from './rows.ts';
import type { Standing, StandingGraph } from './standing.ts';
import { type Surroundings, seenRecord } from './storedForm.ts';

export interface PlannedChange {
  readonly id: Id;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Who may know of it: whoever sees the record differ. */
  readonly level: Level;
}

/** Everything a change set comes to, before anything is written. */
export interface ChangePlan {
  /** What was given and is a change; by id, in the order given. */
  readonly changes: readonly PlannedChange[];
  /** Records that stay as they are but are seen by others than before, or order or count otherwise. */
  readonly touched: readonly { readonly before: Standing; readonly after: Standing }[];
  readonly surroundings: Surroundings;
}

/**
 * Works out a change set against what stands: checks what it refers to, and follows what it moves (the level of
 * what rests on a source, the dates and weights of relations). Reads, and writes nothing.
 * @throws INVALID_INPUT
 */
export async function planChange(
  graph: StandingGraph,
  ontology: Ontology,
  given: readonly GraphRecord[],
  remove: readonly Id[],
): Promise<ChangePlan> {
  await graph.load([...given.map(({ id }) => id), ...remove]);
  const after = new Map<Id, GraphRecord | null>();
  for (const record of given) {
    const stands = after.get(record.id) ?? graph.of(record.id)?.record;
    if (stands && stands.record !== record.record) throw anotherKind(record.id, stands.record, record.record);
    after.set(record.id, recordOf(JSON.stringify(record)));
  }
  for (const id of remove) after.set(id, null);
  for (const [id, record] of after) {
    if (isDeepStrictEqual(graph.of(id)?.record ?? null, record)) after.delete(id);
  }
  const final = (id: Id): GraphRecord | null => {
    const changed = after.get(id);
    return changed === undefined ? (graph.of(id)?.record ?? null) : changed;
  };
  await checkReferences(graph, after, final);
  await checkRemoved(graph, after, final);

  const levels = await newLevels(graph, after, final);
  const surroundings: Surroundings = { ontology, ...levels };
  const changes = [...after].map(([id, record]): PlannedChange => {
    const before = graph.of(id);
    const now = record && { record, level: levels.of(id) };
    return { id, before, after: now, level: differenceLevel(before, now, surroundings) };
  });
  const touched = [...levels.touched]
    .filter((id) => !after.has(id))
    .flatMap((id) => {
      const before = graph.of(id);
      return before ? [{ before, after: { record: before.record, level: levels.of(id) } }] : [];
    });
  return { changes, touched, surroundings };
}

/** Record kinds others hang on. */
const REMOVED_FROM = ['source', 'entity', 'measure'] as const;

type After = ReadonlyMap<Id, GraphRecord | null>;
type Final = (id: Id) => GraphRecord | null;

async function checkReferences(graph: StandingGraph, after: After, final: Final): Promise<void> {
  const written = [...after.values()].filter((record) => record !== null);
  const references = written.map((record) => [record, referencesOf(record)] as const);
  const before = [...after.keys()].flatMap((id) => graph.of(id)?.record ?? []);
  const named = [...written, ...before].flatMap((record) => referencesOf(record).map(([, id]) => id));
  await graph.load(named);
  for (const [record, named] of references) {
    for (const [kind, id] of named) if (final(id)?.record !== kind) throw missing(record, kind, id);
  }
}

async function checkRemoved(graph: StandingGraph, after: After, final: Final): Promise<void> {
  const removed = [...after].flatMap(([id, record]) => (record === null ? (graph.of(id)?.record ?? []) : []));
  const hanging = new Map<Id, Id[]>(removed.map(({ id }) => [id, []]));
  for (const kind of REMOVED_FROM) {
    const ids = removed.flatMap(({ id, record }) => (record === kind ? id : []));
    for (const { id } of await graph.hangingOn(kind, ids)) {
      const record = final(id);
      const named = new Set(record ? referencesOf(record).map(([, each]) => each) : []);
      for (const each of named) hanging.get(each)?.push(id);
    }
  }
  for (const [id, ids] of hanging) if (ids.length > 0) throw stillNeeded(id, [...new Set(ids)].sort());
}

interface NewLevels {
  of(id: Id): Level;
  readonly sourceLevel: (id: Id) => Level;
  readonly measureLevel: (id: Id) => Level;
  readonly views: (entity: Id) => readonly View<EntityFacts>[];
  readonly touched: ReadonlySet<Id>;
}

/** In the order in which one depends on the other: sources, entities, what hangs on them, sums of measures. */
async function newLevels(graph: StandingGraph, after: After, final: Final): Promise<NewLevels> {
  const oldSources = await graph.sourceLevels();
  const sources = new Map(oldSources);
  const none = () => 0 as const;
  for (const record of after.values()) {
    if (record?.record === 'source') sources.set(record.id, recordLevel(record, none, none));
  }
  const sourceLevel = (id: Id): Level => sources.get(id) ?? 2;
  const moved = [...oldSources].filter(([id, level]) => sourceLevel(id) !== level).map(([id]) => id);
  const touched = new Set<Id>();
  const all = (): GraphRecord[] =>
    [...new Set([...after.keys(), ...touched])].flatMap((id) => final(id) ?? []);
  for (const record of await graph.hangingOn('source', moved)) touched.add(record.id);

  const views = new Map<Id, readonly View<EntityFacts>[]>();
  const viewsOf = (id: Id): readonly View<EntityFacts>[] => {
    const known = views.get(id);
    if (known) return known;
    const entity = final(id);
    if (entity?.record !== 'entity') throw new Error(`${id} is no entity`);
    const made = entityViews(entity, recordLevel(entity, sourceLevel, none), sourceLevel);
    views.set(id, made);
    return made;
  };
  const otherwise = all().filter(
    (record): record is Entity => record.record === 'entity' && movedViews(record.id),
  );
  function movedViews(id: Id): boolean {
    const before = graph.of(id);
    if (before?.record.record !== 'entity') return false;
    const was = entityViews(before.record, before.level, (source) => oldSources.get(source) ?? 2);
    return !isDeepStrictEqual(was, viewsOf(id));
  }
  for (const record of await graph.hangingOn(
    'entity',
    otherwise.map(({ id }) => id),
  )) {
    touched.add(record.id);
  }
  await graph.load(all().flatMap((record) => referencesOf(record).map(([, id]) => id)));

  const entityLevel = (id: Id): Level => viewsOf(id)[0]?.lowest ?? 2;
  const levels = new Map<Id, Level>();
  const levelOf = (id: Id): Level => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    const record = final(id);
    const standing = graph.of(id);
    const level =
      record && (after.has(id) || touched.has(id))
        ? recordLevel(record, sourceLevel, entityLevel)
        : (standing?.level ?? 2);
    levels.set(id, level);
    return level;
  };
  const measures = all().filter(
    ({ id, record }) => record === 'measure' && graph.of(id) && graph.of(id)?.level !== levelOf(id),
  );
  const sums = await graph.hangingOn(
    'measure',
    measures.map(({ id }) => id),
  );
  await graph.load(sums.flatMap((record) => referencesOf(record).map(([, id]) => id)));
  for (const { id } of sums) touched.add(id);
  return { of: levelOf, sourceLevel, measureLevel: levelOf, views: viewsOf, touched };
}

/**
 * Whoever sees the record differ may know of the change, so that a change of hidden evidence on a public record
 * leaves no trace.
 */
function differenceLevel(before: Standing | null, after: Standing | null, around: Surroundings): Level {
  const seen = (standing: Standing | null, clearance: Level) =>
    standing && standing.level <= clearance ? seenRecord(standing.record, clearance, around) : null;
  const level = ([0, 1, 2] as const).find(
    (clearance) => !isDeepStrictEqual(seen(before, clearance), seen(after, clearance)),
  );
  return level ?? 2;
}
