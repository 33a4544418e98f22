import { invalidInput } from '../../model/errors.ts';
import type { Connection } from './driver.ts';
import { damaged } from './errors.ts';
import { readFileHeader } from './fileHeader.ts';

/** "Musu", so that other programs' databases are told from ours. */
const APPLICATION_ID = 0x4d757375;

/**
 * `records` holds every record whole; every other table is derived from it, or history. Columns that order:
 * `age` counts days before 1970 (newest first when ascending), names are the bytes of textKey, and a date or
 * line that is not known stands behind all others. `change` is the last change of a record, and `changes` are
 * numbered in the order they were made. `lowest` to `highest` are the clearances a row is for.
 */
const FIRST = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE records (
  num INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  id TEXT NOT NULL,
  level INTEGER NOT NULL,
  body TEXT NOT NULL,
  change INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX records_by_id ON records (id, record);
CREATE INDEX sources ON records (id, level) WHERE record = 0;

CREATE TABLE entities (
  id TEXT NOT NULL,
  lowest INTEGER NOT NULL,
  highest INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name BLOB NOT NULL,
  age INTEGER NOT NULL,
  first INTEGER,
  last INTEGER,
  undated INTEGER NOT NULL,
  collaboration_kind TEXT,
  PRIMARY KEY (id, lowest)
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_name ON entities (name, id, age, kind, lowest, highest, first, last, undated);
CREATE INDEX entities_by_age ON entities (age, name, id, kind, lowest, highest, first, last, undated);

CREATE TABLE incidence (
  entity TEXT NOT NULL,
  other TEXT NOT NULL,
  relation TEXT NOT NULL,
  lowest INTEGER NOT NULL,
  highest INTEGER NOT NULL,
  weight REAL NOT NULL,
  age INTEGER NOT NULL,
  type TEXT NOT NULL,
  direction INTEGER NOT NULL,
  role TEXT,
  kind TEXT NOT NULL,
  planned INTEGER NOT NULL,
  first INTEGER,
  last INTEGER,
  undated INTEGER NOT NULL,
  PRIMARY KEY (entity, other, relation, lowest)
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (
  collaboration TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (collaboration, position, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE measures (
  entity TEXT NOT NULL,
  name BLOB NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  id TEXT NOT NULL,
  lowest INTEGER NOT NULL,
  highest INTEGER NOT NULL,
  nature TEXT NOT NULL,
  role BLOB,
  fiscal_year INTEGER,
  PRIMARY KEY (entity, name, first, last, id, lowest)
) STRICT, WITHOUT ROWID;

CREATE TABLE parts (
  part TEXT NOT NULL,
  measure TEXT NOT NULL,
  PRIMARY KEY (part, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  source TEXT NOT NULL,
  line INTEGER NOT NULL,
  record INTEGER NOT NULL,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (source, line, record, id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  record INTEGER NOT NULL,
  name TEXT NOT NULL,
  level INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (record, name, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_sets (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  level INTEGER NOT NULL,
  body TEXT NOT NULL,
  first_change INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  revision_public INTEGER NOT NULL,
  revision_partner INTEGER NOT NULL,
  revision_internal INTEGER NOT NULL
) STRICT;

CREATE TABLE changes (
  num INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  id TEXT NOT NULL,
  before TEXT,
  before_level INTEGER,
  after_level INTEGER,
  level INTEGER NOT NULL
) STRICT;
CREATE INDEX changes_by_id ON changes (id, num) WHERE before IS NOT NULL;
`;

const MIGRATIONS: readonly string[] = [FIRST];

/**
 * Brings the file to the present form.
 * @throws INVALID_INPUT when it is another program's database or was written by a newer version.
 */
export function migrate(connection: Connection, path: string): void {
  if (versionOf(connection, path) === MIGRATIONS.length) return;
  connection.script('PRAGMA journal_mode = WAL');
  connection.run('BEGIN IMMEDIATE');
  // Another process may have done it while this one waited.
  const version = versionOf(connection, path);
  for (const migration of MIGRATIONS.slice(version)) connection.script(migration);
  connection.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
  connection.script(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.run('COMMIT');
}

/**
 * Refuses what {@link migrate} would, and a file cut short, before SQLite opens it and leaves files beside it.
 * @throws as {@link migrate}; STORE_UNAVAILABLE when a part of the file is missing.
 */
export function checkFile(path: string): void {
  const header = readFileHeader(path);
  if (header === null) return;
  checkVersion({ ...header, tables: 0 }, path);
  if (header.found < header.bytes) throw damaged(path);
}

function versionOf(connection: Connection, path: string): number {
  const header = connection.get<Header>(HEADER) ?? { version: 0, owner: 0, tables: 0 };
  checkVersion(header, path);
  return header.version;
}

function checkVersion({ version, owner, tables }: Header, path: string): void {
  if (owner !== APPLICATION_ID && (tables > 0 || version > 0)) {
    throw invalidInput(`${path} is a database of another program: name another file in MUSUBI_DB.`);
  }
  if (version > MIGRATIONS.length) {
    throw invalidInput(
      `${path} was written by a newer version of Musubi (its form is ${version}, this version knows ${MIGRATIONS.length}): update Musubi, or name another file in MUSUBI_DB.`,
    );
  }
}

const HEADER = `SELECT (SELECT user_version FROM pragma_user_version) AS version,
  (SELECT application_id FROM pragma_application_id) AS owner, (SELECT COUNT(*) FROM sqlite_schema) AS tables`;

interface Header {
  readonly version: number;
  readonly owner: number;
  readonly tables: number;
}
