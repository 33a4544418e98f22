import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import { RECORD_KINDS } from '../../model/records.ts';
import type { PlannedChange } from './changePlan.ts';
import { EVIDENCED_BY, NODES, RELATIONSHIP } from './columns.ts';
import type { Run } from './driver.ts';
import { LABELS } from './rows.ts';
import type { Standing } from './standing.ts';
import {
  type StoredRecord,
  type Surroundings,
  storedEntity,
  storedMeasure,
  storedRelation,
  storedSource,
  storedStage,
} from './storedForm.ts';

const AT_ONCE = 1_000;

const EVIDENCE = `WITH n, row UNWIND row.evidence AS place
  MATCH (s:Source {id: ${EVIDENCED_BY.one('place', '_source')}}) CREATE (n)-[:EVIDENCED_BY ${EVIDENCED_BY.mapOf('place')}]->(s)`;
/** Makes a node, or gives one that stands what it is to have and nothing else. */
const MAKE = (kind: RecordKind, label: string = LABELS[kind]): string =>
  `CREATE (n:${label} ${NODES[kind].mapOf('row.node')}) SET n += ${NODES[kind].othersOf('row.node')}`;
const FILL = (kind: RecordKind): string =>
  `SET n = ${NODES[kind].mapOf('row.node')}, n += ${NODES[kind].othersOf('row.node')}`;
const RELATE = `CREATE (a)-[r:$(row.type) ${RELATIONSHIP.mapOf('row.relationship')}]->(b)
  SET r += ${RELATIONSHIP.othersOf('row.relationship')}`;
const POINTS = {
  stage: 'MATCH (of:Entity {id: row.of}) CREATE (n)-[:STAGE_OF]->(of)',
  measure: 'MATCH (of:Entity {id: row.of}) CREATE (n)-[:MEASURES]->(of)',
} as const;

/** A query over rows, and what of a row it needs. */
interface Step {
  readonly query: string;
  readonly needs: readonly string[];
}
const step = (needs: readonly string[], query: string): Step => ({
  query: `UNWIND $rows AS row ${query}`,
  needs,
});

/** Writes what is new; the steps of one kind touch nothing of each other's. */
const CREATE: Readonly<Record<RecordKind, readonly Step[]>> = {
  source: [step(['node'], MAKE('source'))],
  entity: [step(['node', 'label', 'evidence'], `${MAKE('entity', 'Entity:$(row.label)')} ${EVIDENCE}`)],
  relation: [
    step(['node', 'evidence'], `${MAKE('relation')} ${EVIDENCE}`),
    step(
      ['from', 'to', 'type', 'relationship'],
      `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ${RELATE}`,
    ),
  ],
  stage: [step(['node', 'of', 'evidence'], `${MAKE('stage')} WITH n, row ${POINTS.stage} ${EVIDENCE}`)],
  measure: [step(['node', 'of', 'evidence'], `${MAKE('measure')} WITH n, row ${POINTS.measure} ${EVIDENCE}`)],
};

