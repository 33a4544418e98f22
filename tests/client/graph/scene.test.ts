import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../client/graph/scene.ts';
import { place } from '../../../client/state/canvas.ts';
import { emptyFilters } from '../../../client/state/filters.ts';
import { visibleOf } from '../../../client/state/visible.ts';
import { canvas, everything, relation, world } from '../world.ts';

const placed = place(canvas, Object.fromEntries(everything.map((id, i) => [id, { x: i * 10, y: 0 }])));
const scene = (selection: readonly string[], graph = world, on = placed) =>
  sceneOf(visibleOf(graph, on, emptyFilters), on, selection, (e) => e.name);

describe('the scene', () => {
  it('draws all relations of a pair as one line, the liveliest state of them', () => {
    const double = {
      ...world,
      relations: [...world.relations, relation('site', 'city', 'PART_OF', { state: 'ENDED' })],
    };
    const line = scene([], double).edges.find((e) => e.id === 'city\nsite');
    expect([line?.state, line?.width, line?.relations.length]).toEqual(['ACTIVE', 2, 2]);
  });

  it('keeps what is selected and its neighbours strong and lets the rest fade', () => {
    const { nodes, edges } = scene(['site']);
    expect(Object.fromEntries(nodes.map((n) => [n.id, n.emphasis]))).toEqual({
      city: 'near',
      site: 'selected',
      fair: 'near',
      itoki: 'faded',
      fujitsu: 'faded',
      alone: 'faded',
    });
    expect(edges.filter((e) => e.emphasis === 'near').map((e) => e.id)).toEqual(['city\nsite', 'fair\nsite']);
  });

  it('fades nothing when nothing visible is selected', () => {
    expect(new Set(scene(['elsewhere']).nodes.map((n) => n.emphasis))).toEqual(new Set(['plain']));
  });

  it('leaves out what has no place yet, with its lines', () => {
    const { nodes, edges } = scene([], world, { ...placed, positions: { city: { x: 0, y: 0 } } });
    expect([nodes.map((n) => n.id), edges]).toEqual([['city'], []]);
  });
});
