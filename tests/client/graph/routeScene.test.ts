import { describe, expect, it } from 'vitest';
import { type DrawnRoute, routeScene } from '../../../client/graph/routeScene.ts';

const entity = (id: string) => ({ id, kind: 'Company', name: id });
const route = (
  ids: string,
  strengths: readonly number[],
  state: 'ACTIVE' | 'ENDED' = 'ACTIVE',
): DrawnRoute => ({
  entities: [...ids].map(entity),
  hops: strengths.map((strength) => ({
    strength,
    facts: [{ id: `f${strength}`, type: 'PARTNERED_WITH', from: { id: 'x' }, to: { id: 'y' }, state }],
  })),
});
const scene = (routes: readonly DrawnRoute[], chosen = 0) => routeScene(routes, chosen, ({ name }) => name);
const columns = (routes: readonly DrawnRoute[]) =>
  Object.fromEntries(scene(routes).nodes.map(({ id, point }) => [id, point.x / 190]));

describe('the picture of routes', () => {
  it('goes from left to right: everyone right of those who lead there, the one sought last', () => {
    expect(columns([route('axb', [0.5, 0.5]), route('ayxb', [0.5, 0.5, 0.5])])).toEqual({
      a: 0,
      y: 1,
      x: 2,
      b: 3,
    });
  });

  it('ends where two routes go opposite ways between the same two', () => {
    expect(columns([route('axyb', [0.5, 0.5, 0.5]), route('ayxb', [0.5, 0.5, 0.5])])).toEqual({
      a: 0,
      x: 1,
      y: 2,
      b: 3,
    });
  });

  it('keeps the best route in one row and puts nobody on another', () => {
    const routes = ['axb', 'ayb', 'azb', 'awb'].map((ids) => route(ids, [0.5, 0.5]));
    const { nodes } = scene(routes);
    expect(nodes.filter(({ id }) => 'axb'.includes(id)).map(({ point }) => point.y)).toEqual([0, 0, 0]);
    expect(new Set(nodes.map(({ point }) => `${point.x} ${point.y}`)).size).toBe(nodes.length);
  });

  it('draws the chosen route strong, lines as wide as their ties are strong, and dotted where all is over', () => {
    const { edges } = scene([route('axb', [0.9, 0.2]), route('ayb', [0.05, 0.9], 'ENDED')], 1);
    expect(edges.map(({ id, width, emphasis, state }) => [id, width, emphasis, state])).toEqual([
      ['a\nx', 3, 'plain', 'ACTIVE'],
      ['x\nb', 2, 'plain', 'ACTIVE'],
      ['a\ny', 1, 'near', 'ENDED'],
      ['y\nb', 3, 'near', 'ENDED'],
    ]);
  });

  it('is empty without routes', () => {
    expect(scene([])).toEqual({ nodes: [], edges: [] });
  });
});
