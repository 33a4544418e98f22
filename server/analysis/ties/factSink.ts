import type { Strength } from '../../model/ontology.ts';
import { LEAST_SHARED } from '../../model/ties/shares.ts';
import { recency } from '../../model/ties/strength.ts';
import { type Columns, NONE } from './columns.ts';
import type { Dating } from './dating.ts';
import { type FactColumns, NOTHING, relationsOf } from './factColumns.ts';
import type { Way, Ways } from './participation.ts';
import type { PlainWays } from './plainThing.ts';
import { ITSELF, type Standings } from './standings.ts';

/** Finds out what each fact weighs, and puts it into columns. */
export class FactSink {
  readonly columns: FactColumns;
  readonly #strengths: readonly Strength[];
  readonly #standings: Standings;
  readonly #actorRanks: Int32Array;
  readonly #relationRanks: Int32Array;
  readonly #asOf: number;
  readonly #recencies: readonly Float64Array[];
  readonly #days: Int32Array;
  readonly #isUndated: Uint8Array;

  /** @param into is cleared before. */
  constructor(columns: Columns, dating: Dating, standings: Standings, into: FactColumns) {
    into.clear();
    this.columns = into;
    this.#days = dating.day;
    this.#isUndated = dating.undated;
    this.#strengths = columns.vocabulary.strengths;
    this.#standings = standings;
    this.#actorRanks = columns.entities.ranks();
    this.#relationRanks = columns.relations.ranks();
    this.#asOf = dating.asOf ?? 0;
    this.#recencies = this.#strengths.map(() => new Float64Array(AGES));
  }

