import { type Introductions, introduce } from '../analysis/introduce.ts';
import type { IntroductionPathsResolvers, QueryResolvers } from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import { idOf } from '../model/ids.ts';
import { givenPeriod, idsOf, kindsOf, typesOf, within } from './arguments.ts';
import { type RouteParent, routesOf } from './Route.ts';
import { asOfIn, entitiesIn } from './tieAnswers.ts';
import { checkActors, idOrNull, MAX_HOPS, statesOf, strengthGiven } from './tieArguments.ts';

const MAX_ROUTES = 20;

export interface IntroductionPathsParent extends Introductions {
  readonly routes: readonly RouteParent[];
  readonly undatedFacts: number;
  readonly asOf: PartialDate | null;
}

export const introductionPaths: QueryResolvers['introductionPaths'] = async (_, args, context) => {
  const { from, to, own } = { from: idOf(args.from), to: idOf(args.to), own: idOrNull(args.own) };
  const maxHops = within('maxHops', args.maxHops ?? 4, 1, MAX_HOPS);
  const first = within('first', args.first ?? 5, 1, MAX_ROUTES);
  const avoid = idsOf('avoid', args.avoid) ?? [];
  const via = idsOf('via', args.via) ?? [];
  const kinds = kindsOf(args.kinds);
  const minStrength = strengthGiven(args.minStrength);
  const filter = {
    period: givenPeriod(args.period),
    types: typesOf('relationTypes', args.relationTypes),
    states: statesOf(args.states),
  };
  if (from === to) {
    throw invalidInput(`from and to are both ${from}: name two different actors.`, { reason: 'SAME' });
  }
  await checkActors(context, { from: [from], to: [to], avoid, via, own: own === null ? [] : [own] });

  const answering = await context.projections.of(context.viewer, filter);
  const { graph, standard } = answering;
  const { rootOf } = standard;
  const [start, end] = [rootOf(from), rootOf(to)];
  if (start === end) {
    throw invalidInput(`${from} and ${to} both count for ${start}: name actors of two organisations.`, {
      reason: 'SAME',
      root: start,
    });
  }
  const rootsOf = (ids: readonly (typeof from)[]) => [...new Set(ids.map(rootOf))];
  const avoided = rootsOf(avoid);
  const both = via.filter((id) => avoided.includes(rootOf(id)));
  if (both.length > 0) {
    throw invalidInput(`${both.join(', ')} cannot be in via and in avoid: leave one of them out.`, {
      reason: 'AVOIDED_AND_REQUIRED',
      ids: both,
    });
  }
  const found = introduce(graph, standard, {
    from: start,
    to: end,
    maxHops,
    first,
    avoid: avoided,
    via: rootsOf(via),
    kinds,
    minStrength,
    hubs: args.hubs ?? 'EXCLUDE',
    own: own && rootOf(own),
    distinct: args.distinct ?? false,
    mostWork: context.mostWork,
  });
  const routes = await routesOf(graph, found.paths, context);
  return {
    ...found,
    routes: routes.filter((route) => route !== null),
    undatedFacts: graph.undated,
    asOf: asOfIn(answering),
  };
};

export const IntroductionPaths: IntroductionPathsResolvers = {
  excludedEntities: ({ excluded }, _, context) => entitiesIn(excluded, context),
  knowBoth: ({ knowBoth }, _, context) => entitiesIn(knowBoth, context),
};
