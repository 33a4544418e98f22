import type { Columns } from './columns.ts';
import { ITSELF, type Standings } from './standings.ts';
import {
  FOUNDER,
  GUEST,
  HELPER,
  HOLDER,
  NOT,
  OPERATOR,
  OWNER,
  PRINCIPAL,
  VISITED,
  VISITOR,
} from './vocabulary.ts';

/** An actor with every way it stands in a thing; never empty. */
export interface Way {
  readonly actor: number;
  readonly standings: number[];
}
export type Ways = readonly Way[];

const NOBODY: Ways = [];

/** Who stands as what in what, by the relations in use: see `participantsOf`. */
export class Participation {
  readonly #columns: Columns;
  readonly #standings: Standings;
  /** Where the entries of each thing begin; one more at the end. */
  readonly begins: Int32Array;
  readonly places: Uint8Array;
  readonly actors: Int32Array;
  readonly relations: Int32Array;
  /** Of those that stand in a thing by way of a facility of theirs. */
  readonly #further = new Map<number, { place: number; actor: number; standing: number }[]>();
  /** The relations by which each thing is an edition of something. */
  readonly #series = new Map<number, number[]>();

  /** @param roots by entity, whom it counts for. */
  constructor(columns: Columns, use: Uint8Array, bit: number, roots: Int32Array, standings: Standings) {
    this.#columns = columns;
    this.#standings = standings;
    const { vocabulary, kind, type, role, from, to } = columns;
    const relations = columns.relations.size;
    const edition = vocabulary.types.indexOf('EDITION_OF' as never);
    const places = new Uint8Array(relations);
    const begins = new Int32Array(columns.entities.size + 1);
    const byFacility: number[] = [];
    for (let r = 0; r < relations; r++) {
      if (((use[r] ?? 0) & bit) === 0) continue;
      const [actor, thing] = [from[r] ?? 0, to[r] ?? 0];
      if (type[r] === edition) {
        const all = this.#series.get(actor);
        if (all) all.push(r);
        else this.#series.set(actor, [r]);
        continue;
      }
      const place = vocabulary.place(type[r] ?? 0, role[r] ?? 0, kind[thing] ?? 0);
      if (place === NOT) continue;
      if (vocabulary.isActor[kind[actor] ?? 0] === 0) {
        byFacility.push(r);
        continue;
      }
      places[r] = place;
      begins[thing + 1] = (begins[thing + 1] ?? 0) + 1;
    }
    for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
    const entries = begins[begins.length - 1] ?? 0;
    this.begins = begins;
    this.places = new Uint8Array(entries);
    this.actors = new Int32Array(entries);
    this.relations = new Int32Array(entries);
    const next = begins.slice();
    for (let r = 0; r < relations; r++) {
      const place = places[r] ?? 0;
      if (place === NOT) continue;
      const thing = to[r] ?? 0;
      const at = next[thing] ?? 0;
      next[thing] = at + 1;
      this.places[at] = place;
      this.actors[at] = roots[from[r] ?? 0] ?? 0;
      this.relations[at] = r;
    }
    for (const r of byFacility) this.#takePartByFacility(r);
  }

  /** Whether it is no actor itself, and neither facilities nor a series have to be looked at. */
  isPlain(thing: number): boolean {
    const { vocabulary, kind } = this.#columns;
    return (
      vocabulary.isActor[kind[thing] ?? 0] === 0 && !this.#further.has(thing) && !this.#series.has(thing)
    );
  }

