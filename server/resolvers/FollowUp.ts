import type { Members } from '../analysis/members/members.ts';
import { NONE } from '../analysis/ties/columns.ts';
import { NOTHING } from '../analysis/ties/factColumns.ts';
import type { Context } from '../context.ts';
import type { CertifiedResolvers, QueryResolvers, UnlicensedResolvers } from '../generated/resolvers.ts';
import { firstDay, partialDateOf } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id, Kind, Relation } from '../model/records.ts';
import { certifiedSentence, unlicensedSentence } from '../sentences/followUp.ts';
import { givenPeriod, idsOf } from './arguments.ts';
import { connectionByName } from './byName.ts';
import type { Connection } from './connection.ts';
import { entitiesIn } from './tieAnswers.ts';
import { entitiesOf } from './tieArguments.ts';

export interface CertifiedParent {
  readonly entity: Entity;
  readonly relations: readonly Id[];
  /** What is certified, but where it is the maker itself. */
  readonly certified: readonly Id[];
  /** By id: what would have followed, had it come about. */
  readonly planned: readonly Id[];
}
export interface CertifiedPage extends Connection<CertifiedParent> {
  readonly certified: number;
}
export interface UnlicensedParent {
  readonly entity: Entity;
  readonly relations: readonly Id[];
  readonly owners: readonly Id[];
  /** Newest first. */
  readonly events: readonly Id[];
}
export interface UnlicensedPage extends Connection<UnlicensedParent> {
  readonly shown: number;
}

export const certifiedWithoutFollowUp: QueryResolvers['certifiedWithoutFollowUp'] = async (
  _,
  args,
  context,
) => {
  const period = givenPeriod(args.period);
  const { members } = await context.projections.withMembers(context.viewer, { period });
  const { certificates, planned, linked, followed } = members.derived;
  const makers = new Map<number, { relations: Id[]; things: Id[] }>();
  for (const [member, what, certificate, by] of rowsOf(certificates, 4)) {
    if (member < 0) continue;
    const maker = makers.get(member) ?? { relations: [], things: [] };
    makers.set(member, maker);
    maker.relations.push(members.relationId(certificate));
    if (by !== NOTHING) maker.relations.push(members.relationId(by));
    if (what !== NOTHING) maker.things.push(members.entityId(what));
  }
  const plans = new Map<number, Id[]>();
  for (const [member, relation] of rowsOf(planned, 2)) {
    const all = plans.get(member) ?? [];
    plans.set(member, all);
    all.push(members.relationId(relation));
  }
  const left = new Map(
    [...makers].flatMap(([member, found]) => {
      const id = members.ids.at(member);
      return id !== undefined && linked[member] === 0 && followed[member] === 0
        ? [[id, { ...found, planned: plans.get(member) ?? [] }] as const]
        : [];
    }),
  );
  const page = await connectionByName(
    context,
    { ids: [...left.keys()], kinds: actorsIn(context), list: ['certifiedWithoutFollowUp', period] },
    args,
    (entity): CertifiedParent => {
      const { relations = [], things = [], planned = [] } = left.get(entity.id) ?? {};
      return { entity, relations: unique(relations), certified: unique(things), planned: unique(planned) };
    },
  );
  return { ...page, certified: makers.size };
};

