import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { GraphEntity } from '../state/graphData.ts';
import { couldBeId } from '../state/ids.ts';
import { NamesDocument } from './later/introduction.ts';

export interface Names {
  /** The entities known by now, by id. A name once known stays known. */
  readonly entities: ReadonlyMap<string, GraphEntity>;
  /** Ids nobody goes by. */
  readonly missing: ReadonlySet<string>;
  /** The names that are not known could not be asked for. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The entities of some ids. `met` are entities that came with other answers: they are not asked for again. */
export function useNames(ids: readonly string[], met: readonly GraphEntity[]): Names {
  const client = useClient();
  const [known, setKnown] = useState<ReadonlyMap<string, GraphEntity | null>>(new Map());
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const learn = (entities: readonly (readonly [string, GraphEntity | null])[]) =>
    setKnown((now) => (entities.every(([id]) => now.has(id)) ? now : new Map([...entities, ...now])));
  useEffect(() => learn(met.map((entity) => [entity.id, entity])), [met]);
  const wanted = JSON.stringify(
    [...new Set(ids)]
      .filter((id) => couldBeId(id) && !known.has(id) && !met.some((one) => one.id === id))
      .sort(),
  );
  useEffect(() => {
    const asked: string[] = JSON.parse(wanted);
    let stale = false;
    setFailed(false);
    if (asked.length > 0)
      void client
        .query(NamesDocument, { ids: asked })
        .toPromise()
        .then(({ data }) => {
          if (stale) return;
          setFailed(!data);
          if (!data) return;
          const found = new Map(data.subgraph.entities.map((entity) => [entity.id, entity]));
          learn(asked.map((id) => [id, found.get(id) ?? null]));
        });
    return () => {
      stale = true;
    };
  }, [client, wanted, attempt]);
  const told = useMemo(
    () => ({
      entities: new Map(
        [...[...known.values()].filter((entity) => entity !== null), ...met].map((entity) => [
          entity.id,
          entity,
        ]),
      ),
      missing: new Set(ids.filter((id) => !couldBeId(id) || known.get(id) === null)),
    }),
    [known, met, ids],
  );
  return { ...told, failed, retry: () => setAttempt((n) => n + 1) };
}
