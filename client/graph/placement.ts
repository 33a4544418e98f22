import type { Point, Positions } from '../state/canvas.ts';

export interface Link {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** Room a mark takes with its label. */
const WIDE = 118;
const HIGH = 74;
const FIRST_RING = 130;
const RING_STEP = 46;
const MOST_RINGS = 60;

const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, p) => sum + p.x, 0) / Math.max(points.length, 1),
  y: points.reduce((sum, p) => sum + p.y, 0) / Math.max(points.length, 1),
});

/**
 * Places for entities that have none, beside what they are linked to, where nothing lies yet: nothing that
 * has a place moves. Those linked to something placed come first; the rest goes beside the picture. Same
 * input, same places.
 */
export function placeBeside(ids: readonly string[], placed: Positions, links: readonly Link[]): Positions {
  const around = new Map<string, string[]>();
  for (const { from, to } of links) {
    around.set(from.id, [...(around.get(from.id) ?? []), to.id]);
    around.set(to.id, [...(around.get(to.id) ?? []), from.id]);
  }
  const all: Record<string, Point> = { ...placed };
  const found: Record<string, Point> = {};
  const occupied = Object.values(placed);
  const settle = (id: string, point: Point) => {
    all[id] = point;
    found[id] = point;
    occupied.push(point);
  };
  let waiting = ids.filter((id) => !all[id]);
  while (waiting.length > 0) {
    const ready = waiting.filter((id) => (around.get(id) ?? []).some((other) => all[other]));
    const next = ready.length > 0 ? ready : waiting.slice(0, 1);
    const middle = centreOf(occupied);
    const coming = new Map<string, number>();
    for (const id of next)
      for (const other of new Set(around.get(id))) coming.set(other, (coming.get(other) ?? 0) + 1);
    for (const id of next) {
      const others = [...new Set(around.get(id))].filter((other) => all[other]);
      const most = Math.max(...others.map((other) => coming.get(other) ?? 0));
      // Where many come at once they come from one: they stand beside that one, whatever else they are linked to.
      const origins = most > 1 ? others.filter((other) => coming.get(other) === most) : others;
      const anchors = origins.flatMap((other) => all[other] ?? []);
      const centre = anchors.length > 0 ? centreOf(anchors) : middle;
      settle(id, freePlace(centre, middle, occupied, anchors.length > 1));
    }
    waiting = waiting.filter((id) => !all[id]);
  }
  return found;
}

/** The nearest free place round a centre, looking outwards from the middle of the picture first. */
function freePlace(centre: Point, middle: Point, occupied: readonly Point[], between: boolean): Point {
  const free = (p: Point) =>
    occupied.every((o) => Math.abs(o.x - p.x) >= WIDE || Math.abs(o.y - p.y) >= HIGH);
  if (occupied.length === 0 || (between && free(centre))) return rounded(centre);
  const outwards = Math.atan2(centre.y - middle.y, centre.x - middle.x);
  for (let ring = 0; ring < MOST_RINGS; ring += 1) {
    const radius = FIRST_RING + ring * RING_STEP;
    const steps = Math.max(8, Math.round((2 * Math.PI * radius) / (WIDE * 0.6)));
    for (let step = 0; step < steps; step += 1) {
      const turn = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
      const angle = outwards + (turn * 2 * Math.PI) / steps;
      const point = { x: centre.x + radius * 1.25 * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
      if (free(point)) return rounded(point);
    }
  }
  return rounded({ x: centre.x, y: Math.max(...occupied.map((o) => o.y)) + HIGH });
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
