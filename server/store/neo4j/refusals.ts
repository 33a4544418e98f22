import { conflict, invalidInput, limitExceeded, storeUnavailable } from '../../model/errors.ts';
import type { GraphRecord, Id } from '../../model/records.ts';

const NAMED = 10;

export const anotherKind = (id: Id, was: string, is: string) =>
  invalidInput(`The id ${id} belongs to a ${was}; it cannot become a ${is}.`, { id });

export const missing = (record: GraphRecord, kind: string, id: Id) =>
  invalidInput(
    `The ${record.record} ${record.id} names the ${kind} ${id}, which does not exist: write it first.`,
    { id: record.id, missing: id },
  );

export const stillNeeded = (id: Id, hanging: readonly Id[]) =>
  invalidInput(
    `${id} cannot be removed: ${hanging.slice(0, NAMED).join(', ')}${hanging.length > NAMED ? ' …' : ''} (${hanging.length} in all) would be left hanging. Remove them too.`,
    { id, hanging: hanging.slice(0, NAMED), total: hanging.length },
  );

export const movedOn = (expected: number, actual: number) =>
  conflict(
    `The graph has changed meanwhile (revision ${actual}, expected ${expected}): look at it again and repeat the change.`,
    { expected, actual },
  );

export const tooMany = (limit: number) =>
  limitExceeded(
    `A change set of more than ${limit.toLocaleString('en')} records can only be written into an empty graph: write it in parts, or import it into an empty database.`,
    { limit },
  );

export const givenTwice = (id: Id) =>
  invalidInput(`${id} is given twice: in an import as large as this each id may come once.`, { id });

export const importing = () =>
  storeUnavailable(
    'A large import is being written, or was broken off and is cleared away within a minute. Try again in a moment.',
  );
