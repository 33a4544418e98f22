import type { Client } from 'urql';
import type { PeriodInput } from '../../generated/later/graphql.ts';
import { graphql } from '../../generated/later/index.ts';
import { ask } from '../ask.ts';

const TiedDocument = graphql(`
  query Tied($id: ID!, $period: PeriodInput, $first: Int, $after: String) {
    ties(ids: [$id], period: $period, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { a { id kind } b { id kind } } }
    }
  }
`);

const PAGE = 100;
/** A canvas never holds more than this many pages. */
const MOST_PAGES = 15;

/**
 * Everyone an actor is tied to, strongest first, but for those of the kinds left out. A department's ties are
 * those of its organisation, which then comes first. Throws the server's error.
 */
export async function tiedTo(
  client: Client,
  id: string,
  period: PeriodInput | null,
  offKinds: readonly string[],
): Promise<readonly string[]> {
  const pageAfter = (after: string | null) => ask(client, TiedDocument, { id, period, first: PAGE, after });
  const found = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { ties } = await pageAfter(after);
    for (const { node } of ties.edges)
      for (const end of [node.a, node.b])
        if (end.id !== id && !offKinds.includes(end.kind)) found.add(end.id);
    if (!ties.pageInfo.hasNextPage) break;
    after = ties.pageInfo.endCursor ?? null;
  }
  return [...found];
}
