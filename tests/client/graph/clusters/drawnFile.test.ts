import { describe, expect, it } from 'vitest';
import { drawnFile, wrapped } from '../../../../client/graph/clusters/drawnFile.ts';

describe('a drawing that is saved', () => {
  it('is whole and well-formed, with maps beside each other and notes below, whatever names hold', () => {
    const map = { content: '<circle r="3"/>', width: 300, height: 200, title: 'A & B <「川崎」>' };
    const { svg, width, height } = drawnFile([map, { ...map, title: 'later' }], ['Leiden & "seed 1"']);
    const left: string[] = [];
    for (const [, closing, name = '', , alone] of svg.matchAll(
      /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
    )) {
      if (closing) expect(left.pop()).toBe(name);
      else if (!alone) left.push(name);
    }
    expect(left).toEqual([]);
    expect(
      svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`),
    ).toBe(true);
    expect([...svg.matchAll(/<svg x="(\d+)"/g)].map(([, x]) => x)).toEqual(['20', '340']);
    expect([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)).toEqual([
      'A &amp; B &lt;「川崎」&gt;',
      'later',
      'Leiden &amp; &quot;seed 1&quot;',
    ]);
    expect(height).toBeGreaterThan(200 + 60);
  });

  it('breaks long notes: Japanese anywhere, other words between each other', () => {
    expect(wrapped('クラスターマップ', 8)).toEqual(['クラスタ', 'ーマップ']);
    expect(wrapped('best of 24 seeds', 8)).toEqual(['best of', '24 seeds']);
    expect(wrapped('Leiden法、版1', 8)).toEqual(['Leiden法', '、版1']);
    expect(wrapped('', 8)).toEqual([]);
  });
});
