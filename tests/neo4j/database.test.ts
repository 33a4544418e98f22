import { expect, it } from 'vitest';
import { driverOf, leaseNeo4j } from './database.ts';

it('lends each a Neo4j of their own, with nothing in it', async () => {
  const first = await leaseNeo4j();
  const driver = driverOf(first.connection);
  await driver.executeQuery('UNWIND range(1, 3) AS i CREATE (:Left {i: i})-[:BY]->(:Another)');
  const second = await leaseNeo4j();
  expect(second.connection.uri).not.toBe(first.connection.uri);
  await first.release();
  const third = await leaseNeo4j();
  expect(third.connection.uri).toBe(first.connection.uri);
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS left');
  expect(records.map((record) => record.toObject())).toEqual([{ left: 0 }]);
  await driver.close();
  await second.release();
  await third.release();
});
