import { describe, expect, it } from 'vitest';
import { collaborations, projected } from '../../bench/collaborations.ts';
import { randomFrom } from '../../seed/synthetic/random.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import type { Allowed } from '../../server/analysis/remaining.ts';
import { StepsApart } from '../../server/analysis/stepsApart.ts';
import type { Id } from '../../server/model/records.ts';
import { projectionOf } from './projectionOf.ts';

/** Everybody who can be reached, with the hops, layer by layer from one end. */
function hopsFrom(projection: Projection, from: number, to: number, allowed: Allowed): number | null {
  const { offsets, neighbours, costs } = projection;
  const hops = new Map([[from, 0]]);
  for (const [actor, so] of hops) {
    if (actor !== from && (actor === to || !allowed.through(actor))) continue;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const cost = costs[arc] ?? 0;
      const next = neighbours[arc] ?? 0;
      if (cost > allowed.mostCost || (cost === allowed.mostCost && !allowed.atMostCost(arc))) continue;
      if (!hops.has(next)) hops.set(next, so + 1);
    }
  }
  return hops.get(to) ?? null;
}

const EVERYTHING: Allowed = { through: () => true, mostCost: 65_535, atMostCost: () => true };

/** Few ties, so that many are far apart or not connected; in every third round a chain beside them. */
function randomTies(random: () => number, round: number) {
  const actors = 2 + Math.floor(random() * 14);
  const id = (n: number) => `actor-${(n * 5) % 16}` as Id;
  const dense = (random() * 3) / actors;
  const ties = [];
  for (let a = 0; a < actors; a++) {
    for (let b = a + 1; b < actors; b++) {
      const isTied = random() < dense || (round % 3 === 0 && b === a + 1);
      if (isTied) ties.push({ a: id(a), b: id(b), cost: Math.floor(random() * 5) });
    }
  }
  return ties;
}

describe('how many steps two are apart', () => {
  it('is the fewest hops over what may be gone through, on small random graphs', () => {
    const random = randomFrom(20_260_303);
    const seen = new Map<number | null, number>();
    for (let round = 0; round < 6_000; round++) {
      const projection = projectionOf(randomTies(random, round));
      const actors = projection.ids.length;
      if (actors < 2) continue;
      const finder = new StepsApart(projection);
      for (let i = 0; i < 4; i++) {
        const from = Math.floor(random() * actors);
        const to = (from + 1 + Math.floor(random() * (actors - 1))) % actors;
        const barred = new Set(projection.ids.map((_, n) => n).filter(() => random() < 0.15));
        const weak = new Set([...projection.ties].filter(() => random() < 0.3));
        const allowed: Allowed = {
          // The two ends are never asked about, whoever they are.
          through: (actor) => i === 0 || !barred.has(actor),
          mostCost: random() < 0.4 ? Math.floor(random() * 5) : 65_535,
          atMostCost: (arc) => !weak.has(projection.ties[arc] ?? 0),
        };
        const expected = hopsFrom(projection, from, to, allowed);
        expect(finder.between(from, to, allowed), `round ${round}`).toBe(expected);
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
      }
    }
    for (const hops of [null, 1, 2, 3, 4, 5, 6, 7]) expect(seen.get(hops), `${hops}`).toBeGreaterThan(20);
  });

  it('is the same on a large graph with hubs, asked again and again of one finder', () => {
    const actors = 20_000;
    const ids = { length: actors, at: (n: number) => String(n).padStart(7, '0') as Id };
    const projection = { ...projected(collaborations(actors, 60_000, 5)), ids };
    const finder = new StepsApart(projection);
    const random = randomFrom(9);
    for (let round = 0; round < 150; round++) {
      // Low numbers are tied to most.
      const from = Math.floor((actors - 1) * random() ** (1 + (round % 3)));
      const to = (from + 1 + Math.floor((actors - 1) * random())) % actors;
      const allowed: Allowed = {
        ...EVERYTHING,
        through: (actor) => round % 2 === 0 || actor > 300,
        mostCost: round % 5 === 0 ? 2_000 : 65_535,
      };
      const expected = hopsFrom(projection, from, to, allowed);
      expect(finder.between(from, to, allowed), `round ${round}`).toBe(expected);
      expect(finder.between(to, from, allowed), `round ${round}, turned`).toBe(expected);
    }
  });
});
