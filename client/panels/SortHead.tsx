import { ChevronDown, ChevronUp } from '../ui/icons.ts';

/** The head of a column a table can be sorted by. */
export function SortHead({
  label,
  sorted,
  number = false,
  onSort,
}: {
  readonly label: string;
  /** How the table is sorted by it now; null when by another. */
  readonly sorted: { readonly descending: boolean } | null;
  readonly number?: boolean;
  readonly onSort: () => void;
}) {
  return (
    <th
      scope="col"
      className={number ? 'number' : ''}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={onSort}>
        {label}
        {sorted && (sorted.descending ? <ChevronDown /> : <ChevronUp />)}
      </button>
    </th>
  );
}
