import type { Period } from '../../model/periods.ts';
import type { Level } from '../../model/visibility.ts';
import type { Parameters } from './oneState.ts';
import { NO_DAY } from './values.ts';

/** What the viewer sees of a record: see StoredRecord. */
export const seenBody = (node: string, clearance: Level): string =>
  clearance === 2 ? `${node}._record` : `coalesce(${node}._record${clearance}, ${node}._record)`;

/** A fact of a relationship, which keeps one for each clearance only where they differ. */
export const factOf = (relationship: string, fact: string, clearance: Level): string =>
  clearance === 0
    ? `${relationship}.${fact}`
    : `coalesce(${relationship}.${fact}${clearance}, ${relationship}.${fact})`;

export const visible = (of: string): string => `${of}._level <= $clearance`;

export const among = (value: string, parameter: string): string =>
  `($${parameter} IS NULL OR ${value} IN $${parameter})`;

/** `overlaps` of periods.ts. */
const overlap = (begins: string, ends: string): string =>
  `($anyTime OR (${begins} <= $until AND ${ends} >= $since) OR ($undated AND ${begins} > ${NO_DAY}))`;

export const relationInPeriod = (relationship: string, clearance: Level): string =>
  overlap(factOf(relationship, '_begins', clearance), factOf(relationship, '_ends', clearance));
export const entityInPeriod = (entity: string, clearance: Level): string =>
  overlap(`${entity}._begins${clearance}`, `${entity}._ends${clearance}`);

export const periodParameters = (period: Period | undefined): Parameters => ({
  anyTime: !period,
  undated: period?.undated ?? true,
  since: period?.from ?? -NO_DAY,
  until: period?.to ?? NO_DAY,
});