export const unlicensedOffers: QueryResolvers['unlicensedOffers'] = async (_, args, context) => {
  const since = args.since ? firstDay(partialDateOf(args.since)) : null;
  const fields = idsOf('fields', args.fields);
  if (fields) await entitiesOf(context, fields);
  const { members } = await context.projections.withMembers(context.viewer, {});
  const { shown, owners, licensed } = members.derived;
  const inFields = fields && thingsIn(members, fields);
  const things = new Map<number, { relation: number; event: number; day: number }[]>();
  for (const [thing, event, relation, day] of rowsOf(shown, 4)) {
    if (since !== null && (day === NONE || day < since)) continue;
    if (inFields && !inFields.has(thing)) continue;
    const all = things.get(thing) ?? [];
    things.set(thing, all);
    all.push({ relation, event, day });
  }
  const hasLicensee = new Set(licensed);
  const left = new Map(
    [...things].flatMap(([thing, found]) => {
      if (hasLicensee.has(thing)) return [];
      const own = rowsOf(owners, 3).filter(([what, member]) => what === thing && member >= 0);
      const newest = [...found].sort(
        (x, y) => y.day - x.day || byText(members.entityId(x.event), members.entityId(y.event)),
      );
      const relations = [...newest.map(({ relation }) => relation), ...own.map(([, , relation]) => relation)];
      return [
        [
          members.entityId(thing),
          {
            relations: unique(relations.map(members.relationId)),
            owners: unique(own.flatMap(([, member]) => members.ids.at(member) ?? [])),
            events: unique(newest.map(({ event }) => members.entityId(event))),
          },
        ] as const,
      ];
    }),
  );
  const page = await connectionByName(
    context,
    {
      ids: [...left.keys()],
      kinds: ['Offer', 'Patent', 'Technology'] as unknown as readonly Kind[],
      list: ['unlicensedOffers', since, fields],
    },
    args,
    (entity): UnlicensedParent => ({
      entity,
      ...(left.get(entity.id) ?? { relations: [], owners: [], events: [] }),
    }),
  );
  return { ...page, shown: things.size };
};

const unique = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)];

const actorsIn = ({ ontology }: Context): readonly Kind[] =>
  [...ontology.kinds.values()].flatMap(({ group, name }) => (group === 'ACTOR' ? name : []));

/** Things in one of these fields or a part of them. */
function thingsIn({ derived, groups }: Members, fields: readonly Id[]): ReadonlySet<number> {
  const { FIELD } = groups;
  const asked = new Set(fields.flatMap((id) => FIELD.numberOf(id) ?? []));
  const isIn = (field: number) =>
    FIELD.derived.above
      .subarray(FIELD.derived.aboveFrom[field], FIELD.derived.aboveFrom[field + 1])
      .some((above) => asked.has(above));
  return new Set(rowsOf(derived.fieldsOf, 3).flatMap(([thing, field]) => (isIn(field) ? thing : [])));
}

/** The rows of a table. */
export function rowsOf(table: Int32Array, width: 2): (readonly [number, number])[];
export function rowsOf(table: Int32Array, width: 3): (readonly [number, number, number])[];
export function rowsOf(table: Int32Array, width: 4): (readonly [number, number, number, number])[];
export function rowsOf(table: Int32Array, width: number): (readonly number[])[] {
  return Array.from({ length: table.length / width }, (_, n) => [
    ...table.subarray(n * width, (n + 1) * width),
  ]);
}

/** Relations in the order of the ids; one removed since is left out. */
const relationsAt = async (ids: readonly Id[], { load }: Context): Promise<readonly Relation[]> =>
  (await Promise.all(ids.map(load.relation))).filter((relation) => relation !== null);

export const Certified: CertifiedResolvers = {
  facts: ({ relations }, _, context) => relationsAt(relations, context),
  planned: ({ planned }, _, context) => relationsAt(planned, context),
  sentence: async ({ entity, relations, certified, planned }, { locale }, context) => {
    const facts = await relationsAt(relations, context);
    const plans = await relationsAt(planned, context);
    const schemes = unique(facts.flatMap(({ type, to }) => (String(type) === 'CERTIFIED_BY' ? to : [])));
    return certifiedSentence(
      {
        entity,
        certified: await entitiesIn(certified, context),
        schemes: await entitiesIn(schemes, context),
        planned: await entitiesIn(
          unique(plans.map(({ from, to }) => (from === entity.id ? to : from))),
          context,
        ),
      },
      locale === 'EN' ? 'en' : 'ja',
    );
  },
};

export const Unlicensed: UnlicensedResolvers = {
  offerers: async ({ owners }, _, context) => byName(await entitiesIn(owners, context)),
  meetings: ({ events }, _, context) => entitiesIn(events, context),
  facts: ({ relations }, _, context) => relationsAt(relations, context),
  sentence: async ({ entity, owners, events }, { locale }, context) =>
    unlicensedSentence(
      {
        entity,
        meetings: await entitiesIn(events, context),
        offerers: byName(await entitiesIn(owners, context)),
      },
      locale === 'EN' ? 'en' : 'ja',
    ),
};

/** By name, id. */
export const byName = (entities: readonly Entity[]): readonly Entity[] =>
  [...entities].sort((x, y) => byText(x.name, y.name) || byText(x.id, y.id));
