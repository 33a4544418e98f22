import { useQuery } from 'urql';
import { SourcesDocument } from '../../api/later/sources.ts';
import type { Matrix } from '../../api/useGapMatrix.ts';
import type { SourcesQuery } from '../../generated/later/graphql.ts';
import { useWords, type Words } from './useWords.ts';

type Document = SourcesQuery['sources'][number];
type Counted = Matrix['sources'][number]['source'];

/** More are told by their number: nobody reads a thousand titles in one cell. */
const MOST_NAMED = 20;

/** The documents this viewer's facts are taken from; none until they are there. */
export const useDocuments = (): readonly Document[] =>
  useQuery({ query: SourcesDocument })[0].data?.sources ?? [];

/** The documents in one text, for a cell of a file. */
export const documentsText = (documents: readonly Pick<Document, 'title'>[], { t, w }: Words): string => {
  const named = documents.slice(0, MOST_NAMED).map(({ title }) => title);
  const rest = documents.length - named.length;
  return [...named, ...(rest > 0 ? [t('documentsMore', { count: rest })] : [])].join(w('format.comma'));
};

/** The documents counted in a table, and in the one it is compared with, each once, by id. */
export const documentsOfBoth = (
  { sources }: Pick<Matrix, 'sources'>,
  compared: Pick<Matrix, 'sources'> | null,
): readonly Counted[] =>
  [
    ...new Map(
      [...sources, ...(compared?.sources ?? [])].map(({ source }) => [source.id, source] as const),
    ).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same of the documents there are. */
export function useDocumentsText(): string {
  return documentsText(useDocuments(), useWords());
}
