import { firstDay, isPartialDate, lastDay, type PartialDate } from '../server/model/dates.ts';

/** A year as a document prints it. */
export interface PrintedYear {
  /** Of the common era. */
  readonly year: number;
  readonly fiscal: boolean;
  readonly month: number | null;
}

const ERAS: Readonly<Record<string, number>> = { 平成: 1988, H: 1988, 昭和: 1925 };
const YEAR =
  /(?<![\d.,])(?:(平成|H|昭和) ?(\d{1,2}|元)(?!\d)|((?:19|20)\d\d)(?![\d,.])|(\d{1,2})(?= ?(?:\) ?)?年(?!間|連続|目|程度|以)))[ )(]*(?:\d{1,2}\)? ?)?(年度|年)?(?: ?(\d{1,2}) ?月)?/g;

/** All years of a text: 2016, 平成28, H28, and 28年 without its era, read as 平成. */
export function yearsIn(text: string): readonly PrintedYear[] {
  return [...text.matchAll(YEAR)].map(([, era, ofEra, common, bare, word, month]) => ({
    year: common
      ? Number(common)
      : (ERAS[era ?? '平成'] ?? 1988) + (ofEra === '元' ? 1 : Number(ofEra ?? bare)),
    fiscal: word === '年度',
    month: month === undefined ? null : Number(month),
  }));
}

/** The years of each cell of a table's head. After 2001 the cells may go on 02, 03. */
export function yearsInRow(cells: readonly string[]): readonly (readonly PrintedYear[])[] {
  let century: number | null = null;
  return cells.map((cell) => {
    const [, digits] = /^(\d\d)(?: ?年度?)?$/.exec(cell) ?? [];
    if (digits !== undefined && century !== null)
      return [{ year: century + Number(digits), fiscal: false, month: null }];
    const [first] = yearsIn(cell);
    if (first && /^\d{4}/.test(cell)) century = Math.floor(first.year / 100) * 100;
    return yearsIn(cell);
  });
}

/** Whether a printed year states the date: the same number, or a month or fiscal year that shares a day with it. */
export function states({ year, fiscal, month }: PrintedYear, date: PartialDate): boolean {
  if (date.includes(String(year))) return true;
  const span = month !== null ? `${year}-${String(month).padStart(2, '0')}` : fiscal ? `FY${year}` : '';
  return isPartialDate(span) && firstDay(span) <= lastDay(date) && firstDay(date) <= lastDay(span);
}
