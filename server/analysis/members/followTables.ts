import type { RelationType } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import { type Columns, GONE, NONE, PLANNED } from '../ties/columns.ts';
import { NOTHING } from '../ties/factColumns.ts';
import { PRINCIPAL, VISITED, VISITOR } from '../ties/vocabulary.ts';
import type { DerivedMembers } from './derivedMembers.ts';
import { integers, type MemberAt } from './groupRows.ts';

/** What was certified and what was shown, and what is known to have followed. */
export interface Following {
  readonly tables: Pick<DerivedMembers, 'certificates' | 'planned' | 'shown' | 'owners' | 'licensed'>;
  /** What was shown. */
  readonly things: ReadonlySet<number>;
  /** Actors who received a grant, or were in a visit, by relations in use. */
  readonly followedBy: (isUsed: (relation: number) => boolean) => Iterable<number>;
}

export function followTables(
  columns: Columns,
  clearance: Level,
  isUsed: (relation: number) => boolean,
  memberAt: MemberAt,
): Following {
  const { vocabulary, type, from, to, kind, role } = columns;
  const typeOf = (name: string) => vocabulary.types.indexOf(name as RelationType);
  const kindOf = (name: string) => vocabulary.kinds.indexOf(name as never);
  const [certified, about, received] = [typeOf('CERTIFIED_BY'), typeOf('ABOUT'), typeOf('RECEIVED')];
  const having = new Set([typeOf('OFFERS'), typeOf('OWNS'), typeOf('DEVELOPED')]);
  const [event, collaboration] = [kindOf('Event'), kindOf('Collaboration')];
  const toShow = new Set([kindOf('Offer'), kindOf('Patent'), kindOf('Technology')]);
  const isActor = (entity: number) => vocabulary.isActor[kind[entity] ?? 0] === 1;

  /** By what is had: who has it, by which relation. */
  const owners = new Map<number, [number, number][]>();
  const certificates: number[] = [];
  const shown: number[] = [];
  const collaborations = new Map<number, number[]>();
  const linked = new Map<number, number[]>();
  for (let r = 0; r < columns.relations.size; r++) {
    const t = type[r] ?? 0;
    if (!isUsed(r)) continue;
    const [first, second] = [from[r] ?? 0, to[r] ?? 0];
    if (having.has(t) && isActor(first)) push(owners, second, [memberAt[first] ?? -1, r]);
    else if (t === certified) certificates.push(r);
    else if (t === about && toShow.has(kind[second] ?? 0)) {
      if (kind[first] === event) shown.push(r);
      else if (kind[first] === collaboration) push(collaborations, second, first);
      else if (toShow.has(kind[first] ?? 0)) {
        push(linked, first, second);
        push(linked, second, first);
      }
    }
  }
  const things = new Set(shown.map((r) => to[r] ?? 0));
  const isLicence = licences(columns, clearance, isUsed);
  const isLicensed = (thing: number) =>
    [thing, ...(linked.get(thing) ?? [])].some((each) => collaborations.get(each)?.some(isLicence));
  const byId = inOrder(columns);
  const eventLast = columns.eventLast[clearance];
  return {
    things,
    tables: {
      certificates: integers(
        byId(certificates).flatMap((r) => {
          const what = from[r] ?? 0;
          return isActor(what)
            ? [memberAt[what] ?? -1, NOTHING, r, NOTHING]
            : (owners.get(what) ?? []).flatMap(([member, by]) => [member, what, r, by]);
        }),
      ),
      planned: integers(byId(plannedIn(columns, clearance)).flatMap((r) => plans(columns, r, memberAt))),
      shown: integers(
        byId(shown).flatMap((r) => {
          const own = Math.max(columns.sinceLast[r] ?? NONE, columns.statedLast[r] ?? NONE);
          return [to[r] ?? 0, from[r] ?? 0, r, own === NONE ? (eventLast[from[r] ?? 0] ?? NONE) : own];
        }),
      ),
      owners: integers(
        [...things].flatMap((thing) =>
          (owners.get(thing) ?? []).flatMap(([member, r]) => [thing, member, r]),
        ),
      ),
      licensed: integers([...things].filter(isLicensed)),
    },
    *followedBy(isUsedNow) {
      for (let r = 0; r < columns.relations.size; r++) {
        if (!isUsedNow(r)) continue;
        const place = vocabulary.place(type[r] ?? 0, role[r] ?? 0, kind[to[r] ?? 0] ?? 0);
        if (type[r] === received || place === VISITOR || place === VISITED) yield from[r] ?? 0;
      }
    },
  };
}

