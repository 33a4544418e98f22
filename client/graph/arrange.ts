import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Positions } from '../state/canvas.ts';
import { type Link, linkedTo } from '../state/links.ts';
import { offTheLines } from './offTheLines.ts';
import { placeBeside } from './placement.ts';

/** Above this the springs take too long: everything is placed beside what it is linked to. */
const MOST = 300;
const STEPS = 320;
const LAST_STEPS = 120;
const ROOM = 54;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/**
 * A first arrangement of a picture by springs; pinned entities stay where they are. It begins from fixed
 * places and d3-force draws no random numbers of its own: same input, same picture.
 */
export function arrange(ids: readonly string[], links: readonly Link[], pinned: Positions): Positions {
  if (ids.length > MOST) return { ...placeBeside(ids, pinned, links), ...pinned };
  const there = new Set(ids);
  const inside = pairsOf(links.filter(({ from, to }) => there.has(from.id) && there.has(to.id)));
  const start = placeBeside(byLinks(ids, inside), pinned, inside, { offTheLines: false });
  const bodies: Body[] = ids.map((id) => {
    const fixed = pinned[id];
    const { x, y } = fixed ?? start[id] ?? { x: 0, y: 0 };
    return { id, x, y, ...(fixed && { fx: fixed.x, fy: fixed.y }) };
  });
  const springs = forceLink<Body, SimulationLinkDatum<Body>>(
    inside.map(({ from, to }) => ({ source: from.id, target: to.id })),
  );
  const simulation = forceSimulation(bodies)
    .force('springs', springs.id((body) => body.id).distance(70))
    .force('apart', forceManyBody().strength(-520).distanceMax(900))
    .force('room', forceCollide(ROOM).strength(0.9).iterations(3))
    // Beside the legend and the panel there is about as much room across as down; labels take it across.
    .force('across', forceX(0).strength(0.075))
    .force('down', forceY(0).strength(0.05))
    .stop()
    .tick(STEPS);
  // Once the picture stands: while it unfolds, marks have to pass through lines.
  simulation.force('lines', offTheLines(bodies, springs.links())).tick(LAST_STEPS);
  return Object.fromEntries(
    bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

/** Each linked pair once: several facts pull no harder than one. */
function pairsOf(links: readonly Link[]): readonly Link[] {
  const pairs = new Map(
    links
      .filter(({ from, to }) => from.id !== to.id)
      .map((link) => [[link.from.id, link.to.id].sort().join('\n'), link]),
  );
  return [...pairs.values()];
}

/** The best linked first, so that the start has the hubs in its middle. */
function byLinks(ids: readonly string[], links: readonly Link[]): readonly string[] {
  const around = linkedTo(links);
  const count = (id: string) => around.get(id)?.size ?? 0;
  return [...ids].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
