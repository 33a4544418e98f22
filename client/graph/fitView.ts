import type { Point } from '../state/canvas.ts';
import type { Screen } from './sight.ts';

/** How the picture is laid on the screen: a point p of it stands at zoom * p + pan. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/** Kept free between a mark's middle and the edge of the screen: labels reach further to the sides. */
const EDGE = { x: 64, y: 50 };
/** Kept free between a mark's middle and what floats. */
const FLOAT = { x: 40, y: 34 };
const FINER = 0.97;
const STEPS = 8;

/**
 * The largest view, not smaller than `least`, in which every point is in sight and none lies under what
 * floats: empty corners of the picture may. Of such views the one nearest the middle; `least` itself when
 * there is none, and without points.
 */
export function fitView(
  points: readonly Point[],
  { width, height, covered }: Screen,
  least: View,
  most: number,
): View {
  if (points.length === 0) return least;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [x1, x2] = [Math.min(...xs), Math.max(...xs)];
  const [y1, y2] = [Math.min(...ys), Math.max(...ys)];
  const free = ({ zoom, pan }: View) =>
    points.every((point) => {
      const [x, y] = [zoom * point.x + pan.x, zoom * point.y + pan.y];
      return covered.every(
        (box) =>
          x < box.left - FLOAT.x ||
          x > box.right + FLOAT.x ||
          y < box.top - FLOAT.y ||
          y > box.bottom + FLOAT.y,
      );
    });
  const pans = (zoom: number, from: number, to: number, room: number, edge: number): readonly number[] => {
    const slack = room - 2 * edge - zoom * (to - from);
    if (slack < 0) return [];
    const start = edge - zoom * from;
    return Array.from({ length: STEPS + 1 }, (_, i) => start + (slack * i) / STEPS);
  };
  const off = ({ zoom, pan }: View) =>
    Math.hypot(pan.x + (zoom * (x1 + x2)) / 2 - width / 2, pan.y + (zoom * (y1 + y2)) / 2 - height / 2);
  for (let zoom = most; zoom > least.zoom; zoom *= FINER) {
    const views = pans(zoom, x1, x2, width, EDGE.x)
      .flatMap((x) => pans(zoom, y1, y2, height, EDGE.y).map((y) => ({ zoom, pan: { x, y } })))
      .sort((a, b) => off(a) - off(b));
    const found = views.find(free);
    if (found) return found;
  }
  return least;
}