/** Takes away what a record has besides its node, so that it can be written again; evidence and what it points at. */
const STRIP: Readonly<Record<RecordKind, string | null>> = {
  source: null,
  entity: 'UNWIND $rows AS row MATCH (:Entity {id: row.id})-[e:EVIDENCED_BY]->() DELETE e',
  relation: 'UNWIND $rows AS row MATCH (:Relation {id: row.id})-[e:EVIDENCED_BY]->() DELETE e',
  stage: 'UNWIND $rows AS row MATCH (:Stage {id: row.id})-[e:EVIDENCED_BY|STAGE_OF]->() DELETE e',
  measure: 'UNWIND $rows AS row MATCH (:Measure {id: row.id})-[e:EVIDENCED_BY|MEASURES|SUM_OF]->() DELETE e',
};
const UNLINK = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MATCH (a)-[r]->(b) WHERE r.id = row.id DELETE r`;
const MATCHED = (kind: RecordKind): string => `UNWIND $rows AS row MATCH (n:${LABELS[kind]} {id: row.id})`;
const UPDATE: Readonly<Record<RecordKind, string>> = {
  source: `${MATCHED('source')} ${FILL('source')}`,
  entity: `${MATCHED('entity')} REMOVE n:$(n._kind) ${FILL('entity')}, n:$(row.label) ${EVIDENCE}`,
  relation: `${MATCHED('relation')} MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    ${RELATE} ${FILL('relation')} ${EVIDENCE}`,
  stage: `${MATCHED('stage')} ${FILL('stage')} WITH n, row ${POINTS.stage} ${EVIDENCE}`,
  measure: `${MATCHED('measure')} ${FILL('measure')} WITH n, row ${POINTS.measure} ${EVIDENCE}`,
};
export const LINK_PARTS = `UNWIND $rows AS row MATCH (n:Measure {id: row.id}) MATCH (part:Measure {id: row.part})
  MERGE (n)-[:SUM_OF]->(part)`;
const REMOVE = (kind: RecordKind): string =>
  `UNWIND $rows AS row MATCH (n:${LABELS[kind]} {id: row.id}) DETACH DELETE n`;
const REMOVES: Readonly<Record<RecordKind, string>> = {
  source: REMOVE('source'),
  entity: REMOVE('entity'),
  relation: REMOVE('relation'),
  stage: REMOVE('stage'),
  measure: REMOVE('measure'),
};

type Row = Readonly<Record<string, unknown>>;

/** A record as a row of the queries above. */
export function rowOf({ record, level }: Standing, around: Surroundings): Row {
  switch (record.record) {
    case 'source':
      return row('source', storedSource(record, level));
    case 'entity':
      return { ...row('entity', storedEntity(record, level, around)), label: record.kind };
    case 'relation': {
      const stored = storedRelation(record, level, around);
      const { from, to, type } = record;
      return {
        ...row('relation', stored),
        from,
        to,
        type,
        relationship: RELATIONSHIP.listOf(stored.relationship),
      };
    }
    case 'stage':
      return { ...row('stage', storedStage(record, level, around)), of: record.collaboration };
    case 'measure':
      return { ...row('measure', storedMeasure(record, level, around)), of: record.entity };
  }
}
const row = (kind: RecordKind, { id, node, evidence }: StoredRecord): Row => ({
  id,
  node: NODES[kind].listOf(node),
  evidence: evidence.map((place) => EVIDENCED_BY.listOf(place)),
});

/** Runs a query over rows, a thousand at a time; the next are on their way while Neo4j writes these. */
export async function runRows(run: Run, query: string, rows: readonly Row[]): Promise<void> {
  const runs: Promise<unknown>[] = [];
  for (let i = 0; i < rows.length; i += AT_ONCE) runs.push(run(query, { rows: rows.slice(i, i + AT_ONCE) }));
  await Promise.all(runs);
}

/** The steps that write new records, each to be run in a transaction; they may be run beside each other. */
export const creations = (kind: RecordKind, rows: readonly Row[]): readonly ((run: Run) => Promise<void>)[] =>
  CREATE[kind].map(({ query, needs }) => {
    const needed = rows.map((row) => Object.fromEntries(needs.map((key) => [key, row[key]])));
    return (run) => runRows(run, query, needed);
  });

/** Writes what a plan says: what goes first, then sources before entities before what hangs on them. */
export async function writeChanges(
  run: Run,
  changes: readonly Pick<PlannedChange, 'before' | 'after'>[],
  around: Surroundings,
): Promise<void> {
  const of = (kind: RecordKind) =>
    changes.filter(({ before, after }) => (after ?? before)?.record.record === kind);
  const existing = changes.flatMap(({ before }) => before?.record ?? []);
  await runRows(run, UNLINK, existing.flatMap(linkOf));
  for (const kind of RECORD_KINDS) {
    const strip = STRIP[kind];
    const updated = of(kind).filter(({ before, after }) => before && after);
    if (strip)
      await runRows(
        run,
        strip,
        updated.map(({ before }) => ({ id: before?.record.id })),
      );
  }
  for (const kind of [...RECORD_KINDS].reverse()) {
    const removed = of(kind).filter(({ after }) => !after);
    await runRows(
      run,
      REMOVES[kind],
      removed.map(({ before }) => ({ id: before?.record.id })),
    );
  }
  for (const kind of RECORD_KINDS) {
    const rows = (isNew: boolean) =>
      of(kind).flatMap(({ before, after }) => (after && !before === isNew ? [rowOf(after, around)] : []));
    for (const create of creations(kind, rows(true))) await create(run);
    await runRows(run, UPDATE[kind], rows(false));
  }
  await runRows(
    run,
    LINK_PARTS,
    changes.flatMap(({ after }) => (after ? partsOf(after.record) : [])),
  );
}

const linkOf = (record: GraphRecord): Row[] =>
  record.record === 'relation' ? [{ id: record.id, from: record.from, to: record.to }] : [];
export const partsOf = (record: GraphRecord): { readonly id: Id; readonly part: Id }[] =>
  record.record === 'measure' ? record.parts.map((part) => ({ id: record.id, part })) : [];
