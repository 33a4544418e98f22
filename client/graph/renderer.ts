import cytoscape, { type EventObject, type NodeSingular } from 'cytoscape';
import type { Point, Positions } from '../state/canvas.ts';
import { iconImage } from './iconImages.ts';
import { kindStyle } from './kindStyle.ts';
import { labelLines } from './labelLines.ts';
import { type Box, LABEL_GAP, placeLabels, SIDES } from './labelPlaces.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { FONT, GROUND, stylesheet } from './stylesheet.ts';

/** Space at each side of the canvas that something floating covers, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Pointed =
  | { readonly kind: 'node'; readonly id: string; readonly at: Point; readonly below: boolean }
  | { readonly kind: 'edge'; readonly edge: SceneEdge; readonly at: Point; readonly below: boolean };

/** What the reader does on the canvas. */
export interface RendererEvents {
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onMove: (positions: Positions) => void;
  readonly onMenu: (id: string, at: Point) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onExpand: (id: string) => void;
  /** What floats above the canvas, in pixels of it. */
  readonly covered: () => readonly Box[];
}

export interface Renderer {
  readonly draw: (scene: Scene) => void;
  readonly fit: (insets: Insets) => void;
  /** Fits when one of these cannot be seen; else leaves the view as it is. */
  readonly reveal: (ids: readonly string[], insets: Insets) => void;
  readonly zoom: (factor: number) => void;
  /** Marks one node as where the keyboard is, and brings it into sight; null marks none. */
  readonly focus: (id: string | null) => Pointed | null;
  readonly bringIntoSight: (id: string) => void;
  /** The node to go to from another in a direction; from none, the one nearest the middle. */
  readonly next: (from: string | null, direction: Point) => string | null;
  /** Where a node stands on the screen. */
  readonly screenPoint: (id: string) => Point | null;
  readonly image: () => string;
  readonly destroy: () => void;
}

/** Of one, a few, and many facts between two. */
const LINE_WIDTHS = [1.2, 2.2, 3.4] as const;
/** With more than these, labels wait until the picture rests. */
const MANY = 200;
const REST_MS = 140;
const LABEL_SIZE = 12;
const LABEL_WIDTH = 132;
const ZOOM = { least: 0.12, most: 2.6, fit: 1.15 };

/** Marks and lines shrink less than the picture does when it is far away. */
const enlarged = (zoom: number) => Math.min(1.7, Math.max(1, 0.62 / zoom));
const sizeOf = (links: number) => 32 + Math.min(14, Math.round(Math.sqrt(links) * 3));

