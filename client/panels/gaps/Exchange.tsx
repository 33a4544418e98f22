import { ExchangeDocument } from '../../api/later/gaps.ts';
import { gapPeriod, localeOf } from '../../api/useGapMatrix.ts';
import { usePages } from '../../api/usePages.ts';
import { SIZES, type Size } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { EntityButton } from '../EntityButton.tsx';
import { listedNames } from '../introduction/namesText.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { FactsFold } from './FactsFold.tsx';
import { FieldBalances } from './FieldBalances.tsx';
import { Choose, Heads, ListYears, NameCell, Names, Paged } from './ListParts.tsx';
import { useEmptyExchange, useRecorded } from './useEmptyExchange.tsx';
import { useGaps } from './useGaps.ts';
import { useListFile } from './useListFile.ts';
import { useWords } from './useWords.ts';

const AT_ONCE = 50;
const WAYS = [
  { name: 'both', seekers: '', offerers: '' },
  { name: 'toSmall', seekers: 'LARGE', offerers: 'SMALL' },
  { name: 'toLarge', seekers: 'SMALL', offerers: 'LARGE' },
] as const;

/** Needs and offers, whoever's they are: what each field is missing, and which meet. */
export function Exchange() {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  const sizes = [
    { value: '' as const, label: t('list.any') },
    ...SIZES.map((value) => ({ value, label: vocabulary.word('CompanySize', value) })),
  ];
  return (
    <>
      <p>{t('exchange.intro')}</p>
      <fieldset className="gaps-presets">
        <legend>{t('exchange.way')}</legend>
        {WAYS.map(({ name, seekers, offerers }) => (
          <Button
            key={name}
            aria-pressed={ask.seekers === seekers && ask.offerers === offerers}
            onClick={() => change((now) => ({ ...now, seekers, offerers }))}
          >
            {t(`exchange.${name}`)}
          </Button>
        ))}
      </fieldset>
      <div className="gaps-line">
        <Choose<Size | ''>
          label={t('exchange.seekers')}
          value={ask.seekers}
          options={sizes}
          onChange={(seekers) => change((now) => ({ ...now, seekers }))}
        />
        <Choose<Size | ''>
          label={t('exchange.offerers')}
          value={ask.offerers}
          options={sizes}
          onChange={(offerers) => change((now) => ({ ...now, offerers }))}
        />
        <ListYears />
      </div>
      <FieldBalances />
      <Meets />
    </>
  );
}

/** Which needs meet which offers. */
function Meets() {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { ask } = useGaps();
  const pages = usePages(
    ExchangeDocument,
    {
      seekers: ask.seekers || null,
      offerers: ask.offerers || null,
      period: gapPeriod(ask.years, ask.dateless),
      first: AT_ONCE,
      locale: localeOf(locale),
    },
    (data) => data.exchange,
  );
  const save = useListFile();
  const recorded = useRecorded();
  const empty = useEmptyExchange('meets');
  const { rows, last } = pages;
  return (
    <section aria-label={t('exchange.meets')}>
      <h2>{t('exchange.meets')}</h2>
      <Paged
        level={3}
        pages={pages}
        total={last?.totalCount ?? null}
        said={
          last &&
          last.totalCount > 0 && (
            <div className="gaps-said">
              <p className="gaps-main">
                {recorded
                  ? t('exchange.meetsOf', { count: last.totalCount, ...recorded })
                  : t('exchange.meetsCount', { count: last.totalCount })}
              </p>
              <p className="gaps-not">{t('exchange.meetsNot')}</p>
            </div>
          )
        }
        empty={empty}
        save={() =>
          save(
            'exchange',
            [t('columnsOf.seekers'), t('columnsOf.offer'), t('columnsOf.offerers'), t('columnsOf.field')],
            rows.map(({ need, offer, seekers, offerers, field, facts, sentence }) => ({
              entity: need,
              more: [
                listedNames(seekers, locale),
                nameOf(offer, locale),
                listedNames(offerers, locale),
                field ? nameOf(field, locale) : '',
              ],
              told: sentence,
              facts,
            })),
          )
        }
      >
        <table className="rows gap-list">
          <caption className="unseen">{t('exchange.meets')}</caption>
          <Heads
            columns={[
              t('columnsOf.need'),
              t('columnsOf.seekers'),
              t('columnsOf.offer'),
              t('columnsOf.offerers'),
              t('columnsOf.told'),
            ]}
          />
          <tbody>
            {rows.map(({ need, offer, seekers, offerers, field, offerField, facts, sentence }) => (
              <tr key={`${need.id} ${offer.id}`}>
                <th scope="row" aria-label={nameOf(need, locale)}>
                  <NameCell entity={need} />
                </th>
                <td>
                  <Names entities={seekers} />
                </td>
                <td>
                  <EntityButton entity={offer} />
                </td>
                <td>
                  <Names entities={offerers} />
                </td>
                <td>
                  {field && (
                    <p className="soft">
                      <Said
                        text={
                          offerField && offerField.id !== field.id
                            ? t('exchange.fieldWithin', {
                                field: nameOf(field, locale),
                                offerField: nameOf(offerField, locale),
                              })
                            : t('exchange.field', { field: nameOf(field, locale) })
                        }
                      />
                    </p>
                  )}
                  <Said text={sentence} />
                  <FactsFold facts={facts} of={nameOf(need, locale)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paged>
    </section>
  );
}
