import type { Day } from '../dates.ts';

/** Of ties weaker than this there are none. */
export const LEAST_STRENGTH = 0.005;
const DAYS_A_YEAR = 365.25;

/** What is left of a weight after the time since a day: half of it after each half-life (years); all of it without one. */
export function recency(day: Day | null, asOf: Day, halfLife: number | null): number {
  if (day === null || halfLife === null || day >= asOf) return 1;
  return 0.5 ** ((asOf - day) / DAYS_A_YEAR / halfLife);
}

/** 1 - the product of (1 - weight) over the facts, in their order; 0 where that is no tie. */
export function strengthOf(weights: readonly number[]): number {
  const strength = 1 - weights.reduce((rest, weight) => rest * (1 - weight), 1);
  return strength < LEAST_STRENGTH ? 0 : strength;
}

/** What a hop of this strength costs: round(-1000 ln strength), 0 to 5,298. */
export const costOf = (strength: number): number => Math.round(-1000 * Math.log(strength)) + 0;
