import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ChangeSetDraft } from '../../model/changeSets.ts';
import { conflict } from '../../model/errors.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Id } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import type { Applied } from '../store.ts';
import { breather } from './breathe.ts';
import type { Connection } from './driver.ts';
import { isBusy } from './errors.ts';
import { revisions } from './history.ts';
import { seenNow } from './levels.ts';
import { ENTITY, recordOf } from './rows.ts';
import { createWriter } from './writer.ts';

const RETRY_EVERY_MS = 25;
const RETRY_FOR_MS = 30_000;
const MOST_NAMED = 10_000;
const CHUNK = 500;

const NEXT_CHANGE = 'SELECT COALESCE(MAX(num), 0) + 1 AS first FROM changes';
const UNSETTLED = `SELECT c.num, c.id, c.record, c.before, c.before_level AS beforeLevel, r.body AS after, r.level AS afterLevel
  FROM changes c LEFT JOIN records r ON r.record = c.record AND r.id = c.id
  WHERE c.num >= :from AND c.after_level IS NULL ORDER BY c.num LIMIT ${CHUNK}`;
const SETTLE = 'UPDATE changes SET after_level = :afterLevel, level = :level WHERE num = :num';
const DROP = 'DELETE FROM changes WHERE num = :num';
const SUMMARY = `SELECT COUNT(*) AS changed, MIN(level) AS level, MIN(num) AS first, MAX(num) AS last
  FROM changes WHERE num >= :first`;
const CHANGED_ENTITIES = `SELECT id FROM changes WHERE num >= :first AND record = ${ENTITY} LIMIT ${MOST_NAMED + 1}`;
const RECORD_CHANGE_SET = `INSERT INTO change_sets
  (id, level, body, first_change, last_change, revision_public, revision_partner, revision_internal)
  VALUES (:id, :level, :body, :first, :last, :public, :partner, :internal)`;

export interface ApplyContext {
  readonly connection: Connection;
  readonly ontology: Ontology;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Applies a change set in one transaction on the writing connection; readers see the old state until the end. */
export async function applyChangeSet(context: ApplyContext, draft: ChangeSetDraft): Promise<Applied | null> {
  const { connection } = context;
  await begin(connection);
  try {
    const applied = await write(context, draft);
    connection.run(applied ? 'COMMIT' : 'ROLLBACK');
    return applied;
  } catch (error) {
    // A full disk may have ended the transaction already.
    try {
      connection.run('ROLLBACK');
    } catch {}
    throw error;
  }
}

async function write(
  { connection, ontology, now, newId }: ApplyContext,
  draft: ChangeSetDraft,
): Promise<Applied | null> {
  const standing = revisions(connection);
  if (draft.expectedRevision !== undefined && draft.expectedRevision !== standing.internal) {
    throw conflict(
      `The graph has changed meanwhile (revision ${standing.internal}, expected ${draft.expectedRevision}): look at it again and repeat the change.`,
      { expected: draft.expectedRevision, actual: standing.internal },
    );
  }
  const first = connection.get<{ first: number }>(NEXT_CHANGE)?.first ?? 1;
  const writer = createWriter(connection, ontology, first);
  const breathe = breather();
  for await (const record of draft.records()) {
    writer.put(record);
    await breathe();
  }
  for (const id of draft.remove ?? []) {
    writer.remove(id);
    await breathe();
  }
  writer.check();
  for (const _ of writer.follow()) await breathe();
  await settle(connection, first, breathe);
  for (const _ of writer.noteAdded()) await breathe();

  const summary = connection.get<Summary>(SUMMARY, { first });
  if (!summary?.changed) return null;
  const changeSet = { id: newId(), author: draft.author, reason: draft.reason, at: now().toISOString() };
  const { id, ...body } = changeSet;
  const revision = standing.internal + 1;
  connection.run(RECORD_CHANGE_SET, {
    id,
    level: summary.level,
    body: JSON.stringify(body),
    first: summary.first,
    last: summary.last,
    public: standing.public + Number(summary.level <= 0),
    partner: standing.partner + Number(summary.level <= 1),
    internal: revision,
  });
  const changed = connection.all<{ id: Id }>(CHANGED_ENTITIES, { first }).map((row) => row.id);
  const entities = new Set([...changed, ...writer.movedEntities]);
  return {
    changeSet: { ...changeSet, revision },
    changed: summary.changed,
    entities: entities.size > MOST_NAMED ? null : [...entities],
  };
}

interface Summary {
  readonly changed: number;
  readonly level: Level;
  readonly first: number;
  readonly last: number;
}

/**
 * Once everything is written: who may know of each change that is no plain addition. That is whoever sees the
 * record differ, so that a change of hidden evidence on a public record leaves no trace either. A record that
 * has come back to what it was is no change.
 */
async function settle(connection: Connection, first: number, breathe: () => Promise<void> | undefined) {
  for (let from = first; ; ) {
    const rows = connection.all<Unsettled>(UNSETTLED, { from });
    for (const row of rows) {
      from = row.num + 1;
      const level = differenceLevel(connection, row);
      if (level === null) connection.run(DROP, { num: row.num });
      else connection.run(SETTLE, { num: row.num, afterLevel: row.afterLevel, level });
      await breathe();
    }
    if (rows.length < CHUNK) return;
  }
}

interface Unsettled {
  readonly num: number;
  readonly before: string | null;
  readonly beforeLevel: Level | null;
  readonly after: string | null;
  readonly afterLevel: Level | null;
}

function differenceLevel(connection: Connection, row: Unsettled): Level | null {
  const before = row.before === null ? null : recordOf(row.before);
  const after = row.after === null ? null : recordOf(row.after);
  for (const clearance of [0, 1, 2] as const) {
    const was = before && row.beforeLevel !== null && seenNow(connection, before, row.beforeLevel, clearance);
    const is = after && row.afterLevel !== null && seenNow(connection, after, row.afterLevel, clearance);
    if (!isDeepStrictEqual(was || null, is || null)) return clearance;
  }
  return null;
}

async function begin(connection: Connection): Promise<void> {
  const deadline = performance.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      return connection.run('BEGIN IMMEDIATE');
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await setTimeout(RETRY_EVERY_MS);
    }
  }
}
