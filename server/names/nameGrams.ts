import type { Documents } from './documents.ts';
import { type Grams, gramsOf } from './grams.ts';

/** The grams of all characters of documents: of every character with the one after it in its document. */
export function gramsInside({ ends, units }: Documents): Grams {
  const second = new Uint16Array(units.length);
  const document = new Uint32Array(units.length);
  for (let of = 0, at = 0; of < ends.length; of++) {
    const end = ends[of] ?? 0;
    for (; at < end; at++) {
      document[at] = of;
      second[at] = at + 1 < end ? (units[at + 1] ?? 0) : 0;
    }
  }
  return gramsOf({ first: units, second, document });
}

/**
 * The grams documents begin with, and those their cores begin with where they are others. A document or core of
 * one character is followed by 0.
 */
export function gramsAtStart({ ends, coreStarts, coreEnds, units }: Documents): Grams {
  const most = ends.length * 2;
  const first = new Uint16Array(most);
  const second = new Uint16Array(most);
  const document = new Uint32Array(most);
  let place = 0;
  for (let of = 0, start = 0; of < ends.length; of++) {
    const end = ends[of] ?? 0;
    const coreStart = coreStarts[of] ?? 0;
    const coreEnd = coreEnds[of] ?? 0;
    first[place] = units[start] ?? 0;
    second[place] = start + 1 < end ? (units[start + 1] ?? 0) : 0;
    document[place++] = of;
    const isApart = coreStart !== start || (coreEnd === start + 1 && coreEnd < end);
    if (coreStart < coreEnd && isApart) {
      first[place] = units[coreStart] ?? 0;
      second[place] = coreStart + 1 < coreEnd ? (units[coreStart + 1] ?? 0) : 0;
      document[place++] = of;
    }
    start = end;
  }
  return gramsOf({
    first: first.subarray(0, place),
    second: second.subarray(0, place),
    document: document.subarray(0, place),
  });
}
