/** Two actors by number, and what they are ordered by. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The first so many pairs after one of them, of all that are offered, in any order and each once: by score, the
 * greatest first, then a, then b. Kept sorted: most that are offered score less than the last, and are left with one
 * comparison.
 */
export class BestPairs {
  readonly #most: number;
  readonly #after: ScoredPair | null;
  readonly #placeOf: (actor: number) => number;
  readonly #pairs: ScoredPair[] = [];
  /** What a pair has to score at least to be kept. */
  least = Number.NEGATIVE_INFINITY;

  /** @param placeOf where an actor stands in the order of ids. */
  constructor(most: number, after: ScoredPair | null, placeOf: (actor: number) => number) {
    this.#most = most;
    this.#after = after;
    this.#placeOf = placeOf;
  }

  /** In their order. */
  get pairs(): readonly ScoredPair[] {
    return this.#pairs;
  }

  offer(a: number, b: number, score: number): void {
    if (score < this.least) return;
    const pair = { a, b, score };
    if (this.#after !== null && this.#compare(pair, this.#after) <= 0) return;
    const pairs = this.#pairs;
    let place = pairs.length;
    while (place > 0 && this.#compare(pairs[place - 1] as ScoredPair, pair) > 0) place--;
    if (place >= this.#most) return;
    pairs.splice(place, 0, pair);
    if (pairs.length > this.#most) pairs.pop();
    if (pairs.length === this.#most) this.least = pairs[this.#most - 1]?.score ?? this.least;
  }

  #compare(x: ScoredPair, y: ScoredPair): number {
    const place = this.#placeOf;
    return y.score - x.score || place(x.a) - place(y.a) || place(x.b) - place(y.b);
  }
}
