import type { ReactNode } from 'react';
import { CombinedError } from 'urql';
import { errorText } from '../../api/errorText.ts';
import { type Asked, type Matrix, useGapMatrix } from '../../api/useGapMatrix.ts';
import { emptyGapAsk } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { About, Marks } from './About.tsx';
import { Beside } from './Beside.tsx';
import { CellPane } from './CellPane.tsx';
import { Controls } from './Controls.tsx';
import { GapPaper } from './GapPaper.tsx';
import { Download, Printer } from './icons.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { useByBasis } from './useByBasis.ts';
import { useGaps } from './useGaps.ts';
import { useMatrixFile } from './useMatrixFile.ts';
import { useWords } from './useWords.ts';

/** Groups against groups: the table, what it means, and beside it who of an opened cell might be brought together. */
export function MatrixScreen({ head }: { readonly head: ReactNode }) {
  const { t, w } = useWords();
  const { ask } = useGaps();
  const { locale } = useTools().vocabulary;
  const { shown: main, collaborated, met } = useByBasis(locale);
  const other = useGapMatrix(
    { ...ask, basis: ask.basis ?? 'COLLABORATED' },
    ask.against,
    locale,
    ask.against === null || ask.basis === null,
  );
  const matrix = main.answer;
  const compared = ask.against === null ? null : (other.answer ?? null);
  const problem = main.error ? main : other.error ? other : null;
  const save = useMatrixFile(matrix, compared);
  const ready = matrix !== undefined && (ask.against === null || compared !== null) ? matrix : null;
  const empty = ready && (ready.rows.length === 0 || ready.columns.length === 0);
  return (
    <>
      <div className="gaps-screen">
        <div className="gaps-body">
          {head}
          <Controls matrix={matrix} />
          {problem && <Problem asked={problem} />}
          {!problem && !ready && (
            <p className="soft" role="status">
              {w('loading')}
            </p>
          )}
          {ready && <About matrix={ready} collaborated={collaborated} met={met} />}
          {empty && <Empty />}
          {ready && !empty && (
            <>
              {compared && <Beside before={compared} after={ready} />}
              <div className="gaps-tools">
                <p className="soft">{t('keys')}</p>
                <Button icon={<Download />} onClick={save}>
                  {t('csv')}
                </Button>
                <Button icon={<Printer />} onClick={() => window.print()}>
                  {t('print')}
                </Button>
              </div>
              <MatrixTable matrix={ready} compared={compared} />
              <Marks />
            </>
          )}
        </div>
        {ask.cell && ready && (
          <CellPane key={`${ask.cell.row} ${ask.cell.column}`} cell={ask.cell} basis={ready.basis} />
        )}
      </div>
      {ready && !empty && <GapPaper matrix={ready} compared={compared} />}
    </>
  );
}

function Problem({ asked: { error, retry } }: { readonly asked: Asked<Matrix> }) {
  const { t, w } = useWords();
  const { change } = useGaps();
  const code = error instanceof CombinedError ? error.graphQLErrors[0]?.extensions.code : undefined;
  const refused = code === 'NOT_FOUND' || code === 'INVALID_INPUT';
  const reset = (
    <Button onClick={() => change((now) => ({ ...emptyGapAsk, screen: now.screen }))}>
      {t('resetAxes')}
    </Button>
  );
  return (
    <Notice
      level={2}
      look="problem"
      title={refused ? t('refused') : errorText(error, w)}
      actions={refused ? reset : <Button onClick={retry}>{w('error.retry')}</Button>}
    >
      {refused ? t('refusedText') : undefined}
    </Notice>
  );
}

function Empty() {
  const { t } = useWords();
  const { ask, change } = useGaps();
  return (
    <Notice
      level={2}
      title={t(ask.years ? 'emptyRows' : 'emptyEver')}
      actions={
        <>
          {ask.years && (
            <Button onClick={() => change((now) => ({ ...now, years: null, against: null }))}>
              {t('widen')}
            </Button>
          )}
          <Button onClick={() => change((now) => ({ ...emptyGapAsk, screen: now.screen }))}>
            {t('resetAxes')}
          </Button>
        </>
      }
    >
      {t(ask.years ? 'emptyRowsText' : 'emptyRowsEver')}
    </Notice>
  );
}
