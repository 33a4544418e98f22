import { describe, expect, it } from 'vitest';
import { passesThrough } from '../../../client/graph/lines.ts';
import { type DrawnRoute, goesDown, routeScene } from '../../../client/graph/routeScene.ts';

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

  const hidden = (routes: readonly DrawnRoute[], down = false) => {
    const { nodes, edges } = routeScene(routes, 0, ({ name }) => name, down);
    const point = (id: string) => nodes.find((node) => node.id === id)?.point ?? { x: 0, y: 0 };
    return edges.flatMap(({ source, target }) =>
      nodes
        .filter(({ id }) => id !== source && id !== target)
        .filter((node) => passesThrough(point(source), point(target), node.point))
        .map(({ id }) => `${source}-${target} behind ${id}`),
    );
  };

  it('hides no line behind another mark: a direct one beside a longer route, a hop that skips one', () => {
    const half = (ids: string) => route(ids, Array(ids.length - 1).fill(0.5));
    const direct = ['axb', 'ab', 'axyb', 'axzb', 'axwb'].map(half);
    expect(hidden(direct)).toEqual([]);
    const { nodes } = scene(direct);
    expect(nodes.filter(({ id }) => 'ab'.includes(id)).map(({ point }) => point.y)).toEqual([0, 0]);
    expect(hidden(['axyb', 'ayb', 'axb'].map(half))).toEqual([]);
    expect(hidden(['ab', 'axb', 'ayxb', 'axzb', 'azb'].map(half))).toEqual([]);
    expect(hidden(['apqrb', 'apqb', 'apqsb', 'acntb', 'acnb'].map(half))).toEqual([]);
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

  it('goes down where columns would stand too near together for names, with the same order and hiding no line', () => {
    const routes = ['axyzb', 'apb', 'aqxb'].map((ids) => route(ids, Array(ids.length - 1).fill(0.5)));
    expect([427, 428, 1000].map((width) => goesDown(routes, width))).toEqual([true, false, false]);
    const { nodes, edges } = routeScene(routes, 0, ({ name }) => name, true);
    const at = new Map(nodes.map(({ id, point }) => [id, point]));
    expect(
      edges.filter(({ source, target }) => (at.get(source)?.y ?? 0) >= (at.get(target)?.y ?? 0)),
    ).toEqual([]);
    expect([at.get('a')?.x, at.get('b')?.x]).toEqual([0, 0]);
    expect(hidden(routes, true)).toEqual([]);
    expect(new Set(nodes.map(({ point }) => `${point.x} ${point.y}`)).size).toBe(nodes.length);
  });

  it('keeps the names of the chosen route', () => {
    const { nodes } = scene([route('axb', [0.5, 0.5]), route('ayb', [0.5, 0.5])], 1);
    expect(nodes.filter(({ alwaysNamed }) => alwaysNamed).map(({ id }) => id)).toEqual(['a', 'b', 'y']);
  });

  it('is empty without routes', () => {
    expect(scene([])).toEqual({ nodes: [], edges: [] });
  });
});
