import { add, type Canvas, emptyCanvas } from '../../client/state/canvas.ts';
import {
  type GraphData,
  type GraphEntity,
  type GraphRelation,
  graphDataOf,
} from '../../client/state/graphData.ts';

export const entity = (id: string, kind = 'Company', more: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  kind,
  name: id,
  ...more,
});

export const relation = (
  from: string,
  to: string,
  type = 'PARTNERED_WITH',
  more: Partial<GraphRelation> = {},
): GraphRelation => ({
  id: `${from}.${type}.${to}`,
  type,
  from: { id: from },
  to: { id: to },
  state: 'ACTIVE',
  ...more,
});

/** A city, a site it runs, a fair of 8 July 2016 at the site, and two firms that came; one firm stands alone. */
export const world: GraphData = graphDataOf({
  entities: [
    entity('city', 'Municipality', { name: '川崎市', nameEn: 'Kawasaki City' }),
    entity('site', 'Facility', { name: 'サイト', opened: '2003-01' }),
    entity('fair', 'Event', { name: '交流会', date: '2016-07-08' }),
    entity('itoki', 'Company', { name: 'イトーキ' }),
    entity('fujitsu', 'Company', { name: '富士通' }),
    entity('alone', 'Company', { name: '単独' }),
  ],
  relations: [
    relation('city', 'site', 'OPERATES', { since: 'FY2010', role: 'operator' }),
    relation('fair', 'site', 'HELD_AT', { state: 'ENDED', since: '2016-07-08' }),
    relation('itoki', 'fair', 'PARTICIPATED_IN', { state: 'ENDED', role: 'attendee' }),
    relation('fujitsu', 'fair', 'PARTICIPATED_IN', { state: 'ENDED', role: 'attendee' }),
    relation('city', 'itoki', 'SUPPORTS', { state: 'PLANNED', since: 'FY2018' }),
    relation('city', 'fujitsu'),
  ],
  omittedRelations: 0,
});

export const everything = [...world.entities.keys()];
export const canvas: Canvas = add(emptyCanvas, everything);

/** A repeatable stream of numbers in [0, 1). */
export { randomFrom as random } from '../../seed/synthetic/random.ts';
