import DataLoader from 'dataloader';
import type { ClusterMaps } from './analysis/clusterMaps.ts';
import type { Projections } from './analysis/projections.ts';
import type { Ontology } from './model/ontology.ts';
import type { Id, Source } from './model/records.ts';
import type { Viewer } from './model/visibility.ts';
import type { NameSearch } from './names/searchIndex.ts';
import type { Counts, GraphStore } from './store/store.ts';

/** What every resolver gets: one per request. */
export interface Context {
  /** Stands in every line of the log about the request. */
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly projections: Projections;
  readonly clusters: ClusterMaps;
  readonly ontology: Ontology;
  /** How many arcs a search for routes may look at. */
  readonly mostWork: number;
  readonly load: Loaders;
}

export const createContext = (given: Omit<Context, 'load'>): Context => ({
  ...given,
  load: createLoaders(given.store, given.viewer),
});

/** Reading for one request: whatever is asked for in the same step of an answer is one call of the store. */
export interface Loaders {
  readonly entity: ById<'entities'>;
  readonly relation: ById<'relations'>;
  readonly measure: ById<'measures'>;
  readonly stage: ById<'stages'>;
  readonly relationsOf: OfEach<'relationsOf'>;
  readonly countRelationsOf: OfEach<'countRelationsOf'>;
  readonly measuresOf: OfEach<'measuresOf'>;
  readonly countMeasuresOf: OfEach<'countMeasuresOf'>;
  readonly stagesOf: OfEach<'stagesOf'>;
  readonly countFactsOf: OfEach<'countFactsOf'>;
  /** Every source the viewer may see, read once; a plain value after the first time. */
  readonly sources: () => SourceMap | Promise<SourceMap>;
  /** One of them. They are read again for one that was written since, together with what rests on it. */
  readonly source: (id: Id) => Source | null | Promise<Source | null>;
  readonly counts: () => Counts | Promise<Counts>;
}

type Value<M extends keyof GraphStore> = GraphStore[M] extends (
  ...args: never[]
) => Promise<ReadonlyMap<Id, infer T>>
  ? T
  : never;
type Rest<M extends keyof GraphStore> = GraphStore[M] extends (
  viewer: Viewer,
  ids: readonly Id[],
  ...rest: infer R
) => unknown
  ? R
  : never;
/** Null for an id that is not there, or not for this viewer. */
type ById<M extends keyof GraphStore> = (id: Id) => Promise<Value<M> | null>;
type OfEach<M extends keyof GraphStore> = (id: Id, ...rest: Rest<M>) => Promise<Value<M>>;

function createLoaders(store: GraphStore, viewer: Viewer): Loaders {
  return {
    entity: byId((ids) => store.entities(viewer, ids)),
    relation: byId((ids) => store.relations(viewer, ids)),
    measure: byId((ids) => store.measures(viewer, ids)),
    stage: byId((ids) => store.stages(viewer, ids)),
    relationsOf: ofEach((ids, filter, page) => store.relationsOf(viewer, ids, filter, page)),
    countRelationsOf: ofEach((ids, filter) => store.countRelationsOf(viewer, ids, filter)),
    measuresOf: ofEach((ids, filter, page) => store.measuresOf(viewer, ids, filter, page)),
    countMeasuresOf: ofEach((ids, filter) => store.countMeasuresOf(viewer, ids, filter)),
    stagesOf: ofEach((ids) => store.stagesOf(viewer, ids)),
    countFactsOf: ofEach((ids) => store.countFactsOf(viewer, ids)),
    ...sourcesOf(store, viewer),
    counts: once(() => store.counts(viewer)),
  };
}

type SourceMap = ReadonlyMap<Id, Source>;

function sourcesOf(store: GraphStore, viewer: Viewer): Pick<Loaders, 'sources' | 'source'> {
  let known: SourceMap | undefined;
  let reading: Promise<SourceMap> | undefined;
  const read = () => {
    reading ??= store
      .sources(viewer)
      .then((all) => {
        known = new Map(all.map((source) => [source.id, source]));
        return known;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return {
    sources: () => known ?? read(),
    source: (id) => known?.get(id) ?? read().then((all) => all.get(id) ?? null),
  };
}

function byId<T>(read: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>) {
  const loader = new DataLoader<Id, T | null>(
    async (ids) => {
      const found = await read(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    // Once everything at hand is asked for, and with other requests let in between two steps of a long answer.
    { batchScheduleFn: setImmediate },
  );
  return (id: Id) => loader.load(id);
}

/** One loader for each set of equal arguments, as only those can go to the store together. */
function ofEach<Rest extends readonly unknown[], T>(
  read: (ids: readonly Id[], ...rest: Rest) => Promise<ReadonlyMap<Id, T>>,
) {
  const loaders = new Map<string, (id: Id) => Promise<T | null>>();
  return async (id: Id, ...rest: Rest): Promise<T> => {
    const key = JSON.stringify(rest);
    const load = loaders.get(key) ?? byId((ids) => read(ids, ...rest));
    loaders.set(key, load);
    const value = await load(id);
    if (value === null) throw new Error(`the store gave no answer for ${id}`);
    return value;
  };
}

function once<T>(read: () => Promise<T>): () => T | Promise<T> {
  let known: T | Promise<T> | undefined;
  return () => {
    known ??= read().then((value) => {
      known = value;
      return value;
    });
    return known;
  };
}
