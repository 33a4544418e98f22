import { type Day, firstDay, lastDay, type PartialDate } from '../../model/dates.ts';
import { attributeValue } from '../../model/derived.ts';
import { type Ontology, standingsIn } from '../../model/ontology.ts';
import {
  type Entity,
  FACT_STATES,
  type GraphRecord,
  type Id,
  type Relation,
  type Source,
  type Stage,
} from '../../model/records.ts';
import { DATED_BY_STAGES } from '../../model/ties/datedByStages.ts';
import { unnamedGuests } from '../../model/ties/shares.ts';
import { tieEntityOf } from '../../model/ties/tieEntity.ts';
import { evidenceLevel, type Level, levelOf, redacted } from '../../model/visibility.ts';
import { SourceSets } from './sourceSets.ts';
import { Numbering } from './texts.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Stands for no date. */
export const NONE = -(2 ** 31);
/** A level nobody has: what is gone. */
export const GONE = 3;
export const PLANNED = FACT_STATES.indexOf('planned');
export const ACTIVE = FACT_STATES.indexOf('active');
const LEVELS = [0, 1, 2] as const;
/** Somebody without a name stands in a thing as one it is about, or only as a helper. */
export const SOMEBODY = 1;
export const SOME_HELPER = 2;

type Three = readonly [Int32Array, Int32Array, Int32Array];
const three = (): Three => [new Int32Array(0), new Int32Array(0), new Int32Array(0)];

interface KeptStage {
  readonly collaboration: number;
  readonly level: Level;
  readonly first: Day;
  readonly last: Day;
}

/**
 * All facts that ties are derived from, for viewers of every clearance, as columns of numbers. Columns have room
 * for more than there is; entities and relations keep their numbers for good. What differs by clearance, because
 * it rests on a source some may not see, has a column for each.
 */
export class Columns {
  readonly vocabulary: Vocabulary;
  readonly entities = new Numbering(true);
  readonly relations = new Numbering(false);
  readonly #ontology: Ontology;
  readonly #sources = new Map<Id, { readonly level: Level; readonly day: Day; readonly record: Source }>();
  /** From this level on, nothing is cut out of a record. */
  #highestSource: Level = 0;
  readonly #stages = new Map<Id, KeptStage>();
  readonly #stagesOf = new Map<number, Set<Id>>();
  /** What is part of what, by number of the relation. */
  readonly partOf = new Map<number, Relation>();

  // Of entities.
  kind = new Uint8Array(0);
  level = new Uint8Array(0);
  collaborationKind = three();
  /** Whether its participations are dated by its stages. */
  datedByStages = three();
  eventFirst = three();
  eventLast = three();
  stageFirst = three();
  stageLast = three();
  stated = new Int32Array(0);
  unnamed = new Int32Array(0);
  /** Who stands in it without a name: see {@link SOMEBODY}. */
  somebody = new Uint8Array(0);
  /** Of a company, the number of its size; 0 of all others. */
  size = three();

