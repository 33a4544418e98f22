import neo4j, { type Driver } from 'neo4j-driver';

/** The best by resource allocation, as one asks a graph database for them. */
const BEST = `MATCH (a:Actor {id: $actor})-[:TIED_TO]-(partner)
  WITH a, partner, 1.0 / COUNT { (partner)-[:TIED_TO]-() } AS worth
  MATCH (partner)-[:TIED_TO]-(b) WHERE b <> a
  WITH a, b, sum(worth) AS score WHERE NOT EXISTS { (a)-[:TIED_TO]-(b) }
  RETURN b.id AS b, score ORDER BY score DESC, b LIMIT $first`;

/** @param driver of a Neo4j the ties were put into: see `putTies`. */
export async function bestInCypher(
  driver: Driver,
  actor: number,
  first: number,
): Promise<readonly (readonly [number, number])[]> {
  const { records } = await driver.executeQuery(BEST, { actor: neo4j.int(actor), first: neo4j.int(first) });
  return records.map((row) => [Number(row.get('b')), Number(row.get('score'))] as const);
}
