import { type Pairing, pairingOf } from '../analysis/gaps/actorFactsOf.ts';
import type { MissingPair as FoundPair, PairQuestion } from '../analysis/gaps/missingPairs.ts';
import { type FoundReason, reasonsFor } from '../analysis/gaps/reasons.ts';
import { introduce } from '../analysis/introduce.ts';
import type { Surrounded } from '../analysis/projections.ts';
import type { StatedBy } from '../analysis/ties/derivedTies.ts';
import type { Context } from '../context.ts';
import type {
  GapMethod,
  MissingPairConnectionResolvers,
  MissingPairResolvers,
  QueryResolvers,
  ReasonKind,
  ReasonResolvers,
} from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id } from '../model/records.ts';
import type { TieBasis } from '../model/ties/tieFacts.ts';
import type { TieFilter } from '../model/ties/tieFilter.ts';
import { pairModel } from '../sentences/gapModel.ts';
import { reasonSentence } from '../sentences/gapReason.ts';
import { firstOf, givenPeriod, kindsOf } from './arguments.ts';
import { type Connection, edgeOf, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { type PeriodAnswered, periodAnswered } from './GapMatrix.ts';
import { groupGiven } from './Group.ts';
import { pairKey } from './keys.ts';
import { routesOf } from './Route.ts';
import { sourceCounts } from './SourceCount.ts';
import { asOfIn, entitiesIn } from './tieAnswers.ts';
import { checkActors, idOrNull, statesOf } from './tieArguments.ts';

/** The steps of the route that comes with a pair. */
const ROUTE_HOPS = 4;

export interface MissingPairParent {
  readonly a: Entity;
  readonly b: Entity;
  readonly score: number;
  readonly popularity: number;
  readonly found: FoundPair;
  readonly surrounded: Surrounded;
  readonly pairing: Pairing;
  readonly basis: TieBasis;
  /** Of the route: every fact, whatever the basis. */
  readonly filter: TieFilter;
  readonly hasPoints: boolean;
}
export interface MissingPairPage extends Connection<MissingPairParent> {
  readonly method: GapMethod;
  readonly basis: TieBasis;
  readonly excluded: readonly Id[];
  readonly stated: readonly StatedBy[];
  readonly period: PeriodAnswered | null;
  readonly undatedFacts: number;
  readonly asOf: PartialDate | null;
}
export interface ReasonParent extends Pick<FoundReason, 'points' | 'facts' | 'named' | 'count' | 'needs'> {
  readonly kind: ReasonKind;
  readonly a: Entity;
  readonly b: Entity;
  readonly basis: TieBasis;
}

export const missingPairs: QueryResolvers['missingPairs'] = async (_, args, context) => {
  const of = idOrNull(args.of);
  const first = firstOf(args.first, 20);
  const kinds = kindsOf(args.kinds);
  const method = args.method ?? 'DEFAULT';
  const basis = args.basis ?? 'MET';
  const period = givenPeriod(args.period);
  const filter = { period, states: statesOf(args.states) };
  const isOfAll = of === null && !args.rows && !args.columns;
  const byMethod = method === 'DEFAULT' ? 'EXCLUDE' : 'INCLUDE';
  const hubs = isOfAll ? (args.hubs ?? byMethod) : 'INCLUDE';
  const cursors = cursorsOf(pairKey, [
    'missingPairs',
    of,
    args.rows,
    args.columns,
    kinds,
    method,
    basis,
    filter,
    hubs,
  ]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  await checkActors(context, { of: of === null ? [] : [of] });

  const surrounded = await context.projections.withMembers(context.viewer, { ...filter, basis });
  const { members, graph, standard } = surrounded;
  const pairing = pairingOf(surrounded);
  const { finder, facts, kept, actorOf, memberOf, idOf } = pairing;
  const numberOf = (id: Id): number => {
    const member = members.numberOf(id);
    if (member === undefined)
      throw invalidInput('The list has changed since the cursor in after was given: start again without it.');
    return actorOf[member] ?? 0;
  };
  const byActor = (marks: Uint8Array | null) =>
    marks && Uint8Array.from(memberOf, (member) => marks[member] ?? 0);
  const rows = args.rows ? await groupGiven(members, args.rows, { ...context, period }) : null;
  const columns = args.columns ? await groupGiven(members, args.columns, { ...context, period }) : null;
  const excluded = hubs === 'EXCLUDE' ? standard.hubs : [];
  const isOut = new Set(excluded.flatMap((id) => actorOf[members.numberOf(id) ?? -1] ?? []));
  const question: PairQuestion = {
    method,
    first: first + 1,
    after: after ? { score: after.score, a: numberOf(after.a), b: numberOf(after.b) } : null,
    rows: byActor(rows),
    columns: byActor(columns),
    allowed: (actor) => !isOut.has(actor) && (kinds?.includes(facts.kinds[actor] as never) ?? true),
    counted: false,
  };
  const root = of && standard.rootOf(of);
  const actor = root === null ? undefined : members.numberOf(root);
  const list = JSON.stringify([args.rows, args.columns, kinds, method, hubs]);
  const find = async (): Promise<readonly FoundPair[]> => {
    if (root !== null) return actor === undefined ? [] : finder.of(actorOf[actor] ?? 0, question).pairs;
    const some = await kept.page(list, question.after, question.first, (last, most) =>
      finder.bestBetween({ ...question, after: last, first: most }, pause),
    );
    return finder.explained(some, method);
  };
  const count = async (): Promise<number> => {
    const asked = { ...question, after: null, first: 1, counted: true };
    if (root === null) return (await finder.bestBetween(asked, pause)).total ?? 0;
    return actor === undefined ? 0 : (finder.bestOf(actorOf[actor] ?? 0, asked).total ?? 0);
  };
  const pairs = await find();
  const nodes = await Promise.all(
    pairs.slice(0, first).map(async (found): Promise<readonly MissingPairParent[]> => {
      const [a, b] = await Promise.all([
        context.load.entity(idOf(found.a)),
        context.load.entity(idOf(found.b)),
      ]);
      if (!a || !b) return [];
      const { score, popularity } = found;
      return [
        {
          a,
          b,
          score,
          popularity,
          found,
          surrounded,
          pairing,
          basis,
          filter,
          hasPoints: method === 'DEFAULT',
        },
      ];
    }),
  );
  const edges = nodes
    .flat()
    .map((node) => edgeOf(node, () => cursors.encode({ score: node.score, a: node.a.id, b: node.b.id })));
  return {
    edges,
    pageInfo: pageInfoOf(edges, pairs.length > first, after !== undefined),
    totalCount: count,
    method,
    excluded,
    stated: graph.sources,
    basis,
    period: periodAnswered(period),
    undatedFacts: graph.undated,
    asOf: asOfIn(surrounded),
  };
};

/** Others get their turn. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const KINDS = {
  PARTNERS: 'SHARED_PARTNERS',
  ROUTE: 'NEAR_BY_ROUTE',
  NEED: 'NEED_MEETS_OFFER',
  FIELD: 'SAME_FIELD',
  FACILITY: 'SAME_FACILITY',
  PROGRAM: 'SAME_PROGRAM',
  AREA: 'SAME_AREA',
  KINDS: 'ACROSS_ROLES',
  SIZES: 'LARGE_AND_SMALL',
  POPULARITY: 'POPULARITY',
} as const satisfies Record<FoundReason['term'], ReasonKind>;

export const MissingPairConnection: MissingPairConnectionResolvers = {
  excludedEntities: ({ excluded }, _, context) => entitiesIn(excluded, context),
  sources: ({ stated }, _, context) => sourceCounts(stated, context),
  model: ({ method }, { locale }) => pairModel(method, locale === 'EN' ? 'en' : 'ja'),
};

export const MissingPair: MissingPairResolvers = {
  beyondPopularity: ({ score, popularity }) => score - popularity,
  reasons: async ({ a, b, basis, surrounded, pairing, found, hasPoints }) => {
    const reasons = await reasonsFor(surrounded, pairing, found, hasPoints);
    return reasons.map(
      ({ term, ...reason }): ReasonParent => ({ ...reason, kind: KINDS[term], a, b, basis }),
    );
  },
  route: async ({ a, b, filter }, _, context) => {
    const { graph, standard } = await context.projections.of(context.viewer, filter);
    // Hubs only where nobody else leads there: to say that the city knows both is better than nothing.
    for (const hubs of ['EXCLUDE', 'INCLUDE'] as const) {
      const { paths } = introduce(graph, standard, {
        from: a.id,
        to: b.id,
        maxHops: ROUTE_HOPS,
        first: 1,
        avoid: [],
        via: [],
        kinds: undefined,
        minStrength: 0,
        hubs,
        own: null,
        distinct: false,
        mostWork: context.mostWork,
      });
      const [route] = await routesOf(graph, paths, context);
      if (route) return route;
    }
    return null;
  },
};

export const Reason: ReasonResolvers = {
  facts: async ({ facts }, _, { load }) =>
    (await Promise.all([...new Set(facts)].sort(byText).map(load.relation))).filter((fact) => fact !== null),
  entities: ({ named }, _, context) => entitiesIn(named, context),
  sentence: async ({ kind, a, b, basis, named, count, needs }, { locale }, context: Context) => {
    const told = await Promise.all(
      needs.map(async ({ need, offer, isFirst }) => {
        const [what, given] = await Promise.all([context.load.entity(need), context.load.entity(offer)]);
        return what && given ? [{ need: what, offer: given, isFirst }] : [];
      }),
    );
    const entities = await entitiesIn(named, context);
    return reasonSentence(
      { kind, a, b, basis, entities, count, needs: told.flat() },
      locale === 'EN' ? 'en' : 'ja',
    );
  },
};
