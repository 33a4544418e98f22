import type { Canvas, Positions } from '../state/canvas.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { bowOf } from './bow.ts';
import { emphasisIn, type Scene } from './scene.ts';
import { widthOf } from './tieWidth.ts';

/** A tie as it is drawn. */
export interface DrawnTie {
  readonly a: GraphEntity;
  readonly b: GraphEntity;
  readonly strength: number;
  readonly facts: readonly GraphRelation[];
}

/** Actors that have a place, and the ties among them. */
export function tieScene(
  actors: readonly GraphEntity[],
  ties: readonly DrawnTie[],
  canvas: Canvas,
  selection: readonly string[],
  nameOf: (entity: GraphEntity) => string,
  bows: ReadonlyMap<string, number> = new Map(),
): Scene {
  const placed = new Set(actors.filter(({ id }) => canvas.positions[id]).map(({ id }) => id));
  const drawn = ties.filter(({ a, b }) => placed.has(a.id) && placed.has(b.id));
  const chosen = selection.filter((id) => placed.has(id));
  const near = new Set(
    drawn.flatMap(({ a, b }) => (chosen.includes(a.id) ? [b.id] : chosen.includes(b.id) ? [a.id] : [])),
  );
  const emphasis = emphasisIn(chosen, near);
  return {
    nodes: actors.flatMap((entity) => {
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
          links: drawn.filter(({ a, b }) => a.id === entity.id || b.id === entity.id).length,
          planned: false,
        },
      ];
    }),
    edges: drawn.map((tie) => ({
      id: tieId(tie),
      source: tie.a.id,
      target: tie.b.id,
      relations: tie.facts,
      state: tie.facts.length > 0 && tie.facts.every(({ state }) => state === 'ENDED') ? 'ENDED' : 'ACTIVE',
      width: widthOf(tie.strength),
      bow: bows.get(tieId(tie)) ?? 0,
      emphasis: emphasis.ofEdge(tie.a.id, tie.b.id),
    })),
  };
}

// No id holds a control character, so this never meets a node's.
export const tieId = ({ a, b }: Pick<DrawnTie, 'a' | 'b'>): string => `${a.id}\n${b.id}`;

/** With more marks every line runs through some. */
const MOST_BOWED = 300;

/** How far aside the ties are drawn that would run through the marks of others, by their ids. */
export function bowsOf(
  ties: readonly DrawnTie[],
  actors: readonly GraphEntity[],
  at: Positions,
): ReadonlyMap<string, number> {
  const points = actors.flatMap(({ id }) => at[id] ?? []);
  if (points.length > MOST_BOWED) return new Map();
  return new Map(
    ties.flatMap((tie) => {
      const [from, to] = [at[tie.a.id], at[tie.b.id]];
      const bow = from && to ? bowOf(from, to, points) : 0;
      return bow === 0 ? [] : [[tieId(tie), bow] as const];
    }),
  );
}
