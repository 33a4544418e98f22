import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { BESIDE } from './databaseFiles.ts';

/** What the first bytes of a database say of it. */
export interface FileHeader {
  readonly version: number;
  readonly owner: number;
  /** Bytes that a whole file has at least. */
  readonly bytes: number;
  /** Bytes there are. */
  readonly found: number;
}

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Read without SQLite, which leaves files beside a database when it only looks at it. Null where it does not tell:
 * no file, an empty one, no database, or one whose newest state stands beside it still. Null too where it cannot be
 * read: SQLite says why.
 * See https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function readFileHeader(path: string): FileHeader | null {
  try {
    return headerIn(path);
  } catch {
    return null;
  }
}

function headerIn(path: string): FileHeader | null {
  const header = Buffer.alloc(HEADER_BYTES);
  const found = sizeOf(path);
  if (found === 0 || BESIDE.some((end) => sizeOf(path + end) > 0)) return null;
  readInto(header, path);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const pageSize = header.readUInt16BE(16);
  // Where the two counters differ, a program that keeps no number of pages wrote last.
  const pages = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
  return {
    version: header.readUInt32BE(60),
    owner: header.readUInt32BE(68),
    // A size of 1 stands for 65,536.
    bytes: Math.max(HEADER_BYTES, pages * (pageSize === 1 ? 65_536 : pageSize)),
    found,
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function readInto(bytes: Buffer, path: string): void {
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
}
