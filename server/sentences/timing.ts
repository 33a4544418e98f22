import { isPartialDate, lastDay, type PartialDate } from '../model/dates.ts';
import { attributeValue, entityFacts } from '../model/derived.ts';
import { isPoint } from '../model/ontology.ts';
import type { Entity, Relation } from '../model/records.ts';
import type { Form } from './forms.ts';
import type { Material } from './material.ts';

/** When a relation held or happened, as far as is known. */
export interface Timing {
  /** Happened at a date rather than holding over a span. */
  readonly isPoint: boolean;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Of a span, the date it is known to hold at. */
  readonly asOf: PartialDate | null;
  /** Of a span that holds, without a date it is known to hold at: that of the newest source that says so. */
  readonly told: PartialDate | null;
  readonly isOver: boolean;
  readonly form: Form;
}

/** Collaborations whose participants are dated by the stages reached. */
const DATED_BY_STAGES: readonly (string | null)[] = ['licence', 'match'];

export function timingOf(relation: Relation, to: Entity, material: Material): Timing {
  const { since, until, asOf, state } = relation;
  const type = material.ontology.relationTypes.get(relation.type);
  const event = eventDates(to);
  const isDatedByStages =
    relation.type === 'PARTICIPATED_IN' && DATED_BY_STAGES.includes(entityFacts(to).collaborationKind);
  const happened = event !== null || isDatedByStages || (type !== undefined && isPoint(type, to.kind));
  const isOver = state === 'ended';
  if (happened) {
    const own = { since: since ?? asOf, until };
    const stage = isDatedByStages ? material.stageDate(to.id) : null;
    const dates = own.since || own.until ? own : (event ?? { since: stage, until: null });
    const form = isOver || dates.since || dates.until ? 'over' : 'stated';
    return { ...dates, isPoint: true, asOf: null, told: null, isOver, form };
  }
  const told = !isOver && !until && !asOf ? newestSource(relation, material) : null;
  const form = isOver ? 'over' : (asOf ?? since) ? 'standing' : 'stated';
  return { isPoint: false, since, until, asOf, told, isOver, form };
}

function eventDates(to: Entity): Pick<Timing, 'since' | 'until'> | null {
  if (to.kind !== 'Event' && to.kind !== 'Visit') return null;
  const date = (key: string) => attributeValue(to, key, isPartialDate) as PartialDate | null;
  const [since, until] = [date('date'), date('endDate')];
  return since || until ? { since, until } : null;
}

function newestSource({ evidence }: Relation, { sourceDate }: Material): PartialDate | null {
  return evidence.reduce<PartialDate | null>((newest, { source }) => {
    const date = sourceDate(source);
    return date && (newest === null || lastDay(date) > lastDay(newest)) ? date : newest;
  }, null);
}

export const isSameTime = (a: Timing, b: Timing): boolean =>
  a.since === b.since && a.until === b.until && a.asOf === b.asOf && a.isPoint === b.isPoint;

export const isDated = ({ since, until, asOf }: Timing): boolean => Boolean(since ?? until ?? asOf);