/** Relations a viewer may see of which sources say only that they are planned. */
function plannedIn(
  { state, relationLevel, level, from, to, relations }: Columns,
  clearance: Level,
): number[] {
  const found: number[] = [];
  for (let r = 0; r < relations.size; r++) {
    if (state[r] !== PLANNED || (relationLevel[r] ?? GONE) > clearance) continue;
    if ((level[from[r] ?? 0] ?? GONE) <= clearance && (level[to[r] ?? 0] ?? GONE) <= clearance) found.push(r);
  }
  return found;
}

/** Whom a planned relation would link, as rows of member and relation: by a grant, a visit or a collaboration. */
function plans({ vocabulary, type, from, to, kind, role }: Columns, r: number, memberAt: MemberAt): number[] {
  const t = type[r] ?? 0;
  const end = to[r] ?? 0;
  const place = vocabulary.place(t, role[r] ?? 0, kind[end] ?? 0);
  const isGrant = vocabulary.types[t] === ('RECEIVED' as RelationType);
  const isIn = isGrant || place === VISITOR || place === VISITED || place === PRINCIPAL;
  const isBetween = vocabulary.isDirect[t] === 1 && vocabulary.collaboration[t] === 1;
  const who = [...(isIn || isBetween ? [from[r] ?? 0] : []), ...(isBetween ? [end] : [])];
  return who.flatMap((entity) => {
    const member = memberAt[entity] ?? -1;
    return member < 0 ? [] : [member, r];
  });
}

/** Whether a collaboration is a licence: it says so, or somebody is its licensee. */
function licences(columns: Columns, clearance: Level, isUsed: (relation: number) => boolean) {
  const { vocabulary, type, role, to } = columns;
  const licence = vocabulary.collaborationKinds.get('licence');
  const licensee = vocabulary.roles.get('licensee');
  const participated = vocabulary.types.indexOf('PARTICIPATED_IN' as RelationType);
  const having = new Set<number>();
  for (let r = 0; r < columns.relations.size; r++)
    if (type[r] === participated && role[r] === licensee && isUsed(r)) having.add(to[r] ?? 0);
  return (collaboration: number): boolean =>
    columns.collaborationKind[clearance][collaboration] === licence || having.has(collaboration);
}

/** Facilities of which no tenant, no user and nobody located there is known, neither in them nor in their parts. */
export function emptyFacilities(
  columns: Columns,
  clearance: Level,
  isUsed: (relation: number) => boolean,
): readonly number[] {
  const { vocabulary, type, from, to, kind, level } = columns;
  const typeOf = (name: string) => vocabulary.types.indexOf(name as RelationType);
  const part = typeOf('PART_OF');
  const isIn = new Set([typeOf('TENANT_OF'), typeOf('LOCATED_IN'), typeOf('USES')]);
  const facility = vocabulary.kinds.indexOf('Facility' as never);
  const wholes = new Map<number, number[]>();
  const filled = new Set<number>();
  for (let r = 0; r < columns.relations.size; r++) {
    if (kind[to[r] ?? 0] !== facility || !isUsed(r)) continue;
    const isActor = vocabulary.isActor[kind[from[r] ?? 0] ?? 0] === 1;
    if (isActor && isIn.has(type[r] ?? 0)) filled.add(to[r] ?? 0);
    if (!isActor && type[r] === part) push(wholes, from[r] ?? 0, to[r] ?? 0);
  }
  for (const each of filled) for (const whole of wholes.get(each) ?? []) filled.add(whole);
  const empty: number[] = [];
  for (let entity = 0; entity < columns.entities.size; entity++) {
    const isSeen = kind[entity] === facility && (level[entity] ?? GONE) <= clearance;
    if (isSeen && !filled.has(entity)) empty.push(entity);
  }
  return empty;
}

function push<K, V>(into: Map<K, V[]>, key: K, value: V): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

function inOrder(columns: Columns) {
  const ranks = columns.relations.ranks();
  return (relations: readonly number[]): number[] =>
    [...relations].sort((x, y) => (ranks[x] ?? 0) - (ranks[y] ?? 0));
}
