import type { Context } from '../context.ts';
import type { FactState as Spelled } from '../generated/resolvers.ts';
import { invalidInput, notFound } from '../model/errors.ts';
import { idOf } from '../model/ids.ts';
import type { Entity, FactState, Id } from '../model/records.ts';
import { listOf } from './arguments.ts';

export const MAX_HOPS = 5;

/** @throws INVALID_INPUT outside 0 to 1. */
export function strengthGiven(minStrength: number | null | undefined): number {
  const least = minStrength ?? 0;
  if (!(least >= 0 && least <= 1)) throw invalidInput(`minStrength is ${least}: it must be from 0 to 1.`);
  return least;
}

/** @throws NOT_FOUND naming those that are not there. */
export async function entitiesOf({ load }: Context, ids: readonly Id[]): Promise<ReadonlyMap<Id, Entity>> {
  const found = await Promise.all(ids.map(load.entity));
  const unknown = ids.filter((_, i) => found[i] === null);
  if (unknown.length > 0)
    throw notFound(`There is no entity ${unknown.join(', ')}: search for it by name.`, { ids: unknown });
  return new Map(found.flatMap((entity) => (entity ? [[entity.id, entity]] : [])));
}

/** Which arguments name whom: each id checked, all of them there, and all of them actors. */
export async function checkActors<Names extends string>(
  context: Context,
  given: Readonly<Record<Names, readonly Id[]>>,
): Promise<void> {
  const all = Object.entries<readonly Id[]>(given);
  const found = await entitiesOf(context, [...new Set(all.flatMap(([, ids]) => ids))]);
  for (const [name, ids] of all) {
    for (const id of ids) {
      const entity = found.get(id);
      if (!entity || context.ontology.kinds.get(entity.kind)?.group === 'ACTOR') continue;
      throw invalidInput(
        `${id} in ${name} is a ${entity.kind}, and only actors know each other: name one who takes part in it.`,
        { reason: 'NO_ACTOR', argument: name, id },
      );
    }
  }
}

// Spelled as the records spell them by the time they come here: see words.ts.
export const statesOf = (list: readonly Spelled[] | null | undefined): readonly FactState[] | undefined =>
  listOf('states', list as readonly string[] | null | undefined) as readonly FactState[] | undefined;

export const idOrNull = (id: string | null | undefined): Id | null =>
  typeof id === 'string' ? idOf(id) : null;
