import type { Core } from 'cytoscape';
import { middleOf } from './bow.ts';
import { cut, labelLines } from './labelLines.ts';
import { placeLabels } from './labelPlaces.ts';
import type { Line } from './lines.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { Box } from './screenPlaces.ts';
import { FONT } from './stylesheet.ts';

interface LabelLayer {
  readonly lay: (scene: Scene) => void;
  /** Lays them as if all of the picture were in sight and nothing floated above it. */
  readonly layAll: () => void;
  /** Lays them once the picture has moved: at the next frame, or when a large one rests. */
  readonly laySoon: () => void;
  /** Forgets what is no longer drawn. */
  readonly keepOnly: (ids: ReadonlySet<string>) => void;
  readonly stop: () => void;
}

interface Form {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Of one, a few, and many facts between two. */
const LINE_WIDTHS = [1.2, 2.2, 3.4] as const;
/** With more than these, labels wait until the picture rests. */
const MANY = 200;
const REST_MS = 140;
const LABEL_SIZE = 12;
/** Of a label where there is much room, of the usual one, and of ever narrower ones: all of two lines, because less could not tell names apart. */
const WIDTHS = { full: 180, usual: 132, narrow: 104, least: 84 };
const RANKS = { selected: 3, near: 2, plain: 1, faded: 0 } as const;
/** A selected name is bold, its mark has a ring. */
const SELECTED = { wider: 1.07, ring: 6 };

/** Marks and lines shrink less than the picture does when it is far away. */
export const enlarged = (zoom: number) => Math.min(1.7, Math.max(1, 0.62 / zoom));

/** Labels, marks and lines that keep their size on the screen while the picture is zoomed. */
export function createLabelLayer(cy: Core, covered: () => readonly Box[]): LabelLayer {
  const text = document.createElement('canvas').getContext('2d');
  if (text) text.font = `${LABEL_SIZE}px ${FONT}`;
  const measure = (words: string) => text?.measureText(words).width ?? words.length * LABEL_SIZE;
  const formOf = (lines: readonly string[]): Form => ({ lines, width: Math.max(...lines.map(measure)) });
  const names = new Map<string, ReturnType<typeof formsOf>>();
  const looks = new Map<string, string>();
  let scene: Scene = { nodes: [], edges: [] };
  const leads = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'graph-leads');
  svg.append(leads);
  cy.container()?.append(svg);

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

  /** A name from its fullest form to its shortest, each once. */
  const formsOf = (name: string): { readonly full: Form | null; readonly forms: readonly Form[] } => {
    const known = names.get(name);
    if (known) return known;
    const usual = labelLines(name, WIDTHS.usual, measure);
    const full = labelLines(name, WIDTHS.full, measure);
    const all = [
      usual,
      labelLines(name, WIDTHS.narrow, measure),
      labelLines(name, WIDTHS.least, measure),
      [cut(name, WIDTHS.usual, measure)],
    ];
    const once = [...new Map(all.map((lines) => [lines.join('\n'), lines])).values()];
    const made = {
      full: usual.at(-1)?.endsWith('…') ? formOf(full) : null,
      forms: once.map(formOf),
    };
    names.set(name, made);
    return made;
  };

  /** What comes first: the selected, those beside it, what is planned. */
  const rankOf = ({ emphasis, planned }: SceneNode) =>
    RANKS[emphasis] + (planned && emphasis === 'plain' ? 0.5 : 0);

  /** Labels keep their size on the screen whatever the zoom, and give way to one another. */
  const layNow = (all = false) => {
    const zoom = cy.zoom();
    const size = LABEL_SIZE * Math.min(1.35, Math.max(1, zoom));
    const marks = scene.nodes.flatMap((node) => {
      const element = cy.getElementById(node.id);
      if (element.empty()) return [];
      const selected = node.emphasis === 'selected';
      const { full, forms } = formsOf(node.label);
      const drawn = (form: Form) => ({
        width: form.width * (size / LABEL_SIZE) * (selected ? SELECTED.wider : 1) + 4,
        height: form.lines.length * size * 1.2 + 2,
      });
      return [
        {
          id: node.id,
          ...element.renderedPosition(),
          radius: (element.data('size') / 2) * enlarged(zoom) * zoom + (selected ? SELECTED.ring * zoom : 0),
          full: full && drawn(full),
          forms: forms.map(drawn),
          rank: rankOf(node),
          weight: node.links,
          always: selected || node.alwaysNamed === true,
        },
      ];
    });
    const at = new Map(marks.map((mark) => [mark.id, mark]));
    const lines = scene.edges.flatMap(({ source, target, bow = 0 }): Line[] => {
      const [a, b] = [at.get(source), at.get(target)];
      if (!a || !b || marks.length > MANY) return [];
      if (bow === 0) return [{ x1: a.x, y1: a.y, x2: b.x, y2: b.y }];
      const { x, y } = middleOf(a, b, bow * zoom);
      return [
        { x1: a.x, y1: a.y, x2: x, y2: y },
        { x1: x, y1: y, x2: b.x, y2: b.y },
      ];
    });
    const places = placeLabels(marks, all ? [] : [...covered(), ...outside()], lines);
    const paths = [...places.values()].flatMap(({ lead }) => (lead ? [`M${lead.join(' ')}`] : []));
    leads.setAttribute('d', paths.join(''));
    cy.batch(() => {
      for (const { id, label } of scene.nodes) {
        const element = cy.getElementById(id);
        const place = places.get(id);
        const drawn = element.data('size') * enlarged(zoom);
        const { full, forms } = formsOf(label);
        const form = place && (place.form === 'full' ? full : forms[place.form]);
        const text = form?.lines.join('\n') ?? '';
        // Setting a style is dear: only what differs from last time is set.
        const look = [drawn, text, ...(place ? [place.dx, place.dy, zoom, !place.lead] : [])].join(' ');
        if (looks.get(id) === look) continue;
        looks.set(id, look);
        element.data('label', text);
        element.toggleClass('named', place !== undefined);
        element.toggleClass('led', place?.lead !== undefined);
        element.style({ width: drawn, height: drawn });
        if (!place) continue;
        element.style({
          'font-size': size / zoom,
          'text-outline-width': 2.5 / zoom,
          'text-border-width': place.lead ? 1.5 / zoom : 0,
          'text-background-padding': `${place.lead ? 3 / zoom : 0}px`,
          'text-margin-x': place.dx / zoom,
          'text-margin-y': place.dy / zoom,
          'text-justification': Math.abs(place.dx) < 1 ? 'center' : place.dx > 0 ? 'left' : 'right',
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
      timer = setTimeout(() => layNow(), REST_MS);
    } else if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        layNow();
      });
    }
  };

  return {
    lay: (next) => {
      scene = next;
      layNow();
    },
    layAll: () => layNow(true),
    laySoon,
    keepOnly: (ids) => {
      for (const id of looks.keys()) if (!ids.has(id)) looks.delete(id);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      svg.remove();
    },
  };
}
