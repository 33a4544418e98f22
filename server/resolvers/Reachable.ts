import { allowedThrough, excludedBy, strongEnough } from '../analysis/goBetweens.ts';
import { idOfActor } from '../analysis/projection.ts';
import { type Reached, reachableFrom } from '../analysis/reachable.ts';
import type {
  PathOutcome,
  QueryResolvers,
  ReachableConnectionResolvers,
  ReachableResolvers,
} from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import { idOf } from '../model/ids.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id } from '../model/records.ts';
import { firstOf, givenPeriod, kindsOf, within } from './arguments.ts';
import { type Connection, edgeOf, pageInfoOf, pageOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { type ReachedKey, reachedKey } from './keys.ts';
import { type RouteParent, routesOf } from './Route.ts';
import { asOfIn, entitiesIn } from './tieAnswers.ts';
import { checkActors, idOrNull, MAX_HOPS, statesOf, strengthGiven } from './tieArguments.ts';

export interface ReachableParent {
  readonly entity: Entity;
  readonly route: RouteParent;
}
export interface ReachablePage extends Connection<ReachableParent> {
  readonly outcome: PathOutcome;
  readonly excluded: readonly Id[];
  readonly undatedFacts: number;
  readonly asOf: PartialDate | null;
}

export const reachable: QueryResolvers['reachable'] = async (_, args, context) => {
  const from = idOf(args.from);
  const own = idOrNull(args.own);
  const maxHops = within('maxHops', args.maxHops ?? 3, 1, MAX_HOPS);
  const first = firstOf(args.first, 25);
  const minStrength = strengthGiven(args.minStrength);
  const kinds = kindsOf(args.kinds);
  const filter = { period: givenPeriod(args.period), states: statesOf(args.states) };
  const hubs = args.hubs ?? 'EXCLUDE';
  const cursors = cursorsOf(reachedKey, ['reachable', from, maxHops, minStrength, kinds, filter, hubs, own]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  await checkActors(context, { from: [from], own: own === null ? [] : [own] });

  const answering = await context.projections.of(context.viewer, filter);
  const { graph, standard } = answering;
  const start = standard.rootOf(from);
  const goBetweens = { avoid: [], via: [], kinds, minStrength, hubs, own: own && standard.rootOf(own) };
  const excluded = excludedBy(goBetweens, standard, [start]);
  const number = graph.numberOf(start);
  const found =
    number === undefined
      ? []
      : reachableFrom(graph.projection, number, maxHops, {
          through: allowedThrough(goBetweens, graph, excluded),
          ...strongEnough(graph, minStrength),
        }).filter(({ actor }) => kinds?.includes(graph.kindOf(actor)) ?? true);
  const keyOf = ({ actor, actors, cost }: Reached): ReachedKey => ({
    cost,
    hops: actors.length - 1,
    id: idOfActor(graph.projection, actor),
  });
  const { page, hasMore } = pageOf(found, first, after && ((each) => isAfter(keyOf(each), after)));
  const routes = await routesOf(graph, page, context);
  const edges = page.flatMap((each, i) => {
    const route = routes[i];
    const entity = route?.entities.at(-1);
    return route && entity ? [edgeOf({ entity, route }, () => cursors.encode(keyOf(each)))] : [];
  });
  const isKnown = standard.numberOf(start) !== undefined;
  return {
    edges,
    pageInfo: pageInfoOf(edges, hasMore, after !== undefined),
    totalCount: () => found.length,
    outcome: found.length > 0 ? 'FOUND' : isKnown ? 'NONE_WITHIN_HOPS' : 'NOTHING_KNOWN',
    excluded,
    undatedFacts: graph.undated,
    asOf: asOfIn(answering),
  };
};

const isAfter = (a: ReachedKey, b: ReachedKey): boolean =>
  (a.cost - b.cost || a.hops - b.hops || byText(a.id, b.id)) > 0;

export const Reachable: ReachableResolvers = {
  strength: ({ route }) => route.strength,
  hops: ({ route }) => route.hops.length,
};

export const ReachableConnection: ReachableConnectionResolvers = {
  excludedEntities: ({ excluded }, _, context) => entitiesIn(excluded, context),
};
