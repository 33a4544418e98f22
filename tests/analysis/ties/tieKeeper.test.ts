import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../seed/synthetic/random.ts';
import type { TieGraph } from '../../../server/analysis/tieGraph.ts';
import { tieGraphOf } from '../../../server/analysis/ties/explainedTies.ts';
import { TieKeeper } from '../../../server/analysis/ties/tieKeeper.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { GraphRecord, Id } from '../../../server/model/records.ts';
import type { TieFilter } from '../../../server/model/ties/tieFilter.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { deriveTies } from '../../model/ties/plain/deriveTies.ts';
import { tieWorldOf } from '../../model/ties/plain/tieWorld.ts';
import { randomTieWorld } from '../../model/ties/randomTieWorld.ts';
import { projectionOf } from '../projectionOf.ts';
import { asSeenBy, Changing, hiddenAtRandom } from './changing.ts';

const ontology = readOntology(readSchema());
const CLEARANCES = [0, 1, 2] as const;

const whole = async (graph: TieGraph) => {
  const { projection } = graph;
  const arcs = Array.from(projection.neighbours, (to, arc) => ({
    to,
    cost: projection.costs[arc],
    tie: projection.ties[arc],
  }));
  const ids = Array.from({ length: projection.ids.length }, (_, actor) => projection.ids.at(actor));
  const ties = projection.neighbours.length / 2;
  const facts = await graph.facts(Array.from({ length: ties }, (_, tie) => tie));
  return {
    ids,
    kinds: ids.map((_, actor) => graph.kindOf(actor)),
    offsets: [...projection.offsets],
    arcs,
    strengths: Array.from({ length: ties }, (_, tie) => graph.strengthOf(tie)),
    facts,
    occasions: [...graph.occasions],
    asOf: graph.asOf,
    undated: graph.undated,
  };
};

/** The same by the plain definition. */
function expected(records: readonly GraphRecord[], filter: TieFilter) {
  const world = tieWorldOf(records);
  const { ties, asOf, undated } = deriveTies(world, ontology, filter);
  const { ids, offsets, neighbours, costs, ties: tieOf } = projectionOf(ties);
  return {
    ids,
    kinds: ids.map((id) => world.entities.get(id)?.kind),
    offsets: [...offsets],
    arcs: Array.from(neighbours, (to, arc) => ({ to, cost: costs[arc], tie: tieOf[arc] })),
    strengths: ties.map(({ strength }) => strength),
    facts: ties.map(({ facts }) => facts),
    occasions: ids.map((id) => {
      const of = ties.filter(({ a, b }) => a === id || b === id).flatMap(({ facts }) => facts);
      const things = new Set(of.flatMap(({ thing }) => thing ?? []));
      return things.size + of.filter(({ thing }) => thing === null).length;
    }),
    asOf,
    undated,
  };
}

const batches = Array.from({ length: 4 }, (_, i) => ({ first: 1 + 500 * i, last: 500 * (i + 1) }));

describe('ties derived from columns', () => {
  it.each(batches)(
    'are those of the definition, with the same facts, in the random worlds $first to $last',
    async ({ first, last }) => {
      for (let seed = first; seed <= last; seed++) {
        const { records, filter } = randomTieWorld(seed, ontology);
        const store = new Changing();
        store.write(records);
        const keeper = new TieKeeper(store, ontology);
        await keeper.follow();
        const basis = seed % 2 === 0 ? 'MET' : 'COLLABORATED';
        for (const given of [filter, {}, { ...filter, basis } as const]) {
          const graph = tieGraphOf(keeper.derive(2, given));
          expect(await whole(graph), `world ${seed} ${JSON.stringify(given)}`).toEqual(
            expected(records, given),
          );
        }
      }
    },
    300_000,
  );

  it('are for each viewer those of a store that never held what is hidden from them', async () => {
    const random = randomFrom(5);
    let hidden = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const { records: all, filter } = randomTieWorld(seed, ontology);
      const records = hiddenAtRandom(all, random);
      const store = new Changing();
      store.write(records);
      const keeper = new TieKeeper(store, ontology);
      await keeper.follow();
      for (const clearance of CLEARANCES) {
        const seen = asSeenBy(clearance, records);
        const graph = tieGraphOf(keeper.derive(clearance, filter));
        expect(await whole(graph), `world ${seed} as ${clearance}`).toEqual(expected(seen, filter));
        hidden += records.length - seen.length;
      }
    }
    expect(hidden).toBeGreaterThan(5_000);
  }, 300_000);

  it('follow every change without reading everything again, but where a source itself is changed', async () => {
    const random = randomFrom(6);
    let readAgain = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { records: all } = randomTieWorld(seed, ontology);
      const records = hiddenAtRandom(all, random);
      const store = new Changing();
      const keeper = new TieKeeper(store, ontology);
      store.write(some(records, random));
      await keeper.follow();
      for (let change = 0; change < 3; change++) {
        const next = some(change === 2 ? hiddenAtRandom(all, random) : records, random);
        store.write(next);
        if (random() < 0.3) store.write(some(records, random));
        store.write(next);
        await keeper.follow();
        for (const clearance of CLEARANCES) {
          const graph = tieGraphOf(keeper.derive(clearance, {}));
          expect(await whole(graph), `world ${seed}, change ${change}, as ${clearance}`).toEqual(
            expected(asSeenBy(clearance, next), {}),
          );
        }
        if (change === 1) expect(store.reads, `world ${seed}`).toBe(1);
      }
      readAgain += store.reads - 1;
    }
    expect(readAgain).toBeGreaterThan(50);
  }, 300_000);
});

/** All sources, and some of the rest with all that it hangs on. */
function some(records: readonly GraphRecord[], random: () => number): readonly GraphRecord[] {
  const kept = new Set<Id>();
  return records.filter((record) => {
    const hangsOn =
      record.record === 'relation'
        ? [record.from, record.to]
        : record.record === 'stage'
          ? [record.collaboration]
          : [];
    const stays = record.record === 'source' || (random() < 0.85 && hangsOn.every((id) => kept.has(id)));
    if (stays) kept.add(record.id);
    return stays;
  });
}
