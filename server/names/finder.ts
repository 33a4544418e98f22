import type { Documents } from './documents.ts';
import { type Grams, stretchOf } from './grams.ts';
import { EXACT, FUZZY, howBegun, INSIDE, isHeld, isNearly, NONE, PREFIX } from './matching.ts';
import { gramsAtStart, gramsInside } from './nameGrams.ts';
import type { NameQuery } from './nameQuery.ts';
import { candidatesNear } from './nearGrams.ts';
import { NAME_FIELDS } from './searchableEntity.ts';

/** Numbers are not searched for what is nearly the same: another number is another thing. */
const EXTERNAL_ID = NAME_FIELDS.indexOf('EXTERNAL_ID');

/** Finds how entities fit a query by some forms of their names, whoever may see them. */
export class Finder {
  readonly #documents: Documents;
  readonly #inside: Grams;
  readonly #atStart: Grams;
  /** By rank, for the query being answered. */
  readonly #best: Uint8Array;
  /** By document, for the query being answered. */
  readonly #shared: Uint8Array;
  /** The document being looked at. */
  readonly #form = { start: 0, end: 0, coreStart: 0, coreEnd: 0 };

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#inside = gramsInside(documents);
    this.#atStart = gramsAtStart(documents);
    // Whole words, for whoever looks through it word by word.
    this.#best = new Uint8Array(Math.ceil((documents.firstOf.length - 1) / 4) * 4);
    this.#shared = new Uint8Array(documents.ends.length);
  }

  /** Memory in bytes besides the names as written, a reference counted as 8. */
  get bytes(): number {
    const parts = [this.#documents, this.#inside, this.#atStart].flatMap((part) => Object.values(part));
    return [...parts, this.#best, this.#shared].reduce(
      (sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : part.length * 8),
      0,
    );
  }

  /**
   * How each entity fits some forms, by rank, when FUZZY is left out. The array is overwritten by the next query.
   * @param most so many of the first entities that hold a form and `isWanted` are found; others may be missed.
   */
  held(
    forms: readonly Uint16Array[],
    most = Number.POSITIVE_INFINITY,
    isWanted: (rank: number) => boolean = () => true,
  ): Uint8Array {
    const { entityOf, units } = this.#documents;
    const begins = this.#atStart.postings;
    const holds = this.#inside.postings;
    const best = this.#best.fill(NONE);
    for (const text of forms) {
      if (text.length > 2) continue;
      const { from, to } = stretchOf(this.#inside, text[0] ?? 0, text[1]);
      for (let i = from; i < to; i++) best[entityOf[holds[i] ?? 0] ?? 0] = INSIDE;
    }
    for (const text of forms) {
      if (text.length > 2) continue;
      const { from, to } = stretchOf(this.#atStart, text[0] ?? 0, text[1]);
      if (text.length === 1) {
        for (let i = from; i < to; i++) {
          const rank = entityOf[begins[i] ?? 0] ?? 0;
          if ((best[rank] ?? NONE) > PREFIX) best[rank] = PREFIX;
        }
        const alone = stretchOf(this.#atStart, text[0] ?? 0, 0);
        for (let i = alone.from; i < alone.to; i++) best[entityOf[begins[i] ?? 0] ?? 0] = EXACT;
        continue;
      }
      for (let i = from; i < to; i++) {
        const document = begins[i] ?? 0;
        const rank = entityOf[document] ?? 0;
        const how = howBegun(text, units, this.#place(document));
        if (how < (best[rank] ?? NONE)) best[rank] = how;
      }
    }
    // What begins with a longer text holds its rarest pairs too, and far fewer do than begin with its first one. Of
    // those that do not begin with any form only so many are looked through as are wanted.
    const candidates: { readonly text: Uint16Array; readonly others: readonly number[] }[] = [];
    for (const text of forms) {
      if (text.length <= 2) continue;
      const others: number[] = [];
      visitHolding(this.#inside, text, (document) => {
        const rank = entityOf[document] ?? 0;
        const known = best[rank] ?? NONE;
        if (known === EXACT) return;
        const how = howBegun(text, units, this.#place(document));
        if (how < known) best[rank] = how;
        else if (known === NONE) others.push(document);
      });
      candidates.push({ text, others });
    }
    for (const { text, others } of candidates) {
      // Documents go by rank, so the first found are the first of all.
      let found = 0;
      for (let i = 0; i < others.length && found < most; i++) {
        const document = others[i] ?? 0;
        const rank = entityOf[document] ?? 0;
        if (best[rank] !== NONE || !isHeld(text, units, this.#place(document))) continue;
        best[rank] = INSIDE;
        if (isWanted(rank)) found++;
      }
    }
    return best;
  }

  /**
   * The same with FUZZY, when `held` has been asked for this query before; what its array is set to since stays.
   * @param most so many of the first entities that are nearly it and `isWanted` are found; others may be missed.
   */
  near({ nearly }: NameQuery, most: number, isWanted: (rank: number) => boolean): Uint8Array {
    const { entityOf, fieldOf, units, coreStarts, coreEnds } = this.#documents;
    const best = this.#best;
    const coreLength = (document: number) => (coreEnds[document] ?? 0) - (coreStarts[document] ?? 0);
    for (const text of nearly) {
      const { runs, mayHold } = candidatesNear(this.#inside, text, this.#shared, coreLength);
      for (const run of runs) {
        // Documents go by rank, so the first found of every run are the first of all.
        let found = 0;
        for (let i = 0; i < run.length && found < most; i++) {
          const document = run[i] ?? 0;
          const rank = entityOf[document] ?? 0;
          if ((best[rank] ?? NONE) <= FUZZY || fieldOf[document] === EXTERNAL_ID) continue;
          if (!isNearly(text, units, this.#place(document), mayHold(document))) continue;
          best[rank] = FUZZY;
          if (isWanted(rank)) found++;
        }
      }
    }
    return best;
  }

  /** Whether a document fits so, when no document of its entity fits better. */
  fits({ forms, nearly }: Pick<NameQuery, 'forms' | 'nearly'>, document: number, how: number): boolean {
    const { fieldOf, units } = this.#documents;
    const form = this.#place(document);
    if (how < INSIDE) return forms.some((text) => howBegun(text, units, form) <= how);
    if (forms.some((text) => isHeld(text, units, form))) return true;
    if (how === INSIDE || fieldOf[document] === EXTERNAL_ID) return false;
    return nearly.some((text) => isNearly(text, units, form, true));
  }

  #place(document: number) {
    const { ends, coreStarts, coreEnds } = this.#documents;
    const form = this.#form;
    form.start = document === 0 ? 0 : (ends[document - 1] ?? 0);
    form.end = ends[document] ?? 0;
    form.coreStart = coreStarts[document] ?? 0;
    form.coreEnd = coreEnds[document] ?? 0;
    return form;
  }
}

/** Calls `visit` with every document that holds two rare pairs of a text of at least 3 characters. */
function visitHolding(grams: Grams, text: Uint16Array, visit: (document: number) => void): void {
  const { postings } = grams;
  const stretches = Array.from({ length: text.length - 1 }, (_, i) => ({
    at: i,
    ...stretchOf(grams, text[i] ?? 0, text[i + 1]),
  })).sort((a, b) => a.to - a.from - (b.to - b.from));
  const [rarest, ...others] = stretches;
  if (rarest === undefined) return;
  // Pairs that overlap go together too often to tell documents apart.
  const second = others.find(({ at }) => Math.abs(at - rarest.at) > 1) ?? others[0];
  if (second === undefined) return;
  // Both ascend.
  let other = second.from;
  for (let i = rarest.from; i < rarest.to; i++) {
    const document = postings[i] ?? 0;
    while (other < second.to && (postings[other] ?? 0) < document) other++;
    if (other < second.to && postings[other] === document) visit(document);
  }
}
