import { firstDay, isPartialDate, type PartialDate } from '../../model/dates.ts';
import { attributeValue } from '../../model/derived.ts';
import type { Attribute, GraphRecord } from '../../model/records.ts';
import { dateOf, readable, wellFormed } from './values.ts';

type Properties = Record<string, unknown>;

/** With an underscore in front it would be one of the store's own. */
const PROPERTY_NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]{0,60}$/u;

/** What a person with a Cypher shell reads: the record's own keys, null for what it lacks, and each attribute's newest value. */
export function readableProperties(record: GraphRecord): Properties {
  const all = ownProperties(record);
  if (!('attributes' in record) || record.attributes.length === 0) return all;
  const own = withoutNull(all);
  return { ...attributeProperties(record.attributes, new Set(Object.keys(own))), ...own };
}

function ownProperties(record: GraphRecord): Properties {
  switch (record.record) {
    case 'source':
      return {
        id: record.id,
        file: text(record.file),
        title: text(record.title),
        publisher: text(record.publisher),
        ...dated('date', record.date),
        visibility: record.visibility,
      };
    case 'entity':
      return {
        ...Object.fromEntries(
          Object.entries(record.externalIds)
            .filter(([scheme]) => PROPERTY_NAME.test(scheme))
            .map(([scheme, value]) => [scheme, text(value)]),
        ),
        id: record.id,
        name: text(record.name),
        nameEn: text(record.nameEn),
        reading: text(record.reading),
        aliases: record.aliases.map((alias) => wellFormed(alias.text)),
        visibility: record.visibility,
      };
    case 'relation':
      return {
        id: record.id,
        role: text(record.role),
        ...dated('since', record.since),
        ...dated('until', record.until),
        ...dated('asOf', record.asOf),
        state: record.state,
        visibility: record.visibility,
      };
    case 'stage':
      return {
        id: record.id,
        stage: record.stage,
        ...dated('date', record.date),
        dateIs: record.dateIs,
        visibility: record.visibility,
      };
    case 'measure':
      return {
        id: record.id,
        name: text(record.name),
        unit: text(record.unit),
        fiscalYear: record.fiscalYear,
        ...dated('asOf', record.asOf),
        ...dated('from', record.from),
        ...dated('to', record.to),
        value: typeof record.value === 'string' ? text(record.value) : record.value,
        nature: record.nature,
        countedAs: record.countedAs,
        qualifier: text(record.qualifier),
        visibility: record.visibility,
      };
  }
}

function attributeProperties(attributes: readonly Attribute[], taken: ReadonlySet<string>): Properties {
  const properties: Properties = {};
  for (const { key } of attributes) {
    if (taken.has(key) || key in properties || !PROPERTY_NAME.test(key)) continue;
    const standing = attributeValue({ attributes }, key);
    const whole = attributes.find((a) => a.key === key && String(a.value) === standing);
    const value = whole?.value;
    if (typeof value !== 'string') properties[key] = value;
    else if (isPartialDate(value)) Object.assign(properties, dated(key, value));
    else properties[key] = wellFormed(value);
  }
  return properties;
}

/** A partial date is text (2016-07, FY2016), which Neo4j cannot order among dates: beside it stands its first day. */
function dated(name: string, date: PartialDate | null): Properties {
  if (date === null) return {};
  const value = readable(date);
  return typeof value === 'string'
    ? { [name]: value, [`${name}First`]: dateOf(firstDay(date)) }
    : { [name]: value };
}

/** Of a relationship, which can point nowhere: lists beside each other. No section is '', no line 0. */
export function evidenceLists(record: GraphRecord): Properties {
  if (record.record === 'source' || record.evidence.length === 0) return {};
  return {
    evidenceSource: record.evidence.map(({ source }) => source),
    evidenceSection: record.evidence.map(({ section }) => wellFormed(section ?? '')),
    evidenceLine: record.evidence.map(({ line }) => line ?? 0),
  };
}

const text = (value: string | null): string | null => (value === null ? null : wellFormed(value));

function withoutNull(properties: Properties): Properties {
  const kept: Properties = {};
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
