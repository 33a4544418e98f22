import type { LearnedWeights } from './gapWeights.ts';

/**
 * Made by
 *   npm run learn:gaps -- FILE --window 2015-04-01..2015-06-30 --window 2015-06-01..2015-08-31 --window 2015-07-01..2015-12-31 --window 2015-09-01..2015-12-31 --write
 * of the Horizon 2020 participations (`npm run convert -- horizon2020`).
 */
export const learnedWeights: LearnedWeights = {
  kindShare: 1,
  occasionsPower: 0.6,
  kindsPower: 0.3,
  apart: 0.7,
  strengthPower: 0.125,
  sharingPower: 0.5,
  partners: 7,
  route: 1,
  area: 3,
};