  // Of relations; the level is their own, without that of their ends.
  type = new Uint8Array(0);
  role = new Uint8Array(0);
  state = new Uint8Array(0);
  relationLevel = new Uint8Array(0);
  from = new Int32Array(0);
  to = new Int32Array(0);
  sinceFirst = new Int32Array(0);
  sinceLast = new Int32Array(0);
  /** Of the end, or else of the date it was stated for. */
  statedFirst = new Int32Array(0);
  statedLast = new Int32Array(0);
  untilLast = new Int32Array(0);
  sourceDay = three();
  /** The documents it rests on: a number of {@link sourceSets}. */
  sources = new Int32Array(0);
  readonly sourceSets = new SourceSets();

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
    this.vocabulary = vocabularyOf(ontology);
  }

  /**
   * Takes over a record, new or in place of one of the same id; what it hangs on has been put before. False where
   * that cannot be done alone, because others rest on it: then everything is to be read again.
   */
  put(record: GraphRecord): boolean {
    switch (record.record) {
      case 'source':
        return this.#putSource(record);
      case 'entity':
        this.#putEntity(record);
        return true;
      case 'relation':
        this.#putRelation(record);
        return true;
      case 'stage':
        this.#putStage(record);
        return true;
      case 'measure':
        return true;
    }
  }

  /** Forgets a record. A source is let go only when nothing rests on it, so that it makes no difference. */
  remove(record: GraphRecord): void {
    const entity = record.record === 'entity' ? this.entities.known(record.id) : undefined;
    const relation = record.record === 'relation' ? this.relations.known(record.id) : undefined;
    if (entity !== undefined) this.level[entity] = GONE;
    if (relation !== undefined) {
      this.relationLevel[relation] = GONE;
      this.partOf.delete(relation);
    }
    if (record.record === 'stage') this.#dropStage(record.id);
    if (record.record === 'source') this.#sources.delete(record.id);
  }

  /** The same dates come again and again. */
  readonly #days = new Map<PartialDate, { readonly first: Day; readonly last: Day }>();

  #daysOf(date: PartialDate): { readonly first: Day; readonly last: Day } {
    const known = this.#days.get(date) ?? { first: firstDay(date), last: lastDay(date) };
    this.#days.set(date, known);
    return known;
  }
  #first = (date: PartialDate | null): Day => (date ? this.#daysOf(date).first : NONE);
  #last = (date: PartialDate | null): Day => (date ? this.#daysOf(date).last : NONE);

  readonly #sourceLevel = (id: Id): Level => this.#sources.get(id)?.level ?? 2;

  #putSource(record: Source): boolean {
    const known = this.#sources.get(record.id);
    const level = levelOf(record.visibility);
    const day = record.date ? lastDay(record.date) : NONE;
    this.#sources.set(record.id, { level, day, record });
    this.#highestSource = level > this.#highestSource ? level : this.#highestSource;
    return !known || (known.level === level && known.day === day);
  }

  #putEntity(record: Entity): void {
    const number = this.entities.numberOf(record.id);
    if (number >= this.kind.length) this.#growEntities(number + 1);
    const { vocabulary } = this;
    this.kind[number] = vocabulary.kinds.indexOf(record.kind);
    this.level[number] = Math.max(
      levelOf(record.visibility),
      evidenceLevel(record.evidence, this.#sourceLevel),
    );
    this.stated[number] = record.list?.stated ?? 0;
    this.unnamed[number] = record.list ? unnamedGuests(record.kind, record.list, this.#ontology) : 0;
    this.somebody[number] = somebodyIn(record, this.#ontology);
    if (record.kind === 'Company') this.#putSize(number, record);
    const isDated = record.kind === 'Event' || record.kind === 'Collaboration';
    const whole = isDated ? tieEntityOf(record) : null;
    for (const level of LEVELS) {
      const isWhole = !isDated || level >= this.#highestSource;
      const seen = isWhole ? whole : tieEntityOf(redacted(record, { clearance: level }, this.#sourceLevel));
      const subKind = seen?.collaborationKind ?? null;
      this.collaborationKind[level][number] = vocabulary.collaborationKinds.get(subKind ?? '') ?? 0;
      this.datedByStages[level][number] = Number(DATED_BY_STAGES.has(subKind));
      this.eventFirst[level][number] = this.#first(seen?.eventDate ?? null);
      this.eventLast[level][number] = this.#last(seen?.eventDate ?? null);
    }
  }

  #putSize(number: number, record: Entity): void {
    const { sizes } = this.vocabulary;
    for (const level of LEVELS) {
      const isWhole = level >= this.#highestSource;
      const seen = isWhole ? record : redacted(record, { clearance: level }, this.#sourceLevel);
      const size = attributeValue(seen, 'size', (value) => sizes.has(value)) ?? 'unknown';
      this.size[level][number] = sizes.get(size) ?? 0;
    }
  }

  #putRelation(record: Relation): void {
    const { vocabulary } = this;
    const type = vocabulary.types.indexOf(record.type);
    const isPart = record.type === 'PART_OF';
    const matters = type >= 0 && vocabulary.isKept[type] === 1;
    if (!matters && this.relations.known(record.id) === undefined) return;
    const number = this.relations.numberOf(record.id);
    if (number >= this.type.length) this.#growRelations(number + 1);
    const { since, until, asOf, role, evidence } = record;
    const stated = until ?? asOf;
    this.type[number] = Math.max(type, 0);
    this.role[number] = role === null ? 0 : (vocabulary.roles.get(role) ?? vocabulary.roles.size);
    this.state[number] = FACT_STATES.indexOf(record.state);
    this.relationLevel[number] = matters
      ? Math.max(levelOf(record.visibility), evidenceLevel(evidence, this.#sourceLevel))
      : GONE;
    this.from[number] = this.entities.numberOf(record.from);
    this.to[number] = this.entities.numberOf(record.to);
    this.sinceFirst[number] = this.#first(since);
    this.sinceLast[number] = this.#last(since);
    this.statedFirst[number] = this.#first(stated);
    this.statedLast[number] = this.#last(stated);
    this.untilLast[number] = this.#last(until);
    this.sources[number] = this.sourceSets.numberOf(evidence);
    for (const level of LEVELS) this.sourceDay[level][number] = NONE;
    for (const { source } of evidence) {
      const found = this.#sources.get(source);
      if (!found) continue;
      for (const level of LEVELS) {
        const days = this.sourceDay[level];
        if (found.level <= level) days[number] = Math.max(days[number] ?? NONE, found.day);
      }
    }
    if (isPart) this.partOf.set(number, record);
    else this.partOf.delete(number);
  }

  #putStage(record: Stage): void {
    this.#dropStage(record.id);
    if (!record.date) return;
    const collaboration = this.entities.numberOf(record.collaboration);
    const level = Math.max(
      levelOf(record.visibility),
      evidenceLevel(record.evidence, this.#sourceLevel),
    ) as Level;
    this.#stages.set(record.id, {
      collaboration,
      level,
      first: firstDay(record.date),
      last: lastDay(record.date),
    });
    const all = this.#stagesOf.get(collaboration) ?? new Set();
    this.#stagesOf.set(collaboration, all.add(record.id));
    this.#dateByStages(collaboration);
  }

  #dropStage(id: Id): void {
    const known = this.#stages.get(id);
    if (!known) return;
    this.#stages.delete(id);
    this.#stagesOf.get(known.collaboration)?.delete(id);
    this.#dateByStages(known.collaboration);
  }

  /** The newest, and of those that end on one day the one that begins later. */
  #dateByStages(collaboration: number): void {
    for (const level of LEVELS) {
      let [first, last] = [NONE, NONE];
      for (const id of this.#stagesOf.get(collaboration) ?? []) {
        const stage = this.#stages.get(id);
        if (!stage || stage.level > level) continue;
        if (stage.last < last || (stage.last === last && stage.first <= first)) continue;
        [first, last] = [stage.first, stage.last];
      }
      this.stageFirst[level][collaboration] = first;
      this.stageLast[level][collaboration] = last;
    }
  }

  #growEntities(count: number): void {
    const size = Math.max(1_024, 2 * count);
    this.kind = grown(this.kind, size);
    this.level = grown(this.level, size, GONE);
    this.collaborationKind = grownThree(this.collaborationKind, size);
    this.datedByStages = grownThree(this.datedByStages, size);
    this.eventFirst = grownThree(this.eventFirst, size, NONE);
    this.eventLast = grownThree(this.eventLast, size, NONE);
    this.stageFirst = grownThree(this.stageFirst, size, NONE);
    this.stageLast = grownThree(this.stageLast, size, NONE);
    this.stated = grown(this.stated, size);
    this.unnamed = grown(this.unnamed, size);
    this.somebody = grown(this.somebody, size);
    this.size = grownThree(this.size, size);
  }

  #growRelations(count: number): void {
    const size = Math.max(1_024, 2 * count);
    this.type = grown(this.type, size);
    this.role = grown(this.role, size);
    this.state = grown(this.state, size);
    this.relationLevel = grown(this.relationLevel, size, GONE);
    this.from = grown(this.from, size);
    this.to = grown(this.to, size);
    this.sinceFirst = grown(this.sinceFirst, size);
    this.sinceLast = grown(this.sinceLast, size);
    this.statedFirst = grown(this.statedFirst, size);
    this.statedLast = grown(this.statedLast, size);
    this.untilLast = grown(this.untilLast, size);
    this.sourceDay = grownThree(this.sourceDay, size);
    this.sources = grown(this.sources, size);
  }
}

function somebodyIn({ kind, list }: Entity, ontology: Ontology): number {
  return (list?.unnamed ?? []).reduce((all, { role, count }) => {
    if (count === 0) return all;
    const standings = role === null ? [] : standingsIn(ontology, kind, role);
    const isHelper = standings.length > 0 && standings.every((standing) => standing === 'HELPER');
    return all | (isHelper ? SOME_HELPER : SOMEBODY);
  }, 0);
}

function grown<T extends Uint8Array | Int32Array>(column: T, size: number, fill = 0): T {
  const larger = (column instanceof Uint8Array ? new Uint8Array(size) : new Int32Array(size)) as T;
  larger.fill(fill, column.length);
  larger.set(column);
  return larger;
}

const grownThree = ([a, b, c]: Three, size: number, fill = 0): Three => [
  grown(a, size, fill),
  grown(b, size, fill),
  grown(c, size, fill),
];
