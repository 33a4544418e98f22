import type { Ontology } from '../../model/ontology.ts';
import { type GraphRecord, type Id, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import { entityViews } from '../views.ts';
import type { Connection } from './driver.ts';
import { closeGate, lockMeta, openGate } from './recordChangeSet.ts';
import { referencesOf } from './references.ts';
import { LABELS, recordOf } from './rows.ts';
import { rememberVersion } from './schema.ts';
import { StandingGraph } from './standing.ts';
import { writeChanges } from './writeRecords.ts';

const CHUNK = 2_000;
const FINGERPRINT = 'MATCH (meta:Meta) RETURN meta.ontology AS ontology';
const REMEMBER = 'MATCH (meta:Meta) SET meta.ontology = $fingerprint';
const next = (label: string): string => `MATCH (n:${label}) WHERE n.id > $after
  WITH n ORDER BY n.id LIMIT ${CHUNK} RETURN n._record AS body, n._level AS level`;
const NEXT: Readonly<Record<RecordKind, string>> = {
  source: next(LABELS.source),
  entity: next(LABELS.entity),
  relation: next(LABELS.relation),
  stage: next(LABELS.stage),
  measure: next(LABELS.measure),
};

/**
 * What is kept beside records is worked out from them again: of relations when the ontology has changed, which it
 * depends on, and of everything when an older version wrote it. Each chunk is right by itself, so that being broken
 * off only means to begin again.
 */
export async function reindexIfNeeded(
  connection: Connection,
  ontology: Ontology,
  outdated: boolean,
): Promise<void> {
  const { fingerprint } = ontology;
  const [meta] = await connection.look<{ ontology: string | null }>(FINGERPRINT);
  if (meta?.ontology === fingerprint && !outdated) return;
  for (const kind of outdated ? RECORD_KINDS : (['relation'] as const)) {
    for (let after: string | null = ''; after !== null; ) {
      after = await reindexSome(connection, ontology, kind, after);
    }
  }
  await connection.write((run) => run(REMEMBER, { fingerprint }));
  if (outdated) await rememberVersion(connection);
}

/** Gives the id to go on after; null at the end. */
async function reindexSome(
  connection: Connection,
  ontology: Ontology,
  kind: RecordKind,
  after: string,
): Promise<string | null> {
  let turn: number | null = null;
  try {
    return await connection.write(
      async (run) => {
        await lockMeta(run);
        const found = await run<{ body: string; level: Level }>(NEXT[kind], { after });
        const standing = found.map(({ body, level }) => ({ record: recordOf<GraphRecord>(body), level }));
        const last = standing.at(-1);
        if (!last) return null;
        const graph = new StandingGraph(run);
        const sources = await graph.sourceLevels();
        const sourceLevel = (id: Id): Level => sources.get(id) ?? 2;
        await graph.load(standing.flatMap(({ record }) => referencesOf(record).map(([, id]) => id)));
        const unchanged = standing.map((each) => ({ before: each, after: each }));
        await writeChanges(run, unchanged, {
          ontology,
          sourceLevel,
          measureLevel: (id) => graph.of(id)?.level ?? 2,
          views: (id) => {
            const entity = graph.of(id);
            return entity?.record.record === 'entity'
              ? entityViews(entity.record, entity.level, sourceLevel)
              : [];
          },
        });
        turn = await closeGate(connection);
        return standing.length < CHUNK ? null : last.record.id;
      },
      { timeout: 0 },
    );
  } finally {
    if (turn !== null) await openGate(connection, turn);
  }
}
