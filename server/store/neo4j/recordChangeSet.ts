import type { ChangeSet } from '../../model/changeSets.ts';
import { storeUnavailable } from '../../model/errors.ts';
import { type Id, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import type { PlannedChange } from './changePlan.ts';
import type { Connection, Run } from './driver.ts';
import { importing } from './refusals.ts';
import { wellFormed } from './values.ts';
import { runRows } from './writeRecords.ts';

const LOCK = `MATCH (meta:Meta) SET meta.lockedAt = timestamp()
  WITH meta MATCH (gate:Gate)
  RETURN meta.seq AS seq, meta.revisions AS revisions, gate.importing IS NOT NULL AS importing`;
/** Odd: what is being committed. It stands apart from Meta, which the writer holds. */
const CLOSE_GATE = 'MATCH (gate:Gate) SET gate.turn = gate.turn + 1 + gate.turn % 2 RETURN gate.turn AS turn';
const OPEN_GATE = 'MATCH (gate:Gate) WHERE gate.turn = $turn SET gate.turn = $turn + 1';

const RECORD = `MATCH (meta:Meta) SET meta.seq = $seq, meta.revisions = $revisions
  CREATE (c:ChangeSet) SET c = $properties`;
const NOTE = `UNWIND $rows AS row MATCH (c:ChangeSet {id: row.changeSet})
  CREATE (n:Change)-[:IN_CHANGE_SET]->(c) SET n = row.properties`;
/** Nothing was before what was added, so that ids and levels say all: lists, not a node each. */
const NOTE_ADDED = `UNWIND $rows AS row MATCH (c:ChangeSet {id: row.changeSet})
  CREATE (n:Added)-[:IN_CHANGE_SET]->(c) SET n = row.properties`;
const ADDED_IN_ONE = 5_000;

export interface StandingRevisions {
  /** Of the last change set. */
  readonly seq: number;
  /** How many change sets viewers of each clearance may know of. */
  readonly revisions: readonly [number, number, number];
}
export interface AddedRecord {
  readonly id: Id;
  readonly record: RecordKind;
  readonly level: Level;
}

/** One writer at a time, of all processes: until the end of the transaction. */
export async function lockMeta(run: Run): Promise<StandingRevisions> {
  const [found] = await run<StandingRevisions & { importing: boolean }>(LOCK);
  if (!found) throw storeUnavailable('This graph has been emptied: restart Musubi, to make it anew.');
  if (found.importing) throw importing();
  return found;
}

/** Right before the commit: whoever reads from now on reads again when the gate is open. */
export async function closeGate(connection: Connection): Promise<number> {
  const [gate] = await connection.write((run) => run<{ turn: number }>(CLOSE_GATE));
  if (!gate) throw storeUnavailable('This graph has been emptied: restart Musubi, to make it anew.');
  return gate.turn;
}

/** When this fails, readers open it after a while (see HEAL): it must not hide how the commit went. */
export async function openGate(connection: Connection, turn: number): Promise<void> {
  await connection.write((run) => run(OPEN_GATE, { turn })).catch(() => undefined);
}

/** Writes down what was changed, and gives the revision of whoever sees everything. */
export async function recordChangeSet(
  run: Run,
  standing: StandingRevisions,
  changeSet: Omit<ChangeSet, 'revision'>,
  changes: readonly PlannedChange[],
): Promise<number> {
  const level = changes.reduce<Level>((least, change) => (change.level < least ? change.level : least), 2);
  const added = changes.flatMap(({ id, before, after, level: seenFrom }) =>
    !before && after ? [{ id, record: after.record.record, level: seenFrom }] : [],
  );
  const { seq, revision } = await recordHead(run, standing, changeSet, level);
  await runRows(
    run,
    NOTE,
    changes.flatMap(({ id, before, after, level: seenFrom }) =>
      before
        ? [
            {
              changeSet: changeSet.id,
              properties: {
                set: seq,
                id,
                record: before.record.record,
                before: JSON.stringify(before.record),
                beforeLevel: before.level,
                ...(after ? { afterLevel: after.level } : {}),
                level: seenFrom,
              },
            },
          ]
        : [],
    ),
  );
  await noteAdded(run, changeSet.id, seq, added);
  return revision;
}

export async function noteAdded(
  run: Run,
  changeSet: string,
  seq: number,
  added: readonly AddedRecord[],
): Promise<void> {
  for (let i = 0; i < added.length; i += ADDED_IN_ONE) {
    const some = added.slice(i, i + ADDED_IN_ONE);
    const properties = {
      set: seq,
      ids: some.map(({ id }) => id),
      records: some.map(({ record }) => RECORD_KINDS.indexOf(record)),
      levels: some.map(({ level }) => level),
    };
    await run(NOTE_ADDED, { rows: [{ changeSet, properties }] });
  }
}

/** @param level of those who may know of it. */
export async function recordHead(
  run: Run,
  { seq: last, revisions }: StandingRevisions,
  changeSet: Omit<ChangeSet, 'revision'>,
  level: Level,
): Promise<{ readonly seq: number; readonly revision: number }> {
  const seq = last + 1;
  const next = revisions.map((revision, clearance) => revision + Number(level <= clearance));
  const { id, author, reason, at } = changeSet;
  const [, , revision = 0] = next;
  await run(RECORD, {
    seq,
    revisions: next,
    properties: {
      id,
      seq,
      revision,
      author: wellFormed(author),
      reason: wellFormed(reason),
      at,
      _record: JSON.stringify({ author, reason, at }),
      _level: level,
      _revision0: next[0],
      _revision1: next[1],
      _revision2: next[2],
    },
  });
  return { seq, revision };
}
