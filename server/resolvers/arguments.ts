import type { EntityKind, PeriodInput, RelationType as TypeName } from '../generated/resolvers.ts';
import { invalidInput, limitExceeded } from '../model/errors.ts';
import { idOf } from '../model/ids.ts';
import { type Period, periodOf } from '../model/periods.ts';
import type { Id, Kind, RelationType } from '../model/records.ts';

export const MAX_FIRST = 100;
/** Of the lists of a cluster map, which is drawn at once. */
export const MAX_CLUSTERS = 1_000;
export const MAX_CLUSTER_LINKS = 5_000;
export const MAX_LIST = 100;

/** @throws LIMIT_EXCEEDED above `most`, INVALID_INPUT below `least`; `what` is what the argument's value counts. */
export function within(name: string, value: number, least: number, most: number, what = name): number {
  if (value > most)
    throw limitExceeded(`${what} is ${value}, and at most ${most} can be asked for at once.`, {
      limit: name,
      most,
      given: value,
    });
  if (value < least) throw invalidInput(`${what} is ${value}: it must be at least ${least}.`);
  return value;
}

/** Null, as an argument given so, means what leaving it out does. */
export const firstOf = (first: number | null | undefined, otherwise: number): number =>
  within('first', first ?? otherwise, 1, MAX_FIRST);

/** The list as given; undefined when none is. @throws LIMIT_EXCEEDED when it is longer than `most`. */
export function listOf<T>(
  name: string,
  list: readonly T[] | null | undefined,
  most = MAX_LIST,
): readonly T[] | undefined {
  if (!list) return undefined;
  within(name, list.length, 0, most, `The number of ${name}`);
  return list;
}

// GraphQL has checked both against the schema, which is where the ontology's kinds and types come from.
export const kindsOf = (list: readonly EntityKind[] | null | undefined): readonly Kind[] | undefined =>
  listOf('kinds', list as readonly string[] | null | undefined) as readonly Kind[] | undefined;
export const typesOf = (
  name: string,
  list: readonly TypeName[] | null | undefined,
): readonly RelationType[] | undefined =>
  listOf(name, list as readonly string[] | null | undefined) as readonly RelationType[] | undefined;

/** Ids checked, each once, in the order given. */
export const idsOf = (
  name: string,
  list: readonly string[] | null | undefined,
  most = MAX_LIST,
): readonly Id[] | undefined => {
  const ids = listOf(name, list, most);
  return ids && [...new Set(ids.map(idOf))];
};

/** At least one id, checked, each once, in the order given. */
export function someIdsOf(name: string, list: readonly string[], most = MAX_LIST): readonly Id[] {
  within(name, list.length, 1, most, `The number of ${name}`);
  return [...new Set(list.map(idOf))];
}

export const givenPeriod = (period: PeriodInput | null | undefined): Period | undefined =>
  period ? periodOf(period) : undefined;
