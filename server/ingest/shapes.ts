import { z } from 'zod';
import { daysOf, type PartialDate } from '../model/dates.ts';
import { idProblem } from '../model/ids.ts';
import {
  ALIAS_KINDS,
  COUNTINGS,
  DATE_IS,
  FACT_STATES,
  type Id,
  LIST_COMPLETENESS,
  MATCH_STAGES,
  NATURES,
  VISIBILITIES,
} from '../model/records.ts';

/** Longest text of any one value; what is longer is no name, number or note. */
const MAX_TEXT = 10_000;

const NO_YEAR = 'is no year from 1 to 9998';

const text = z.string().max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`);
const filled = text.refine((t) => t.trim() !== '', 'is empty');
const optional = text.nullish();
const id = z.custom<Id>((value) => typeof value === 'string' && idProblem(value) === null, {
  error: ({ input }) => (typeof input === 'string' ? (idProblem(input) ?? '') : 'is no text'),
});
const date = z.custom<PartialDate>((value) => typeof value === 'string' && daysOf(value) !== null, {
  error: ({ input }) =>
    typeof input === 'string'
      ? `is no possible date (${JSON.stringify(input.slice(0, 40))}): write 2016, 2016-07, 2016-07-08 or FY2016`
      : 'is no text',
});
const optionalDate = date.nullish();
const list = <T extends z.ZodType>(item: T) => z.array(item).nullish();

const evidence = z.strictObject({
  source: id,
  section: optional,
  page: optional,
  line: z.int().min(1, 'is below 1: lines are counted from 1').nullish(),
  printed: optional,
  note: optional,
});
const required = z.array(evidence).min(1, 'is missing: say which source states it');

const attribute = z.strictObject({
  key: filled,
  value: z.union([text, z.number(), z.boolean()], 'is none of text, number, true and false'),
  asOf: optionalDate,
  evidence: list(evidence),
});
const attributes = list(attribute);

const alias = z.strictObject({
  text: filled,
  kind: z.enum(ALIAS_KINDS).nullish(),
  since: optionalDate,
  until: optionalDate,
});

const count = z.int().min(0, 'is below 0').nullish();
const namedList = z.strictObject({
  complete: z.enum(LIST_COMPLETENESS).nullish(),
  stated: count,
  unnamed: list(z.strictObject({ role: optional, printed: optional, count })),
});

const visibility = z.enum(VISIBILITIES).nullish();

/** The form of each record in the interchange; what may be left out may be null too. */
export const shapes = {
  source: z.strictObject({
    record: z.literal('source'),
    id,
    file: optional,
    title: filled,
    publisher: optional,
    date: optionalDate,
    visibility,
  }),
  entity: z.strictObject({
    record: z.literal('entity'),
    id,
    kind: z.string(),
    name: filled,
    nameEn: optional,
    reading: optional,
    aliases: list(alias),
    externalIds: z.record(filled, filled).nullish(),
    attributes,
    list: namedList.nullish(),
    visibility,
    evidence: list(evidence),
  }),
  relation: z.strictObject({
    record: z.literal('relation'),
    id,
    type: z.string(),
    from: id,
    to: id,
    role: optional,
    since: optionalDate,
    until: optionalDate,
    asOf: optionalDate,
    state: z.enum(FACT_STATES).nullish(),
    attributes,
    visibility,
    evidence: required,
  }),
  stage: z.strictObject({
    record: z.literal('stage'),
    id,
    collaboration: id,
    stage: z.enum(MATCH_STAGES),
    date: optionalDate,
    dateIs: z.enum(DATE_IS).nullish(),
    visibility,
    evidence: required,
  }),
  measure: z.strictObject({
    record: z.literal('measure'),
    id,
    entity: id,
    name: filled,
    unit: optional,
    fiscalYear: z.int().min(1, NO_YEAR).max(9998, NO_YEAR).nullish(),
    asOf: optionalDate,
    from: optionalDate,
    to: optionalDate,
    value: z.union([z.number(), filled], 'is neither a number nor a text'),
    nature: z.enum(NATURES),
    countedAs: z.enum(COUNTINGS).nullish(),
    qualifier: optional,
    parts: list(id),
    attributes,
    visibility,
    evidence: required,
  }),
};

export type Shape = z.output<(typeof shapes)[keyof typeof shapes]>;
export type EvidenceShape = z.output<typeof evidence>;
export type AttributeShape = z.output<typeof attribute>;
export type AliasShape = z.output<typeof alias>;
export type NamedListShape = z.output<typeof namedList>;
