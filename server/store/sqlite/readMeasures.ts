import { textKey } from '../../model/order.ts';
import type { Id, Measure, Stage } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Keyed, MeasureFilter, MeasureKey, Page } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { visible } from './fragments.ts';
import { readerFor } from './readRecords.ts';
import { BEFORE_ALL_DAYS, dayOf, dayOr, forEachId, MEASURE, STAGE } from './rows.ts';

const FILTER = `m.entity = :entity AND ${visible('m')} AND (:name IS NULL OR m.name = :name)
  AND (:nature IS NULL OR m.nature = :nature) AND (:role IS NULL OR m.role = :role)
  AND (:fiscalYear IS NULL OR m.fiscal_year = :fiscalYear)`;
const OF = `SELECT m.first, m.last, r.body FROM measures m
  CROSS JOIN records r ON r.id = m.id AND r.record = ${MEASURE}
  WHERE (m.name, m.first, m.last, m.id) > (:afterName, :afterFirst, :afterLast, :afterId) AND ${FILTER}
  ORDER BY m.name, m.first, m.last, m.id LIMIT :limit`;
const COUNT_OF = `SELECT COUNT(*) AS count FROM measures m WHERE ${FILTER}`;
const STAGES_OF = `SELECT r.body FROM stages s CROSS JOIN records r ON r.id = s.id AND r.record = ${STAGE}
  WHERE s.collaboration = :collaboration AND s.level <= :clearance ORDER BY s.position, s.id`;

const START = {
  afterName: new Uint8Array(0),
  afterFirst: BEFORE_ALL_DAYS,
  afterLast: BEFORE_ALL_DAYS,
  afterId: '',
};

export function measuresOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: MeasureFilter,
  { first: limit, after }: Page<MeasureKey>,
): ReadonlyMap<Id, readonly Keyed<Measure, MeasureKey>[]> {
  const read = readerFor(connection, viewer);
  const start = after
    ? {
        afterName: textKey(after.name),
        afterFirst: dayOr(after.first),
        afterLast: dayOr(after.last),
        afterId: after.id,
      }
    : START;
  const parameters = { ...filterParameters(viewer, filter), ...start, limit };
  const of = (entity: Id) =>
    connection
      .all<{ first: number; last: number; body: string }>(OF, { ...parameters, entity })
      .map(({ first, last, body }) => {
        const item = read<Measure>(body);
        return { item, key: { name: item.name, first: dayOf(first), last: dayOf(last), id: item.id } };
      });
  return forEachId(ids, [], of);
}

export function countMeasuresOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: MeasureFilter,
): ReadonlyMap<Id, number> {
  const parameters = filterParameters(viewer, filter);
  const count = (entity: Id) =>
    connection.get<{ count: number }>(COUNT_OF, { ...parameters, entity })?.count ?? 0;
  return forEachId(ids, 0, count);
}

const keyOrAny = (text: string | undefined) => (text === undefined ? null : textKey(text));

const filterParameters = ({ clearance }: Viewer, filter: MeasureFilter): Parameters => ({
  clearance,
  name: keyOrAny(filter.name),
  nature: filter.nature ?? null,
  role: keyOrAny(filter.role),
  fiscalYear: filter.fiscalYear ?? null,
});

export function stagesOf(
  connection: Connection,
  viewer: Viewer,
  collaborations: readonly Id[],
): ReadonlyMap<Id, readonly Stage[]> {
  const read = readerFor(connection, viewer);
  const of = (collaboration: Id) =>
    connection
      .all<{ body: string }>(STAGES_OF, { collaboration, clearance: viewer.clearance })
      .map(({ body }) => read<Stage>(body));
  return forEachId(collaborations, [], of);
}
