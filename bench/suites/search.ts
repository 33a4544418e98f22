import { randomFrom } from '../../seed/synthetic/random.ts';
import { EVERYTHING, PUBLIC } from '../../server/model/visibility.ts';
import type { SearchableEntity, SearchableName } from '../../server/names/searchableEntity.ts';
import { SearchIndex } from '../../server/names/searchIndex.ts';
import { companies } from '../companyNames.ts';
import { percentile, type ReportFigure, timings } from '../figure.ts';

const ENTITIES = 100_000;
const QUERIES = 300;
const SCANS = 30;

/** The index of names alone, in process, beside going through all names for each question. */
export async function bench(report: ReportFigure): Promise<void> {
  const entities = companies(ENTITIES, randomFrom(20_181_130));
  const names = entities.flatMap((entity) => entity.names.map(({ text }) => text));
  const before = performance.now();
  const index = SearchIndex.of(entities);
  const seconds = (performance.now() - before) / 1000;
  report({ name: `index of ${names.length} names`, value: seconds, unit: 's', limit: 3 });
  report({
    name: 'memory besides the names',
    value: index.size.bytes / names.length,
    unit: 'bytes/name',
    limit: 200,
  });

  const random = randomFrom(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const part = (length: number): string => {
    for (;;) {
      const { text } = one<SearchableName>(one<SearchableEntity>(entities).names);
      const from = Math.floor(random() * (text.length - length + 1));
      if (text.length >= length && text.slice(from, from + length).trim() !== '') {
        return text.slice(from, from + length);
      }
    }
  };
  // The project sets a limit for finding by one, two and ten characters; the others, and counting, stand beside the
  // peer alone.
  const queries: Record<string, { readonly limit?: number; readonly text: () => string }> = {
    '1 character': { limit: 3, text: () => part(1) },
    'frequent characters': { limit: 3, text: () => one(['株', '川', '会', '社', 'ン', 'n', '1']) },
    '2 characters': { limit: 3, text: () => part(2) },
    'frequent pairs': { limit: 3, text: () => one(['株式', '会社', '川崎', '製作', 'in', 'キカ']) },
    '10 characters': { limit: 3, text: () => part(10) },
    '10 characters, one wrong': { text: () => `${part(5)}鬱${part(4)}` },
    '3 to 6 characters': { text: () => part(3 + Math.floor(random() * 4)) },
    'legal forms': {
      text: () => one(['株式会社', '株式会社川崎', '(株)髙橋', '有限会社佐々木', 'Co., Ltd.']),
    },
  };
  for (const [name, { limit, text }] of Object.entries(queries)) {
    const requests = Array.from({ length: QUERIES }, (_, i) => ({
      viewer: i % 2 === 0 ? PUBLIC : EVERYTHING,
      text: text(),
      first: 10,
    }));
    const ours = {
      search: await timings(requests, ({ viewer, ...request }) => index.search(viewer, request)),
      count: await timings(requests, ({ viewer, ...request }) => index.count(viewer, request)),
    };
    const scans = await timings(
      requests.slice(0, SCANS),
      ({ text }) => names.filter((each) => each.includes(text)).length,
      3,
    );
    const peer = { name: 'every name looked at', value: percentile(scans, 0.95) };
    const unit = 'ms';
    report({ name: `search, ${name}, p95`, value: percentile(ours.search, 0.95), unit, limit, peer });
    report({ name: `count, ${name}, p95`, value: percentile(ours.count, 0.95), unit, peer });
  }
  const changed = entities.slice(0, 100);
  const times = await timings(Array.from({ length: 100 }), () => index.replace(changed, []), 5);
  report({
    name: 'change of 100 entities, p95',
    value: percentile(times, 0.95),
    unit: 'ms',
    peer: { name: 'the index made anew', value: seconds * 1000 },
  });
}
