import type { Point } from '../state/canvas.ts';
import type { Box } from './screenPlaces.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** What floats above it. */
  readonly covered: readonly Box[];
}

/** Whether a mark is wholly on the screen and under nothing that floats: `reach` from its middle to its rim. */
export const isInSight = ({ x, y }: Point, reach: number, { width, height, covered }: Screen): boolean =>
  x >= reach &&
  x <= width - reach &&
  y >= reach &&
  y <= height - reach &&
  covered.every(
    (box) =>
      x <= box.left - reach || x >= box.right + reach || y <= box.top - reach || y >= box.bottom + reach,
  );

/** The nearest point where a mark is in sight; the point itself where there is none. */
export function nearestInSight(point: Point, reach: number, screen: Screen): Point {
  const { width, height, covered } = screen;
  const within = (value: number, most: number) => Math.max(reach, Math.min(most - reach, value));
  const xs = [within(point.x, width), ...covered.flatMap((box) => [box.left - reach, box.right + reach])];
  const ys = [within(point.y, height), ...covered.flatMap((box) => [box.top - reach, box.bottom + reach])];
  const away = (to: Point) => Math.hypot(to.x - point.x, to.y - point.y);
  let best: Point | null = null;
  for (const x of xs)
    for (const y of ys) {
      const to = { x, y };
      if (isInSight(to, reach, screen) && (best === null || away(to) < away(best))) best = to;
    }
  return best ?? point;
}
