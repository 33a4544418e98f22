import { type ClusterView, type ComparedView, comparability, SEED } from '../analysis/clusterMaps.ts';
import { PIVOTS } from '../analysis/clusters/brokerage.ts';
import type { Context } from '../context.ts';
import type { ClusterMapResolvers, QueryClusterMapArgs, QueryResolvers } from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import type { TieFilter } from '../model/ties/tieFilter.ts';
import { citation, notComparable, type ToldFacts } from '../sentences/clusters.ts';
import type { Language } from '../sentences/material.ts';
import { firstOf, givenPeriod, MAX_CLUSTER_LINKS, MAX_CLUSTERS, typesOf, within } from './arguments.ts';
import { bridges } from './Bridge.ts';
import { clusterOf } from './Cluster.ts';
import { clusterMembers } from './ClusterMember.ts';
import { periodAnswered } from './GapMatrix.ts';
import { memberTies } from './memberTies.ts';
import { asOfIn, entitiesIn } from './tieAnswers.ts';
import { statesOf } from './tieArguments.ts';

const RESOLUTION = { least: 0.05, most: 20 };

export interface ClusterMapParent {
  readonly view: ClusterView | ComparedView;
  readonly filter: TieFilter;
  readonly compareWith: TieFilter | null;
  readonly years: ReadonlyMap<number, number>;
  /** Null where there is nothing to warn of. */
  readonly unequal: ToldFacts | null;
}

/** @throws INVALID_INPUT outside 0.05 to 20. */
export function resolutionGiven(given: number | null | undefined): number {
  const resolution = given ?? 1;
  const { least, most } = RESOLUTION;
  if (resolution >= least && resolution <= most) return resolution;
  throw invalidInput(`resolution is ${resolution}: it must be from ${least} to ${most}.`);
}

export async function clusterMapFor(
  args: Partial<QueryClusterMapArgs>,
  { clusters, projections, viewer }: Pick<Context, 'clusters' | 'projections' | 'viewer'>,
): Promise<ClusterMapParent> {
  const resolution = resolutionGiven(args.resolution);
  const whole = { types: typesOf('relationTypes', args.relationTypes), states: statesOf(args.states) };
  const filter = { ...whole, period: givenPeriod(args.period) };
  const earlier = givenPeriod(args.compareWith);
  const compareWith = earlier ? { ...whole, period: earlier } : null;
  const everything = await projections.of(viewer, whole);
  const before = compareWith && (await clusters.of(viewer, compareWith, resolution));
  const alone = await clusters.of(viewer, filter, resolution);
  const view = before ? await clusters.compared(before, alone) : alone;
  const { years } = everything.graph.factsByYear;
  const known = compareWith && comparability(years, compareWith.period, filter.period);
  const unequal = known && !known.isComparable ? known : null;
  return { view, filter, compareWith, years, unequal };
}

export const clusterMap: QueryResolvers['clusterMap'] = (_, args, context) => clusterMapFor(args, context);

export const asOfView = ({ surrounded }: ClusterView): PartialDate | null => asOfIn(surrounded);

export const tiesIn = ({ found, links }: ClusterView): number =>
  [...found.ties, ...links.ties].reduce((sum, ties) => sum + ties, 0);

/** What a reader needs to get the same map again, in a line. */
export const citationFor = ({ view, filter }: ClusterMapParent, language: Language): string =>
  citation(
    {
      period: periodAnswered(filter.period),
      asOf: asOfView(view),
      resolution: view.resolution,
      seed: SEED,
      runs: view.found.runs,
      hubs: view.surrounded.standard.hubs.length,
      revision: view.surrounded.graph.revision,
    },
    language,
  );

export const ClusterMap: ClusterMapResolvers = {
  clusters: ({ view }, { first }) =>
    view.order
      .slice(0, within('first', first ?? 100, 1, MAX_CLUSTERS))
      .map((cluster) => clusterOf(view, cluster)),
  clusterCount: ({ view }) => view.found.count,
  members: ({ view, filter, compareWith }, args, context) =>
    clusterMembers(view, args, ['clusterMap', filter, compareWith, view.resolution], context),
  bridges: ({ view }, { first }, context) => bridges(view, firstOf(first, 20), context),
  links: ({ view }, { first }) => {
    const { a, b, ties, weights } = view.links;
    const most = within('first', first ?? 500, 1, MAX_CLUSTER_LINKS);
    const place = new Map(view.order.map((cluster, i) => [cluster, i]));
    return Array.from({ length: Math.min(most, a.length) }, (_, link) => {
      const ends = [a[link] ?? 0, b[link] ?? 0].sort((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0));
      return {
        a: clusterOf(view, ends[0] ?? 0),
        b: clusterOf(view, ends[1] ?? 0),
        ties: ties[link] ?? 0,
        strength: (weights[link] ?? 0) / 1_000,
      };
    });
  },
  memberTies: ({ view }, args) => memberTies(view, args),
  modularity: ({ view }) => view.found.modularity,
  resolution: ({ view }) => view.resolution,
  seed: () => SEED,
  runs: ({ view }) => view.found.runs,
  pivots: ({ view }) => Math.min(PIVOTS, view.found.members.length),
  spanning: ({ view }, _, context) => entitiesIn(view.surrounded.standard.hubs, context),
  actors: ({ view }) => view.found.members.length,
  ties: ({ view }) => tiesIn(view),
  isolated: ({ view }) => view.isolated,
  tiedToHubsOnly: ({ view }) => view.tiedToHubsOnly,
  factsPerYear: ({ years }) => [...years].map(([fiscalYear, facts]) => ({ fiscalYear, facts })),
  changes: ({ view }) => ('changes' in view ? view.changes.map((change) => ({ view, change })) : []),
  warning: ({ unequal }, { locale }) => unequal && notComparable(unequal, locale === 'EN' ? 'en' : 'ja'),
  citation: (map, { locale }) => citationFor(map, locale === 'EN' ? 'en' : 'ja'),
  period: ({ filter }) => periodAnswered(filter.period),
  comparedWith: ({ compareWith }) => periodAnswered(compareWith?.period),
  undatedFacts: ({ view }) => view.surrounded.graph.undated,
  asOf: ({ view }) => asOfView(view),
};
