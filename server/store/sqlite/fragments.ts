import type { Period } from '../../model/periods.ts';
import type { Parameters } from './driver.ts';

/** Fragments queries are composed of. `${table}.` columns are those of every table with views. */
export const visible = (table: string): string => `:clearance BETWEEN ${table}.lowest AND ${table}.highest`;

export const amongWords = (column: string, parameter: string): string =>
  `(:${parameter} IS NULL OR ${column} IN (SELECT value FROM json_each(:${parameter})))`;

/** `overlaps` of periods.ts. */
export const inPeriod = (
  table: string,
): string => `(:anyTime OR CASE ${table}.undated WHEN 1 THEN :undated ELSE
    (:to IS NULL OR ${table}.first IS NULL OR ${table}.first <= :to)
    AND (:from IS NULL OR ${table}.last IS NULL OR ${table}.last >= :from) END)`;

export const periodParameters = (period: Period | undefined): Parameters => ({
  anyTime: Number(!period),
  undated: Number(period?.undated ?? true),
  from: period?.from ?? null,
  to: period?.to ?? null,
});
