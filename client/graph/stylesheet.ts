import type { StylesheetJson } from 'cytoscape';

const INK = '#1d2433';
const GROUND = '#fbfaf7';
const ACCENT = '#1f4e79';
const PLANNED = '#946b00';
const ENDED = '#8d8a80';
const STANDING = '#8a94a3';

export const FONT = '"Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';

/** How marks and lines look; sizes are of the picture, label sizes are set as it is zoomed. */
export const stylesheet: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      'background-image': 'data(image)',
      'background-width': '58%',
      'background-height': '58%',
      'background-image-opacity': 1,
      'border-width': 0,
      'font-family': FONT,
      color: INK,
      'text-wrap': 'wrap',
      // Lines are broken before; the width grows as the picture shrinks.
      'text-max-width': '20000px',
      'line-height': 1.2,
      'text-outline-color': GROUND,
      'text-outline-opacity': 1,
      'overlay-opacity': 0,
      'underlay-opacity': 0,
      'min-zoomed-font-size': 0,
    },
  },
  { selector: 'node[group="ACTOR"]', style: { shape: 'ellipse' } },
  { selector: 'node[group="THING"]', style: { shape: 'round-rectangle' } },
  { selector: 'node[group="PLACE"]', style: { shape: 'hexagon' } },
  {
    selector: 'node.named',
    style: { label: 'data(label)', 'text-valign': 'center', 'text-halign': 'center' },
  },
  {
    selector: 'node.pinned',
    style: {
      'border-width': 2,
      'border-color': GROUND,
      'outline-width': 1.5,
      'outline-color': '#8a94a3',
      'outline-offset': 0,
      'outline-opacity': 1,
    },
  },
  {
    selector: 'node.selected',
    style: {
      'border-width': 3,
      'border-color': '#ffffff',
      'outline-width': 3.5,
      'outline-color': ACCENT,
      'outline-opacity': 1,
      'outline-offset': 0,
      'font-weight': 'bold',
      'z-index': 10,
    },
  },
  {
    // With the line to its mark it is one sign.
    selector: 'node.led',
    style: {
      'text-background-color': '#ffffff',
      'text-background-opacity': 1,
      'text-border-color': INK,
      'text-border-opacity': 1,
    },
  },
  {
    selector: 'node.focused',
    style: { 'underlay-color': ACCENT, 'underlay-opacity': 0.22, 'underlay-padding': 7 },
  },
  { selector: 'node.faded', style: { opacity: 0.22 } },
  {
    selector: 'edge',
    style: {
      'line-color': STANDING,
      'curve-style': 'straight',
      opacity: 0.75,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge.bowed',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': 0.5,
    },
  },
  {
    selector: 'edge[state="PLANNED"]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4], 'line-color': PLANNED },
  },
  {
    selector: 'edge[state="ENDED"]',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [1.6, 3.4],
      'line-cap': 'round',
      'line-color': ENDED,
    },
  },
  { selector: 'edge.near', style: { opacity: 1, 'line-color': ACCENT, 'z-index': 5 } },
  { selector: 'edge.near[state="PLANNED"]', style: { 'line-color': PLANNED } },
  { selector: 'edge.near[state="ENDED"]', style: { 'line-color': '#5f6b7d' } },
  {
    selector: 'edge.weakest',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4], 'line-color': PLANNED },
  },
  { selector: 'edge.faded', style: { opacity: 0.16 } },
  { selector: 'edge.pointed', style: { 'line-color': ACCENT, opacity: 1 } },
];
