import type { PartialDate } from '../model/dates.ts';
import type { Language } from './material.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in words, no more exact than it is: 2016年度, 2016年7月, 2016年7月8日; FY2016, Jul 2016, 8 Jul 2016. */
export function dateText(date: PartialDate, language: Language): string {
  if (date.startsWith('FY')) return language === 'ja' ? `${date.slice(2)}年度` : date;
  const [year = '', month, day] = date.split('-');
  if (language === 'ja') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** From one date to another; what the second shares with the first is not said again. */
export function rangeText(from: PartialDate, to: PartialDate, language: Language): string {
  const [first, last] = [dateText(from, language), dateText(to, language)];
  if (from === to) return first;
  const [year, month, day] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  const days = day && toDay && year === toYear;
  if (language === 'ja') {
    if (!days) return `${first}～${last}`;
    return `${first}～${month === toMonth ? '' : `${Number(toMonth)}月`}${Number(toDay)}日`;
  }
  if (!days) return `${first} – ${last}`;
  return `${Number(day)}${month === toMonth ? '' : ` ${MONTHS[Number(month) - 1]}`} – ${last}`;
}

/** Whether a date names one day, which English says with another word. */
export const isDay = (date: PartialDate): boolean => date.split('-').length === 3;

/** Whether a name says a day itself, in one of these ways: 2016年7月8日, 2016-07-08, 8 July 2016. */
export function namesDay(name: string, date: PartialDate): boolean {
  if (!isDay(date)) return false;
  const [year = '', month = '', day = ''] = date.split('-');
  const [m, d] = [Number(month), Number(day)];
  const short = MONTHS[m - 1] ?? '';
  const ways = [
    `${year}年\\s*0?${m}月\\s*0?${d}日`,
    `${year}[-/.]0?${m}[-/.]0?${d}(?!\\d)`,
    `0?${d} ${short}[a-z]*\\.?,? ${year}`,
    `${short}[a-z]*\\.? 0?${d},? ${year}`,
  ];
  return ways.some((way) => new RegExp(`(?<!\\d)${way}`, 'i').test(name));
}
