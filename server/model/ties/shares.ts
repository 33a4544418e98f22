import { type Ontology, standingsIn } from '../ontology.ts';
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
    .filter(({ role }) => role === null || !standingsIn(ontology, kind, role).includes('HOLDER'))
    .reduce((sum, each) => sum + (each.count ?? 1), 0);
}

/** Of a collaboration with so many principals, for each two of them; half of it for a helper and a principal. */
export const principalShare = (principals: number): number => Math.min(1, 3 / (principals - 1));

/** For a holder and one of so many guests. */
export const hostShare = (guests: number): number => (guests <= CROWD ? 1 : CROWD / guests);

/** For each two of so many guests. */
export function guestShare(guests: number, isAssociation: boolean): number {
  const few = isAssociation && guests <= CROWD ? AMONG_FEW : 0;
  return Math.max(1 / (guests - 1), few);
}
