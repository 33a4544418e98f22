import { idProblem } from '../model/ids.ts';
import { type Id, RECORD_KINDS, type RecordKind } from '../model/records.ts';

/**
 * What can be told of a record that has faults: that its id is given, and what it refers to. So those who refer to
 * it are not told that it is missing, and its own references are checked in the same run.
 */
export interface FaultyRecord {
  readonly id: Id;
  readonly record: RecordKind;
  readonly refersTo: readonly { readonly record: 'source' | 'entity' | 'measure'; readonly id: Id }[];
}

const ENDS = ['from', 'to', 'collaboration', 'entity'] as const;

/** Null for a value that is no record at all or has no id. */
export function faultyRecord(value: unknown): FaultyRecord | null {
  const fields = fieldsOf(value);
  const id = idIn(fields.id);
  const record = RECORD_KINDS.find((kind) => kind === fields.record);
  if (id === null || record === undefined) return null;
  const places = [fields, ...listIn(fields.attributes)].flatMap(({ evidence }) => listIn(evidence));
  const referred = [
    ...places.map(({ source }) => ({ record: 'source' as const, id: idIn(source) })),
    ...ENDS.map((end) => ({ record: 'entity' as const, id: idIn(fields[end]) })),
    ...(Array.isArray(fields.parts) ? fields.parts : []).map((part) => ({
      record: 'measure' as const,
      id: idIn(part),
    })),
  ];
  const refersTo = referred.flatMap((each) => (each.id === null ? [] : [{ ...each, id: each.id }]));
  return { id, record, refersTo };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const idIn = (value: unknown): Id | null =>
  typeof value === 'string' && idProblem(value) === null ? (value as Id) : null;
