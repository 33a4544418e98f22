import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  Kind as Node,
  type TypeNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { isPartialDate } from '../model/dates.ts';
import { attributeValue } from '../model/derived.ts';
import { directiveArguments } from '../model/directives.ts';
import { interchangeWord } from '../model/ontology.ts';
import type { Entity, RelationType } from '../model/records.ts';
import type { RelationFilter } from '../store/store.ts';
import type { PageArguments } from './connection.ts';
import { sharedFields } from './Entity.ts';
import { measured } from './measured.ts';
import { relationConnection } from './relationConnection.ts';

type Resolver = GraphQLFieldResolver<Entity, Context, never>;
type Fields = Readonly<Record<string, Resolver>>;

/** Resolvers of every kind, from the directives on the fields of the finished schema. */
export function kindResolvers(schema: DocumentNode): Readonly<Record<string, Fields>> {
  const enumValues = new Map(
    schema.definitions.flatMap((d) =>
      d.kind === Node.ENUM_TYPE_DEFINITION
        ? [[d.name.value, new Set(d.values?.map((v) => interchangeWord(v.name.value)))] as const]
        : [],
    ),
  );
  return Object.fromEntries(
    schema.definitions.flatMap((d) => {
      if (d.kind !== Node.OBJECT_TYPE_DEFINITION || !directiveArguments(d.directives, 'entity')) return [];
      const own = (d.fields ?? []).flatMap((field) => {
        const resolver = fieldResolver(field, enumValues);
        return resolver ? [[field.name.value, resolver] as const] : [];
      });
      return [[d.name.value, { ...sharedFields, ...Object.fromEntries(own) }] as const];
    }),
  );
}

function fieldResolver(
  field: FieldDefinitionNode,
  enumValues: ReadonlyMap<string, ReadonlySet<string>>,
): Resolver | null {
  const related = directiveArguments(field.directives, 'related');
  if (related) return relatedResolver(field.name.value, related);
  const attribute = directiveArguments(field.directives, 'attribute');
  if (attribute) return attributeResolver(String(attribute.key), field.type, enumValues);
  const role = directiveArguments(field.directives, 'measured')?.role;
  return role === undefined ? null : measured(String(role));
}

function relatedResolver(name: string, { type, direction, roles }: Record<string, unknown>): Resolver {
  const filter: RelationFilter = {
    types: [type as RelationType],
    direction: direction as RelationFilter['direction'],
    ...(Array.isArray(roles) && { roles: roles.map(String) }),
  };
  return (entity, args: PageArguments, context) => relationConnection(entity, name, args, context, filter);
}

/** The newest value that is one of the field's type; a required field is an enum that has UNKNOWN. */
function attributeResolver(
  key: string,
  type: TypeNode,
  enumValues: ReadonlyMap<string, ReadonlySet<string>>,
): Resolver {
  const required = type.kind === Node.NON_NULL_TYPE;
  const named = required ? type.type : type;
  const name = named.kind === Node.NAMED_TYPE ? named.name.value : '';
  const words = enumValues.get(name);
  const accepted = name === 'PartialDate' ? isPartialDate : words ? (v: string) => words.has(v) : undefined;
  const otherwise = required ? 'unknown' : null;
  return (entity) => attributeValue(entity, key, accepted) ?? otherwise;
}
