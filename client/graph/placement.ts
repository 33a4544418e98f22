import type { Point, Positions } from '../state/canvas.ts';
import { type Link, linkedTo } from '../state/links.ts';
import { passesThrough } from './lines.ts';

/** Room a mark takes with its label. */
const WIDE = 118;
const HIGH = 74;
const FIRST_RING = 130;
const RING_STEP = 46;
const MOST_RINGS = 60;
/** How much further out a mark goes to be off the lines; beyond that a line through a mark is the lesser evil. */
const RINGS_FOR_LINES = 12;
/** With more on the canvas, lines are too many to be kept clear of. */
const MOST_WITH_LINES = 200;

const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, p) => sum + p.x, 0) / Math.max(points.length, 1),
  y: points.reduce((sum, p) => sum + p.y, 0) / Math.max(points.length, 1),
});

/**
 * Places for entities that have none, beside what they are linked to, where nothing lies yet: nothing that
 * has a place moves. Off the lines of others where there is room for that, unless told not to. Those linked to something placed
 * come first; the rest goes beside the picture. Same input, same places.
 */
export function placeBeside(
  ids: readonly string[],
  placed: Positions,
  links: readonly Link[],
  { offTheLines } = { offTheLines: true },
): Positions {
  const around = linkedTo(links);
  const aroundOf = (id: string) => [...(around.get(id) ?? [])];
  const picture = new Picture(Object.values(placed), offTheLines);
  const all: Record<string, Point> = { ...placed };
  const found: Record<string, Point> = {};
  const pointsAround = (id: string) => aroundOf(id).flatMap((other) => all[other] ?? []);
  for (const [id, point] of Object.entries(placed)) picture.draw(point, pointsAround(id));
  let waiting = ids.filter((id) => !all[id]);
  while (waiting.length > 0) {
    const ready = waiting.filter((id) => pointsAround(id).length > 0);
    const next = ready.length > 0 ? ready : waiting.slice(0, 1);
    const middle = centreOf(picture.marks);
    const coming = new Map<string, number>();
    for (const id of next) for (const other of aroundOf(id)) coming.set(other, (coming.get(other) ?? 0) + 1);
    for (const id of next) {
      const others = aroundOf(id).filter((other) => all[other]);
      const most = Math.max(...others.map((other) => coming.get(other) ?? 0));
      // Where many come at once they come from one: they stand beside that one, whatever else they are linked to.
      const origins = most > 1 ? others.filter((other) => coming.get(other) === most) : others;
      const anchors = origins.flatMap((other) => all[other] ?? []);
      const centre = anchors.length > 0 ? centreOf(anchors) : middle;
      const linked = pointsAround(id);
      const point = picture.freePlace(centre, middle, linked, anchors.length > 1);
      all[id] = point;
      found[id] = point;
      picture.marks.push(point);
      picture.draw(point, linked);
    }
    waiting = waiting.filter((id) => !all[id]);
  }
  return found;
}

/** The marks and lines that lie already. */
class Picture {
  readonly marks: Point[];
  readonly #lines: (readonly [Point, Point])[] = [];

  readonly #offTheLines: boolean;

  constructor(marks: readonly Point[], offTheLines: boolean) {
    this.marks = [...marks];
    this.#offTheLines = offTheLines;
  }

  draw(from: Point, linked: readonly Point[]): void {
    for (const to of linked) this.#lines.push([from, to]);
  }

  /**
   * The nearest free place round a centre, looking outwards from the middle of the picture first; a little
   * further out where that keeps marks and lines apart.
   */
  freePlace(centre: Point, middle: Point, linked: readonly Point[], between: boolean): Point {
    if (this.marks.length === 0 || (between && this.#isFree(centre))) return rounded(centre);
    const outwards = Math.atan2(centre.y - middle.y, centre.x - middle.x);
    let best: Point | null = null;
    let least = Number.POSITIVE_INFINITY;
    let rings = MOST_RINGS;
    for (let ring = 0; ring < rings; ring += 1) {
      const radius = FIRST_RING + ring * RING_STEP;
      const steps = Math.max(8, Math.round((2 * Math.PI * radius) / (WIDE * 0.6)));
      for (let step = 0; step < steps; step += 1) {
        const turn = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
        const angle = outwards + (turn * 2 * Math.PI) / steps;
        const point = {
          x: centre.x + radius * 1.25 * Math.cos(angle),
          y: centre.y + radius * Math.sin(angle),
        };
        if (!this.#isFree(point)) continue;
        const crossed = this.#crossed(point, linked);
        if (crossed === 0) return rounded(point);
        if (crossed < least) [best, least] = [point, crossed];
      }
      if (best) rings = Math.min(rings, ring + RINGS_FOR_LINES);
    }
    return rounded(best ?? { x: centre.x, y: Math.max(...this.marks.map((mark) => mark.y)) + HIGH });
  }

  #isFree({ x, y }: Point): boolean {
    return this.marks.every((mark) => Math.abs(mark.x - x) >= WIDE || Math.abs(mark.y - y) >= HIGH);
  }

  /** How many lines of others a mark would lie on, and marks its own lines would go through. */
  #crossed(point: Point, linked: readonly Point[]): number {
    if (!this.#offTheLines || this.marks.length > MOST_WITH_LINES) return 0;
    const under = this.#lines.filter(([from, to]) => passesThrough(from, to, point)).length;
    return linked.reduce(
      (sum, to) => sum + this.marks.filter((mark) => mark !== to && passesThrough(point, to, mark)).length,
      under,
    );
  }
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
