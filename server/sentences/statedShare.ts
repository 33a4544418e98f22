import { partialDateOf } from '../model/dates.ts';
import type { Entity, Measure } from '../model/records.ts';
import { dateText } from './dates.ts';
import type { Language } from './material.ts';
import { quoted, quotedName } from './names.ts';

/** What a survey says of how many collaborate, and why it is beside nothing that is counted here. */
export function statedShareSentence(
  { measure, by }: { readonly measure: Measure; readonly by: Entity },
  language: Language,
): string {
  const { asOf, evidence, value, unit, qualifier } = measure;
  const printed = evidence.find((each) => each.printed !== null)?.printed;
  const words = quoted(
    printed ?? [qualifier, value, unit].filter((part) => part !== null).join(''),
    language,
  );
  const year = measure.fiscalYear === null ? null : partialDateOf(`FY${measure.fiscalYear}`);
  const when = asOf ?? measure.to ?? year;
  const date = when === null ? '' : dateText(when, language);
  const who = quotedName(by, language);
  if (language === 'ja')
    return `${who}${date ? `（${date}）` : ''}によると、${measure.name}は${words}。調べた相手も尋ね方も違うので、資料に名前のある主体の数とは比べられない`;
  return `${who}${date ? ` (${date})` : ''} puts ${quoted(measure.name, 'en')} at ${words}. It asked others, in other words, so that it can't be compared with the numbers of those named in the sources`;
}
