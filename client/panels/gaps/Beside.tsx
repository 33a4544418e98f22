import type { Matrix } from '../../api/useGapMatrix.ts';
import { sharedYears } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { yearsText } from './groupingText.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** What stands beside what where two periods are compared, and how much was counted in each. */
export function Beside({ before, after }: { readonly before: Matrix; readonly after: Matrix }) {
  const words = useWords();
  const { t } = words;
  const { ask, change } = useGaps();
  const { locale } = useTools().vocabulary;
  const all = t('yearsAny');
  const shared = ask.against && sharedYears(ask.years, ask.against);
  return (
    <div className="gaps-beside">
      <p>
        {t('beside', {
          before: yearsText(ask.against, words, all),
          after: yearsText(ask.years, words, all),
        })}
        {locale === 'ja' ? '' : ' '}
        {t('besideTies', { before: before.ties, after: after.ties })}
      </p>
      {shared && <p>{t('besideShared', { years: yearsText(shared, words, all) })}</p>}
      {ask.dateless && after.undatedFacts > 0 && (
        <p>
          {t('besideUndated', { count: after.undatedFacts })}{' '}
          <Button look="link" onClick={() => change((now) => ({ ...now, dateless: false }))}>
            {t('besideDrop')}
          </Button>
        </p>
      )}
    </div>
  );
}
