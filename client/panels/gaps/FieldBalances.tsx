import { useQuery } from 'urql';
import { errorText } from '../../api/errorText.ts';
import { FieldBalanceDocument } from '../../api/later/gaps.ts';
import { gapPeriod, localeOf } from '../../api/useGapMatrix.ts';
import { BALANCES, type Balance } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { Download } from './icons.ts';
import { Choose, Heads, NameCell } from './ListParts.tsx';
import { useEmptyExchange } from './useEmptyExchange.tsx';
import { useGaps } from './useGaps.ts';
import { useListFile } from './useListFile.ts';
import { useWords } from './useWords.ts';

const FIGURES = ['needs', 'needsMet', 'offers', 'offersMet'] as const;

/** Fields in which needs stand without offers, and the other way. */
export function FieldBalances() {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const { ask, change } = useGaps();
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: FieldBalanceDocument,
    variables: {
      seekers: ask.seekers || null,
      offerers: ask.offerers || null,
      period: gapPeriod(ask.years, ask.dateless),
      verdict: ask.balance || null,
      locale: localeOf(locale),
    },
  });
  const save = useListFile();
  const empty = useEmptyExchange('balance');
  const waiting = fetching || stale;
  const rows = waiting || error ? [] : (data?.fieldBalance ?? []);
  const verdictText = (verdict: Balance) => vocabulary.word('FieldBalanceVerdict', verdict);
  return (
    <section aria-label={t('exchange.balance')}>
      <h2>{t('exchange.balance')}</h2>
      <p className="soft">{t('exchange.balanceText')}</p>
      <div className="gaps-line">
        <Choose<Balance | ''>
          label={t('exchange.verdict')}
          value={ask.balance}
          options={[
            { value: '', label: t('list.any') },
            ...BALANCES.map((value) => ({ value, label: verdictText(value) })),
          ]}
          onChange={(balance) => change((now) => ({ ...now, balance }))}
        />
        {rows.length > 0 && (
          <Button
            icon={<Download />}
            onClick={() =>
              void save(
                'field-balance',
                [...FIGURES.map((key) => t(`columnsOf.${key}`)), t('columnsOf.verdict')],
                rows.map((row) => ({
                  entity: row.field,
                  more: [...FIGURES.map((key) => String(row[key])), verdictText(row.verdict)],
                  told: row.sentence,
                  facts: [],
                })),
              )
            }
          >
            {t('csv')}
          </Button>
        )}
      </div>
      {error && !waiting && (
        <Notice
          look="problem"
          title={errorText(error, w)}
          actions={
            <Button onClick={() => again({ requestPolicy: 'network-only' })}>{w('error.retry')}</Button>
          }
        />
      )}
      <p className="soft" role="status">
        {waiting ? t('list.searching') : ''}
      </p>
      {!waiting && !error && rows.length === 0 && (
        <Notice title={empty.title} actions={empty.actions}>
          {empty.text}
        </Notice>
      )}
      {rows.length > 0 && (
        <table className="rows gap-list gap-balance">
          <caption className="unseen">{t('exchange.balance')}</caption>
          <Heads
            columns={[
              t('columnsOf.field'),
              ...FIGURES.map((key) => t(`columnsOf.${key}`)),
              t('columnsOf.verdict'),
              t('columnsOf.told'),
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.field.id}>
                <th scope="row" aria-label={nameOf(row.field, locale)}>
                  <NameCell entity={row.field} />
                </th>
                {FIGURES.map((key) => (
                  <td key={key} className="number">
                    {row[key]}
                  </td>
                ))}
                <td>
                  <span className={`gap-key gap-${row.verdict}`}>{verdictText(row.verdict)}</span>
                </td>
                <td>
                  <Said text={row.sentence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
