import type { Id } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { NeighbourKey, NeighbourPage, NeighbourQuery } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { amongWords, inPeriod, periodParameters, visible } from './fragments.ts';
import { ageOf, dayOfAge, idList, wordList } from './rows.ts';

const STEP = `SELECT i.other AS id, -MAX(i.weight) AS weight, -COUNT(*) AS count, MIN(i.age) AS age
  FROM incidence i
  WHERE i.entity IN (SELECT value FROM json_each(:from)) AND i.other NOT IN (SELECT value FROM json_each(:known))
    AND ${visible('i')} AND ${amongWords('i.type', 'types')} AND ${amongWords('i.kind', 'kinds')} AND ${inPeriod('i')}
  GROUP BY i.other`;
/** What comes first is least, so weight and count are negative. */
const ORDERS = { STRONGEST: 'weight, count, age, id', NEWEST: 'age, weight, count, id' } as const;
const KEYS = {
  STRONGEST: ':afterWeight, :afterCount, :afterAge, :afterId',
  NEWEST: ':afterAge, :afterWeight, :afterCount, :afterId',
} as const;
const pageOf = (order: 'STRONGEST' | 'NEWEST') => `SELECT * FROM (${STEP})
  WHERE (${ORDERS[order]}) > (${KEYS[order]}) ORDER BY ${ORDERS[order]} LIMIT :first`;
const countOf = (order: 'STRONGEST' | 'NEWEST') =>
  `SELECT COUNT(*) AS total, TOTAL((${ORDERS[order]}) > (${KEYS[order]})) AS after FROM (${STEP})`;
const PAGE = { STRONGEST: pageOf('STRONGEST'), NEWEST: pageOf('NEWEST') };
const COUNT = { STRONGEST: countOf('STRONGEST'), NEWEST: countOf('NEWEST') };
const IDS = `SELECT id FROM (${STEP})`;

const LEAST = -1e9;
const BEFORE_ALL = { afterWeight: LEAST, afterCount: LEAST, afterAge: LEAST, afterId: '' };
const AFTER_ALL = { afterWeight: 1, afterCount: 1, afterAge: 2e9, afterId: '' };

interface Row {
  readonly id: Id;
  readonly weight: number;
  readonly count: number;
  readonly age: number;
}

export function neighbours(
  connection: Connection,
  { clearance }: Viewer,
  query: NeighbourQuery,
): NeighbourPage {
  const { order, page } = query;
  const filter = {
    clearance,
    types: wordList(query.types),
    kinds: wordList(query.kinds),
    ...periodParameters(query.period),
  };
  const found: NeighbourKey[] = [];
  let total = 0;
  let following = 0;
  let from = query.ids;
  const known = new Set(query.ids);
  for (let depth = 1; depth <= query.depth && from.length > 0; depth++) {
    const step = { ...filter, from: idList(from), known: idList([...known]) };
    const start = startAt(page.after, depth);
    const counted = connection.get<{ total: number; after: number }>(COUNT[order], { ...step, ...start });
    total += counted?.total ?? 0;
    following += counted?.after ?? 0;
    const wanted = page.first - found.length;
    if (wanted > 0) {
      const rows = connection.all<Row>(PAGE[order], { ...step, ...start, first: wanted });
      found.push(...rows.map((row) => keyOf(row, depth)));
    }
    if (depth === query.depth) break;
    from = connection.all<{ id: Id }>(IDS, step).map((row) => row.id);
    for (const id of from) known.add(id);
  }
  return { neighbours: found, total, remaining: following - found.length };
}

const keyOf = ({ id, weight, count, age }: Row, depth: number): NeighbourKey => ({
  depth,
  weight: 0 - weight,
  count: 0 - count,
  day: dayOfAge(age),
  id,
});

function startAt(after: NeighbourKey | undefined, depth: number): Parameters {
  if (!after || after.depth < depth) return BEFORE_ALL;
  if (after.depth > depth) return AFTER_ALL;
  return {
    afterWeight: 0 - after.weight,
    afterCount: 0 - after.count,
    afterAge: ageOf(after.day),
    afterId: after.id,
  };
}
