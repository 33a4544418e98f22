import type { introductionJa } from '../../i18n/introductionJa.ts';
import { useWords } from './useWords.ts';

/** The head of a table: a row with the names of its columns. */
export function ColumnHeads({
  columns,
}: {
  readonly columns: readonly (keyof typeof introductionJa.columns)[];
}) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" className="intro-column">
            {t(`columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
