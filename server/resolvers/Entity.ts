import type { Context } from '../context.ts';
import type { EntityMeasuresArgs, EntityRelationsArgs } from '../generated/resolvers.ts';
import type { Entity as EntityRecord } from '../model/records.ts';
import type { MeasureFilter } from '../store/store.ts';
import { givenPeriod, kindsOf, typesOf } from './arguments.ts';
import { attributes } from './attributes.ts';
import { connectionOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { measureKey } from './keys.ts';
import { relationConnection } from './relationConnection.ts';
import { visibility } from './visibility.ts';

export const Entity = { __resolveType: ({ kind }: EntityRecord) => kind };

/** A name a source prints stands among the attributes too, under its field's name, with the place. */
const isOurs = (entity: EntityRecord, field: 'nameEn' | 'reading'): boolean =>
  entity[field] !== null &&
  !entity.attributes.some(
    ({ key, value, evidence }) => key === field && value === entity[field] && evidence.length > 0,
  );

/** The fields every kind has; the rest of them are read off the record as they stand there. */
export const sharedFields = {
  aliases: ({ aliases }: EntityRecord) => aliases.filter(({ kind }) => kind !== 'printed'),
  externalIds: ({ externalIds }: EntityRecord) =>
    Object.entries(externalIds).map(([scheme, value]) => ({ scheme, value })),
  nameEnIsOurs: (entity: EntityRecord) => isOurs(entity, 'nameEn'),
  readingIsOurs: (entity: EntityRecord) => isOurs(entity, 'reading'),
  attributes,
  visibility,
  relations: (entity: EntityRecord, args: EntityRelationsArgs, context: Context) =>
    relationConnection(entity, 'relations', args, context, {
      types: typesOf('types', args.types),
      direction: args.direction ?? 'BOTH',
      kinds: kindsOf(args.kinds),
      period: givenPeriod(args.period),
    }),
  measures: ({ id }: EntityRecord, args: EntityMeasuresArgs, { load }: Context) => {
    const filter: MeasureFilter = { name: args.name ?? undefined, nature: args.nature ?? undefined };
    return connectionOf(args, {
      cursors: cursorsOf(measureKey, ['measures', id, filter]),
      otherwise: 50,
      read: (page) => load.measuresOf(id, filter, page),
      count: () => load.countMeasuresOf(id, filter),
    });
  },
};
