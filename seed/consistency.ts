import { firstDay, lastDay, type PartialDate } from '../server/model/dates.ts';
import type { Entity, GraphRecord, Id, Relation } from '../server/model/records.ts';

/** Something the records say that does not go together. */
export interface Inconsistency {
  readonly id: Id;
  readonly reason: string;
}

/**
 * What is sound record by record but not as a whole: entities no fact speaks of, states that contradict dates,
 * plan and settlement in the wrong nature, aliases that repeat the name, municipalities outside the area of their
 * name. In the order of records.
 */
export function inconsistencies(records: readonly GraphRecord[]): readonly Inconsistency[] {
  const dates = new Map(records.flatMap((r) => (r.record === 'source' ? [[r.id, r.date] as const] : [])));
  const spokenOf = new Set<Id>(
    records.flatMap((r) =>
      r.record === 'relation'
        ? [r.from, r.to]
        : r.record === 'measure'
          ? [r.entity]
          : r.record === 'stage'
            ? [r.collaboration]
            : [],
    ),
  );
  const outside = municipalitiesOutside(records);
  return records.flatMap((record) => {
    const reasons: string[] = [];
    switch (record.record) {
      case 'entity':
        if (!spokenOf.has(record.id) && !isDefinedTerm(record))
          reasons.push('no relation, measure or stage speaks of it');
        if (record.aliases.some(({ text }) => text === record.name))
          reasons.push('an alias repeats its name');
        for (const area of outside.get(record.id) ?? [])
          reasons.push(
            `it is not LOCATED_IN ${area}, the area of its name: a city is in no group by AREA else`,
          );
        break;
      case 'relation':
        reasons.push(...stateProblems(record, newestOf(record, dates)));
        break;
      case 'measure': {
        const role = record.attributes.find(({ key }) => key === 'role')?.value;
        if (role === 'budget' && record.nature !== 'plan')
          reasons.push(`a budget is a plan, not ${record.nature}`);
        if (role === 'settled' && record.nature === 'plan') reasons.push('a settled amount is no plan');
        break;
      }
    }
    return reasons.map((reason) => ({ id: record.id, reason }));
  });
}

/** Of municipalities: the areas called like them that they are not said to be in. */
function municipalitiesOutside(records: readonly GraphRecord[]): ReadonlyMap<Id, readonly Id[]> {
  const entities = records.filter((record) => record.record === 'entity');
  const areas = new Map<string, Id[]>();
  for (const { kind, id, name, aliases } of entities)
    if (kind === 'Area')
      for (const text of new Set([name, ...aliases.map((alias) => alias.text)]))
        areas.set(text, [...(areas.get(text) ?? []), id]);
  const located = new Set(
    records.flatMap((r) => (r.record === 'relation' && r.type === 'LOCATED_IN' ? `${r.from} ${r.to}` : [])),
  );
  const isOutside = (id: Id) => (area: Id) => !located.has(`${id} ${area}`);
  return new Map(
    entities
      .filter(({ kind }) => kind === 'Municipality')
      .map(({ id, name }) => [id, (areas.get(name) ?? []).filter(isOutside(id))]),
  );
}

/** A word of a glossary needs no more than its definition. */
const isDefinedTerm = ({ kind, attributes }: Entity): boolean =>
  kind === 'Term' && attributes.some(({ key }) => key === 'definition');

function newestOf(relation: Relation, dates: ReadonlyMap<Id, PartialDate | null>): PartialDate | null {
  const known = relation.evidence.flatMap(({ source }) => dates.get(source) ?? []);
  return known.reduce<PartialDate | null>(
    (best, date) => (best === null || lastDay(date) > lastDay(best) ? date : best),
    null,
  );
}

/** Judged from the newest dated source a relation rests on; without one there is nothing to judge by. */
function stateProblems({ state, since, until }: Relation, known: PartialDate | null): string[] {
  if (!known) return [];
  const problems = [];
  if (state !== 'planned' && since && firstDay(since) > lastDay(known))
    problems.push(`it is ${state}, yet begins (${since}) after its source (${known}): planned?`);
  if (state === 'planned' && until && lastDay(until) < firstDay(known))
    problems.push(`it is planned, yet was over (${until}) before its source (${known})`);
  if (state === 'active' && until && lastDay(until) < firstDay(known))
    problems.push(`it is active, yet was over (${until}) before its source (${known}): ended?`);
  return problems;
}
