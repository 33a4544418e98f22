import { expectation, gapMatrix, type Incidence } from './gapMatrix.ts';
import { type JudgedCell, judged } from './gapVerdict.ts';
import type { Grouped } from './grouped.ts';
import { memberOfEach } from './members/members.ts';
import type { Surrounded } from './projections.ts';
import { withoutActors } from './withoutActors.ts';

export interface GroupCount {
  readonly size: number;
  /** Members with no fact of any period that makes a tie, nor an unnamed partner. */
  readonly unknown: number;
}

/** A cell, with how much of what is expected comes of pairs with somebody who is tied to very many. */
export interface ExplainedCell extends JudgedCell {
  readonly expectedOfHubs: number;
}

export interface GapsBetween {
  /** By number of the group. */
  readonly rows: readonly GroupCount[];
  readonly columns: readonly GroupCount[];
  /** Row by row. */
  readonly cells: readonly ExplainedCell[];
  /** Members of any group, and of these those of whom nothing is known. */
  readonly members: number;
  readonly unknown: number;
  /** How many ties are counted, and how many actors have one. */
  readonly ties: number;
  readonly actors: number;
}

/**
 * Two groupings of the same members against each other.
 * @param hubs whether the ties of those who are tied to very many count.
 */
export function gapsBetween(
  { graph, members, standard }: Surrounded,
  rows: Grouped,
  columns: Grouped,
  hubs: 'INCLUDE' | 'EXCLUDE' = 'INCLUDE',
): GapsBetween {
  const { known } = members.derived;
  const memberOf = memberOfEach(graph, members);
  const isHub = new Uint8Array(memberOf.length);
  for (const id of standard.hubs) {
    const actor = graph.numberOf(id);
    if (actor !== undefined) isHub[actor] = 1;
  }
  const counted = hubs === 'INCLUDE' ? graph : withoutActors(graph.projection, graph.causes, isHub);
  const { projection } = counted;
  const isSame = rows.by === columns.by && rows.ids.join() === columns.ids.join();
  const ofRows = incidenceOf(rows, memberOf);
  const ofColumns = isSame ? ofRows : incidenceOf(columns, memberOf);
  const { observed, expected, error } = gapMatrix(projection, counted.causes, ofRows, ofColumns);
  // Those left out have no ties any more: without them as much is expected.
  const areHubsIn = hubs === 'INCLUDE' && standard.hubs.length > 0;
  const ofOthers = areHubsIn ? expectation(projection, ofRows, ofColumns, isHub).expected : expected;
  const rowCounts = countsOf(rows, known);
  const columnCounts = countsOf(columns, known);
  const isUnknown = ({ size, unknown }: GroupCount) => size === unknown;
  const cells = rowCounts.flatMap((row, r) =>
    columnCounts.map((column, c) => {
      const cell = r * columnCounts.length + c;
      const figures = {
        observed: observed[cell] ?? 0,
        expected: expected[cell] ?? 0,
        error: error[cell] ?? 0,
      };
      return {
        ...judged(figures, isUnknown(row) || isUnknown(column)),
        expectedOfHubs: Math.max(0, figures.expected - (ofOthers[cell] ?? 0)),
      };
    }),
  );
  let inGroups = 0;
  let unknown = 0;
  for (let member = 0; member < known.length; member++) {
    const isIn = [rows, columns].some(({ offsets }) => offsets[member + 1] !== offsets[member]);
    if (!isIn) continue;
    inGroups++;
    if (known[member] === 0) unknown++;
  }
  let actors = 0;
  for (let actor = 0; actor < memberOf.length; actor++)
    if (projection.offsets[actor + 1] !== projection.offsets[actor]) actors++;
  const ties = projection.neighbours.length / 2;
  return { rows: rowCounts, columns: columnCounts, cells, members: inGroups, unknown, ties, actors };
}

/** By actors with a tie; those without one add nothing. */
function incidenceOf({ ids, offsets, groups }: Grouped, memberOf: Uint32Array): Incidence {
  const from = new Uint32Array(memberOf.length + 1);
  const all = new Uint32Array(groups.length);
  let count = 0;
  memberOf.forEach((member, actor) => {
    for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++) all[count++] = groups[at] ?? 0;
    from[actor + 1] = count;
  });
  return { count: ids.length, offsets: from, groups: all.subarray(0, count) };
}

function countsOf({ ids, offsets, groups }: Grouped, known: Uint8Array): readonly GroupCount[] {
  const sizes = new Uint32Array(ids.length);
  const unknown = new Uint32Array(ids.length);
  for (let member = 0; member < known.length; member++) {
    for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++) {
      const group = groups[at] ?? 0;
      sizes[group] = (sizes[group] ?? 0) + 1;
      if (known[member] === 0) unknown[group] = (unknown[group] ?? 0) + 1;
    }
  }
  return ids.map((_, group) => ({ size: sizes[group] ?? 0, unknown: unknown[group] ?? 0 }));
}
