import { firstDay, lastDay } from '../model/dates.ts';
import { type Id, MATCH_STAGES, type Stage } from '../model/records.ts';
import { EVERYTHING } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import type { Place, ReportProblem } from './problems.ts';

/** What a stage states as far as it can be read. */
export type ToldStage = Pick<Stage, 'collaboration' | 'date'> & {
  readonly [Key in 'id' | 'stage']: Stage[Key] | null;
};

/** A collaboration goes through its stages in order: one that was over before an earlier one can have begun is reported. */
export async function checkStages(
  store: GraphStore,
  given: readonly { readonly stage: ToldStage; readonly place: Place }[],
  report: ReportProblem,
): Promise<void> {
  const replaced = new Set(given.map(({ stage }) => stage.id));
  const places = new Map(given.map(({ stage, place }) => [stage, place]));
  const all = new Map<Id, ToldStage[]>();
  const add = (stage: ToldStage) =>
    all.set(stage.collaboration, [...(all.get(stage.collaboration) ?? []), stage]);
  for (const { stage } of given) add(stage);
  for (const stages of (await store.stagesOf(EVERYTHING, [...all.keys()])).values()) {
    for (const stage of stages) if (!replaced.has(stage.id)) add(stage);
  }
  for (const stages of all.values()) {
    for (const [earlier, later] of stages.flatMap((a) => stages.map((b) => [a, b] as const))) {
      if (!contradict(earlier, later)) continue;
      const place = places.get(later) ?? places.get(earlier);
      if (place) {
        const which = earlier.id === null ? '' : `, ${earlier.id}`;
        report(
          place,
          later.id,
          `${later.stage} (${later.date}) is before ${earlier.stage} (${earlier.date}${which})`,
        );
      }
    }
  }
}

const contradict = (earlier: ToldStage, later: ToldStage): boolean =>
  earlier.stage !== null &&
  later.stage !== null &&
  MATCH_STAGES.indexOf(earlier.stage) < MATCH_STAGES.indexOf(later.stage) &&
  earlier.date !== null &&
  later.date !== null &&
  lastDay(later.date) < firstDay(earlier.date);
