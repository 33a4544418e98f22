import { type DocumentNode, GraphQLScalarType, Kind } from 'graphql';
import { partialDateOf, type PartialDate as Text } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';

const dateOf = (value: unknown): Text => {
  if (typeof value !== 'string')
    throw invalidInput('A date is given as text: "2016", "2016-07" or "FY2016".');
  return partialDateOf(value);
};

/** The scalar with the description the schema gives it, which the one made here would else replace. */
export const partialDate = (schema: DocumentNode): GraphQLScalarType =>
  new GraphQLScalarType({
    name: 'PartialDate',
    description: schema.definitions.flatMap((definition) =>
      definition.kind === Kind.SCALAR_TYPE_DEFINITION && definition.name.value === 'PartialDate'
        ? (definition.description?.value ?? [])
        : [],
    )[0],
    serialize: String,
    parseValue: dateOf,
    parseLiteral: (node) => dateOf(node.kind === Kind.STRING ? node.value : null),
  });
