import type { Period } from '../../model/periods.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Parameters } from './oneState.ts';
import { NO_DAY } from './values.ts';

/**
 * What differs by clearance has a property for each, named by parameters: the same text for every viewer, and so one
 * plan of it, as planning takes Neo4j longer than most answers. See {@link seenBy}.
 */
export const seenBody = (node: string): string => `coalesce(${node}[$seenRecord], ${node}._record)`;

/** A fact of a relationship, which keeps one for each clearance only where they differ. */
export const factOf = (relationship: string, fact: 'Begins' | 'Ends' | 'Weight'): string =>
  `coalesce(${relationship}[$seen${fact}], ${relationship}._${fact.toLowerCase()})`;

export const seenBy = ({ clearance }: Viewer): Parameters => ({
  clearance,
  seenRecord: `_record${clearance}`,
  seenBegins: `_begins${clearance}`,
  seenEnds: `_ends${clearance}`,
  seenWeight: `_weight${clearance}`,
  seenAge: `_age${clearance}`,
  seenRole: `_role${clearance}`,
});

export const visible = (of: string): string => `${of}._level <= $clearance`;

export const among = (value: string, parameter: string): string =>
  `($any_${parameter} OR ${value} IN $${parameter})`;

/** What {@link among} needs: never null in one question and a list in another, which would be planned anew. */
export const amongParameters = (lists: Readonly<Record<string, readonly string[] | undefined>>): Parameters =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => [
      [`any_${name}`, list === undefined],
      [name, list ?? []],
    ]),
  );

/** `overlaps` of periods.ts. */
const overlap = (begins: string, ends: string): string =>
  `($anyTime OR (${begins} <= $until AND ${ends} >= $since) OR ($undated AND ${begins} > ${NO_DAY}))`;

export const relationInPeriod = (relationship: string): string =>
  overlap(factOf(relationship, 'Begins'), factOf(relationship, 'Ends'));
export const entityInPeriod = (entity: string): string =>
  overlap(`${entity}[$seenBegins]`, `${entity}[$seenEnds]`);

export const periodParameters = (period: Period | undefined): Parameters => ({
  anyTime: !period,
  undated: period?.undated ?? true,
  since: period?.from ?? -NO_DAY,
  until: period?.to ?? NO_DAY,
});
