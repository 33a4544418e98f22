import { describe, expect, it } from 'vitest';
import { collaborations, projected } from '../../../bench/collaborations.ts';
import { randomFrom } from '../../../seed/synthetic/random.ts';
import { nothingBesideTies } from '../../../server/analysis/gaps/actorFacts.ts';
import type { GapWeights } from '../../../server/analysis/gaps/gapWeights.ts';
import {
  type GapMethod,
  type MissingPairs,
  PairFinder,
  type PairQuestion,
} from '../../../server/analysis/gaps/missingPairs.ts';
import { ourWeights } from '../../../server/analysis/gaps/ourWeights.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import type { Kind } from '../../../server/model/records.ts';
import { finderOf, graphOf } from './finderOf.ts';
import { type GroupName, type PlainQuestion, type PlainWorld, plainPairs } from './plainPairs.ts';

const METHODS: readonly GapMethod[] = ['DEFAULT', 'RESOURCE_ALLOCATION', 'ADAMIC_ADAR'];
const KINDS = ['Company', 'University', 'Municipality', 'SupportAgency'] as Kind[];
const SIZES = ['large', 'mid', 'small', 'start-up', null];
const GROUPS: readonly GroupName[] = ['fields', 'facilities', 'programs', 'areas', 'needs', 'offers'];
/** Every term weighs something. */
const EVERY_TERM: GapWeights = {
  learned: { ...ourWeights.learned, route: 0.7, area: 0.5, kindsPower: 0.4, apart: 0.6, kindShare: 0.5 },
  byHand: ourWeights.byHand,
};

/** Few costs and numbers, so that many pairs score the same; some actors have no tie, some worlds no groups. */
function randomWorld(random: () => number, round: number): PlainWorld {
  const below = (n: number) => Math.floor(random() * n);
  const one = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const ids = Array.from(
    { length: 2 + below(12) },
    (_, n) => `actor-${String((n * 7) % 13).padStart(2, '0')}`,
  ).sort();
  const ties = new Map(ids.map((id) => [id, new Map<string, number>()]));
  const dense = (random() * 4) / ids.length;
  for (const a of ids) {
    for (const b of ids) {
      if (a >= b || random() > dense) continue;
      const cost = one([0, 700, 700, 2_400, 5_298]);
      ties.get(a)?.set(b, cost);
      ties.get(b)?.set(a, cost);
    }
  }
  const listed = round % 4 === 0 ? 0 : random() * 0.4;
  const list = () => [0, 1, 2].filter(() => random() < listed);
  const groups = GROUPS.map((name) => [name, new Map(ids.map((id) => [id, list()]))]);
  return {
    ids,
    ties,
    kinds: new Map(ids.map((id) => [id, one(KINDS)])),
    sizes: new Map(ids.map((id) => [id, one(SIZES)])),
    occasions: new Map(ids.map((id) => [id, (ties.get(id)?.size ?? 0) > 0 ? 1 + below(4) : 0])),
    groups: Object.fromEntries(groups) as PlainWorld['groups'],
  };
}

function randomQuestion(random: () => number, { ids }: PlainWorld): PlainQuestion {
  const some = () => (random() < 0.5 ? null : ids.filter(() => random() < 0.6));
  const barred = new Set(random() < 0.5 ? [] : ids.filter(() => random() < 0.3));
  return {
    of: random() < 0.5 ? (ids[Math.floor(random() * ids.length)] ?? null) : null,
    method: METHODS[Math.floor(random() * METHODS.length)] ?? 'DEFAULT',
    rows: some(),
    columns: some(),
    allowed: (id) => !barred.has(id),
  };
}

