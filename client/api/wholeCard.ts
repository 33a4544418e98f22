import type { Client } from 'urql';
import type { CardQuery, MeasureLineFragment, RelationLineFragment } from '../generated/graphql.ts';
import { ask } from './ask.ts';
import {
  CardDocument,
  MoreMeasuresDocument,
  MoreRelationsDocument,
  moreMeasures,
  moreRelations,
} from './card.ts';
import { type Connection, cursorOf, nodesOf } from './connection.ts';
import type { CardEntity, Paged } from './useCard.ts';

/** An entity with all that is known of it, to be read at once. */
export interface WholeCard {
  readonly entity: CardEntity;
  readonly relations: Paged<RelationLineFragment>;
  readonly measures: Paged<MeasureLineFragment>;
}

/** A card of more than a thousand facts is no card: the rest is counted. */
const MOST_PAGES = 10;

type Page<T> = Connection<T> | null | undefined;
type Next<T> = (after: string) => Promise<Page<T>>;
type AtHand<T> = (after: string) => Page<T>;

/** Fetches a card to its last page, or to the most there may be; ends before a later page that does not come. Throws the server's error about the first. */
export async function fetchCard(client: Client, id: string): Promise<void> {
  const { entity } = await ask(client, CardDocument, { id });
  if (!entity) return;
  await walk(entity.relations, async (after) => (await moreRelations(client, id, after)).page);
  await walk(entity.measures, async (after) => (await moreMeasures(client, id, after)).page);
}

async function walk<T>(first: Connection<T>, next: Next<T>): Promise<void> {
  let after = cursorOf(first);
  for (let i = 1; i < MOST_PAGES && after !== null; i += 1) {
    const page: Page<T> = await next(after);
    after = page ? cursorOf(page) : null;
  }
}

/** What has been fetched of a card; null when that is nothing. Asks nobody. */
export function cardAtHand(client: Client, id: string): WholeCard | null {
  const cacheOnly = { requestPolicy: 'cache-only' } as const;
  const entity: CardQuery['entity'] | undefined = client.readQuery(CardDocument, { id }, cacheOnly)?.data
    ?.entity;
  if (!entity) return null;
  return {
    entity,
    relations: gather(
      entity.relations,
      (after) => client.readQuery(MoreRelationsDocument, { id, after }, cacheOnly)?.data?.entity?.relations,
    ),
    measures: gather(
      entity.measures,
      (after) => client.readQuery(MoreMeasuresDocument, { id, after }, cacheOnly)?.data?.entity?.measures,
    ),
  };
}

function gather<T>(first: Connection<T> & { readonly totalCount: number }, atHand: AtHand<T>): Paged<T> {
  const nodes: T[] = [];
  let page: Page<T> = first;
  while (page) {
    nodes.push(...nodesOf(page));
    const after: string | null = cursorOf(page);
    page = after === null ? null : atHand(after);
  }
  return { nodes, total: first.totalCount, load: null };
}
