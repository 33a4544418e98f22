import { firstDay, lastDay } from '../model/dates.ts';
import { type Id, MATCH_STAGES, type Stage } from '../model/records.ts';
import { EVERYTHING } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import type { Place, ReportProblem } from './problems.ts';

/** A collaboration goes through its stages in order: one that was over before an earlier one can have begun is reported. */
export async function checkStages(
  store: GraphStore,
  given: readonly { readonly record: Stage; readonly place: Place }[],
  report: ReportProblem,
): Promise<void> {
  const replaced = new Set(given.map(({ record }) => record.id));
  const places = new Map(given.map(({ record, place }) => [record.id, place]));
  const all = new Map<Id, Stage[]>();
  const add = (stage: Stage) =>
    all.set(stage.collaboration, [...(all.get(stage.collaboration) ?? []), stage]);
  for (const { record } of given) add(record);
  for (const stages of (await store.stagesOf(EVERYTHING, [...all.keys()])).values()) {
    for (const stage of stages) if (!replaced.has(stage.id)) add(stage);
  }
  for (const stages of all.values()) {
    for (const [earlier, later] of stages.flatMap((a) => stages.map((b) => [a, b] as const))) {
      if (!contradict(earlier, later)) continue;
      const place = places.get(later.id) ?? places.get(earlier.id);
      if (place) {
        report(
          place,
          later.id,
          `${later.stage} (${later.date}) is before ${earlier.stage} (${earlier.date}, ${earlier.id})`,
        );
      }
    }
  }
}

const contradict = (earlier: Stage, later: Stage): boolean =>
  MATCH_STAGES.indexOf(earlier.stage) < MATCH_STAGES.indexOf(later.stage) &&
  earlier.date !== null &&
  later.date !== null &&
  lastDay(later.date) < firstDay(earlier.date);
