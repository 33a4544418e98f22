import {
  buildASTSchema,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { completeSchema } from '../../server/model/completeSchema.ts';
import { schemaSources } from './service.ts';

export const schema = buildASTSchema(completeSchema(schemaSources));

/**
 * Every field of a type and of what lies within it, down to `depth` objects within objects; the deepest ones
 * give their plain fields. An entity within an entity is named only.
 */
export function everyField(type: GraphQLNamedType, depth: number, isTop = true): string {
  if (isInterfaceType(type)) {
    if (!isTop) return '{ __typename id name }';
    const shared = new Set(Object.keys(type.getFields()));
    const own = schema
      .getPossibleTypes(type)
      .map((kind) => `... on ${kind.name} ${fieldsOf(kind, depth, (name) => !shared.has(name))}`);
    return `{ ${fieldsOf(type, depth).slice(1, -1)} ${own.join(' ')} }`;
  }
  if (isObjectType(type) && !isTop && type.getInterfaces().length > 0) return '{ __typename id name }';
  return fieldsOf(type, depth);
}

function fieldsOf(type: GraphQLNamedType, depth: number, accepted: (name: string) => boolean = () => true) {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter(({ name }) => accepted(name))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return depth > 0 ? [`${field.name} ${everyField(named, depth - 1, false)}`] : [];
    });
  return `{ __typename ${fields.join(' ')} }`;
}

export const named = (name: string): GraphQLNamedType => {
  const type = schema.getType(name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
};
