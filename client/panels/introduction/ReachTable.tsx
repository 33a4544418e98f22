import type { Reach } from '../../api/useReach.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { behindName, useActorFile } from '../table/actorColumns.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Download } from './icons.ts';
import { routeNames } from './namesText.ts';
import { MoreReached } from './ReachList.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** Whom one can reach, one a row; a name leads to its routes. */
export function ReachTable({ reach }: { readonly reach: Reach }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { change } = useAsk();
  const { locale } = vocabulary;
  const file = useActorFile();
  const save = () =>
    file.save(
      'reach',
      reach.rows.map(({ entity }) => entity.id),
      (cellsOf) => [
        [
          t('columns.name'),
          ...behindName(file.heads),
          t('columns.kind'),
          t('columns.sum'),
          t('columns.hops'),
          t('columns.via'),
          t('columns.route'),
          t('columns.asOf'),
          t('columns.id'),
        ],
        ...reach.rows.map((row) => {
          return [
            nameOf(row.entity, locale),
            ...behindName(cellsOf(row.entity.id)),
            vocabulary.kind(row.entity.kind),
            strengthText(row.strength),
            String(row.hops),
            row.hops > 1 && row.first ? nameOf(row.first, locale) : t('reachDirect'),
            routeNames(row.route.entities, locale),
            reach.asOf ?? '',
            row.entity.id,
          ];
        }),
      ],
    );
  return (
    <section className="intro-stage" aria-label={t('reachTable')}>
      <div className="sheet">
        <div className="sheet-body">
          <div className="sheet-tools">
            <h2>{t('reachTable')}</h2>
            <Button icon={<Download />} onClick={() => void save()}>
              {reach.more ? t('csvSome', { count: reach.rows.length }) : t('csv')}
            </Button>
          </div>
          <table className="rows reach-table">
            <caption className="unseen">{t('reachTable')}</caption>
            <ColumnHeads columns={['name', 'kind', 'sum', 'hops', 'via', 'route']} />
            <tbody>
              {reach.rows.map((row) => (
                <tr key={row.entity.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className="entity-button"
                      title={t('reachChoose', { name: nameOf(row.entity, locale) })}
                      onClick={() => change((now) => ({ ...now, to: row.entity.id, chosen: 0 }))}
                    >
                      <Name entity={row.entity} />
                    </button>
                  </th>
                  <td>{vocabulary.kind(row.entity.kind)}</td>
                  <td className="number">{strengthText(row.strength)}</td>
                  <td className="number">{row.hops}</td>
                  <td>{row.hops > 1 && row.first ? <Name entity={row.first} /> : t('reachDirect')}</td>
                  <td>
                    <Said text={routeNames(row.route.entities, locale)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <MoreReached reach={reach} />
        </div>
      </div>
    </section>
  );
}
