import { UnlinkedDocument } from '../../api/later/gaps.ts';
import { gapPeriod, localeOf, useGapGroups } from '../../api/useGapMatrix.ts';
import { usePages } from '../../api/usePages.ts';
import type { EntityKind } from '../../generated/later/graphql.ts';
import { dateText } from '../../i18n/format.ts';
import { GROUPINGS } from '../../state/gaps.ts';
import { MARKS } from '../../state/gapTable.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Places } from '../Places.tsx';
import { Said } from '../Said.tsx';
import { atAnyTime, isTimed } from './conditions.ts';
import { groupingText } from './groupingText.ts';
import { Choose, Heads, ListYears, NameCell, Paged } from './ListParts.tsx';
import { listKinds } from './listKinds.ts';
import { useGaps } from './useGaps.ts';
import { useListFile } from './useListFile.ts';
import { useWords } from './useWords.ts';

const AT_ONCE = 50;

/** Who has no collaboration on record: none told apart from no data. */
export function Unlinked() {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  const { locale } = vocabulary;
  const { kind, groupBy, group } = ask;
  const kinds = listKinds(vocabulary);
  const chosen = kinds.find((one) => one === kind);
  const groups = useGapGroups(groupBy, ask.years, ask.dateless, locale).answer ?? [];
  const pages = usePages(
    UnlinkedDocument,
    {
      kinds: chosen ? ([chosen] as EntityKind[]) : null,
      groups: groupBy !== '' && group !== '' ? [{ by: groupBy, id: group }] : null,
      period: gapPeriod(ask.years, ask.dateless),
      first: AT_ONCE,
      locale: localeOf(locale),
    },
    (data) => data.unlinkedEntities,
  );
  const save = useListFile();
  const { rows, last } = pages;
  const everybody = (chosen || groupBy !== '' || isTimed(ask)) && (
    <Button onClick={() => change((now) => ({ ...atAnyTime(now), kind: '', groupBy: '', group: '' }))}>
      {t('list.drop')}
    </Button>
  );
  const verdictText = (verdict: 'NONE' | 'NO_DATA') => vocabulary.word('UnlinkedVerdict', verdict);
  return (
    <>
      <p>{t('unlinked.intro')}</p>
      <div className="gaps-line">
        <Choose
          label={t('unlinked.kind')}
          value={chosen ?? ''}
          options={[
            { value: '', label: t('list.any') },
            ...kinds.map((one) => ({
              value: one,
              label: one === 'Facility' ? t('unlinked.facilities') : vocabulary.kind(one),
            })),
          ]}
          onChange={(to) => change((now) => ({ ...now, kind: to }))}
        />
        <Choose
          label={t('unlinked.groupBy')}
          value={groupBy}
          options={[
            { value: '', label: t('list.any') },
            ...GROUPINGS.filter((by) => by !== 'KIND').map((by) => ({
              value: by,
              label: groupingText(by, vocabulary),
            })),
          ]}
          onChange={(to) => change((now) => ({ ...now, groupBy: to, group: '' }))}
        />
        {groupBy !== '' && (
          <Choose
            label={t('unlinked.group')}
            value={group}
            options={[
              { value: '', label: t('list.any') },
              // A group of the address stays chosen until those there are have come.
              ...(group !== '' && !groups.some(({ id }) => id === group)
                ? [{ value: group, label: group }]
                : []),
              ...groups.map(({ id, label, size }) => ({
                value: id,
                label: t('groupSize', { label, count: size }),
              })),
            ]}
            onChange={(to) => change((now) => ({ ...now, group: to }))}
          />
        )}
        <ListYears />
      </div>
      <Paged
        pages={pages}
        total={last?.totalCount ?? null}
        said={
          last && (
            <div className="gaps-said">
              <p className="gaps-main">
                <Said text={last.sentence} />
              </p>
              <p>
                {t('unlinked.none', { count: last.none })}　{MARKS.NO_DATA}{' '}
                {t('unlinked.noData', { count: last.noData })}
                {last.asOf && `　${t('paper.asOf')} ${dateText(last.asOf, locale)}`}
              </p>
              <p className="gaps-not">{t('unlinked.survey')}</p>
              {last.statedShares.length > 0 && (
                <section className="gaps-stated" aria-label={t('unlinked.stated')}>
                  <h2>{t('unlinked.stated')}</h2>
                  <ul>
                    {last.statedShares.map(({ measure, sentence }) => (
                      <li key={measure.id}>
                        <Said text={sentence} />
                        <Places evidence={measure.evidence} record={measure.id} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          )
        }
        empty={
          last?.named === 0
            ? { title: t('unlinked.nobody'), text: t('unlinked.nobodyText'), actions: everybody }
            : { title: t('unlinked.empty'), text: t('unlinked.emptyText') }
        }
        save={() =>
          save(
            'unlinked',
            [t('columnsOf.verdict')],
            rows.map(({ entity, verdict, sentence }) => ({
              entity,
              more: [verdictText(verdict)],
              told: sentence,
              facts: [],
            })),
          )
        }
      >
        <table className="rows gap-list">
          <caption className="unseen">{t('unlinked.table')}</caption>
          <Heads columns={[t('columnsOf.name'), t('columnsOf.verdict'), t('columnsOf.told')]} />
          <tbody>
            {rows.map(({ entity, verdict, sentence }) => (
              <tr key={entity.id}>
                <th scope="row" aria-label={nameOf(entity, locale)}>
                  <NameCell entity={entity} />
                </th>
                <td>
                  <span className={`gap-key gap-${verdict}`}>
                    {verdict === 'NO_DATA' && <span aria-hidden="true">{MARKS.NO_DATA} </span>}
                    {verdictText(verdict)}
                  </span>
                </td>
                <td>
                  <Said text={sentence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paged>
    </>
  );
}
