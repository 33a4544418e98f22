import { fits, type Ontology, roleOf } from '../model/ontology.ts';
import type { Id, Kind } from '../model/records.ts';
import type { ToldRelation } from './faulty.ts';

export type ToldEnds = Pick<ToldRelation, 'type' | 'from' | 'to' | 'role'>;

/** What is wrong with the kinds at the ends of a relation and with its role, as far as these are known. */
export function endProblems(
  { type, from, to, role }: ToldEnds,
  kindOf: (id: Id) => Kind | null,
  ontology: Ontology,
): readonly string[] {
  const definition = type && ontology.relationTypes.get(type);
  if (!definition) return [];
  const first = from === undefined ? null : kindOf(from);
  const second = to === undefined ? null : kindOf(to);
  const areKnown = first !== null && second !== null;
  const areFit = areKnown && fits(definition, first, second);
  const problems =
    areKnown && !areFit ? [`${type} does not lead from ${from} (${first}) to ${to} (${second})`] : [];
  if (role === undefined) return problems;
  const oneOf = (roles: readonly { readonly name: string }[]) => roles.map(({ name }) => name).join(', ');
  if (definition.roles.length === 0) {
    if (role !== null) problems.push(`${type} takes no role, yet one is given: ${role}`);
  } else if (!areFit) {
    // Which roles the second end takes can be told only of ends that fit.
    if (role !== null && !definition.roles.some(({ name }) => name === role))
      problems.push(`${type} has no role ${role}: it is one of ${oneOf(definition.roles)}`);
  } else if (!roleOf(definition, role, second)) {
    const allowed = oneOf(definition.roles.filter((r) => r.in === null || r.in.includes(second)));
    problems.push(
      role === null
        ? `${type} to ${to} (${second}) needs a role: ${allowed}`
        : `${type} to ${to} (${second}) has no role ${role}: it is one of ${allowed}`,
    );
  }
  return problems;
}
