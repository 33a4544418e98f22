import type { Kind, RelationType, Visibility } from './records.ts';

export type EntityGroup = 'ACTOR' | 'THING' | 'PLACE';
export type TimeShape = 'SPAN' | 'POINT';
export type Standing = 'HOLDER' | 'GUEST' | 'PRINCIPAL' | 'HELPER' | 'NONE' | 'BY_ROLE';

export interface Label {
  readonly ja: string;
  readonly en: string;
}

/**
 * What a relation says: {from} stands for its first end, {to} for its second. In brackets the forms of a word, of
 * what is stated, over, standing at a date, planned; a form left out is the first.
 */
export interface Sentence extends Label {
  /** In English of two who share the second end, both of them {from}; null where none can tie two by it. */
  readonly enBoth: string | null;
}

/** `weight` in (0, 0.9]; `halfLife` in years, null where the weight does not fade. */
export interface Strength {
  readonly weight: number;
  readonly halfLife: number | null;
}

export interface KindDefinition {
  readonly name: Kind;
  readonly label: Label;
  readonly group: EntityGroup;
  readonly description: string;
  /** What sharing one ties its actors by; null where sharing makes no tie. */
  readonly shared: Strength | null;
  readonly visibility: Visibility;
}

export interface RoleDefinition {
  readonly name: string;
  readonly label: Label;
  /** Second ends it may be used with; null for any. */
  readonly in: readonly Kind[] | null;
  readonly as: Standing | null;
  readonly default: boolean;
  /** Null: what its type says. */
  readonly says: Sentence | null;
  /** What is said of who stands in this role and who stands in that other one of the same thing. */
  readonly toward: { readonly role: string; readonly says: Sentence } | null;
}

export interface RelationTypeDefinition {
  readonly name: RelationType;
  readonly description: string;
  readonly ends: readonly { readonly from: readonly Kind[]; readonly to: readonly Kind[] | 'SAME' }[];
  readonly label: { readonly forward: Label; readonly backward: Label };
  readonly says: Sentence;
  /** What it says instead where its second end is of such a kind. */
  readonly saysOf: readonly { readonly to: readonly Kind[]; readonly says: Sentence }[];
  readonly topic: string;
  readonly time: TimeShape;
  readonly pointIn: readonly Kind[];
  readonly symmetric: boolean;
  readonly collaboration: boolean;
  readonly direct:
    | (Strength & { readonly from: readonly Kind[] | null; readonly to: readonly Kind[] | null })
    | null;
  readonly through: { readonly as: Standing; readonly in: readonly Kind[] } | null;
  readonly roles: readonly RoleDefinition[];
}

export interface CollaborationKind {
  /** As in the data: kebab-case. */
  readonly name: string;
  readonly label: Label;
  readonly strength: Strength;
}

/** The ontology as the schema declares it. Maps keep the schema's order. */
export interface Ontology {
  readonly kinds: ReadonlyMap<Kind, KindDefinition>;
  readonly relationTypes: ReadonlyMap<RelationType, RelationTypeDefinition>;
  readonly collaborationKinds: ReadonlyMap<string, CollaborationKind>;
  readonly topics: readonly { readonly name: string; readonly label: Label }[];
  /** Every labelled enum value: the words readers see. */
  readonly words: readonly { readonly enum: string; readonly value: string; readonly label: Label }[];
  /** Changes whenever anything a store derives from the ontology may change. */
  readonly fingerprint: string;
}

export const interchangeWord = (enumValue: string): string => enumValue.toLowerCase().replaceAll('_', '-');

/** Whether a relation of this type may join these kinds. */
export function fits(type: RelationTypeDefinition, from: Kind, to: Kind): boolean {
  return type.ends.some((e) => e.from.includes(from) && (e.to === 'SAME' ? from === to : e.to.includes(to)));
}

/** Whether a relation of this type to such an end happened at a date rather than holding over a span. */
export const isPoint = (type: RelationTypeDefinition, to: Kind): boolean =>
  type.time === 'POINT' || type.pointIn.includes(to);

/** The role a relation stands in: its own, else the type's default for that kind of second end; null where the type has none. */
export function roleOf(type: RelationTypeDefinition, role: string | null, to: Kind): RoleDefinition | null {
  const allowed = type.roles.filter((r) => r.in === null || r.in.includes(to));
  return allowed.find((r) => (role === null ? r.default : r.name === role)) ?? null;
}

/** What a relation of this type says of such a second end, where no role says it. */
export const saidOf = (type: RelationTypeDefinition, to: Kind): Sentence =>
  type.saysOf.find((each) => each.to.includes(to))?.says ?? type.says;

/** As what the first end stands in the shared thing at the second; NONE where the relation shares nothing. */
export function standingOf(type: RelationTypeDefinition, role: string | null, to: Kind): Standing {
  if (!type.through?.in.includes(to)) return 'NONE';
  if (type.through.as !== 'BY_ROLE') return type.through.as;
  return roleOf(type, role, to)?.as ?? 'NONE';
}

/** As what somebody in a role of this name may stand in a thing of a kind, by whatever relation; empty for a role nobody has there. */
export function standingsIn({ relationTypes }: Ontology, kind: Kind, role: string): readonly Standing[] {
  return [...relationTypes.values()].flatMap(({ through, roles }) =>
    through?.in.includes(kind)
      ? roles.flatMap((each) =>
          each.name === role && (each.in?.includes(kind) ?? true) ? (each.as ?? []) : [],
        )
      : [],
  );
}

/**
 * The weight of one relation, in [0, 0.9]: its own where it makes a tie by itself, that of the shared thing
 * or collaboration where it makes one through it, else 0.
 */
export function weightOf(
  ontology: Ontology,
  type: RelationTypeDefinition,
  role: string | null,
  from: Kind,
  to: { readonly kind: Kind; readonly collaborationKind: string | null },
): number {
  const { direct } = type;
  if (direct) {
    const counts = (direct.from?.includes(from) ?? true) && (direct.to?.includes(to.kind) ?? true);
    return counts ? direct.weight : 0;
  }
  if (standingOf(type, role, to.kind) === 'NONE') return 0;
  const subKind =
    to.collaborationKind === null ? undefined : ontology.collaborationKinds.get(to.collaborationKind);
  return subKind?.strength.weight ?? ontology.kinds.get(to.kind)?.shared?.weight ?? 0;
}
