import { describe, expect, it } from 'vitest';
import { ecosystem } from '../../seed/synthetic/ecosystem.ts';
import { plan } from '../../server/ingest/plan.ts';
import { textLines } from '../../server/ingest/readLines.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import { readSchema } from '../../server/readSchema.ts';
import { memoryStore } from '../contracts/memoryStore.ts';

const ontology = readOntology(readSchema());

const linesOf = (actors: number, relations: number, seed: number) =>
  [...ecosystem({ actors, relations, seed })].map((record) => JSON.stringify(record));

describe('a synthetic ecosystem', () => {
  it.each([
    [10, 10, 0],
    [10, 5_000, 2],
    [50, 40, 3],
    [1_000, 5_000, 1],
  ])(
    'of %i actors and %i relations holds as many, and an import takes it',
    async (actors, relations, seed) => {
      const store = memoryStore({ ontology, now: () => new Date(0), newId: () => 'one' });
      const lines = linesOf(actors, relations, seed);
      const { problems, counts } = await plan(store, ontology, [textLines('generated', lines)]);
      expect(problems).toEqual([]);
      expect(counts.relation).toBe(relations);
      expect(lines.filter((line) => line.includes('"id":"gen-actor-'))).toHaveLength(actors);
    },
  );

  it('is the same for the same seed, and another for another', () => {
    expect(linesOf(100, 500, 7)).toEqual(linesOf(100, 500, 7));
    expect(linesOf(100, 500, 7)).not.toEqual(linesOf(100, 500, 8));
  });
});
