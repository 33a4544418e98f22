import type { Context } from '../context.ts';
import type { Entity } from '../model/records.ts';
import type { RelationFilter } from '../store/store.ts';
import { connectionOf, type PageArguments, type RelationPage } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { relationKey } from './keys.ts';

/** A page of an entity's relations, for the field that asks for them. */
export function relationConnection(
  { id }: Entity,
  field: string,
  page: PageArguments,
  { load }: Context,
  filter: RelationFilter,
): Promise<RelationPage> {
  return connectionOf(page, {
    cursors: cursorsOf(relationKey, [field, id, filter]),
    otherwise: 25,
    read: (from) => load.relationsOf(id, filter, from),
    count: () => load.countRelationsOf(id, filter),
  });
}
