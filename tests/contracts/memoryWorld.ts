import { entityFacts, measureFacts, relationFacts } from '../../server/model/derived.ts';
import type { Ontology } from '../../server/model/ontology.ts';
import { byText } from '../../server/model/order.ts';
import { overlaps, type Period } from '../../server/model/periods.ts';
import {
  type Attribute,
  type Entity,
  type GraphRecord,
  type Id,
  type Measure,
  RECORD_KINDS,
  type Relation,
} from '../../server/model/records.ts';
import type {
  EntityFilter,
  EntityKey,
  FactKey,
  Keyed,
  MeasureFilter,
  MeasureKey,
  NeighbourKey,
  NeighbourQuery,
  RelationFilter,
  RelationKey,
  SourceFact,
} from '../../server/store/store.ts';

/** Where a record is printed, its own places first, then its attributes' by key. */
export function placesOf(record: GraphRecord): readonly Omit<SourceFact, 'record' | 'id'>[] {
  if (record.record === 'source') return [];
  const attributes: readonly Attribute[] = 'attributes' in record ? record.attributes : [];
  return [
    ...record.evidence.map((place) => ({ attribute: null, place })),
    ...attributes
      .flatMap(({ key, evidence }) => evidence.map((place) => ({ attribute: key, place })))
      .sort((a, b) => byText(a.attribute, b.attribute)),
  ];
}

export type World = ReturnType<typeof memoryWorld>;

