import type { Projection } from './projection.ts';
import type { Causes } from './ties/causes.ts';

/** Groups of actors by their number in the projection. */
export interface Incidence {
  readonly count: number;
  /** Where the groups of each actor begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** Of one actor each once. */
  readonly groups: Uint32Array;
}

/** A table, cell by cell: row times number of columns plus column. */
export interface GapTable {
  readonly observed: Uint32Array;
  readonly expected: Float64Array;
  /** How far the logarithm of the ratio may be off: its standard error; of no meaning where nothing is observed. */
  readonly error: Float64Array;
}

/**
 * Ties between groups, against what is expected where every actor keeps its number of ties and chance says with whom
 * (Chung, Lu 2002): between actors with k and l of m ties, k l / 2m; over each unordered pair once, however groups
 * overlap. The error of log(observed / expected) counts as independent what ties stand on (see Causes), by the linear
 * terms of both. Exact but for rounding; the same whatever the order of what is given, as sums go in the order of
 * ties and causes, which are those of ids. Time goes with ties and causes times groups of their ends; half of it
 * where `rows` and `columns` are the same object.
 */
export function gapMatrix(
  { offsets, neighbours, ties }: Pick<Projection, 'offsets' | 'neighbours' | 'ties'>,
  causes: Causes,
  rows: Incidence,
  columns: Incidence,
): GapTable {
  const m = neighbours.length / 2;
  const { expected, degrees } = expectation({ offsets, neighbours }, rows, columns);
  const { observed, error } = sums(
    endsOf({ offsets, neighbours, ties }, m),
    causes,
    rows,
    columns,
    degrees,
    m,
  );
  return { observed, expected, error };
}

/**
 * What is expected of each cell, and the ties of each group's members.
 * @param leftOut by actor, 1 for who is left out: then only pairs of others count, with all the ties they have.
 */
export function expectation(
  { offsets, neighbours }: Pick<Projection, 'offsets' | 'neighbours'>,
  rows: Incidence,
  columns: Incidence,
  leftOut?: Uint8Array,
) {
  const actors = offsets.length - 1;
  const m = neighbours.length / 2;
  const cells = rows.count * columns.count;
  const degrees = { rows: new Float64Array(rows.count), columns: new Float64Array(columns.count) };
  /** Of who is in both groups of a cell. */
  const both = new Float64Array(cells);
  const squares = new Float64Array(cells);
  for (let actor = 0; actor < actors; actor++) {
    if (leftOut?.[actor] === 1) continue;
    const k = (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
    for (let i = rows.offsets[actor] ?? 0; i < (rows.offsets[actor + 1] ?? 0); i++)
      degrees.rows[rows.groups[i] ?? 0] = (degrees.rows[rows.groups[i] ?? 0] ?? 0) + k;
    for (let j = columns.offsets[actor] ?? 0; j < (columns.offsets[actor + 1] ?? 0); j++)
      degrees.columns[columns.groups[j] ?? 0] = (degrees.columns[columns.groups[j] ?? 0] ?? 0) + k;
    for (let i = rows.offsets[actor] ?? 0; i < (rows.offsets[actor + 1] ?? 0); i++) {
      for (let j = columns.offsets[actor] ?? 0; j < (columns.offsets[actor + 1] ?? 0); j++) {
        const cell = (rows.groups[i] ?? 0) * columns.count + (columns.groups[j] ?? 0);
        both[cell] = (both[cell] ?? 0) + k;
        squares[cell] = (squares[cell] ?? 0) + k * k;
      }
    }
  }
  const expected = new Float64Array(cells);
  for (let row = 0; row < rows.count; row++) {
    for (let column = 0; column < columns.count; column++) {
      const cell = row * columns.count + column;
      const ordered = (degrees.rows[row] ?? 0) * (degrees.columns[column] ?? 0);
      // Ordered pairs count an actor with itself, and two who are both in both groups twice.
      const twice = ((both[cell] ?? 0) ** 2 + (squares[cell] ?? 0)) / 2;
      expected[cell] = m === 0 ? 0 : (ordered - twice) / (2 * m);
    }
  }
  return { expected, degrees };
}

/** Where the sums of products of a cell lie. */
const [OO, OD, OE, OM, DE, PRODUCTS] = [0, 1, 2, 3, 4, 5] as const;

/** Both ends of each tie, the lesser first. */
function endsOf(
  { offsets, neighbours, ties }: Pick<Projection, 'offsets' | 'neighbours' | 'ties'>,
  m: number,
) {
  const [a, b] = [new Uint32Array(m), new Uint32Array(m)];
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (other < actor) continue;
      a[ties[arc] ?? 0] = actor;
      b[ties[arc] ?? 0] = other;
    }
  }
  return { a, b };
}

