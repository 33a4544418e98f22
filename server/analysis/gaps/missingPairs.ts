import type { ActorFacts, PairGraph } from './actorFacts.ts';
import { BestPairs, type ScoredPair } from './bestPairs.ts';
import { adamicAdar, CommonPartners, resourceAllocation } from './commonPartners.ts';
import { DefaultScore } from './defaultScore.ts';
import type { GapWeights } from './gapWeights.ts';
import { ourWeights } from './ourWeights.ts';
import type { Part } from './parts.ts';
import type { GroupTerm } from './terms.ts';

export type GapMethod = 'DEFAULT' | 'RESOURCE_ALLOCATION' | 'ADAMIC_ADAR';

/** Two actors by number that are not tied. Its score, a and b are the cursor. */
export interface MissingPair extends ScoredPair {
  /** How much of the score is only that the two are big; 0 by methods that do not tell it apart. */
  readonly popularity: number;
  /** What makes up the rest, the greatest first. */
  readonly parts: readonly Part[];
}

export interface MissingPairs {
  readonly pairs: readonly MissingPair[];
  /** How many candidates there are in all, whatever the cursor; null where that was not asked for. */
  readonly total: number | null;
}

export interface ScoredPairs extends Pick<MissingPairs, 'total'> {
  readonly pairs: readonly ScoredPair[];
}

export interface PairQuestion {
  readonly method: GapMethod;
  readonly first: number;
  /** The last of the page before. */
  readonly after: ScoredPair | null;
  /** By actor, 1 for a member; null for everybody. One of a pair is in rows and the other in columns. */
  readonly rows: Uint8Array | null;
  readonly columns: Uint8Array | null;
  /** Of `b`; where nobody is asked for, of `a` too. */
  readonly allowed: (actor: number) => boolean;
  readonly counted: boolean;
}

/** Arcs that may be gone through before others get their turn: some milliseconds. */
const PIECE = 500_000;

/** Who makes a candidate besides partners in common: always; and where somebody or some group is asked for. */
const ALWAYS: readonly GroupTerm[] = ['NEED'];
const OF_SOME: readonly GroupTerm[] = ['NEED', 'FIELD', 'FACILITY'];

/** Everybody who may be suggested to one actor, and what each scores. */
interface Candidates {
  readonly list: Uint32Array;
  readonly count: number;
  readonly scoreOf: (other: number) => number;
}

/**
 * Pairs that are not tied in a graph and might be, by score, a, b; actors are numbered as `ActorFacts` says. Candidates
 * have a partner in common, or one needs what the other offers; with `of` or groups also who is in one field or
 * facility. The two classic scores know partners only. What is asked while a long question pauses is answered rightly:
 * each actor is gone through at one go.
 */
export class PairFinder {
  readonly #graph: PairGraph;
  readonly #facts: ActorFacts;
  readonly #weights: GapWeights;
  readonly #classic = new Map<GapMethod, CommonPartners>();
  #own: DefaultScore | undefined;
  readonly #places: Uint32Array | null;

  constructor(graph: PairGraph, facts: ActorFacts, weights: GapWeights = ourWeights) {
    this.#graph = graph;
    this.#facts = facts;
    this.#weights = weights;
    this.#places = placesOf(graph, facts);
  }

  /** The pairs of one actor, which is `a` of each, whatever the ids. Costs the arcs of its partners. */
  of(actor: number, question: PairQuestion): MissingPairs {
    const { pairs, total } = this.bestOf(actor, question);
    return { pairs: this.explained(pairs, question.method), total };
  }

