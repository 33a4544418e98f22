import { type Day, fiscalYearOf, lastDay, type PartialDate } from '../../model/dates.ts';
import type { Period } from '../../model/periods.ts';
import { FACT_STATES } from '../../model/records.ts';
import type { TieFilter } from '../../model/ties/tieFilter.ts';
import type { Level } from '../../model/visibility.ts';
import { ACTIVE, type Columns, GONE, NONE, PLANNED } from './columns.ts';

/** The relation is left by the period: shares are counted by it. */
export const COUNTED = 1;
/** It is left by all filters: ties are made by it. */
export const PASSING = 2;

/** The relations one viewer's ties are made by, with their dates as ties reckon them: see `whenOf`. */
export interface Dating {
  readonly use: Uint8Array;
  readonly day: Int32Array;
  readonly undated: Uint8Array;
  /** Whether the filters leave all that the period does. */
  readonly isWhole: boolean;
  readonly asOf: Day | null;
  readonly undatedCount: number;
}

export function dated(columns: Columns, clearance: Level, filter: TieFilter): Dating {
  const { vocabulary } = columns;
  const count = columns.relations.size;
  const use = new Uint8Array(count);
  const day = new Int32Array(count);
  const undated = new Uint8Array(count);
  const { period = null } = filter;
  const { kind, level, type, state, relationLevel, from, to } = columns;
  const { sinceFirst, sinceLast, statedFirst, statedLast, untilLast } = columns;
  const eventFirst = columns.eventFirst[clearance];
  const eventLast = columns.eventLast[clearance];
  const stageFirst = columns.stageFirst[clearance];
  const stageLast = columns.stageLast[clearance];
  const byStages = columns.datedByStages[clearance];
  const sourceDay = columns.sourceDay[clearance];
  const kinds = vocabulary.kinds.length;
  const participation = vocabulary.types.indexOf('PARTICIPATED_IN' as never);
  const belongs = vocabulary.types.indexOf('EDITION_OF' as never);
  const passesType = allowed(vocabulary.types, filter.types);
  const passesState = allowed(FACT_STATES, filter.states);

  let isWhole = true;
  let newest = NONE;
  let undatedCount = 0;
  for (let r = 0; r < count; r++) {
    const end = to[r] ?? 0;
    if (state[r] === PLANNED || (relationLevel[r] ?? GONE) > clearance) continue;
    if ((level[end] ?? GONE) > clearance || (level[from[r] ?? 0] ?? GONE) > clearance) continue;
    const t = type[r] ?? 0;
    const hasSince = sinceFirst[r] !== NONE;
    const hasStated = statedFirst[r] !== NONE;

    // The date of a point; a point may have none.
    let isPoint = true;
    let pointFirst = sinceFirst[r] ?? NONE;
    let pointLast = sinceLast[r] ?? NONE;
    if (eventFirst[end] !== NONE) {
      if (!hasSince) {
        pointFirst = eventFirst[end] ?? NONE;
        pointLast = eventLast[end] ?? NONE;
      }
    } else if (t === participation && byStages[end] === 1) {
      if (!hasSince) {
        pointFirst = stageFirst[end] ?? NONE;
        pointLast = stageLast[end] ?? NONE;
      }
    } else isPoint = vocabulary.point[t * kinds + (kind[end] ?? 0)] === 1;

    const hasPoint = isPoint && pointFirst !== NONE;
    const source = sourceDay[r] ?? NONE;
    let known = source;
    let isDated = true;
    if (hasStated) known = statedLast[r] ?? NONE;
    else if (hasPoint) known = pointLast;
    else if (isPoint) isDated = false;
    else if (state[r] !== ACTIVE || source === NONE) {
      if (hasSince) known = sinceLast[r] ?? NONE;
      else isDated = false;
    }
    day[r] = known;
    undated[r] = Number(!isDated);

    const makesTies = vocabulary.makesTies[t] === 1;
    if (makesTies && known > newest) newest = known;
    const hasNoDate = isPoint ? !hasPoint && !hasStated : !hasSince && !hasStated;
    const first = isPoint ? (hasPoint ? pointFirst : (statedFirst[r] ?? NONE)) : (sinceFirst[r] ?? NONE);
    const last = isPoint ? (hasPoint ? pointLast : (statedLast[r] ?? NONE)) : (untilLast[r] ?? NONE);
    if (period && !isIn(period, first, last, hasNoDate)) continue;
    use[r] = COUNTED;
    // What a thing is an edition of makes no tie: a choice among those that do leaves it.
    if (t !== belongs && (passesType[t] === 0 || passesState[state[r] ?? 0] === 0)) {
      isWhole = false;
      continue;
    }
    use[r] = COUNTED | PASSING;
    if (makesTies && hasNoDate) undatedCount++;
  }
  const asOf = period?.to ?? (newest === NONE ? null : lastDay(`FY${fiscalYearOf(newest)}` as PartialDate));
  return { use, day, undated, isWhole, asOf, undatedCount };
}

function isIn({ from, to, undated }: Period, first: number, last: number, hasNoDate: boolean): boolean {
  if (hasNoDate) return undated;
  return (to === null || first === NONE || first <= to) && (from === null || last === NONE || last >= from);
}

const allowed = <T>(all: readonly T[], some: readonly T[] | undefined): Uint8Array =>
  Uint8Array.from(all, (each) => Number(some?.includes(each) ?? true));
