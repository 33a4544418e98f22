import { type DirectiveNode, valueFromASTUntyped } from 'graphql';

/** The arguments a directive is given, as written: defaults are not filled in. Null where it does not stand. */
export function directiveArguments(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | null {
  const directive = directives?.find((d) => d.name.value === name);
  if (!directive) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]),
  );
}
