import { factKey } from '../model/derived.ts';
import type { Ontology } from '../model/ontology.ts';
import { type Id, type Kind, RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { EVERYTHING } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import { Column, Numbering } from './column.ts';
import type { ReadRecord } from './complete.ts';
import { endProblems, type ToldEnds } from './endProblems.ts';
import { type FaultyRecord, faultyRecord, wholeRelation } from './faulty.ts';
import type { Place, ReportProblem } from './problems.ts';
import { type KeptRelation, type RelationNumbers, RelationTable } from './relationTable.ts';
import { checkStages, type ToldStage } from './stageOrder.ts';

type Stored = ReadonlyMap<Id, { readonly record: RecordKind; readonly kind: Kind | null }>;

const REFERRED = ['source', 'entity', 'measure'] as const;
const BATCH = 10_000;
/** Faulty records looked at further: far more than problems are listed. */
const MAX_FAULTY = 10_000;

/**
 * What can be told only of all records together: every id once, every id referred to there and of the right
 * record, kinds at the ends, roles, no fact twice, stages in order. `see` every record, then `check` once:
 * it gives the kind of every entity a record refers to, in the files or in the store.
 */
export class References {
  readonly #store: GraphStore;
  readonly #ontology: Ontology;
  readonly #report: ReportProblem;
  readonly #ids = new Numbering<Id>();
  readonly #relations = new RelationTable(this.#ids);
  readonly #stages: { readonly stage: ToldStage; readonly place: Place }[] = [];
  readonly #faulty: { readonly told: FaultyRecord; readonly place: Place }[] = [];
  #cutOff = false;
  readonly #kinds = new Numbering<Kind>();
  // By the number of an id: the place of its record in RECORD_KINDS plus 1 (0: not given), its kind, where it stands.
  readonly #record = new Column();
  readonly #kind = new Column();
  readonly #file = new Column();
  readonly #line = new Column();
  /** By the number of an id: the number of the first id that refers to it as such a record; below 0 a faulty one's, counted from -1. */
  readonly #wantedBy = { source: new Column(), entity: new Column(), measure: new Column() };

  constructor(store: GraphStore, ontology: Ontology, report: ReportProblem) {
    this.#store = store;
    this.#ontology = ontology;
    this.#report = report;
  }

  /** A record that has faults of its own: it is there, and what it states of others has to be right. */
  seeFaulty(told: FaultyRecord, place: Place): void {
    const number = told.id === null ? null : this.#give(told.id, told.record, place);
    if (number !== null && told.kind !== null) this.#kind.set(number, this.#kinds.of(told.kind));
    const relation = number === null ? null : wholeRelation(told);
    if (relation !== null) {
      const { id, from, to } = relation;
      const numbers = { id: this.#ids.of(id), from: this.#ids.of(from), to: this.#ids.of(to) };
      this.#state(relation, numbers, place);
    }
    this.#seeTold(relation === null ? told : { ...told, relation: null }, place);
  }

  #state(relation: KeptRelation, numbers: RelationNumbers, place: Place): void {
    const same = this.#relations.add(relation, numbers);
    if (same)
      this.#report(place, relation.id, `states the same fact as ${same}: same pair, type, role and dates`);
  }

  #seeTold(told: FaultyRecord, place: Place): void {
    if (this.#faulty.length === MAX_FAULTY) return;
    const by = -this.#faulty.push({ told, place });
    for (const other of told.refersTo) this.#want(other.record, other.id, by);
    if (told.stage !== null) this.#stages.push({ stage: told.stage, place });
  }

  /** A part of the files could not be read: what is missing may stand there, so it is not reported. */
  seeCutOff(): void {
    this.#cutOff = true;
  }

  see(record: ReadRecord, place: Place): void {
    const number = this.#give(record.id, record.record, place);
    if (number === null) {
      const told = faultyRecord(record, this.#ontology);
      if (told !== null) this.#seeTold(told, place);
      return;
    }
    if (record.record !== 'source') {
      for (const { source } of record.evidence) this.#want('source', source, number);
    }
    if ('attributes' in record) {
      for (const { evidence } of record.attributes)
        for (const { source } of evidence) this.#want('source', source, number);
    }
    switch (record.record) {
      case 'source':
        break;
      case 'entity':
        this.#kind.set(number, this.#kinds.of(record.kind));
        break;
      case 'relation': {
        const from = this.#want('entity', record.from, number);
        const to = this.#want('entity', record.to, number);
        this.#state(record, { id: number, from, to }, place);
        break;
      }
      case 'stage':
        this.#stages.push({ stage: record, place });
        this.#want('entity', record.collaboration, number);
        break;
      case 'measure':
        this.#want('entity', record.entity, number);
        for (const part of record.parts) this.#want('measure', part, number);
        break;
    }
  }

  async check(): Promise<(id: Id) => Kind | null> {
    const stored: Stored =
      (await this.#store.revision(EVERYTHING)) > 0 ? await this.#readStored() : new Map();
    await this.#checkStored(stored);
    this.#checkReferred(stored);
    const kindAt = (number: number, id: Id): Kind | null =>
      this.#record.get(number) !== 0
        ? this.#kinds.text(this.#kind.get(number))
        : (stored.get(id)?.kind ?? null);
    const kindOf = (id: Id): Kind | null => kindAt(this.#ids.known(id), id);
    for (let row = 0; row < this.#relations.length; row++) {
      const relation = this.#relations.at(row);
      const { id, from, to } = this.#relations.numbersAt(row);
      const endKind = (end: Id) => kindAt(end === relation.from ? from : to, end);
      this.#checkEnds(relation.id, relation, endKind, () => this.#placeOf(id));
    }
    for (const { told, place } of this.#faulty) {
      if (told.relation !== null) this.#checkEnds(told.id, told.relation, kindOf, () => place);
    }
    for (const { stage, place } of this.#stages) {
      const kind = kindOf(stage.collaboration);
      if (kind && kind !== 'Collaboration') {
        this.#report(
          place,
          stage.id,
          `${stage.collaboration} is no Collaboration but ${kind}, which has no stages`,
        );
      }
    }
    await checkStages(this.#store, this.#stages, this.#report);
    return kindOf;
  }

  /** The number of an id that is given here; null, and a problem, when it was given before. */
  #give(id: Id, record: RecordKind, place: Place): number | null {
    const number = this.#ids.of(id);
    if (this.#record.get(number) !== 0) {
      this.#report(place, id, `this id was given before, at ${placeText(this.#placeOf(number), place)}`);
      return null;
    }
    this.#record.set(number, 1 + RECORD_KINDS.indexOf(record));
    this.#file.set(number, place.file);
    this.#line.set(number, place.line);
    return number;
  }

  /** Gives the number of the id. */
  #want(record: (typeof REFERRED)[number], id: Id, by: number): number {
    const number = this.#ids.of(id);
    if (this.#wantedBy[record].get(number) === 0) this.#wantedBy[record].set(number, by);
    return number;
  }

  #placeOf(number: number): Place {
    return { file: this.#file.get(number), line: this.#line.get(number) };
  }

  #checkReferred(stored: Stored): void {
    for (let number = 1; number < this.#ids.end; number++) {
      for (const record of REFERRED) {
        const by = this.#wantedBy[record].get(number);
        if (by === 0) continue;
        const id = this.#ids.text(number) as Id;
        const given = this.#record.get(number);
        const is = given !== 0 ? RECORD_KINDS[given - 1] : stored.get(id)?.record;
        if (is === record || (is === undefined && this.#cutOff)) continue;
        const reason = is
          ? `${id} is no ${record}: its record is ${is}`
          : `there is no ${record} ${id}, neither in the files nor in the store`;
        const faulty = by < 0 ? this.#faulty[-by - 1] : undefined;
        if (faulty) this.#report(faulty.place, faulty.told.id, reason);
        else this.#report(this.#placeOf(by), this.#ids.text(by), reason);
      }
    }
  }

  #checkEnds(id: Id | null, relation: ToldEnds, kindOf: (id: Id) => Kind | null, place: () => Place): void {
    for (const reason of endProblems(relation, kindOf, this.#ontology)) this.#report(place(), id, reason);
  }

  async #readStored(): Promise<Stored> {
    const stored = new Map<Id, { readonly record: RecordKind; readonly kind: Kind | null }>();
    for (const batch of batches(this.#ids.end - 1)) {
      const ids = batch.map((i) => this.#ids.text(i + 1) as Id);
      for (const [id, is] of await this.#store.taken(ids)) stored.set(id, is);
    }
    return stored;
  }

  /** Against what the store holds: ids of another record kind, facts stated already, relations of entities that change their kind. */
  async #checkStored(stored: Stored): Promise<void> {
    if (stored.size === 0) return;
    const changed: Id[] = [];
    for (const [id, before] of stored) {
      const number = this.#ids.known(id);
      const given = this.#record.get(number);
      if (given === 0) continue;
      if (RECORD_KINDS[given - 1] !== before.record) {
        this.#report(
          this.#placeOf(number),
          id,
          `this id has another record in the store (${before.record}): choose another`,
        );
      } else if (this.#kinds.text(this.#kind.get(number)) !== before.kind) changed.push(id);
    }
    for (const batch of batches(this.#relations.length)) {
      const keys = new Map(
        batch.map((row) => this.#relations.at(row)).map((relation) => [factKey(relation), relation.id]),
      );
      for (const [key, id] of await this.#store.stated([...keys.keys()])) {
        const by = keys.get(key);
        // A relation that is itself replaced no longer states what it did.
        if (!by || by === id || this.#isGiven(id)) continue;
        this.#report(
          this.#placeOf(this.#ids.known(by)),
          by,
          `states the same fact as ${id} in the store: same pair, type, role and dates`,
        );
      }
    }
    for (const id of changed) await this.#checkHeld(id);
  }

  #isGiven(id: Id): boolean {
    return this.#record.get(this.#ids.known(id)) !== 0;
  }

  /** The stored relations and stages of an entity that becomes another kind must still fit. */
  async #checkHeld(id: Id): Promise<void> {
    const held = await this.#store.relationsOf(EVERYTHING, [id], {}, { first: Number.MAX_SAFE_INTEGER });
    const relations = (held.get(id) ?? []).map(({ item }) => item).filter((r) => !this.#isGiven(r.id));
    const kinds = await this.#store.taken(relations.flatMap((r) => [r.from, r.to]));
    const kindOf = (end: Id) =>
      this.#kinds.text(this.#kind.get(this.#ids.known(end))) ?? kinds.get(end)?.kind ?? null;
    const place = this.#placeOf(this.#ids.known(id));
    for (const relation of relations) this.#checkEnds(relation.id, relation, kindOf, () => place);
    const kind = kindOf(id);
    if (kind === null || kind === 'Collaboration') return;
    const stages = (await this.#store.stagesOf(EVERYTHING, [id])).get(id) ?? [];
    for (const stage of stages) {
      if (!this.#isGiven(stage.id))
        this.#report(place, id, `becomes ${kind}, which has no stages, yet ${stage.id} is one of its stages`);
    }
  }
}

const placeText = (place: Place, from: Place) =>
  place.file === from.file ? `line ${place.line}` : `line ${place.line} of file ${place.file + 1}`;

/** The numbers from 0 below `end`, in batches. */
function* batches(end: number): Iterable<readonly number[]> {
  for (let from = 0; from < end; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, end - from) }, (_, i) => from + i);
  }
}