/** Answers from records one viewer may see, all of them and no others, by trying each. */
export function memoryWorld(ontology: Ontology, seen: readonly GraphRecord[]) {
  const records = [...seen].sort((a, b) => byText(a.id, b.id));
  const of = <T extends GraphRecord>(kind: T['record']): readonly T[] =>
    records.filter((r): r is T => r.record === kind);
  const entities = new Map(of<Entity>('entity').map((e) => [e.id, e]));
  const relations = of<Relation>('relation').map((relation) => {
    const from = entities.get(relation.from);
    const to = entities.get(relation.to);
    if (!from || !to) throw new Error(`${relation.id} is seen without its ends`);
    return {
      relation,
      facts: relationFacts(ontology, relation, entityFacts(from), entityFacts(to)),
      symmetric: ontology.relationTypes.get(relation.type)?.symmetric ?? false,
    };
  });
  type Fact = (typeof relations)[number];

  const otherEnd = ({ relation }: Fact, id: Id) => (relation.from === id ? relation.to : relation.from);
  const kindOf = (id: Id) => entities.get(id)?.kind;
  const at = (id: Id) => relations.filter(({ relation }) => relation.from === id || relation.to === id);

  const passes = (fact: Fact, id: Id, filter: RelationFilter): boolean => {
    const { relation, facts, symmetric } = fact;
    const both = symmetric || relation.from === relation.to;
    const direction = relation.from === id ? 'OUT' : 'IN';
    const kind = kindOf(otherEnd(fact, id));
    return (
      (!filter.types || filter.types.includes(relation.type)) &&
      (!filter.direction || filter.direction === 'BOTH' || both || filter.direction === direction) &&
      (!filter.kinds || (kind !== undefined && filter.kinds.includes(kind))) &&
      (!filter.roles || (relation.role !== null && filter.roles.includes(relation.role))) &&
      overlaps(facts.extent, filter.period ?? null)
    );
  };

  /** Whether one is, or leads by relations of these types to, one of the targets. */
  const leadsTo = (id: Id, types: readonly string[], targets: readonly Id[], period?: Period): boolean => {
    const reached = new Set([id]);
    for (const at of reached) {
      for (const { relation, facts } of relations) {
        const live = relation.state !== 'planned' && overlaps(facts.extent, period ?? null);
        if (live && relation.from === at && types.includes(relation.type)) reached.add(relation.to);
      }
    }
    return targets.some((target) => reached.has(target));
  };
  const belongs = (
    entity: Entity,
    first: readonly string[],
    then: readonly string[],
    targets: readonly Id[] | undefined,
    period: Period | undefined,
  ) =>
    targets === undefined ||
    relations.some(
      ({ relation, facts }) =>
        relation.from === entity.id &&
        first.includes(relation.type) &&
        relation.state !== 'planned' &&
        overlaps(facts.extent, period ?? null) &&
        leadsTo(relation.to, then, targets, period),
    );

  return {
    of,

    entities: ({ kinds, fields, areas, facilities, period, orderBy }: EntityFilter) =>
      of<Entity>('entity')
        .filter(
          (e) =>
            (!kinds || kinds.includes(e.kind)) &&
            (!period || overlaps(entityFacts(e).extent, period)) &&
            belongs(e, ['IN_FIELD'], ['PART_OF'], fields, period) &&
            belongs(e, ['LOCATED_IN', 'TENANT_OF'], ['PART_OF', 'LOCATED_IN'], areas, period) &&
            belongs(e, ['TENANT_OF', 'LOCATED_IN', 'OPERATES'], ['PART_OF'], facilities, period),
        )
        .map((item): Keyed<Entity, EntityKey> => {
          const day = orderBy === 'NEWEST' ? entityFacts(item).day : null;
          return { item, key: { day, name: item.name, id: item.id } };
        }),

    relationsOf: (id: Id, filter: RelationFilter) =>
      at(id)
        .filter((fact) => passes(fact, id, filter))
        .map(
          ({ relation, facts }): Keyed<Relation, RelationKey> => ({
            item: relation,
            key: { day: facts.day, id: relation.id },
          }),
        ),

    relationsAmong: (ids: readonly Id[], filter: Pick<RelationFilter, 'types' | 'period'>) =>
      relations
        .filter(
          (fact) =>
            ids.includes(fact.relation.from) &&
            ids.includes(fact.relation.to) &&
            passes(fact, fact.relation.from, filter),
        )
        .sort(
          (a, b) =>
            (b.facts.day ?? Number.NEGATIVE_INFINITY) - (a.facts.day ?? Number.NEGATIVE_INFINITY) ||
            byText(a.relation.id, b.relation.id),
        )
        .map(({ relation }) => relation),

    measuresOf: (id: Id, { name, nature, role, fiscalYear }: MeasureFilter) =>
      of<Measure>('measure')
        .filter(
          (m) =>
            m.entity === id &&
            (name === undefined || m.name === name) &&
            (nature === undefined || m.nature === nature) &&
            (role === undefined || measureFacts(m).role === role) &&
            (fiscalYear === undefined || m.fiscalYear === fiscalYear),
        )
        .map((item): Keyed<Measure, MeasureKey> => {
          const { first, last } = measureFacts(item);
          return { item, key: { name: item.name, first, last, id: item.id } };
        }),

    factsOf: (source: Id) =>
      records.some((r) => r.record === 'source' && r.id === source)
        ? records.flatMap((record) =>
            placesOf(record)
              .filter(({ place }) => place.source === source)
              .map((found, i): Keyed<SourceFact, FactKey> => {
                const rest = `${RECORD_KINDS.indexOf(record.record)} ${record.id} ${String(i).padStart(6, '0')}`;
                return {
                  item: { record: record.record, id: record.id, ...found },
                  key: { line: found.place.line, rest },
                };
              }),
          )
        : [],

    neighbours: ({ ids, depth: deepest, kinds, types, period }: NeighbourQuery) => {
      const found: NeighbourKey[] = [];
      const known = new Set(ids);
      let before = new Set(ids);
      for (let depth = 1; depth <= deepest; depth++) {
        const steps = relations.flatMap((fact) => {
          const { from, to } = fact.relation;
          const ends = from === to ? [] : [from, to];
          return ends
            .filter((id) => before.has(id) && !known.has(otherEnd(fact, id)))
            .filter((id) => passes(fact, id, { kinds, types, period } as RelationFilter))
            .map((id) => ({ id: otherEnd(fact, id), ...fact.facts }));
        });
        before = new Set(steps.map(({ id }) => id));
        for (const id of before) {
          const own = steps.filter((step) => step.id === id);
          const days = own.flatMap(({ day }) => day ?? []);
          known.add(id);
          found.push({
            depth,
            weight: Math.max(...own.map(({ weight }) => weight)),
            count: own.length,
            day: days.length > 0 ? Math.max(...days) : null,
            id,
          });
        }
      }
      return found;
    },
  };
}
