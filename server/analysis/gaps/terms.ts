import { type ActorFacts, groupsOf, type Memberships } from './actorFacts.ts';
import type { GapWeights } from './gapWeights.ts';

/** What may speak for a pair besides their partners in common: groups both are in, and needs that meet offers. */
export type GroupTerm = 'NEED' | 'FIELD' | 'FACILITY' | 'PROGRAM' | 'AREA';

/** Groups of more actors than this suggest nobody: they only count for who is a candidate already. */
const MOST_SUGGESTING = 1_000;

/** What one actor's groups are worth to another. Where both have to be in a group, the two lists are one. */
class Term {
  readonly name: GroupTerm;
  readonly #ours: Memberships;
  readonly #theirs: Memberships;
  readonly #members: Members;
  readonly #worthOf: (members: number) => number;
  /** By group, of the actor asked for: 0 where it is not in it. */
  readonly #worths: Float64Array;
  #asked = -1;

  constructor(name: GroupTerm, ours: Memberships, theirs: Memberships, worthOf: (members: number) => number) {
    this.name = name;
    this.#ours = ours;
    this.#theirs = theirs;
    this.#members = membersOf(theirs, Math.max(ours.groups, theirs.groups));
    this.#worthOf = worthOf;
    this.#worths = new Float64Array(Math.max(ours.groups, theirs.groups));
  }

  ask(actor: number): void {
    if (this.#asked >= 0) for (const group of groupsOf(this.#ours, this.#asked)) this.#worths[group] = 0;
    for (const group of groupsOf(this.#ours, actor))
      this.#worths[group] = this.#worthOf(this.#members.sizeOf(group));
    this.#asked = actor;
  }

  worthTo(other: number): number {
    const { offsets, of } = this.#theirs;
    const end = offsets[other + 1] ?? 0;
    let worth = 0;
    for (let at = offsets[other] ?? 0; at < end; at++) worth += this.#worths[of[at] ?? 0] ?? 0;
    return worth;
  }

  /** The groups it is worth something by, the greatest worth first, then the lowest number. */
  groupsWith(other: number): readonly number[] {
    const worth = (group: number) => this.#worths[group] ?? 0;
    return [...groupsOf(this.#theirs, other)]
      .filter((group) => worth(group) > 0)
      .sort((x, y) => worth(y) - worth(x) || x - y);
  }

  suggest(each: (other: number) => void): void {
    for (const group of groupsOf(this.#ours, this.#asked)) {
      if (this.#members.sizeOf(group) > MOST_SUGGESTING) continue;
      for (const other of this.#members.in(group)) each(other);
    }
  }
}

/** All terms made of groups, asked for one actor after the other. Those without data or weight are left out. */
export class Terms {
  readonly #crossed: readonly Term[];
  readonly #area: readonly Term[];

  constructor(facts: ActorFacts, { learned, byHand }: GapWeights) {
    const { needs, offers } = facts;
    const both = (name: GroupTerm, of: Memberships, weight: number) =>
      weight > 0 && of.of.length > 0
        ? [new Term(name, of, of, (members) => weight / Math.log(1 + members))]
        : [];
    const meets = byHand.need > 0 && needs.of.length > 0 && offers.of.length > 0;
    const need = () => byHand.need;
    this.#crossed = [
      ...(meets ? [new Term('NEED', needs, offers, need), new Term('NEED', offers, needs, need)] : []),
      ...both('FIELD', facts.fields, byHand.field),
      ...both('FACILITY', facts.facilities, byHand.facility),
      ...both('PROGRAM', facts.programs, byHand.program),
    ];
    this.#area = both('AREA', facts.areas, learned.area);
  }

  ask(actor: number): void {
    for (const term of this.#crossed) term.ask(actor);
    for (const term of this.#area) term.ask(actor);
  }

  /** Of what counts more across kinds and sizes. */
  crossedWorth(other: number): number {
    let worth = 0;
    for (const term of this.#crossed) worth += term.worthTo(other);
    return worth;
  }

  areaWorth(other: number): number {
    let worth = 0;
    for (const term of this.#area) worth += term.worthTo(other);
    return worth;
  }

  /** Everybody that some term alone makes a candidate; again and again, and the one asked for too. */
  suggest(by: readonly GroupTerm[], each: (other: number) => void): void {
    for (const term of this.#crossed) if (by.includes(term.name)) term.suggest(each);
  }

  /** What each term is worth, and by which groups; needs both ways as one. */
  explain(
    other: number,
  ): readonly { readonly term: GroupTerm; readonly worth: number; readonly shared: readonly number[] }[] {
    const found = new Map<GroupTerm, { worth: number; shared: number[] }>();
    for (const term of [...this.#crossed, ...this.#area]) {
      const worth = term.worthTo(other);
      if (worth === 0) continue;
      const known = found.get(term.name) ?? { worth: 0, shared: [] };
      found.set(term.name, {
        worth: known.worth + worth,
        shared: [...new Set([...known.shared, ...term.groupsWith(other)])],
      });
    }
    return [...found].map(([term, each]) => ({ term, ...each }));
  }
}

interface Members {
  readonly sizeOf: (group: number) => number;
  readonly in: (group: number) => Uint32Array;
}

/** The actors of each group, ascending. */
function membersOf({ offsets, of }: Memberships, groups: number): Members {
  const begins = new Uint32Array(groups + 1);
  for (const group of of) begins[group + 1] = (begins[group + 1] ?? 0) + 1;
  for (let group = 1; group <= groups; group++)
    begins[group] = (begins[group] ?? 0) + (begins[group - 1] ?? 0);
  const next = begins.slice();
  const actors = new Uint32Array(of.length);
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    for (let at = offsets[actor] ?? 0; at < (offsets[actor + 1] ?? 0); at++) {
      const group = of[at] ?? 0;
      const place = next[group] ?? 0;
      actors[place] = actor;
      next[group] = place + 1;
    }
  }
  return {
    sizeOf: (group) => (begins[group + 1] ?? 0) - (begins[group] ?? 0),
    in: (group) => actors.subarray(begins[group], begins[group + 1]),
  };
}