export function createRenderer(
  container: HTMLElement,
  groupOf: (kind: string) => string,
  events: RendererEvents,
): Renderer {
  const cy = cytoscape({
    container,
    style: stylesheet,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: true,
    selectionType: 'single',
    layout: { name: 'preset' },
  });
  const text = document.createElement('canvas').getContext('2d');
  if (text) text.font = `${LABEL_SIZE}px ${FONT}`;
  const measure = (words: string) => text?.measureText(words).width ?? words.length * LABEL_SIZE;
  let scene: Scene = { nodes: [], edges: [] };
  let drawing = false;
  const looks = new Map<string, string>();

  const data = (node: SceneNode) => {
    const lines = labelLines(node.label, LABEL_WIDTH, measure);
    return {
      id: node.id,
      label: lines.join('\n'),
      labelWidth: Math.max(...lines.map(measure)),
      lines: lines.length,
      group: groupOf(node.kind),
      colour: kindStyle(node.kind).colour,
      image: iconImage(node.kind),
      size: sizeOf(node.links),
    };
  };

  /** A label half out of sight is none. */
  const outside = (): readonly Box[] => {
    const [right, bottom, deep] = [cy.width(), cy.height(), 150];
    return [
      { left: -deep, right: 2, top: -deep, bottom: bottom + deep },
      { left: right - 2, right: right + deep, top: -deep, bottom: bottom + deep },
      { left: 0, right, top: -deep, bottom: 2 },
      { left: 0, right, top: bottom - 2, bottom: bottom + deep },
    ];
  };

  /** Labels keep their size on the screen whatever the zoom, and give way to one another. */
  const layLabels = () => {
    const zoom = cy.zoom();
    const size = LABEL_SIZE * Math.min(1.35, Math.max(1, zoom));
    const marks = scene.nodes.flatMap((node) => {
      const element = cy.getElementById(node.id);
      if (element.empty()) return [];
      const { x, y } = element.renderedPosition();
      const strong = node.emphasis === 'selected' ? 1000 : node.emphasis === 'near' ? 300 : 0;
      return [
        {
          id: node.id,
          x,
          y,
          radius: (element.data('size') * enlarged(zoom) * zoom) / 2,
          width: element.data('labelWidth') * (size / LABEL_SIZE) + 4,
          height: element.data('lines') * size * 1.2 + 2,
          weight: strong + node.links - (node.emphasis === 'faded' ? 1000 : 0),
          always: node.emphasis === 'selected',
        },
      ];
    });
    const places = placeLabels(marks, [...events.covered(), ...outside()]);
    cy.batch(() => {
      for (const { id } of scene.nodes) {
        const element = cy.getElementById(id);
        const side = places.get(id);
        const drawn = element.data('size') * enlarged(zoom);
        // Setting a style is dear: only what differs from last time is set.
        const look = `${side} ${drawn} ${side ? zoom : ''}`;
        if (looks.get(id) === look) continue;
        looks.set(id, look);
        for (const other of SIDES) element.toggleClass(other, other === side);
        element.style({ width: drawn, height: drawn });
        if (!side) continue;
        const gap = LABEL_GAP / zoom;
        element.style({
          'font-size': size / zoom,
          'text-outline-width': 2.5 / zoom,
          'text-margin-y': side === 'below' ? gap : side === 'above' ? -gap : 0,
          'text-margin-x': side === 'right' ? gap : side === 'left' ? -gap : 0,
        });
      }
      const thinner = Math.min(1, zoom);
      for (const edge of scene.edges) {
        const width = (LINE_WIDTHS[edge.width - 1] ?? 1) / thinner;
        if (looks.get(edge.id) === String(width)) continue;
        looks.set(edge.id, String(width));
        cy.getElementById(edge.id).style('width', width);
      }
    });
  };
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const layLabelsSoon = () => {
    if (scene.nodes.length > MANY) {
      clearTimeout(timer);
      timer = setTimeout(layLabels, REST_MS);
    } else if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        layLabels();
      });
    }
  };

  const draw = (next: Scene) => {
    scene = next;
    drawing = true;
    cy.batch(() => {
      const kept = new Set([...next.nodes.map((n) => n.id), ...next.edges.map((e) => e.id)]);
      for (const id of looks.keys()) if (!kept.has(id)) looks.delete(id);
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const node of next.nodes) {
        const found = cy.getElementById(node.id);
        const element = found.empty() ? cy.add({ group: 'nodes', data: data(node) }) : found.data(data(node));
        if (!element.grabbed()) element.position({ ...node.point });
        for (const name of ['selected', 'near', 'faded']) element.toggleClass(name, node.emphasis === name);
        element.toggleClass('pinned', node.pinned);
        if (node.emphasis === 'selected') element.select();
        else element.unselect();
      }
      for (const edge of next.edges) {
        const { id, source, target, state } = edge;
        const found = cy.getElementById(id);
        const element = found.empty()
          ? cy.add({ group: 'edges', data: { id, source, target, state }, selectable: false })
          : found.data({ state });
        for (const name of ['near', 'faded']) element.toggleClass(name, edge.emphasis === name);
      }
    });
    drawing = false;
    layLabels();
  };

  const tell = () => {
    if (!drawing) events.onSelect(cy.nodes(':selected').map((node) => node.id()));
  };
  let telling = false;
  cy.on('select unselect', 'node', () => {
    if (drawing || telling) return;
    telling = true;
    queueMicrotask(() => {
      telling = false;
      tell();
    });
  });
  cy.on('dragfree', 'node', (event: EventObject) => {
    const moved = cy.nodes(':grabbed').union(event.target).nodes();
    events.onMove(
      Object.fromEntries(
        moved.map((node): [string, Point] => {
          const { x, y } = node.position();
          return [node.id(), { x: Math.round(x), y: Math.round(y) }];
        }),
      ),
    );
  });
  cy.on('drag', 'node', layLabelsSoon);
  cy.on('viewport resize', layLabelsSoon);
  cy.on('cxttap taphold', 'node', (event: EventObject) => {
    const node: NodeSingular = event.target;
    events.onMenu(node.id(), event.renderedPosition);
  });
  cy.on('dbltap', 'node', (event: EventObject) => events.onExpand(event.target.id()));

  const tipOf = (id: string): Pointed | null => {
    const element = cy.getElementById(id);
    if (element.empty()) return null;
    const { x, y } = element.renderedPosition();
    const reach = (element.data('size') * enlarged(cy.zoom()) * cy.zoom()) / 2;
    const below = y < 80;
    return { kind: 'node', id, at: { x, y: below ? y + reach : y - reach }, below };
  };
  cy.on('mouseover', 'node', (event: EventObject) => {
    container.style.cursor = 'pointer';
    events.onPoint(tipOf(event.target.id()));
  });
  cy.on('mouseover', 'edge', (event: EventObject) => {
    const edge = scene.edges.find((e) => e.id === event.target.id());
    event.target.addClass('pointed');
    if (edge)
      events.onPoint({
        kind: 'edge',
        edge,
        at: event.renderedPosition,
        below: event.renderedPosition.y < 80,
      });
  });
  cy.on('mouseout grab', (event: EventObject) => {
    container.style.cursor = '';
    if (event.target !== cy) event.target.removeClass('pointed');
    events.onPoint(null);
  });

  const onLeave = () => {
    cy.elements('.pointed').removeClass('pointed');
    events.onPoint(null);
  };
  container.addEventListener('mouseleave', onLeave);

  const inSight = (id: string) => {
    cy.resize();
    if (cy.getElementById(id).empty()) return;
    const { x, y } = cy.getElementById(id).renderedPosition();
    const [dx, dy] = [
      x < 40 ? 40 - x : x > cy.width() - 40 ? cy.width() - 40 - x : 0,
      y < 40 ? 40 - y : y > cy.height() - 60 ? cy.height() - 60 - y : 0,
    ];
    if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
  };

  const fit = (insets: Insets) => {
    if (cy.nodes().empty()) return;
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
    cy.viewport({
      zoom,
      pan: {
        x: insets.left + beside + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
        y: insets.top + above + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2 - 8,
      },
    });
  };

  return {
    draw,
    fit,
    reveal: (ids, insets) => {
      const unseen = ids.some((id) => {
        const node = cy.getElementById(id);
        if (node.empty()) return false;
        const { x, y } = node.renderedPosition();
        return (
          x < insets.left + 20 ||
          x > cy.width() - insets.right - 20 ||
          y < insets.top + 20 ||
          y > cy.height() - insets.bottom - 30
        );
      });
      if (unseen) fit(insets);
    },
    zoom: (factor) => {
      cy.zoom({
        level: Math.min(ZOOM.most, Math.max(ZOOM.least, cy.zoom() * factor)),
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    focus: (id) => {
      cy.nodes('.focused').removeClass('focused');
      if (id === null || cy.getElementById(id).empty()) return null;
      cy.getElementById(id).addClass('focused');
      inSight(id);
      return tipOf(id);
    },
    bringIntoSight: inSight,
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
    screenPoint: (id) => {
      const element = cy.getElementById(id);
      return element.empty() ? null : element.renderedPosition();
    },
    image: () => {
      // On paper nothing fades: what is selected is said by its ring.
      const faded = cy.elements('.faded').removeClass('faded');
      const image = cy.png({ full: true, scale: 2, bg: GROUND, maxWidth: 2400, maxHeight: 2400 });
      faded.addClass('faded');
      return image;
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      container.removeEventListener('mouseleave', onLeave);
      cy.destroy();
    },
  };
}
