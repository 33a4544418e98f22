import { storeUnavailable } from '../../model/errors.ts';
import type { Connection, Run } from './driver.ts';

/** How large change sets are written; tests have less patience. */
export interface ImportSettings {
  /** Records of a change set that go into one transaction: more would not fit into Neo4j's memory. */
  readonly mostAtOnce: number;
  /** Records of each transaction of a larger one. */
  readonly batch: number;
  /** Milliseconds from one sign of life of whoever imports to the next, and of silence after which they are taken for dead. */
  readonly heartbeat: number;
  readonly deadAfter: number;
}
export const IMPORT_SETTINGS: ImportSettings = {
  mostAtOnce: 20_000,
  batch: 2_000,
  heartbeat: 5_000,
  deadAfter: 30_000,
};

/** The gate says who imports, and when they last said so. */
export const BEGIN = `MATCH (gate:Gate) SET gate.turn = gate.turn + 1 + gate.turn % 2,
  gate.importing = timestamp(), gate.importer = $importer`;
/**
 * Two transactions may write side by side, each behind a lock of its own; who takes over an import takes both, and
 * so waits for what is still being written. The one that marks the gate locks it before it looks, so that it never
 * marks again what has just been ended.
 */
export const GO_ON = [
  `MATCH (gate:Gate) SET gate.lockedAt = timestamp()
   WITH gate WHERE gate.importer = $importer SET gate.importing = timestamp() RETURN gate.turn AS turn`,
  `MATCH (meta:Meta) SET meta.lockedAt = timestamp()
   WITH meta MATCH (gate:Gate) WHERE gate.importer = $importer RETURN gate.turn AS turn`,
] as const;
export const END = `MATCH (gate:Gate) SET gate.turn = gate.turn + gate.turn % 2 REMOVE gate.importing, gate.importer`;
export const TAKE_OVER = `MATCH (meta:Meta) MATCH (gate:Gate) SET meta.lockedAt = timestamp(), gate.lockedAt = timestamp()
  WITH meta, gate WHERE meta.seq = 0 AND gate.importing IS NOT NULL
    AND timestamp() - gate.importing > $deadAfter
  SET gate.importing = timestamp(), gate.importer = $importer RETURN gate.turn AS turn`;

/** @throws STORE_UNAVAILABLE when somebody else has taken the import over. */
export async function goOn(run: Run, importer: string, lane = 0): Promise<void> {
  const found = await run(GO_ON[lane] ?? GO_ON[0], { importer });
  if (found.length === 0) {
    throw storeUnavailable('Another process took this import for broken off and cleared it: import again.');
  }
}

/** Says every few seconds that somebody is still at it, until it is stopped. */
export function beatWhile(
  connection: Connection,
  importer: string,
  { heartbeat }: ImportSettings,
): { stop: () => void } {
  const beating = setInterval(() => {
    connection.write((run) => run(GO_ON[0], { importer })).catch(() => undefined);
  }, heartbeat).unref();
  return { stop: () => clearInterval(beating) };
}
