import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Point } from '../state/canvas.ts';
import { asideOf, CLEAR } from './lines.ts';

/**
 * Pushes marks off the lines between others, which would seem to be theirs. A force for d3-force, over links it
 * has joined to their ends; what is fixed does not move.
 */
export function offTheLines<Body extends SimulationNodeDatum>(
  bodies: readonly Body[],
  links: readonly SimulationLinkDatum<Body>[],
): () => void {
  const lines = links.flatMap(({ source, target }) =>
    typeof source === 'object' && typeof target === 'object' ? [{ source, target }] : [],
  );
  return () => {
    for (const { source, target } of lines)
      for (const body of bodies) {
        if (body === source || body === target) continue;
        const push = awayFrom(placeOf(source), placeOf(target), placeOf(body));
        if (!push) continue;
        move(body, push.x * 0.6, push.y * 0.6);
        move(source, -push.x * 0.2, -push.y * 0.2);
        move(target, -push.x * 0.2, -push.y * 0.2);
      }
  };
}

const placeOf = ({ x = 0, y = 0 }: SimulationNodeDatum): Point => ({ x, y });

const move = (body: SimulationNodeDatum, x: number, y: number) => {
  if (body.fx !== undefined && body.fx !== null) return;
  body.x = (body.x ?? 0) + x;
  body.y = (body.y ?? 0) + y;
};

/** The way that brings a body clear of the line between two others, or null where it is. */
function awayFrom(from: Point, to: Point, body: Point): Point | null {
  const aside = asideOf(from, to, body);
  if (aside === null || Math.abs(aside) >= CLEAR) return null;
  const way = ((aside < 0 ? -1 : 1) * (CLEAR - Math.abs(aside))) / Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (from.y - to.y) * way, y: (to.x - from.x) * way };
}
