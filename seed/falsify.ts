import type { GraphRecord, Id } from '../server/model/records.ts';
import { byId } from './byId.ts';

/** A record with one thing in it made false. */
export interface Falsified {
  readonly record: GraphRecord;
  readonly what: string;
}

/**
 * Changes one thing in so many facts drawn at random: an end of a relation or the entity of a measure to
 * another entity of its kind, a figure by one digit, a text to another measure's, a fiscal year by one to five
 * years, the section of its first place to another of the document.
 * What a check should catch; the same for the same random numbers.
 */
export function falsify(
  records: readonly GraphRecord[],
  count: number,
  random: () => number,
): readonly Falsified[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const entities = byId(records, 'entity');
  const others = (id: Id) =>
    [...entities].flatMap(([other, { kind }]) =>
      kind === entities.get(id)?.kind && other !== id ? [other] : [],
    );
  const texts = [
    ...new Set(
      records.flatMap((r) => (r.record === 'measure' && typeof r.value === 'string' ? [r.value] : [])),
    ),
  ];
  const sections = new Map<Id, Set<string>>();
  for (const { source, section } of records.flatMap((r) => (r.record === 'source' ? [] : r.evidence)))
    if (section) sections.set(source, (sections.get(source) ?? new Set()).add(section));
  const oneDigitOff = (value: number) => {
    const digits = String(value);
    const places = [...digits].flatMap((digit, i) => (/\d/.test(digit) ? [i] : []));
    const at = pick(places) ?? 0;
    const digit = (Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10;
    return Number(digits.slice(0, at) + digit + digits.slice(at + 1));
  };

  const changesOf = (record: GraphRecord): (() => GraphRecord | null)[] => {
    const swapped = (id: Id) => pick(others(id)) ?? null;
    if (record.record !== 'relation' && record.record !== 'measure') return [];
    const section = () => {
      const [first, ...rest] = record.evidence;
      if (!first) return null;
      const other = pick([...(sections.get(first.source) ?? [])].filter((each) => each !== first.section));
      return other ? { ...record, evidence: [{ ...first, section: other }, ...rest] } : null;
    };
    if (record.record === 'relation')
      return [
        ...(['from', 'to'] as const).map((end) => () => {
          const other = swapped(record[end]);
          return other && { ...record, [end]: other };
        }),
        section,
      ];
    const { value, fiscalYear } = record;
    const entity = () => {
      const other = swapped(record.entity);
      return other && { ...record, entity: other };
    };
    const figure = () => {
      const other =
        typeof value === 'number' ? oneDigitOff(value) : pick(texts.filter((text) => text !== value));
      return other === undefined || other === value ? null : { ...record, value: other };
    };
    const years = Math.ceil(random() * 5) * (random() < 0.5 ? -1 : 1);
    return fiscalYear === null
      ? [entity, figure, section]
      : [entity, figure, section, () => ({ ...record, fiscalYear: fiscalYear + years })];
  };

  const facts = records.filter(({ record }) => record === 'relation' || record === 'measure');
  const changed: Falsified[] = [];
  for (let tries = 0; changed.length < count && tries < 100 * count; tries++) {
    const fact = pick(facts);
    if (!fact) break;
    const record = pick(changesOf(fact))?.();
    if (!record) continue;
    const keys = (Object.keys(record) as (keyof GraphRecord)[]).filter((key) => record[key] !== fact[key]);
    changed.push({
      record,
      what: keys.map((key) => `${key}: ${said(fact, key)} -> ${said(record, key)}`).join(),
    });
  }
  return changed;
}

const said = (record: GraphRecord, key: keyof GraphRecord | 'evidence'): unknown =>
  key === 'evidence' ? 'evidence' in record && record.evidence[0]?.section : record[key];
