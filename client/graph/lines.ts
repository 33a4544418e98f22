import type { Point } from '../state/canvas.ts';

/** From the middle of a mark to a line that passes it: the mark and a little ground. */
export const CLEAR = 26;

/** How far aside of the line between two points a third lies, its sign telling the side; null where it lies beyond an end. */
export function asideOf(from: Point, to: Point, { x, y }: Point): number | null {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y);
  if (length === 0) return null;
  const share = ((x - from.x) * along.x + (y - from.y) * along.y) / (length * length);
  if (share <= 0 || share >= 1) return null;
  return ((x - from.x) * -along.y + (y - from.y) * along.x) / length;
}

/** Whether the line between two points would seem to go to a third. */
export function passesThrough(from: Point, to: Point, point: Point): boolean {
  const aside = asideOf(from, to, point);
  return aside !== null && Math.abs(aside) < CLEAR;
}
