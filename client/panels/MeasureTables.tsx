import { useTranslation } from 'react-i18next';
import type { Paged } from '../api/useCard.ts';
import type { MeasureLineFragment } from '../generated/graphql.ts';
import { periodText, valueText } from '../i18n/format.ts';
import { groupBy } from '../state/groupBy.ts';
import { measureDay } from '../state/measureDay.ts';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { LoadMore } from './LoadMore.tsx';
import { Places } from './Places.tsx';
import { Said } from './Said.tsx';

const FIRST_SINGLES = 6;
const FIRST_TABLES = 3;
const FIRST_ROWS = 8;
const NATURES = ['PLAN', 'ACTUAL', 'FORECAST'] as const;

const periodKey = (m: MeasureLineFragment) => [m.fiscalYear, m.asOf, m.from, m.to].join('|');
/** Before every other: what has no date comes last. */
const NEVER = Number.MIN_SAFE_INTEGER;
const dayOfRow = ([one]: readonly MeasureLineFragment[]) => (one && measureDay(one)) ?? NEVER;

interface MeasureTablesProps {
  readonly measures: Paged<MeasureLineFragment>;
}

/** Numbers about an entity: a line for one that stands alone, a small table for others, plan, actual and forecast never in one column. */
export function MeasureTables({ measures }: MeasureTablesProps) {
  const { t } = useTranslation();
  const { nodes, total } = measures;
  if (total === 0) return null;
  const byName = [...groupBy(nodes, (measure) => measure.name)];
  const singles = byName.flatMap(([, group]) => (group.length === 1 ? group : []));
  const tables = byName.filter(([, group]) => group.length > 1);
  return (
    <section className="facts">
      <h3 className="facts-head">
        {t('panel.measures')}
        <span>{t('panel.total', { count: total })}</span>
      </h3>
      {singles.length > 0 && (
        <Cut items={singles} first={FIRST_SINGLES}>
          {(items) => (
            <dl className="figures">
              {items.map((measure) => (
                <Figure key={measure.id} measure={measure} />
              ))}
            </dl>
          )}
        </Cut>
      )}
      <Cut items={tables} first={FIRST_TABLES}>
        {(items) => items.map(([name, group]) => <MeasureTable key={name} name={name} measures={group} />)}
      </Cut>
      <LoadMore list={measures} />
    </section>
  );
}

/** A number that stands alone, in a line with what it is. */
function Figure({ measure }: { readonly measure: MeasureLineFragment }) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const what = [
    vocabulary.word('MeasureNature', measure.nature),
    periodText(measure, t, locale),
    measure.countedAs === 'STOCK' ? '' : vocabulary.word('Counting', measure.countedAs),
  ].filter((word) => word !== '');
  return (
    <div>
      <dt>
        <Said text={measure.name} />
      </dt>
      <dd>
        <span className="value">
          <Said text={valueText(measure, locale)} />
        </span>
        <small>{what.join(t('format.dot'))}</small>
        <Places evidence={measure.evidence} record={measure.id} />
      </dd>
    </div>
  );
}

function MeasureTable({
  name,
  measures,
}: {
  readonly name: string;
  readonly measures: readonly MeasureLineFragment[];
}) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const natures = NATURES.filter((nature) => measures.some((m) => m.nature === nature));
  const rows = [...groupBy(measures, periodKey).values()].sort((a, b) => dayOfRow(b) - dayOfRow(a));
  const counted = [...new Set(measures.map((m) => vocabulary.word('Counting', m.countedAs)))];
  return (
    <div className="measure">
      <Cut items={rows} first={FIRST_ROWS}>
        {(shown) => (
          <table>
            <caption>
              <Said text={name} />
              <small>{counted.join(t('format.dot'))}</small>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('panel.period')}</th>
                {natures.map((nature) => (
                  <th key={nature} scope="col" className="number">
                    {vocabulary.word('MeasureNature', nature)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => {
                const [one] = row;
                if (!one) return null;
                return (
                  <tr key={periodKey(one)}>
                    <th scope="row">{periodText(one, t, vocabulary.locale)}</th>
                    {natures.map((nature) => (
                      <td key={nature} className="number">
                        {row
                          .filter((m) => m.nature === nature)
                          .map((m) => (
                            <div key={m.id}>
                              <span className="value">
                                <Said text={valueText(m, vocabulary.locale)} />
                              </span>
                              <Places evidence={m.evidence} record={m.id} />
                            </div>
                          ))}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Cut>
    </div>
  );
}
