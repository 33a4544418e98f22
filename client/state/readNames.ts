import { MOST_NAMES } from './introduction.ts';

/** Heads of columns that name organisations, and of those that name whoever it may be. */
const HEADS = [
  /^(企業|会社|団体|機関|事業者|組織|法人|社|企業・団体|会社・団体)名称?$|^(所属(先|機関|団体|企業)?名?|勤務先名?|商号|company(name)?|organi[sz]ation(name)?|affiliation)$/i,
  /^(名称|参加者名?|出展者名?|氏名|お?名前|name)$/i,
];
/** A cell that is a number, a date or an address of the net names nobody. */
const NO_NAME = /^[\d\s.,/:()+-]*$|^https?:|@/;

/** The names in a list, once each, in its order, and the column they stood in where it has a head. */
export interface ReadNames {
  readonly names: readonly string[];
  readonly column: string | null;
  /** Whether there were more than are handled. */
  readonly cut: boolean;
}

/**
 * The names of a list as people have it: one a line or several with 、 between them, or a table with commas or tabs.
 * Of a table, the column whose head says organisation, else name; without one, the first whose cells are mostly names.
 * Numbers and bullets before a name fall away, and how it is addressed behind it.
 */
export function readNames(text: string): ReadNames {
  return namesIn(rowsOf(text.replace(/^\uFEFF/, '')));
}

/** The names in the rows of a table. */
export function namesIn(rows: readonly (readonly string[])[]): ReadNames {
  const filled = rows
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const wide = Math.max(0, ...filled.map((row) => row.length));
  const found = headIn(filled);
  const column = found?.column ?? (wide > 1 ? mostlyNames(filled, wide) : 0);
  // A line of one cell among rows of several was written between them by hand.
  const cells = filled
    .slice(found ? found.row + 1 : 0)
    .map((row) => plain((row.length === 1 ? row[0] : row[column]) ?? ''));
  const names = [...new Set(cells.filter((cell) => cell !== '' && !NO_NAME.test(cell)))];
  return {
    names: names.slice(0, MOST_NAMES),
    column: found ? (filled[found.row]?.[column] ?? null) : null,
    cut: names.length > MOST_NAMES,
  };
}

const plain = (cell: string): string =>
  cell
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/^(?:[・●○■□◆*•\-–]|\(?[0-9０-９]{1,3}[.)、．）]|[①-⑳])\s*/u, '')
    .replace(/\s*(?:御中|様)$/u, '')
    .trim()
    .slice(0, 200);

function headIn(
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of rows.slice(0, 5).entries()) {
    const heads = cells.map((cell) => cell.replace(/[\s\u3000]/g, ''));
    const columns = HEADS.map((is) => heads.findIndex((head) => is.test(head)));
    const column = columns.find((found) => found >= 0);
    if (column !== undefined) return { row, column };
  }
  return null;
}

function mostlyNames(rows: readonly (readonly string[])[], wide: number): number {
  const share = (column: number) =>
    rows.filter((row) => {
      const cell = row[column] ?? '';
      return cell !== '' && !NO_NAME.test(cell);
    }).length / rows.length;
  const columns = Array.from({ length: wide }, (_, column) => column);
  return columns.find((column) => share(column) > 0.6) ?? 0;
}

/** Rows of cells: RFC 4180 with commas, or tabs as spreadsheets copy them; a list without either has one cell a row. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (text.includes('\t')) return lines.map((line) => line.split('\t'));
  const isTable = /^[^\n]*,/m.test(text) && (text.includes('"') || sameWidth(lines));
  if (!isTable) return lines.flatMap((line) => line.split('、').map((name) => [name]));
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/g)) {
    const [, quoted, bare, end] = match;
    row.push(quoted !== undefined ? quoted.replaceAll('""', '"') : (bare ?? ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Whether most lines have as many commas as the first: a name may hold one. */
function sameWidth(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const commas = (line: string) => line.split(',').length;
  const [first] = filled;
  if (first === undefined || filled.length < 2 || commas(first) < 2) return false;
  return filled.filter((line) => commas(line) === commas(first)).length > filled.length * 0.8;
}
