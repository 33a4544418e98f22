import { type Grams, type Stretch, stretchOf } from './grams.ts';
import { editsOfPart, editsOfWhole } from './matching.ts';

/**
 * Calls `visit` with every document whose core may be within the edits allowed of a text, some more than once;
 * `part` says whether a part of it may be.
 *
 * An edit spoils two pairs of characters at most, so what is within k edits of a text of n characters shares
 * n - 1 - 2k of its pairs with it (the q-gram lemma, Ukkonen 1992). Where that is less than 2, another count
 * serves: of k + 1 grams that do not overlap an edit spoils one at most, so one is left.
 */
export function visitNear(
  grams: Grams,
  text: Uint16Array,
  shared: Uint8Array,
  visit: (document: number, part: boolean) => void,
): void {
  const { postings } = grams;
  const edits = editsOfWhole(text.length);
  const ofWhole = text.length - 1 - 2 * edits;
  if (ofWhole < 2) {
    for (const { from, to } of rarestApart(grams, text, edits + 1)) {
      for (let i = from; i < to; i++) visit(postings[i] ?? 0, false);
    }
    return;
  }
  const ofPart = text.length - 1 - 2 * editsOfPart(text.length);
  shared.fill(0);
  const enough: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const { from, to } = stretchOf(grams, text[i - 1] ?? 0, text[i]);
    let last = -1;
    for (let at = from; at < to; at++) {
      const document = postings[at] ?? 0;
      if (document === last) continue;
      last = document;
      const count = (shared[document] ?? 0) + 1;
      shared[document] = count;
      if (count === ofWhole) enough.push(document);
    }
  }
  for (const document of enough) visit(document, (shared[document] ?? 0) >= ofPart);
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
