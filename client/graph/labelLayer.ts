import type { Core } from 'cytoscape';
import { labelLines } from './labelLines.ts';
import { type Box, LABEL_GAP, placeLabels, SIDES } from './labelPlaces.ts';
import type { Scene } from './scene.ts';
import { FONT } from './stylesheet.ts';

/** What a label is drawn from, kept with its node. */
interface LabelData {
  readonly label: string;
  readonly labelWidth: number;
  readonly lines: number;
}

export interface LabelLayer {
  readonly dataOf: (name: string) => LabelData;
  readonly lay: (scene: Scene) => void;
  /** Lays them once the picture has moved: at the next frame, or when a large one rests. */
  readonly laySoon: () => void;
  /** Forgets what is no longer drawn. */
  readonly keepOnly: (ids: ReadonlySet<string>) => void;
  readonly stop: () => void;
}

/** Of one, a few, and many facts between two. */
const LINE_WIDTHS = [1.2, 2.2, 3.4] as const;
/** With more than these, labels wait until the picture rests. */
const MANY = 200;
const REST_MS = 140;
const LABEL_SIZE = 12;
const LABEL_WIDTH = 132;

/** Marks and lines shrink less than the picture does when it is far away. */
export const enlarged = (zoom: number) => Math.min(1.7, Math.max(1, 0.62 / zoom));

/** Labels, marks and lines that keep their size on the screen while the picture is zoomed. */
export function createLabelLayer(cy: Core, covered: () => readonly Box[]): LabelLayer {
  const text = document.createElement('canvas').getContext('2d');
  if (text) text.font = `${LABEL_SIZE}px ${FONT}`;
  const measure = (words: string) => text?.measureText(words).width ?? words.length * LABEL_SIZE;
  const looks = new Map<string, string>();
  let scene: Scene = { nodes: [], edges: [] };

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
  const layNow = () => {
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
    const places = placeLabels(marks, [...covered(), ...outside()]);
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
  const laySoon = () => {
    if (scene.nodes.length > MANY) {
      clearTimeout(timer);
      timer = setTimeout(layNow, REST_MS);
    } else if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        layNow();
      });
    }
  };

  return {
    dataOf: (name) => {
      const lines = labelLines(name, LABEL_WIDTH, measure);
      return { label: lines.join('\n'), labelWidth: Math.max(...lines.map(measure)), lines: lines.length };
    },
    lay: (next) => {
      scene = next;
      layNow();
    },
    laySoon,
    keepOnly: (ids) => {
      for (const id of looks.keys()) if (!ids.has(id)) looks.delete(id);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
