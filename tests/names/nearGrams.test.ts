import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import type { Id, Kind } from '../../server/model/records.ts';
import { PUBLIC } from '../../server/model/visibility.ts';
import { gramsOf } from '../../server/names/grams.ts';
import { candidatesNear } from '../../server/names/nearGrams.ts';
import { SearchIndex } from '../../server/names/searchIndex.ts';

const unitsOf = (text: string) => Uint16Array.from(text, (c) => c.charCodeAt(0));

/** Random texts of few characters, and the grams of all their pairs. */
function world(random: () => number) {
  const text = (length: number) => Array.from({ length }, () => 'abcde'[Math.floor(random() * 5)]).join('');
  const texts = Array.from({ length: 40 }, () => text(3 + Math.floor(random() * 14)));
  const all = texts.flatMap((name, document) =>
    [...name].map((c, i) => ({ first: c.charCodeAt(0), second: name.charCodeAt(i + 1) || 0, document })),
  );
  const grams = gramsOf({
    first: Uint16Array.from(all, ({ first }) => first),
    second: Uint16Array.from(all, ({ second }) => second),
    document: Uint32Array.from(all, ({ document }) => document),
  });
  return { text, texts, grams };
}

describe('what may nearly be a text', () => {
  it('goes up in every run, and is the same whether it is sorted or looked for again', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const { text, texts, grams } = world(random);
      const asked = unitsOf(text(3 + Math.floor(random() * 12)));
      const length = (document: number) => texts[document]?.length ?? 0;
      const ask = (mostSorted?: number) =>
        candidatesNear(grams, asked, new Uint8Array(texts.length), length, mostSorted).runs;
      for (const run of ask()) expect([...run]).toEqual([...run].sort((a, b) => a - b));
      const again = new Set(ask(0).flatMap((run) => [...run]));
      expect(
        ask()
          .flatMap((run) => [...run])
          .filter((document) => !again.has(document)),
      ).toEqual([]);
    }
  });

  it('is found page by page as it is found at once, where a character of the text is rare', () => {
    const names = ['富土通', '冨士通', '富士痛', '富士通信', '不士通', '富士道', '富上通', '富士通り'];
    for (let seed = 1; seed <= 50; seed++) {
      const random = randomFrom(seed);
      const index = SearchIndex.of(
        names.map((name, i) => ({
          id: `${Math.floor(random() * 100)}-${i}` as Id,
          kind: 'Company' as Kind,
          level: 0,
          name: `${'あいうえお'[Math.floor(random() * 5)]}${i}`,
          names: [{ text: name, field: 'ALIAS' }],
        })),
      );
      const whole = index.search(PUBLIC, { text: '富士通', first: 50 }).hits.map(({ id }) => id);
      const paged: Id[] = [];
      let after: Parameters<typeof index.search>[1]['after'];
      for (;;) {
        const { hits, hasMore } = index.search(PUBLIC, { text: '富士通', first: 1, ...(after && { after }) });
        paged.push(...hits.map(({ id }) => id));
        after = hits.at(-1)?.key;
        if (!hasMore) break;
      }
      expect(paged).toEqual(whole);
      expect(whole.length).toBe(index.count(PUBLIC, { text: '富士通' }));
    }
  });
});
