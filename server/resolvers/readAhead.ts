import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  Kind as NodeKind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { EntityRelationsArgs } from '../generated/resolvers.ts';
import type { Id } from '../model/records.ts';
import { relationsOfEntity } from './relationConnection.ts';

/**
 * Asks for the relations of an entity, and for the sources where they are wanted, together with the entity itself:
 * step by step an answer from a database behind a wire would take as many round trips. What is asked for here is what
 * the resolvers ask for later, and they get the same answer; what goes wrong with it they tell.
 */
export function readAhead(id: Id, context: Context, info: GraphQLResolveInfo): void {
  const entity = info.schema.getType('Entity');
  const definition = isInterfaceType(entity) ? entity.getFields().relations : undefined;
  if (!definition) return;
  for (const node of fieldsOf(info).filter(({ name }) => name.value === 'relations')) {
    try {
      const args = getArgumentValues(definition, node, info.variableValues) as EntityRelationsArgs;
      relationsOfEntity({ id }, args, context).catch(() => undefined);
    } catch {
      // Of arguments there can't be.
    }
    if (mentions(node.selectionSet, 'source', info))
      Promise.resolve(context.load.sources()).catch(() => undefined);
  }
}

/** Those every kind of entity is asked for; without those a directive may leave out. */
const fieldsOf = (info: GraphQLResolveInfo): readonly FieldNode[] =>
  info.fieldNodes.flatMap(({ selectionSet }) =>
    (selectionSet?.selections ?? []).flatMap((selection) =>
      selection.kind === NodeKind.FIELD && !selection.directives?.length ? [selection] : [],
    ),
  );

const mentions = (set: SelectionSetNode | undefined, field: string, info: GraphQLResolveInfo): boolean =>
  (set?.selections ?? []).some((selection) => {
    if (selection.kind === NodeKind.FRAGMENT_SPREAD) {
      return mentions(info.fragments[selection.name.value]?.selectionSet, field, info);
    }
    if (selection.kind === NodeKind.FIELD && selection.name.value === field) return true;
    return mentions(selection.selectionSet, field, info);
  });
