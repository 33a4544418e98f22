import type { GapGroup, Matrix } from '../../api/useGapMatrix.ts';
import { useGapCell } from '../../api/useGapMatrix.ts';
import { useMissingPairs } from '../../api/useMissingPairs.ts';
import { dateText } from '../../i18n/format.ts';
import { type Basis, type Pair, sharedYears } from '../../state/gaps.ts';
import { cellsByPair, MARKS } from '../../state/gapTable.ts';
import { useTools } from '../context.ts';
import { routeNames } from '../introduction/namesText.ts';
import { nameOf } from '../Name.tsx';
import { placesText } from '../placeText.ts';
import { Said } from '../Said.tsx';
import { Marks } from './About.tsx';
import { rangeText, ratioOf } from './cellText.ts';
import { usePeriodText } from './conditions.ts';
import { documentsOfBoth } from './documents.ts';
import { scoreText } from './figures.ts';
import { groupingText, yearsText } from './groupingText.ts';
import { PaperFoot } from './PaperFoot.tsx';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** So many columns stand side by side on an A4 page lying down. */
const COLUMNS_ON_PAGE = 10;

/** The page that is printed: the matrix, what it rests on, the candidates of the opened cell, and the documents. */
export function GapPaper({
  matrix,
  compared,
}: {
  readonly matrix: Matrix;
  readonly compared: Matrix | null;
}) {
  const words = useWords();
  const { t, w } = words;
  const { vocabulary } = useTools();
  const { ask } = useGaps();
  const { locale } = vocabulary;
  const { asOf, basis, model, actors, ties, members, unknown, undatedFacts } = matrix;
  const all = t('yearsAll');
  const period = usePeriodText();
  const names = { rows: groupingText(ask.rows, vocabulary), columns: groupingText(ask.columns, vocabulary) };
  return (
    <article className="gap-paper">
      <h1>{t('paper.head')}</h1>
      <p className="gap-paper-title">{t('matrix', names)}</p>
      <dl className="gap-paper-facts">
        <dt>{t('paper.asOf')}</dt>
        <dd>{asOf ? dateText(asOf, locale) : w('table.undated')}</dd>
        <dt>{t('paper.years')}</dt>
        <dd>{period}</dd>
        <dt>{t('paper.basis')}</dt>
        <dd>
          {t(`basisOf.${basis}`)}
          {w('format.value')}
          {t(`basisText.${basis}`)}
        </dd>
        <dt>{t('paper.model')}</dt>
        <dd>{vocabulary.word('GapModel', model)}</dd>
        <dt>{t('paper.figures')}</dt>
        <dd>{t('paper.figuresText', { actors, ties, members, unknown, undated: undatedFacts })}</dd>
      </dl>
      <Table matrix={matrix} title={compared ? yearsText(ask.years, words, all) : t('paper.table')} />
      {compared && <Table matrix={compared} title={yearsText(ask.against, words, all)} />}
      {compared && <Compared before={compared} after={matrix} />}
      <Marks />
      {ask.cell && <Cell cell={ask.cell} basis={basis} />}
      <h2>{t('paper.not')}</h2>
      <p>{t('aboutNot')}</p>
      <PaperFoot documents={documentsOfBoth(matrix, compared)} />
    </article>
  );
}

/** What was counted in each of two periods, and whether they overlap. */
function Compared({ before, after }: { readonly before: Matrix; readonly after: Matrix }) {
  const words = useWords();
  const { t } = words;
  const { ask } = useGaps();
  const all = t('yearsAll');
  const shared = ask.against && sharedYears(ask.years, ask.against);
  return (
    <p>
      {t('paper.compared', {
        before: yearsText(ask.against, words, all),
        beforeTies: before.ties,
        after: yearsText(ask.years, words, all),
        afterTies: after.ties,
      })}{' '}
      {shared && t('besideShared', { years: yearsText(shared, words, all) })}
    </p>
  );
}

