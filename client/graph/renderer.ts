import cytoscape, { type EventObject, type NodeSingular } from 'cytoscape';
import type { Point, Positions } from '../state/canvas.ts';
import { controlOf } from './bow.ts';
import { iconImage } from './iconImages.ts';
import { kindStyle } from './kindStyle.ts';
import { createLabelLayer } from './labelLayer.ts';
import { createPointing, type Pointed } from './pointing.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { Box } from './screenPlaces.ts';
import { stylesheet } from './stylesheet.ts';
import { createViewport, type Viewport, ZOOM } from './viewport.ts';

export type { Pointed };

/** What the reader does on the canvas. */
interface RendererEvents {
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onMove: (positions: Positions) => void;
  readonly onMenu: (id: string, at: Point) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onOpen: (edge: SceneEdge) => void;
  /** How the reader has moved the picture, as {@link Viewport.look} says it, once it rests. */
  readonly onLook: (look: string) => void;
  /** What floats above the canvas, in pixels of it. */
  readonly covered: () => readonly Box[];
}

export interface Renderer extends Viewport {
  readonly draw: (scene: Scene) => void;
  /** Marks one node as where the keyboard is, and brings it into sight; null marks none. */
  readonly focus: (id: string | null) => Pointed | null;
  /** Where a node stands on the screen. */
  readonly screenPoint: (id: string) => Point | null;
  readonly image: () => string;
  readonly destroy: () => void;
}

/** The picture rests when it has not been moved for so long. */
const REST_MS = 250;

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
  let scene: Scene = { nodes: [], edges: [] };
  let drawing = false;
  let lastChosen: string | undefined;
  const view = createViewport(cy, events.covered);
  const labels = createLabelLayer(cy, events.covered);

  const data = (node: SceneNode) => {
    return {
      id: node.id,
      group: groupOf(node.kind),
      colour: kindStyle(node.kind).colour,
      image: iconImage(node.kind),
      size: sizeOf(node.links),
    };
  };

  const draw = (next: Scene) => {
    scene = next;
    drawing = true;
    cy.batch(() => {
      const kept = new Set([...next.nodes.map((n) => n.id), ...next.edges.map((e) => e.id)]);
      labels.keepOnly(kept);
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const node of next.nodes) {
        const found = cy.getElementById(node.id);
        const element = found.empty()
          ? cy.add({ group: 'nodes', data: { ...data(node), label: '' } })
          : found.data(data(node));
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
        element.toggleClass('weakest', edge.isWeakest === true);
        element.toggleClass('bowed', Boolean(edge.bow));
        if (edge.bow) element.style('control-point-distances', `${controlOf(edge.bow)}`);
      }
    });
    drawing = false;
    const chosen = next.nodes.filter((node) => node.emphasis === 'selected');
    const [only] = chosen;
    if (only && chosen.length === 1 && only.id !== lastChosen) view.bringIntoSight(only.id);
    lastChosen = chosen.length === 1 ? only?.id : undefined;
    labels.lay(next);
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
  // Those moved together are told one by one, and are one move.
  const moved = new Map<string, Point>();
  cy.on('dragfree', 'node', (event: EventObject) => {
    if (moved.size === 0)
      queueMicrotask(() => {
        events.onMove(Object.fromEntries(moved));
        moved.clear();
      });
    const { x, y } = event.target.position();
    moved.set(event.target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  cy.on('drag', 'node', labels.laySoon);
  cy.on('viewport resize', labels.laySoon);
  // What the program moves, to bring something into sight, is no wish of the reader's.
  let isTheirs = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  cy.on('scrollzoom dragpan pinchzoom', () => {
    isTheirs = true;
  });
  cy.on('viewport', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      isTheirs &&= !view.isFitted();
      events.onLook(isTheirs ? view.look() : '');
    }, REST_MS);
  });
  cy.on('cxttap taphold', 'node', (event: EventObject) => {
    const node: NodeSingular = event.target;
    events.onMenu(node.id(), event.renderedPosition);
  });
  cy.on('dbltap', 'node', (event: EventObject) => events.onExpand(event.target.id()));

  const edgeOf = (id: string) => scene.edges.find((edge) => edge.id === id);
  cy.on('tap', 'edge', (event: EventObject) => {
    const edge = edgeOf(event.target.id());
    if (edge) events.onOpen(edge);
  });
  const pointing = createPointing(cy, container, edgeOf, events.onPoint);

  return {
    draw,
    ...view,
    zoom: (factor) => {
      isTheirs = true;
      view.zoom(factor);
    },
    show: (look) => {
      isTheirs = view.show(look);
      return isTheirs;
    },
    focus: (id) => {
      cy.nodes('.focused').removeClass('focused');
      if (id === null || cy.getElementById(id).empty()) return null;
      cy.getElementById(id).addClass('focused');
      view.bringIntoSight(id);
      return pointing.tipOf(id);
    },
    screenPoint: (id) => {
      const element = cy.getElementById(id);
      return element.empty() ? null : element.renderedPosition();
    },
    image: () => {
      // On paper nothing fades: what is selected is said by its ring.
      const faded = cy.elements('.faded').removeClass('faded');
      labels.layAll();
      const image = cy.png({ full: true, scale: 2, bg: '#ffffff', maxWidth: 2400, maxHeight: 2400 });
      faded.addClass('faded');
      labels.lay(scene);
      return image;
    },
    destroy: () => {
      // It still tells of its size once it is gone: nobody may draw on it then.
      cy.removeAllListeners();
      clearTimeout(resting);
      labels.stop();
      pointing.stop();
      cy.destroy();
    },
  };
}
