import { invalidInput } from '../../model/errors.ts';
import type { Connection } from './driver.ts';
import { damaged } from './errors.ts';
import { readFileHeader } from './fileHeader.ts';
import { FORMS } from './forms.ts';

/** "Musu", so that other programs' databases are told from ours. */
const APPLICATION_ID = 0x4d757375;

/**
 * Brings the file to the present form.
 * @throws INVALID_INPUT when it is another program's database or was written by a newer version.
 */
export function migrate(connection: Connection, path: string): void {
  if (versionOf(connection, path) === FORMS.length) return;
  connection.script('PRAGMA journal_mode = WAL');
  connection.run('BEGIN IMMEDIATE');
  // Another process may have done it while this one waited.
  const version = versionOf(connection, path);
  for (const form of FORMS.slice(version)) connection.script(form);
  connection.script(`PRAGMA user_version = ${FORMS.length}`);
  connection.script(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.run('COMMIT');
}

/**
 * Refuses, of what {@link migrate} would, all that the header tells, and a file cut short, before SQLite opens it and leaves files beside it.
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
  if (version > FORMS.length) {
    throw invalidInput(
      `${path} was written by a newer version of Musubi (its form is ${version}, this version knows ${FORMS.length}): update Musubi, or name another file in MUSUBI_DB.`,
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
