import type { Strength } from '../../model/ontology.ts';
import { LEAST_SHARED } from '../../model/ties/shares.ts';
import { recency } from '../../model/ties/strength.ts';
import { NONE } from './columns.ts';
import type { Dating } from './dating.ts';
import type { Way, Ways } from './participation.ts';
import type { PlainWays } from './plainThing.ts';
import { ITSELF, type Standings } from './standings.ts';

/** Stands for no thing, no relation, no list. */
export const NOTHING = -1;

/** Facts by number, as they are found: see `TieFact`. Columns have room for more than there are. */
export class FactSink {
  count = 0;
  a = new Int32Array(0);
  b = new Int32Array(0);
  thing = new Int32Array(0);
  /** Number of the strength. */
  strength = new Uint8Array(0);
  weight = new Float64Array(0);
  /** The weight with its age. */
  now = new Float64Array(0);
  day = new Int32Array(0);
  undated = new Uint8Array(0);
  /** The relations, in the order of their ids: NOTHING where there is no second one. */
  first = new Int32Array(0);
  second = new Int32Array(0);
  /** All relations of those that stand on more than two. */
  readonly more = new Map<number, readonly number[]>();
  readonly #strengths: readonly Strength[];
  readonly #standings: Standings;
  readonly #ranks: Int32Array;
  readonly #asOf: number;
  readonly #recencies: readonly Float64Array[];

  readonly #days: Int32Array;
  readonly #isUndated: Uint8Array;

  constructor(
    dating: Dating,
    strengths: readonly Strength[],
    standings: Standings,
    ranks: Int32Array,
    room: number,
  ) {
    this.#days = dating.day;
    this.#isUndated = dating.undated;
    this.#strengths = strengths;
    this.#standings = standings;
    this.#ranks = ranks;
    this.#asOf = dating.asOf ?? 0;
    this.#recencies = strengths.map(() => new Float64Array(AGES));
    this.#grow(Math.max(room, 1_024));
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

  relationsOf(fact: number): readonly number[] {
    const more = this.more.get(fact);
    if (more) return more;
    const [first, second] = [this.first[fact] ?? NOTHING, this.second[fact] ?? NOTHING];
    return second === NOTHING ? [first] : [first, second];
  }

  /** Of facts made since `begin`, leaves the strongest of each two actors, then that of the lowest ids. */
  keepStrongest(begin: number): void {
    const strongest = new Map<string, number>();
    for (let fact = begin; fact < this.count; fact++) {
      const [a, b] = [this.a[fact] ?? 0, this.b[fact] ?? 0];
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const known = strongest.get(key);
      if (known === undefined || this.#isStronger(fact, known)) strongest.set(key, fact);
    }
    let count = begin;
    for (const fact of [...strongest.values()].sort((x, y) => x - y)) this.#move(fact, count++);
    for (let fact = count; fact < this.count; fact++) this.more.delete(fact);
    this.count = count;
  }

  #isStronger(fact: number, other: number): boolean {
    const order = (this.now[fact] ?? 0) - (this.now[other] ?? 0);
    return (order || this.#standings.compare(this.relationsOf(other), this.relationsOf(fact))) > 0;
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
    else {
      const relations = standings.relationsOfBoth(a, b);
      this.first[fact] = relations[0] ?? NOTHING;
      this.second[fact] = relations[1] ?? NOTHING;
      if (relations.length > 2) this.more.set(fact, relations);
    }
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
    if (this.count === this.a.length) this.#grow(2 * this.count);
    const fact = this.count++;
    this.a[fact] = left;
    this.b[fact] = right;
    this.thing[fact] = thing;
    this.strength[fact] = strength;
    this.weight[fact] = weight;
    this.now[fact] = weight * this.#recency(day, strength);
    this.day[fact] = day;
    this.undated[fact] = undated;
    return fact;
  }

  /** One relation, or two in the order of their ids. */
  #standOn(fact: number, a: number, b: number): void {
    const isBefore = (this.#ranks[a] ?? 0) < (this.#ranks[b] ?? 0);
    this.first[fact] = isBefore ? a : b;
    this.second[fact] = a === b ? NOTHING : isBefore ? b : a;
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

  #move(fact: number, to: number): void {
    if (fact === to) return;
    for (const column of this.#columns()) column[to] = column[fact] ?? 0;
    const more = this.more.get(fact);
    if (more) this.more.set(to, more);
    else this.more.delete(to);
  }

  #columns = () => [
    this.a,
    this.b,
    this.thing,
    this.strength,
    this.weight,
    this.now,
    this.day,
    this.undated,
    this.first,
    this.second,
  ];

  #grow(size: number): void {
    const larger = <T extends Int32Array | Uint8Array | Float64Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.a = larger(new Int32Array(size), this.a);
    this.b = larger(new Int32Array(size), this.b);
    this.thing = larger(new Int32Array(size), this.thing);
    this.strength = larger(new Uint8Array(size), this.strength);
    this.weight = larger(new Float64Array(size), this.weight);
    this.now = larger(new Float64Array(size), this.now);
    this.day = larger(new Int32Array(size), this.day);
    this.undated = larger(new Uint8Array(size), this.undated);
    this.first = larger(new Int32Array(size), this.first);
    this.second = larger(new Int32Array(size), this.second);
  }
}

/** Days of age that recencies are kept for: 45 years. */
const AGES = 1 << 14;