function sums(
  { a, b }: { readonly a: Uint32Array; readonly b: Uint32Array },
  causes: Causes,
  rows: Incidence,
  columns: Incidence,
  degrees: { readonly rows: Float64Array; readonly columns: Float64Array },
  m: number,
) {
  const width = columns.count;
  const cells = rows.count * width;
  const observed = new Uint32Array(cells);
  const { begins, places, tieAt } = byCause(causes, m);

  // A table of groups against themselves is the same on both sides: only the upper is counted.
  const isSame = rows === columns;
  const cellOf = (row: number, column: number) =>
    isSame && column < row ? column * width + row : row * width + column;

  // What one cause gives, cleared after it.
  const o = new Float64Array(cells);
  const d = new Given(rows.count);
  const e = isSame ? d : new Given(width);
  const seen = new Uint32Array(cells);
  let stamp = 0;

  // Sums over causes of products of what they give: to the cell by itself, by row, column and all; to row by column.
  const products = new Float64Array(PRODUCTS * cells);
  let mm = 0;

  for (let cause = 0; cause < causes.count; cause++) {
    let given = 0;
    for (let at = begins[cause] ?? 0; at < (begins[cause + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      const tie = tieAt[place] ?? 0;
      const first = causes.from[tie] ?? 0;
      const isFirst = place === first;
      const share = 1 / ((causes.from[tie + 1] ?? 0) - first);
      given += share;
      const [x, y] = [a[tie] ?? 0, b[tie] ?? 0];
      d.give(rows, x, share);
      d.give(rows, y, share);
      if (!isSame) {
        e.give(columns, x, share);
        e.give(columns, y, share);
      }
      stamp++;
      for (let turn = 0; turn < (isSame ? 1 : 2); turn++) {
        const one = turn === 0 ? x : y;
        const other = turn === 0 ? y : x;
        const rowEnd = rows.offsets[one + 1] ?? 0;
        const columnEnd = columns.offsets[other + 1] ?? 0;
        for (let i = rows.offsets[one] ?? 0; i < rowEnd; i++) {
          const row = rows.groups[i] ?? 0;
          for (let j = columns.offsets[other] ?? 0; j < columnEnd; j++) {
            const cell = cellOf(row, columns.groups[j] ?? 0);
            if (seen[cell] === stamp) continue;
            seen[cell] = stamp;
            o[cell] = (o[cell] ?? 0) + share;
            if (isFirst) observed[cell] = (observed[cell] ?? 0) + 1;
          }
        }
      }
    }
    mm += given * given;
    for (let i = 0; i < d.count; i++) {
      const row = d.groups[i] ?? 0;
      for (let j = isSame ? i : 0; j < e.count; j++) {
        const column = e.groups[j] ?? 0;
        const cell = cellOf(row, column);
        const isTurned = isSame && column < row;
        const own = d.of[isTurned ? column : row] ?? 0;
        const other = e.of[isTurned ? row : column] ?? 0;
        const at = PRODUCTS * cell;
        products[at + DE] = (products[at + DE] ?? 0) + own * other;
        const share = o[cell] ?? 0;
        if (share === 0) continue;
        products[at + OO] = (products[at + OO] ?? 0) + share * share;
        products[at + OD] = (products[at + OD] ?? 0) + share * own;
        products[at + OE] = (products[at + OE] ?? 0) + share * other;
        products[at + OM] = (products[at + OM] ?? 0) + share * given;
        o[cell] = 0;
      }
    }
    d.take(given);
    if (!isSame) e.take(given);
  }

  const error = new Float64Array(cells);
  for (let row = 0; row < rows.count; row++) {
    const D = degrees.rows[row] ?? 0;
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      const counted = cellOf(row, column);
      observed[cell] = observed[counted] ?? 0;
      error[cell] = error[counted] ?? 0;
      if (counted !== cell) continue;
      const E = degrees.columns[column] ?? 0;
      const O = observed[cell] ?? 0;
      if (O === 0) continue;
      const at = PRODUCTS * cell;
      const sum =
        (products[at + OO] ?? 0) / (O * O) +
        (d.squares[row] ?? 0) / (D * D) +
        (e.squares[column] ?? 0) / (E * E) +
        mm / (m * m) -
        (2 * (products[at + OD] ?? 0)) / (O * D) -
        (2 * (products[at + OE] ?? 0)) / (O * E) +
        (2 * (products[at + OM] ?? 0)) / (O * m) +
        (2 * (products[at + DE] ?? 0)) / (D * E) -
        (2 * (d.ofAll[row] ?? 0)) / (D * m) -
        (2 * (e.ofAll[column] ?? 0)) / (E * m);
      error[cell] = Math.sqrt(Math.max(0, sum));
    }
  }
  return { observed, error };
}

/** What a cause gives to groups by the ends of its ties, and sums of it over causes. */
class Given {
  readonly of: Float64Array;
  /** Those it gives something to. */
  readonly groups: Uint32Array;
  count = 0;
  /** Of each group its squares, and its products with what all gives. */
  readonly squares: Float64Array;
  readonly ofAll: Float64Array;

  constructor(groups: number) {
    this.of = new Float64Array(groups);
    this.groups = new Uint32Array(groups);
    this.squares = new Float64Array(groups);
    this.ofAll = new Float64Array(groups);
  }

  give({ offsets, groups }: Incidence, actor: number, share: number): void {
    const end = offsets[actor + 1] ?? 0;
    for (let at = offsets[actor] ?? 0; at < end; at++) {
      const group = groups[at] ?? 0;
      if (this.of[group] === 0) this.groups[this.count++] = group;
      this.of[group] = (this.of[group] ?? 0) + share;
    }
  }

  /** Adds to the sums, and clears. */
  take(all: number): void {
    for (let i = 0; i < this.count; i++) {
      const group = this.groups[i] ?? 0;
      const own = this.of[group] ?? 0;
      this.squares[group] = (this.squares[group] ?? 0) + own * own;
      this.ofAll[group] = (this.ofAll[group] ?? 0) + own * all;
      this.of[group] = 0;
    }
    this.count = 0;
  }
}

/** For each cause its places in `causes.of`, ascending, and for each place the tie it is of. */
function byCause({ count, from, of }: Causes, ties: number) {
  const begins = new Uint32Array(count + 1);
  for (const cause of of) begins[cause + 1] = (begins[cause + 1] ?? 0) + 1;
  for (let cause = 1; cause <= count; cause++)
    begins[cause] = (begins[cause] ?? 0) + (begins[cause - 1] ?? 0);
  const places = new Uint32Array(of.length);
  const tieAt = new Uint32Array(of.length);
  const next = begins.slice();
  for (let tie = 0; tie < ties; tie++) {
    for (let place = from[tie] ?? 0; place < (from[tie + 1] ?? 0); place++) {
      const cause = of[place] ?? 0;
      const at = next[cause] ?? 0;
      next[cause] = at + 1;
      places[at] = place;
      tieAt[place] = tie;
    }
  }
  return { begins, places, tieAt };
}
