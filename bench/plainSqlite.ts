import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { connect } from '../server/store/sqlite/driver.ts';

/**
 * The peer: what somebody would write by hand who wants just this question answered from SQLite. No evidence,
 * visibility, filters, checks or history.
 */
export interface PlainSqlite {
  entityWithRelations(id: string): unknown;
  search(text: string): unknown;
  neighbours(id: string): unknown;
  close(): void;
}

const BUSY_TIMEOUT_MS = 2_000;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE entity (id TEXT PRIMARY KEY, kind TEXT, name TEXT, reading TEXT, alias TEXT) WITHOUT ROWID;
  CREATE TABLE relation (id TEXT PRIMARY KEY, type TEXT, from_id TEXT, to_id TEXT, role TEXT, since TEXT) WITHOUT ROWID;
  CREATE INDEX relation_from ON relation (from_id, since DESC);
  CREATE INDEX relation_to ON relation (to_id, since DESC);`;

/** Reads a generated interchange file into two tables. */
export async function importPlain(file: string, path: string): Promise<void> {
  const database = await connect(path, BUSY_TIMEOUT_MS);
  database.script(SCHEMA);
  database.script('BEGIN');
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const r = JSON.parse(line);
    if (r.record === 'entity') {
      database.run('INSERT INTO entity VALUES (:id, :kind, :name, :reading, :alias)', {
        id: r.id,
        kind: r.kind,
        name: r.name,
        reading: r.reading ?? null,
        alias: r.aliases?.[0]?.text ?? null,
      });
    } else if (r.record === 'relation') {
      database.run('INSERT INTO relation VALUES (:id, :type, :from, :to, :role, :since)', {
        id: r.id,
        type: r.type,
        from: r.from,
        to: r.to,
        role: r.role ?? null,
        since: r.since ?? null,
      });
    }
  }
  database.script('COMMIT');
  database.close();
}

export async function openPlain(path: string): Promise<PlainSqlite> {
  const database = await connect(path, BUSY_TIMEOUT_MS);
  return {
    entityWithRelations: (id) => [
      database.get('SELECT * FROM entity WHERE id = :id', { id }),
      database.all(
        `SELECT r.*, e.name, e.kind FROM (
           SELECT * FROM (SELECT id, type, to_id AS other, since FROM relation WHERE from_id = :id ORDER BY since DESC LIMIT 25)
           UNION ALL
           SELECT * FROM (SELECT id, type, from_id AS other, since FROM relation WHERE to_id = :id ORDER BY since DESC LIMIT 25)
         ) r JOIN entity e ON e.id = r.other ORDER BY r.since DESC LIMIT 25`,
        { id },
      ),
    ],
    search: (text) =>
      database.all(
        'SELECT id, name FROM entity WHERE name LIKE :like OR alias LIKE :like OR reading LIKE :like ORDER BY name LIMIT 10',
        {
          like: `%${text}%`,
        },
      ),
    neighbours: (id) =>
      database.all(
        `SELECT other, COUNT(*) AS n, MAX(since) AS newest, e.name FROM (
           SELECT to_id AS other, since FROM relation WHERE from_id = :id
           UNION ALL SELECT from_id, since FROM relation WHERE to_id = :id
         ) JOIN entity e ON e.id = other GROUP BY other ORDER BY n DESC, newest DESC, other LIMIT 25`,
        { id },
      ),
    close: () => database.close(),
  };
}
