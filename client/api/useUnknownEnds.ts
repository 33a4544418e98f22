import { useQuery } from 'urql';
import { KnownDocument } from './later/introduction.ts';

/** Which of two has no recorded tie at all; none until that is known. */
export function useUnknownEnds(from: string | null, to: string | null): readonly string[] {
  const [{ data }] = useQuery({
    query: KnownDocument,
    variables: { from: from ?? '', to: to ?? '' },
    pause: from === null || to === null,
  });
  return [
    ...(from !== null && data?.from.outcome === 'NOTHING_KNOWN' ? [from] : []),
    ...(to !== null && data?.to.outcome === 'NOTHING_KNOWN' ? [to] : []),
  ];
}
