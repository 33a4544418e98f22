import { useQuery } from 'urql';
import { TieTypesDocument } from './later/introduction.ts';

/** The relation types that make ties, in the order of the ontology; none until they are known. */
export function useTieTypes(): readonly string[] {
  const [{ data }] = useQuery({ query: TieTypesDocument });
  return (data?.ontology.relationTypes ?? [])
    .filter(({ direct, shared }) => direct || shared)
    .map(({ type }) => type);
}
