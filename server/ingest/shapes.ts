import { z } from 'zod';
import { daysOf, type PartialDate } from '../model/dates.ts';
import { idProblem } from '../model/ids.ts';
import { byText } from '../model/order.ts';
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
const optional = text.nullish().transform((t) => t ?? null);
const id = z.string().transform((value, context) => {
  const problem = idProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: problem });
  return value as Id;
});
const date = z.string().transform((value, context) => {
  if (!daysOf(value)) {
    context.addIssue({
      code: 'custom',
      message: `is no possible date (${JSON.stringify(value.slice(0, 40))}): write 2016, 2016-07, 2016-07-08 or FY2016`,
    });
  }
  return value as PartialDate;
});
const optionalDate = date.nullish().transform((d) => d ?? null);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const evidence = z
  .strictObject({
    source: id,
    section: optional,
    page: optional,
    line: z.int().min(1, 'is below 1: lines are counted from 1').nullish(),
    printed: optional,
    note: optional,
  })
  .transform(({ source, section, page, line, printed, note }) => ({
    source,
    section,
    page,
    line: line ?? null,
    printed,
    note,
  }));
const required = z.array(evidence).min(1, 'is missing: say which source states it');

const attribute = z
  .strictObject({
    key: filled,
    value: z.union([text, z.number(), z.boolean()], 'is none of text, number, true and false'),
    asOf: optionalDate,
    evidence: list(evidence),
  })
  .transform(({ key, value, asOf, evidence }) => ({ key, value, asOf, evidence }));
const attributes = list(attribute);

const alias = z
  .strictObject({ text: filled, kind: z.enum(ALIAS_KINDS), since: optionalDate, until: optionalDate })
  .transform(({ text, kind, since, until }) => ({ text, kind, since, until }));

const namedList = z
  .strictObject({
    complete: z.enum(LIST_COMPLETENESS),
    stated: z.int().min(0).nullish(),
    unnamed: list(
      z
        .strictObject({ role: optional, printed: optional, count: z.int().min(0).nullish() })
        .transform(({ role, printed, count }) => ({ role, printed, count: count ?? null })),
    ),
  })
  .transform(({ complete, stated, unnamed }) => ({ complete, stated: stated ?? null, unnamed }));

const visibility = z.enum(VISIBILITIES).nullish();
const externalIds = z
  .record(filled, filled)
  .nullish()
  .transform((ids) => Object.fromEntries(Object.entries(ids ?? {}).sort(([a], [b]) => byText(a, b))));

/** The form of each record in the interchange, with what may be left out filled in. */
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
    externalIds,
    attributes,
    list: namedList.nullish().transform((l) => l ?? null),
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
