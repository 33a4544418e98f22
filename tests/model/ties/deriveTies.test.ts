import { describe, expect, it } from 'vitest';
import { lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { FactState, GraphRecord } from '../../../server/model/records.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { attribute, entity, relation, stage } from '../../fixtures/records.ts';
import { deriveTies, type Ties } from './plain/deriveTies.ts';
import { tieWorldOf } from './plain/tieWorld.ts';
import { randomTieWorld } from './randomTieWorld.ts';
import { type ReferenceFilter, type ReferenceTies, referenceTies } from './referenceTies.ts';

const ontology = readOntology(readSchema());
const derive = (records: readonly GraphRecord[], filter: ReferenceFilter = {}) =>
  deriveTies(tieWorldOf(records), ontology, filter);

const WORLDS = 2_500;
const AT_ONCE = 250;
const batches = Array.from({ length: WORLDS / AT_ONCE }, (_, n) => ({
  first: n * AT_ONCE + 1,
  last: (n + 1) * AT_ONCE,
}));
const seeds = ({ first, last }: { first: number; last: number }) =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** Everything but the strengths, which are sums of rounded numbers. */
const exact = ({ ties, asOf, undated }: ReferenceTies) => ({
  asOf,
  undated,
  ties: ties.map(({ a, b, cost, facts }) => ({ a, b, cost, facts })),
});

const inRelations = ({ ties, asOf, undated }: Ties): ReferenceTies => ({
  ties: ties.map((tie) => ({ ...tie, facts: tie.facts.map((fact) => fact.relations) })),
  asOf,
  undated,
});

describe('ties', () => {
  it.each(batches)(
    'are those of the definition in the random worlds $first to $last',
    (batch) => {
      for (const seed of seeds(batch)) {
        const { records, filter } = randomTieWorld(seed, ontology);
        const expected = referenceTies(records, ontology, filter);
        const derived = inRelations(derive(records, filter));
        expect(exact(derived), `world ${seed}`).toEqual(exact(expected));
        const off = expected.ties.map((tie, n) =>
          Math.abs(tie.strength - (derived.ties[n]?.strength ?? Number.NaN)),
        );
        expect(Math.max(0, ...off), `strengths in world ${seed}`).toBeLessThan(1e-12);
      }
    },
    120_000,
  );

  it.each(batches)(
    'do not go by the order of the records of the random worlds $first to $last',
    (batch) => {
      for (const seed of seeds(batch)) {
        const { records, shuffled, filter } = randomTieWorld(seed, ontology);
        expect(derive(shuffled, filter), `world ${seed}`).toEqual(derive(records, filter));
      }
    },
    120_000,
  );

  it('are many in the random worlds, of every strength, and of one fact and several', () => {
    const found = seeds({ first: 1, last: 500 }).flatMap(
      (seed) => derive(randomTieWorld(seed, ontology).records).ties,
    );
    expect({
      many: found.length > 5_000,
      weak: found.some((t) => t.strength < 0.01),
      strong: found.some((t) => t.strength > 0.95),
      ofSeveralFacts: found.filter((t) => t.facts.length > 2).length > 50,
      ofSeveralRelations: found.filter((t) => t.facts.some((f) => f.relations.length > 2)).length > 50,
    }).toEqual({ many: true, weak: true, strong: true, ofSeveralFacts: true, ofSeveralRelations: true });
  });
});

/** What a reading of the definition turned up, each in the smallest world that shows it. */
describe('a tie', () => {
  const company = (id: string) => entity({ id, kind: 'Company', name: id });
  const took = (
    id: string,
    from: string,
    to: string,
    role: string | null = null,
    state: FactState = 'ended',
  ) => relation({ id, type: 'PARTICIPATED_IN', from, to, role, state });
  const strengths = (records: readonly GraphRecord[], filter: ReferenceFilter = {}) =>
    derive(records, filter).ties.map((t) => [t.a, t.b, Number(t.strength.toFixed(12))]);

  it('counts a holder as one more guest where the filter leaves it only as a guest', () => {
    const records = [
      company('a'),
      company('b'),
      entity({ id: 'p', kind: 'Program', name: 'p' }),
      took('r1', 'a', 'p'),
      took('r2', 'b', 'p'),
      relation({ id: 'r3', type: 'OPERATES', from: 'a', to: 'p', state: 'active' }),
    ];
    expect(strengths(records, { states: ['ended'] })).toEqual([['a', 'b', 0.15]]);
  });

  it('counts no unnamed holder among the guests', () => {
    const unnamed = [{ role: 'organiser', printed: '数社', count: 23 }];
    const list = { complete: 'partial', stated: null, unnamed } as const;
    const records = [
      company('a'),
      company('b'),
      entity({ id: 'e', kind: 'Event', name: 'e', list }),
      took('r1', 'a', 'e'),
      took('r2', 'b', 'e'),
    ];
    expect(strengths(records)).toEqual([['a', 'b', 0.25]]);
  });

  it('stands on no edition of a series outside the period', () => {
    const records = [
      company('a'),
      company('b'),
      entity({ id: 's', kind: 'Event', name: 's' }),
      entity({ id: 'e', kind: 'Event', name: 'e' }),
      relation({ id: 'r1', type: 'OPERATES', from: 'a', to: 's', state: 'active' }),
      {
        ...relation({ id: 'r2', type: 'EDITION_OF', from: 'e', to: 's' }),
        since: '2016-09-27' as PartialDate,
      },
      took('r3', 'b', 'e'),
    ];
    const until = (day: string) => ({
      period: { from: null, to: lastDay(day as PartialDate), undated: true },
    });
    expect(strengths(records, until('FY2016'))).toEqual([['a', 'b', 0.444780630714]]);
    expect(strengths(records, until('FY2012'))).toEqual([]);
  });

  it('of who is principal and helper at once stands on the stronger of the two', () => {
    const at = (date: string) => date as PartialDate;
    const records = [
      company('a'),
      company('b'),
      entity({ id: 'k', kind: 'Collaboration', name: 'k' }),
      { ...took('r1', 'a', 'k'), until: at('2007') },
      { ...took('r2', 'a', 'k', 'supporter'), until: at('2017-03-31') },
      took('r3', 'b', 'k'),
    ];
    expect(derive(records).ties.map((t) => [t.strength, t.facts.map((f) => f.relations)])).toEqual([
      [0.35, [['r2', 'r3']]],
    ]);
  });

  it('is not dated by the stages of a match that someone else paid for', () => {
    const records = [
      company('a'),
      entity({ id: 'k', kind: 'Collaboration', name: 'k', attributes: [attribute('kind', 'match')] }),
      relation({ id: 'r1', type: 'FUNDS', from: 'a', to: 'k', state: 'ended' }),
      stage({ id: 's1', collaboration: 'k', stage: 'SOLD', date: '2017-03-31' }),
    ];
    expect(derive(records)).toEqual({ ties: [], asOf: null, undated: 1 });
  });
});
