import { invalidInput, MusubiError, storeUnavailable } from '../../model/errors.ts';

const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** SQLite's primary result code of a driver's error; null for anything else. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode, message } = error as Error & { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR') return null;
  if (typeof errcode === 'number') return errcode & 0xff;
  return message.includes('unable to open') ? CANNOT_OPEN : null;
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE';

export const isBusy = (error: unknown): boolean => {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
};

export const damaged = (path: string): Error =>
  storeUnavailable(`${path} is damaged: put back a copy, or move it away and import the last export.`, {
    retriable: false,
  });

/** The one place where what SQLite throws becomes an error of ours; anything unknown is passed on. */
export function translated(error: unknown, path: string): unknown {
  if (error instanceof MusubiError) return error;
  if (isClosed(error)) return storeUnavailable(`${path} has been closed: open the store again.`);
  switch (resultCode(error)) {
    case FULL:
    case IO:
      return storeUnavailable(
        `The disk that holds ${path} is full or cannot be written; nothing was changed. Make room and try again.`,
      );
    case BUSY:
    case LOCKED:
      return storeUnavailable(`Another process is writing to ${path}. Try again when it is done.`);
    case READ_ONLY:
      return storeUnavailable(`${path} cannot be written: give this user the right to write it.`);
    case CANNOT_OPEN:
      return storeUnavailable(
        `${path} cannot be opened: see that it is a file, that its folder exists and that this user may read and write both.`,
      );
    case NOT_A_DATABASE:
      return invalidInput(
        `${path} is no database of Musubi's: move it away, or name another file in MUSUBI_DB.`,
      );
    case CORRUPT:
      return damaged(path);
    default:
      return error;
  }
}
