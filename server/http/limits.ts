import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind as Node,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { limitExceeded, type MusubiError } from '../model/errors.ts';
import { MAX_CLUSTER_LINKS, MAX_FIRST } from '../resolvers/arguments.ts';

/** What one query may ask for; milliseconds and bytes. */
export interface Limits {
  /** Fields within fields; introspection is not counted. */
  readonly depth: number;
  readonly aliases: number;
  /** Words and signs of the query's text. */
  readonly tokens: number;
  /** Every field counts 1, and what lies within a list once for each item that `first` and `ids` ask for. */
  readonly cost: number;
  readonly bodyBytes: number;
  readonly milliseconds: number;
  /** Arcs looked at in one search for routes: some tenths of a second. */
  readonly work: number;
}
export const LIMITS: Limits = Object.freeze({
  depth: 12,
  aliases: 30,
  tokens: 2_000,
  cost: 50_000,
  bodyBytes: 500_000,
  milliseconds: 10_000,
  work: 20_000_000,
});

interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
interface Measures {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}
type Measured = keyof Measures;

const SAYS: Readonly<Record<Measured, readonly [found: (n: string) => string, advice: string]>> = {
  depth: [(n) => `The query is ${n} fields deep`, 'ask in several queries, going on from the ids found'],
  aliases: [(n) => `The query has ${n} aliases`, 'ask in several queries'],
  cost: [(n) => `The query would cost ${n}`, 'ask for fewer fields, or for a smaller first'],
};

/** The first limit a valid query exceeds; null when it keeps to all of them. */
export function exceededBy(query: Query, limits: Limits): MusubiError | null {
  const measures = measure(query);
  for (const limit of ['depth', 'aliases', 'cost'] as const) {
    const given = Math.min(measures[limit], Number.MAX_SAFE_INTEGER);
    const most = limits[limit];
    if (given <= most) continue;
    const [found, advice] = SAYS[limit];
    return limitExceeded(`${found(String(given))}, ${given - most} over the limit of ${most}: ${advice}.`, {
      limit,
      most,
      given,
    });
  }
  return null;
}

/** A fragment is measured once however often it is spread, and counts as often as it is. */
function measure({ schema, document, operation, variables }: Query): Measures {
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Node.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const measured = new Map<string, Measures>();

  const ofFragment = (name: string): Measures => {
    const fragment = fragments.get(name);
    const known =
      measured.get(name) ?? ofSelections(fragment?.selectionSet, fragment?.typeCondition.name.value);
    measured.set(name, known);
    return known;
  };
  const ofField = (field: FieldNode, parent: string | undefined): Measures => {
    const type = parent === undefined ? undefined : schema.getType(parent);
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    const inner = ofSelections(field.selectionSet, definition && getNamedType(definition.type).name);
    const given = (name: string): unknown => {
      const argument = definition?.args.find((arg) => arg.name === name);
      return argument && (givenTo(field, name) ?? argument.defaultValue);
    };
    const most = parent === 'ClusterMap' ? MAX_CLUSTER_LINKS : MAX_FIRST;
    const times = within(given('first'), most) + (parent === 'ClusterMap' ? 0 : lengthOf(given('ids')));
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      cost: 1 + Math.max(1, times) * inner.cost,
    };
  };
  const givenTo = (field: FieldNode, name: string): unknown => {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== Node.VARIABLE) return value && valueFromASTUntyped(value);
    const variable = value.name.value;
    const declared = operation.variableDefinitions?.find((v) => v.variable.name.value === variable);
    return variables[variable] ?? (declared?.defaultValue && valueFromASTUntyped(declared.defaultValue));
  };
  const ofSelections = (set: SelectionSetNode | undefined, parent: string | undefined): Measures => {
    let [depth, aliases, cost] = [0, 0, 0];
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Node.FIELD
          ? ofField(selection, parent)
          : selection.kind === Node.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      aliases += inner.aliases;
      // The schema is always the same and its depth is limited by GraphQL itself; only many copies of it cost much.
      if (selection.kind === Node.FIELD && selection.name.value.startsWith('__')) continue;
      depth = Math.max(depth, inner.depth);
      cost += inner.cost;
    }
    return { depth, aliases, cost };
  };
  return ofSelections(operation.selectionSet, 'Query');
}

// Outside these the query is refused for `first` itself, which says more.
const within = (first: unknown, most: number): number => Math.min(most, Math.max(0, Number(first) || 0));
// One id alone may stand for a list of them.
const lengthOf = (ids: unknown): number => (Array.isArray(ids) ? ids.length : ids === undefined ? 0 : 1);
