import { type ReactNode, useMemo } from 'react';
import { errorText } from '../../api/errorText.ts';
import { type Match, useMatches } from '../../api/useMatches.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { actorKinds } from '../introduction/actorKinds.ts';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { MatchTable } from './MatchTable.tsx';
import { NameBox } from './NameBox.tsx';
import { WhoKnowsWhom } from './WhoKnowsWhom.tsx';

/** Whom a list of names stands for, once each. */
const actorsOf = (matches: readonly Match[]): readonly GraphEntity[] => [
  ...new Map(matches.flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : []))).values(),
];

/** Before a meeting: who of a list of names is known, who knows whom, and who could introduce the others. */
export function Meeting({ head }: { readonly head: ReactNode }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const kinds = useMemo(() => actorKinds(vocabulary), [vocabulary]);
  const found = useMatches(ask.names, kinds);
  const actors = useMemo(() => (found.done ? actorsOf(found.matches) : []), [found.done, found.matches]);
  const count = (verdict: Match['verdict']) =>
    found.matches.filter((match) => match.verdict === verdict).length;
  return (
    <div className="meeting">
      {head}
      <NameBox />
      {ask.names.length > 0 && (
        <section className="meeting-part">
          <h2>{t('meet.title')}</h2>
          <p className="soft" role="status">
            {found.done
              ? t('meet.summary', {
                  count: ask.names.length,
                  matched: count('matched'),
                  doubtful: count('doubtful'),
                  unknown: count('unknown'),
                })
              : t('meet.busy', { done: found.matches.length, all: ask.names.length })}
          </p>
          {found.error && (
            <Notice
              look="problem"
              title={errorText(found.error, w)}
              actions={<Button onClick={found.retry}>{w('error.retry')}</Button>}
            />
          )}
          <MatchTable matches={found.matches} />
        </section>
      )}
      {found.done && ask.names.length > 0 && actors.length < 2 && <p className="soft">{t('meet.few')}</p>}
      {actors.length > 1 && <WhoKnowsWhom actors={actors} matches={found.matches} />}
    </div>
  );
}
