import { describe, expect, it } from 'vitest';
import { bowsOf, tieId, tieScene } from '../../../client/graph/tieScene.ts';
import { stepOf, widthOf } from '../../../client/graph/tieWidth.ts';
import { emptyCanvas } from '../../../client/state/canvas.ts';

const entity = (id: string) => ({ id, kind: 'Company', name: id });
const tie = (a: string, b: string, strength: number) => ({ a: entity(a), b: entity(b), strength, facts: [] });
const canvas = {
  ...emptyCanvas,
  shown: ['a', 'b', 'c', 'd'],
  positions: { a: { x: 0, y: 0 }, b: { x: 1, y: 0 }, c: { x: 2, y: 0 } },
};
const ties = [tie('a', 'b', 0.9), tie('b', 'c', 0.2), tie('a', 'd', 0.9)];
const scene = (selection: readonly string[] = []) =>
  tieScene(['a', 'b', 'c', 'd'].map(entity), ties, canvas, selection, ({ name }) => name);

describe('the picture of ties', () => {
  it('draws the ties among those who have a place, as wide as they are strong', () => {
    const { nodes, edges } = scene();
    expect(nodes.map(({ id, links, emphasis }) => [id, links, emphasis])).toEqual([
      ['a', 1, 'plain'],
      ['b', 2, 'plain'],
      ['c', 1, 'plain'],
    ]);
    expect(edges.map(({ source, target, width }) => [source, target, width])).toEqual([
      ['a', 'b', 3],
      ['b', 'c', 2],
    ]);
  });

  it('draws aside what would run through the mark of somebody else', () => {
    const at = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 400, y: 0 } };
    const actors = ['a', 'b', 'c'].map(entity);
    const drawn = [tie('a', 'b', 0.9), tie('a', 'c', 0.9)];
    const bows = bowsOf(drawn, actors, at);
    expect([...bows.keys()]).toEqual([tieId(tie('a', 'c', 0.9))]);
    const { edges } = tieScene(actors, drawn, { ...canvas, positions: at }, [], ({ name }) => name, bows);
    expect(edges.map(({ bow }) => Math.abs(bow ?? 0) >= 26)).toEqual([false, true]);
  });

  it('keeps the selected and those tied to it strong', () => {
    const { nodes, edges } = scene(['a', 'x']);
    expect(nodes.map(({ emphasis }) => emphasis)).toEqual(['selected', 'near', 'faded']);
    expect(edges.map(({ emphasis }) => emphasis)).toEqual(['near', 'faded']);
  });
});

describe('the steps of strength', () => {
  it('are three, each with a width of its own', () => {
    expect(
      [0.005, 0.149, 0.15, 0.399, 0.4, 0.99].map((strength) => [stepOf(strength), widthOf(strength)]),
    ).toEqual([
      ['weak', 1],
      ['weak', 1],
      ['middling', 2],
      ['middling', 2],
      ['strong', 3],
      ['strong', 3],
    ]);
  });
});
