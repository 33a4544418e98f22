import { idProblem } from '../../model/ids.ts';
import type { Id } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { NeighbourKey, NeighbourPage, NeighbourQuery } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { amongWords, inPeriod, periodParameters, visible } from './fragments.ts';
import { ageOf, dayOfAge, idList, wordList } from './rows.ts';

/** A single centre has a text of its own: its rows lie together, in the order they are grouped by. */
const FROM = {
  one: 'i.entity = :centre AND i.other <> :centre',
  many: `i.entity IN (SELECT value FROM json_each(:centres))
    AND i.other NOT IN (SELECT value FROM json_each(:known))`,
} as const;
/** What comes first is least, so weight and count are negative. */
const ORDER = { STRONGEST: 'weight, count, age, id', NEWEST: 'age, weight, count, id' } as const;
const KEY = {
  STRONGEST: ':afterWeight, :afterCount, :afterAge, :afterId',
  NEWEST: ':afterAge, :afterWeight, :afterCount, :afterId',
} as const;

type Order = NeighbourQuery['order'];
const ofBothOrders = <T>(make: (order: Order) => T) => ({
  STRONGEST: make('STRONGEST'),
  NEWEST: make('NEWEST'),
});

const queries = (centres: keyof typeof FROM) => {
  const rows = `incidence i WHERE ${FROM[centres]} AND ${visible('i')} AND ${amongWords('i.type', 'types')}
    AND ${amongWords('i.kind', 'kinds')} AND ${inPeriod('i')}`;
  const groups = `SELECT i.other AS id, -MAX(i.weight) AS weight, -COUNT(*) AS count, MIN(i.age) AS age
    FROM ${rows} GROUP BY i.other`;
  const behind = (order: Order) => `(${groups}) WHERE (${ORDER[order]}) > (${KEY[order]})`;
  return {
    total: `SELECT COUNT(DISTINCT i.other) AS count FROM ${rows}`,
    ids: `SELECT DISTINCT i.other AS id FROM ${rows}`,
    first: ofBothOrders((order) => `${groups} ORDER BY ${ORDER[order]} LIMIT :first`),
    next: ofBothOrders((order) => `SELECT * FROM ${behind(order)} ORDER BY ${ORDER[order]} LIMIT :first`),
    following: ofBothOrders((order) => `SELECT COUNT(*) AS count FROM ${behind(order)}`),
  };
};
const QUERIES = { one: queries('one'), many: queries('many') };

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
  const count = (sql: string, parameters: Parameters) =>
    connection.get<{ count: number }>(sql, parameters)?.count ?? 0;
  const found: NeighbourKey[] = [];
  let total = 0;
  let following = 0;
  let centres: readonly Id[] = [...new Set(query.ids)].filter((id) => idProblem(id) === null);
  const known = new Set(centres);
  for (let depth = 1; depth <= query.depth && centres.length > 0; depth++) {
    const [only] = centres;
    const one = depth === 1 && centres.length === 1 && only !== undefined;
    const sql = one ? QUERIES.one : QUERIES.many;
    const step = one
      ? { ...filter, centre: only }
      : { ...filter, centres: idList(centres), known: idList([...known]) };
    const next = depth < query.depth ? connection.all<{ id: Id }>(sql.ids, step).map((row) => row.id) : null;
    const here = next?.length ?? count(sql.total, step);
    const key = page.after?.depth === depth ? keyParameters(page.after) : null;
    const passed = page.after !== undefined && page.after.depth > depth;
    total += here;
    following += passed ? 0 : key ? count(sql.following[order], { ...step, ...key }) : here;
    const wanted = passed ? 0 : page.first - found.length;
    if (wanted > 0) {
      const rows = key
        ? connection.all<Row>(sql.next[order], { ...step, ...key, first: wanted })
        : connection.all<Row>(sql.first[order], { ...step, first: wanted });
      found.push(...rows.map((row) => keyOf(row, depth)));
    }
    centres = next ?? [];
    for (const id of centres) known.add(id);
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

const keyParameters = ({ weight, count, day, id }: NeighbourKey): Parameters => ({
  afterWeight: 0 - weight,
  afterCount: 0 - count,
  afterAge: ageOf(day),
  afterId: id,
});
