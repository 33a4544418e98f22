import { UnlicensedDocument } from '../../api/later/gaps.ts';
import { localeOf } from '../../api/useGapMatrix.ts';
import { usePages } from '../../api/usePages.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { listedNames } from '../introduction/namesText.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { FactsFold } from './FactsFold.tsx';
import { Choose, Heads, NameCell, Names, Paged } from './ListParts.tsx';
import { useGaps } from './useGaps.ts';
import { useListFile } from './useListFile.ts';
import { useWords } from './useWords.ts';
import { useYears, useYearText } from './Years.tsx';

const AT_ONCE = 50;

/** What was shown at meetings and nobody is known to have licensed. */
export function Unlicensed() {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { ask, change } = useGaps();
  const { since } = ask;
  const years = useYears(since === null ? null : { from: since, to: since });
  const yearText = useYearText();
  const pages = usePages(
    UnlicensedDocument,
    {
      since: since === null ? null : `FY${since}`,
      first: AT_ONCE,
      locale: localeOf(locale),
    },
    (data) => data.unlicensedOffers,
  );
  const save = useListFile();
  const { rows, last } = pages;
  return (
    <>
      <p>{t('unlicensed.intro')}</p>
      <div className="gaps-line">
        <Choose
          label={t('unlicensed.since')}
          value={since === null ? '' : String(since)}
          options={[
            { value: '', label: t('unlicensed.sinceAll') },
            ...years.map((year) => ({ value: String(year), label: yearText(year) })),
          ]}
          onChange={(to) => change((now) => ({ ...now, since: to === '' ? null : Number(to) }))}
        />
      </div>
      <Paged
        pages={pages}
        total={last?.totalCount ?? null}
        said={
          last && (
            <p className="gaps-said gaps-main">
              {t('unlicensed.count', { shown: last.shown, count: last.totalCount })}
            </p>
          )
        }
        empty={
          last?.shown === 0
            ? {
                title: t('unlicensed.nothing'),
                text: t(since === null ? 'unlicensed.nothingText' : 'unlicensed.nothingThen'),
                actions: since !== null && (
                  <Button onClick={() => change((now) => ({ ...now, since: null }))}>{t('widen')}</Button>
                ),
              }
            : { title: t('unlicensed.empty'), text: t('unlicensed.emptyText') }
        }
        save={() =>
          save(
            'unlicensed',
            [t('columnsOf.offerers'), t('columnsOf.meetings')],
            rows.map(({ entity, offerers, meetings, facts, sentence }) => ({
              entity,
              more: [listedNames(offerers, locale), listedNames(meetings, locale)],
              told: sentence,
              facts,
            })),
          )
        }
      >
        <table className="rows gap-list">
          <caption className="unseen">{t('unlicensed.table')}</caption>
          <Heads columns={[t('columnsOf.name'), t('columnsOf.offerers'), t('columnsOf.told')]} />
          <tbody>
            {rows.map(({ entity, offerers, facts, sentence }) => (
              <tr key={entity.id}>
                <th scope="row" aria-label={nameOf(entity, locale)}>
                  <NameCell entity={entity} />
                </th>
                <td>
                  <Names entities={offerers} />
                </td>
                <td>
                  <Said text={sentence} />
                  <FactsFold facts={facts} of={nameOf(entity, locale)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paged>
    </>
  );
}
