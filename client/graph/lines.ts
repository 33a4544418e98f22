import type { Point } from '../state/canvas.ts';
import type { Box } from './screenPlaces.ts';

/** A line on the screen. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

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

/** Whether a line runs through a box: the part of it inside is cut out side by side (Liang and Barsky, 1984). */
export function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const;
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) return false;
    if (along < 0) from = Math.max(from, room / along);
    if (along > 0) to = Math.min(to, room / along);
  }
  return from < to;
}
