import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { GraphRecord } from '../../server/model/records.ts';
import { everyField, named, schema } from '../server/selection.ts';
import { valuesFor } from './values.ts';

/** One question; with `pages` a list that can be asked on from any of its cursors. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pages: boolean;
}

/** Where a field with arguments stands: a root, or a field of what a root gives. */
interface Place {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly wrap: (inner: string) => string;
  /** Which things it can be asked of; none for a root. */
  readonly of: readonly string[];
  /** Of a type that every world has one of. */
  readonly isAlways?: boolean;
}

type Args = Readonly<Record<string, unknown>>;
const PAGE_ARGUMENTS = ['first', 'after'];

/** Types that are reached by a root without arguments. Not asked to the bottom, as there the root itself is. */
const CLUSTER_MAP: Readonly<Record<string, Place['wrap']>> = {
  ClusterMap: (inner) => `clusterMap { ${inner} }`,
  Cluster: (inner) => `clusterMap { clusters(first: 3) { id ${inner} } }`,
  ClusterYear: (inner) => `clusterYears { fiscalYear ${inner} }`,
};

/** Every field with arguments, by way of the root that leads to it. */
function places(records: readonly GraphRecord[]): Place[] {
  const idsOf = (wanted: (record: GraphRecord) => boolean) => records.filter(wanted).map(({ id }) => id);
  const within = (
    type: GraphQLObjectType | ReturnType<typeof named>,
    root: string,
    of: readonly string[],
    on = '',
  ) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map(
        (field): Place => ({
          type: type.name,
          field,
          of,
          wrap: (inner) => `${root}(id: $of) { id ${on ? `... on ${on} { ${inner} }` : inner} }`,
        }),
      );
  };
  const entity = named('Entity');
  const shared = new Set(isInterfaceType(entity) ? Object.keys(entity.getFields()) : []);
  const roots = schema.getQueryType()?.getFields() ?? {};
  return [
    ...Object.values(roots).map((field): Place => ({ type: 'Query', field, of: [], wrap: (inner) => inner })),
    ...within(
      entity,
      'entity',
      idsOf(({ record }) => record === 'entity'),
    ),
    ...within(
      named('Source'),
      'source',
      idsOf(({ record }) => record === 'source'),
    ),
    ...Object.entries(CLUSTER_MAP).flatMap(([name, wrap]) => {
      const type = named(name);
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      return fields
        .filter(({ args }) => args.some((argument) => argument.name !== 'locale'))
        .map((field): Place => ({ type: name, field, of: [], isAlways: true, wrap }));
    }),
    ...(isInterfaceType(entity) ? schema.getPossibleTypes(entity) : []).flatMap((kind) =>
      within(
        kind,
        'entity',
        idsOf((r) => r.record === 'entity' && r.kind === kind.name),
        kind.name,
      ).filter(({ field }) => !shared.has(field.name)),
    ),
  ];
}

/** `Type.field(argument)` of everything asked, so that a test can find what was forgotten. */
export const asked = (records: readonly GraphRecord[]): ReadonlySet<string> =>
  new Set(
    places(records).flatMap(({ type, field }) =>
      field.args.map(({ name }) => `${type}.${field.name}(${name})`),
    ),
  );

/**
 * Questions about a world: every root and every field with arguments; each of its arguments alone with several
 * values, then several at once.
 * @param most values of each argument, and ways to give several at once.
 */
export function operations(records: readonly GraphRecord[], random: () => number, most: number): Operation[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const sample = <T>(from: readonly T[]): readonly T[] =>
    from.length <= most ? from : Array.from({ length: most }, () => pick(from) as T);
  const values = (argument: GraphQLArgument, field: string) => valuesFor(argument, field, records, random);

  return places(records).flatMap((place) => {
    const { field } = place;
    if (place.of.length === 0 && place.type !== 'Query' && !place.isAlways) return [];
    const isPaged = field.args.some(({ name }) => name === 'after');
    const free = field.args.filter(({ name }) => !(isPaged && PAGE_ARGUMENTS.includes(name)));
    const isRequired = ({ type }: GraphQLArgument) => String(type).endsWith('!');
    const required = (): Args =>
      Object.fromEntries(
        free.filter(isRequired).map((argument) => [argument.name, pick(values(argument, field.name))]),
      );
    const alone = free.flatMap((argument) =>
      sample(values(argument, field.name)).map(
        (value): Args => ({
          ...required(),
          [argument.name]: value,
        }),
      ),
    );
    const together = Array.from(
      { length: free.length > 1 ? most : 0 },
      (): Args => ({
        ...required(),
        ...Object.fromEntries(
          free
            .filter(() => random() < 0.5)
            .map((argument) => [argument.name, pick(values(argument, field.name))]),
        ),
      }),
    );
    return [required(), ...alone, ...together].map((args) => operation(place, args, pick(place.of)));
  });
}

function operation({ field, wrap, isAlways }: Place, args: Args, of: string | undefined): Operation {
  const pages = field.args.some(({ name }) => name === 'after');
  const given = field.args.filter(({ name }) => name in args || (pages && PAGE_ARGUMENTS.includes(name)));
  const declared = [
    ...(of === undefined ? [] : ['$of: ID!']),
    // What is declared and not given is as if left out, so that defaults are tried as well.
    ...given.map(({ name, type }) => `$${name}: ${String(type)}`),
  ];
  const passed = given.map(({ name }) => `${name}: $${name}`);
  const inner = `${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${everyField(getNamedType(field.type), pages || isAlways ? 2 : 4)}`;
  return {
    query: `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''} { ${wrap(inner)} }`,
    variables: { ...args, ...(of !== undefined && { of }) },
    pages,
  };
}