  /** The fact two actors make: of all ways they stand in it, the pair that weighs most, then that of the lowest ids. */
  pair(left: Way, right: Way, thing: number, strength: number, share: number): void {
    if (left.actor === right.actor) return;
    const full = (this.#strengths[strength]?.weight ?? 0) * share;
    if (thing !== NOTHING && full < LEAST_SHARED) return;
    const [a, b] = this.#best(left.standings, right.standings, full, strength);
    if (a === ITSELF && b === ITSELF) return;
    this.#put(left.actor, right.actor, a, b, thing, strength, full);
  }

  each(ways: Ways, thing: number, strength: number, share: number): void {
    if (this.#isTooWeak(strength, share)) return;
    for (let i = 0; i < ways.length; i++) {
      for (let j = i + 1; j < ways.length; j++)
        this.pair(ways[i] as Way, ways[j] as Way, thing, strength, share);
    }
  }

  with(some: Ways, others: Ways, thing: number, strength: number, share: number): void {
    if (this.#isTooWeak(strength, share)) return;
    for (const left of some) for (const right of others) this.pair(left, right, thing, strength, share);
  }

  eachPlain(ways: PlainWays, thing: number, strength: number, share: number): void {
    if (this.#isTooWeak(strength, share)) return;
    const { count, actors, relations } = ways;
    const full = (this.#strengths[strength]?.weight ?? 0) * share;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++)
        this.#putPlain(
          actors[i] ?? 0,
          actors[j] ?? 0,
          relations[i] ?? 0,
          relations[j] ?? 0,
          thing,
          strength,
          full,
        );
    }
  }

  withPlain(some: PlainWays, others: PlainWays, thing: number, strength: number, share: number): void {
    if (this.#isTooWeak(strength, share)) return;
    const full = (this.#strengths[strength]?.weight ?? 0) * share;
    for (let i = 0; i < some.count; i++) {
      const [actor, relation] = [some.actors[i] ?? 0, some.relations[i] ?? 0];
      for (let j = 0; j < others.count; j++)
        this.#putPlain(
          actor,
          others.actors[j] ?? 0,
          relation,
          others.relations[j] ?? 0,
          thing,
          strength,
          full,
        );
    }
  }

  /** A direct relation between two actors. */
  direct(left: number, right: number, relation: number, strength: number): void {
    if (left === right) return;
    this.#putPlain(
      left,
      right,
      relation,
      relation,
      NOTHING,
      strength,
      this.#strengths[strength]?.weight ?? 0,
    );
  }

  /** The same as `pair` where each stands by one relation, and they are two actors. */
  #putPlain(
    left: number,
    right: number,
    a: number,
    b: number,
    thing: number,
    strength: number,
    full: number,
  ): void {
    const undatedA = this.#isUndated[a] ?? 0;
    const undatedB = this.#isUndated[b] ?? 0;
    const dayA = this.#days[a] ?? NONE;
    const dayB = this.#days[b] ?? NONE;
    let day = dayA;
    if (undatedA !== undatedB) day = undatedA === 1 ? dayB : dayA;
    else if (dayA === NONE) day = dayB;
    else if (dayB !== NONE && dayB < dayA) day = dayB;
    const undated = undatedA & undatedB;
    const fact = this.#add(left, right, thing, strength, undated === 1 ? full / 2 : full, day, undated);
    this.#standOn(fact, a, b);
  }

  /** Of facts made since `begin`, leaves the strongest of each two actors, then that of the lowest ids. */
  keepStrongest(begin: number): void {
    const { columns } = this;
    const strongest = new Map<string, number>();
    for (let fact = begin; fact < columns.count; fact++) {
      const key = `${columns.low[fact]} ${columns.high[fact]}`;
      const known = strongest.get(key);
      if (known === undefined || this.#isStronger(fact, known)) strongest.set(key, fact);
    }
    let count = begin;
    for (const fact of [...strongest.values()].sort((x, y) => x - y)) columns.move(fact, count++);
    columns.count = count;
  }

  #isStronger(fact: number, other: number): boolean {
    const { columns } = this;
    const order = (columns.now[fact] ?? 0) - (columns.now[other] ?? 0);
    return (order || this.#standings.compare(relationsOf(columns, other), relationsOf(columns, fact))) > 0;
  }

  #isTooWeak = (strength: number, share: number): boolean =>
    (this.#strengths[strength]?.weight ?? 0) * share < LEAST_SHARED;

  #weightOf = (a: number, b: number, full: number): number =>
    this.#standings.isUndatedBoth(a, b) ? full / 2 : full;

  #best(
    left: readonly number[],
    right: readonly number[],
    full: number,
    strength: number,
  ): readonly [number, number] {
    if (left.length === 1 && right.length === 1) return [left[0] ?? ITSELF, right[0] ?? ITSELF];
    const standings = this.#standings;
    let best: readonly [number, number] = [ITSELF, ITSELF];
    let most = -1;
    for (const a of left) {
      for (const b of right) {
        if (a === ITSELF && b === ITSELF) continue;
        const now = this.#weightOf(a, b, full) * this.#recency(standings.dayOfBoth(a, b), strength);
        if (now < most) continue;
        const isFirst =
          now > most ||
          standings.compare(standings.relationsOfBoth(a, b), standings.relationsOfBoth(best[0], best[1])) < 0;
        if (!isFirst) continue;
        best = [a, b];
        most = now;
      }
    }
    return best;
  }

  #put(
    left: number,
    right: number,
    a: number,
    b: number,
    thing: number,
    strength: number,
    full: number,
  ): void {
    const standings = this.#standings;
    const undated = Number(standings.isUndatedBoth(a, b));
    const weight = this.#weightOf(a, b, full);
    const fact = this.#add(left, right, thing, strength, weight, standings.dayOfBoth(a, b), undated);
    const [isSingleA, isSingleB] = [standings.isSingle(a), standings.isSingle(b)];
    if (isSingleA && isSingleB) this.#standOn(fact, a, b);
    else if (a === ITSELF && isSingleB) this.#standOn(fact, b, b);
    else if (b === ITSELF && isSingleA) this.#standOn(fact, a, a);
    else this.columns.standOn(fact, standings.relationsOfBoth(a, b));
  }

  /** Adds a fact without the relations it stands on, and gives its number. */
  #add(
    left: number,
    right: number,
    thing: number,
    strength: number,
    weight: number,
    day: number,
    undated: number,
  ): number {
    const { columns } = this;
    const fact = columns.add();
    const [x, y] = [this.#actorRanks[left] ?? 0, this.#actorRanks[right] ?? 0];
    columns.low[fact] = x < y ? x : y;
    columns.high[fact] = x < y ? y : x;
    columns.thing[fact] = thing;
    columns.strength[fact] = strength;
    columns.weight[fact] = weight;
    columns.now[fact] = weight * this.#recency(day, strength);
    columns.day[fact] = day;
    columns.undated[fact] = undated;
    return fact;
  }

  /** One relation, or two in the order of their ids. */
  #standOn(fact: number, a: number, b: number): void {
    const isBefore = (this.#relationRanks[a] ?? 0) < (this.#relationRanks[b] ?? 0);
    this.columns.first[fact] = isBefore ? a : b;
    this.columns.second[fact] = a === b ? NOTHING : isBefore ? b : a;
  }

  /** Ages repeat: each is worked out once for each half-life. */
  #recency(day: number, strength: number): number {
    const halfLife = this.#strengths[strength]?.halfLife ?? null;
    if (day === NONE || halfLife === null || day >= this.#asOf) return 1;
    const age = this.#asOf - day;
    if (age >= AGES) return recency(day, this.#asOf, halfLife);
    const known = this.#recencies[strength] as Float64Array;
    if (known[age] === 0) known[age] = recency(day, this.#asOf, halfLife);
    return known[age] ?? 0;
  }
}

/** Days of age that recencies are kept for: 45 years. */
const AGES = 1 << 14;
