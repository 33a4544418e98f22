import { lastDay } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Attribute } from '../model/records.ts';

const newest = ({ asOf }: Attribute) => (asOf === null ? Number.NEGATIVE_INFINITY : lastDay(asOf));

/** By key, then newest first; of equally old ones as recorded. */
export function attributes(record: { readonly attributes: readonly Attribute[] }): readonly Attribute[] {
  if (record.attributes.length < 2) return record.attributes;
  return record.attributes.toSorted((a, b) => byText(a.key, b.key) || Math.sign(newest(b) - newest(a)) || 0);
}
