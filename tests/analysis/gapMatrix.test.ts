import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { gapMatrix, type Incidence } from '../../server/analysis/gapMatrix.ts';
import { judged } from '../../server/analysis/gapVerdict.ts';
import type { Id } from '../../server/model/records.ts';
import { projectionOf } from './projectionOf.ts';

/** A tie with what it stands on, by any name. */
interface World {
  readonly ties: readonly { readonly a: string; readonly b: string; readonly causes: readonly string[] }[];
  /** Members of each row and of each column. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
}

function matrixOf({ ties, rows, columns }: World) {
  const ordered = [...ties].sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
  const projection = projectionOf(ordered.map(({ a, b }) => ({ a: a as Id, b: b as Id, cost: 1 })));
  const numbers = new Map<string, number>();
  const of: number[] = [];
  const from = [0];
  for (const { causes } of ordered) {
    for (const cause of causes) {
      if (!numbers.has(cause)) numbers.set(cause, numbers.size);
      of.push(numbers.get(cause) ?? 0);
    }
    from.push(of.length);
  }
  const causes = { count: numbers.size, from: Int32Array.from(from), of: Int32Array.from(of) };
  const incidence = (groups: World['rows']): Incidence => {
    const offsets = [0];
    const all: number[] = [];
    for (const id of projection.ids) {
      groups.forEach((group, n) => {
        if (group.includes(id)) all.push(n);
      });
      offsets.push(all.length);
    }
    return { count: groups.length, offsets: Uint32Array.from(offsets), groups: Uint32Array.from(all) };
  };
  const ofRows = incidence(rows);
  return gapMatrix(projection, causes, ofRows, rows === columns ? ofRows : incidence(columns));
}

/** The definitions, pair by pair and cause by cause. */
function plainly({ ties, rows, columns }: World) {
  const actors = [...new Set(ties.flatMap(({ a, b }) => [a, b]))];
  const m = ties.length;
  const k = (actor: string) => ties.filter(({ a, b }) => a === actor || b === actor).length;
  const causes = [...new Set(ties.flatMap((tie) => tie.causes))];
  const sum = <T>(all: readonly T[], of: (each: T) => number) =>
    all.reduce((total, each) => total + of(each), 0);
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const isIn = (x: string, y: string) =>
        (row.includes(x) && column.includes(y)) || (row.includes(y) && column.includes(x));
      const inCell = ties.filter(({ a, b }) => isIn(a, b));
      let expected = 0;
      actors.forEach((x, i) => {
        for (const y of actors.slice(i + 1)) if (isIn(x, y)) expected += (k(x) * k(y)) / (2 * m);
      });
      const given = (cause: string, some: World['ties']) =>
        sum(some, (tie) => (tie.causes.includes(cause) ? 1 / tie.causes.length : 0));
      const ends = (cause: string, group: readonly string[]) =>
        sum(ties, (tie) =>
          tie.causes.includes(cause)
            ? (Number(group.includes(tie.a)) + Number(group.includes(tie.b))) / tie.causes.length
            : 0,
        );
      const degree = (group: readonly string[]) =>
        sum(actors, (actor) => (group.includes(actor) ? k(actor) : 0));
      const u = (cause: string) =>
        given(cause, inCell) / inCell.length -
        ends(cause, row) / degree(row) -
        ends(cause, column) / degree(column) +
        given(cause, ties) / m;
      const error = inCell.length === 0 ? 0 : Math.sqrt(sum(causes, (cause) => u(cause) ** 2));
      return { observed: inCell.length, expected, error };
    }),
  );
  return cells;
}

const cellsOf = ({ observed, expected, error }: ReturnType<typeof gapMatrix>) =>
  Array.from(observed, (each, cell) => ({ observed: each, expected: expected[cell], error: error[cell] }));

function expectSame(world: World) {
  const found = cellsOf(matrixOf(world));
  const wanted = plainly(world);
  expect(found.map(({ observed }) => observed)).toEqual(wanted.map(({ observed }) => observed));
  found.forEach((cell, n) => {
    expect(cell.expected).toBeCloseTo(wanted[n]?.expected ?? Number.NaN, 10);
    expect(cell.error).toBeCloseTo(wanted[n]?.error ?? Number.NaN, 6);
  });
}

