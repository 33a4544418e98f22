import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind as Node,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

const PAGE_ARGUMENTS = argumentsOf(`
  "How many, 1 to 100."
  first: Int = 25
  "The cursor after which to go on; it belongs to this entity."
  after: String`);
const FISCAL_YEAR_ARGUMENT = argumentsOf(`
  "Only of this Japanese fiscal year, by the year it begins in."
  fiscalYear: Int`);

function argumentsOf(sdl: string): readonly InputValueDefinitionNode[] {
  const [type] = parse(`type T { f(${sdl}): Int }`).definitions;
  return (type as ObjectTypeDefinitionNode).fields?.[0]?.arguments ?? [];
}

const has = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.some((d) => d.name.value === name) ?? false;

/**
 * The finished schema from the sources in schema/: every kind gets the fields of Entity and implements it,
 * EntityKind lists the kinds in order, fields answered by relations or measures get their arguments.
 * What the ontology says stays on it as directives.
 */
export function completeSchema(sources: DocumentNode): DocumentNode {
  const shared = sources.definitions.find(
    (d): d is InterfaceTypeDefinitionNode =>
      d.kind === Node.INTERFACE_TYPE_DEFINITION && d.name.value === 'Entity',
  );
  if (!shared) throw new Error('schema/ declares no interface Entity');
  const kinds = sources.definitions.filter(
    (d): d is ObjectTypeDefinitionNode =>
      d.kind === Node.OBJECT_TYPE_DEFINITION && has(d.directives, 'entity'),
  );
  const entityKind = parse(
    `"What an entity is."\nenum EntityKind {\n${kinds
      .map((k) => `${JSON.stringify(k.description?.value ?? '')}\n${k.name.value}`)
      .join('\n')}\n}`,
    { noLocation: true },
  ).definitions;
  return {
    kind: Node.DOCUMENT,
    definitions: [...sources.definitions.map((d) => completed(d, shared)), ...entityKind],
  };
}

function completed(definition: DefinitionNode, shared: InterfaceTypeDefinitionNode): DefinitionNode {
  if (definition.kind !== Node.OBJECT_TYPE_DEFINITION || !has(definition.directives, 'entity'))
    return definition;
  return {
    ...definition,
    interfaces: [{ kind: Node.NAMED_TYPE, name: shared.name }],
    fields: [...(shared.fields ?? []), ...(definition.fields ?? []).map(withArguments)],
  };
}

function withArguments(field: FieldDefinitionNode): FieldDefinitionNode {
  const added = has(field.directives, 'related')
    ? PAGE_ARGUMENTS
    : has(field.directives, 'measured')
      ? FISCAL_YEAR_ARGUMENT
      : [];
  return { ...field, arguments: [...(field.arguments ?? []), ...added] };
}
