/** How a name fits a text, best first. */
export const HOWS = ['EXACT', 'PREFIX', 'INSIDE', 'FUZZY'] as const;
export type How = (typeof HOWS)[number];

/** Places in HOWS; NONE is behind them all. */
export const EXACT = 0;
export const PREFIX = 1;
export const INSIDE = 2;
export const FUZZY = 3;
export const NONE = 4;

/** A form of a name as it lies among the characters of all names; the core as in NameForm. */
export interface PlacedForm {
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
}

/** EXACT when the text is the form or its core, PREFIX when one of these begins with it, else NONE. */
export function howBegun(text: Uint16Array, units: Uint16Array, form: PlacedForm): number {
  const { start, end, coreStart, coreEnd } = form;
  const { length } = text;
  let best = NONE;
  if (length <= end - start && isAt(text, units, start)) best = length === end - start ? EXACT : PREFIX;
  if (best === EXACT || length > coreEnd - coreStart || !isAt(text, units, coreStart)) return best;
  return length === coreEnd - coreStart ? EXACT : PREFIX;
}

export const isHeld = (text: Uint16Array, units: Uint16Array, { start, end }: PlacedForm): boolean =>
  placeOf(text, 0, text.length, units, start, end) >= 0;

/** Where a piece of a text first stands in `units` between two places; -1 when it does not. */
function placeOf(
  text: Uint16Array,
  from: number,
  to: number,
  units: Uint16Array,
  start: number,
  end: number,
): number {
  const head = text[from];
  for (let at = start; at <= end - (to - from); at++) {
    if (units[at] !== head) continue;
    let next = from + 1;
    while (next < to && units[at + next - from] === text[next]) next++;
    if (next === to) return at;
  }
  return -1;
}

function isAt(text: Uint16Array, units: Uint16Array, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (units[at + i] !== text[i]) return false;
  return true;
}

/**
 * How many edits a core may be away from a text of this length: one for every 4 characters, at least 1 and at
 * most 3; none below 3 characters.
 */
export const editsOfWhole = (length: number): number =>
  length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 4)));

/** How many a part of a core may be away: one for every 8 characters, at most 3. Looser, it fits too much. */
export const editsOfPart = (length: number): number => Math.min(3, Math.floor(length / 8));

/** Whether the core or, when `part` is set, a part of it is within the edits allowed. */
export function isNearly(
  text: Uint16Array,
  units: Uint16Array,
  { coreStart, coreEnd }: PlacedForm,
  part: boolean,
): boolean {
  const { length } = text;
  if (isWithin(editsOfWhole(length), text, units, coreStart, coreEnd, false)) return true;
  const edits = editsOfPart(length);
  if (!part || edits === 0) return false;
  // Of one piece more than there are edits one is left as it is: only what surrounds it need be compared.
  for (let piece = 0; piece <= edits; piece++) {
    const from = Math.floor((piece * length) / (edits + 1));
    const to = Math.floor(((piece + 1) * length) / (edits + 1));
    let at = placeOf(text, from, to, units, coreStart, coreEnd);
    while (at >= 0) {
      const least = Math.max(coreStart, at - from - edits);
      const most = Math.min(coreEnd, at - from + length + edits);
      if (isWithin(edits, text, units, least, most, true)) return true;
      at = placeOf(text, from, to, units, at + 1, coreEnd);
    }
  }
  return false;
}

const column = new Uint16Array(256);

/**
 * Whether what stands in `units` from start to end or, when `part` is set, any part of it is within so many
 * edits of the text; to insert, leave out or replace a character is one. Dynamic programming in one column, cut
 * off where the edits are exceeded (Ukkonen 1985): about edits × characters steps. The text has at most 255.
 */
function isWithin(
  edits: number,
  text: Uint16Array,
  units: Uint16Array,
  start: number,
  end: number,
  part: boolean,
): boolean {
  const { length } = text;
  if (end - start < length - edits || (!part && end - start > length + edits)) return false;
  for (let row = 0; row <= length; row++) column[row] = row;
  // The last row within the edits.
  let last = Math.min(edits, length);
  for (let at = start; at < end; at++) {
    const unit = units[at];
    let diagonal = column[0] ?? 0;
    if (!part) column[0] = diagonal + 1;
    const upTo = Math.min(last + 1, length);
    for (let row = 1; row <= upTo; row++) {
      const left = row <= last ? (column[row] ?? 0) : edits + 1;
      const replaced = diagonal + (text[row - 1] === unit ? 0 : 1);
      const other = Math.min(left, column[row - 1] ?? 0) + 1;
      column[row] = Math.min(replaced, other);
      diagonal = left;
    }
    last = upTo;
    while (last > 0 && (column[last] ?? 0) > edits) last--;
    if (part && last === length) return true;
    if (last === 0 && (column[0] ?? 0) > edits) return false;
  }
  return last === length;
}
