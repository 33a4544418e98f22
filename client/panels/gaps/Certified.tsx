import { CertifiedDocument } from '../../api/later/gaps.ts';
import { gapPeriod, localeOf } from '../../api/useGapMatrix.ts';
import { usePages } from '../../api/usePages.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { atAnyTime, isTimed } from './conditions.ts';
import { FactsFold } from './FactsFold.tsx';
import { Heads, ListYears, NameCell, Paged } from './ListParts.tsx';
import { useGaps } from './useGaps.ts';
import { useListFile } from './useListFile.ts';
import { useWords } from './useWords.ts';

const AT_ONCE = 50;

/** Makers with a certificate that no match, grant or visit is on record for. */
export function Certified() {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { ask, change } = useGaps();
  const pages = usePages(
    CertifiedDocument,
    { period: gapPeriod(ask.years, ask.dateless), first: AT_ONCE, locale: localeOf(locale) },
    (data) => data.certifiedWithoutFollowUp,
  );
  const save = useListFile();
  const { rows, last } = pages;
  return (
    <>
      <p>{t('certified.intro')}</p>
      <div className="gaps-line">
        <ListYears />
      </div>
      <Paged
        pages={pages}
        total={last?.totalCount ?? null}
        said={
          last && (
            <p className="gaps-said gaps-main">
              {t('certified.count', { certified: last.certified, count: last.totalCount })}
            </p>
          )
        }
        empty={
          last?.certified === 0
            ? {
                title: t('certified.nothing'),
                text: t(isTimed(ask) ? 'certified.nothingThen' : 'certified.nothingText'),
                actions: isTimed(ask) && <Button onClick={() => change(atAnyTime)}>{t('widen')}</Button>,
              }
            : { title: t('certified.empty'), text: t('certified.emptyText') }
        }
        save={() =>
          save(
            'certified',
            [],
            rows.map(({ entity, facts, planned, sentence }) => ({
              entity,
              more: [],
              told: sentence,
              facts: [...facts, ...planned],
            })),
          )
        }
      >
        <table className="rows gap-list">
          <caption className="unseen">{t('certified.table')}</caption>
          <Heads columns={[t('columnsOf.name'), t('columnsOf.told')]} />
          <tbody>
            {rows.map(({ entity, facts, planned, sentence }) => (
              <tr key={entity.id}>
                <th scope="row" aria-label={nameOf(entity, locale)}>
                  <NameCell entity={entity} />
                </th>
                <td>
                  <Said text={sentence} />
                  <FactsFold facts={[...facts, ...planned]} of={nameOf(entity, locale)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paged>
    </>
  );
}
