/** The key of a relation's attribute that says how it comes to be known. */
export const HOW = 'how';
const INFERRED = /^推定[:：]\s*/;

/**
 * What a fact is inferred from, by what is noted of it, each ground once in the order of the notes; null where
 * none says that it is inferred.
 */
export function groundOf(notes: readonly (string | null | undefined)[]): string | null {
  const grounds = notes.flatMap((note) => (note && INFERRED.test(note) ? note.replace(INFERRED, '') : []));
  return grounds.length > 0 ? [...new Set(grounds)].join(' / ') : null;
}

interface Told {
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
  readonly evidence: readonly { readonly note?: string | null }[];
}

/** What a relation is inferred from; null where it is stated. */
export const groundOfRelation = ({ attributes, evidence }: Told): string | null =>
  groundOf([
    ...attributes.filter(({ key }) => key === HOW).map(({ value }) => value),
    ...evidence.map(({ note }) => note),
  ]);

/** A relation's attributes without what only says that it is inferred. */
export const statedAttributes = <T extends Told['attributes'][number]>(
  attributes: readonly T[],
): readonly T[] => attributes.filter(({ key, value }) => key !== HOW || groundOf([value]) === null);
