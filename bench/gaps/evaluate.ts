import { randomFrom } from '../../seed/synthetic/random.ts';
import { aucOf, judged } from './auc.ts';
import type { Meetings, Pairs } from './meetings.ts';
import { draw, FIRST, hitsOf, judging, SCORES, type ScoreName } from './quality.ts';

/** With the interval in which 95 of 100 resamples lie. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
type OfEachScore = Readonly<Record<ScoreName, Estimate>>;

export interface Evaluation {
  /** The chance that a pair that met scores more than one that never does; equal scores count half. */
  readonly aucRandom: OfEachScore;
  /** The same among pairs with a partner in common. */
  readonly aucDistance2: OfEachScore;
  /** Of the first 20 suggested to each actor that met somebody new, the share that came true. */
  readonly first20: OfEachScore;
  readonly actors: number;
  readonly ties: number;
  readonly met: number;
  readonly metAtDistance2: number;
  readonly actorsThatMet: number;
  readonly resamples: number;
}

const RESAMPLES = 400;
const SEED = 7;

/**
 * How well the scores tell who will meet. Resampled are the projects in which pairs met, because all pairs of one
 * project are one event, the pairs that never meet, and for the first 20 the actors. Fixed seeds: the same file gives
 * the same figures.
 */
export function evaluate(meetings: Meetings): Evaluation {
  const { graph, met, projects } = meetings;
  const { others, isNear, nearOthers } = draw(meetings);
  const near = [...isNear.keys()].filter((i) => isNear[i] === 1);
  const nearMet = { a: picked(met.a, near), b: picked(met.b, near) };
  const result = { aucRandom: {}, aucDistance2: {}, first20: {} } as Record<
    'aucRandom' | 'aucDistance2' | 'first20',
    Record<ScoreName, Estimate>
  >;
  let actorsThatMet = 0;
  for (const name of SCORES) {
    const { scores, suggested } = judging(meetings, name);
    const auc = (truths: Pairs, falses: Pairs, events: readonly string[]) =>
      aucEstimate(scores(truths), scores(falses), events);
    result.aucRandom[name] = auc(met, others, projects);
    result.aucDistance2[name] = auc(
      nearMet,
      nearOthers,
      near.map((i) => projects[i] ?? ''),
    );
    const hits = hitsOf(meetings, suggested);
    actorsThatMet = hits.length;
    result.first20[name] = shareEstimate(hits);
  }
  return {
    ...result,
    actors: graph.projection.ids.length,
    ties: graph.projection.neighbours.length / 2,
    met: met.a.length,
    metAtDistance2: near.length,
    actorsThatMet,
    resamples: RESAMPLES,
  };
}

const picked = (from: Uint32Array, places: readonly number[]): Uint32Array =>
  Uint32Array.from(places, (i) => from[i] ?? 0);

/** How often each of so many is drawn when as many are drawn evenly. */
function drawnCounts(count: number, random: () => number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * count);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** @param events by truth: those of one event are drawn together. */
function aucEstimate(truths: Float64Array, others: Float64Array, events: readonly string[]): Estimate {
  const all = judged(truths, others);
  const numbers = new Map([...new Set(events)].map((event, i) => [event, i]));
  const eventOf = events.map((event) => numbers.get(event) ?? 0);
  const random = randomFrom(SEED);
  return estimate(aucOf(all), () => {
    const drawn = drawnCounts(numbers.size, random);
    const truthCounts = Uint32Array.from(eventOf, (event) => drawn[event] ?? 0);
    return aucOf(all, truthCounts, drawnCounts(others.length, random));
  });
}

function shareEstimate(hits: Uint32Array): Estimate {
  const random = randomFrom(SEED);
  const share = (counts?: Uint32Array) =>
    hits.reduce((sum, each, i) => sum + each * (counts ? (counts[i] ?? 0) : 1), 0) / (FIRST * hits.length);
  return estimate(share(), () => share(drawnCounts(hits.length, random)));
}

function estimate(value: number, resample: () => number): Estimate {
  const all = Float64Array.from({ length: RESAMPLES }, resample).sort();
  const at = (part: number) => all[Math.round(part * (RESAMPLES - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}
