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

/** The table of the first form again, in which a column names a record by a foreign key. */
const keyed = (table: string, column: string): string => {
  const made = new RegExp(`CREATE TABLE ${table} [^;]+;`).exec(FIRST)?.[0] ?? '';
  const indexes = [...FIRST.matchAll(new RegExp(`CREATE INDEX (\\w+) ON ${table} [^;]+;`, 'g'))];
  const key = `${column} TEXT NOT NULL`;
  return `ALTER TABLE ${table} RENAME TO former;
    ${indexes.map(([, name]) => `DROP INDEX ${name};`).join(' ')}
    ${made.replace(key, `${key} REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED`)}
    INSERT INTO ${table} SELECT * FROM former;
    DROP TABLE former;
    ${indexes.map(([text]) => text).join(' ')}`;
};

/**
 * The source of evidence, the entities relations join, what stages and measures are of, and parts of sums: where
 * foreign keys are on, no program can take away a record of these that is still named. Checked when a change set ends:
 * records of one come in any order.
 */
const SECOND = `DROP INDEX records_by_id;
  CREATE UNIQUE INDEX records_by_id ON records (id);
  ${[
    keyed('entities', 'id'),
    keyed('incidence', 'entity'),
    keyed('stages', 'collaboration'),
    keyed('measures', 'entity'),
    keyed('parts', 'part'),
    keyed('evidence', 'source'),
  ].join('\n')}`;

/** What makes each form of the file from the one before. */
export const FORMS: readonly string[] = [FIRST, SECOND];
