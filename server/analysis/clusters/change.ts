import type { FoundClusters } from './foundClusters.ts';

export type ChangeKind = 'SAME' | 'BORN' | 'GONE' | 'MERGED' | 'SPLIT';

/** Clusters of one period and what has become of them in another; clusters by number, actors by entity. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Members of `before` that are in another cluster than `after` now. */
  readonly moved: readonly number[];
  /** Members of `after` that were in another cluster than `before`. */
  readonly arrived: readonly number[];
  /** Of members of `after`, how many were in no cluster before; of `before`, how many are in none now. */
  readonly appeared: number;
  readonly vanished: number;
}

export interface Changes {
  /** Those that go on first, by size after; then those that are gone, by size before. */
  readonly changes: readonly Change[];
  /** By cluster after: the one before that it goes on; -1 where it is new. */
  readonly goesOn: Int32Array;
}

interface Side {
  readonly found: FoundClusters;
  /** By actor. */
  readonly entities: Int32Array;
}

/**
 * What has become of clusters. Weighed are those in a cluster both times, each by its strength (before, for where a
 * cluster went; after, for where one came from): a cluster goes where more than half of that went, and comes from where
 * more than half of it was. One goes on where both hold. Two and more going into one are merged, two and more coming
 * out of one are split; what goes nowhere is gone, what comes from nowhere is born.
 */
export function changesBetween(before: Side, after: Side): Changes {
  const wasIn = clusterByEntity(before);
  const isIn = clusterByEntity(after);
  const into = majority(before, isIn);
  const outOf = majority(after, wasIn);
  const goesOn = outOf.map((source, cluster) => (source >= 0 && into[source] === cluster ? source : -1));
  const going = grouped(into, after.found.count);
  const coming = grouped(outOf, before.found.count);

  const changes: Change[] = [];
  const told = (kind: ChangeKind, from: readonly number[], to: readonly number[]) =>
    changes.push({ kind, before: from, after: to, ...movedBetween(before, after, from, to, wasIn, isIn) });
  const toldBefore = new Uint8Array(before.found.count);
  const toldAfter = new Uint8Array(after.found.count);
  const mark = (from: readonly number[], to: readonly number[]) => {
    for (const cluster of from) toldBefore[cluster] = 1;
    for (const cluster of to) toldAfter[cluster] = 1;
  };
  const tell = (kind: ChangeKind, from: readonly number[], to: readonly number[]) => {
    told(kind, from, to);
    mark(from, to);
  };
  going.forEach((from, cluster) => {
    if (from.length > 1) tell('MERGED', from, [cluster]);
  });
  coming.forEach((to, cluster) => {
    if (to.length > 1) tell('SPLIT', [cluster], to);
  });
  goesOn.forEach((source, cluster) => {
    if (source >= 0 && toldBefore[source] === 0 && toldAfter[cluster] === 0)
      tell('SAME', [source], [cluster]);
  });
  // What went whole into a larger one, and what came out of one that went elsewhere.
  into.forEach((cluster, source) => {
    if (cluster >= 0 && toldBefore[source] === 0) tell('MERGED', [source], [cluster]);
  });
  outOf.forEach((source, cluster) => {
    if (source >= 0 && toldAfter[cluster] === 0) tell('SPLIT', [source], [cluster]);
  });
  for (let cluster = 0; cluster < after.found.count; cluster++)
    if (toldAfter[cluster] === 0) told('BORN', [], [cluster]);
  for (let cluster = 0; cluster < before.found.count; cluster++)
    if (toldBefore[cluster] === 0) told('GONE', [cluster], []);
  const last = Number.MAX_SAFE_INTEGER;
  const place = ({ after: to, before: from }: Change) => [to[0] ?? last, from[0] ?? last] as const;
  changes.sort((x, y) => {
    const [a, b] = [place(x), place(y)];
    return a[0] - b[0] || a[1] - b[1];
  });
  return { changes, goesOn };
}

function clusterByEntity({ found, entities }: Side): ReadonlyMap<number, number> {
  return new Map(Array.from(found.members, (actor) => [entities[actor] ?? 0, found.clusterOf[actor] ?? 0]));
}

/** By cluster: where more than half of the strength of those members is that are in one there too; -1 where nowhere. */
function majority({ found, entities }: Side, there: ReadonlyMap<number, number>): Int32Array {
  const targets = new Int32Array(found.count).fill(-1);
  for (let cluster = 0; cluster < found.count; cluster++) {
    const sums = new Map<number, number>();
    let all = 0;
    for (const actor of found.members.subarray(found.begins[cluster], found.begins[cluster + 1])) {
      const target = there.get(entities[actor] ?? 0);
      if (target === undefined) continue;
      const weight = found.strengths[actor] ?? 0;
      all += weight;
      sums.set(target, (sums.get(target) ?? 0) + weight);
    }
    for (const [target, sum] of sums) if (2 * sum > all) targets[cluster] = target;
  }
  return targets;
}

function grouped(of: Int32Array, count: number): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: count }, () => []);
  of.forEach((target, cluster) => {
    groups[target]?.push(cluster);
  });
  return groups;
}

function movedBetween(
  before: Side,
  after: Side,
  from: readonly number[],
  to: readonly number[],
  wasIn: ReadonlyMap<number, number>,
  isIn: ReadonlyMap<number, number>,
): Pick<Change, 'moved' | 'arrived' | 'appeared' | 'vanished'> {
  const leave = elsewhere(before, from, isIn, to);
  const come = elsewhere(after, to, wasIn, from);
  return { moved: leave.other, arrived: come.other, vanished: leave.none, appeared: come.none };
}

function elsewhere(
  { found, entities }: Side,
  clusters: readonly number[],
  there: ReadonlyMap<number, number>,
  expected: readonly number[],
) {
  const other: number[] = [];
  let none = 0;
  for (const cluster of clusters) {
    for (const actor of found.members.subarray(found.begins[cluster], found.begins[cluster + 1])) {
      const entity = entities[actor] ?? 0;
      const now = there.get(entity);
      if (now === undefined) none++;
      else if (!expected.includes(now)) other.push(entity);
    }
  }
  return { other, none };
}
