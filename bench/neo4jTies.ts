import neo4j, { type Driver } from 'neo4j-driver';
import type { TieList } from '../server/analysis/ties/rows.ts';

const AT_ONCE = 10_000;
const MAKE_UNIQUE = 'CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE';
const MAKE_ACTORS = 'UNWIND range(0, $actors - 1) AS id CREATE (:Actor {id: id})';
const MAKE_TIES = `UNWIND $rows AS row MATCH (a:Actor {id: row[0]}) MATCH (b:Actor {id: row[1]})
  CREATE (a)-[:TIED_TO {cost: row[2]}]->(b)`;

/** Puts ties into an empty Neo4j, as (:Actor)-[:TIED_TO]->(:Actor). */
export async function putTies(driver: Driver, { actors, a, b, costs }: TieList): Promise<void> {
  await driver.executeQuery(MAKE_UNIQUE);
  await driver.executeQuery(MAKE_ACTORS, { actors: neo4j.int(actors) });
  for (let i = 0; i < a.length; i += AT_ONCE) {
    const rows = Array.from(a.subarray(i, i + AT_ONCE), (one, at) =>
      [one, b[i + at] ?? 0, costs[i + at] ?? 0].map((whole) => neo4j.int(whole)),
    );
    await driver.executeQuery(MAKE_TIES, { rows });
  }
}
