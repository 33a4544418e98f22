import type { Disc } from './mapView.ts';

/** An area of the map. */
export interface SceneCluster extends Disc {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface SceneMember {
  readonly id: string;
  readonly name: string;
  readonly cluster: string;
  readonly x: number;
  readonly y: number;
}

export interface SceneBridge extends SceneMember {
  /** Those it joins, its own first. */
  readonly joins: readonly string[];
}

/** Between clusters or members, by their ids. */
export interface SceneLine {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

export interface ClusterScene {
  readonly clusters: readonly SceneCluster[];
  readonly links: readonly SceneLine[];
  readonly members: readonly SceneMember[];
  readonly ties: readonly SceneLine[];
  readonly bridges: readonly SceneBridge[];
  readonly hubs: readonly string[];
}

/** A canvas stays smooth up to so many marks and lines on an office machine. */
export const MOST_MARKS = 1_500;
export const MOST_LINES = 5_000;

/**
 * As much of a map as is drawn: areas and the ties between them first, then bridges, then members and their ties, each
 * list in the order given, which is that of weight.
 */
export function withinBudget(scene: ClusterScene): ClusterScene {
  const clusters = scene.clusters.slice(0, MOST_MARKS);
  const bridges = scene.bridges.slice(0, MOST_MARKS - clusters.length);
  const members = scene.members.slice(0, MOST_MARKS - clusters.length - bridges.length);
  const areas = new Set(clusters.map(({ id }) => id));
  const dots = new Set(members.map(({ id }) => id));
  const joins = bridges.reduce((sum, bridge) => sum + Math.max(0, bridge.joins.length - 1), 0);
  const links = scene.links
    .filter(({ a, b }) => areas.has(a) && areas.has(b))
    .slice(0, Math.max(0, MOST_LINES - joins));
  const ties = scene.ties
    .filter(({ a, b }) => dots.has(a) && dots.has(b))
    .slice(0, Math.max(0, MOST_LINES - joins - links.length));
  return { ...scene, clusters, bridges, members, links, ties };
}

const [THINNEST, THICKEST] = [1, 6];

/** How wide each line is, in pixels: by its strength, beside the strongest of them. */
export function lineWidths(lines: readonly SceneLine[]): (line: SceneLine) => number {
  const most = Math.max(1e-9, ...lines.map(({ strength }) => strength));
  return ({ strength }) => THINNEST + (THICKEST - THINNEST) * Math.sqrt(strength / most);
}
