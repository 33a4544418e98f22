import type { Core } from 'cytoscape';
import type { Point } from '../state/canvas.ts';
import { fitView } from './fitView.ts';
import type { Box } from './screenPlaces.ts';
import { isInSight, nearestInSight } from './sight.ts';

/** Space at each side of the canvas that something floating covers, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What of the picture is in sight. */
export interface Viewport {
  readonly fit: (insets: Insets) => void;
  /** Whether the view is still as it was last fitted: neither moved nor made larger or smaller since. */
  readonly isFitted: () => boolean;
  /** Fits when one cannot be seen; only moves where that is all and the view is not as fitted; else leaves it. */
  readonly reveal: (ids: readonly string[], insets: Insets) => void;
  readonly zoom: (factor: number) => void;
  /** The zoom and the point of the picture in the middle of the screen, as text; empty where it is as it was fitted. */
  readonly look: () => string;
  /** Shows the picture as such a text says; false where it says nothing. */
  readonly show: (look: string) => boolean;
  readonly bringIntoSight: (id: string) => void;
  /** The node to go to from another in a direction; from none, the one nearest the middle. */
  readonly next: (from: string | null, direction: Point) => string | null;
}

/** What floats takes most of the width of a canvas narrower than this, in pixels. */
export const NARROW = 600;
export const ZOOM = { least: 0.12, most: 2.6, fit: 1.15 };
const LOOK = /^\d\.\d{1,3},-?\d{1,6},-?\d{1,6}$/;
/** With more than these, the picture keeps clear of what floats on every side. */
const MANY = 300;
/** Between a mark in sight and what covers others, and the room for its name that one brought into sight gets. */
const [NEAR, ROOM] = [12, 44];

export function createViewport(cy: Core, covered: () => readonly Box[]): Viewport {
  const screen = () => ({ width: cy.width(), height: cy.height(), covered: covered() });
  let fitted = '';
  const view = () => JSON.stringify([cy.zoom(), cy.pan()]);
  const rimOf = (id: string) => (cy.getElementById(id).renderedWidth() ?? 0) / 2;

  /** Moves the picture just so far that a mark that is covered or outside can be seen, with room for its name. */
  const bringIntoSight = (id: string) => {
    cy.resize();
    const node = cy.getElementById(id);
    if (node.empty()) return;
    const at = node.renderedPosition();
    const rim = rimOf(id);
    if (isInSight(at, rim + NEAR, screen())) return;
    const to = nearestInSight(at, rim + ROOM, screen());
    if (to.x !== at.x || to.y !== at.y) cy.panBy({ x: to.x - at.x, y: to.y - at.y });
  };

  const isUnseen = (id: string) => {
    const node = cy.getElementById(id);
    return node.nonempty() && !isInSight(node.renderedPosition(), rimOf(id) + NEAR, screen());
  };

  const fit = (insets: Insets) => {
    if (cy.nodes().empty()) return;
    // What stands beside the canvas may just have grown: Cytoscape learns of it later.
    cy.resize();
    const box = cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false });
    // Labels reach further to the sides than up and down.
    const [beside, above] = [Math.min(76, cy.width() * 0.08), 40];
    const room = {
      width: Math.max(80, cy.width() - insets.left - insets.right - 2 * beside),
      height: Math.max(80, cy.height() - insets.top - insets.bottom - 2 * above),
    };
    const zoom = Math.max(
      ZOOM.least,
      Math.min(ZOOM.fit, room.width / Math.max(box.w, 1), room.height / Math.max(box.h, 1)),
    );
    const clear = {
      zoom,
      pan: {
        x: insets.left + beside + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
        y: insets.top + above + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2 - 8,
      },
    };
    const points = cy.nodes().map((node) => node.position());
    cy.viewport(points.length > MANY ? clear : fitView(points, screen(), clear, ZOOM.fit));
    const [selected, ...others] = cy.nodes('.selected').map((node) => node.id());
    if (selected !== undefined && others.length === 0) bringIntoSight(selected);
    fitted = view();
  };

  return {
    fit,
    isFitted: () => fitted === view(),
    reveal: (ids, insets) => {
      const unseen = ids.filter(isUnseen);
      const [only] = unseen;
      if (only === undefined) return;
      // As it was fitted it stays the picture of all: so it comes back when the page is opened again.
      if (ids.length === 1 && fitted !== view()) bringIntoSight(only);
      else fit(insets);
    },
    zoom: (factor) => {
      cy.zoom({
        level: Math.min(ZOOM.most, Math.max(ZOOM.least, cy.zoom() * factor)),
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    bringIntoSight,
    look: () => {
      if (fitted === view()) return '';
      const { x1, y1, w, h } = cy.extent();
      return [cy.zoom().toFixed(3), ...[x1 + w / 2, y1 + h / 2].map(Math.round)].join(',');
    },
    show: (look) => {
      const [zoom = 0, x, y] = LOOK.test(look) ? look.split(',').map(Number) : [];
      if (zoom < ZOOM.least || zoom > ZOOM.most || x === undefined || y === undefined) return false;
      cy.resize();
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y } });
      return true;
    },
    next: (from, direction) => {
      const start = from === null ? null : cy.getElementById(from);
      const origin = start?.nonempty() ? start.renderedPosition() : { x: cy.width() / 2, y: cy.height() / 2 };
      let best: { id: string; cost: number } | null = null;
      for (const node of cy.nodes().toArray()) {
        const { x, y } = node.renderedPosition();
        const [dx, dy] = [x - origin.x, y - origin.y];
        const along = dx * direction.x + dy * direction.y;
        const across = Math.abs(dx * direction.y - dy * direction.x);
        if (node.id() === from || (start?.nonempty() && along <= 1)) continue;
        const cost = start?.nonempty() ? along + 2 * across : Math.hypot(dx, dy);
        if (best === null || cost < best.cost) best = { id: node.id(), cost };
      }
      return best?.id ?? null;
    },
  };
}
