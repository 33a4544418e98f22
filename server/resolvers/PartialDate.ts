import { type DocumentNode, GraphQLScalarType, Kind } from 'graphql';
import { partialDateOf, type PartialDate as Text } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';

const dateOf = (value: unknown): Text => {
  if (typeof value !== 'string')
    throw invalidInput('A date is given as text: "2016", "2016-07" or "FY2016".');
  return partialDateOf(value);
};

/** The scalar with the description the schema gives it, which the one made here would else replace. */
export function partialDate(schema: DocumentNode): GraphQLScalarType {
  const definition = schema.definitions.find(
    (each) => each.kind === Kind.SCALAR_TYPE_DEFINITION && each.name.value === 'PartialDate',
  );
  return new GraphQLScalarType({
    name: 'PartialDate',
    description: definition && 'description' in definition ? definition.description?.value : undefined,
    serialize: String,
    parseValue: dateOf,
    parseLiteral: (node) => dateOf(node.kind === Kind.STRING ? node.value : null),
  });
}
