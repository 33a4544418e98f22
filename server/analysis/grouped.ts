import type { EntityGrouping } from '../model/belonging.ts';
import type { Members } from './members/members.ts';

export type MemberGrouping = 'KIND' | 'SIZE' | EntityGrouping;

/** Actors put into groups: rows of groups by member. Only groups somebody is in. */
export interface Grouped {
  readonly by: MemberGrouping | 'CLUSTER';
  /** By number of the group: kinds and sizes in the order of the ontology, entities by id, clusters by size down, then id. */
  readonly ids: readonly string[];
  /** Where the groups of each member begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** Ascending, each once. */
  readonly groups: Uint32Array;
}

/** @param only these ids, also such as nobody is in; all that somebody is in where it is not given. */
export function groupedBy(members: Members, by: MemberGrouping, only?: readonly string[]): Grouped {
  const { ids, offsets, groups } = allGroups(members, by);
  const chosen = only && new Set(only);
  const isTaken = new Uint8Array(ids.length);
  if (chosen)
    ids.forEach((id, group) => {
      isTaken[group] = Number(chosen.has(id));
    });
  else for (const group of groups) isTaken[group] = 1;
  const place = new Int32Array(ids.length).fill(-1);
  const taken: string[] = [];
  ids.forEach((id, group) => {
    if (isTaken[group] === 1) place[group] = taken.push(id) - 1;
  });
  const from = new Uint32Array(offsets.length);
  const left = new Uint32Array(groups.length);
  let count = 0;
  for (let member = 0; member + 1 < offsets.length; member++) {
    for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++) {
      const group = place[groups[at] ?? 0] ?? -1;
      if (group >= 0) left[count++] = group;
    }
    from[member + 1] = count;
  }
  return { by, ids: taken, offsets: from, groups: left.subarray(0, count) };
}

function allGroups(members: Members, by: MemberGrouping): Omit<Grouped, 'by'> {
  const { derived } = members;
  if (by === 'KIND') return oneEach(derived.kindNames, derived.kinds);
  if (by === 'SIZE') {
    const words = derived.sizeNames.map(sizeWord);
    return oneEach(
      words,
      Int16Array.from(derived.sizes, (size) => size - 1),
    );
  }
  const { ids, derived: rows } = members.groups[by];
  return { ids: Array.from({ length: ids.length }, (_, n) => ids.at(n) ?? ''), ...rows };
}

/** As the schema spells it. */
export const sizeWord = (size: string): string => size.toUpperCase().replaceAll('-', '_');

/** @param groups below 0 for none. */
function oneEach(ids: readonly string[], groups: ArrayLike<number>): Omit<Grouped, 'by'> {
  const offsets = new Uint32Array(groups.length + 1);
  const all = new Uint32Array(groups.length);
  let count = 0;
  for (let member = 0; member < groups.length; member++) {
    const group = groups[member] ?? -1;
    if (group >= 0) all[count++] = group;
    offsets[member + 1] = count;
  }
  return { ids, offsets, groups: all.subarray(0, count) };
}

/** Members of one group, as marks by member. */
export function marksOf({ offsets, groups }: Grouped, group: number): Uint8Array {
  const marks = new Uint8Array(offsets.length - 1);
  for (let member = 0; member < marks.length; member++) {
    for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++)
      if (groups[at] === group) marks[member] = 1;
  }
  return marks;
}
