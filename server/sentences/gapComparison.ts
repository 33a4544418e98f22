import type { PartialDate } from '../model/dates.ts';
import { dateText } from './dates.ts';
import type { Language } from './material.ts';

/** Two periods beside each other: what stands in the way of comparing them. */
export interface ToldComparison {
  /** The days in both; null where there are none. */
  readonly overlap: { readonly from: PartialDate | null; readonly to: PartialDate | null } | null;
  /** How many facts without a date are in both. */
  readonly undatedInBoth: number;
  readonly ties: number;
  readonly otherTies: number;
}

/** How two periods can be compared, without a full stop at the end. */
export function comparisonSentence(
  { overlap, undatedInBoth, ties, otherTies }: ToldComparison,
  language: Language,
): string {
  const day = (date: PartialDate | null) => (date === null ? null : dateText(date, language));
  const [from, to] = [day(overlap?.from ?? null), day(overlap?.to ?? null)];
  if (language === 'ja') {
    const shared = overlap
      ? `2つの期間は${spanJa(from, to)}が重なっていて、その間の事実は両方に数えている。`
      : '';
    const undated = undatedInBoth > 0 ? `日付のない事実${undatedInBoth}件も両方に数えている。` : '';
    return `${shared}${undated}記録されたつながりは、この期間が${ties}組、比べる期間が${otherTies}組。資料の多さの違いも混じるので、差がそのまま連携の増減とは言えない`;
  }
  const shared = overlap
    ? `The two periods overlap (${spanEn(from, to)}), and the facts of those days count in both. `
    : '';
  const undated =
    undatedInBoth > 0
      ? `${undatedInBoth} undated ${undatedInBoth === 1 ? 'fact counts' : 'facts count'} in both. `
      : '';
  return `${shared}${undated}This period has ${ties === 1 ? '1 tie' : `${ties} ties`} on record and ${otherTies} in the other: part of any difference is how much the sources tell of each`;
}

function spanJa(from: string | null, to: string | null): string {
  if (from && to) return `${from}～${to}`;
  if (from) return `${from}以後`;
  return to ? `${to}まで` : '全期間';
}

function spanEn(from: string | null, to: string | null): string {
  if (from && to) return `${from} to ${to}`;
  if (from) return `from ${from} on`;
  return to ? `until ${to}` : 'at all times';
}
