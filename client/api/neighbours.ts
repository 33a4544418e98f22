import type { Client } from 'urql';
import type { EntityKind, NeighbourOrder, PeriodInput, RelationType } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ask } from './ask.ts';

export const NeighboursDocument = graphql(`
  query Neighbours(
    $ids: [ID!]!
    $depth: Int
    $kinds: [EntityKind!]
    $relationTypes: [RelationType!]
    $period: PeriodInput
    $order: NeighbourOrder
    $first: Int
    $after: String
  ) {
    neighbourhood(
      ids: $ids
      depth: $depth
      kinds: $kinds
      relationTypes: $relationTypes
      period: $period
      order: $order
      first: $first
      after: $after
    ) {
      entities { id }
      omitted
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Which neighbours count: those the filters leave. */
export interface NeighbourChoice {
  readonly kinds: EntityKind[] | null;
  readonly relationTypes: RelationType[] | null;
  readonly period: PeriodInput | null;
  readonly order: NeighbourOrder;
}

const PAGE = 100;
/** A hub's neighbours are asked for page by page; a canvas never holds more than this many pages. */
const MOST_PAGES = 15;

/** The next neighbours of an entity that are not yet there, best first: at most `count`. Throws the server's error. */
export async function nextNeighbours(
  client: Client,
  id: string,
  choice: NeighbourChoice,
  there: ReadonlySet<string>,
  count: number,
): Promise<readonly string[]> {
  const pageAfter = (cursor: string | null) =>
    ask(client, NeighboursDocument, { ids: [id], depth: 1, ...choice, first: PAGE, after: cursor });
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES && found.length < count; page += 1) {
    const { neighbourhood } = await pageAfter(after);
    found.push(...neighbourhood.entities.map((e) => e.id).filter((other) => !there.has(other)));
    if (!neighbourhood.pageInfo.hasNextPage) break;
    after = neighbourhood.pageInfo.endCursor ?? null;
  }
  return found.slice(0, count);
}
