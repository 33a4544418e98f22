import type { Matrix } from '../../api/useGapMatrix.ts';
import { dateText } from '../../i18n/format.ts';
import { isMostlySilent, MARKS, toldIn } from '../../state/gapTable.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { yearsText } from './groupingText.ts';
import { Silent } from './Silent.tsx';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** What the figures below are: what is counted and until when, against what, who is left out, and what it does not mean. */
export function About({
  matrix,
  collaborated,
  met,
}: {
  readonly matrix: Matrix;
  /** The same by facts of collaboration alone, and by having met, as far as they are there. */
  readonly collaborated: Matrix | undefined;
  readonly met: Matrix | undefined;
}) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const words = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const { asOf, basis, model, actors, ties, members, unknown, cells, notice, tooFew } = matrix;
  const date = asOf ? dateText(asOf, locale) : null;
  return (
    <div className="gaps-about">
      {toldIn(cells) === 0 || tooFew * 2 > cells.length ? (
        <Silent matrix={matrix} met={met} />
      ) : (
        notice && <p>{notice}</p>
      )}
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
