import type { Change, ChangeSet, ChangeSetDraft } from '../model/changeSets.ts';
import type { Day } from '../model/dates.ts';
import type { Period } from '../model/periods.ts';
import type {
  Entity,
  Evidence,
  GraphRecord,
  Id,
  Kind,
  Measure,
  Nature,
  RecordKind,
  Relation,
  RelationType,
  Source,
  Stage,
} from '../model/records.ts';
import type { Level, Viewer } from '../model/visibility.ts';

/**
 * Recorded facts, and the only way to change them.
 *
 * Every read takes the viewer first and answers as if what is above their clearance did not exist: records,
 * counts, cursors, and within a record the evidence and attribute values resting on hidden sources alone.
 * Ids nobody may see and ids that do not exist are the same: left out of the map. Lists are whole values in a
 * total order (text by UTF-16 code units); a page after a key starts behind that key whether or not it
 * still exists. Limits are the caller's: a store does what it is told.
 *
 * A store that cannot be reached throws STORE_UNAVAILABLE. No method throws anything of its driver's.
 */
export interface GraphStore {
  /** `sqlite`, `neo4j` … */
  readonly name: string;

  // Reading by id, each in one batch.
  sources(viewer: Viewer): Promise<readonly Source[]>;
  entities(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, Entity>>;
  relations(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, Relation>>;
  measures(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, Measure>>;
  stages(viewer: Viewer, ids: readonly Id[]): Promise<ReadonlyMap<Id, Stage>>;

  // Lists.
  /** Entities by what they are and belong to: see {@link EntityFilter}. */
  listEntities(
    viewer: Viewer,
    filter: EntityFilter,
    page: Page<EntityKey>,
  ): Promise<readonly Keyed<Entity, EntityKey>[]>;
  countEntities(viewer: Viewer, filter: EntityFilter): Promise<number>;
  /** Newest `since` first, undated last, then id; the limit is per entity. Every id asked for is in the map. */
  relationsOf(
    viewer: Viewer,
    ids: readonly Id[],
    filter: RelationFilter,
    page: Page<RelationKey>,
  ): Promise<ReadonlyMap<Id, readonly Keyed<Relation, RelationKey>[]>>;
  countRelationsOf(
    viewer: Viewer,
    ids: readonly Id[],
    filter: RelationFilter,
  ): Promise<ReadonlyMap<Id, number>>;
  /** By name, period (first day, last day, undated last), id; the limit is per entity. Every id asked for is in the map. */
  measuresOf(
    viewer: Viewer,
    ids: readonly Id[],
    filter: MeasureFilter,
    page: Page<MeasureKey>,
  ): Promise<ReadonlyMap<Id, readonly Keyed<Measure, MeasureKey>[]>>;
  countMeasuresOf(
    viewer: Viewer,
    ids: readonly Id[],
    filter: MeasureFilter,
  ): Promise<ReadonlyMap<Id, number>>;
  /** All stages of each collaboration, in the order of MATCH_STAGES, then id. Every id asked for is in the map. */
  stagesOf(viewer: Viewer, collaborations: readonly Id[]): Promise<ReadonlyMap<Id, readonly Stage[]>>;
  /** The facts a source prints, by line (none last), record kind, id, attribute; a fact printed on two lines comes twice. */
  factsOf(viewer: Viewer, source: Id, page: Page<FactKey>): Promise<readonly Keyed<SourceFact, FactKey>[]>;
  /** How many facts {@link factsOf} would give in all, for each source. Every id asked for is in the map. */
  countFactsOf(viewer: Viewer, sources: readonly Id[]): Promise<ReadonlyMap<Id, number>>;

  /** What surrounds some entities: see {@link NeighbourQuery}. Unknown centres are as if they had no relation. */
  neighbours(viewer: Viewer, query: NeighbourQuery): Promise<NeighbourPage>;
  /** Relations with both ends among the ids, newest `since` first, undated last, then id; at most `limit`, and how many there are in all. */
  relationsAmong(
    viewer: Viewer,
    ids: readonly Id[],
    filter: Pick<RelationFilter, 'types' | 'period'>,
    limit: number,
  ): Promise<{ readonly relations: readonly Relation[]; readonly total: number }>;

  /** How many entities of each kind and relations of each type there are; those without any are left out. In code-unit order. */
  counts(viewer: Viewer): Promise<Counts>;

  /**
   * Everything, for export, indexes and derived graphs: sources, entities, relations, stages, measures, each
   * by id, as the viewer may see it, with its level. One consistent state, whatever is written meanwhile.
   */
  stream(
    viewer: Viewer,
    records?: readonly RecordKind[],
  ): AsyncIterable<{ readonly record: GraphRecord; readonly level: Level }>;

  // Changing.
  /**
   * Applies a change set: all of it or nothing. A record whose id exists replaces it whole; one that is the
   * same as what stands is no change, and neither is removing an id nobody has; of a record given twice the
   * last counts. A change set without any change is not recorded and gives null.
   * Records of the same id but another record kind, ends that do not exist, and removing what others hang
   * on (evidence and parts of measures included) are INVALID_INPUT. CONFLICT when `expectedRevision` is not the store's.
   */
  apply(draft: ChangeSetDraft): Promise<Applied | null>;
  /** How many change sets the viewer may know of; 0 for an empty store. */
  revision(viewer: Viewer): Promise<number>;
  /** Newest first. A viewer knows of a change set when it changed something they might see. */
  changeSets(viewer: Viewer, page: Page<ChangeSetKey>): Promise<readonly Keyed<ChangeSet, ChangeSetKey>[]>;
  countChangeSets(viewer: Viewer): Promise<number>;
  /** What a change set changed, by id; what it takes to undo it. Empty for one the viewer may not know of. */
  changes(viewer: Viewer, changeSet: string): Promise<readonly Change[]>;
  /** The level of each entity (see visibility.ts), for indexes that filter by themselves. Unknown ids are left out. */
  entityLevels(ids: readonly Id[]): Promise<ReadonlyMap<Id, Level>>;
  /** Which of these ids are taken, by what; for checking what is to be written, so it sees everything. */
  taken(
    ids: readonly Id[],
  ): Promise<ReadonlyMap<Id, { readonly record: RecordKind; readonly kind: Kind | null }>>;
  /** Which relation already states each of these facts (see `factKey`); for checking what is to be written. */
  stated(factKeys: readonly string[]): Promise<ReadonlyMap<string, Id>>;

  /** Whether the store answers; throws STORE_UNAVAILABLE with the reason when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A slice of a list: at most `first` items after a key (from the start without one). */
export interface Page<Key> {
  readonly first: number;
  readonly after?: Key;
}

/** An item with the key a page after it starts from. */
export interface Keyed<T, Key> {
  readonly item: T;
  readonly key: Key;
}

export type EntityOrder = 'NAME' | 'NEWEST';

/**
 * An entity is listed when it meets all that is given. Belonging goes by relations that are not planned and
 * overlap the period, up through PART_OF: IN_FIELD a field or a part of it; LOCATED_IN an area or a part of
 * it, also by way of a facility it is LOCATED_IN or TENANT_OF; TENANT_OF, LOCATED_IN or OPERATES a facility
 * or a part of it. Several ids of one list: any of them. `period` also asks the entity itself to have existed
 * or taken place in it.
 */
export interface EntityFilter {
  readonly kinds?: readonly Kind[];
  readonly fields?: readonly Id[];
  readonly areas?: readonly Id[];
  readonly facilities?: readonly Id[];
  readonly period?: Period;
  /** NAME: name, id. NEWEST: own day (see `entityFacts`) newest first, undated last, then name, id. */
  readonly orderBy: EntityOrder;
}
/** `day` only for NEWEST. */
export interface EntityKey {
  readonly day: Day | null;
  readonly name: string;
  readonly id: Id;
}

export interface RelationFilter {
  readonly types?: readonly RelationType[];
  /** OUT: the entity is the first end. A symmetric relation is OUT and IN at both. */
  readonly direction?: 'OUT' | 'IN' | 'BOTH';
  /** Kinds of the other end. */
  readonly kinds?: readonly Kind[];
  /** Only these roles; a relation without a role has none of them. */
  readonly roles?: readonly string[];
  readonly period?: Period;
}
export interface RelationKey {
  readonly day: Day | null;
  readonly id: Id;
}

export interface MeasureFilter {
  readonly name?: string;
  readonly nature?: Nature;
  /** Value of its attribute `role`. */
  readonly role?: string;
  readonly fiscalYear?: number;
}
export interface MeasureKey {
  readonly name: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly id: Id;
}

/** A fact and the place it is printed at. `attribute` is set when it is that attribute of the record. */
export interface SourceFact {
  readonly record: RecordKind;
  readonly id: Id;
  readonly attribute: string | null;
  readonly place: Evidence;
}
export interface FactKey {
  readonly line: number | null;
  /** Place in the order within the line, made by the store; opaque. The empty one stands before all of the line. */
  readonly rest: string;
}

export interface ChangeSetKey {
  readonly revision: number;
}

/**
 * Neighbours at depth 1 come before those at depth 2, and so on; an entity counts at the least depth. Within
 * a depth, STRONGEST: greatest weight of a relation to the step before, number of relations to the step
 * before, newest `since`, id; NEWEST: newest `since`, greatest weight, number, id. Centres are no neighbours.
 * The filters hold at every step: only entities of the kinds are walked to, only along the relations given.
 */
export interface NeighbourQuery {
  readonly ids: readonly Id[];
  readonly depth: number;
  readonly kinds?: readonly Kind[];
  readonly types?: readonly RelationType[];
  readonly period?: Period;
  readonly order: 'STRONGEST' | 'NEWEST';
  readonly page: Page<NeighbourKey>;
}
export interface NeighbourKey {
  readonly depth: number;
  readonly weight: number;
  readonly count: number;
  readonly day: Day | null;
  readonly id: Id;
}
export interface NeighbourPage {
  readonly neighbours: readonly NeighbourKey[];
  /** How many there are in all. */
  readonly total: number;
  /** How many come after this page. */
  readonly remaining: number;
}

export interface Counts {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly types: ReadonlyMap<RelationType, number>;
}

/** An applied change set, with the ids it changed and those whose level it moved, for what follows the store. */
export interface Applied {
  readonly changeSet: ChangeSet;
  /** Records written or removed. */
  readonly changed: number;
  /** Ids of entities added, replaced, removed or whose level moved; null when they are too many to name (over 10,000). */
  readonly entities: readonly Id[] | null;
}
