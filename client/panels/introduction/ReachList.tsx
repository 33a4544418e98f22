import type { Names } from '../../api/useNames.ts';
import { type Reach, reachOf } from '../../api/useReach.ts';
import { dateText } from '../../i18n/format.ts';
import { withView } from '../../state/explorer.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { MOST_HOPS } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { usePart, useTools } from '../context.ts';
import { Mark } from '../Mark.tsx';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { KindsChoice } from './Choice.tsx';
import { calledBy, listedNames } from './namesText.ts';
import { Problem } from './Problem.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface ReachListProps {
  readonly from: string;
  readonly reach: Reach;
  readonly names: Names;
}

/** Whom one can reach, strongest first, each with who would be asked first; the same stands in a table beside it. */
export function ReachList({ from, reach, names }: ReachListProps) {
  const { t, w } = useWords();
  const { store, vocabulary } = useTools();
  const drawing = usePart((state) => (state.view.drawing === 'table' ? 'table' : 'canvas'));
  const { ask, change } = useAsk();
  const { locale } = vocabulary;
  const again = <Button onClick={() => change((now) => ({ ...now, from: null }))}>{t('change')}</Button>;
  const retry = () => {
    reach.retry();
    names.retry();
  };
  if (reach.error) return <Problem error={reach.error} names={names} retry={retry} chooseAgain={again} />;
  return (
    <section className="reach" aria-label={t('reach')}>
      <h2>{t('reach')}</h2>
      <p className="soft" role="status">
        {reach.total === null
          ? t('searching')
          : reach.total > 0
            ? t('reachCount', { hops: ask.hops, count: reach.total })
            : ''}
      </p>
      {reach.asOf && <p className="soft">{t('asOf', { date: dateText(reach.asOf, locale) })}</p>}
      <Hubs leftOut={reach.leftOut} />
      <KindsChoice title={t('reachKinds')} text={t('reachKindsText')} />
      {reach.outcome === 'NOTHING_KNOWN' && (
        <Notice title={t('nothing')} actions={again}>
          <Said text={t('nothingOf', { names: calledBy(names, from, locale, t) })} />
        </Notice>
      )}
      {reach.outcome === 'NONE_WITHIN_HOPS' && (
        <Notice
          title={t('reachNone', { hops: ask.hops })}
          actions={
            ask.hops < MOST_HOPS && (
              <Button onClick={() => change((now) => ({ ...now, hops: now.hops + 1 }))}>
                {t('moreHops', { count: ask.hops + 1 })}
              </Button>
            )
          }
        >
          {t('noneText')}
        </Notice>
      )}
      {reach.rows.length > 0 && (
        <>
          <Segmented
            label={w('drawing.label')}
            options={[
              { value: 'canvas' as const, label: t('reachList') },
              { value: 'table' as const, label: w('drawing.table') },
            ]}
            value={drawing}
            onChange={(value) => store.update((state) => withView(state, { drawing: value }))}
          />
          {drawing === 'canvas' && <ReachedList reach={reach} />}
        </>
      )}
    </section>
  );
}

function ReachedList({ reach }: { readonly reach: Reach }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { change } = useAsk();
  const { locale } = vocabulary;
  return (
    <>
      <ol className="reached">
        {reach.rows.map((row) => (
          <li key={row.entity.id}>
            <button
              type="button"
              title={t('reachChoose', { name: nameOf(row.entity, locale) })}
              onClick={() => change((now) => ({ ...now, to: row.entity.id, chosen: 0 }))}
            >
              <Mark kind={row.entity.kind} size={22} />
              <span className="reached-name">
                <Name entity={row.entity} />
                <small>
                  <Said
                    text={
                      row.hops > 1 && row.first
                        ? t('reachVia', { name: nameOf(row.first, locale) })
                        : t('reachDirect')
                    }
                  />
                </small>
              </span>
              <span className="route-strength">
                {strengthText(row.strength)}
                <small>{t('hopCount', { count: row.hops })}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <MoreReached reach={reach} />
    </>
  );
}

export function MoreReached({ reach }: { readonly reach: Reach }) {
  const { t } = useWords();
  if (!reach.more) return null;
  return (
    <Button disabled={reach.loading} onClick={reach.more}>
      {t('reachMore', {
        count: Math.min(reachOf.page, (reach.total ?? 0) - reach.rows.length),
        shown: reach.rows.length,
        total: reach.total ?? 0,
      })}
    </Button>
  );
}

/** Who is not gone through without being asked to; all of them are let in with one click, and left out again. */
function Hubs({ leftOut }: { readonly leftOut: readonly GraphEntity[] }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  if (ask.back.length > 0)
    return (
      <p className="soft">
        {t('reachHubsIn')}{' '}
        <Button look="link" onClick={() => change((now) => ({ ...now, back: [] }))}>
          {t('reachHubsOut')}
        </Button>
      </p>
    );
  if (leftOut.length === 0) return null;
  const hubs = leftOut.filter(({ id }) => id !== ask.own);
  const mine = leftOut.filter(({ id }) => id === ask.own);
  return (
    <p className="soft">
      {hubs.length > 0 && <Said text={t('reachHubs', { names: listedNames(hubs, vocabulary.locale) })} />}
      {mine.length > 0 && <Said text={t('reachMine', { names: listedNames(mine, vocabulary.locale) })} />}{' '}
      <Button look="link" onClick={() => change((now) => ({ ...now, back: leftOut.map(({ id }) => id) }))}>
        {t('reachHubsAsk')}
      </Button>
    </p>
  );
}
