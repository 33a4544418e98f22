import type { NameForm } from './normalise.ts';

/** Forms of names laid out in typed arrays. A document is one form of one name; they go by entity, then in the order of its names. */
export interface Documents {
  /** By entity: its first document; one more at the end. */
  readonly firstOf: Uint32Array;
  /** By document: the name as written, place in NAME_FIELDS, the entity's rank. */
  readonly texts: readonly string[];
  readonly fieldOf: Uint8Array;
  readonly entityOf: Uint32Array;
  /** By document: where in units it ends (it begins where the one before ends), and where its core lies. */
  readonly ends: Uint32Array;
  readonly coreStarts: Uint32Array;
  readonly coreEnds: Uint32Array;
  /** The characters of all documents. */
  readonly units: Uint16Array;
}

/** Lays out documents, entity by entity. */
export class DocumentsBuilder {
  readonly #firstOf: number[] = [0];
  readonly #texts: string[] = [];
  readonly #fieldOf: number[] = [];
  readonly #entityOf: number[] = [];
  readonly #ends: number[] = [];
  readonly #coreStarts: number[] = [];
  readonly #coreEnds: number[] = [];
  #units = new Uint16Array(1 << 12);
  #at = 0;

  /** Adds the forms of a name to the entity that is not ended yet. */
  add(name: string, field: number, forms: readonly NameForm[]): void {
    const rank = this.#firstOf.length - 1;
    for (const { text, coreStart, coreEnd } of forms) {
      this.#texts.push(name);
      this.#fieldOf.push(field);
      this.#entityOf.push(rank);
      this.#coreStarts.push(this.#at + coreStart);
      this.#coreEnds.push(this.#at + coreEnd);
      if (this.#at + text.length > this.#units.length) {
        const larger = new Uint16Array(this.#units.length * 2 + text.length);
        larger.set(this.#units);
        this.#units = larger;
      }
      const units = this.#units;
      const at = this.#at;
      for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
      this.#at = at + text.length;
      this.#ends.push(this.#at);
    }
  }

  endEntity(): void {
    this.#firstOf.push(this.#texts.length);
  }

  built(): Documents {
    return {
      firstOf: new Uint32Array(this.#firstOf),
      texts: this.#texts,
      fieldOf: new Uint8Array(this.#fieldOf),
      entityOf: new Uint32Array(this.#entityOf),
      ends: new Uint32Array(this.#ends),
      coreStarts: new Uint32Array(this.#coreStarts),
      coreEnds: new Uint32Array(this.#coreEnds),
      units: this.#units.slice(0, this.#at),
    };
  }
}
