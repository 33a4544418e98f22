import { useQuery } from 'urql';
import { AsOfDocument } from './later/introduction.ts';

/** The day ages are counted to when no period is chosen; null where no fact makes a tie, and until it is known. */
export function useAsOf(): string | null {
  const [{ data }] = useQuery({ query: AsOfDocument });
  return data?.status.asOf ?? null;
}
