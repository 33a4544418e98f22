import { errorText } from '../../api/errorText.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Cut } from '../Cut.tsx';
import { usePart, useTools } from '../context.ts';
import { ColumnHeads } from '../introduction/ColumnHeads.tsx';
import { Download } from '../introduction/icons.ts';
import { strengthText } from '../introduction/strength.ts';
import { useWords } from '../introduction/useWords.ts';
import { Legend } from '../Legend.tsx';
import { nameOf } from '../Name.tsx';
import { placesText, titlesText } from '../placeText.ts';
import { RowName } from '../RowName.tsx';
import { Said } from '../Said.tsx';
import { behindName, useActorFile } from '../table/actorColumns.ts';
import { useTableWords } from '../table/tableWords.ts';
import { TieKey } from './TieKey.tsx';
import { useShownTies } from './useShownTies.ts';

const FIRST = 100;

/** The ties of the picture, one a row. */
export function TieTable() {
  const { t, w } = useWords();
  const { vocabulary, actions } = useTools();
  const selection = usePart((state) => state.selection);
  const { ties } = useShownTies();
  const { locale } = vocabulary;
  const all = ties.ties ?? [];
  const file = useActorFile();
  const tableWords = useTableWords();
  const save = () =>
    file.save(
      'ties',
      all.flatMap(({ a, b }) => [a.id, b.id]),
      (cellsOf) => [
        [
          t('columns.from'),
          ...behindName(file.headsOf('from')),
          t('columns.to'),
          ...behindName(file.headsOf('to')),
          t('columns.strength'),
          t('columns.fact'),
          t('columns.facts'),
          t('columns.places'),
          tableWords('sourceTitles'),
          t('columns.asOf'),
        ],
        ...all.map((tie) => {
          const evidence = tie.facts.flatMap((fact) => fact.evidence);
          return [
            nameOf(tie.a, locale),
            ...behindName(cellsOf(tie.a.id)),
            nameOf(tie.b, locale),
            ...behindName(cellsOf(tie.b.id)),
            strengthText(tie.strength),
            tie.sentence,
            String(tie.facts.length),
            placesText(evidence, w),
            titlesText(evidence, w),
            ties.asOf ?? '',
          ];
        }),
      ],
    );
  return (
    <div className="sheet">
      <Legend ties={<TieKey />} />
      <div className="sheet-body">
        <div className="sheet-tools">
          <h2>
            {t('tie.title')} <small>{w('panel.total', { count: all.length })}</small>
          </h2>
          <Button
            icon={<Download />}
            onClick={() => void save()}
            disabled={all.length === 0 || !ties.isCurrent}
          >
            {t('csv')}
          </Button>
        </div>
        {ties.error && (
          <Notice
            look="problem"
            title={errorText(ties.error, w)}
            actions={<Button onClick={ties.retry}>{w('error.retry')}</Button>}
          />
        )}
        {ties.ties === null && !ties.error && <p role="status">{w('loading')}</p>}
        {ties.ties !== null && all.length === 0 && <Notice title={t('tie.none')}>{t('tie.noneText')}</Notice>}
        {all.length > 0 && (
          <Cut items={all} first={FIRST}>
            {(items) => (
              <table className="rows tie-table">
                <caption className="unseen">{t('tie.title')}</caption>
                <ColumnHeads columns={['from', 'to', 'strength', 'fact', 'facts']} />
                <tbody>
                  {items.map((tie) => (
                    <tr
                      key={`${tie.a.id} ${tie.b.id}`}
                      className={
                        selection.includes(tie.a.id) && selection.includes(tie.b.id) ? 'selected' : ''
                      }
                    >
                      <td>
                        <RowName entity={tie.a} />
                      </td>
                      <td>
                        <RowName entity={tie.b} />
                      </td>
                      <td>
                        {strengthText(tie.strength)} <small>{t(stepOf(tie.strength))}</small>
                      </td>
                      <td>
                        <Said text={tie.sentence} />
                      </td>
                      <td>
                        {tie.facts.length}{' '}
                        <Button look="link" onClick={() => actions.select([tie.a.id, tie.b.id])}>
                          {t('evidence')}
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Cut>
        )}
      </div>
    </div>
  );
}
