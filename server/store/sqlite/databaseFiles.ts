/** Where SQLite keeps what has not come into the database file yet. */
export const BESIDE = ['-wal', '-journal'] as const;

/** A database and what SQLite keeps beside it. */
export const filesOf = (database: string): readonly string[] =>
  ['', ...BESIDE, '-shm'].map((end) => `${database}${end}`);
