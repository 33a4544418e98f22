import { BELONGING, type EntityGrouping } from '../../model/belonging.ts';
import { type Columns, GONE } from '../ties/columns.ts';
import { sharedIntegers, sharedNumbers } from '../ties/derivedTies.ts';
import type { DerivedGroups } from './derivedMembers.ts';

/** Which member an entity counts for; below 0 for none. */
export type MemberAt = Int32Array;

/**
 * Who is in which group of one grouping, by the relations in use: directly or by way of parts, whatever number of
 * steps up. Works like `entities(fields, areas, facilities)` of a store, but that departments count for their root.
 */
export function groupRows(
  columns: Columns,
  grouping: EntityGrouping,
  clearance: number,
  isUsed: (relation: number) => boolean,
  memberAt: MemberAt,
  members: number,
): DerivedGroups {
  const { vocabulary, type, from, to, kind, level } = columns;
  const { kind: of, by, up } = BELONGING[grouping];
  const isBy = Uint8Array.from(vocabulary.types, (name) => Number(by.includes(name)));
  const isUp = Uint8Array.from(vocabulary.types, (name) => Number(up.includes(name)));
  const groupKind = vocabulary.kinds.indexOf(of);
  const entityRanks = columns.entities.ranks();
  const relationRanks = columns.relations.ranks();

  const all: number[] = [];
  for (let entity = 0; entity < columns.entities.size; entity++)
    if (kind[entity] === groupKind && (level[entity] ?? GONE) <= clearance) all.push(entity);
  all.sort((x, y) => (entityRanks[x] ?? 0) - (entityRanks[y] ?? 0));
  const groupAt = new Map(all.map((entity, group) => [entity, group]));

  const parents = new Map<number, number[]>();
  const entries: number[] = [];
  const counts = new Uint32Array(members + 1);
  for (let r = 0; r < columns.relations.size; r++) {
    const t = type[r] ?? 0;
    if ((isBy[t] === 0 && isUp[t] === 0) || !isUsed(r)) continue;
    const first = from[r] ?? 0;
    if (vocabulary.isActor[kind[first] ?? 0] === 1) {
      const member = isBy[t] === 1 ? (memberAt[first] ?? -1) : -1;
      if (member < 0) continue;
      entries.push(r);
      counts[member + 1] = (counts[member + 1] ?? 0) + 1;
    } else if (isUp[t] === 1) {
      const known = parents.get(first);
      if (known) known.push(to[r] ?? 0);
      else parents.set(first, [to[r] ?? 0]);
    }
  }
  for (let i = 1; i <= members; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  const sorted = new Int32Array(entries.length);
  const next = counts.slice();
  for (const r of entries) {
    const member = memberAt[from[r] ?? 0] ?? 0;
    const at = next[member] ?? 0;
    next[member] = at + 1;
    sorted[at] = r;
  }

  const above = new Map<number, readonly number[]>();
  /** Groups at and above an entity. */
  const aboveOf = (entity: number): readonly number[] => {
    const known = above.get(entity);
    if (known) return known;
    const seen = new Set([entity]);
    for (const each of seen) for (const parent of parents.get(each) ?? []) seen.add(parent);
    const groups = [...seen].flatMap((each) => groupAt.get(each) ?? []);
    above.set(entity, groups);
    return groups;
  };

  const offsets = sharedNumbers(members + 1);
  const groups: number[] = [];
  const relations: number[] = [];
  const found = new Map<number, number>();
  for (let member = 0; member < members; member++) {
    found.clear();
    for (let at = counts[member] ?? 0; at < (counts[member + 1] ?? 0); at++) {
      const r = sorted[at] ?? 0;
      for (const group of aboveOf(to[r] ?? 0)) {
        const known = found.get(group);
        if (known === undefined || (relationRanks[r] ?? 0) < (relationRanks[known] ?? 0)) found.set(group, r);
      }
    }
    for (const [group, r] of [...found].sort((x, y) => x[0] - y[0])) {
      groups.push(group);
      relations.push(r);
    }
    offsets[member + 1] = groups.length;
  }
  const aboveFrom = sharedNumbers(all.length + 1);
  const aboveAll: number[] = [];
  all.forEach((entity, group) => {
    for (const each of [...aboveOf(entity)].sort((x, y) => x - y)) aboveAll.push(each);
    aboveFrom[group + 1] = aboveAll.length;
  });
  return {
    entities: integers(all),
    offsets,
    groups: numbers(groups),
    relations: integers(relations),
    aboveFrom,
    above: numbers(aboveAll),
  };
}

export function integers(given: ArrayLike<number>): Int32Array {
  const shared = sharedIntegers(given.length);
  shared.set(given);
  return shared;
}

function numbers(given: ArrayLike<number>): Uint32Array {
  const shared = sharedNumbers(given.length);
  shared.set(given);
  return shared;
}
