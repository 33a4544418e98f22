import { groupedByCluster } from '../analysis/clusterGroups.ts';
import type { GroupCount } from '../analysis/gapsBetween.ts';
import { type Grouped, groupedBy, type MemberGrouping, sizeWord } from '../analysis/grouped.ts';
import type { Members } from '../analysis/members/members.ts';
import type { Context } from '../context.ts';
import type { GroupInput, Grouping, GroupResolvers } from '../generated/resolvers.ts';
import { BELONGING } from '../model/belonging.ts';
import { invalidInput, limitExceeded, notFound } from '../model/errors.ts';
import { idOf } from '../model/ids.ts';
import type { Label, Ontology } from '../model/ontology.ts';
import { byText } from '../model/order.ts';
import type { Period } from '../model/periods.ts';
import type { Entity } from '../model/records.ts';
import { nameOf } from '../sentences/names.ts';
import { listOf } from './arguments.ts';
import { clusterOf, namingOf } from './Cluster.ts';

/** So many groups stand in rows or columns of one answer. */
export const MAX_GROUPS = 200;

/** A group without its numbers. */
export interface NamedGroup {
  readonly id: string;
  readonly by: Grouping;
  /** Null for a kind, a size or a cluster. */
  readonly entity: Entity | null;
  readonly name: Label;
}
export interface GroupParent extends NamedGroup, GroupCount {}

/** What groups are told by: clusters are those of the period. */
export type Grouper = Pick<Context, 'load' | 'ontology' | 'clusters' | 'viewer'> & {
  readonly period: Period | undefined;
};

/** Gaps are looked for between clusters as the map shows them by default. */
const RESOLUTION = 1;

/**
 * Groups somebody is in, in the order they are answered: kinds and sizes as in the ontology, entities by name, id,
 * clusters by size down, id.
 * @throws LIMIT_EXCEEDED where they are too many to stand in one table.
 */
export async function groupsIn(
  members: Members,
  by: Grouping,
  only: readonly string[] | undefined,
  { argument, ...context }: Grouper & { readonly argument: string },
): Promise<{
  readonly grouped: Grouped;
  readonly groups: readonly NamedGroup[];
  /** Groups nobody is named in, which are left out; 0 where some are asked for. */
  readonly withoutMembers: number;
}> {
  const asked = only?.map((id) => wordOf(by, id, context.ontology));
  const view = by === 'CLUSTER' ? await clustersIn(context) : null;
  const found = view
    ? groupedByCluster(members, view, asked)
    : groupedBy(members, by as MemberGrouping, asked);
  if (found.ids.length > MAX_GROUPS)
    throw limitExceeded(
      `There are ${found.ids.length} groups by ${by}, and a table takes at most ${MAX_GROUPS}: name some in ${argument}.`,
      { limit: argument, most: MAX_GROUPS, given: found.ids.length },
    );
  if (view) {
    const clusters = new Map(view.order.map((cluster) => [view.idOf(cluster) as string, cluster]));
    const groups = found.ids.map(async (id): Promise<NamedGroup> => {
      const { name } = await namingOf(clusterOf(view, clusters.get(id) ?? 0), context);
      return { id, by, entity: null, name };
    });
    return { grouped: found, groups: await Promise.all(groups), withoutMembers: 0 };
  }
  const named = await Promise.all(found.ids.map((id) => namedGroup(by, id, context)));
  const numbered = named.flatMap((group, n) => (group ? [{ group, n }] : []));
  if (by !== 'KIND' && by !== 'SIZE')
    numbered.sort((x, y) => byText(x.group.name.ja, y.group.name.ja) || byText(x.group.id, y.group.id));
  const place = new Int32Array(found.ids.length).fill(-1);
  numbered.forEach(({ n }, at) => {
    place[n] = at;
  });
  const { offsets, groups } = reordered(found, place);
  const all = numbered.map(({ group }) => group);
  const isOfEntities = by !== 'KIND' && by !== 'SIZE' && by !== 'CLUSTER';
  return {
    grouped: { by: found.by, ids: all.map(({ id }) => id), offsets, groups },
    groups: all,
    withoutMembers: isOfEntities && !only ? members.groups[by].ids.length - found.ids.length : 0,
  };
}

const clustersIn = ({ clusters, viewer, period }: Grouper) => clusters.of(viewer, { period }, RESOLUTION);

