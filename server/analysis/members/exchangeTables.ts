import type { RelationType } from '../../model/records.ts';
import type { Columns } from '../ties/columns.ts';
import type { DerivedGroups, DerivedMembers } from './derivedMembers.ts';
import { integers, type MemberAt } from './groupRows.ts';

/** Who needs and offers what in the period, and the fields of that and of the other things given. */
export function exchangeTables(
  columns: Columns,
  isUsed: (relation: number) => boolean,
  memberAt: MemberAt,
  fields: DerivedGroups,
  others: ReadonlySet<number>,
): Pick<DerivedMembers, 'needs' | 'offers' | 'fieldsOf'> {
  const { vocabulary, type, from, to } = columns;
  const relationRanks = columns.relations.ranks();
  const ranks = columns.entities.ranks();
  const numberOf = (name: string) => vocabulary.types.indexOf(name as RelationType);
  const [needs, offers, inField] = [numberOf('NEEDS'), numberOf('OFFERS'), numberOf('IN_FIELD')];
  const about = numberOf('ABOUT');
  const rows: Record<'needs' | 'offers' | 'fieldsOf', number[][]> = { needs: [], offers: [], fieldsOf: [] };
  const things = new Set(others);
  for (let r = 0; r < columns.relations.size; r++) {
    const isNeed = type[r] === needs;
    if ((!isNeed && type[r] !== offers) || !isUsed(r)) continue;
    const member = memberAt[from[r] ?? 0] ?? -1;
    if (member < 0) continue;
    rows[isNeed ? 'needs' : 'offers'].push([to[r] ?? 0, member, r]);
    things.add(to[r] ?? 0);
  }
  const fieldAt = new Map(Array.from(fields.entities, (entity, field) => [entity, field]));
  // A need about a field is a need in it. Where a source says both, the first is told.
  const said = new Set<string>();
  for (const by of [inField, about])
    for (let r = 0; r < columns.relations.size; r++) {
      if (type[r] !== by || !things.has(from[r] ?? 0) || !isUsed(r)) continue;
      const field = fieldAt.get(to[r] ?? 0);
      const key = `${from[r]} ${field}`;
      if (field === undefined || (by === about && said.has(key))) continue;
      said.add(key);
      rows.fieldsOf.push([from[r] ?? 0, field, r]);
    }
  const table = (all: number[][]) =>
    integers(
      all
        .sort(
          ([x = 0, , r = 0], [y = 0, , q = 0]) =>
            (ranks[x] ?? 0) - (ranks[y] ?? 0) || (relationRanks[r] ?? 0) - (relationRanks[q] ?? 0),
        )
        .flat(),
    );
  return { needs: table(rows.needs), offers: table(rows.offers), fieldsOf: table(rows.fieldsOf) };
}
