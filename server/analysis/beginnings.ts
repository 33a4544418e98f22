import { Heap } from './heap.ts';
import { UNREACHABLE } from './remaining.ts';

/** The beginning of a route, or, with `arc`, what of its last actor's arcs has not been taken up. */
export interface Beginning {
  readonly actor: number;
  /** The beginning without its last actor; of arcs, the beginning they go on from. */
  readonly before: Beginning | null;
  readonly hops: number;
  readonly key: number;
  /** Actors it has to come through still, as bits. */
  readonly missing: number;
  /** The next arc to take up; null for a beginning itself. */
  readonly arc: number | null;
  /** The least key it can still come to. */
  readonly bound: number;
}

interface Step {
  readonly actor: number;
  readonly before: Step | null;
}

/** The actors from the first to this one. */
export function actorsOf(last: Step): number[] {
  const actors: number[] = [];
  for (let at: Step | null = last; at !== null; at = at.before) actors.push(at.actor);
  return actors.reverse();
}

export function isOn(actor: number, beginning: Beginning): boolean {
  for (let at: Beginning | null = beginning; at !== null; at = at.before) if (at.actor === actor) return true;
  return false;
}

/**
 * Beginnings by the least key they can come to, then by their lists of actors. Arcs come before beginnings that can
 * come to the same, as one of them may come first; then the order of whole routes is that in which they come out.
 */
export class Beginnings {
  readonly #heap = new Heap<Beginning>((a, b) => {
    if (a.bound !== b.bound) return a.bound < b.bound;
    if (a.arc !== null || b.arc !== null) return a.arc !== null;
    return isBefore(actorsOf(a), actorsOf(b));
  });

  /** The least key any of them can come to; UNREACHABLE when there is none. */
  get least(): number {
    return this.#heap.first?.bound ?? UNREACHABLE;
  }

  /** One that can come to nothing is left out. */
  put(beginning: Beginning): void {
    if (beginning.bound < UNREACHABLE) this.#heap.push(beginning);
  }

  /** Undefined when there is none left. */
  take(): Beginning | undefined {
    return this.#heap.pop();
  }
}

/** By the first difference; a beginning of the other comes first. */
export function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order < 0;
  }
  return a.length < b.length;
}
