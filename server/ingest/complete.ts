import type { Ontology } from '../model/ontology.ts';
import { byText } from '../model/order.ts';
import type {
  Alias,
  Attribute,
  Evidence,
  GraphRecord,
  Kind,
  NamedList,
  Relation,
  RelationType,
} from '../model/records.ts';
import type { AliasShape, AttributeShape, EvidenceShape, NamedListShape, Shape } from './shapes.ts';

/** A record as read: whole, but with what needs its neighbours' kinds (a relation's state) still open. */
export type ReadRecord =
  | Exclude<GraphRecord, Relation>
  | (Omit<Relation, 'state'> & { readonly state: Relation['state'] | null });

/** A record of the right shape with what was left out. Every key in the order of records.ts, so that equal records have equal JSON. Throws for what is none. */
export function completed(data: Shape, ontology: Ontology): ReadRecord {
  const visibility = data.visibility ?? 'public';
  switch (data.record) {
    case 'source':
      return {
        record: data.record,
        id: data.id,
        file: data.file ?? null,
        title: data.title,
        publisher: data.publisher ?? null,
        date: data.date ?? null,
        visibility,
      };
    case 'entity': {
      const kind = data.kind as Kind;
      return {
        record: data.record,
        id: data.id,
        kind,
        name: data.name,
        nameEn: data.nameEn ?? null,
        reading: data.reading ?? null,
        aliases: each(data.aliases, aliasOf),
        externalIds: externalIdsOf(data.externalIds),
        attributes: each(data.attributes, attributeOf),
        list: data.list ? namedListOf(data.list) : null,
        visibility: data.visibility ?? ontology.kinds.get(kind)?.visibility ?? 'public',
        evidence: each(data.evidence, evidenceOf),
      };
    }
    case 'relation':
      return {
        record: data.record,
        id: data.id,
        type: data.type as RelationType,
        from: data.from,
        to: data.to,
        role: data.role ?? null,
        since: data.since ?? null,
        until: data.until ?? null,
        asOf: data.asOf ?? null,
        state: data.state ?? null,
        attributes: each(data.attributes, attributeOf),
        visibility,
        evidence: each(data.evidence, evidenceOf),
      };
    case 'stage':
      return {
        record: data.record,
        id: data.id,
        collaboration: data.collaboration,
        stage: data.stage,
        date: data.date ?? null,
        dateIs: data.dateIs ?? (data.date ? 'on' : 'unknown'),
        visibility,
        evidence: each(data.evidence, evidenceOf),
      };
    case 'measure':
      return {
        record: data.record,
        id: data.id,
        entity: data.entity,
        name: data.name,
        unit: data.unit ?? null,
        fiscalYear: data.fiscalYear ?? null,
        asOf: data.asOf ?? null,
        from: data.from ?? null,
        to: data.to ?? null,
        value: data.value,
        nature: data.nature,
        countedAs: data.countedAs ?? 'flow',
        qualifier: data.qualifier ?? null,
        parts: data.parts ?? [],
        attributes: each(data.attributes, attributeOf),
        visibility,
        evidence: each(data.evidence, evidenceOf),
      };
    default:
      throw new Error('This is no record.');
  }
}

const each = <From, To>(list: readonly From[] | null | undefined, make: (item: From) => To): readonly To[] =>
  list ? list.map(make) : [];

const evidenceOf = ({ source, section, page, line, printed, note }: EvidenceShape): Evidence => ({
  source,
  section: section ?? null,
  page: page ?? null,
  line: line ?? null,
  printed: printed ?? null,
  note: note ?? null,
});

const attributeOf = ({ key, value, asOf, evidence }: AttributeShape): Attribute => ({
  key,
  value,
  asOf: asOf ?? null,
  evidence: each(evidence, evidenceOf),
});

const aliasOf = ({ text, kind, since, until }: AliasShape): Alias => ({
  text,
  // The one that claims no source.
  kind: kind ?? 'ours',
  since: since ?? null,
  until: until ?? null,
});

const namedListOf = ({ complete, stated, unnamed }: NamedListShape): NamedList => ({
  // The one that does not claim that all are named.
  complete: complete ?? 'partial',
  stated: stated ?? null,
  unnamed: each(unnamed, ({ role, printed, count }) => ({
    role: role ?? null,
    printed: printed ?? null,
    count: count ?? null,
  })),
});

const externalIdsOf = (ids: Readonly<Record<string, string>> | null | undefined) =>
  Object.fromEntries(Object.entries(ids ?? {}).sort(([a], [b]) => byText(a, b)));
