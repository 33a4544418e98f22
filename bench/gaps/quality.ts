import { randomFrom } from '../../seed/synthetic/random.ts';
import type { GapWeights } from '../../server/analysis/gaps/gapWeights.ts';
import { type GapMethod, PairFinder, type PairQuestion } from '../../server/analysis/gaps/missingPairs.ts';
import { invalidInput } from '../../server/model/errors.ts';
import type { Meetings, Pairs } from './meetings.ts';

export const SCORES = ['default', 'resourceAllocation', 'adamicAdar', 'projects'] as const;
export type ScoreName = (typeof SCORES)[number];

const METHODS: { readonly [name in ScoreName]?: GapMethod } = {
  default: 'DEFAULT',
  resourceAllocation: 'RESOURCE_ALLOCATION',
  adamicAdar: 'ADAMIC_ADAR',
};
const SEED = 2016;
export const FIRST = 20;

/** Pairs drawn evenly from those that never meet: as many as met, and as many at distance 2 as met from there. */
export interface Drawn {
  readonly others: Pairs;
  /** Of those that met, whether they were at distance 2. */
  readonly isNear: Uint8Array;
  readonly nearOthers: Pairs;
}

/** @throws INVALID_INPUT where nobody meets, or there are not enough pairs to draw. */
export function draw({ graph, facts, met, neverMeet }: Meetings): Drawn {
  if (met.a.length === 0)
    throw invalidInput(
      'Nobody of those tied before meets somebody new in these days: look at the dates in the file, and at --from and --to.',
    );
  const finder = new PairFinder(graph, facts);
  const actors = graph.projection.ids.length;
  const random = randomFrom(SEED);
  const below = (n: number) => Math.floor(random() * n);
  const near = (pairs: Pairs) =>
    scoresOf(finder, 'RESOURCE_ALLOCATION', pairs).map((score) => Number(score > 0));
  const take = (wanted: number, passes: (pairs: Pairs) => ArrayLike<number>): Pairs => {
    const a = new Uint32Array(wanted);
    const b = new Uint32Array(wanted);
    let count = 0;
    for (let round = 0; count < wanted; round++) {
      if (round > 200)
        throw invalidInput(
          'The file has too few pairs that never meet to compare with: ask about a file with more actors.',
        );
      const drawn: [number, number][] = [];
      for (let i = 0; i < Math.max(1_000, 2 * wanted); i++) {
        const [x, y] = [below(actors), below(actors)];
        if (neverMeet(x, y)) drawn.push([x, y]);
      }
      const pairs = { a: Uint32Array.from(drawn, ([x]) => x), b: Uint32Array.from(drawn, ([, y]) => y) };
      const kept = passes(pairs);
      for (let i = 0; i < pairs.a.length && count < wanted; i++) {
        if ((kept[i] ?? 0) === 0) continue;
        a[count] = pairs.a[i] ?? 0;
        b[count++] = pairs.b[i] ?? 0;
      }
    }
    return { a, b };
  };
  const isNear = Uint8Array.from(near(met));
  const nearMet = isNear.reduce((sum, each) => sum + each, 0);
  return {
    others: take(met.a.length, (pairs) => new Uint8Array(pairs.a.length).fill(1)),
    isNear,
    nearOthers: take(nearMet, near),
  };
}

/** The score of each pair, by its place. */
export function scoresOf(finder: PairFinder, method: GapMethod, { a, b }: Pairs): Float64Array {
  const scores = new Float64Array(a.length);
  const order = Uint32Array.from(a, (_, i) => i).sort((x, y) => (a[x] ?? 0) - (a[y] ?? 0));
  let asked = -1;
  let scoreOf = (_other: number) => 0;
  for (const i of order) {
    if (a[i] !== asked) {
      asked = a[i] ?? 0;
      scoreOf = finder.scoresOf(asked, method);
    }
    scores[i] = scoreOf(b[i] ?? 0);
  }
  return scores;
}

/** Scores of pairs by one of the four scores; of several. */
export function judging({ graph, facts }: Meetings, name: ScoreName, weights?: GapWeights) {
  const { occasions } = graph;
  const finder = new PairFinder(graph, facts, weights);
  const method = METHODS[name];
  return {
    scores: (pairs: Pairs): Float64Array =>
      method
        ? scoresOf(finder, method, pairs)
        : Float64Array.from(pairs.a, (a, i) => (occasions[a] ?? 0) * (occasions[pairs.b[i] ?? 0] ?? 0)),
    /** The first so many suggested to an actor. */
    suggested: method
      ? (actor: number) => finder.bestOf(actor, { ...EVERYBODY, method }).pairs.map(({ b }) => b)
      : byOccasions(graph),
  };
}

/** The first suggestions to an actor, whoever they are. */
export const EVERYBODY: Omit<PairQuestion, 'method'> = {
  first: FIRST,
  after: null,
  rows: null,
  columns: null,
  allowed: () => true,
  counted: false,
};

/** Whoever is in most projects and not tied yet. */
function byOccasions({ projection, occasions }: Meetings['graph']): (actor: number) => number[] {
  const { offsets, neighbours, ids } = projection;
  const order = Uint32Array.from({ length: ids.length }, (_, i) => i).sort(
    (x, y) => (occasions[y] ?? 0) - (occasions[x] ?? 0) || x - y,
  );
  return (actor) => {
    const tied = new Set(neighbours.subarray(offsets[actor], offsets[actor + 1])).add(actor);
    const found: number[] = [];
    for (const other of order) {
      if (found.length === FIRST) break;
      if (!tied.has(other)) found.push(other);
    }
    return found;
  };
}

/** Of each actor that met somebody new: how many of the first suggested to it came true. */
export function hitsOf({ met }: Meetings, suggested: (actor: number) => readonly number[]): Uint32Array {
  const partners = new Map<number, Set<number>>();
  const add = (a: number, b: number) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  met.a.forEach((a, i) => {
    add(a, met.b[i] ?? 0);
    add(met.b[i] ?? 0, a);
  });
  return Uint32Array.from(
    [...partners.keys()].sort((x, y) => x - y),
    (actor) => suggested(actor).filter((other) => partners.get(actor)?.has(other)).length,
  );
}
