import { withOrderedEnds } from '../model/derived.ts';
import type { Ontology } from '../model/ontology.ts';
import {
  type Id,
  type Kind,
  MATCH_STAGES,
  RECORD_KINDS,
  type RecordKind,
  type RelationType,
} from '../model/records.ts';
import { dateIn, type Fields, fieldsOf, idIn, isGiven, listIn } from './fields.ts';
import type { KeptRelation } from './relationTable.ts';
import type { ToldStage } from './stageOrder.ts';

/** What a relation states as far as it can be read; undefined is what can't. */
export type ToldRelation = {
  readonly [Key in Exclude<keyof KeptRelation, 'id'>]: KeptRelation[Key] | undefined;
};

/**
 * What can be told of a record that has faults: its id and kind, so those who refer to it are not told that it is
 * missing, and what it states of others, so that is checked in the same run.
 */
export interface FaultyRecord {
  readonly record: RecordKind;
  readonly id: Id | null;
  readonly refersTo: readonly { readonly record: 'source' | 'entity' | 'measure'; readonly id: Id }[];
  /** An entity's. */
  readonly kind: Kind | null;
  readonly relation: ToldRelation | null;
  readonly stage: ToldStage | null;
}

/** The fields of each record that name another one; evidence besides. */
const NAMING: Readonly<Record<RecordKind, readonly string[]>> = {
  source: [],
  entity: [],
  relation: ['from', 'to'],
  stage: ['collaboration'],
  measure: ['entity'],
};

/** Null for a value that is no record at all. */
export function faultyRecord(value: unknown, ontology: Ontology): FaultyRecord | null {
  const fields = fieldsOf(value);
  const record = RECORD_KINDS.find((kind) => kind === fields.record);
  if (record === undefined) return null;
  const places = [fields, ...listIn(fields.attributes).map(fieldsOf)].flatMap(({ evidence }) =>
    listIn(evidence),
  );
  const parts = record === 'measure' ? listIn(fields.parts) : [];
  const referred = [
    ...places.map((place) => ({ record: 'source' as const, id: idIn(fieldsOf(place).source) })),
    ...NAMING[record].map((name) => ({ record: 'entity' as const, id: idIn(fields[name]) })),
    ...parts.map((part) => ({ record: 'measure' as const, id: idIn(part) })),
  ];
  return {
    record,
    id: idIn(fields.id),
    refersTo: referred.flatMap((each) => (each.id === null ? [] : [{ ...each, id: each.id }])),
    kind: record === 'entity' ? (ontology.kinds.get(fields.kind as Kind)?.name ?? null) : null,
    relation: record === 'relation' ? toldRelation(fields, ontology) : null,
    stage: record === 'stage' ? toldStage(fields) : null,
  };
}

function toldRelation(fields: Fields, ontology: Ontology): ToldRelation {
  const read = <T>(value: unknown, found: T | null) => (isGiven(value) && found === null ? undefined : found);
  const type = ontology.relationTypes.get(fields.type as RelationType)?.name;
  const from = idIn(fields.from) ?? undefined;
  const to = idIn(fields.to) ?? undefined;
  const ends =
    type && from && to ? withOrderedEnds(ontology, { type, from, to }).relation : { type, from, to };
  return {
    ...ends,
    role: read(fields.role, typeof fields.role === 'string' ? fields.role : null),
    since: read(fields.since, dateIn(fields.since)),
    until: read(fields.until, dateIn(fields.until)),
    asOf: read(fields.asOf, dateIn(fields.asOf)),
  };
}

function toldStage(fields: Fields): ToldStage | null {
  const collaboration = idIn(fields.collaboration);
  if (collaboration === null) return null;
  const stage = MATCH_STAGES.find((name) => name === fields.stage) ?? null;
  return { id: idIn(fields.id), collaboration, stage, date: dateIn(fields.date) };
}

/** The relation, when nothing is missing of the fact it states. */
export function wholeRelation({ id, relation }: FaultyRecord): KeptRelation | null {
  if (id === null || relation === null) return null;
  const { type, from, to, role, since, until, asOf } = relation;
  return type !== undefined &&
    from !== undefined &&
    to !== undefined &&
    role !== undefined &&
    since !== undefined &&
    until !== undefined &&
    asOf !== undefined
    ? { id, type, from, to, role, since, until, asOf }
    : null;
}