function randomWorld(seed: number): World {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const actors = Array.from(
    { length: 3 + below(9) },
    (_, n) => `a${String.fromCharCode(97 + ((n * 7) % 26))}${n}`,
  );
  const density = random();
  const causes = 1 + below(12);
  const ties = actors.flatMap((a) =>
    actors.flatMap((b) =>
      a < b && random() < density
        ? [{ a, b, causes: [...new Set(Array.from({ length: 1 + below(3) }, () => `t${below(causes)}`))] }]
        : [],
    ),
  );
  const groups = () =>
    Array.from({ length: 1 + below(4) }, () => actors.filter(() => random() < 0.5)).concat([actors, []]);
  return { ties, rows: groups(), columns: groups() };
}

describe('the table of ties between groups', () => {
  it('is what one reckons by hand', () => {
    // Degrees: a 3, b 2, c 2, d 1; m = 4. One afternoon ties a, b and c.
    const ties = [
      { a: 'a', b: 'b', causes: ['afternoon'] },
      { a: 'a', b: 'c', causes: ['afternoon'] },
      { a: 'b', b: 'c', causes: ['afternoon'] },
      { a: 'a', b: 'd', causes: ['licence'] },
    ];
    const { observed, expected, error } = matrixOf({
      ties,
      rows: [['a', 'b']],
      columns: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    expect([...observed]).toEqual([1, 3]);
    // a with b: 3 * 2 / 8. a, b with c, d: (3 + 2) * (2 + 1) / 8.
    expect([...expected]).toEqual([0.75, 1.875]);
    // Among a, b: u(afternoon) = 1/1 - 4/5 - 4/5 + 3/4, u(licence) = 0 - 1/5 - 1/5 + 1/4.
    expect(error[0]).toBeCloseTo(Math.hypot(0.15, -0.15), 12);
    // To c, d (a-c, b-c, a-d): the afternoon gives 2 of 3 ties, 4 of a and b's 5 ends and 2 of c and d's 3.
    expect(error[1]).toBeCloseTo(
      Math.hypot(2 / 3 - 4 / 5 - 2 / 3 + 3 / 4, 1 / 3 - 1 / 5 - 1 / 3 + 1 / 4),
      12,
    );
  });

  it('counts a pair once where both are in both groups', () => {
    const { observed, expected } = matrixOf({
      ties: [
        { a: 'a', b: 'b', causes: ['x'] },
        { a: 'b', b: 'c', causes: ['y'] },
      ],
      rows: [['a', 'b', 'c']],
      columns: [
        ['a', 'b', 'c'],
        ['b', 'c'],
      ],
    });
    expect([...observed]).toEqual([2, 2]);
    // k = 1, 2, 1: all pairs (2 + 1 + 2) / 4; with b, c: a-b, a-c, b-c the same.
    expect([...expected]).toEqual([1.25, 1.25]);
  });

  it('is what the definitions say of every pair and cause, however groups overlap', () => {
    for (let seed = 1; seed <= 600; seed++) expectSame(randomWorld(seed));
    for (let seed = 1; seed <= 200; seed++) {
      const world = randomWorld(seed);
      expectSame({ ...world, columns: world.rows });
    }
  });

  it('is the same whatever actors and causes are called and in whichever order they are given', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const world = randomWorld(seed);
      const found = matrixOf(world);
      const again = matrixOf({ ...world, ties: [...world.ties].reverse() });
      expect(again).toEqual(found);
      const other = (name: string) => [...name].reverse().join('');
      const renamed = matrixOf({
        ties: world.ties.map(({ a, b, causes }) => {
          const [x, y] = [other(a), other(b)];
          return x < y ? { a: x, b: y, causes } : { a: y, b: x, causes };
        }),
        rows: world.rows.map((group) => group.map(other)),
        columns: world.columns.map((group) => group.map(other)),
      });
      expect(renamed.observed).toEqual(found.observed);
      found.expected.forEach((each, cell) => {
        expect(renamed.expected[cell]).toBeCloseTo(each, 10);
        expect(renamed.error[cell]).toBeCloseTo(found.error[cell] ?? 0, 6);
      });
    }
  });

  it('expects what drawing partners at random gives, everybody keeping their number of ties', () => {
    const random = randomFrom(7);
    const actors = Array.from({ length: 40 }, (_, n) => `a${String(n).padStart(2, '0')}`);
    const ties = actors.flatMap((a, i) =>
      actors.flatMap((b, j) => (i < j && random() < 4 / (i + 4) ? [{ a, b, causes: [`${a}${b}`] }] : [])),
    );
    const groups = [
      actors.filter((_, n) => n % 3 === 0),
      actors.filter((_, n) => n % 4 < 2),
      actors.slice(20),
    ];
    const { expected } = matrixOf({ ties, rows: groups, columns: groups });
    const stubs = ties.flatMap(({ a, b }) => [a, b]);
    const rounds = 1_500;
    const counts = new Float64Array(9);
    for (let round = 0; round < rounds; round++) {
      for (let i = stubs.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [stubs[i], stubs[j]] = [stubs[j] ?? '', stubs[i] ?? ''];
      }
      for (let i = 0; i < stubs.length; i += 2) {
        const [x = '', y = ''] = [stubs[i], stubs[i + 1]];
        if (x === y) continue;
        groups.forEach((row, r) => {
          groups.forEach((column, c) => {
            const isIn = (row.includes(x) && column.includes(y)) || (row.includes(y) && column.includes(x));
            if (isIn) counts[3 * r + c] = (counts[3 * r + c] ?? 0) + 1;
          });
        });
      }
    }
    // Of 2m stubs one is never drawn for itself: matching gives k l / (2m - 1).
    const m = ties.length;
    expected.forEach((each, cell) => {
      const drawn = ((counts[cell] ?? 0) / rounds) * ((2 * m - 1) / (2 * m));
      expect(Math.abs(drawn / each - 1)).toBeLessThan(0.02);
    });
  });
});

