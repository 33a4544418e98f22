import { type MusubiError, storeUnavailable } from './model/errors.ts';
import type { NameSearch } from './names/searchIndex.ts';
import type { GraphStore } from './store/store.ts';

/** What answers questions. */
export interface Answering {
  readonly store: GraphStore;
  readonly names: NameSearch;
}

/** Stands for what is not there yet: every question is refused with the reason until then. */
export interface Standby extends Answering {
  /** Why questions are refused from now on. */
  readonly refuse: (reason: MusubiError) => void;
  /** Who answers them from now on. */
  readonly handOver: (answering: Answering) => void;
}

export function standBy(name: string): Standby {
  let answering: Answering | null = null;
  let refusal = storeUnavailable('The store is being opened: ask again in a moment.');
  const there = (): Answering => {
    if (answering === null) throw refusal;
    return answering;
  };
  const store: GraphStore = {
    name,
    sources: async (...given) => there().store.sources(...given),
    entities: async (...given) => there().store.entities(...given),
    relations: async (...given) => there().store.relations(...given),
    measures: async (...given) => there().store.measures(...given),
    stages: async (...given) => there().store.stages(...given),
    listEntities: async (...given) => there().store.listEntities(...given),
    countEntities: async (...given) => there().store.countEntities(...given),
    relationsOf: async (...given) => there().store.relationsOf(...given),
    countRelationsOf: async (...given) => there().store.countRelationsOf(...given),
    measuresOf: async (...given) => there().store.measuresOf(...given),
    countMeasuresOf: async (...given) => there().store.countMeasuresOf(...given),
    stagesOf: async (...given) => there().store.stagesOf(...given),
    factsOf: async (...given) => there().store.factsOf(...given),
    countFactsOf: async (...given) => there().store.countFactsOf(...given),
    neighbours: async (...given) => there().store.neighbours(...given),
    relationsAmong: async (...given) => there().store.relationsAmong(...given),
    counts: async (...given) => there().store.counts(...given),
    stream: async function* (...given) {
      yield* there().store.stream(...given);
    },
    apply: async (...given) => there().store.apply(...given),
    revision: async (...given) => there().store.revision(...given),
    changeSets: async (...given) => there().store.changeSets(...given),
    countChangeSets: async (...given) => there().store.countChangeSets(...given),
    changes: async (...given) => there().store.changes(...given),
    entityLevels: async (...given) => there().store.entityLevels(...given),
    taken: async (...given) => there().store.taken(...given),
    stated: async (...given) => there().store.stated(...given),
    ping: async () => there().store.ping(),
    close: async () => answering?.store.close(),
  };
  const names: NameSearch = {
    search: (...given) => there().names.search(...given),
    count: (...given) => there().names.count(...given),
    get size() {
      return answering?.names.size ?? { entities: 0, bytes: 0 };
    },
  };
  return {
    store,
    names,
    refuse: (reason) => {
      refusal = reason;
    },
    handOver: (given) => {
      answering = given;
    },
  };
}
