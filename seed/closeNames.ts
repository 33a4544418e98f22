import { byText } from '../server/model/order.ts';
import type { Entity, GraphRecord, Id } from '../server/model/records.ts';
import { comparedNames, coresOf, digitsOf, likeness } from './nameLikeness.ts';

/** Two entities that may be one thing, and why one may think so. */
export interface ClosePair {
  readonly a: Id;
  readonly b: Id;
  readonly reason: string;
}

/** Kinds whose names repeat or count on by nature: opinions, awards of money, visits. */
const SERIAL: ReadonlySet<string> = new Set(['Finding', 'Grant', 'Visit']);
const SHORTEST = 4;

/**
 * Pairs of entities with a name in common, canonical names that differ in one letter, or like names
 * (`likeness`), after the normalisation of the search. Digits tell things apart. a < b; ordered by a, b. A
 * government and its area share their name by right. Not looked at for likeness: editions, whose series is;
 * people; a term beside what it is a part of the name of.
 */
export function closeNames(records: readonly GraphRecord[]): readonly ClosePair[] {
  const entities = records.filter((r) => r.record === 'entity');
  const relations = records.filter((r) => r.record === 'relation');
  const sorted = [...entities].sort((x, y) => byText(x.id, y.id));
  const pairs = new Map<string, ClosePair>();
  const add = (x: Entity, y: Entity, reason: string) => {
    const [a, b] = x.id < y.id ? [x, y] : [y, x];
    const key = `${a.id} ${b.id}`;
    if (a.id === b.id || pairs.has(key) || (a.kind === 'Area') !== (b.kind === 'Area')) return;
    if (SERIAL.has(a.kind) && SERIAL.has(b.kind) && a.kind !== b.kind) return;
    pairs.set(key, { a: a.id, b: b.id, reason });
  };

  const owners = new Map<string, Entity[]>();
  for (const entity of sorted) {
    for (const core of new Set([entity.name, ...entity.aliases.map((a) => a.text)].flatMap(coresOf))) {
      owners.set(core, [...(owners.get(core) ?? []), entity]);
    }
  }
  for (const [core, sharing] of owners) {
    for (const [i, x] of sharing.entries())
      for (const y of sharing.slice(i + 1)) add(x, y, `both are called ${core}`);
  }

  // Two texts one edit apart share a text with one letter left out.
  const shortened = new Map<string, Entity[]>();
  for (const entity of sorted) {
    const [core = ''] = coresOf(entity.name);
    if (core.length < SHORTEST || SERIAL.has(entity.kind)) continue;
    const shorter = new Set([core, ...Array.from(core, (_, i) => core.slice(0, i) + core.slice(i + 1))]);
    for (const text of shorter) {
      for (const other of shortened.get(text) ?? []) {
        const [otherCore = ''] = coresOf(other.name);
        if (digitsOf(core) === digitsOf(otherCore))
          add(entity, other, `${core} and ${otherCore} differ in one letter`);
      }
      shortened.set(text, [...(shortened.get(text) ?? []), entity]);
    }
  }
  const editions = new Set(relations.flatMap(({ type, from }) => (type === 'EDITION_OF' ? [from] : [])));
  const linked = new Set(relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const compared = sorted
    .filter(({ id, kind }) => !SERIAL.has(kind) && kind !== 'Person' && !editions.has(id))
    .map((entity) => ({ entity, names: comparedNames(entity) }));
  for (const [i, x] of compared.entries()) {
    for (const y of compared.slice(i + 1)) {
      if ((x.names.kind === 'Term') !== (y.names.kind === 'Term')) continue;
      const reason = likeness(x.names, y.names, linked.has(`${x.entity.id} ${y.entity.id}`));
      if (reason !== null) add(x.entity, y.entity, reason);
    }
  }
  return [...pairs.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
