import type { Ontology } from '../../model/ontology.ts';
import type { Id, Relation } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import { entityViews } from '../views.ts';
import type { Connection } from './driver.ts';
import { closeGate, lockMeta, openGate } from './recordChangeSet.ts';
import { recordOf } from './rows.ts';
import { StandingGraph } from './standing.ts';
import { storedRelation } from './storedForm.ts';

const CHUNK = 5_000;
const FINGERPRINT = 'MATCH (meta:Meta) RETURN meta.ontology AS ontology';
const REMEMBER = 'MATCH (meta:Meta) SET meta.ontology = $fingerprint';
const NEXT = `MATCH (n:Relation) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${CHUNK}
  RETURN n._record AS body, n._level AS level`;
const SET = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MATCH (a)-[r]->(b) WHERE r.id = row.id SET r = row.relationship`;

/**
 * What is kept beside relations depends on the ontology: when that has changed, it is worked out again. Each chunk is
 * right by itself, so that being broken off only means to begin again.
 */
export async function reindexIfNeeded(connection: Connection, ontology: Ontology): Promise<void> {
  const { fingerprint } = ontology;
  const [meta] = await connection.administer<{ ontology: string | null }>(FINGERPRINT);
  if (meta?.ontology === fingerprint) return;
  for (let after: string | null = ''; after !== null; )
    after = await reindexSome(connection, ontology, after);
  await connection.write((run) => run(REMEMBER, { fingerprint }));
}

/** Gives the id to go on after; null at the end. */
async function reindexSome(
  connection: Connection,
  ontology: Ontology,
  after: string,
): Promise<string | null> {
  let turn: number | null = null;
  try {
    return await connection.write(
      async (run) => {
        await lockMeta(run);
        const found = await run<{ body: string; level: Level }>(NEXT, { after });
        const relations = found.map(({ body, level }) => ({ record: recordOf<Relation>(body), level }));
        const last = relations.at(-1);
        if (!last) return null;
        const graph = new StandingGraph(run);
        const sources = await graph.sourceLevels();
        const sourceLevel = (id: Id): Level => sources.get(id) ?? 2;
        await graph.load(relations.flatMap(({ record }) => [record.from, record.to]));
        const rows = relations.map(({ record, level }) =>
          storedRelation(record, level, {
            ontology,
            sourceLevel,
            measureLevel: () => 0,
            views: (id) => {
              const standing = graph.of(id);
              return standing?.record.record === 'entity'
                ? entityViews(standing.record, standing.level, sourceLevel)
                : [];
            },
          }),
        );
        await run(SET, { rows: rows.map((row) => ({ ...row })) });
        turn = await closeGate(connection);
        return relations.length < CHUNK ? null : last.record.id;
      },
      { timeout: 0 },
    );
  } finally {
    if (turn !== null) await openGate(connection, turn);
  }
}
