import type { Canvas, Point } from '../state/canvas.ts';
import { type FactState, type GraphRelation, neighboursOf } from '../state/graphData.ts';
import { groupBy } from '../state/groupBy.ts';
import type { Visible } from '../state/visible.ts';

export type Emphasis = 'plain' | 'selected' | 'near' | 'faded';

export interface SceneNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly point: Point;
  readonly pinned: boolean;
  readonly emphasis: Emphasis;
  /** How many others it is linked to: the better linked keep their labels longer and are drawn larger. */
  readonly links: number;
  /** Whether a line of something planned leads to it. */
  readonly planned: boolean;
  /** Whether its name is shown even where there is no good place for it, as that of a selected one is. */
  readonly alwaysNamed?: boolean;
}

/** All relations between two entities, drawn as one line. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: FactState;
  readonly width: 1 | 2 | 3;
  readonly relations: readonly GraphRelation[];
  readonly emphasis: Emphasis;
  /** How far aside its middle is drawn, because a straight line would run through the mark of somebody else. */
  readonly bow?: number;
  /** Of the chosen route: the step that is weakest. */
  readonly isWeakest?: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

// No id holds a control character, so this never meets a node's.
const pairOf = ({ from, to }: GraphRelation) =>
  from.id < to.id ? `${from.id}\n${to.id}` : `${to.id}\n${from.id}`;

// A line shows the liveliest of its facts.
const LIVELY: readonly FactState[] = ['ACTIVE', 'PLANNED', 'ENDED'];

/** How a picture in which some are chosen and others lie near them shows each mark and line. */
export const emphasisIn = (chosen: readonly string[], near: ReadonlySet<string>) => ({
  ofNode: (id: string): Emphasis => {
    if (chosen.length === 0) return 'plain';
    if (chosen.includes(id)) return 'selected';
    return near.has(id) ? 'near' : 'faded';
  },
  ofEdge: (source: string, target: string): Emphasis => {
    if (chosen.length === 0) return 'plain';
    return chosen.includes(source) || chosen.includes(target) ? 'near' : 'faded';
  },
});

/** What is drawn: visible entities that have a place, one line for each linked pair. */
export function sceneOf(
  visible: Visible,
  canvas: Canvas,
  selection: readonly string[],
  nameOf: (entity: Visible['entities'][number]) => string,
): Scene {
  const drawn = visible.relations.filter(
    ({ from, to }) => canvas.positions[from.id] && canvas.positions[to.id],
  );
  const pairs = groupBy(drawn, pairOf);
  const links = new Map<string, number>();
  for (const key of pairs.keys()) for (const id of key.split('\n')) links.set(id, (links.get(id) ?? 0) + 1);
  const planned = new Set(
    visible.relations.filter((r) => r.state === 'PLANNED').flatMap((r) => [r.from.id, r.to.id]),
  );
  const chosen = selection.filter((id) => visible.entities.some((e) => e.id === id));
  const near = neighboursOf(visible.relations, chosen);
  const emphasis = emphasisIn(chosen, near);
  return {
    nodes: visible.entities.flatMap((entity) => {
      const point = canvas.positions[entity.id];
      if (!point) return [];
      return [
        {
          id: entity.id,
          kind: entity.kind,
          label: nameOf(entity),
          point,
          pinned: canvas.pinned.includes(entity.id),
          emphasis: emphasis.ofNode(entity.id),
          links: links.get(entity.id) ?? 0,
          planned: planned.has(entity.id),
        },
      ];
    }),
    edges: [...pairs].map(([id, relations]) => {
      const [source = '', target = ''] = id.split('\n');
      return {
        id,
        source,
        target,
        relations,
        state: LIVELY.find((state) => relations.some((r) => r.state === state)) ?? 'ACTIVE',
        width: relations.length >= 4 ? 3 : relations.length >= 2 ? 2 : 1,
        emphasis: emphasis.ofEdge(source, target),
      };
    }),
  };
}
