import { type Day, firstDay, lastDay, type PartialDate } from '../../../../server/model/dates.ts';
import { byText } from '../../../../server/model/order.ts';
import type { FactState, GraphRecord, Id, Relation, RelationType } from '../../../../server/model/records.ts';
import { type TieEntity, tieEntityOf } from '../../../../server/model/ties/tieEntity.ts';

/** What ties are derived from, as one viewer sees it: nothing above their clearance may be put in. */
export interface TieWorld {
  readonly entities: ReadonlyMap<Id, TieEntity>;
  /** By id. */
  readonly relations: readonly TieRelation[];
  /** Of each collaboration, the date of its newest dated stage. */
  readonly stageDates: ReadonlyMap<Id, PartialDate>;
}

export interface TieRelation {
  readonly id: Id;
  readonly type: RelationType;
  readonly from: Id;
  readonly to: Id;
  readonly role: string | null;
  readonly state: FactState;
  readonly since: Relation['since'];
  readonly until: Relation['until'];
  readonly asOf: Relation['asOf'];
  /** The last day of the newest dated source that states it. */
  readonly sourceDay: Day | null;
}

/** The world of some records, in any order. */
export function tieWorldOf(records: Iterable<GraphRecord>): TieWorld {
  const sourceDays = new Map<Id, Day>();
  const entities = new Map<Id, TieEntity>();
  const stated: Relation[] = [];
  const stageDates = new Map<Id, PartialDate>();
  for (const record of records) {
    switch (record.record) {
      case 'source':
        if (record.date) sourceDays.set(record.id, lastDay(record.date));
        break;
      case 'entity':
        entities.set(record.id, tieEntityOf(record));
        break;
      case 'relation':
        stated.push(record);
        break;
      case 'stage':
        if (record.date && isNewer(record.date, stageDates.get(record.collaboration)))
          stageDates.set(record.collaboration, record.date);
        break;
      case 'measure':
        break;
    }
  }
  const relations = stated.map((relation) => tieRelationOf(relation, sourceDays));
  relations.sort((a, b) => byText(a.id, b.id));
  return { entities, relations, stageDates };
}

/** Of dates that end on one day the one that begins later. */
const isNewer = (date: PartialDate, than: PartialDate | undefined) =>
  than === undefined || (lastDay(date) - lastDay(than) || firstDay(date) - firstDay(than)) > 0;

function tieRelationOf(relation: Relation, sourceDays: ReadonlyMap<Id, Day>): TieRelation {
  const { id, type, from, to, role, state, since, until, asOf } = relation;
  const days = relation.evidence.flatMap(({ source }) => sourceDays.get(source) ?? []);
  const sourceDay = days.length > 0 ? Math.max(...days) : null;
  return { id, type, from, to, role, state, since, until, asOf, sourceDay };
}
