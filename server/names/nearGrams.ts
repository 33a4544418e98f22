import { type Grams, type Stretch, stretchOf } from './grams.ts';
import { editsOfPart, editsOfWhole } from './matching.ts';

/** Documents that may nearly be a text: all that are, and some that are not. */
export interface Candidates {
  /** Each ascending; together they may hold a document more than once. */
  readonly runs: readonly Uint32Array[];
  /** Whether a part of its core may nearly be the text, not only the whole. */
  readonly mayHold: (document: number) => boolean;
}

/**
 * An edit spoils two pairs of characters at most, so what is within k edits of a text of n characters shares
 * n - 1 - 2k of its pairs with it (the q-gram lemma, Ukkonen 1992). Where that is less than 2, another count
 * serves: of k + 1 grams that do not overlap an edit spoils one at most, so one is left.
 * @param shared by document, to count in; read by `mayHold` until it is used again.
 */
export function candidatesNear(
  grams: Grams,
  text: Uint16Array,
  shared: Uint8Array,
  coreLength: (document: number) => number,
  mostSorted = MOST_SORTED,
): Candidates {
  const { postings } = grams;
  const edits = editsOfWhole(text.length);
  const ofWhole = text.length - 1 - 2 * edits;
  if (ofWhole < 2) {
    // The postings of one character go by the character after it, so they have to be put in order.
    const runs = rarestApart(grams, text, edits + 1).map(({ from, to }) => postings.slice(from, to).sort());
    return { runs, mayHold: () => false };
  }
  const ofPart = text.length - 1 - 2 * editsOfPart(text.length);
  const mayBe = (document: number) => Math.abs(coreLength(document) - text.length) <= edits;
  shared.fill(0);
  const enough: number[] = [];
  const note = (document: number, count: number) => {
    if (enough.length < mostSorted && (mayBe(document) ? count === ofWhole : count === ofPart))
      enough.push(document);
  };
  for (let i = 1; i < text.length; i++)
    tally(postings, stretchOf(grams, text[i - 1] ?? 0, text[i]), shared, ofWhole, note);
  return {
    runs: [enough.length < mostSorted ? Uint32Array.from(enough).sort() : placesOfAtLeast(shared, ofWhole)],
    mayHold: (document) => (shared[document] ?? 0) >= ofPart,
  };
}

/** Counts the documents of a stretch, each once; those counted `least` times and more are noted. */
function tally(
  postings: Uint32Array,
  { from, to }: Stretch,
  counts: Uint8Array,
  least: number,
  note: (document: number, count: number) => void,
): void {
  let last = -1;
  for (let at = from; at < to; at++) {
    const document = postings[at] ?? 0;
    if (document === last) continue;
    last = document;
    const count = (counts[document] ?? 0) + 1;
    counts[document] = count;
    if (count >= least) note(document, count);
  }
}

/** More are found again in their order in less time than they are sorted. */
const MOST_SORTED = 5_000;

function placesOfAtLeast(counts: Uint8Array, least: number): Uint32Array {
  let places = 0;
  for (let place = 0; place < counts.length; place++) if ((counts[place] ?? 0) >= least) places++;
  const found = new Uint32Array(places);
  for (let place = 0, next = 0; next < places; place++)
    if ((counts[place] ?? 0) >= least) found[next++] = place;
  return found;
}

interface Choice {
  readonly cost: number;
  readonly stretches: readonly Stretch[];
}

/** So many grams of one or two characters that do not overlap and have the fewest postings together. */
function rarestApart(grams: Grams, text: Uint16Array, count: number): readonly Stretch[] {
  const cheaper = (
    a: Choice | undefined,
    b: Choice | undefined,
    { from, to }: Stretch,
  ): Choice | undefined => {
    if (b === undefined) return a;
    const cost = b.cost + to - from;
    return a !== undefined && a.cost <= cost ? a : { cost, stretches: [...b.stretches, { from, to }] };
  };
  // best[i][n]: the cheapest n grams among the first i characters; none where they are too few.
  const best: (Choice | undefined)[][] = [[{ cost: 0, stretches: [] }]];
  for (let i = 1; i <= text.length; i++) {
    const one = stretchOf(grams, text[i - 1] ?? 0);
    const two = stretchOf(grams, text[i - 2] ?? 0, text[i - 1]);
    best.push(
      Array.from({ length: count + 1 }, (_, n) => {
        const without = best[i - 1]?.[n];
        return cheaper(cheaper(without, best[i - 1]?.[n - 1], one), best[i - 2]?.[n - 1], two);
      }),
    );
  }
  return best[text.length]?.[count]?.stretches ?? [];
}
