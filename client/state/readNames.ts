import { MOST_NAMES } from './introduction.ts';
import { type Cell, cellsIn, type Head, headIn, marksIn, type Rows, rowsOf } from './listCells.ts';
import { BETWEEN, cut, MARKS } from './splitNames.ts';

/** A cell that is a number, a date or an address of the net names nobody. */
const NO_NAME = /^[\d\s.,/:()+-]*$|^https?:|@/;
/** What is longer describes something: the longest names of organisations have about fifty letters. */
const LONGEST = 60;
const SHOWN = 18;
/** A bullet or a number before a name; one with a blank alone behind it only before Japanese, as of “500 Startups” it is the name. */
const NUMBER_BEFORE =
  /^(?:[・●○■□◆*•\-–]|[(（]?[0-9０-９]{1,3}[.)、．）]|[①-⑳㉑-㉟㊱-㊿]|[0-9０-９]{1,3} (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}(（㈱㈲]))\s*/u;
/** How many a list says it has. */
const TALLY = /\s*[(（]?(?:合?計|全)\s*([0-9０-９]{1,4})\s*(?:件|社|者|団体|機関|名|法人|校)[)）]?$/u;

/** Which cells are read: those of a column, of all of them, or each line as one name. */
export type Reading = number | 'all' | 'lines';

interface Column {
  readonly at: number;
  /** Its head; null where it has none. */
  readonly head: string | null;
  /** What stands in it first, shortened. */
  readonly first: readonly string[];
}

/** The names in a list, once each, in its order, and how they were read. */
export interface ReadNames {
  readonly names: readonly string[];
  readonly reading: Reading;
  /** The columns of a table that can name somebody; empty where the list is none. */
  readonly columns: readonly Column[];
  /** How many columns there are, whatever they hold. */
  readonly width: number;
  /** Lines cut at marks between names: read as lines they would be fewer. */
  readonly isCut: boolean;
  /** How many the list says it has; null where it does not, or counts single lines alone and rightly. */
  readonly stated: number | null;
  /** What was there to read and names nobody. */
  readonly skipped: readonly string[];
  /** How many more there were than are handled. */
  readonly left: number;
}

/**
 * The names of a list as people have it: one a line, several with marks between them, or a table with commas, tabs or
 * bars. Of a table with a head, the column that says organisation, else name. Without a head, all columns where all
 * are names, else the first that mostly is. `reading` says otherwise. Numbers and bullets before a name fall away, how
 * it is addressed behind it, and the tally at the end of a list.
 */
export function readNames(text: string, reading?: Reading): ReadNames {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return namesOf(rowsOf(plain), plain, reading);
}

/** The names in the rows of a workbook. */
export function namesIn(rows: readonly (readonly string[])[], reading?: Reading): ReadNames {
  const cells = rows.map((row) => row.map((text) => ({ text, quoted: false })));
  return namesOf(cells, rows.map((row) => row.filter((cell) => cell !== '').join(' ')).join('\n'), reading);
}

const QUOTED = new RegExp(`[${BETWEEN}\\t"]`);
/** A name as a line of a list that is read as this one name again. */
export const lineOf = (name: string): string =>
  QUOTED.test(name) ? `"${name.replaceAll('"', '""')}"` : name;

function namesOf(rows: Rows, text: string, wanted?: Reading): ReadNames {
  const filled = rows
    .map((row) => row.map(({ text: cell, quoted }) => ({ text: cell.trim(), quoted })))
    .filter((row) => row.some((cell) => cell.text !== ''));
  const wide = Math.max(1, ...filled.map((row) => row.length));
  const head = headIn(filled);
  const body = filled.slice(head ? head.row + 1 : 0);
  const columns = wide > 1 || head ? columnsOf(body, wide, head ? filled[head.row] : undefined) : [];
  const lines = cellsIn(text, '\\n')
    .flat()
    .map((line) => ({ text: line.text.trim(), quoted: true }));
  const reading = wanted ?? (wide > 1 || head ? usual(body, head, columns) : 'all');
  const cellsRead = {
    lines: () => lines,
    all: () => body.flat(),
    // A line of one cell among rows of several was written between them by hand.
    column: (at: number) => body.flatMap((row) => (row.length === 1 ? row : (row[at] ?? []))),
  };
  const cells = typeof reading === 'number' ? cellsRead.column(reading) : cellsRead[reading]();
  const read = collected(cells, marksIn(text));
  const isCut = read.isCut || (wide === 1 && body.length > lines.filter((line) => line.text !== '').length);
  return {
    ...read,
    stated: statedIn(text, read),
    isCut: isCut && reading !== 'lines',
    reading,
    columns,
    width: wide,
  };
}

