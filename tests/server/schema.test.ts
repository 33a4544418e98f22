import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './selection.ts';

type Described = readonly [where: string, description: string | null | undefined];
const BUILT_IN = ['Boolean', 'Float', 'ID', 'Int', 'String'];

const fieldDescribed = (
  type: string,
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly Described[] => [
  [`${type}.${field.name}`, field.description],
  ...('args' in field ? field.args : []).map(
    (argument): Described => [`${type}.${field.name}(${argument.name})`, argument.description],
  ),
];
const described: readonly Described[] = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !BUILT_IN.includes(type.name))
  .flatMap((type): readonly Described[] => [
    [type.name, type.description],
    ...(isEnumType(type)
      ? type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description])
      : []),
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => fieldDescribed(type.name, field))
      : []),
  ]);

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(described.length).toBeGreaterThan(500);
    expect(described.filter(([, text]) => !text?.trim()).map(([where]) => where)).toEqual([]);
  });

  it('holds no root that another piece of work brings', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([
      'certifiedWithoutFollowUp',
      'changeSets',
      'clusterMap',
      'clusterYears',
      'entities',
      'entity',
      'exchange',
      'fieldBalance',
      'gapMatrix',
      'introductionPaths',
      'missingPairs',
      'neighbourhood',
      'ontology',
      'reachable',
      'search',
      'source',
      'sources',
      'status',
      'subgraph',
      'ties',
      'unlicensedOffers',
      'unlinkedEntities',
    ]);
    expect(schema.getMutationType()).toBeUndefined();
  });
});
