import { type ClusterView, type ComparedView, comparability } from '../analysis/clusterMaps.ts';
import type { Context } from '../context.ts';
import type { ClusterYearResolvers, QueryClusterYearsArgs, QueryResolvers } from '../generated/resolvers.ts';
import type { PartialDate } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import { type Period, periodOf } from '../model/periods.ts';
import { notComparable, type ToldFacts } from '../sentences/clusters.ts';
import { firstOf, typesOf, within } from './arguments.ts';
import { clusterOf } from './Cluster.ts';
import { resolutionGiven, tiesIn } from './ClusterMap.ts';
import { statesOf } from './tieArguments.ts';

const MOST_YEARS = 15;
const LAST_YEAR = 9_998;

export interface ClusterYearParent {
  readonly fiscalYear: number;
  readonly view: ClusterView | ComparedView;
  /** Facts last known to hold in it. */
  readonly lastKnown: number;
  readonly unequal: ToldFacts | null;
}

/** @throws INVALID_INPUT for a year that no date can have. */
function yearGiven(name: string, year: number | null | undefined): number | null {
  if (year == null || (year >= 1 && year <= LAST_YEAR)) return year ?? null;
  throw invalidInput(`${name} is ${year}: a fiscal year is from 1 to ${LAST_YEAR}.`);
}

/** Each year beside the last one before it that has a tie, so that ids and names go on from year to year. */
export async function clusterYearsFor(
  args: Partial<QueryClusterYearsArgs>,
  { clusters, projections, viewer }: Pick<Context, 'clusters' | 'projections' | 'viewer'>,
): Promise<readonly ClusterYearParent[]> {
  const resolution = resolutionGiven(args.resolution);
  const [from, to] = [yearGiven('from', args.from), yearGiven('to', args.to)];
  if (from !== null && to !== null) {
    if (to < from) throw invalidInput(`from is ${from} and to is ${to}: swap the two.`);
    within('to', to - from + 1, 1, MOST_YEARS, 'The number of fiscal years');
  }
  const whole = { types: typesOf('relationTypes', args.relationTypes), states: statesOf(args.states) };
  const { graph } = await projections.of(viewer, whole);
  const { years } = graph.factsByYear;
  const known = [...years.keys()];
  if (known.length === 0) return [];
  const [least, most] = [from ?? Math.min(...known), to ?? Math.max(...known)];
  const sheet: ClusterYearParent[] = [];
  let last: { view: ClusterView; period: Period } | null = null;
  for (let fiscalYear = Math.max(least, most - MOST_YEARS + 1); fiscalYear <= most; fiscalYear++) {
    const day = `FY${String(fiscalYear).padStart(4, '0')}` as PartialDate;
    const filter = { ...whole, period: periodOf({ from: day, to: day, undated: false }) };
    const alone: ClusterView = await clusters.of(viewer, filter, resolution);
    if (alone.found.count === 0) continue;
    const view: ClusterView = last ? await clusters.compared(last.view, alone) : alone;
    const facts = last && comparability(years, last.period, filter.period);
    sheet.push({
      fiscalYear,
      view,
      lastKnown: years.get(fiscalYear) ?? 0,
      unequal: facts && !facts.isComparable ? facts : null,
    });
    last = { view, period: filter.period };
  }
  return sheet;
}

export const clusterYears: QueryResolvers['clusterYears'] = (_, args, context) =>
  clusterYearsFor(args, context);

export const ClusterYear: ClusterYearResolvers = {
  facts: ({ view }) => view.surrounded.graph.factsByYear.count,
  actors: ({ view }) => view.found.members.length,
  ties: ({ view }) => tiesIn(view),
  clusterCount: ({ view }) => view.found.count,
  modularity: ({ view }) => view.found.modularity,
  clusters: ({ view }, { first }) =>
    view.order.slice(0, firstOf(first, 20)).map((cluster) => clusterOf(view, cluster)),
  changes: ({ view }) => ('changes' in view ? view.changes.map((change) => ({ view, change })) : []),
  warning: ({ unequal }, { locale }) => unequal && notComparable(unequal, locale === 'EN' ? 'en' : 'ja'),
};
