import { firstDay } from '../dates.ts';
import type { Ontology } from '../ontology.ts';
import { byText } from '../order.ts';
import type { Id, Kind, Relation } from '../records.ts';

/** What departments are part of; relations of any type, in any order. */
export interface PartWorld {
  readonly kindOf: (id: Id) => Kind | undefined;
  readonly relations: readonly Pick<Relation, 'type' | 'state' | 'from' | 'to' | 'since'>[];
}
type Part = PartWorld['relations'][number];

/**
 * The actor each department counts for: its newest parent that is none, else what a parent that is one counts
 * for; itself where there is no such parent. Of equally new parents that with the lowest id. Every other actor
 * counts for itself.
 */
export function rollUp({ kindOf, relations }: PartWorld, ontology: Ontology): (id: Id) => Id {
  const isActor = (id: Id) => {
    const kind = kindOf(id);
    return kind !== undefined && ontology.kinds.get(kind)?.group === 'ACTOR';
  };
  const isDepartment = (id: Id) => kindOf(id) === 'Department';
  const parents = new Map<Id, Part[]>();
  for (const relation of relations) {
    if (relation.type !== 'PART_OF' || relation.state === 'planned') continue;
    if (!isDepartment(relation.from) || !isActor(relation.to)) continue;
    const known = parents.get(relation.from);
    if (known) known.push(relation);
    else parents.set(relation.from, [relation]);
  }
  const newestFirst = (a: Part, b: Part) => newness(b) - newness(a) || byText(a.to, b.to);
  for (const list of parents.values()) list.sort(newestFirst);

  const above = (id: Id, seen: Set<Id>): Id | null => {
    if (seen.has(id)) return null;
    seen.add(id);
    const all = parents.get(id) ?? [];
    const direct = all.find(({ to }) => !isDepartment(to))?.to;
    if (direct !== undefined) return direct;
    for (const { to } of all) {
      const found = above(to, seen);
      if (found !== null) return found;
    }
    return null;
  };
  const roots = new Map<Id, Id>();
  return (id) => {
    if (!isDepartment(id)) return id;
    const root = roots.get(id) ?? above(id, new Set()) ?? id;
    roots.set(id, root);
    return root;
  };
}

const newness = ({ since }: Part) => (since ? firstDay(since) : -Number.MAX_SAFE_INTEGER);
