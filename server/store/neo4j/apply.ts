import type { ChangeSet, ChangeSetDraft } from '../../model/changeSets.ts';
import type { GraphRecord, Id } from '../../model/records.ts';
import type { Applied } from '../store.ts';
import type { ApplyContext } from './applyContext.ts';
import { type ChangePlan, planChange } from './changePlan.ts';
import type { Run } from './driver.ts';
import { importAll } from './importAll.ts';
import { closeGate, lockMeta, openGate, recordChangeSet } from './recordChangeSet.ts';
import { movedOn, tooMany } from './refusals.ts';
import { StandingGraph } from './standing.ts';
import { Tally } from './tally.ts';
import { writeChanges } from './writeRecords.ts';

const MOST_NAMED = 10_000;

/** In one transaction up to so many records; more, only into an empty graph, in several. */
export async function applyChangeSet(context: ApplyContext, draft: ChangeSetDraft): Promise<Applied | null> {
  const { connection } = context;
  const { mostAtOnce } = context.importing;
  const given: GraphRecord[] = [];
  const records = eachOf(draft.records());
  for (let next = await records.next(); !next.done; next = await records.next()) {
    given.push(next.value);
    if (given.length <= mostAtOnce) continue;
    return importAll(context, draft, given, records);
  }
  if ((draft.remove?.length ?? 0) > mostAtOnce) throw tooMany(mostAtOnce);

  // One for all attempts, and none where nothing changes.
  let id: string | null = null;
  let turn: number | null = null;
  try {
    return await connection.write(
      async (run) => {
        const standing = await lockMeta(run);
        const { expectedRevision } = draft;
        if (expectedRevision !== undefined && expectedRevision !== standing.revisions[2]) {
          throw movedOn(expectedRevision, standing.revisions[2]);
        }
        const plan = await planChange(new StandingGraph(run), context.ontology, given, draft.remove ?? []);
        if (plan.changes.length === 0) return null;
        await writePlan(run, plan);
        const { author, reason } = draft;
        id ??= context.newId();
        const changeSet = { id, author, reason, at: context.now().toISOString() };
        const revision = await recordChangeSet(run, standing, changeSet, plan.changes);
        turn = await closeGate(connection);
        return appliedOf({ ...changeSet, revision }, plan);
      },
      { timeout: 0 },
    );
  } finally {
    if (turn !== null) await openGate(connection, turn);
  }
}

async function writePlan(run: Run, { changes, touched, surroundings }: ChangePlan): Promise<void> {
  const all = [...changes, ...touched];
  await writeChanges(run, all, surroundings);
  const tally = new Tally();
  for (const { before, after } of all) {
    if (before) tally.remove(before);
    if (after) tally.add(after);
  }
  await tally.write(run);
}

function appliedOf(changeSet: ChangeSet, { changes, touched }: ChangePlan): Applied {
  const changed = changes.flatMap(({ id, before, after }): Id[] =>
    (after ?? before)?.record.record === 'entity' ? [id] : [],
  );
  const moved = touched.flatMap(({ before, after }): Id[] =>
    before.record.record === 'entity' && before.level !== after.level ? [before.record.id] : [],
  );
  const entities = [...changed, ...moved];
  return {
    changeSet,
    changed: changes.length,
    entities: entities.length > MOST_NAMED ? null : entities,
  };
}

async function* eachOf<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}
