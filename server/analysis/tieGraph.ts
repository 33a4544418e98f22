import type { Day } from '../model/dates.ts';
import type { Id, Kind } from '../model/records.ts';
import type { TieFact } from '../model/ties/tieFacts.ts';
import type { PathFinder } from './introductionPaths.ts';
import type { Projection } from './projection.ts';
import type { StepsApart } from './stepsApart.ts';
import type { Causes } from './ties/causes.ts';
import type { StatedBy } from './ties/derivedTies.ts';
import type { FactsByYear } from './ties/factsByYear.ts';

/** The ties of one viewer, by one filter, as analyses walk them: one whole state, whatever is written meanwhile. */
export interface TieGraph {
  /** Of the store when it was read, as this viewer counts it. */
  readonly revision: number;
  readonly projection: Projection;
  readonly finder: PathFinder;
  readonly stepsApart: StepsApart;
  /** What each tie stands on, as what is independent of each other. */
  readonly causes: Causes;
  /** What ages are counted to; null where nothing dates them. */
  readonly asOf: Day | null;
  /** How many of the relations that can make ties carry no date at all. */
  readonly undated: number;
  /** The documents its ties rest on, also such as the viewer may not see. */
  readonly sources: readonly StatedBy[];
  /** By actor, its number among all entities, as in {@link DerivedMembers}. */
  readonly entities: Int32Array;
  /** Of an actor that has a tie; undefined for every other. */
  readonly numberOf: (id: Id) => number | undefined;
  readonly kindOf: (actor: number) => Kind;
  /** From 0.005 to below 1. */
  readonly strengthOf: (tie: number) => number;
  /** The same, by tie. */
  readonly strengths: Float64Array;
  readonly factsByYear: FactsByYear;
  /** By actor: how many shared things and direct relations its ties stand on. */
  readonly occasions: Uint32Array;
  /** The facts each of these ties stands on, in the order of their relations. */
  readonly facts: (ties: readonly number[]) => Promise<readonly (readonly TieFact[])[]>;
}

/** What one viewer's questions are answered from, all of one revision. */
export interface Standard extends TieGraph {
  /** Whom a department counts for; every other counts for itself, and so does an id nobody has. */
  readonly rootOf: (id: Id) => Id;
  /** By id: those tied to more than a fifth of all tied actors, and to at least {@link LEAST_HUB}. */
  readonly hubs: readonly Id[];
}

const LEAST_HUB = 20;
const GREAT_PART = 5;

/** Those tied to more than a fifth of all tied actors, and to at least 20; in order of id. */
export function hubsOf({ ids, offsets }: Projection): readonly Id[] {
  const hubs: Id[] = [];
  for (let actor = 0; actor < ids.length; actor++) {
    const tied = (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
    const id = tied >= LEAST_HUB && tied * GREAT_PART > ids.length ? ids.at(actor) : undefined;
    if (id !== undefined) hubs.push(id);
  }
  return hubs;
}

/** The arc from one actor to another; undefined where they are not tied. Looks through the shorter row. */
export function tieBetween(
  { offsets, neighbours, costs, ties }: Projection,
  a: number,
  b: number,
): { readonly tie: number; readonly cost: number } | undefined {
  const length = (actor: number) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  const [row, other] = length(a) <= length(b) ? [a, b] : [b, a];
  const end = offsets[row + 1] ?? 0;
  for (let arc = offsets[row] ?? 0; arc < end; arc++) {
    if (neighbours[arc] === other) return { tie: ties[arc] ?? 0, cost: costs[arc] ?? 0 };
  }
  return undefined;
}
