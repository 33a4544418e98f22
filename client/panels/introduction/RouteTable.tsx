import type { HopLine, Route } from '../../api/useRoutes.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Name, nameOf } from '../Name.tsx';
import { Places } from '../Places.tsx';
import { placesText, titlesText } from '../placeText.ts';
import { Said } from '../Said.tsx';
import { behindName, useActorFile } from '../table/actorColumns.ts';
import { useTableWords } from '../table/tableWords.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { firstTold } from './firstTold.ts';
import { Download } from './icons.ts';
import { isWeakest } from './RouteList.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface RouteTableProps {
  readonly routes: readonly Route[];
  /** The day ages are counted to. */
  readonly asOf: string | null;
}

/** The routes, one hop a row, each with its facts and where they are printed. */
export function RouteTable({ routes, asOf }: RouteTableProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const { locale } = vocabulary;
  const chosen = Math.min(ask.chosen, routes.length - 1);
  const rows = routes.flatMap((route, number) =>
    route.hops.map((hop, at): Row => ({ route, number, hop, at })),
  );
  const file = useActorFile();
  const tableWords = useTableWords();
  const save = () =>
    file.save(
      'routes',
      routes.flatMap(({ entities }) => entities.map(({ id }) => id)),
      (cellsOf) => [
        [
          t('columns.number'),
          t('columns.sum'),
          t('columns.step'),
          t('columns.from'),
          ...behindName(file.headsOf('from')),
          t('columns.to'),
          ...behindName(file.headsOf('to')),
          t('columns.strength'),
          t('columns.weakest'),
          t('columns.fact'),
          t('columns.places'),
          tableWords('sourceTitles'),
          t('columns.asOf'),
        ],
        ...rows.map(({ route, number, hop, at }) => {
          const evidence = firstTold(hop).flatMap((fact) => fact.evidence);
          return [
            String(number + 1),
            strengthText(route.strength),
            String(at + 1),
            nameOf(hop.from, locale),
            ...behindName(cellsOf(hop.from.id)),
            nameOf(hop.to, locale),
            ...behindName(cellsOf(hop.to.id)),
            strengthText(hop.strength),
            isWeakest(route, at) ? t('weakest') : '',
            hop.sentence,
            placesText(evidence, w),
            titlesText(evidence, w),
            asOf ?? '',
          ];
        }),
      ],
    );
  return (
    <div className="sheet">
      <div className="sheet-body">
        <div className="sheet-tools">
          <h2>{t('table')}</h2>
          <Button icon={<Download />} onClick={() => void save()}>
            {t('csv')}
          </Button>
        </div>
        <table className="rows">
          <caption className="unseen">{t('table')}</caption>
          <ColumnHeads columns={['number', 'step', 'from', 'to', 'strength', 'fact']} />
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.number} ${row.at}`} className={row.number === chosen ? 'selected' : ''}>
                <th scope="row">{row.number + 1}</th>
                <td>{row.at + 1}</td>
                <td>
                  <Name entity={row.hop.from} />
                </td>
                <td>
                  <Name entity={row.hop.to} />
                </td>
                <td>
                  {strengthText(row.hop.strength)} <small>{t(stepOf(row.hop.strength))}</small>
                  {isWeakest(row.route, row.at) && <small className="hop-flag">{t('weakest')}</small>}
                </td>
                <td>
                  <Told hop={row.hop} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface Row {
  readonly route: Route;
  readonly number: number;
  readonly hop: HopLine;
  readonly at: number;
}

function Told({ hop }: { readonly hop: HopLine }) {
  const { w } = useWords();
  const [first] = firstTold(hop);
  if (!first) return w('table.undated');
  return (
    <>
      <Said text={hop.sentence} />
      <Places evidence={first.evidence} record={first.id} />
    </>
  );
}
