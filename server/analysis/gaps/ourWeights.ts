import type { GapWeights, HandSetWeights } from './gapWeights.ts';
import { learnedWeights } from './learnedWeights.ts';

/**
 * A need that meets an offer is what a planner looks for first: it weighs as much as some ten good partners in common.
 * One facility or programme says more than one field, because those in it have a place to meet. Half as much again
 * across kinds and across sizes is what the city's own documents ask for. All of them are 0 where nothing is recorded.
 */
const byHand: HandSetWeights = {
  need: 20,
  field: 4,
  facility: 6,
  program: 6,
  acrossKinds: 0.5,
  acrossSizes: 0.5,
};

export const ourWeights: GapWeights = { learned: learnedWeights, byHand };
