/** A page of a list, as the server sends it. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export const nodesOf = <T>(connection: Connection<T>): readonly T[] =>
  connection.edges.map((edge) => edge.node);

/** What to ask the next page with; null at the end. */
export const cursorOf = <T>({ pageInfo }: Connection<T>): string | null =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
