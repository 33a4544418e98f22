import { type FoundPaths, PathFinder } from '../server/analysis/introductionPaths.ts';
import type { Projection } from '../server/analysis/projection.ts';
import type { Allowed } from '../server/analysis/remaining.ts';
import type { Pair } from './collaborations.ts';

/** A search that nobody would stop. */
const ALL_WORK = 1e12;

export const EVERY_TIE: Allowed = { through: () => true, mostCost: 65_535, atMostCost: () => true };

/** The best five routes within five hops, over every tie. */
export function fiveRoutes(projection: Projection): (pair: Pair) => FoundPaths {
  const finder = new PathFinder(projection);
  return ([from, to]) =>
    finder.find({ from, to, maxHops: 5, first: 5, via: [], mostWork: ALL_WORK, ...EVERY_TIE });
}
