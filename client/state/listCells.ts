import { COMMA, COMMA_AT_KANJI, MARKS } from './splitNames.ts';

const OF_WHOM =
  '(?:出展|参加|参画|交付決定|採択|受賞|認定|登録|会員|加盟|構成|協力|連携|導入|支援|対象|取引|訪問)?(?:企業|会社|団体|機関|事業者|組織|法人|社|企業・団体|会社・団体)';
/** Heads of columns that name organisations, and of those that name whoever it may be. */
const HEADS = [
  new RegExp(
    `^(?:${OF_WHOM}(?:名称?|一覧)?|所属(?:先|機関|団体|企業)?名?|勤務先名?|商号|(?:交付決定|採択|取引|訪問)先名?|company(?:name)?|organi[sz]ation(?:name)?|affiliation)$`,
    'i',
  ),
  /^(?:名称|参加者名?|出展者名?|受賞者名?|氏名|お?名前|name)$/i,
];

/** What a head says of the order of its names. */
const IN_ORDER = /[(（][^()（）]*(?:順(?:不同)?|敬称略)[)）]$/u;

/** A cell of a list; what stood in quotes is one name whatever it holds. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}
export type Rows = readonly (readonly Cell[])[];

/** Where a head of a column says that names follow. */
export interface Head {
  readonly row: number;
  readonly column: number;
}

/** The first head within the first rows; of several that for organisations. */
export function headIn(rows: Rows): Head | null {
  for (const [row, cells] of rows.slice(0, 5).entries()) {
    const heads = cells.map(({ text }) =>
      text
        .replace(/[\s\u3000]/g, '')
        .replace(IN_ORDER, '')
        .split('・'),
    );
    const column = HEADS.map((is) => heads.findIndex((parts) => parts.every((part) => is.test(part)))).find(
      (found) => found >= 0,
    );
    if (column !== undefined) return { row, column };
  }
  return null;
}

/** Rows of cells: with bars as in a printed table, tabs as spreadsheets copy them, or commas; else one cell a line. */
export function rowsOf(text: string): Rows {
  const lines = text.split('\n');
  if (lines.some((line) => /^\s*\|.*\|\s*$/.test(line)))
    return lines
      .filter((line) => !/^[\s|:-]*$/.test(line))
      .map((line) => cellsIn(line.trim().replace(/^\||\|$/g, ''), '[|]').flat());
  if (text.includes('\t')) return cellsIn(text, '\\t');
  const table = cellsIn(text, COMMA);
  const filled = table.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  if (filled.length > 1 && isTable(filled)) return table;
  return cellsIn(text, marksIn(text)).flatMap((row) => row.map((cell) => [cell]));
}

/** What stands between names: a comma too where the list is one line, or where it cannot belong to a Latin name. */
export const marksIn = (text: string): string =>
  `${MARKS}|${text.trim().includes('\n') ? COMMA_AT_KANJI : COMMA}`;

/** Rows of cells with a separator between them; what stands in quotes is one cell, "" in it a quote: RFC 4180. */
export function cellsIn(text: string, separator: string): Rows {
  const cell = new RegExp(
    `[^\\S\\n]*"((?:[^"]|"")*)"[^\\S\\n]*(${separator}|\\n|$)|((?:(?!${separator})[^\\n])*)(${separator}|\\n|$)`,
    'giuy',
  );
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (const [, quoted, endQuoted, bare, endBare] of text.matchAll(cell)) {
    row.push(
      quoted === undefined
        ? { text: bare ?? '', quoted: false }
        : { text: quoted.replaceAll('""', '"'), quoted: true },
    );
    const end = endQuoted ?? endBare;
    if (end !== '\n' && end !== '') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Whether most rows have as many cells as the first, more than one, or a head says what they hold: a name may hold a comma. */
function isTable(rows: Rows): boolean {
  const [first] = rows;
  if (first === undefined || first.length < 2) return false;
  const same = rows.filter((row) => row.length === first.length).length;
  return same > rows.length * 0.8 || headIn(rows.slice(0, 1)) !== null;
}
