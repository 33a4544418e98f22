/** Two actors by number, and what they are ordered by. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The first so many pairs after one of them, of all that are offered, in any order and each once: by score, the
 * greatest first, then a, then b. Kept sorted in columns: most that are offered come after the last, and are left with
 * a comparison or two; nothing is made until the pairs are asked for.
 */
export class BestPairs {
  readonly #most: number;
  readonly #after: ScoredPair | null;
  readonly #places: Uint32Array | null;
  readonly #scores: Float64Array;
  readonly #a: Uint32Array;
  readonly #b: Uint32Array;
  #count = 0;
  /** What a pair has to score at least to be kept. */
  least = Number.NEGATIVE_INFINITY;

  /** @param places where each actor stands in the order of ids; null where that is its number. */
  constructor(most: number, after: ScoredPair | null, places: Uint32Array | null) {
    this.#most = most;
    this.#after = after;
    this.#places = places;
    this.#scores = new Float64Array(most);
    this.#a = new Uint32Array(most);
    this.#b = new Uint32Array(most);
  }

  /** In their order. */
  get pairs(): readonly ScoredPair[] {
    return Array.from({ length: this.#count }, (_, i) => ({
      a: this.#a[i] ?? 0,
      b: this.#b[i] ?? 0,
      score: this.#scores[i] ?? 0,
    }));
  }

  /** Forgets all that were offered. */
  clear(): void {
    this.#count = 0;
    this.least = Number.NEGATIVE_INFINITY;
  }

  offer(a: number, b: number, score: number): void {
    const last = this.#most - 1;
    const [scores, lefts, rights] = [this.#scores, this.#a, this.#b];
    let place = this.#count;
    if (place > last) {
      if (score < this.least) return;
      if (score === this.least && !this.#isFirst(a, b, lefts[last] ?? 0, rights[last] ?? 0)) return;
      place = last;
    }
    const after = this.#after;
    if (after !== null) {
      if (score > after.score) return;
      if (score === after.score && !this.#isFirst(after.a, after.b, a, b)) return;
    }
    this.#count = Math.max(this.#count, place + 1);
    for (; place > 0; place--) {
      const its = scores[place - 1] ?? 0;
      if (its > score) break;
      if (its === score && this.#isFirst(lefts[place - 1] ?? 0, rights[place - 1] ?? 0, a, b)) break;
      scores[place] = its;
      lefts[place] = lefts[place - 1] ?? 0;
      rights[place] = rights[place - 1] ?? 0;
    }
    scores[place] = score;
    lefts[place] = a;
    rights[place] = b;
    if (this.#count > last) this.least = scores[last] ?? 0;
  }

  /** Whether the first of two pairs with one score comes first. */
  #isFirst(a: number, b: number, otherA: number, otherB: number): boolean {
    const places = this.#places;
    if (a !== otherA) return places ? (places[a] ?? 0) < (places[otherA] ?? 0) : a < otherA;
    return places ? (places[b] ?? 0) < (places[otherB] ?? 0) : b < otherB;
  }
}
