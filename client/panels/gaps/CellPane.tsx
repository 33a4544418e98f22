import { useEffect, useRef } from 'react';
import { errorText } from '../../api/errorText.ts';
import { type ToldCell, useGapCell } from '../../api/useGapMatrix.ts';
import { PAIRS_AT_ONCE, useMissingPairs } from '../../api/useMissingPairs.ts';
import { type Basis, METHODS, type Method, type Pair } from '../../state/gaps.ts';
import { MARKS } from '../../state/gapTable.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { rangeText, ratioOf } from './cellText.ts';
import { expectedText } from './figures.ts';
import { Cross, Download } from './icons.ts';
import { PairItem } from './PairItem.tsx';
import { useGaps } from './useGaps.ts';
import { usePairFile } from './usePairFile.ts';
import { useWords } from './useWords.ts';

/** An opened cell: its figures in words, and who of the two groups might be brought together. */
export function CellPane({ cell, basis }: { readonly cell: Pair; readonly basis: Basis }) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const { locale } = useTools().vocabulary;
  const told = useGapCell({ ...ask, basis }, cell, locale);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opened it goes on in it, wherever it stands; one that was open when the page came takes no focus.
    if (document.activeElement?.closest('.matrix-open')) {
      head.current?.focus();
      head.current?.scrollIntoView({ block: 'start' });
    }
  }, []);
  const [row, column] = [told.answer?.rows[0], told.answer?.columns[0]];
  const names = { row: row?.label ?? cell.row, column: column?.label ?? cell.column };
  const close = () => {
    // The cell it was opened from is where the reader was.
    const opener = document.querySelector<HTMLElement>('.matrix-open button');
    change((now) => ({ ...now, cell: null }));
    opener?.focus();
  };
  return (
    <aside
      className="gaps-side"
      aria-label={t('cell.title', names)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="gaps-side-head">
        <h2 ref={head} tabIndex={-1}>
          <Said text={t('cell.title', names)} />
        </h2>
        <IconButton label={t('cell.close')} icon={<Cross />} onClick={close} />
      </div>
      <Figures told={told} />
      <Pairs cell={cell} basis={basis} />
    </aside>
  );
}

function Figures({ told }: { readonly told: ReturnType<typeof useGapCell> }) {
  const { t, w } = useWords();
  const cell = told.answer?.cells[0];
  if (told.error)
    return (
      <Notice
        look="problem"
        title={errorText(told.error, w)}
        actions={<Button onClick={told.retry}>{w('error.retry')}</Button>}
      />
    );
  if (told.loading) return <p role="status">{w('loading')}</p>;
  if (!cell) return <Notice title={t('cell.gone')}>{t('cell.goneText')}</Notice>;
  const { verdict } = cell;
  return (
    <>
      <dl className="cell-figures">
        <div>
          <dt>{t('cell.verdict')}</dt>
          <dd className={`gap-key gap-${verdict}`}>
            <span aria-hidden="true">{MARKS[verdict]}</span> {t(`verdict.${verdict}`)}
          </dd>
        </div>
        {verdict !== 'NO_DATA' && <Counted cell={cell} />}
      </dl>
      <p className="cell-sentence">
        <Said text={cell.sentence} />
      </p>
    </>
  );
}

function Counted({ cell }: { readonly cell: ToldCell }) {
  const { t } = useWords();
  const { observed, expected } = cell;
  const range = rangeText(cell, t);
  return (
    <>
      <div>
        <dt>{t('cell.observed')}</dt>
        <dd>{t('count', { count: observed })}</dd>
      </div>
      <div>
        <dt>{t('cell.expected')}</dt>
        <dd>{expectedText(expected)}</dd>
      </div>
      <div>
        <dt>{t('cell.ratio')}</dt>
        <dd>{ratioOf(cell, t)}</dd>
      </div>
      {range !== '' && (
        <div>
          <dt>{t('cell.interval')}</dt>
          <dd>{range}</dd>
        </div>
      )}
    </>
  );
}

function Pairs({ cell, basis }: { readonly cell: Pair; readonly basis: Basis }) {
  const { t, w } = useWords();
  const { ask, change } = useGaps();
  const { vocabulary } = useTools();
  const pairs = useMissingPairs({ ...ask, basis }, cell, vocabulary.locale);
  const save = usePairFile(basis);
  const { rows, last } = pairs;
  return (
    <section className="cell-pairs" aria-label={t('cell.pairs')}>
      <h3>{t('cell.pairs')}</h3>
      <p className="soft">{t('cell.pairsText', { basis: t(`basisOf.${basis}`) })}</p>
      <label className="gaps-field">
        <span>{t('cell.method')}</span>
        <select
          value={ask.method}
          onChange={(event) => change((now) => ({ ...now, method: event.target.value as Method }))}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {vocabulary.word('GapMethod', method)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">{t(`methodText.${ask.method}`)}</p>
      {pairs.error && (
        <Notice
          look="problem"
          title={errorText(pairs.error, w)}
          actions={<Button onClick={pairs.retry}>{w('error.retry')}</Button>}
        />
      )}
      <p className="soft" role="status">
        {pairs.loading && rows.length === 0
          ? t('cell.searching')
          : last && last.totalCount > 0
            ? t('cell.pairsCount', { count: last.totalCount })
            : ''}
      </p>
      {last && rows.length === 0 && !pairs.loading && (
        <Notice title={t('cell.none')}>{t('cell.noneText')}</Notice>
      )}
      {rows.length > 0 && (
        <>
          <Button icon={<Download />} onClick={() => last && void save(rows, last)}>
            {pairs.more ? t('csvSome', { count: rows.length }) : t('csv')}
          </Button>
          <ol className="pairs">
            {rows.map((pair, i) => (
              <PairItem
                key={`${pair.a.id} ${pair.b.id}`}
                pair={pair}
                number={i + 1}
                most={rows[0]?.score ?? pair.score}
                startsOpen={i === 0}
              />
            ))}
          </ol>
        </>
      )}
      {pairs.more && (
        <Button onClick={pairs.more} aria-busy={pairs.loading}>
          {t('cell.more', { count: PAIRS_AT_ONCE })}
        </Button>
      )}
    </section>
  );
}
