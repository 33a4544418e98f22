import type { Client, TypedDocumentNode } from 'urql';

/** The data of an answer. Throws the server's error. */
export async function ask<Data, Variables extends object>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise();
  if (data === undefined) throw error ?? new Error('The server gave no answer.');
  return data;
}
