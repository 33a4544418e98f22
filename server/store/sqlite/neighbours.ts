import { idProblem } from '../../model/ids.ts';
import type { Id } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { NeighbourKey, NeighbourPage, NeighbourQuery } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { amongWords, inPeriod, periodParameters, visible } from './fragments.ts';
import { recalled } from './recall.ts';
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

const rowsOf = (centres: keyof typeof FROM) => `incidence i WHERE ${FROM[centres]} AND ${visible('i')}
  AND ${amongWords('i.type', 'types')} AND ${amongWords('i.kind', 'kinds')} AND ${inPeriod('i')}`;
/** Rows brought together by neighbour; not grouped where each neighbour has one, which costs half as much. */
const NEIGHBOURS = {
  single: (rows: string) =>
    `SELECT i.other AS id, -i.weight AS weight, -1 AS count, i.age AS age FROM ${rows}`,
  grouped: (rows: string) => `SELECT i.other AS id, -MAX(i.weight) AS weight, -COUNT(*) AS count,
    MIN(i.age) AS age FROM ${rows} GROUP BY i.other`,
} as const;

const paging = (centres: keyof typeof FROM, form: keyof typeof NEIGHBOURS) => {
  const neighbours = NEIGHBOURS[form](rowsOf(centres));
  const behind = (order: Order) => `(${neighbours}) WHERE (${ORDER[order]}) > (${KEY[order]})`;
  return {
    first: ofBothOrders((order) => `${neighbours} ORDER BY ${ORDER[order]} LIMIT :first`),
    next: ofBothOrders((order) => `SELECT * FROM ${behind(order)} ORDER BY ${ORDER[order]} LIMIT :first`),
    following: ofBothOrders((order) => `SELECT COUNT(*) AS count FROM ${behind(order)}`),
  };
};
const queries = (centres: keyof typeof FROM) => ({
  // Apart from each other: together they would be sorted first.
  relations: `SELECT COUNT(*) AS count FROM ${rowsOf(centres)}`,
  neighbours: `SELECT COUNT(DISTINCT i.other) AS count FROM ${rowsOf(centres)}`,
  ids: `SELECT DISTINCT i.other AS id FROM ${rowsOf(centres)}`,
  single: paging(centres, 'single'),
  grouped: paging(centres, 'grouped'),
});
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
    const work = () => ({ relations: count(sql.relations, step), here: count(sql.neighbours, step) });
    const { relations, here } = one ? recalled(connection, JSON.stringify(step), work) : work();
    const paged = relations === here ? sql.single : sql.grouped;
    const key = page.after?.depth === depth ? keyParameters(page.after) : null;
    const passed = page.after !== undefined && page.after.depth > depth;
    total += here;
    if (!passed) following += key ? count(paged.following[order], { ...step, ...key }) : here;
    const wanted = passed ? 0 : page.first - found.length;
    if (wanted > 0) {
      const rows = key
        ? connection.all<Row>(paged.next[order], { ...step, ...key, first: wanted })
        : connection.all<Row>(paged.first[order], { ...step, first: wanted });
      found.push(...rows.map((row) => keyOf(row, depth)));
    }
    centres = depth < query.depth ? connection.all<{ id: Id }>(sql.ids, step).map(({ id }) => id) : [];
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
