import { useEffect, useMemo, useState } from 'react';
import { type Client, type CombinedError, useClient } from 'urql';
import type { EntityKind, MatchQuery } from '../generated/later/graphql.ts';
import type { GraphEntity } from '../state/graphData.ts';
import type { AskedName } from '../state/introduction.ts';
import { inTurn } from './inTurn.ts';
import { MatchDocument } from './later/introduction.ts';

const HOWS: readonly Edge['matched']['how'][] = ['EXACT', 'PREFIX', 'INSIDE', 'FUZZY'];
type Edge = MatchQuery['search']['edges'][number];

/** A name of a list and whom it stands for; null where that is doubtful or unknown. */
export interface Match {
  readonly text: string;
  readonly verdict: 'matched' | 'doubtful' | 'unknown';
  readonly entity: GraphEntity | null;
  /** As they fit, and then the shorter names first: what was written is more of them. */
  readonly candidates: readonly Edge[];
}

/** So many candidates of a name are read. */
export const MOST_CANDIDATES = 100;

export interface Matches {
  /** As many as are known, in the order of the list. */
  readonly matches: readonly Match[];
  readonly done: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** One exact match is that one; several, or only near ones, are for the reader to choose from. */
export function matchOf({ text, chosen }: AskedName, found: readonly Edge[]): Match {
  const candidates = [...found].sort(
    (a, b) =>
      HOWS.indexOf(a.matched.how) - HOWS.indexOf(b.matched.how) || a.node.name.length - b.node.name.length,
  );
  const exact = candidates.filter(({ matched }) => matched.how === 'EXACT');
  const picked = candidates.find(({ node }) => node.id === chosen)?.node;
  const [only] = exact;
  const entity = picked ?? (chosen === null && exact.length === 1 ? (only?.node ?? null) : null);
  const verdict = entity ? 'matched' : candidates.length > 0 && chosen !== '' ? 'doubtful' : 'unknown';
  return { text, verdict, entity, candidates };
}

/** Whom the names of a list stand for. */
export function useMatches(names: readonly AskedName[], kinds: readonly EntityKind[]): Matches {
  const client = useClient();
  const wanted = JSON.stringify([names.map(({ text }) => text), kinds]);
  const [found, setFound] = useState<ReadonlyMap<string, readonly Edge[]>>(new Map());
  const [error, setError] = useState<CombinedError | undefined>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    const [texts, among]: [string[], EntityKind[]] = JSON.parse(wanted);
    setError(undefined);
    void inTurn(
      texts,
      (text) => candidatesOf(client, text, among),
      (text, { edges, error: problem }) => {
        if (stale) return;
        if (edges) setFound((now) => new Map(now).set(text, edges));
        else setError(problem);
      },
      () => stale,
    );
    return () => {
      stale = true;
    };
  }, [client, wanted, attempt]);
  const matches = useMemo(
    () =>
      names.flatMap((name) => {
        const candidates = found.get(name.text);
        return candidates ? [matchOf(name, candidates)] : [];
      }),
    [names, found],
  );
  return {
    matches,
    done: matches.length === names.length,
    error,
    retry: () => setAttempt((n) => n + 1),
  };
}

async function candidatesOf(client: Client, text: string, kinds: EntityKind[]) {
  const result = await client.query(MatchDocument, { text, kinds, first: MOST_CANDIDATES }).toPromise();
  return { edges: result.data?.search.edges, error: result.error };
}