describe('the verdict on a cell', () => {
  const cell = (observed: number, expected: number, error: number) => ({ observed, expected, error });

  it('is BELOW, ABOVE or AS_EXPECTED by where the interval lies', () => {
    expect(judged(cell(20, 40, 0.2), false)).toEqual({
      observed: 20,
      expected: 40,
      ratio: 0.5,
      low: 0.5 * Math.exp(-0.392),
      high: 0.5 * Math.exp(0.392),
      verdict: 'BELOW',
    });
    expect(judged(cell(60, 40, 0.1), false).verdict).toBe('ABOVE');
    expect(judged(cell(42, 40, 0.1), false).verdict).toBe('AS_EXPECTED');
  });

  it('is TOO_FEW under 5 expected, or where the interval reaches below a half and above double', () => {
    expect(judged(cell(0, 4.9, 0), false).verdict).toBe('TOO_FEW');
    expect(judged(cell(6, 6, 0.5), false).verdict).toBe('TOO_FEW');
    expect(judged(cell(6, 6, 0.3), false).verdict).toBe('AS_EXPECTED');
  });

  it('goes from 0 to 3.69 / expected where nothing is seen', () => {
    expect(judged(cell(0, 10, 0), false)).toEqual({
      observed: 0,
      expected: 10,
      ratio: 0,
      low: 0,
      high: 0.369,
      verdict: 'BELOW',
    });
  });

  it('is NO_DATA before all else where a group has nobody known', () => {
    expect(judged(cell(0, 10, 0), true).verdict).toBe('NO_DATA');
    expect(judged(cell(0, 0, 0), true)).toEqual({
      observed: 0,
      expected: 0,
      ratio: null,
      low: null,
      high: null,
      verdict: 'NO_DATA',
    });
    expect(judged(cell(0, 0, 0), false).verdict).toBe('TOO_FEW');
  });
});
