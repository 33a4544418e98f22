import { firstDay, lastDay, partialDateOf } from '../server/model/dates.ts';
import type { GraphRecord, Id, Measure } from '../server/model/records.ts';
import { squeezed } from './document.ts';

/** Two records that may say one thing. */
export interface Duplicate {
  readonly a: Id;
  readonly b: Id;
  readonly reason: string;
}

/**
 * Facts that stand twice: relations of one type between the same ends, whatever their role, dates and state;
 * measures of one entity, name, period, nature and value, whatever else they say. a < b; in the order of records.
 */
export function duplicates(records: readonly GraphRecord[]): readonly Duplicate[] {
  const known = new Map<string, Id>();
  return records.flatMap((record) => {
    const what = saying(record);
    if (what === null) return [];
    const other = known.get(what);
    if (other === undefined) {
      known.set(what, record.id);
      return [];
    }
    const [a, b] = other < record.id ? [other, record.id] : [record.id, other];
    return [{ a, b, reason: `both say ${what}` }];
  });
}

function saying(record: GraphRecord): string | null {
  if (record.record === 'relation') return `${record.from} ${record.type} ${record.to}`;
  if (record.record !== 'measure') return null;
  const { entity, name, nature, value } = record;
  return `${nature} ${squeezed(name)} of ${entity} ${daysOf(record)}: ${value}`;
}

function daysOf({ fiscalYear, asOf, from, to }: Measure): string {
  const first = fiscalYear === null ? (from ?? asOf) : partialDateOf(`FY${fiscalYear}`);
  const last = fiscalYear === null ? (to ?? asOf) : first;
  return first && last ? `${firstDay(first)}-${lastDay(last)}` : '';
}
