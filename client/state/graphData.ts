/** A value with the dates of the sources that give it. */
export interface Stated {
  readonly key: string;
  readonly value: string;
  readonly evidence: readonly { readonly source: { readonly date?: string | null } }[];
}

/** An entity as the canvas, its table and its outline need it. */
export interface GraphEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly date?: string | null;
  readonly endDate?: string | null;
  readonly opened?: string | null;
  readonly closed?: string | null;
  readonly attributes?: readonly Stated[];
}

export type FactState = 'PLANNED' | 'ACTIVE' | 'ENDED';

/** A relation between two of them. */
export interface GraphRelation {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly role?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly asOf?: string | null;
  readonly state: FactState;
}

export interface GraphData {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  readonly relations: readonly GraphRelation[];
  /** Relations there are but that were not sent. */
  readonly omittedRelations: number;
}

export const emptyGraph: GraphData = { entities: new Map(), relations: [], omittedRelations: 0 };

export const graphDataOf = (answer: {
  readonly entities: readonly GraphEntity[];
  readonly relations: readonly GraphRelation[];
  readonly omittedRelations: number;
}): GraphData => ({
  entities: new Map(answer.entities.map((e) => [e.id, e])),
  relations: answer.relations,
  omittedRelations: answer.omittedRelations,
});

/** The ids at the other ends of these entities' relations, without themselves. */
export function neighboursOf(
  relations: readonly GraphRelation[],
  ids: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of relations) {
    if (ids.includes(from.id)) found.add(to.id);
    if (ids.includes(to.id)) found.add(from.id);
  }
  for (const id of ids) found.delete(id);
  return found;
}
