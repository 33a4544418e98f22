import { isPartialDate, lastDay, type PartialDate } from '../model/dates.ts';
import { attributeValue, entityFacts } from '../model/derived.ts';
import { isPoint } from '../model/ontology.ts';
import { type Entity, MATCH_STAGES, type MatchStage, type Relation } from '../model/records.ts';
import { DATED_BY_STAGES } from '../model/ties/datedByStages.ts';
import { namesDay } from './dates.ts';
import type { Form } from './forms.ts';
import type { Language, Material } from './material.ts';
import { nameOf } from './names.ts';

/** When a relation held or happened, as far as is known. */
export interface Timing {
  /** Happened at a date rather than holding over a span. */
  readonly isPoint: boolean;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Of a span, the date it is known to hold at. */
  readonly asOf: PartialDate | null;
  /** It had happened by the date, some time before it. */
  readonly isBy: boolean;
  /** Of a span that holds, without a date it is known to hold at: that of the newest source that says so. */
  readonly told: PartialDate | null;
  readonly isOver: boolean;
  readonly form: Form;
}

export function timingOf(relation: Relation, to: Entity, material: Material): Timing {
  const { since, until, asOf, state } = relation;
  const type = material.ontology.relationTypes.get(relation.type);
  const event = eventDates(to);
  const stage =
    relation.type === 'PARTICIPATED_IN' ? DATED_BY_STAGES.get(entityFacts(to).collaborationKind) : undefined;
  const happened = event !== null || stage !== undefined || (type !== undefined && isPoint(type, to.kind));
  const isOver = state === 'ended';
  if (happened) {
    const own = { since: since ?? asOf, until, isBy: false };
    const isOwn = own.since !== null || own.until !== null;
    const other = stage ? reachedAt(stage, material.stagesOf(to.id)) : event;
    const dates = isOwn ? own : (other ?? own);
    const form = isOver || dates.since || dates.until ? 'over' : 'stated';
    return { ...dates, isPoint: true, asOf: null, told: null, isOver, form };
  }
  const told = !isOver && !until && !asOf ? newestSource(relation, material) : null;
  const form = isOver ? 'over' : (asOf ?? since) ? 'standing' : 'stated';
  return { isPoint: false, since, until, asOf, isBy: false, told, isOver, form };
}

type Happened = Pick<Timing, 'since' | 'until' | 'isBy'>;

/** When a stage was reached; where that is not dated, by when: the date of the next stage that is. */
function reachedAt(stage: MatchStage, reached: ReturnType<Material['stagesOf']>): Happened | null {
  for (const next of MATCH_STAGES.slice(MATCH_STAGES.indexOf(stage))) {
    const [first] = reached
      .flatMap(({ stage: at, date, dateIs }) =>
        at === next && date ? [{ date, isBy: dateIs === 'by' }] : [],
      )
      .sort((a, b) => lastDay(a.date) - lastDay(b.date) || Number(a.isBy) - Number(b.isBy));
    if (first) return { since: first.date, until: null, isBy: first.isBy || next !== stage };
  }
  return null;
}

function eventDates(to: Entity): Happened | null {
  if (to.kind !== 'Event' && to.kind !== 'Visit') return null;
  const date = (key: string) => attributeValue(to, key, isPartialDate) as PartialDate | null;
  const [since, until] = [date('date'), date('endDate')];
  return since || until ? { since, until, isBy: false } : null;
}

function newestSource({ evidence }: Relation, { sourceDate }: Material): PartialDate | null {
  return evidence.reduce<PartialDate | null>((newest, { source }) => {
    const date = sourceDate(source);
    return date && (newest === null || lastDay(date) > lastDay(newest)) ? date : newest;
  }, null);
}

export const isSameTime = (a: Timing, b: Timing): boolean =>
  a.since === b.since &&
  a.until === b.until &&
  a.asOf === b.asOf &&
  a.isPoint === b.isPoint &&
  a.isBy === b.isBy;

export const isDated = ({ since, until, asOf }: Timing): boolean => Boolean(since ?? until ?? asOf);

/** Whether the name of what happened says its day already, in that language. */
export const isSaidBy = (name: Pick<Entity, 'name' | 'nameEn'>, when: Timing, language: Language): boolean =>
  when.isPoint &&
  !when.isBy &&
  when.since !== null &&
  (when.until ?? when.since) === when.since &&
  namesDay(nameOf(name, language), when.since);

/** Whether all that is known of both is a date at which they held. */
export const areOnlyAsOf = (a: Timing, b: Timing): boolean =>
  [a, b].every(({ since, until, asOf }) => asOf !== null && since === null && until === null);
