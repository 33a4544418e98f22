import { ENTITY_GROUPINGS, type EntityGrouping } from '../../model/belonging.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Period } from '../../model/periods.ts';
import type { Level } from '../../model/visibility.ts';
import { type Columns, GONE } from '../ties/columns.ts';
import { COUNTED } from '../ties/dating.ts';
import { sharedBytes } from '../ties/derivedTies.ts';
import type { FactColumns } from '../ties/factColumns.ts';
import { type FoundFacts, factsOf } from '../ties/factsOf.ts';
import { Participation } from '../ties/participation.ts';
import { Standings } from '../ties/standings.ts';
import type { DerivedGroups, DerivedMembers } from './derivedMembers.ts';
import { exchangeTables } from './exchangeTables.ts';
import { emptyFacilities, followTables } from './followTables.ts';
import { groupRows, integers } from './groupRows.ts';
import { collaborating, withUnnamedPartner } from './partners.ts';

/** What is known of actors beside their ties. `found` is filled anew. */
export function deriveMembers(
  columns: Columns,
  ontology: Ontology,
  clearance: Level,
  period: Period | undefined,
  found: FactColumns,
  revision: number,
): DerivedMembers {
  const { vocabulary, kind } = columns;
  const everything = factsOf(columns, ontology, clearance, {}, found);
  const { roots } = everything;
  const entities = membersIn(columns, clearance, roots);
  const memberAt = new Int32Array(columns.entities.size).fill(-1);
  entities.forEach((entity, member) => {
    memberAt[entity] = member;
  });
  for (let entity = 0; entity < roots.length; entity++)
    memberAt[entity] = memberAt[roots[entity] ?? entity] ?? -1;
  const marked = (some: Iterable<number>): Uint8Array => {
    const marks = sharedBytes(entities.length);
    for (const entity of some) {
      const member = memberAt[entity] ?? -1;
      if (member >= 0) marks[member] = 1;
    }
    return marks;
  };
  const known = marked(tied(everything, columns));
  const unnamed = marked(withUnnamedPartner(columns, clearance, participation(columns, everything)));
  for (let member = 0; member < known.length; member++)
    known[member] = (known[member] ?? 0) | (unnamed[member] ?? 0);
  const isUsed = usedIn(everything);
  const follow = followTables(columns, clearance, isUsed, memberAt);
  const empty = emptyFacilities(columns, clearance, isUsed);

  const inPeriod = { ...(period && { period }), basis: 'COLLABORATED' } as const;
  const now = factsOf(columns, ontology, clearance, inPeriod, found);
  const isUsedNow = usedIn(now);
  const linked = marked(tied(now, columns));
  const further = marked(collaborating(columns, participation(columns, now), isUsedNow, roots));
  for (let member = 0; member < linked.length; member++)
    linked[member] = (linked[member] ?? 0) | (further[member] ?? 0);
  const groups = Object.fromEntries(
    ENTITY_GROUPINGS.map((grouping) => [
      grouping,
      groupRows(columns, grouping, clearance, isUsedNow, memberAt, entities.length),
    ]),
  ) as Record<EntityGrouping, DerivedGroups>;
  const kinds = sharedBytes(entities.length);
  const sizes = sharedBytes(entities.length);
  entities.forEach((entity, member) => {
    kinds[member] = kind[entity] ?? 0;
    sizes[member] = columns.size[clearance][entity] ?? 0;
  });
  return {
    revision,
    entities: integers(entities),
    kinds,
    sizes,
    known,
    linked,
    followed: marked(follow.followedBy(isUsedNow)),
    groups,
    emptyFacilities: integers(empty),
    ...exchangeTables(columns, isUsedNow, memberAt, groups.FIELD, follow.things),
    ...follow.tables,
    texts: { entities: columns.entities.texts, relations: columns.relations.texts },
    kindNames: vocabulary.kinds,
    sizeNames: [...vocabulary.sizes.keys()],
  };
}

/** Actors that count for themselves, in the order of their ids. */
function membersIn(columns: Columns, clearance: Level, roots: Int32Array): readonly number[] {
  const { vocabulary, kind, level } = columns;
  const ranks = columns.entities.ranks();
  const members: number[] = [];
  for (let entity = 0; entity < roots.length; entity++) {
    const isActor = vocabulary.isActor[kind[entity] ?? 0] === 1;
    if (isActor && (level[entity] ?? GONE) <= clearance && roots[entity] === entity) members.push(entity);
  }
  return members.sort((x, y) => (ranks[x] ?? 0) - (ranks[y] ?? 0));
}

const usedIn =
  ({ dating }: FoundFacts) =>
  (relation: number): boolean =>
    ((dating.use[relation] ?? 0) & COUNTED) !== 0;

const participation = (columns: Columns, { dating, roots }: FoundFacts): Participation =>
  new Participation(
    columns,
    dating.use,
    COUNTED,
    roots,
    new Standings(columns, dating, columns.relations.ranks()),
  );

/** The ends of all facts. */
function* tied({ facts }: FoundFacts, columns: Columns): Iterable<number> {
  const ranks = columns.entities.ranks();
  const isTied = new Uint8Array(ranks.length);
  for (let fact = 0; fact < facts.count; fact++) {
    isTied[facts.low[fact] ?? 0] = 1;
    isTied[facts.high[fact] ?? 0] = 1;
  }
  for (let entity = 0; entity < ranks.length; entity++) if (isTied[ranks[entity] ?? 0] === 1) yield entity;
}
