import type { TFunction } from 'i18next';
import { datePartsOf } from '../state/dates.ts';
import type { Locale } from '../state/view.ts';

type Words = TFunction<'words'>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in words, no more exact than it is: 2016年度, 2016年7月, 2016年7月8日. */
export function dateText(text: string, locale: Locale): string {
  const parts = datePartsOf(text);
  if (!parts) return text;
  const { year } = parts;
  if (locale === 'ja') {
    switch (parts.kind) {
      case 'fiscalYear':
        return `${year}年度`;
      case 'year':
        return `${year}年`;
      case 'month':
        return `${year}年${parts.month}月`;
      case 'day':
        return `${year}年${parts.month}月${parts.day}日`;
    }
  }
  switch (parts.kind) {
    case 'fiscalYear':
      return `FY${year}`;
    case 'year':
      return String(year);
    case 'month':
      return `${MONTHS[parts.month - 1]} ${year}`;
    case 'day':
      return `${parts.day} ${MONTHS[parts.month - 1]} ${year}`;
  }
}

interface Span {
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Two dates as a span: what the second shares with the first is not said again. */
function between(from: string, to: string, t: Words, locale: Locale): string {
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  const whole = { from: dateText(from, locale), to: dateText(to, locale) };
  if (a?.kind !== 'day' || b?.kind !== 'day' || a.year !== b.year) return t('format.span', whole);
  if (locale === 'ja') {
    return t('format.span', { ...whole, to: a.month === b.month ? `${b.day}日` : `${b.month}月${b.day}日` });
  }
  const first = a.month === b.month ? String(a.day) : `${a.day} ${MONTHS[a.month - 1]}`;
  return t('format.span', { ...whole, from: first });
}

/** From when to when, as far as is known; empty when nothing is. A point has its date alone. */
export function spanText(span: Span, point: boolean, t: Words, locale: Locale): string {
  const since = span.since ? dateText(span.since, locale) : null;
  const until = span.until ? dateText(span.until, locale) : null;
  if (span.since && span.until && since && until)
    return since === until ? since : between(span.since, span.until, t, locale);
  if (since) return point ? since : t('panel.from', { date: since });
  if (until) return point ? until : t('panel.until', { date: until });
  return '';
}

interface Figure {
  readonly value?: number | null;
  readonly text?: string | null;
  readonly unit?: string | null;
  readonly qualifier?: string | null;
}

// Words a source puts round a number, by where a reader expects them; all others follow in brackets.
const AFTER = [
  ...['以上', '以下', '未満', '超', '余', '強', '弱', '程度', 'ほど', '前後', '以内'],
  ...['増', '減', '引下げ', 'を下回る'],
];
const BEFORE = ['約', '延べ', '平均', '計', '全', '概ね', '原則', '上限', '限度額', '最大', '最短'];
/** The number is printed, but not the date it is of. */
const UNDATED = '時点不明';

const wordsOf = (qualifier: string | null | undefined): readonly string[] =>
  (qualifier ?? '')
    .split(/[・、（）]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A number as it is printed: with its unit, and its qualifiers where a reader expects them. */
export function valueText(number: Figure, locale: Locale): string {
  if (number.value === null || number.value === undefined) return number.text ?? '';
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(number.value);
  const space = locale === 'ja' ? '' : ' ';
  const words = wordsOf(number.qualifier).filter((word) => word !== UNDATED);
  const before = words.filter((word) => BEFORE.includes(word));
  const after = words.filter((word) => AFTER.includes(word));
  const notes = words.filter((word) => !BEFORE.includes(word) && !AFTER.includes(word));
  const value = [...before, digits, ...(number.unit ? [number.unit] : []), ...after].join(space);
  if (notes.length === 0) return value;
  return locale === 'ja' ? `${value}（${notes.join('、')}）` : `${value} (${notes.join(', ')})`;
}

interface Period {
  readonly fiscalYear?: number | null;
  readonly asOf?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly qualifier?: string | null;
}

/** The period a number is of; where its source gives none, only when it was told. */
export function periodText(period: Period, t: Words, locale: Locale): string {
  if (period.fiscalYear) return dateText(`FY${period.fiscalYear}`, locale);
  if (period.asOf)
    return t(wordsOf(period.qualifier).includes(UNDATED) ? 'panel.told' : 'panel.asOf', {
      date: dateText(period.asOf, locale),
    });
  return spanText({ since: period.from ?? null, until: period.to ?? null }, false, t, locale);
}
