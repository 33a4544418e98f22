import { type Ontology, standingOf, standingsIn } from '../model/ontology.ts';
import type { Entity, Id, Kind, Relation } from '../model/records.ts';

/** How many guests, members, principals or developers a thing has. */
export interface Crowd {
  readonly count: number;
  /** Whether there may be more: no source says that these are all. */
  readonly atLeast: boolean;
  /** What they are, where all of them are known to be: companies, persons; as it is printed, else by those named. */
  readonly of: 'companies' | 'persons' | null;
}

/** Who is named in a thing. */
export interface Named {
  readonly relation: Relation;
  /** Null where it is not known. */
  readonly kind: Kind | null;
}

/**
 * The number a source states; where none does, or more are named, those named and those counted without a name.
 * Who runs the thing and who only helped are not among them. Null where nobody takes part.
 * @param named relations to the thing, in any order.
 * @param isCut whether there are more of them than given.
 */
export function crowdOf(
  thing: Entity,
  named: readonly Named[],
  isCut: boolean,
  rootOf: (id: Id) => Id,
  ontology: Ontology,
): Crowd | null {
  const among = (relation: Relation, as: readonly string[]) => {
    const type = ontology.relationTypes.get(relation.type);
    if (!type || relation.to !== thing.id || relation.state === 'planned') return false;
    return as.includes(standingOf(type, relation.role, thing.kind));
  };
  const holders = new Set(
    named.flatMap(({ relation }) => (among(relation, ['HOLDER']) ? rootOf(relation.from) : [])),
  );
  const taking = new Map(
    named.flatMap(({ relation, kind }) => {
      const root = rootOf(relation.from);
      return among(relation, ['GUEST', 'PRINCIPAL']) && !holders.has(root) ? [[root, kind] as const] : [];
    }),
  );
  const unnamed = (thing.list?.unnamed ?? []).filter(({ role }) => isGuest(role, thing.kind, ontology));
  const of = (count: number) => kindOf(thing, count, [...taking.values()]);
  const stated = thing.list?.stated ?? 0;
  if (stated > 0 && stated >= taking.size) return { count: stated, atLeast: false, of: of(stated) };
  const count = taking.size + unnamed.reduce((sum, each) => sum + (each.count ?? 0), 0);
  if (count === 0) return null;
  const everyone = thing.list?.complete === 'complete' && unnamed.every((each) => each.count !== null);
  return { count, atLeast: isCut || !everyone, of: of(count) };
}

const NO_GUESTS: readonly string[] = ['HOLDER', 'HELPER', 'NONE'];

const isGuest = (role: string | null, kind: Kind, ontology: Ontology): boolean =>
  role === null || !standingsIn(ontology, kind, role).some((as) => NO_GUESTS.includes(as));

/** What counts firms and what counts people in print: 46社, 82名; a comma may stand in the number. */
const COUNTED = /([\d,]+)\s*(社|名|人)/g;

function kindOf({ list }: Entity, count: number, named: readonly (Kind | null)[]): Crowd['of'] {
  if (named.length === count) return named.every((kind) => kind === 'Company') ? 'companies' : null;
  const printed = (list?.unnamed ?? []).flatMap((each) => [...(each.printed ?? '').matchAll(COUNTED)]);
  const counters = new Set(
    printed.flatMap(([, digits = '', counter]) =>
      Number(digits.replaceAll(',', '')) === count ? (counter === '社' ? 'companies' : 'persons') : [],
    ),
  );
  const [only, other] = counters;
  return only && !other ? only : null;
}