describe('pairs that are not tied', () => {
  it('are those found by looking at every pair, by score, a, b, page by page, on small random worlds', async () => {
    const random = randomFrom(20_261_122);
    let compared = 0;
    let equal = 0;
    /** Rounds in which the count was another. */
    const totals: number[] = [];
    for (let round = 0; round < 2_500; round++) {
      const world = randomWorld(random, round);
      const { finder, actors } = finderOf(world, EVERY_TERM);
      for (let i = 0; i < 3; i++) {
        const question = randomQuestion(random, world);
        const { of, method, allowed } = question;
        const members = (list: readonly string[] | null) =>
          list && Uint8Array.from(actors, (id) => Number(list.includes(id)));
        const asked = {
          method,
          rows: members(question.rows),
          columns: members(question.columns),
          allowed: (actor: number) => allowed(actors[actor] ?? ''),
          counted: random() < 0.5,
        };
        const ask = async (page: Pick<PairQuestion, 'first' | 'after'>): Promise<MissingPairs> =>
          of === null
            ? await finder.between({ ...asked, ...page }, async () => {})
            : finder.of(actors.indexOf(of as never), { ...asked, ...page });
        const expected = plainPairs(world, question, EVERY_TERM);
        const first = 1 + Math.floor(random() * 4);
        const found: { a: string; b: string; score: number }[] = [];
        for (let after: PairQuestion['after'] = null; ; ) {
          const page = await ask({ first, after });
          if (page.total !== (asked.counted ? expected.length : null)) totals.push(round);
          found.push(
            ...page.pairs.map(({ a, b, score }) => ({ a: actors[a] ?? '', b: actors[b] ?? '', score })),
          );
          after = page.pairs.at(-1) ?? null;
          if (page.pairs.length < first) break;
        }
        expect(found, `round ${round}`).toEqual(expected);
        compared += expected.length;
        equal += expected.filter(({ score }, at) => at > 0 && expected[at - 1]?.score === score).length;
      }
    }
    expect(totals).toEqual([]);
    expect(compared).toBeGreaterThan(15_000);
    expect(equal).toBeGreaterThan(3_000);
  });

  it('score the same from both ends, to the last digit, and are made up of what the two being big and each term give', () => {
    const random = randomFrom(7);
    const seen = new Set<string>();
    for (let round = 0; round < 600; round++) {
      const { finder, actors } = finderOf(randomWorld(random, round), EVERY_TERM);
      const scores = new Map<string, number>();
      for (let actor = 0; actor < actors.length; actor++) {
        for (const { a, b, score, popularity, parts } of finder.of(actor, EVERYBODY).pairs) {
          scores.set(`${a} ${b}`, score);
          const known = scores.get(`${b} ${a}`) ?? score;
          const sum = parts.reduce((all, { worth }) => all + worth, popularity);
          expect([known, Math.abs(sum / score - 1) < 1e-12], `round ${round}`).toEqual([score, true]);
          for (const { term } of parts) seen.add(term);
        }
      }
    }
    const terms = ['AREA', 'FACILITY', 'FIELD', 'KINDS', 'NEED', 'PARTNERS', 'PROGRAM', 'ROUTE', 'SIZES'];
    expect([...seen].sort()).toEqual(terms);
  });

  it('name who both are tied to, the least tied of them first, and the groups, the smallest first', () => {
    const world = handMade({
      ties: ['ann-hub', 'bob-hub', 'hub-x', 'hub-y', 'hub-z', 'ann-pal', 'bob-pal'],
      fields: { ann: [0, 1], bob: [0, 1], x: [0], y: [0] },
      needs: { ann: [1] },
      offers: { bob: [0, 1] },
    });
    const { finder, actors } = finderOf(world, EVERY_TERM);
    const [pair] = finder.of(actors.indexOf('ann' as never), EVERYBODY).pairs;
    const parts = pair?.parts.map(({ term, shared }) => ({ term, shared }));
    const number = (id: string) => actors.indexOf(id as never);
    expect({ a: actors[pair?.a ?? 0], b: actors[pair?.b ?? 0], parts }).toEqual({
      a: 'ann',
      b: 'bob',
      parts: [
        { term: 'NEED', shared: [1] },
        { term: 'PARTNERS', shared: [number('pal'), number('hub')] },
        { term: 'FIELD', shared: [1, 0] },
        { term: 'ROUTE', shared: [number('hub')] },
      ],
    });
  });

  it('meet by need and offer in both directions, and by a field only where somebody is asked for', async () => {
    const world = handMade({
      ties: ['ann-bob', 'cy-dan'],
      fields: { bob: [0], eve: [0] },
      needs: { cy: [1] },
      offers: { eve: [1] },
    });
    const { finder, actors } = finderOf(world, ourWeights);
    const named = ({ pairs }: MissingPairs) => pairs.map(({ a, b }) => `${actors[a]} ${actors[b]}`);
    const of = (id: string) => named(finder.of(actors.indexOf(id as never), EVERYBODY));
    const everybody = named(await finder.between(EVERYBODY, async () => {}));
    expect([of('cy'), of('eve'), of('bob'), of('ann'), everybody]).toEqual([
      ['cy eve'],
      ['eve cy', 'eve bob'],
      ['bob eve'],
      [],
      ['cy eve'],
    ]);
  });

  it('may be asked for between two pieces of a long question', async () => {
    const world = randomWorld(randomFrom(3), 1);
    const { finder } = finderOf(world, EVERY_TERM);
    const alone = await finder.between(EVERYBODY, async () => {});
    const other = finder.of(0, EVERYBODY);
    let pauses = 0;
    const list = { actors: 6_000, ties: 60_000 };
    const projection = projected(collaborations(list.actors, list.ties, 2));
    const large = largeFinder(projection);
    const long = large.between({ ...EVERYBODY, method: 'ADAMIC_ADAR' }, async () => {
      pauses++;
      large.of(pauses, { ...EVERYBODY, method: 'ADAMIC_ADAR' });
    });
    const undisturbed = await largeFinder(projection).between(
      { ...EVERYBODY, method: 'ADAMIC_ADAR' },
      async () => {},
    );
    expect([await finder.between(EVERYBODY, async () => {}), finder.of(0, EVERYBODY)]).toEqual([
      alone,
      other,
    ]);
    expect(await long).toEqual(undisturbed);
    expect(pauses).toBeGreaterThan(1);
  });

  it('by resource allocation and Adamic-Adar are worth the sum over their partners, to a millionth', () => {
    const world = handMade({ ties: ['a-p', 'b-p', 'p-x', 'a-q', 'b-q'] });
    const { finder, actors } = finderOf(world, ourWeights);
    const score = (method: GapMethod) => {
      const { pairs } = finder.of(actors.indexOf('a' as never), { ...EVERYBODY, method });
      return pairs.find(({ b }) => actors[b] === 'b')?.score;
    };
    expect(score('RESOURCE_ALLOCATION')).toBeCloseTo(1 / 3 + 1 / 2, 6);
    expect(score('ADAMIC_ADAR')).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(2), 6);
  });
});

