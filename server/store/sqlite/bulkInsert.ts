import type { Connection, Parameter } from './driver.ts';

const ROWS = 64;

/** Rows that go into a table many at a time: one statement for each costs twice as much. */
export interface BulkInsert {
  add(row: readonly Parameter[]): void;
  /** Writes what was kept back; before anything reads the table. */
  flush(): void;
}

/** @param insert `INSERT INTO table (columns)`, with as many columns as every row has values. */
export function bulkInsert(connection: Connection, insert: string, columns: number): BulkInsert {
  const values = (rows: number) =>
    `${insert} VALUES ${Array.from({ length: rows }, () => `(${Array.from({ length: columns }, () => '?').join(', ')})`).join(', ')}`;
  const many = values(ROWS);
  const one = values(1);
  let kept: Parameter[] = [];
  return {
    add(row) {
      for (const value of row) kept.push(value);
      if (kept.length < ROWS * columns) return;
      connection.runPositional(many, kept);
      kept = [];
    },
    flush() {
      for (let i = 0; i < kept.length; i += columns)
        connection.runPositional(one, kept.slice(i, i + columns));
      kept = [];
    },
  };
}
