import type { ScoredPair } from './bestPairs.ts';
import type { ScoredPairs } from './missingPairs.ts';

/** Looks for the first so many pairs after one of them. */
export type FindPairs = (after: ScoredPair | null, first: number) => Promise<ScoredPairs>;

/** So many pairs are looked for at once, so many times of one list, and of so many lists they are kept. */
const AT_ONCE = 1_000;
const MOST_BLOCKS = 10;
const MOST_LISTS = 8;

interface Block {
  /** In their order. */
  readonly pairs: readonly ScoredPair[];
  readonly isLast: boolean;
}

/**
 * Long lists of pairs of one graph, page by page: looking for a page costs a way through the whole graph, whatever its
 * size, so that what follows it is found in the same go. The least recently asked for is forgotten first.
 */
export class KeptPairs {
  readonly #atOnce: number;
  readonly #blocks = new Map<string, (readonly [ScoredPair | null, Promise<Block>])[]>();

  constructor(atOnce = AT_ONCE) {
    this.#atOnce = atOnce;
  }

  /** @param key the same for the same list, whatever the page. */
  async page(
    key: string,
    after: ScoredPair | null,
    first: number,
    find: FindPairs,
  ): Promise<readonly ScoredPair[]> {
    for (const [before, finding] of this.#listOf(key)) {
      const { pairs, isLast } = await finding;
      const begin = isSame(before, after) ? 0 : 1 + pairs.findIndex((pair) => isSame(pair, after));
      const isHere = begin > 0 || isSame(before, after);
      if (isHere && (isLast || pairs.length - begin >= first)) return pairs.slice(begin, begin + first);
    }
    const most = Math.max(first, this.#atOnce);
    const finding = find(after, most).then(({ pairs }) => ({ pairs, isLast: pairs.length < most }));
    const list = this.#listOf(key);
    list.push([after, finding]);
    if (list.length > MOST_BLOCKS) list.shift();
    // What has failed is looked for again.
    finding.catch(() => this.#blocks.delete(key));
    return (await finding).pairs.slice(0, first);
  }

  #listOf(key: string) {
    const list = this.#blocks.get(key) ?? [];
    this.#blocks.delete(key);
    this.#blocks.set(key, list);
    for (const oldest of this.#blocks.keys()) if (this.#blocks.size > MOST_LISTS) this.#blocks.delete(oldest);
    return list;
  }
}

const isSame = (one: ScoredPair | null, other: ScoredPair | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.a === other.a && one.b === other.b && one.score === other.score);
