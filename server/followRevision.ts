import type { Logger } from 'pino';
import { EVERYTHING } from './model/visibility.ts';
import type { FollowedNames } from './names/followStore.ts';
import { repeat } from './repeat.ts';
import type { GraphStore } from './store/store.ts';

/**
 * Notices what other processes write to the same store, as an import beside a running service, by its revision,
 * and has the names read again; until that is done the old ones answer. `known` is the revision from before the
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
    const [newest] = await store.changeSets(EVERYTHING, { first: 1 });
    if (newest) await names.follow({ changeSet: newest.item, changed: 0, entities: null });
    last = revision;
    log.info({ revision }, 'names read again');
  };
  return repeat(look, milliseconds, (error) => log.warn({ err: error }, 'names could not be read again'));
}
