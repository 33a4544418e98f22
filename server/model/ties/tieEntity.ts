import { isPartialDate, type PartialDate } from '../dates.ts';
import { attributeValue, entityFacts } from '../derived.ts';
import type { Entity, Id, Kind, NamedList } from '../records.ts';

/** What ties depend on in an entity. */
export interface TieEntity {
  readonly id: Id;
  readonly kind: Kind;
  readonly collaborationKind: string | null;
  /** Of an event, `endDate` or else `date`. */
  readonly eventDate: PartialDate | null;
  readonly list: NamedList | null;
}

/** The entity as it is given, so redacted before. */
export function tieEntityOf(entity: Entity): TieEntity {
  const { kind, collaborationKind } = entityFacts(entity);
  const date = (key: string) => attributeValue(entity, key, isPartialDate) as PartialDate | null;
  const eventDate = kind === 'Event' ? (date('endDate') ?? date('date')) : null;
  return { id: entity.id, kind, collaborationKind, eventDate, list: entity.list };
}
