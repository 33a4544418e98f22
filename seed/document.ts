import { foldCharacter } from '../server/names/foldCharacter.ts';
import { type PrintedYear, yearsIn, yearsInRow } from './years.ts';

/** The lines of a source, read the way the checks compare. Lines are counted from 1. */
export interface SourceDocument {
  has(line: number): boolean;
  /**
   * Whether the text stands within `near` lines of the line, running on over line ends if need be; without
   * blanks and brackets, letters as the search folds them. Of a row of a table no other row counts.
   */
  prints(line: number, text: string, near: number): boolean;
  /** Whether a line up to this one prints the title. */
  heads(line: number, title: string): boolean;
  /** Whether the line prints the figure, as digits or, counted in the unit, in 兆億万千; never as a part of a longer figure or of a date. */
  shows(line: number, value: number, unit: string | null): boolean;
  /** The years within `near` lines of the line. */
  years(line: number, near: number): readonly PrintedYear[];
  /** In a table, the years that head the cells of the line the figure stands in: in the cell, before it in the row, or above it in its column. Empty when nothing heads it, or one of the cells it may stand in. */
  yearsOfCell(line: number, value: number, unit: string | null): readonly PrintedYear[];
}

export function readDocument(lines: readonly string[]): SourceDocument {
  const plain = lines.map((line) => line.replace(/<\/?[a-z][^>]*>/gi, ' ').normalize('NFKC'));
  const folded = lines.map(squeezed);
  const around = <T>(texts: readonly T[], line: number, near: number) =>
    texts.slice(Math.max(0, line - 1 - near), line + near);
  const cells = (line: number) => (plain[line - 1] ?? '').split(/[|\t]/).map((cell) => cell.trim());
  const isRow = (line: number) => cells(line).length > 1;
  // A row of a table speaks for itself, not its neighbours for it.
  const nearby = (line: number, near: number) =>
    around(lines, line, near)
      .map((_, i) => Math.max(1, line - near) + i)
      .filter((other) => other === line || !isRow(line) || !isRow(other))
      .map((other) => folded[other - 1] ?? '');
  const columnHead = (line: number, column: number): readonly PrintedYear[] => {
    const width = cells(line).length;
    for (let above = line - 1; cells(above).length > 1; above--) {
      const years = yearsInRow(cells(above));
      if (years.length === width && years.filter((found) => found.length > 0).length > 1)
        return years[column] ?? [];
    }
    return [];
  };
  return {
    has: (line) => line >= 1 && line <= lines.length,
    prints: (line, text, near) => nearby(line, near).join('').includes(squeezed(text)),
    heads: (line, title) => folded.slice(0, line).some((text) => text.includes(squeezed(title))),
    shows: (line, value, unit) => showsFigure(plain[line - 1] ?? '', value, unit),
    years: (line, near) => around(plain, line, near).flatMap(yearsIn),
    yearsOfCell: (line, value, unit) => {
      const row = cells(line);
      if (row.length < 2) return [];
      const heads = row.flatMap((cell, column) => {
        if (!showsFigure(cell, value, unit)) return [];
        const own = yearsIn(cell);
        if (own.length > 0) return [own];
        const label = row[column - 1] ?? '';
        return yearsIn(label).length > 0 && !/\d/.test(withoutDates(label))
          ? [yearsIn(label)]
          : [columnHead(line, column)];
      });
      return heads.some((years) => years.length === 0) ? [] : heads.flat();
    },
  };
}

/** A text as names are compared: no markup, blanks or brackets, every letter as the search folds it. */
export const squeezed = (text: string): string =>
  [...text.replace(/<\/?[a-z][^>]*>/gi, '').normalize('NFKC')]
    .map(foldCharacter)
    .join('')
    .replace(/[ ()]/g, '');

const withoutDates = (text: string): string =>
  text
    .replace(/(?:平成|H|昭和) ?(?:\d+|元)|\d+ ?\(\d+\) ?年度?/g, ' ')
    .replace(/\d+ ?年(?!間|連続|程度|以)度?|\d+ ?月 ?\d+ ?日?|第 ?\d+ ?[条章]/g, ' ');

const SIZES: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3, 百: 100 };
const sizeOf = (words: string): number => [...words].reduce((size, word) => size * (SIZES[word] ?? 1), 1);

function showsFigure(line: string, value: number, unit: string | null): boolean {
  const text = /[年月日]/.test(unit ?? '') ? line : withoutDates(line);
  const grouped = text.replace(/(?<=\d) ?, ?(?=\d{3})/g, '');
  // Scans put blanks inside figures, but blanks also part them: either reading may show it.
  const readings = [grouped, grouped.replace(/(?<=\d) (?=\d)/g, '')];
  const digits = String(Math.abs(value)).replace('.', '\\.');
  const figure = new RegExp(
    `(?<![\\d.])${digits}(?:\\.0+)?(?!\\.?\\d${unit === null ? '' : '|[兆億万千百]'})`,
  );
  if (readings.some((reading) => figure.test(reading))) return true;
  const [words = ''] = /^[兆億万千百]+/.exec(unit ?? '') ?? [];
  return readings.some((reading) =>
    (reading.match(/(?:[\d.]+ ?[兆億万千百]+ ?)+\d*/g) ?? []).some(
      (amount) => inOnes(amount) === Math.abs(value) * sizeOf(words),
    ),
  );
}

const inOnes = (amount: string): number =>
  [...amount.matchAll(/([\d.]+) ?([兆億万千百]*)/g)].reduce(
    (sum, [, digits, words = '']) => sum + Number(digits) * sizeOf(words),
    0,
  );
