import { afterEach, expect, it } from 'vitest';
import { ecosystem } from '../../seed/synthetic/ecosystem.ts';
import { exportLines } from '../../server/ingest/exportLines.ts';
import { formatRecord } from '../../server/ingest/interchange.ts';
import { plan } from '../../server/ingest/plan.ts';
import { textLines } from '../../server/ingest/readLines.ts';
import { loadSeed } from '../../server/loadSeed.ts';
import { EVERYTHING } from '../../server/model/visibility.ts';
import type { GraphStore } from '../../server/store/store.ts';
import { options } from '../contracts/storeContract.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { emptyDatabaseOf } from '../server/emptyDatabase.ts';
import type { OpenOptions } from './openStore.ts';

const { ontology } = options();
/** So that a small world goes in many transactions. */
const IN_PARTS = { mostAtOnce: 500, batch: 100 };
const opened: (() => Promise<void>)[] = [];
// After each, so that the next has the same Neo4j.
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function emptyStore(
  kind: 'sqlite' | 'neo4j',
  importing: OpenOptions['importing'] = {},
): Promise<GraphStore> {
  const database = await emptyDatabaseOf(kind);
  const store = await database.open({ ...options(), importing });
  opened.push(async () => {
    await store.close();
    await database.drop();
  });
  return store;
}

async function exportOf(store: GraphStore): Promise<string> {
  let text = '';
  for await (const chunk of exportLines(store, EVERYTHING)) text += chunk;
  return text;
}

async function importInto(store: GraphStore, text: string): Promise<void> {
  const planned = await plan(store, ontology, [textLines('export.jsonl', text.split('\n').filter(Boolean))]);
  await store.apply(planned.draft('test', 'moved'));
}

type Fill = (store: GraphStore) => Promise<unknown>;
const WORLDS: readonly (readonly [name: string, importing: OpenOptions['importing'], fill: Fill])[] = [
  ['the small world', {}, (store) => importInto(store, smallWorld.map(formatRecord).join('\n'))],
  ['the Kawasaki data', {}, (store) => loadSeed(store, ontology)],
  [
    'more than one transaction may hold',
    IN_PARTS,
    (store) => {
      const records = [...ecosystem({ actors: 300, relations: 1_500, seed: 5 })];
      return importInto(store, records.map((record) => JSON.stringify(record)).join('\n'));
    },
  ],
];

it.each(WORLDS)(
  '%s moves from SQLite to Neo4j, and from there to SQLite, byte by byte',
  async (_, importing, fill) => {
    const first = await emptyStore('sqlite');
    await fill(first);
    const exported = await exportOf(first);
    expect(exported.length).toBeGreaterThan(1_000);
    const neo4j = await emptyStore('neo4j', importing);
    await importInto(neo4j, exported);
    const moved = await exportOf(neo4j);
    expect(moved === exported).toBe(true);
    const back = await emptyStore('sqlite');
    await importInto(back, moved);
    expect((await exportOf(back)) === exported).toBe(true);
  },
);
