import type { Viewer } from '../model/visibility.ts';
import { EVERYTHING } from '../model/visibility.ts';
import type { Applied, GraphStore } from '../store/store.ts';
import { type SearchableEntity, searchableEntity } from './searchableEntity.ts';
import { type NameSearch, SearchIndex } from './searchIndex.ts';

/** A search of the names in a store, told of each applied change set. */
export interface FollowedNames extends NameSearch {
  /**
   * Takes over what a change set changed; done when it is searched. Change sets are taken over one after the
   * other. When they change too much to name, or one could not be read, everything is read again, and what was
   * known answers until that is done. Fails as the store does.
   */
  follow(applied: Applied): Promise<void>;
}

/** What is asked of a store to follow its names. */
export type NamesOfStore = Pick<GraphStore, 'stream' | 'entities' | 'entityLevels'>;

/** Reads all names of a store. @throws STORE_UNAVAILABLE as the store does. */
export async function followStore(store: NamesOfStore): Promise<FollowedNames> {
  let index = await readAll(store);
  let isBehind = false;
  let turn: Promise<void> = Promise.resolve();

  const takeOver = async ({ entities: ids }: Applied) => {
    if (ids === null || isBehind) {
      isBehind = true;
      index = await readAll(store);
      isBehind = false;
      return;
    }
    isBehind = true;
    const [entities, levels] = await Promise.all([store.entities(EVERYTHING, ids), store.entityLevels(ids)]);
    index.replace(
      [...entities.values()].map((entity) => searchableEntity(entity, levels.get(entity.id) ?? 2)),
      ids.filter((id) => !entities.has(id)),
    );
    isBehind = false;
  };

  return {
    search: (viewer: Viewer, request) => index.search(viewer, request),
    count: (viewer: Viewer, request) => index.count(viewer, request),
    get size() {
      return index.size;
    },
    follow(applied) {
      const taken = turn.then(() => takeOver(applied));
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
}

async function readAll(store: NamesOfStore): Promise<SearchIndex> {
  const entities: SearchableEntity[] = [];
  for await (const { record, level } of store.stream(EVERYTHING, ['entity'])) {
    if (record.record === 'entity') entities.push(searchableEntity(record, level));
  }
  return SearchIndex.ofMany(entities);
}
