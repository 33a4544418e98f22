import { GraphQLScalarType, Kind } from 'graphql';
import { partialDateOf, type PartialDate as Text } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';

const dateOf = (value: unknown): Text => {
  if (typeof value !== 'string')
    throw invalidInput('A date is given as text: "2016", "2016-07" or "FY2016".');
  return partialDateOf(value);
};

export const PartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: String,
  parseValue: dateOf,
  parseLiteral: (node) => dateOf(node.kind === Kind.STRING ? node.value : null),
});
