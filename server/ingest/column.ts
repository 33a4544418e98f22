/**
 * Whole numbers by place, 0 where none was set; grows as needed. Checks over all records of an import keep
 * what they need in columns: an object for each record would take ten times the memory.
 */
export class Column {
  #cells = new Int32Array(1 << 12);

  get(place: number): number {
    return this.#cells[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place >= this.#cells.length) {
      const grown = new Int32Array(Math.max(place + 1, this.#cells.length * 2));
      grown.set(this.#cells);
      this.#cells = grown;
    }
    this.#cells[place] = value;
  }
}

/** Numbers texts in the order they come, from 1; 0 stands for null. */
export class Numbering<T extends string> {
  readonly #numbers = new Map<T, number>();
  readonly #texts: (T | null)[] = [null];

  of(text: T | null): number {
    if (text === null) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  /** 0 where the text has no number. */
  known(text: T): number {
    return this.#numbers.get(text) ?? 0;
  }

  text(number: number): T | null {
    return this.#texts[number] ?? null;
  }

  /** One more than the highest number. */
  get end(): number {
    return this.#texts.length;
  }
}
