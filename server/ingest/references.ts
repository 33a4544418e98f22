import { factKey } from '../model/derived.ts';
import { fits, type Ontology, roleOf } from '../model/ontology.ts';
import {
  type GraphRecord,
  type Id,
  type Kind,
  RECORD_KINDS,
  type RecordKind,
  type RelationType,
} from '../model/records.ts';
import { EVERYTHING } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import type { ReadRecord } from './interchange.ts';
import type { Place, ReportProblem } from './problems.ts';
import { checkStages } from './stageOrder.ts';

interface Ends {
  readonly id: Id;
  readonly type: RelationType;
  readonly from: Id;
  readonly to: Id;
  readonly role: string | null;
  readonly place: Place;
}

const BATCH = 10_000;

/**
 * What can be told only of all records together: every id once, every id referred to there and of the right
 * record, kinds at the ends, roles, no fact twice, stages in order. `see` every record, then `check` once:
 * it gives the kind of every entity a record refers to, in the files or in the store.
 */
export function checkReferences(store: GraphStore, ontology: Ontology, report: ReportProblem) {
  const ids = new Map<
    Id,
    { readonly record: RecordKind; readonly kind: Kind | null; readonly place: Place }
  >();
  const facts = new Map<string, Id>();
  const relations: Ends[] = [];
  const stages: { readonly record: Extract<GraphRecord, { record: 'stage' }>; readonly place: Place }[] = [];
  /** First place each id of a record kind is referred to at. */
  const wanted = {
    source: new Map<Id, [Id, Place]>(),
    entity: new Map<Id, [Id, Place]>(),
    measure: new Map<Id, [Id, Place]>(),
  };

  const want = (record: keyof typeof wanted, id: Id, by: Id, place: Place) => {
    if (!wanted[record].has(id)) wanted[record].set(id, [by, place]);
  };

  function see(record: ReadRecord, place: Place): void {
    const before = ids.get(record.id);
    if (before) {
      report(place, record.id, `this id was given before, at ${placeText(before.place, place)}`);
      return;
    }
    ids.set(record.id, {
      record: record.record,
      kind: record.record === 'entity' ? record.kind : null,
      place,
    });
    if (record.record !== 'source') {
      for (const { source } of record.evidence) want('source', source, record.id, place);
    }
    if ('attributes' in record) {
      for (const { evidence } of record.attributes)
        for (const { source } of evidence) want('source', source, record.id, place);
    }
    switch (record.record) {
      case 'source':
      case 'entity':
        break;
      case 'relation': {
        const { id, type, from, to, role } = record;
        relations.push({ id, type, from, to, role, place });
        want('entity', from, id, place);
        want('entity', to, id, place);
        const key = factKey({ ...record, state: 'active' });
        const same = facts.get(key);
        if (same) report(place, id, `states the same fact as ${same}: same pair, type, role and dates`);
        else facts.set(key, id);
        break;
      }
      case 'stage':
        stages.push({ record, place });
        want('entity', record.collaboration, record.id, place);
        break;
      case 'measure':
        want('entity', record.entity, record.id, place);
        for (const part of record.parts) want('measure', part, record.id, place);
        break;
    }
  }

  async function check(): Promise<(id: Id) => Kind | null> {
    const stored = new Map<Id, { readonly record: RecordKind; readonly kind: Kind | null }>();
    if ((await store.revision(EVERYTHING)) > 0) {
      const asked = new Set<Id>([
        ...ids.keys(),
        ...RECORD_KINDS.flatMap((r) => (r in wanted ? [...wanted[r as keyof typeof wanted].keys()] : [])),
      ]);
      for (const batch of batches([...asked])) {
        for (const [id, is] of await store.taken(batch)) stored.set(id, is);
      }
      await checkStored(stored);
    }
    const found = (id: Id) => ids.get(id) ?? stored.get(id);
    for (const record of ['source', 'entity', 'measure'] as const) {
      for (const [id, [by, place]] of wanted[record]) {
        const is = found(id);
        if (!is) report(place, by, `there is no ${record} ${id}, neither in the files nor in the store`);
        else if (is.record !== record) report(place, by, `${id} is a ${is.record}, not a ${record}`);
      }
    }
    const kindOf = (id: Id) => found(id)?.kind ?? null;
    for (const relation of relations) checkEnds(relation, kindOf);
    for (const { record, place } of stages) {
      const kind = kindOf(record.collaboration);
      if (kind && kind !== 'Collaboration')
        report(place, record.id, `${record.collaboration} is a ${kind}, and only a Collaboration has stages`);
    }
    await checkStages(store, stages, report);
    return kindOf;
  }

  function checkEnds({ id, type, from, to, role, place }: Ends, kindOf: (id: Id) => Kind | null): void {
    const definition = ontology.relationTypes.get(type);
    const first = kindOf(from);
    const second = kindOf(to);
    if (!definition || !first || !second) return;
    if (!fits(definition, first, second)) {
      report(place, id, `${type} does not lead from a ${first} (${from}) to a ${second} (${to})`);
      return;
    }
    if (definition.roles.length === 0) {
      if (role !== null) report(place, id, `${type} takes no role, yet one is given: ${role}`);
      return;
    }
    if (roleOf(definition, role, second)) return;
    const allowed = definition.roles.filter((r) => r.in === null || r.in.includes(second)).map((r) => r.name);
    report(
      place,
      id,
      role === null
        ? `${type} to a ${second} needs a role: ${allowed.join(', ')}`
        : `${type} to a ${second} has no role ${role}: it is one of ${allowed.join(', ')}`,
    );
  }

  /** Against what the store holds: ids of another record kind, facts stated already, relations of entities that change their kind. */
  async function checkStored(
    stored: ReadonlyMap<Id, { readonly record: RecordKind; readonly kind: Kind | null }>,
  ): Promise<void> {
    const changed: Id[] = [];
    for (const [id, is] of ids) {
      const before = stored.get(id);
      if (!before) continue;
      if (before.record !== is.record)
        report(is.place, id, `this id is that of a ${before.record} in the store: choose another`);
      else if (before.kind !== is.kind) changed.push(id);
    }
    for (const batch of batches([...facts.keys()])) {
      for (const [key, id] of await store.stated(batch)) {
        const by = facts.get(key);
        const place = by && ids.get(by)?.place;
        // A relation that is itself replaced no longer states what it did.
        if (by && place && by !== id && !ids.has(id))
          report(place, by, `states the same fact as ${id} in the store: same pair, type, role and dates`);
      }
    }
    for (const id of changed) {
      const held = await store.relationsOf(EVERYTHING, [id], {}, { first: Number.MAX_SAFE_INTEGER });
      const place = ids.get(id)?.place;
      if (!place) continue;
      const ends = (held.get(id) ?? []).map(({ item }) => item).filter((r) => !ids.has(r.id));
      const kinds = await store.taken(ends.flatMap((r) => [r.from, r.to]));
      for (const { id: relation, type, from, to, role } of ends) {
        checkEnds(
          { id: relation, type, from, to, role, place },
          (end) => ids.get(end)?.kind ?? kinds.get(end)?.kind ?? null,
        );
      }
    }
  }

  return { see, check };
}

const placeText = (place: Place, from: Place) =>
  place.file === from.file ? `line ${place.line}` : `line ${place.line} of file ${place.file + 1}`;

function* batches<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}