const largeFinder = (projection: Projection) => {
  const graph = graphOf(
    projection,
    () => 'Company' as Kind,
    () => 1,
  );
  return new PairFinder(graph, nothingBesideTies(graph));
};

const EVERYBODY: PairQuestion = {
  method: 'DEFAULT',
  first: 50,
  after: null,
  rows: null,
  columns: null,
  allowed: () => true,
  counted: false,
};

type Lists = Readonly<Record<string, readonly number[]>>;

/** Ties of one cost; everybody is a company of unknown size. */
function handMade(given: {
  ties: readonly string[];
  fields?: Lists;
  needs?: Lists;
  offers?: Lists;
}): PlainWorld {
  const pairs = given.ties.map((tie) => tie.split('-') as [string, string]);
  const named = [given.fields, given.needs, given.offers].flatMap((lists) => Object.keys(lists ?? {}));
  const ids = [...new Set([...pairs.flat(), ...named])].sort();
  const tied = (id: string) =>
    pairs.flatMap(([a, b]) => (a === id ? [[b, 700] as const] : b === id ? [[a, 700] as const] : []));
  const listed = (lists: Lists = {}) => new Map(Object.entries(lists));
  return {
    ids,
    ties: new Map(ids.map((id) => [id, new Map(tied(id))])),
    kinds: new Map(ids.map((id) => [id, 'Company' as Kind])),
    sizes: new Map(),
    occasions: new Map(ids.map((id) => [id, tied(id).length])),
    groups: {
      fields: listed(given.fields),
      needs: listed(given.needs),
      offers: listed(given.offers),
      facilities: new Map(),
      programs: new Map(),
      areas: new Map(),
    },
  };
}
