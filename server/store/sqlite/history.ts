import type { Change, ChangeSet } from '../../model/changeSets.ts';
import { idProblem } from '../../model/ids.ts';
import { byText } from '../../model/order.ts';
import type { GraphRecord, Id } from '../../model/records.ts';
import { type Level, type Viewer, visibilityOf } from '../../model/visibility.ts';
import type { ChangeSetKey, Keyed, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import { levelNow, seenNow } from './levels.ts';
import { recordOf } from './rows.ts';

const LATEST = `SELECT revision_public AS public, revision_partner AS partner, revision_internal AS internal
  FROM change_sets ORDER BY seq DESC LIMIT 1`;
/** Which column counts for a viewer: one constant text each. */
const LIST = {
  public: list('revision_public'),
  partner: list('revision_partner'),
  internal: list('revision_internal'),
} as const;

function list(revision: string): string {
  return `SELECT id, body, ${revision} AS revision FROM change_sets
    WHERE level <= :clearance AND ${revision} < :before ORDER BY seq DESC LIMIT :first`;
}

const FIND = `SELECT first_change AS first, last_change AS last FROM change_sets
  WHERE id = :id AND level <= :clearance`;
/** What a record became: what it was before the next change that found it, else what it is. */
const CHANGES = `SELECT c.record, c.id, c.before, c.before_level AS beforeLevel, c.after_level AS afterLevel,
    COALESCE((SELECT n.before FROM changes n WHERE n.id = c.id AND n.num > c.num AND n.before IS NOT NULL ORDER BY n.num LIMIT 1),
      (SELECT r.body FROM records r WHERE r.record = c.record AND r.id = c.id)) AS after
  FROM changes c WHERE c.num BETWEEN :first AND :last AND c.level <= :clearance`;

const START = Number.MAX_SAFE_INTEGER;

interface Revisions {
  readonly public: number;
  readonly partner: number;
  readonly internal: number;
}

/** How many change sets viewers of each clearance may know of. */
export function revisions(connection: Connection): Revisions {
  return connection.get<Revisions>(LATEST) ?? { public: 0, partner: 0, internal: 0 };
}

export const revision = (connection: Connection, { clearance }: Viewer): number =>
  revisions(connection)[visibilityOf(clearance)];

export function changeSets(
  connection: Connection,
  { clearance }: Viewer,
  page: Page<ChangeSetKey>,
): readonly Keyed<ChangeSet, ChangeSetKey>[] {
  return connection
    .all<{ id: string; body: string; revision: number }>(LIST[visibilityOf(clearance)], {
      clearance,
      before: page.after?.revision ?? START,
      first: page.first,
    })
    .map(({ id, body, revision }) => ({
      item: { id, revision, ...(JSON.parse(body) as Omit<ChangeSet, 'id' | 'revision'>) },
      key: { revision },
    }));
}

interface ChangeRow {
  readonly record: number;
  readonly id: Id;
  readonly before: string | null;
  readonly beforeLevel: Level | null;
  readonly after: string | null;
  readonly afterLevel: Level | null;
}

/** A past state is shown to whoever might see it then and might see the record now. */
export function changes(connection: Connection, { clearance }: Viewer, changeSet: string): readonly Change[] {
  if (idProblem(changeSet)) return [];
  const range = connection.get<{ first: number; last: number }>(FIND, { id: changeSet, clearance });
  if (!range) return [];
  return connection
    .all<ChangeRow>(CHANGES, { ...range, clearance })
    .filter((row) => levelNow(connection, row.record, row.id) <= clearance)
    .map(({ id, before, beforeLevel, after, afterLevel }) => ({
      id,
      before: image(connection, before, beforeLevel, clearance),
      after: image(connection, after, afterLevel, clearance),
    }))
    .filter(({ before, after }) => before !== null || after !== null)
    .sort((a, b) => byText(a.id, b.id));
}

const image = (
  connection: Connection,
  body: string | null,
  level: Level | null,
  clearance: Level,
): GraphRecord | null =>
  body === null || level === null ? null : seenNow(connection, recordOf(body), level, clearance);
