import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../server/config.ts';
import { readOntology } from '../server/model/readOntology.ts';
import type { GraphRecord } from '../server/model/records.ts';
import { readSchema } from '../server/readSchema.ts';
import { openStore } from '../server/store/openStore.ts';
import { percentile, type ReportFigure } from './figure.ts';
import { GENERATED, partnership } from './partnership.ts';
import { withServer } from './serve.ts';

const LONGEST_S = 2;
/** Unlike each other and unlike what is generated: a search finds what is nearly so called as well. */
const NAMES = ['遠隔工場', '青空食堂', '湾岸倉庫', '紙風船', '雪見灯籠'];
const ASK_AGAIN_MS = 10;
const SEARCH = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { name } } } }';
const TIES = 'query ($ids: [ID!]!) { ties(ids: $ids, among: true) { totalCount } }';

/** Until a running service finds, and ties, what another process wrote to its Neo4j of 100k actors and 500k relations. */
export async function noticing(uri: string, report: ReportFigure): Promise<void> {
  const store = await openStore(readConfig({ NEO4J_URI: uri }), readOntology(readSchema()));
  const write = (record: GraphRecord) =>
    store.apply({ author: 'bench', reason: 'from elsewhere', records: () => [record] });
  await withServer(uri, async ({ ask }) => {
    const secondsUntil = async (query: string, variables: Record<string, unknown>, answer: unknown) => {
      const before = performance.now();
      while (JSON.stringify(await ask(query, variables)) !== JSON.stringify(answer)) await wait(ASK_AGAIN_MS);
      return (performance.now() - before) / 1000;
    };
    const found: number[] = [];
    for (const [i, name] of NAMES.entries()) {
      await write(company(i, name));
      found.push(await secondsUntil(SEARCH, { text: name }, { search: { edges: [{ node: { name } }] } }));
    }
    const tied: number[] = [];
    for (let i = 1; i < NAMES.length; i++) {
      await write(partnership(`partners-${i}`, 'bench-0', `bench-${i}`));
      const ids = ['bench-0', `bench-${i}`];
      tied.push(await secondsUntil(TIES, { ids }, { ties: { totalCount: 1 } }));
    }
    for (const [what, times] of [
      ['found', found],
      ['among the ties', tied],
    ] as const) {
      report({
        name: `written to Neo4j by another process until ${what}, longest of ${times.length}`,
        value: percentile(times, 1),
        unit: 's',
        limit: LONGEST_S,
      });
    }
  });
  await store.close();
}

const company = (i: number, name: string) =>
  ({
    record: 'entity',
    id: `bench-${i}`,
    kind: 'Company',
    name,
    nameEn: null,
    reading: null,
    aliases: [],
    externalIds: {},
    attributes: [],
    visibility: 'public',
    evidence: GENERATED,
  }) as unknown as GraphRecord;
