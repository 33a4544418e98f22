import { describe, expect, it } from 'vitest';
import { CLUSTER_COLOURS, clusterLooks } from '../../../../client/graph/clusters/clusterLooks.ts';
import {
  lineWidths,
  MOST_LINES,
  MOST_MARKS,
  withinBudget,
} from '../../../../client/graph/clusters/clusterScene.ts';

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('what is drawn of a map', () => {
  it('is never more than 1,500 marks and 5,000 lines, and no line without its ends', () => {
    const drawn = withinBudget({
      clusters: many(700, (i) => ({ id: `c${i}`, name: '', size: 1, x: i, y: 0, radius: 1 })),
      links: many(4_000, (i) => ({ a: `c${i % 700}`, b: `c${(i * 7 + 1) % 900}`, strength: 1 })),
      members: many(3_000, (i) => ({ id: `m${i}`, name: '', cluster: 'c0', x: 0, y: i })),
      ties: many(9_000, (i) => ({ a: `m${i % 500}`, b: `m${(i * 3) % 3_000}`, strength: 1 })),
      bridges: many(20, (i) => ({
        id: `m${i}`,
        name: '',
        cluster: 'c0',
        x: 0,
        y: i,
        joins: ['c0', 'c1', 'c2'],
      })),
      hubs: ['h'],
    });
    const { clusters, members, bridges, links, ties } = drawn;
    expect(clusters.length + members.length + bridges.length).toBe(MOST_MARKS);
    expect(links.length + ties.length + 2 * bridges.length).toBeLessThanOrEqual(MOST_LINES);
    expect([clusters.length, bridges.length]).toEqual([700, 20]);
    const there = new Set([...clusters, ...members].map(({ id }) => id));
    expect([...links, ...ties].filter(({ a, b }) => !there.has(a) || !there.has(b))).toEqual([]);
  });

  it('has lines as wide as they are strong, one strongest or all alike', () => {
    const lines = [0.01, 0.4, 2].map((strength) => ({ a: 'a', b: 'b', strength }));
    const width = lineWidths(lines);
    const widths = lines.map(width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.at(-1)).toBe(6);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
  });
});

describe('how clusters are told apart', () => {
  it('is by colour and by pattern, so that 56 differ and any eight in a row in both but one', () => {
    const ids = many(56, (i) => `c${i}`);
    const looks = clusterLooks(ids);
    expect(new Set(ids.map((id) => JSON.stringify(looks(id)))).size).toBe(56);
    expect(new Set(ids.slice(0, 8).map((id) => looks(id).colour)).size).toBe(8);
    expect(new Set(ids.slice(0, 7).map((id) => looks(id).pattern)).size).toBe(7);
  });

  it('keeps for a later period what a cluster had in the earlier', () => {
    const looks = clusterLooks(['a', 'b'], ['c', 'b', 'd']);
    const alone = clusterLooks(['a', 'b']);
    expect([looks('a'), looks('b')]).toEqual([alone('a'), alone('b')]);
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => looks(id).colour)).size).toBe(4);
  });

  it('uses colours that stand out from the ground at 2:1 at least, with a name beside each', () => {
    const luminance = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const colour of CLUSTER_COLOURS)
      expect((luminance('#fbfaf7') + 0.05) / (luminance(colour) + 0.05), colour).toBeGreaterThan(2);
  });
});
