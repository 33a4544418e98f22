import { z } from 'zod';
import { idProblem } from '../model/ids.ts';
import type { Id } from '../model/records.ts';
import type {
  ChangeSetKey,
  EntityKey,
  FactKey,
  MeasureKey,
  NeighbourKey,
  RelationKey,
} from '../store/store.ts';

export const recordId = z.custom<Id>((value) => typeof value === 'string' && idProblem(value) === null);
const day = z.int().nullable();

// What a cursor may hold, key by key of the store: a caller can write one by hand.
export const entityKey: z.ZodType<EntityKey> = z.strictObject({ day, name: z.string(), id: recordId });
export const relationKey: z.ZodType<RelationKey> = z.strictObject({ day, id: recordId });
export const measureKey: z.ZodType<MeasureKey> = z.strictObject({
  name: z.string(),
  first: day,
  last: day,
  id: recordId,
});
export const factKey: z.ZodType<FactKey> = z.strictObject({ line: z.int().nullable(), rest: z.string() });
export const changeSetKey: z.ZodType<ChangeSetKey> = z.strictObject({ revision: z.int() });
export const neighbourKey: z.ZodType<NeighbourKey> = z.strictObject({
  depth: z.int(),
  weight: z.number(),
  count: z.int(),
  day,
  id: recordId,
});

/** Places in the lists that no store keeps: who can be reached, missing pairs, and ties. */
export const reachedKey = z.strictObject({ cost: z.int(), hops: z.int(), id: recordId });
export type ReachedKey = z.infer<typeof reachedKey>;
export const exchangeKey = z.strictObject({
  need: z.string(),
  offer: z.string(),
  needId: recordId,
  offerId: recordId,
});
export const pairKey = z.strictObject({ score: z.number(), a: recordId, b: recordId });
export const clusterMemberKey = z.strictObject({ id: recordId });
export const tieKey = z.strictObject({ cost: z.int(), a: recordId, b: recordId });
export type TieKey = z.infer<typeof tieKey>;