  /** Things somebody stands in, and editions. */
  *things(): Iterable<number> {
    const begins = this.begins;
    for (let thing = 0; thing + 1 < begins.length; thing++) {
      if ((begins[thing + 1] ?? 0) > (begins[thing] ?? 0)) yield thing;
      else if (this.#further.has(thing) || this.#series.has(thing)) yield thing;
    }
  }

  has(thing: number): boolean {
    return (
      (this.begins[thing + 1] ?? 0) > (this.begins[thing] ?? 0) ||
      this.#further.has(thing) ||
      this.#series.has(thing)
    );
  }

  /** The actors in one place of a thing. */
  ways(thing: number, place: number): Ways {
    const begin = this.begins[thing] ?? 0;
    const end = this.begins[thing + 1] ?? 0;
    const further = this.#further.get(thing);
    if (begin === end && !further) return NOBODY;
    const found = new Gathering();
    for (let at = begin; at < end; at++) {
      if (this.places[at] === place) found.add(this.actors[at] ?? 0, this.relations[at] ?? 0);
    }
    for (const entry of further ?? []) if (entry.place === place) found.add(entry.actor, entry.standing);
    return found.ways;
  }

  /** Who runs a facility, programme, event or association: its operators and secretariat, else its owners. */
  operators(thing: number): Ways {
    const running = this.ways(thing, OPERATOR);
    return running.length > 0 ? running : this.ways(thing, OWNER);
  }

  holders(thing: number, seen: readonly number[] = []): Ways {
    const named = merged(this.ways(thing, OPERATOR), this.ways(thing, HOLDER));
    const owned = named.length > 0 ? named : this.ways(thing, OWNER);
    const own = merged(owned, this.ways(thing, FOUNDER));
    const isActor = this.#columns.vocabulary.isActor[this.#columns.kind[thing] ?? 0] === 1;
    const itself = isActor ? merged([{ actor: thing, standings: [ITSELF] }], own) : own;
    if (itself.length > 0 || seen.includes(thing)) return itself;
    return (this.#series.get(thing) ?? [])
      .map((edition) =>
        this.holders(this.#columns.to[edition] ?? 0, [...seen, thing]).map(({ actor, standings }) => ({
          actor,
          standings: standings.map((each) => this.#standings.aged(each, edition)),
        })),
      )
      .reduce(merged, NOBODY);
  }

  guests(thing: number, holders: Ways): Ways {
    const all = this.ways(thing, GUEST);
    if (holders.length === 0 || all.length === 0) return all;
    const holding = new Set(holders.map(({ actor }) => actor));
    return all.filter(({ actor }) => !holding.has(actor));
  }

  principals = (thing: number): Ways => this.ways(thing, PRINCIPAL);
  helpers = (thing: number): Ways => this.ways(thing, HELPER);
  visitors = (thing: number): Ways => this.ways(thing, VISITOR);
  visited = (thing: number): Ways => this.ways(thing, VISITED);

  /** As what its single operator. */
  #takePartByFacility(r: number): void {
    const { vocabulary, kind, type, role, from, to } = this.#columns;
    const [single, ...others] = this.operators(from[r] ?? 0);
    if (!single || others.length > 0) return;
    const thing = to[r] ?? 0;
    const place = vocabulary.place(type[r] ?? 0, role[r] ?? 0, kind[thing] ?? 0);
    const all = this.#further.get(thing) ?? [];
    this.#further.set(thing, all);
    for (const operating of single.standings)
      all.push({ place, actor: single.actor, standing: this.#standings.join(r, operating) });
  }
}

/** So many actors are found by looking through them. */
const FEW = 12;

class Gathering {
  readonly ways: Way[] = [];
  #places: Map<number, number> | null = null;

  add(actor: number, standing: number): void {
    const at = this.#placeOf(actor);
    const known = at === undefined ? undefined : this.ways[at];
    if (known) {
      known.standings.push(standing);
      return;
    }
    this.#places?.set(actor, this.ways.length);
    this.ways.push({ actor, standings: [standing] });
  }

  #placeOf(actor: number): number | undefined {
    if (this.ways.length > FEW) {
      this.#places ??= new Map(this.ways.map((way, i) => [way.actor, i]));
      return this.#places.get(actor);
    }
    const at = this.ways.findIndex((way) => way.actor === actor);
    return at < 0 ? undefined : at;
  }
}

function merged(a: Ways, b: Ways): Ways {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = new Gathering();
  for (const { actor, standings } of [...a, ...b]) for (const each of standings) both.add(actor, each);
  return both.ways;
}
