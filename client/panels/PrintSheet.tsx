import { useTranslation } from 'react-i18next';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { groupBy } from '../state/groupBy.ts';
import { rowsOf } from '../state/rows.ts';
import { usePart, useTools } from './context.ts';
import { nameOf } from './Name.tsx';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';

export interface Printed {
  readonly image: string | null;
  readonly relations: readonly RelationLineFragment[];
  readonly date: Date;
}

/** The view on paper: the picture, what is on it, and where each fact is printed. Seen on paper only. */
export function PrintSheet({ printed }: { readonly printed: Printed }) {
  const { t } = useTranslation();
  const { visible, loaded, vocabulary } = useTools();
  const filters = usePart((state) => state.filters);
  const { locale } = vocabulary;
  const rows = rowsOf(
    visible,
    { by: 'links', descending: true },
    { name: (entity) => nameOf(entity, locale), kind: vocabulary.kind },
    locale,
  );
  const kept = new Set(visible.relations.map((r) => r.id));
  const facts = printed.relations.filter((r) => kept.has(r.id));
  const sources = groupBy(
    facts.flatMap((r) => r.evidence.map((place) => place.source)),
    (source) => source.id,
  );
  const off = [
    ...filters.offKinds.map((kind) => `−${vocabulary.kind(kind)}`),
    ...filters.offTypes.map((type) => `−${vocabulary.relation(type, 'OUT')}`),
    ...(filters.period ? [`${filters.period.from}–${filters.period.to}`] : []),
  ];
  return (
    <div className="print-sheet">
      <h1>{t('print.title')}</h1>
      <p>
        {t('print.made', {
          date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(printed.date),
        })}
        {off.length > 0 && ` ・ ${t('print.filters', { text: off.join('、') })}`}
      </p>
      {printed.image && <img src={printed.image} alt={t('print.picture')} />}
      <h2>{t('print.entities')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('table.name')}</th>
            <th>{t('table.kind')}</th>
            <th>{t('table.links')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, kind, links, name }) => (
            <tr key={entity.id}>
              <td>
                <Said text={name} />
              </td>
              <td>{kind}</td>
              <td>{links}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {facts.length > 0 && (
        <>
          <h2>{t('print.facts')}</h2>
          <ul>
            {facts.map((relation) => (
              <li key={relation.id}>
                <Said text={relationText(relation, loaded.graph.entities, vocabulary, t)} />
                <small>
                  <Said
                    text={relation.evidence
                      .map(({ source, section, line }) =>
                        [source.id, section, line && t('evidence.line', { line })]
                          .filter(Boolean)
                          .join(' · '),
                      )
                      .join('、')}
                  />
                </small>
              </li>
            ))}
          </ul>
          <h2>{t('print.documents')}</h2>
          <ul>
            {[...sources].map(([id, [source]]) => (
              <li key={id}>
                <Said text={`${id}　${source?.title ?? ''}`} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="print-address">{`${t('print.address')}: ${window.location.href}`}</p>
    </div>
  );
}
