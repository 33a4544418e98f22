import { byText } from '../../model/order.ts';
import type { Evidence, Id } from '../../model/records.ts';

/** The documents facts rest on, by number: the same few stand together behind fact after fact. */
export class SourceSets {
  readonly #numbers = new Map<string, number>();
  readonly #sets: (readonly Id[])[] = [];

  get count(): number {
    return this.#sets.length;
  }

  numberOf(evidence: readonly Pick<Evidence, 'source'>[]): number {
    const first = evidence[0]?.source ?? '';
    const isOne = evidence.every(({ source }) => source === first);
    const ids = isOne ? evidence.slice(0, 1).map(({ source }) => source) : distinct(evidence);
    const key = isOne ? first : ids.join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#sets.length);
    return this.#sets.push(ids) - 1;
  }

  /** By id. */
  at(number: number): readonly Id[] {
    return this.#sets[number] ?? [];
  }
}

const distinct = (evidence: readonly Pick<Evidence, 'source'>[]): readonly Id[] =>
  [...new Set(evidence.map(({ source }) => source))].sort(byText);
