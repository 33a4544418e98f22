import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point, Positions } from '../state/canvas.ts';
import { type Link, placeBeside } from './placement.ts';

cytoscape.use(fcose);

/** Above this the springs take too long: everything is placed beside what it is linked to. */
const MOST = 300;
const ROOM = { width: 90, height: 66 };

/** A first arrangement of a picture; pinned entities stay where they are. Same input, same picture. */
export function arrange(ids: readonly string[], links: readonly Link[], pinned: Positions): Positions {
  if (ids.length > MOST) return { ...placeBeside(ids, pinned, links), ...pinned };
  const there = new Set(ids);
  const inside = links.filter(({ from, to }) => there.has(from.id) && there.has(to.id));
  const start = placeBeside(byLinks(ids, inside), pinned, inside);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...ROOM, shape: 'rectangle' } }],
    elements: [
      ...ids.map((id) => ({ data: { id }, position: { ...(pinned[id] ?? start[id] ?? { x: 0, y: 0 }) } })),
      ...inside.map(({ from, to }, i) => ({ data: { id: `\n${i}`, source: from.id, target: to.id } })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    idealEdgeLength: () => 64,
    nodeRepulsion: () => 14000,
    nodeSeparation: 50,
    gravity: 0.18,
    gravityRange: 3,
    numIter: 2500,
    tile: true,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
    fixedNodeConstraint: Object.entries(pinned)
      .filter(([id]) => there.has(id))
      .map(([nodeId, position]) => ({ nodeId, position })),
  };
  cy.layout(options as LayoutOptions).run();
  const positions = Object.fromEntries(
    cy.nodes().map((node): [string, Point] => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x), y: Math.round(y) }];
    }),
  );
  cy.destroy();
  return positions;
}

/** The best linked first, so that the start has the hubs in its middle. */
function byLinks(ids: readonly string[], links: readonly Link[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { from, to } of links) {
    count.set(from.id, (count.get(from.id) ?? 0) + 1);
    count.set(to.id, (count.get(to.id) ?? 0) + 1);
  }
  return [...ids].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1));
}
