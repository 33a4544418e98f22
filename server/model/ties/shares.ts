import type { Ontology } from '../ontology.ts';
import type { Kind, NamedList } from '../records.ts';

/** So many guests still know whom they are with. */
export const CROWD = 25;
/** Members of an association so small share at least so much with each other. */
export const AMONG_FEW = 1 / 4;

/** A shared fact weaker than this before its age counts is dropped. */
export const LEAST_SHARED = 0.001;

/** How many stand in a thing without a name, but those who hold it. */
export function unnamedGuests(kind: Kind, { unnamed }: NamedList, ontology: Ontology): number {
  return unnamed
    .filter(({ role }) => role === null || !isHolder(role, kind, ontology))
    .reduce((sum, each) => sum + (each.count ?? 1), 0);
}

const isHolder = (name: string, kind: Kind, { relationTypes }: Ontology): boolean =>
  [...relationTypes.values()].some(
    ({ through, roles }) =>
      through?.in.includes(kind) &&
      roles.some((role) => role.name === name && role.as === 'HOLDER' && (role.in?.includes(kind) ?? true)),
  );
