import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeNames } from '../../seed/closeNames.ts';
import { inconsistencies } from '../../seed/consistency.ts';
import { countTables } from '../../seed/countTables.ts';
import { duplicates } from '../../seed/duplicates.ts';
import { readRecords } from '../../seed/readRecords.ts';
import { corporateNumbers, readByPeople, reviewedPairs } from '../../seed/reviewed.ts';
import { documentHeadings, sectionsOf } from '../../seed/sections.ts';
import { plan } from '../../server/ingest/plan.ts';
import { seedFiles } from '../../server/loadSeed.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { readSchema } from '../../server/readSchema.ts';
import { memoryStore } from '../contracts/memoryStore.ts';

const ontology = readOntology(readSchema());
let records: readonly GraphRecord[];
beforeAll(async () => {
  records = await readRecords(ontology, seedFiles());
});

describe('the Kawasaki data', () => {
  it('is taken whole by an import', async () => {
    const store = memoryStore({ ontology, now: () => new Date(0), newId: () => 'c' });
    const { problems, notes } = await plan(store, ontology, seedFiles());
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  });

  it('names a source and a line for every fact', () => {
    const without = records.filter((r) => r.record !== 'source' && !r.evidence.every((e) => e.line !== null));
    const bare = records.filter((r) => r.record !== 'source' && r.evidence.length === 0);
    expect([...without, ...bare].map((r) => r.id)).toEqual([]);
  });

  it('names the section of every line, by a heading that holds it', () => {
    const problem = sectionsOf(documentHeadings());
    const places = records.flatMap((r) =>
      r.record === 'source' ? [] : [r, ...('attributes' in r ? r.attributes : [])],
    );
    expect(places.flatMap(({ evidence }) => evidence.flatMap((place) => problem(place) ?? []))).toEqual([]);
  });

  it('says nothing that does not go together', () => {
    expect(inconsistencies(records)).toEqual([]);
  });

  it('holds no close names or like facts that nobody looked at, and no review of what is gone', () => {
    const pairs = [...closeNames(records), ...duplicates(records)].map(({ a, b }) => `${a} ${b}`);
    expect(pairs.sort()).toEqual([...reviewedPairs()].sort());
  });

  it('is counted in SOURCES.md as it is', () => {
    const text = readFileSync(join(projectRoot, 'seed', 'SOURCES.md'), 'utf8');
    expect(text).toContain(countTables(records, ontology));
  });

  it('carries the corporate numbers that were matched, and no other', () => {
    const carried = records.flatMap((r) =>
      r.record === 'entity' && r.externalIds.houjinBangou ? [[r.id, r.externalIds.houjinBangou]] : [],
    );
    const matched = corporateNumbers().filter(({ verdict }) => verdict === 'matched');
    expect(carried.sort()).toEqual(matched.map(({ id, number }) => [id, number]).sort());
  });

  it('reviews only records that are there', () => {
    const ids = new Set<string>(records.map((r) => r.id));
    expect(corporateNumbers().filter(({ id }) => !ids.has(id))).toEqual([]);
    expect([...readByPeople()].filter((review) => !ids.has(review.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('is public throughout', () => {
    expect(records.filter((r) => r.visibility !== 'public').map((r) => r.id)).toEqual([]);
  });
});
