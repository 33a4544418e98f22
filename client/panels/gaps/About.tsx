import type { Matrix } from '../../api/useGapMatrix.ts';
import { dateText } from '../../i18n/format.ts';
import { withAxes } from '../../state/gaps.ts';
import { isMostlySilent, MARKS, toldIn } from '../../state/gapTable.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { yearsText } from './groupingText.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** What the figures below are: what is counted and until when, against what, who is left out, and what it does not mean. */
export function About({
  matrix,
  collaborated,
}: {
  readonly matrix: Matrix;
  /** The same of facts of collaboration alone. */
  readonly collaborated: Matrix | undefined;
}) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const words = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const { asOf, basis, model, actors, ties, members, unknown } = matrix;
  const date = asOf ? dateText(asOf, locale) : null;
  return (
    <div className="gaps-about">
      <Silent matrix={matrix} />
      {basis === 'MET' && collaborated && isMostlySilent(collaborated.cells) && (
        <p>
          {t('metBecause', { cells: collaborated.cells.length, told: toldIn(collaborated.cells) })}{' '}
          <Button look="link" onClick={() => change((now) => ({ ...now, basis: 'COLLABORATED' }))}>
            {t('byCollaborated')}
          </Button>
        </p>
      )}
      <p>
        {[
          t(`basisText.${basis}`),
          date && t('aboutAsOf', { date, years: yearsText(ask.years, words, t('yearsAny')), actors, ties }),
          t('aboutModel', { model: vocabulary.word('GapModel', model) }),
          unknown > 0 ? t('aboutUnknown', { members, unknown }) : t('aboutNobodyUnknown', { members }),
        ]
          .filter(Boolean)
          .join(locale === 'ja' ? '' : ' ')}
      </p>
      <p className="gaps-not">{t('aboutNot')}</p>
    </div>
  );
}

/** Says first that most cells say nothing, why, and what might say more. */
function Silent({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const { cells, notice, coarserRows, coarserColumns, members, unknown } = matrix;
  if (!isMostlySilent(cells)) return null;
  const told = toldIn(cells);
  const coarser = {
    ...(coarserRows.length > 0 ? { rowIds: coarserRows } : {}),
    ...(coarserColumns.length > 0 ? { columnIds: coarserColumns } : {}),
  };
  return (
    <Notice
      level={2}
      title={notice ?? t('mostlySilent', { cells: cells.length, told })}
      actions={
        <>
          {Object.keys(coarser).length > 0 && (
            <Button onClick={() => change((now) => withAxes(now, coarser))}>{t('bigger')}</Button>
          )}
          {(ask.rows !== 'KIND' || ask.columns !== 'KIND') && (
            <Button
              onClick={() =>
                change((now) => withAxes(now, { rows: 'KIND', columns: 'KIND', rowIds: [], columnIds: [] }))
              }
            >
              {t('byKind')}
            </Button>
          )}
          {ask.basis !== 'MET' && (
            <Button onClick={() => change((now) => ({ ...now, basis: 'MET' }))}>{t('byMet')}</Button>
          )}
          {ask.years && (
            <Button onClick={() => change((now) => ({ ...now, years: null, against: null }))}>
              {t('widen')}
            </Button>
          )}
        </>
      }
    >
      {t(unknown > 0 ? 'silentUnknown' : 'silentText', { members, unknown })}
    </Notice>
  );
}

/** What each mark says. */
export function Marks() {
  const { t } = useWords();
  return (
    <dl className="gaps-marks" aria-label={t('legend')}>
      {(['BELOW', 'ABOVE', 'AS_EXPECTED', 'TOO_FEW', 'NO_DATA'] as const).map((verdict) => (
        <div key={verdict}>
          <dt className={`gap-key gap-${verdict}`}>
            <span aria-hidden="true">{MARKS[verdict]}</span> {t(`verdict.${verdict}`)}
          </dt>
          <dd>
            <Said text={t(`verdictText.${verdict}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
