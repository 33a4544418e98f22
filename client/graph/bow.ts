import type { Point } from '../state/canvas.ts';
import { CLEAR, passesThrough } from './lines.ts';

/** How far the middle of a line may be drawn aside, and in what steps that is tried. */
const WIDEST = 160;
const STEP = 20;
const SAMPLES = 24;

/**
 * How far aside the middle of the line between two points has to be drawn so that it keeps clear of others, its sign
 * telling the side as a quadratic curve takes it; 0 where it is clear as it is, or nothing helps.
 */
export function bowOf(from: Point, to: Point, others: readonly Point[]): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0 || !others.some((other) => passesThrough(from, to, other))) return 0;
  const near = others.filter((other) => distance(other, from) > 1 && distance(other, to) > 1);
  for (let aside = STEP; aside <= WIDEST; aside += STEP)
    for (const bow of [aside, -aside])
      if (pointsOf(from, to, bow).every((point) => near.every((other) => distance(point, other) >= CLEAR)))
        return bow;
  return 0;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Where the middle of a line lies that is drawn so far aside. */
export function middleOf(from: Point, to: Point, bow: number): Point {
  const share = bow / distance(from, to);
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * share,
    y: (from.y + to.y) / 2 + (to.x - from.x) * share,
  };
}

/** How far aside the point lies that a quadratic curve is drawn towards: it goes half as far itself. */
export const controlOf = (bow: number): number => 2 * bow;

/** Of the curve; not its ends, which lie in marks. */
function pointsOf(from: Point, to: Point, bow: number): readonly Point[] {
  const control = middleOf(from, to, controlOf(bow));
  return Array.from({ length: SAMPLES - 1 }, (_, i) => {
    const t = (i + 1) / SAMPLES;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}