  /** The same without what they are made up of. */
  bestOf(actor: number, question: PairQuestion): ScoredPairs {
    const best = this.#best(question);
    const isPaired = pairing(question);
    const { list, count, scoreOf } = this.#candidatesOf(actor, question.method, OF_SOME);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const other = list[i] ?? 0;
      const score = scoreOf(other);
      if (score < best.least && !question.counted) continue;
      if (!isPaired(actor, other) || !question.allowed(other)) continue;
      total++;
      best.offer(actor, other, score);
    }
    return { pairs: best.pairs, total: question.counted ? total : null };
  }

  /** The pairs of everybody, or of the groups; `a` is the one whose id comes first. */
  async between(question: PairQuestion, pause: () => Promise<void>): Promise<MissingPairs> {
    const { pairs, total } = await this.bestBetween(question, pause);
    return { pairs: this.explained(pairs, question.method), total };
  }

  /** The same without what they are made up of. */
  async bestBetween(question: PairQuestion, pause: () => Promise<void>): Promise<ScoredPairs> {
    const { rows, columns, allowed, counted, method } = question;
    const { offsets } = this.#graph.projection;
    const best = this.#best(question);
    const isPaired = pairing(question);
    const by = rows || columns ? OF_SOME : ALWAYS;
    const actors = this.#graph.projection.ids.length + this.#facts.others.length;
    let total = 0;
    let work = 0;
    for (let actor = 0; actor < actors; actor++) {
      if ((rows && columns && rows[actor] !== 1 && columns[actor] !== 1) || !allowed(actor)) continue;
      const { list, count, scoreOf } = this.#candidatesOf(actor, method, by);
      const place = this.#placeOf(actor);
      for (let i = 0; i < count; i++) {
        const other = list[i] ?? 0;
        if (this.#placeOf(other) < place) continue;
        const score = scoreOf(other);
        if (score < best.least && !counted) continue;
        if (!isPaired(actor, other) || !allowed(other)) continue;
        total++;
        best.offer(actor, other, score);
      }
      work += count + (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
      if (work < PIECE) continue;
      work = 0;
      await pause();
    }
    return { pairs: best.pairs, total: counted ? total : null };
  }

  /**
   * What an actor and any other score that are not tied; 0 by the classic methods where they share no partner. To be
   * asked before the next question.
   */
  scoresOf(actor: number, method: GapMethod): (other: number) => number {
    return this.#candidatesOf(actor, method, []).scoreOf;
  }

  #candidatesOf(actor: number, method: GapMethod, by: readonly GroupTerm[]): Candidates {
    if (method === 'DEFAULT') {
      const own = this.#ownScore();
      own.gather(actor, by);
      return { list: own.candidates, count: own.count, scoreOf: own.scoreOf };
    }
    const classic = this.#classicScore(method);
    const { unit, sums, candidates } = classic;
    classic.gather(actor);
    return {
      list: candidates,
      count: classic.count,
      scoreOf: (other) => Math.max(0, sums[other] ?? 0) / unit,
    };
  }

  #ownScore(): DefaultScore {
    this.#own ??= new DefaultScore(this.#graph, this.#facts, this.#weights);
    return this.#own;
  }

  #classicScore(method: Exclude<GapMethod, 'DEFAULT'>): CommonPartners {
    const known = this.#classic.get(method);
    if (known) return known;
    const worth = method === 'ADAMIC_ADAR' ? adamicAdar : resourceAllocation;
    const made = new CommonPartners(this.#graph.projection, worth);
    this.#classic.set(method, made);
    return made;
  }

  /** What pairs found by a method are made up of. */
  explained(pairs: readonly ScoredPair[], method: GapMethod): readonly MissingPair[] {
    const own = this.#ownScore();
    let asked = -1;
    return pairs.map((pair) => {
      if (pair.a !== asked) own.gather(pair.a, []);
      asked = pair.a;
      if (method === 'DEFAULT')
        return { ...pair, popularity: own.popularityOf(pair.b), parts: own.partsOf(pair.b) };
      const shared = own.partnersWith(pair.b);
      return { ...pair, popularity: 0, parts: [{ term: 'PARTNERS', worth: pair.score, shared }] };
    });
  }

  #best = ({ first, after }: PairQuestion): BestPairs => new BestPairs(first, after, this.#places);

  #placeOf = (actor: number): number => (this.#places === null ? actor : (this.#places[actor] ?? 0));
}

function pairing({ rows, columns }: PairQuestion): (a: number, b: number) => boolean {
  if (!rows && !columns) return () => true;
  const inRows = (actor: number) => rows === null || rows[actor] === 1;
  const inColumns = (actor: number) => columns === null || columns[actor] === 1;
  return (a, b) => (inRows(a) && inColumns(b)) || (inRows(b) && inColumns(a));
}

/** Where each actor stands in the order of ids; null where that is its number, because nobody is without a tie. */
function placesOf({ projection }: PairGraph, { others }: ActorFacts): Uint32Array | null {
  if (others.length === 0) return null;
  const tied = projection.ids.length;
  const places = new Uint32Array(tied + others.length);
  let next = 0;
  let place = 0;
  for (let actor = 0; actor < tied; actor++) {
    const id = projection.ids.at(actor) ?? '';
    while (next < others.length && (others[next] ?? '') < id) places[tied + next++] = place++;
    places[actor] = place++;
  }
  while (next < others.length) places[tied + next++] = place++;
  return places;
}