/** Null for an entity that is gone since the ties were worked out. */
async function namedGroup(
  by: Grouping,
  id: string,
  { load, ontology }: Pick<Context, 'load' | 'ontology'>,
): Promise<NamedGroup | null> {
  if (by === 'KIND' || by === 'SIZE') {
    const enumName = by === 'KIND' ? null : 'CompanySize';
    const label =
      enumName === null
        ? [...ontology.kinds.values()].find(({ name }) => name === id)?.label
        : ontology.words.find((word) => word.enum === enumName && word.value === id)?.label;
    return { id, by, entity: null, name: label ?? { ja: id, en: id } };
  }
  const entity = await load.entity(idOf(id));
  return entity && { id, by, entity, name: { ja: entity.name, en: nameOf(entity, 'en') } };
}

function reordered({ offsets, groups }: Grouped, place: Int32Array) {
  const from = new Uint32Array(offsets.length);
  const all: number[] = [];
  for (let member = 0; member + 1 < offsets.length; member++) {
    const own = [...groups.subarray(offsets[member], offsets[member + 1])].flatMap((group) => {
      const at = place[group] ?? -1;
      return at < 0 ? [] : [at];
    });
    all.push(...own.sort((x, y) => x - y));
    from[member + 1] = all.length;
  }
  return { offsets: from, groups: Uint32Array.from(all) };
}

/** Of groups of entities, those that are no part of another of them; empty where that is all of them. */
export function coarser(members: Members, groups: readonly NamedGroup[]): readonly string[] {
  const [first] = groups;
  if (!first || first.by === 'KIND' || first.by === 'SIZE' || first.by === 'CLUSTER') return [];
  const { derived, numberOf, ids } = members.groups[first.by];
  const all = new Set(groups.map(({ id }) => id));
  const top = groups.filter(({ id }) => {
    const number = numberOf(idOf(id)) ?? -1;
    const above = derived.above.subarray(derived.aboveFrom[number], derived.aboveFrom[number + 1]);
    return [...above].every((each) => each === number || !all.has(ids.at(each) ?? ''));
  });
  return top.length < groups.length ? top.map(({ id }) => id) : [];
}

/**
 * Who is in a group, as marks by member.
 * @throws NOT_FOUND for an entity that is not there, INVALID_INPUT for what is no group.
 */
export async function groupGiven(
  members: Members,
  { by, id }: GroupInput,
  context: Grouper,
): Promise<Uint8Array> {
  const { load, ontology } = context;
  const word = wordOf(by, id, ontology);
  if (by !== 'KIND' && by !== 'SIZE') {
    const entity = await load.entity(idOf(id));
    if (!entity) throw notFound(`There is no entity ${id}: search for it by name.`, { ids: [id] });
    const kind = by === 'CLUSTER' ? null : BELONGING[by].kind;
    if (kind !== null && entity.kind !== kind)
      throw invalidInput(`${id} is a ${entity.kind}, and a group by ${by} is a ${kind}: name one.`);
  }
  const { offsets } =
    by === 'CLUSTER'
      ? groupedByCluster(members, await clustersIn(context), [word])
      : groupedBy(members, by, [word]);
  return Uint8Array.from({ length: offsets.length - 1 }, (_, member) =>
    Number(offsets[member + 1] !== offsets[member]),
  );
}

/** @throws INVALID_INPUT for what is no kind of actor or no size; ids of entities are left as they are. */
function wordOf(by: Grouping, id: string, ontology: Ontology): string {
  if (by === 'SIZE') {
    const word = sizeWord(id);
    const sizes = ontology.words.filter((each) => each.enum === 'CompanySize').map(({ value }) => value);
    if (sizes.includes(word)) return word;
    throw invalidInput(`${JSON.stringify(id.slice(0, 40))} is no size: ${sizes.join(', ')}.`);
  }
  if (by === 'KIND') {
    const actors = [...ontology.kinds.values()].filter(({ group }) => group === 'ACTOR');
    if (actors.some(({ name }) => name === id)) return id;
    throw invalidInput(
      `${JSON.stringify(id.slice(0, 40))} is no kind of actor: ${actors.map(({ name }) => name).join(', ')}.`,
    );
  }
  return idOf(id);
}

export const groupIds = (
  name: string,
  list: readonly string[] | null | undefined,
): readonly string[] | undefined => listOf(name, list, MAX_GROUPS);

export const Group: GroupResolvers = {
  label: ({ name }, { locale }) => (locale === 'EN' ? name.en : name.ja),
};