/** A tally is of the whole list, or of its own line where as many names stand before it: the first that is neither, else that of the list. */
function statedIn(text: string, { names, stated }: Pick<ReadNames, 'names' | 'stated'>): number | null {
  const marks = marksIn(text);
  const tallied = text.split('\n').flatMap((line) => {
    const tally = TALLY.exec(line.trim());
    return tally
      ? [{ count: countOf(tally), names: cut(line.trim().slice(0, tally.index), marks).length }]
      : [];
  });
  if (!tallied.some((line) => line.names > 1)) return stated;
  const wrong = tallied.find((line) => line.count !== names.length && line.count !== line.names);
  if (wrong) return wrong.count;
  return stated === names.length ? stated : null;
}

const countOf = (tally: RegExpExecArray): number => Number((tally[1] ?? '').normalize('NFKC'));

/** The column the head tells, else all where all are names, else the first that is. */
function usual(body: Rows, head: Head | null, columns: readonly Column[]): Reading {
  if (head) return head.column;
  const areAll = columns.length === Math.max(0, ...body.map((row) => row.length));
  return areAll ? 'all' : (columns[0]?.at ?? 0);
}

function collected(cells: readonly Cell[], marks: string): Omit<ReadNames, 'reading' | 'columns' | 'width'> {
  const found = new Set<string>();
  const skipped: string[] = [];
  let stated: number | null = null;
  let isCut = false;
  for (const { text, quoted } of cells) {
    const tally = TALLY.exec(text);
    if (tally) stated = Number((tally[1] ?? '').normalize('NFKC'));
    const rest = tally ? text.slice(0, tally.index) : text;
    const pieces = quoted ? [rest] : cut(rest, `\\n|${marks}`);
    if (pieces.length > 1) isCut = true;
    for (const piece of pieces.map(plainName)) {
      if (piece === '') continue;
      if (NO_NAME.test(piece)) skipped.push(piece);
      else found.add(piece);
    }
  }
  const names = [...found];
  return {
    names: names.slice(0, MOST_NAMES),
    isCut,
    stated,
    skipped: skipped.filter((text) => /[^\d\s.,/:()+-]|\d{3}/.test(text)),
    left: Math.max(0, names.length - MOST_NAMES),
  };
}

const plainName = (cell: string): string =>
  cell
    .replace(/[\s\u3000]+/g, ' ')
    .replace(NUMBER_BEFORE, '')
    .replace(/\s*(?:御中|様)$/u, '')
    .trim()
    .slice(0, 200);

/** The columns whose cells are mostly names. */
function columnsOf(rows: Rows, wide: number, heads: readonly Cell[] | undefined): readonly Column[] {
  const several = wide > 1 ? rows.filter((row) => row.length > 1) : rows;
  return Array.from({ length: wide }, (_, at): Column => {
    const cells = several.flatMap((row) => cut(row[at]?.text ?? '', `\\n|${MARKS}`)).map(plainName);
    const named = cells.filter((cell) => cell !== '' && cell.length <= LONGEST && !NO_NAME.test(cell));
    const first = named.length > cells.length * 0.6 ? [...new Set(named)].slice(0, 2) : [];
    return { at, head: heads?.[at]?.text || null, first: first.map(shortened) };
  }).filter(({ first }) => first.length > 0);
}

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
