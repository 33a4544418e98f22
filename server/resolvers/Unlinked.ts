import type { Surrounded } from '../analysis/projections.ts';
import type { Context } from '../context.ts';
import type {
  QueryResolvers,
  UnlinkedConnectionResolvers,
  UnlinkedResolvers,
  UnlinkedVerdict,
} from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Entity, Id, Kind } from '../model/records.ts';
import { type ToldList, unlinkedListSentence, unlinkedSentence } from '../sentences/unlinked.ts';
import { givenPeriod, kindsOf, listOf } from './arguments.ts';
import { connectionByName } from './byName.ts';
import type { Connection } from './connection.ts';
import { type PeriodAnswered, periodAnswered } from './GapMatrix.ts';
import { groupGiven } from './Group.ts';
import { statedShares } from './StatedShare.ts';
import { asOfIn } from './tieAnswers.ts';

const FACILITY = 'Facility' as Kind;

export interface UnlinkedParent {
  readonly entity: Entity;
  readonly verdict: UnlinkedVerdict;
  /** How many it has met in the period. */
  readonly met: number;
  readonly isInPeriod: boolean;
}
export interface UnlinkedPage extends Connection<UnlinkedParent> {
  readonly named: number;
  readonly none: number;
  readonly noData: number;
  readonly are: ToldList['are'];
  readonly period: PeriodAnswered | null;
  readonly asOf: PartialDate | null;
}

export const unlinkedEntities: QueryResolvers['unlinkedEntities'] = async (_, args, context) => {
  const kinds = new Set(kindsOf(args.kinds) ?? organisations(context));
  const period = givenPeriod(args.period);
  const given = listOf('groups', args.groups) ?? [];
  const surrounded = await context.projections.withMembers(context.viewer, { period });
  const { members, graph } = surrounded;
  const { derived } = members;
  const marks = await Promise.all(given.map((group) => groupGiven(members, group, { ...context, period })));
  const named = membersOf(surrounded, kinds, marks);
  const unlinked = named.filter((member) => derived.linked[member] === 0);
  const verdicts = new Map<Id, UnlinkedVerdict>();
  for (const member of unlinked) {
    const id = members.ids.at(member);
    if (id !== undefined) verdicts.set(id, derived.known[member] === 1 ? 'NONE' : 'NO_DATA');
  }
  const hasFacilities = kinds.has(FACILITY) && marks.length === 0;
  if (hasFacilities)
    for (const entity of derived.emptyFacilities) verdicts.set(members.entityId(entity), 'NO_DATA');
  const noData = [...verdicts.values()].filter((verdict) => verdict === 'NO_DATA').length;
  const metBy = (id: Id) => {
    const actor = graph.numberOf(id);
    const { offsets } = graph.projection;
    return actor === undefined ? 0 : (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  };
  const list = ['unlinkedEntities', [...kinds], given, period];
  const page = await connectionByName(
    context,
    { ids: [...verdicts.keys()], kinds: [...kinds], list },
    args,
    (entity): UnlinkedParent => ({
      entity,
      verdict: verdicts.get(entity.id) ?? 'NO_DATA',
      met: metBy(entity.id),
      isInPeriod: period !== undefined,
    }),
  );
  return {
    ...page,
    named: named.length + (hasFacilities ? members.groups.FACILITY.ids.length : 0),
    none: verdicts.size - noData,
    noData,
    are: askedFor(kinds, hasFacilities),
    period: periodAnswered(period),
    asOf: asOfIn(surrounded),
  };
};

function askedFor(kinds: ReadonlySet<Kind>, hasFacilities: boolean): ToldList['are'] {
  if (hasFacilities) return kinds.size === 1 ? 'FACILITIES' : 'BOTH';
  return kinds.size === 1 && kinds.has('Company' as Kind) ? 'FIRMS' : 'ORGANISATIONS';
}

/** Every kind of actor but persons, who only stand for an organisation. */
const organisations = ({ ontology }: Context): readonly Kind[] =>
  [...ontology.kinds.values()].flatMap(({ group, name }) =>
    group === 'ACTOR' && name !== 'Person' ? name : [],
  );

function membersOf(
  { members }: Surrounded,
  kinds: ReadonlySet<Kind>,
  marks: readonly Uint8Array[],
): readonly number[] {
  const found: number[] = [];
  for (let member = 0; member < members.ids.length; member++)
    if (kinds.has(members.kindOf(member)) && marks.every((marked) => marked[member] === 1))
      found.push(member);
  return found;
}

export const Unlinked: UnlinkedResolvers = {
  sentence: ({ entity, verdict, met, isInPeriod }, { locale }) =>
    unlinkedSentence(
      verdict === 'NONE' ? { entity, verdict, met, isInPeriod } : { entity, verdict },
      locale === 'EN' ? 'en' : 'ja',
    ),
};

export const UnlinkedConnection: UnlinkedConnectionResolvers = {
  statedShares: (_, __, context) => statedShares(context),
  sentence: ({ named, none, noData, are, period }, { locale }) =>
    unlinkedListSentence(
      { named, unlinked: none + noData, noData, are, isInPeriod: period !== null },
      locale === 'EN' ? 'en' : 'ja',
    ),
};
