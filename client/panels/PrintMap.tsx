import { useTranslation } from 'react-i18next';
import type { RelationPlaces } from '../api/relationPlaces.ts';
import { useTools } from './context.ts';
import { Name } from './Name.tsx';
import { PlainFacts } from './PlainFacts.tsx';
import { usePaperWords } from './paperWords.ts';
import { useRowsByLinks } from './useRowsByLinks.ts';

/** What the canvas shows on paper: its entities, and the facts between them with their places. */
export function PrintMap({ places }: { readonly places: RelationPlaces }) {
  const { t } = useTranslation();
  const p = usePaperWords();
  const { visible } = useTools();
  const rows = useRowsByLinks();
  return (
    <>
      <h2>{p('entities')}</h2>
      <table className="print-entities">
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.kind')}</th>
            <th scope="col">{t('table.links')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, kind, links }) => (
            <tr key={entity.id}>
              <th scope="row">
                <Name entity={entity} />
              </th>
              <td>{kind}</td>
              <td>{links}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {visible.relations.length > 0 && (
        <>
          <h2>{p('facts')}</h2>
          {places === null && <p>{p('noPlaces')}</p>}
          <PlainFacts facts={visible.relations} first={visible.relations.length} places={places} />
        </>
      )}
    </>
  );
}
