import type { Ontology } from '../../model/ontology.ts';
import type { Relation } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import { breather } from './breathe.ts';
import { derivedRows } from './derived.ts';
import type { Connection } from './driver.ts';
import { sourceLevels } from './levels.ts';
import { RELATION, recordOf } from './rows.ts';

const CHUNK = 500;
const READ = `SELECT value FROM meta WHERE key = 'ontology'`;
const WRITE = `INSERT INTO meta (key, value) VALUES ('ontology', :value)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
const RELATIONS = `SELECT id, level, body FROM records WHERE record = ${RELATION} AND id > :after
  ORDER BY id LIMIT ${CHUNK}`;

/** What is kept beside relations depends on the ontology: when that has changed, it is worked out again. */
export async function reindexIfNeeded(connection: Connection, ontology: Ontology): Promise<void> {
  const { fingerprint } = ontology;
  if (connection.get<{ value: string }>(READ)?.value === fingerprint) return;
  connection.run('BEGIN IMMEDIATE');
  await reindex(connection, ontology);
  connection.run(WRITE, { value: fingerprint });
  connection.run('COMMIT');
}

async function reindex(connection: Connection, ontology: Ontology): Promise<void> {
  const levels = sourceLevels(connection);
  const derived = derivedRows(connection, ontology, (id) => levels.get(id) ?? 2);
  const breathe = breather();
  for (let after = ''; ; ) {
    const rows = connection.all<{ id: string; level: Level; body: string }>(RELATIONS, { after });
    for (const { id, level, body } of rows) {
      after = id;
      const relation = recordOf<Relation>(body);
      derived.remove(relation, level);
      derived.insert(relation, level);
      await breathe();
    }
    if (rows.length < CHUNK) break;
  }
  derived.flush();
}
