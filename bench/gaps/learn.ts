import type { LearnedWeights } from '../../server/analysis/gaps/gapWeights.ts';
import { ourWeights } from '../../server/analysis/gaps/ourWeights.ts';
import { aucOf, judged } from './auc.ts';
import type { Meetings, Pairs } from './meetings.ts';
import { draw, FIRST, hitsOf, judging, SCORES } from './quality.ts';

/** What each weight may be. Coarse, so that what is found is not the accident of one file. */
const CHOICES: { readonly [name in keyof LearnedWeights]: readonly number[] } = {
  kindShare: [0, 0.25, 0.5, 1, 2],
  occasionsPower: [0.4, 0.5, 0.6, 0.75, 1],
  kindsPower: [0, 0.15, 0.3, 0.45],
  apart: [0.3, 0.5, 0.7, 1],
  strengthPower: [0, 0.125, 0.25, 0.5, 0.75, 1],
  sharingPower: [0, 0.25, 0.375, 0.5, 0.75, 1],
  partners: [1, 2, 4, 7, 10, 15, 25],
  route: [0, 0.5, 1, 2, 4],
  area: [0, 1, 2, 3, 4.5],
};
/** So many pairs that met are looked at of each window, spread evenly: enough to tell some thousandths of AUC, as all weights are judged by the same pairs. */
const MOST_PAIRS = 4_000;

/** What is looked at: the AUCs, and how many times as many of the first suggestions came true as by the best simple score. */
export interface Worth {
  readonly aucRandom: number;
  readonly aucDistance2: number;
  readonly first20: number;
}

/** One window, ready to be judged by any weights. */
export interface Window {
  readonly meetings: Meetings;
  readonly met: Pairs;
  readonly others: Pairs;
  readonly nearMet: Pairs;
  readonly nearOthers: Pairs;
  /** Of the first suggestions, the share that came true by the best of the simple scores. */
  readonly simple: number;
}

export function windowOf(meetings: Meetings): Window {
  const { others, isNear, nearOthers } = draw(meetings);
  const near = [...isNear.keys()].filter((i) => isNear[i] === 1);
  const simple = SCORES.filter((name) => name !== 'default').map((name) => shareOf(meetings, name));
  return {
    meetings,
    met: spread(meetings.met, [...isNear.keys()]),
    others: spread(others, [...isNear.keys()]),
    nearMet: spread(meetings.met, near),
    nearOthers: spread(nearOthers, [...near.keys()]),
    simple: Math.max(...simple),
  };
}

export function worthOf(
  { meetings, met, others, nearMet, nearOthers, simple }: Window,
  learned: LearnedWeights,
): Worth {
  const weights = { ...ourWeights, learned };
  const { scores } = judging(meetings, 'default', weights);
  return {
    aucRandom: aucOf(judged(scores(met), scores(others))),
    aucDistance2: aucOf(judged(scores(nearMet), scores(nearOthers))),
    first20: shareOf(meetings, 'default', weights) / simple,
  };
}

/**
 * What is made as great as can be. The AUCs tell small differences surely, the first suggestions do not, and there is more
 * to be gained in them: a hundredth of AUC is as good as four hundredths more of the first suggestions.
 */
export const sumOf = ({ aucRandom, aucDistance2, first20 }: Worth): number =>
  aucRandom + aucDistance2 + first20 / 4;

/**
 * Goes from weight to weight and takes the choice with the greatest mean over the windows, until none gets better.
 * @param tell is told of every better one.
 */
export function learn(
  windows: readonly Window[],
  start: LearnedWeights,
  tell: (weights: LearnedWeights, worths: readonly Worth[]) => void,
): LearnedWeights {
  const meanOf = (worths: readonly Worth[]) =>
    worths.reduce((sum, worth) => sum + sumOf(worth), 0) / worths.length;
  const judge = (weights: LearnedWeights) => windows.map((window) => worthOf(window, weights));
  let best = start;
  const first = judge(best);
  let most = meanOf(first);
  tell(best, first);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const name of Object.keys(CHOICES) as (keyof LearnedWeights)[]) {
      for (const choice of CHOICES[name]) {
        if (choice === best[name]) continue;
        const tried = { ...best, [name]: choice };
        const worths = judge(tried);
        const mean = meanOf(worths);
        if (mean <= most + LEAST_GAIN) continue;
        [best, most, isBetter] = [tried, mean, true];
        tell(best, worths);
      }
    }
  }
  return best;
}

/** Less is chance. */
const LEAST_GAIN = 0.0002;

function shareOf(meetings: Meetings, name: (typeof SCORES)[number], weights = ourWeights): number {
  const hits = hitsOf(meetings, judging(meetings, name, weights).suggested);
  return hits.reduce((sum, each) => sum + each, 0) / (FIRST * hits.length);
}

function spread({ a, b }: Pairs, places: readonly number[]): Pairs {
  const step = Math.max(1, places.length / MOST_PAIRS);
  const taken = Array.from(
    { length: Math.min(places.length, MOST_PAIRS) },
    (_, i) => places[Math.floor(i * step)] ?? 0,
  );
  return { a: Uint32Array.from(taken, (i) => a[i] ?? 0), b: Uint32Array.from(taken, (i) => b[i] ?? 0) };
}
