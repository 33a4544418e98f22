import { BELONGING } from '../../model/belonging.ts';
import { interchangeWord, isPoint, type Ontology, type Strength, standingOf } from '../../model/ontology.ts';
import type { Kind, RelationType } from '../../model/records.ts';

/** As what somebody stands in a thing. Holders are told apart by how they come to be one. */
export const PLACES = [
  'NOT',
  'OPERATOR',
  'OWNER',
  'HOLDER',
  'FOUNDER',
  'GUEST',
  'PRINCIPAL',
  'HELPER',
  'VISITOR',
  'VISITED',
] as const;
export type Place = (typeof PLACES)[number];
const placeNumber = (place: Place): number => PLACES.indexOf(place);
export const [NOT, OPERATOR, OWNER, HOLDER, FOUNDER, GUEST, PRINCIPAL, HELPER, VISITOR, VISITED] = PLACES.map(
  placeNumber,
) as [number, number, number, number, number, number, number, number, number, number];

/** What the ontology says of ties, as tables by number: kinds and types in the order of the schema. */
export interface Vocabulary {
  readonly kinds: readonly Kind[];
  readonly isActor: Uint8Array;
  readonly types: readonly RelationType[];
  readonly roles: ReadonlyMap<string, number>;
  /** By type and kind of the second end. */
  readonly point: Uint8Array;
  /** By type; whether it may tie two actors by itself. */
  readonly isDirect: Uint8Array;
  readonly makesTies: Uint8Array;
  /** By type; whether its relations are of use here: they make ties, put anybody into a group, or are told of in gaps. */
  readonly isKept: Uint8Array;
  readonly collaboration: Uint8Array;
  /** By type, role and kind of the second end: see {@link Vocabulary.place}. */
  place(type: number, role: number, kind: number): number;
  /** Number of the strength of a direct tie, by type and kinds of both ends; 0 where it makes none. */
  direct(type: number, from: number, to: number): number;
  /** Number of the strength of a thing's ties; 0 where it makes none. */
  shared(kind: number, collaborationKind: number): number;
  /** Whether who shares a thing of this kind has worked together on it. */
  readonly made: Uint8Array;
  /** From 1; 0 for one that has none, or one the ontology does not know. */
  readonly collaborationKinds: ReadonlyMap<string, number>;
  /** From 1; 0 for what has no size. */
  readonly sizes: ReadonlyMap<string, number>;
  /** By number; the first stands for none. */
  readonly strengths: readonly Strength[];
}

/** Types that neither make ties nor put anybody into a group: what somebody needs or has, and what became of it. */
const TOLD_OF = ['EDITION_OF', 'NEEDS', 'OFFERS', 'OWNS', 'ABOUT', 'CERTIFIED_BY'];
const KEPT: ReadonlySet<string> = new Set([
  ...TOLD_OF,
  ...Object.values(BELONGING).flatMap(({ by, up }) => [...by, ...up]),
]);

export function vocabularyOf(ontology: Ontology): Vocabulary {
  const kinds = [...ontology.kinds.keys()];
  const types = [...ontology.relationTypes.values()];
  const names = [...new Set(types.flatMap(({ roles }) => roles.map(({ name }) => name)))];
  // One more stands for a role no type knows, and 0 for none.
  const roles = new Map([...names, ' unknown'].map((name, i) => [name, i + 1]));
  const count = roles.size + 1;
  const strengths: Strength[] = [{ weight: 0, halfLife: null }];
  const numbered = (strength: Strength | null): number => (strength ? strengths.push(strength) - 1 : 0);

  const places = new Uint8Array(types.length * count * kinds.length);
  const point = new Uint8Array(types.length * kinds.length);
  const direct = new Uint8Array(types.length * kinds.length * kinds.length);
  types.forEach((type, t) => {
    const strength = numbered(type.direct);
    kinds.forEach((to, k) => {
      point[t * kinds.length + k] = Number(isPoint(type, to));
      for (const [role, r] of [[null, 0] as const, ...roles]) {
        places[(t * count + r) * kinds.length + k] = placeNumber(
          placeOf(type.name, role, standingOf(type, role, to)),
        );
      }
      kinds.forEach((from, f) => {
        const counts = (type.direct?.from?.includes(from) ?? true) && (type.direct?.to?.includes(to) ?? true);
        if (counts) direct[(t * kinds.length + f) * kinds.length + k] = strength;
      });
    });
  });
  const ofKind = kinds.map((kind) => numbered(ontology.kinds.get(kind)?.shared ?? null));
  const subKinds = [...ontology.collaborationKinds.values()];
  const ofSubKind = [0, ...subKinds.map(({ strength }) => numbered(strength))];
  const isMade = (kind: Kind) => types.some((type) => type.collaboration && type.through?.in.includes(kind));
  return {
    kinds,
    isActor: Uint8Array.from(kinds, (kind) => Number(ontology.kinds.get(kind)?.group === 'ACTOR')),
    types: types.map(({ name }) => name),
    roles,
    point,
    makesTies: Uint8Array.from(types, (type) => Number(type.direct !== null || type.through !== null)),
    isKept: Uint8Array.from(types, ({ name, direct, through }) =>
      Number(direct !== null || through !== null || KEPT.has(name)),
    ),
    isDirect: Uint8Array.from(types, (type) => Number(type.direct !== null)),
    collaboration: Uint8Array.from(types, (type) => Number(type.collaboration)),
    place: (type, role, kind) => places[(type * count + role) * kinds.length + kind] ?? 0,
    direct: (type, from, to) => direct[(type * kinds.length + from) * kinds.length + to] ?? 0,
    shared: (kind, subKind) => ofSubKind[subKind] || (ofKind[kind] ?? 0),
    made: Uint8Array.from(kinds, (kind) => Number(isMade(kind))),
    collaborationKinds: new Map(subKinds.map(({ name }, i) => [name, i + 1])),
    sizes: new Map(
      ontology.words
        .filter((word) => word.enum === 'CompanySize')
        .map(({ value }, i) => [interchangeWord(value), i + 1]),
    ),
    strengths,
  };
}

function placeOf(type: RelationType, role: string | null, standing: ReturnType<typeof standingOf>): Place {
  if (standing === 'NONE' || standing === 'BY_ROLE') return 'NOT';
  if (type === 'OPERATES') return role === 'owner' ? 'OWNER' : 'OPERATOR';
  if (type === 'ESTABLISHED') return 'FOUNDER';
  if (role === 'visitor') return 'VISITOR';
  if (role === 'visited') return 'VISITED';
  return standing;
}
