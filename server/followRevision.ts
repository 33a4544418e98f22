import type { Logger } from 'pino';
import type { Id } from './model/records.ts';
import { EVERYTHING } from './model/visibility.ts';
import type { FollowedNames } from './names/followStore.ts';
import { repeat } from './repeat.ts';
import type { GraphStore } from './store/store.ts';

/**
 * Notices what other processes write to the same store, as an import beside a running service, by its revision,
 * and has the names of what they changed read again, or all; until that is done the old ones answer. `known` is the revision from before the
 * names were read, so that nothing written meanwhile is missed. Gives what stops it.
 */
export function followRevision(
  store: GraphStore,
  names: FollowedNames,
  known: number,
  log: Logger,
  milliseconds: number,
): () => Promise<void> {
  let last = known;

  const look = async () => {
    const revision = await store.revision(EVERYTHING);
    if (revision === last) return;
    const newest = await store.changeSets(EVERYTHING, { first: MOST_CHANGE_SETS });
    const entities = await changedSince(store, last, newest);
    if (newest[0]) await names.follow({ changeSet: newest[0].item, changed: 0, entities });
    last = revision;
    log.info({ revision, entities: entities?.length ?? null }, 'names read again');
  };
  return repeat(look, milliseconds, (error) => log.warn({ err: error }, 'names could not be read again'));
}

/** Of more change sets than this, all names are read again. */
const MOST_CHANGE_SETS = 100;

/**
 * The entities changed since a revision. Null where all may be: everything is new, the change sets are too many, or a
 * source was changed, on which it depends who may see them.
 */
async function changedSince(
  store: GraphStore,
  known: number,
  newest: Awaited<ReturnType<GraphStore['changeSets']>>,
): Promise<readonly Id[] | null> {
  const sets = newest.filter(({ item }) => item.revision > known);
  if (known === 0 || sets.at(-1)?.item.revision !== known + 1) return null;
  const ids = new Set<Id>();
  for (const { item } of sets)
    for (const { before, after } of await store.changes(EVERYTHING, item.id)) {
      const record = after ?? before;
      if (record?.record === 'source') return null;
      if (record?.record === 'entity') ids.add(record.id);
    }
  return [...ids];
}
