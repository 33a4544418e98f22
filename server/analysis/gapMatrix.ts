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
 * ties and causes, which are those of ids. Time goes with ties and causes times groups of their ends.
 */
export function gapMatrix(
  { offsets, neighbours, ties }: Projection,
  causes: Causes,
  rows: Incidence,
  columns: Incidence,
): GapTable {
  const actors = offsets.length - 1;
  const m = neighbours.length / 2;
  const cells = rows.count * columns.count;
  const degrees = { rows: new Float64Array(rows.count), columns: new Float64Array(columns.count) };
  /** Of who is in both groups of a cell. */
  const both = new Float64Array(cells);
  const squares = new Float64Array(cells);
  for (let actor = 0; actor < actors; actor++) {
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

  // What one cause gives to each, cleared after it.
  const o = new Float64Array(cells);
  const d = new Float64Array(rows.count);
  const e = new Float64Array(width);
  const [inRows, inColumns] = [new Uint32Array(rows.count), new Uint32Array(width)];
  const [isRow, isColumn] = [new Uint8Array(rows.count), new Uint8Array(width)];
  const seen = new Uint32Array(cells);
  let stamp = 0;

  // Sums over causes of products of what they give.
  const [oo, od, oe, om, de] = Array.from({ length: 5 }, () => new Float64Array(cells)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [dd, dm] = [new Float64Array(rows.count), new Float64Array(rows.count)];
  const [ee, em] = [new Float64Array(width), new Float64Array(width)];
  let mm = 0;

  for (let cause = 0; cause < causes.count; cause++) {
    let given = 0;
    let rowCount = 0;
    let columnCount = 0;
    for (let at = begins[cause] ?? 0; at < (begins[cause + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      const tie = tieAt[place] ?? 0;
      const first = causes.from[tie] ?? 0;
      const isFirst = place === first;
      const share = 1 / ((causes.from[tie + 1] ?? 0) - first);
      given += share;
      const [x, y] = [a[tie] ?? 0, b[tie] ?? 0];
      stamp++;
      for (let turn = 0; turn < 2; turn++) {
        const one = turn === 0 ? x : y;
        const other = turn === 0 ? y : x;
        const rowEnd = rows.offsets[one + 1] ?? 0;
        const columnEnd = columns.offsets[other + 1] ?? 0;
        for (let i = rows.offsets[one] ?? 0; i < rowEnd; i++) {
          const row = rows.groups[i] ?? 0;
          if (isRow[row] === 0) {
            isRow[row] = 1;
            inRows[rowCount++] = row;
          }
          d[row] = (d[row] ?? 0) + share;
          for (let j = columns.offsets[other] ?? 0; j < columnEnd; j++) {
            const cell = row * width + (columns.groups[j] ?? 0);
            if (seen[cell] === stamp) continue;
            seen[cell] = stamp;
            o[cell] = (o[cell] ?? 0) + share;
            if (isFirst) observed[cell] = (observed[cell] ?? 0) + 1;
          }
        }
        for (let j = columns.offsets[other] ?? 0; j < columnEnd; j++) {
          const column = columns.groups[j] ?? 0;
          if (isColumn[column] === 0) {
            isColumn[column] = 1;
            inColumns[columnCount++] = column;
          }
          e[column] = (e[column] ?? 0) + share;
        }
      }
    }
    mm += given * given;
    for (let j = 0; j < columnCount; j++) {
      const column = inColumns[j] ?? 0;
      const own = e[column] ?? 0;
      ee[column] = (ee[column] ?? 0) + own * own;
      em[column] = (em[column] ?? 0) + own * given;
    }
    for (let i = 0; i < rowCount; i++) {
      const row = inRows[i] ?? 0;
      const own = d[row] ?? 0;
      dd[row] = (dd[row] ?? 0) + own * own;
      dm[row] = (dm[row] ?? 0) + own * given;
      for (let j = 0; j < columnCount; j++) {
        const column = inColumns[j] ?? 0;
        const cell = row * width + column;
        const other = e[column] ?? 0;
        de[cell] = (de[cell] ?? 0) + own * other;
        const share = o[cell] ?? 0;
        if (share === 0) continue;
        oo[cell] = (oo[cell] ?? 0) + share * share;
        od[cell] = (od[cell] ?? 0) + share * own;
        oe[cell] = (oe[cell] ?? 0) + share * other;
        om[cell] = (om[cell] ?? 0) + share * given;
        o[cell] = 0;
      }
      d[row] = 0;
      isRow[row] = 0;
    }
    for (let j = 0; j < columnCount; j++) {
      e[inColumns[j] ?? 0] = 0;
      isColumn[inColumns[j] ?? 0] = 0;
    }
  }

  const error = new Float64Array(cells);
  for (let row = 0; row < rows.count; row++) {
    const D = degrees.rows[row] ?? 0;
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      const E = degrees.columns[column] ?? 0;
      const O = observed[cell] ?? 0;
      if (O === 0) continue;
      const sum =
        (oo[cell] ?? 0) / (O * O) +
        (dd[row] ?? 0) / (D * D) +
        (ee[column] ?? 0) / (E * E) +
        mm / (m * m) -
        (2 * (od[cell] ?? 0)) / (O * D) -
        (2 * (oe[cell] ?? 0)) / (O * E) +
        (2 * (om[cell] ?? 0)) / (O * m) +
        (2 * (de[cell] ?? 0)) / (D * E) -
        (2 * (dm[row] ?? 0)) / (D * m) -
        (2 * (em[column] ?? 0)) / (E * m);
      error[cell] = Math.sqrt(Math.max(0, sum));
    }
  }
  return { observed, error };
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
