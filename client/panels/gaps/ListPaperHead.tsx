import { useAsOf } from '../../api/useAsOf.ts';
import { dateText } from '../../i18n/format.ts';
import { useTools } from '../context.ts';
import { useListPeriod } from './conditions.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** What a printed list begins with: what it is, the day of the data and the period. */
export function ListPaperHead() {
  const { t, w } = useWords();
  const { locale } = useTools().vocabulary;
  const asOf = useAsOf();
  const period = useListPeriod();
  const { screen } = useGaps().ask;
  return (
    <>
      <h2 className="gap-foot">{t(`screen.${screen}`)}</h2>
      <dl className="gap-foot gap-paper-facts">
        <dt>{t('paper.dataAsOf')}</dt>
        <dd>{asOf ? dateText(asOf, locale) : w('table.undated')}</dd>
        <dt>{t('paper.years')}</dt>
        <dd>{period}</dd>
      </dl>
    </>
  );
}
