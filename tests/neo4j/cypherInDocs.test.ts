import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSeed } from '../../server/loadSeed.ts';
import { firstDay, partialDateOf } from '../../server/model/dates.ts';
import { attributeValue } from '../../server/model/derived.ts';
import type { Entity, GraphRecord, Measure, Relation, Stage } from '../../server/model/records.ts';
import { EVERYTHING } from '../../server/model/visibility.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { options } from '../contracts/storeContract.ts';
import { driverOf, leaseNeo4j } from './database.ts';
import { openOn } from './openStore.ts';

type Row = readonly unknown[];

const blocks = [
  ...readFileSync(join(projectRoot, 'docs', 'neo4j.md'), 'utf8').matchAll(
    /### (.+)\n\n```cypher\n([\s\S]+?)```/g,
  ),
].map(([, title = '', query = '']) => ({ title, query }));

let driver: Driver;
let release: () => Promise<void>;
const entities = new Map<string, Entity>();
const relations: Relation[] = [];
const measures: Measure[] = [];
const stages: Stage[] = [];
const titles = new Map<string, string>();
beforeAll(async () => {
  const leased = await leaseNeo4j();
  release = leased.release;
  const given = options();
  const store = await openOn(leased.connection, given);
  await loadSeed(store, given.ontology);
  for await (const { record } of store.stream(EVERYTHING)) keep(record);
  await store.close();
  driver = driverOf(leased.connection);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
});
afterAll(async () => {
  await driver.close();
  await release();
});

function keep(record: GraphRecord): void {
  if (record.record === 'source') titles.set(record.id, record.title);
  else if (record.record === 'entity') entities.set(record.id, record);
  else if (record.record === 'relation') relations.push(record);
  else if (record.record === 'measure') measures.push(record);
  else stages.push(record);
}

const the = (id: string): Entity => {
  const found = entities.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const nameOf = (id: string) => the(id).name;
const isA = (id: string, kind: string) => the(id).kind === kind;
const related = (type: string, wanted: (relation: Relation) => boolean = () => true) =>
  relations.filter((relation) => relation.type === type && wanted(relation));
const roleOf = (measure: Measure) => attributeValue(measure, 'role');
/** What Neo4j gives, plain: dates as text. */
const plain = (value: unknown): unknown => (neo4j.isDate(value as object) ? String(value) : value);

/** What each question should give, worked out from the records; rows in no order. */
const EXPECTED: readonly (() => readonly Row[])[] = [
  () => {
    const inside = new Set(
      [...entities.values()]
        .filter((e) => e.name === 'かわさき新産業創造センター')
        .map(({ id }) => id as string),
    );
    for (let step = 0; step < 3; step++) {
      for (const { from, to } of related('PART_OF', (r) => isA(r.from, 'Facility'))) {
        if (inside.has(to)) inside.add(from);
      }
    }
    return related('TENANT_OF', (r) => inside.has(r.to)).map((r) => [nameOf(r.from), nameOf(r.to), r.state]);
  },
  () =>
    related('RESULTED_IN', (r) => isA(r.from, 'Collaboration') && isA(r.to, 'Product')).flatMap((r) =>
      r.evidence.map(({ source, line }) => [nameOf(r.from), nameOf(r.to), titles.get(source), line ?? 0]),
    ),
  () =>
    related(
      'PARTICIPATED_IN',
      (r) => isA(r.to, 'Collaboration') && attributeValue(the(r.to), 'kind') === 'licence',
    ).map((r) => [nameOf(r.to), r.role, nameOf(r.from)]),
  () => {
    const of2016 = measures.filter(
      (m) => m.fiscalYear === 2016 && roleOf(m) === 'indicator' && isA(m.entity, 'Program'),
    );
    return of2016
      .filter(({ nature }) => nature === 'plan')
      .flatMap((plan) =>
        of2016
          .filter((m) => m.nature === 'actual' && m.entity === plan.entity && m.name === plan.name)
          .filter(
            (m) => typeof m.value === 'number' && typeof plan.value === 'number' && m.value < plan.value,
          )
          .map((actual) => [nameOf(plan.entity), plan.name, plan.value, actual.value]),
      );
  },
  () =>
    measures
      .filter((m) => m.fiscalYear === 2017 && roleOf(m) === 'budget' && isA(m.entity, 'Program'))
      .map((m): [string, number, string | null] => [nameOf(m.entity), Number(m.value), m.unit])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 10),
  () =>
    related('PARTICIPATED_IN', (r) => isA(r.to, 'Event')).flatMap((r) => {
      const date = attributeValue(the(r.to), 'date');
      return date !== null && firstDay(partialDateOf(date)) >= firstDay(partialDateOf('2016-07-01'))
        ? [[date, nameOf(r.to), nameOf(r.from)]]
        : [];
    }),
  () =>
    [...new Set(stages.map(({ stage }) => stage))].map((stage) => [
      stage,
      new Set(stages.filter((s) => s.stage === stage).map(({ collaboration }) => collaboration)).size,
    ]),
  () =>
    [...entities.values()]
      .filter(({ kind, id }) => {
        if (kind !== 'Company' || attributeValue(the(id), 'size') === null) return false;
        const joins = related('PARTICIPATED_IN', (r) => r.from === id && isA(r.to, 'Collaboration'));
        return joins.length + related('DEVELOPED', (r) => r.from === id).length === 0;
      })
      .map((company) => [company.name, attributeValue(company, 'size')]),
  () => [[stepsBetween('川崎市', '慶應義塾大学')]],
  () =>
    [...entities.values()]
      .filter((e) =>
        [e.name, e.nameEn, e.reading, ...e.aliases.map(({ text }) => text)].join('\n').includes('ロボット'),
      )
      .map(({ kind, name }) => [kind, name]),
];

/** Breadth first over what the ninth question walks. */
function stepsBetween(from: string, to: string): number {
  const walked = new Set(
    'PARTNERED_WITH SIGNED_AGREEMENT_WITH OPERATES PARTICIPATED_IN TENANT_OF MEMBER_OF SUPPORTS'.split(' '),
  );
  let reached = new Set([...entities.values()].filter(({ name }) => name === from).map(({ id }) => id));
  for (let steps = 0; steps <= 4; steps++) {
    if ([...reached].some((id) => nameOf(id) === to)) return steps;
    const next = relations
      .filter(({ type }) => walked.has(type))
      .flatMap((r) => {
        if (reached.has(r.from)) return [r.to];
        return reached.has(r.to) ? [r.from] : [];
      });
    reached = new Set([...reached, ...next]);
  }
  throw new Error('not connected');
}

it('docs/neo4j.md asks ten questions', () => {
  expect(blocks).toHaveLength(10);
});

it.each(blocks.map((block, i) => ({ ...block, i })))('$title', async ({ query, i }) => {
  const { records, summary } = await driver.executeQuery(query);
  const rows = records.map((record) => record.keys.map((key) => plain(record.get(key))));
  const sorted = (all: readonly Row[] = []) => all.map((row) => JSON.stringify(row)).sort();
  expect(sorted(rows)).toEqual(sorted(EXPECTED[i]?.()));
  expect(rows.length).toBeGreaterThan(0);
  expect(summary.notifications).toEqual([]);
});