/** A matrix in as many parts as its columns need. */
function Table({ matrix, title }: { readonly matrix: Matrix; readonly title: string }) {
  const { t } = useWords();
  const { columns } = matrix;
  const parts = Array.from({ length: Math.ceil(columns.length / COLUMNS_ON_PAGE) }, (_, i) =>
    columns.slice(i * COLUMNS_ON_PAGE, (i + 1) * COLUMNS_ON_PAGE),
  );
  return parts.map((part, i) => (
    <Part
      key={part[0]?.id}
      matrix={matrix}
      columns={part}
      title={
        parts.length === 1
          ? title
          : t('paper.tablePart', {
              title,
              from: i * COLUMNS_ON_PAGE + 1,
              to: i * COLUMNS_ON_PAGE + part.length,
            })
      }
    />
  ));
}

/** As many columns as a page takes, with every row. */
function Part({
  matrix,
  columns,
  title,
}: {
  readonly matrix: Matrix;
  readonly columns: readonly GapGroup[];
  readonly title: string;
}) {
  const { t } = useWords();
  const cellOf = cellsByPair(matrix.cells);
  return (
    <>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <Said text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Said text={row.label} />
              </th>
              {columns.map((column) => {
                const cell = cellOf({ row: row.id, column: column.id });
                return (
                  <td key={column.id}>
                    {cell && (
                      <>
                        {MARKS[cell.verdict]} {t(`verdict.${cell.verdict}`)}
                        <br />
                        {cell.verdict !== 'NO_DATA' && (
                          <>
                            {t('count', { count: cell.observed })} {ratioOf(cell, t)}
                            <small>{rangeText(cell, t)}</small>
                          </>
                        )}
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The opened cell with its first candidates; they are those the screen has asked for. */
function Cell({ cell, basis }: { readonly cell: Pair; readonly basis: Basis }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useGaps();
  const { locale } = vocabulary;
  const told = useGapCell({ ...ask, basis }, cell, locale).answer;
  const { rows: pairs, last } = useMissingPairs({ ...ask, basis }, cell, locale);
  const [row, column] = [told?.rows[0], told?.columns[0]];
  if (!row || !column) return null;
  return (
    <>
      <h2>
        <Said text={t('paper.cell', { row: row.label, column: column.label })} />
      </h2>
      <p>
        <Said text={told?.cells[0]?.sentence ?? ''} />
      </p>
      {pairs.length > 0 && (
        <>
          <h3>
            {t('paper.pairs', { method: vocabulary.word('GapMethod', ask.method), count: pairs.length })}
          </h3>
          <p>
            {t('cell.pairsText', { basis: t(`basisOf.${basis}`) })}
            {last && <Said text={last.model} />}
          </p>
          <ol className="gap-paper-pairs">
            {pairs.map(({ a, b, score, popularity, beyondPopularity, reasons, route }) => (
              <li key={`${a.id} ${b.id}`}>
                <strong>
                  <Said text={t('pair.name', { a: nameOf(a, locale), b: nameOf(b, locale) })} />
                </strong>
                {w('sentence.role', { role: t('pair.score', { score: scoreText(score) }) })}
                {popularity !== 0 && (
                  <small>
                    {t('pair.split', {
                      popularity: scoreText(popularity),
                      beyond: scoreText(beyondPopularity),
                    })}
                  </small>
                )}
                <ul>
                  {reasons.map(({ kind, sentence, facts }) => (
                    <li key={`${kind} ${sentence}`}>
                      <Said text={sentence} />
                      {facts.length > 0 && (
                        <small>
                          <Said
                            text={w('sentence.role', {
                              role: placesText(
                                facts.flatMap(({ evidence }) => evidence),
                                w,
                              ),
                            })}
                          />
                        </small>
                      )}
                    </li>
                  ))}
                  <li>
                    <Said
                      text={
                        route
                          ? `${t('columnsOf.route')}${w('format.value')}${routeNames(route.entities, locale)}`
                          : t('pair.noRoute')
                      }
                    />
                  </li>
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
