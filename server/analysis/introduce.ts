import type { Id } from '../model/records.ts';
import { allowedThrough, excludedBy, type GoBetweens, knowingBoth, strongEnough } from './goBetweens.ts';
import type { FoundPaths, Path } from './introductionPaths.ts';
import type { Standard, TieGraph } from './tieGraph.ts';

export interface IntroductionQuestion extends GoBetweens {
  /** Two different actors that count for themselves. */
  readonly from: Id;
  readonly to: Id;
  /** From 1 to 5. */
  readonly maxHops: number;
  readonly first: number;
  /** Whether no actor may stand between on two routes, but those every route has to go through. */
  readonly distinct: boolean;
  /** Most arcs to look at for the routes; where that is not enough, as many again to see for each fewer hops whether it is. */
  readonly mostWork: number;
}

export type PathOutcome = 'FOUND' | 'NONE_WITHIN_HOPS' | 'STOPPED_EARLY' | 'NOTHING_KNOWN';

export interface Introductions {
  readonly outcome: PathOutcome;
  /** In their order. */
  readonly paths: readonly Path[];
  readonly excluded: readonly Id[];
  /** Of the excluded, those that could stand between the ends alone if they were asked back in. */
  readonly knowBoth: readonly Id[];
  /** Routes of up to so many hops were all looked at. */
  readonly searchedHops: number;
  /**
   * Where there is none within the hops: the fewest hops from one end to the other with the same actors left out and
   * the same filters, whether by way of `via` or not. Null where no way leads there, and by any other outcome.
   */
  readonly stepsApart: number | null;
}

/**
 * Who can introduce one actor to another. With `distinct`, each next route is the best that shares no go-between
 * with those before it.
 * @param standard the same viewer's ties without any filter: they tell hubs, and whether anything is known.
 */
export function introduce(
  graph: TieGraph,
  standard: Standard,
  question: IntroductionQuestion,
): Introductions {
  const { from, to, maxHops, first, minStrength } = question;
  const excluded = excludedBy(question, standard, [from, to]);
  const [start, end] = [graph.numberOf(from), graph.numberOf(to)];
  const isKnown = [from, to].every((id) => standard.numberOf(id) !== undefined);
  const none = isKnown ? 'NONE_WITHIN_HOPS' : 'NOTHING_KNOWN';
  const nothing = { outcome: none, paths: [], excluded, searchedHops: maxHops } as const;
  if (start === undefined || end === undefined) return { ...nothing, knowBoth: [], stepsApart: null };
  const knowBoth = knowingBoth(question, graph, excluded, [start, end]);
  const asked = question.via.filter((id) => id !== from && id !== to);
  const via = asked.flatMap((id) => graph.numberOf(id) ?? []);
  const through = allowedThrough(question, graph, excluded);
  const strong = strongEnough(graph, minStrength);
  const stepsApart = () => graph.stepsApart.between(start, end, { through, ...strong });
  if (via.length < asked.length || via.length >= maxHops)
    return { ...nothing, knowBoth, stepsApart: stepsApart() };
  const search = (hops: number, most: number, barred = NOBODY, mostWork = question.mostWork): FoundPaths =>
    graph.finder.find({
      from: start,
      to: end,
      maxHops: hops,
      first: most,
      through: barred.size === 0 ? through : (actor) => !barred.has(actor) && through(actor),
      via,
      ...strong,
      mostWork,
    });
  const { paths, stoppedEarly } = question.distinct
    ? distinctPaths(question, via, (most, barred, work) => search(maxHops, most, barred, work))
    : search(maxHops, first);
  const outcome = stoppedEarly ? 'STOPPED_EARLY' : paths.length > 0 ? 'FOUND' : none;
  let searchedHops = maxHops;
  if (stoppedEarly) {
    searchedHops--;
    while (searchedHops > 0 && search(searchedHops, first).stoppedEarly) searchedHops--;
  }
  return {
    outcome,
    paths,
    excluded,
    knowBoth,
    searchedHops,
    stepsApart: outcome === 'NONE_WITHIN_HOPS' ? stepsApart() : null,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

function distinctPaths(
  { first, mostWork }: IntroductionQuestion,
  via: readonly number[],
  search: (most: number, barred: ReadonlySet<number>, mostWork: number) => FoundPaths,
): Pick<FoundPaths, 'paths' | 'stoppedEarly'> {
  const paths: Path[] = [];
  const barred = new Set<number>();
  let left = mostWork;
  while (paths.length < first) {
    // A route without go-betweens of its own bars nobody, and is found again: then the one after it is wanted.
    const found = search(paths.length + 1, barred, left);
    left -= found.work;
    const known = new Set(paths.map(({ actors }) => actors.join()));
    const next = found.paths.find(({ actors }) => !known.has(actors.join()));
    if (next) paths.push(next);
    if (found.stoppedEarly || !next) return { paths, stoppedEarly: found.stoppedEarly };
    for (const actor of next.actors.slice(1, -1)) if (!via.includes(actor)) barred.add(actor);
  }
  return { paths, stoppedEarly: false };
}
