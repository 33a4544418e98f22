import { type Day, firstDay, lastDay, type PartialDate } from '../../../../server/model/dates.ts';
import { isPoint, type RelationTypeDefinition } from '../../../../server/model/ontology.ts';
import type { Extent } from '../../../../server/model/periods.ts';
import type { TieEntity } from '../../../../server/model/ties/tieEntity.ts';
import type { TieRelation } from './tieWorld.ts';

/** When a relation held, as ties reckon it. */
export interface When {
  /** What a period is compared with. */
  readonly extent: Extent;
  /** The last day it is known to hold; null when nothing dates it. */
  readonly day: Day | null;
  /** Whether no date of its own is known, though its source may have one: then it counts by half. */
  readonly undated: boolean;
}

/** Collaborations that happened at a date, whatever is said of their participants. */
const DATED_BY_STAGES: readonly (string | null)[] = ['licence', 'match'];

/** The date of a relation that is a point; undefined for a span. */
function pointOf(
  { since }: TieRelation,
  type: RelationTypeDefinition,
  to: TieEntity,
  stageDate: PartialDate | null,
): PartialDate | null | undefined {
  if (to.eventDate) return since ?? to.eventDate;
  const isParticipation = type.name === 'PARTICIPATED_IN';
  if (isParticipation && DATED_BY_STAGES.includes(to.collaborationKind)) return since ?? stageDate;
  return isPoint(type, to.kind) ? since : undefined;
}

/**
 * A relation to a dated event is a point, at its own date or else the event's; so is a participation in a licence
 * or match, at its own date or else that of the newest dated stage. The last day is the first known of: the end;
 * the date it was stated for; of a point, its date; of a span stated as active, its newest source's date; the
 * beginning; and, by half, its newest source's date.
 */
export function whenOf(
  relation: TieRelation,
  type: RelationTypeDefinition,
  to: TieEntity,
  stageDate: PartialDate | null,
): When {
  const { since, until, asOf, state, sourceDay } = relation;
  const point = pointOf(relation, type, to, stageDate);
  const stated = until ?? asOf;
  const dated = (day: Day): Pick<When, 'day' | 'undated'> => ({ day, undated: false });
  const known = (): Pick<When, 'day' | 'undated'> => {
    if (stated) return dated(lastDay(stated));
    if (point) return dated(lastDay(point));
    if (point === undefined && state === 'active' && sourceDay !== null) return dated(sourceDay);
    if (point === undefined && since) return dated(lastDay(since));
    return { day: sourceDay, undated: true };
  };
  const span = { first: since && firstDay(since), last: until && lastDay(until), undated: !since && !stated };
  const at = point ?? stated;
  const extent =
    point === undefined ? span : { first: at && firstDay(at), last: at && lastDay(at), undated: !at };
  return { extent, ...known() };
}
