import { gapMatrix, type Incidence } from './gapMatrix.ts';
import { type JudgedCell, judged } from './gapVerdict.ts';
import type { Grouped } from './grouped.ts';
import { memberOfEach } from './members/members.ts';
import type { Surrounded } from './projections.ts';

export interface GroupCount {
  readonly size: number;
  /** Members with no fact of any period that makes a tie, nor an unnamed partner. */
  readonly unknown: number;
}

export interface GapsBetween {
  /** By number of the group. */
  readonly rows: readonly GroupCount[];
  readonly columns: readonly GroupCount[];
  /** Row by row. */
  readonly cells: readonly JudgedCell[];
  /** Members of any group, and of these those of whom nothing is known. */
  readonly members: number;
  readonly unknown: number;
}

/** Two groupings of the same members against each other. */
export function gapsBetween({ graph, members }: Surrounded, rows: Grouped, columns: Grouped): GapsBetween {
  const { known } = members.derived;
  const memberOf = memberOfEach(graph, members);
  const isSame = rows.by === columns.by && rows.ids.join() === columns.ids.join();
  const ofRows = incidenceOf(rows, memberOf);
  const { observed, expected, error } = gapMatrix(
    graph.projection,
    graph.causes,
    ofRows,
    isSame ? ofRows : incidenceOf(columns, memberOf),
  );
  const rowCounts = counted(rows, known);
  const columnCounts = counted(columns, known);
  const isUnknown = ({ size, unknown }: GroupCount) => size === unknown;
  const cells = rowCounts.flatMap((row, r) =>
    columnCounts.map((column, c) => {
      const cell = r * columnCounts.length + c;
      return judged(
        { observed: observed[cell] ?? 0, expected: expected[cell] ?? 0, error: error[cell] ?? 0 },
        isUnknown(row) || isUnknown(column),
      );
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
  return { rows: rowCounts, columns: columnCounts, cells, members: inGroups, unknown };
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

function counted({ ids, offsets, groups }: Grouped, known: Uint8Array): readonly GroupCount[] {
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
