import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

type Driver = typeof import('@photostructure/sqlite');
export type Parameter = null | number | string | Uint8Array;
export type Parameters = Readonly<Record<string, Parameter>>;

/** One connection. Each query text is prepared once; rows are what the caller says its columns are. */
export interface Connection {
  all<Row>(sql: string, parameters?: Parameters): readonly Row[];
  get<Row>(sql: string, parameters?: Parameters): Row | null;
  /** Row by row, while they are asked for. */
  iterate<Row>(sql: string, parameters?: Parameters): Iterable<Row>;
  run(sql: string, parameters?: Parameters): void;
  /** Several statements without parameters. */
  script(sql: string): void;
  close(): void;
}

/** Node's own SQLite where it has one; else a package of the same interface. */
async function loadDriver(): Promise<Driver> {
  const own = process.getBuiltinModule('node:sqlite') as Driver | undefined;
  return own ?? (await import('@photostructure/sqlite'));
}

/**
 * Opens the file, making it when it is not there.
 * @param busyTimeout milliseconds to wait, blocking, for a lock another process holds.
 */
export async function connect(path: string, busyTimeout: number): Promise<Connection> {
  const { DatabaseSync } = await loadDriver();
  return connectionTo(new DatabaseSync(path, { timeout: busyTimeout }));
}

function connectionTo(database: DatabaseSyncInstance): Connection {
  const prepared = new Map<string, StatementSyncInstance>();
  const statement = (sql: string): StatementSyncInstance => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    all: <Row>(sql: string, parameters: Parameters = {}) => statement(sql).all(parameters) as Row[],
    get: <Row>(sql: string, parameters: Parameters = {}) =>
      (statement(sql).get(parameters) as Row | undefined) ?? null,
    iterate: <Row>(sql: string, parameters: Parameters = {}) =>
      statement(sql).iterate(parameters) as Iterable<Row>,
    run: (sql, parameters = {}) => {
      statement(sql).run(parameters);
    },
    script: (sql) => database.exec(sql),
    close: () => database.close(),
  };
}
