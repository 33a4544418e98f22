import { useMemo, useState } from 'react';
import { errorText } from '../../api/errorText.ts';
import { type Introduced, pairKey, useIntroducers } from '../../api/useIntroducers.ts';
import type { Match } from '../../api/useMatches.ts';
import { useTies } from '../../api/useTies.ts';
import { dateText } from '../../i18n/format.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { groupBy } from '../../state/groupBy.ts';
import { withEnds } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { ColumnHeads } from '../introduction/ColumnHeads.tsx';
import { Download } from '../introduction/icons.ts';
import { listed } from '../introduction/namesText.ts';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { useActorFile } from '../table/actorColumns.ts';
import { introductionText } from './introductionText.ts';
import { Led } from './Led.tsx';
import { meetingFile } from './meetingFile.ts';
import { PairGroup } from './PairGroup.tsx';
import { Tied } from './Tied.tsx';

/** More pairs are asked about only when the reader wants them. */
const PAIRS = 200;

interface AmongProps {
  readonly actors: readonly GraphEntity[];
  readonly matches: readonly Match[];
  readonly roots: ReadonlyMap<string, GraphEntity>;
}

/** Of some organisations and people: the ties between them, and of every other pair who could introduce them. */
export function Among({ actors, matches, roots }: AmongProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const { locale } = vocabulary;
  const file = useActorFile();
  const [most, setMost] = useState(PAIRS);
  const ids = useMemo(() => actors.map(({ id }) => id), [actors]);
  const ties = useTies(ids, null, locale);
  const all = ties.isCurrent ? ties.ties : null;
  const pairs = useMemo(() => {
    if (all === null) return [];
    const tied = new Set(all.map(pairKey));
    return actors
      .flatMap((a, i) => actors.slice(i + 1).map((b) => ({ a, b })))
      .filter((pair) => !tied.has(pairKey(pair)));
  }, [actors, all]);
  const asked = useMemo(() => pairs.slice(0, most), [pairs, most]);
  const { introduced, retry } = useIntroducers(asked, ask.hops);
  const count = (actors.length * (actors.length - 1)) / 2;
  if (ties.error)
    return (
      <Notice
        look="problem"
        title={errorText(ties.error, w)}
        actions={<Button onClick={ties.retry}>{w('error.retry')}</Button>}
      />
    );
  if (all === null) return <p role="status">{w('loading')}</p>;
  const save = () =>
    file.save('meeting', ids, (cellsOf) =>
      meetingFile(
        {
          matches,
          ties: all,
          introduced,
          rest: pairs.slice(asked.length),
          asOf: ties.asOf ?? '',
          hops: ask.hops,
          givenOf: (id) =>
            listed(
              matches
                .filter(({ entity }) => entity && roots.get(entity.id)?.id === id)
                .map(({ text }) => text),
              locale,
            ),
        },
        cellsOf,
        file.headsOf,
        locale,
        t,
      ),
    );
  const busy = introduced.length < asked.length;
  const open = ({ a, b, route, knowBoth }: Introduced) =>
    change((now) => ({
      ...withEnds(now, { from: a.id, to: b.id }),
      back: route ? [] : knowBoth.map(({ id }) => id),
      screen: 'routes',
    }));
  // Thousands of pairs come one by one: they are sorted out once all are there.
  const done = busy ? [] : introduced;
  const led = done.filter(({ route }) => route !== null);
  const alike = groupBy(
    done.filter(({ route }) => route === null),
    (pair) => introductionText(pair, ask.hops, locale, t),
  );
  return (
    <>
      <section className="meeting-part">
        <h2>{t('meet.ties')}</h2>
        <p className="soft">
          {all.length === 0 ? t('meet.tiesNone') : t('meet.tiesCount', { pairs: count, count: all.length })}
          {ties.asOf && ` ${t('asOf', { date: dateText(ties.asOf, locale) })}`}
        </p>
        <Button icon={<Download />} onClick={() => void save()} disabled={busy}>
          {t('meet.export')}
        </Button>
        {all.length > 0 && (
          <ul className="tie-list">
            {all.map((tie) => (
              <Tied key={pairKey(tie)} tie={tie} />
            ))}
          </ul>
        )}
      </section>
      <section className="meeting-part">
        <h2>{t('meet.pairs')}</h2>
        <p className="soft" role="status">
          {busy
            ? t('meet.pairsBusy', { done: introduced.length, all: asked.length })
            : pairs.length === 0
              ? t('meet.pairsNone')
              : pairs.length > asked.length
                ? t('meet.pairsSome', { count: pairs.length, asked: asked.length })
                : t('meet.pairsCount', { count: pairs.length })}
        </p>
        {!busy && pairs.length > asked.length && (
          <Button onClick={() => setMost(pairs.length)}>
            {t('meet.pairsMore', { count: pairs.length - asked.length })}
          </Button>
        )}
        {done.some(({ outcome }) => outcome === 'FAILED') && (
          <Button onClick={retry}>{w('error.retry')}</Button>
        )}
        {led.length > 0 && (
          <table className="rows">
            <caption className="unseen">{t('meet.pairs')}</caption>
            <ColumnHeads columns={['from', 'to', 'route', 'sum']} />
            <tbody>
              {led.map((pair) => (
                <Led key={pairKey(pair)} pair={pair} onOpen={open} />
              ))}
            </tbody>
          </table>
        )}
        {[...alike].map(([text, some]) => (
          <PairGroup key={text} text={text} pairs={some} onOpen={open} />
        ))}
      </section>
    </>
  );
}
