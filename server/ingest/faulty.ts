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

/** The fields of each record that name another one; evidence besides. */
const NAMING: Readonly<Record<RecordKind, readonly string[]>> = {
  source: [],
  entity: [],
  relation: ['from', 'to'],
  stage: ['collaboration'],
  measure: ['entity'],
};

/** Null for a value that is no record at all or has no id. */
export function faultyRecord(value: unknown): FaultyRecord | null {
  const fields = fieldsOf(value);
  const id = idOrNull(fields.id);
  const record = RECORD_KINDS.find((kind) => kind === fields.record);
  if (id === null || record === undefined) return null;
  const places = [fields, ...listIn(fields.attributes)].flatMap(({ evidence }) => listIn(evidence));
  const parts = record === 'measure' && Array.isArray(fields.parts) ? fields.parts : [];
  const referred = [
    ...places.map(({ source }) => ({ record: 'source' as const, id: idOrNull(source) })),
    ...NAMING[record].map((name) => ({ record: 'entity' as const, id: idOrNull(fields[name]) })),
    ...parts.map((part) => ({ record: 'measure' as const, id: idOrNull(part) })),
  ];
  const refersTo = referred.flatMap((each) => (each.id === null ? [] : [{ ...each, id: each.id }]));
  return { id, record, refersTo };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const idOrNull = (value: unknown): Id | null =>
  typeof value === 'string' && idProblem(value) === null ? (value as Id) : null;
