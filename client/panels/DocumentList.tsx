import { useTranslation } from 'react-i18next';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { dateText } from '../i18n/format.ts';
import { groupBy } from '../state/groupBy.ts';
import { useTools } from './context.ts';
import { Said } from './Said.tsx';

type Document = EvidencePlaceFragment['source'];

/** The documents some places are in, each once, by id. */
export const documentsOf = (evidence: readonly EvidencePlaceFragment[]): readonly Document[] =>
  [...groupBy(evidence, ({ source }) => source.id).values()]
    .flatMap(([first]) => first?.source ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Documents on paper, with the day each was issued. */
export function DocumentList({ documents }: { readonly documents: readonly Document[] }) {
  const { t } = useTranslation();
  const { locale } = useTools().vocabulary;
  return (
    <ul className="print-documents">
      {documents.map(({ id, title, date }) => (
        <li key={id}>
          <Said text={`${id}　${title}${date ? t('sentence.role', { role: dateText(date, locale) }) : ''}`} />
        </li>
      ))}
    </ul>
  );
}
