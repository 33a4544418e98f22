const NEVER_FIRST = /^[）)」』】、。・,.ーぁぃぅぇぉっゃゅょァィゥェォッャュョ～〜]/;
const NEVER_LAST = /[（(「『【]$/;
const GOOD_START = /^[（(「『【]/;
const GOOD_END = /(?:法人|会社|[\s・／/])$/;

/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number;

// Older browsers break between any two letters.
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : null;
const wordsOf = (text: string): readonly string[] =>
  segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];

/** A name in at most two lines of at most `width`, broken between words where it can be, cut with … where it must. */
export function labelLines(name: string, width: number, measure: Measure): readonly string[] {
  if (measure(name) <= width) return [name];
  const words = wordsOf(name);
  const breaks = words
    .map((_, i) => [words.slice(0, i).join('').trimEnd(), words.slice(i).join('').trimStart()] as const)
    .filter(([first, rest]) => first !== '' && rest !== '' && measure(first) <= width);
  const cost = ([first, rest]: readonly [string, string]) =>
    Math.max(measure(first), Math.min(measure(rest), width)) -
    (GOOD_START.test(rest) || GOOD_END.test(first) ? width / 4 : 0);
  const good = breaks.filter(([first, rest]) => !NEVER_FIRST.test(rest) && !NEVER_LAST.test(first));
  const whole = good.filter(([, rest]) => measure(rest) <= width);
  const best = whole.reduce<readonly [string, string] | undefined>(
    (a, b) => (a === undefined || cost(b) < cost(a) ? b : a),
    undefined,
  );
  if (best) return best;
  const longest = good.at(-1) ?? breaks.at(-1);
  if (!longest) return [cut(name, width, measure)];
  return [longest[0], cut(longest[1], width, measure)];
}

/** The beginning of a text that is no wider than `width`, with … where something is left out. */
export function cut(text: string, width: number, measure: Measure): string {
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return letters.length === [...text].length ? text : `${letters.join('').trimEnd()}…`;
}
