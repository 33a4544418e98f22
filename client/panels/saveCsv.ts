import { csvOf } from '../state/csv.ts';
import { saveFile } from '../ui/saveFile.ts';

/** Hands the reader rows as a CSV file; the first are the heads. */
export const saveCsv = (name: string, rows: readonly (readonly string[])[]): void =>
  saveFile(`musubi-${name}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
