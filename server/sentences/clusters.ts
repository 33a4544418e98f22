import type { PartialDate } from '../model/dates.ts';
import type { Label } from '../model/ontology.ts';
import type { Entity } from '../model/records.ts';
import { dateText } from './dates.ts';
import type { Language } from './material.ts';
import { nameOf, quoted } from './names.ts';

/** What a cluster is called after: a name of staff, what binds it, or its most central member. */
export type ToldName =
  | { readonly by: 'STAFF'; readonly name: string }
  | { readonly by: 'FACILITY' | 'PROGRAM' | 'FIELD' | 'HUB' | 'MEMBER'; readonly entity: Entity };

export function clusterName(told: ToldName): Label {
  if (told.by === 'STAFF') return { ja: told.name, en: told.name };
  const [ja, en] = [nameOf(told.entity, 'ja'), nameOf(told.entity, 'en')];
  switch (told.by) {
    case 'HUB':
      return { ja: `${ja}とのつながり`, en: `Tied to ${en}` };
    case 'MEMBER':
      return { ja: `${ja}の周り`, en: `Around ${en}` };
    default:
      return { ja, en };
  }
}

export interface ToldPeriod {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export function periodText(period: ToldPeriod | null, language: Language): string {
  if (!period || (period.from === null && period.to === null))
    return language === 'ja' ? '全期間' : 'all time';
  const [from, to] = [period.from, period.to].map((day) => day && dateText(day, language));
  if (language === 'ja') return `${from ?? ''}～${to ?? ''}`;
  if (from && to) return `${from} – ${to}`;
  return from ? `since ${from}` : `until ${to}`;
}

export interface ToldMap {
  readonly period: ToldPeriod | null;
  readonly asOf: PartialDate | null;
  readonly resolution: number;
  readonly seed: number;
  readonly runs: number;
  readonly hubs: number;
  readonly revision: number;
}

/** What a reader needs to get the same map again. */
export function citation(told: ToldMap, language: Language): string {
  const { resolution, seed, runs, hubs, revision } = told;
  const period = periodText(told.period, language);
  const asOf = told.asOf && dateText(told.asOf, language);
  if (language === 'ja') {
    const best = runs === 1 ? `シード${seed}` : `シード${seed}から${runs}通りのうち最良`;
    return `クラスターマップ（Leiden法、つながりの強さで重みづけ、解像度${resolution}、${best}、ハブ${hubs}者を除く）。期間：${period}${asOf ? `、${asOf}時点` : ''}。Musubi、版${revision}`;
  }
  const best = runs === 1 ? `seed ${seed}` : `best of ${runs} seeds from ${seed}`;
  return `Cluster map (Leiden algorithm on strength of ties, resolution ${resolution}, ${best}, ${hubs} hubs left out). Period: ${period}${asOf ? `, as of ${asOf}` : ''}. Musubi, revision ${revision}`;
}

export interface ToldFacts {
  readonly before: number;
  readonly after: number;
}

export function notComparable({ before, after }: ToldFacts, language: Language): string {
  const [one, other] = [figure(before), figure(after)];
  return language === 'ja'
    ? `その時期に最後に確認できる事実は、比べる期間が年${one}件、この期間が年${other}件。差が大きいので、変化に見えるものは資料の違いかもしれない`
    : `${one} facts a year are last known to hold in the period compared with, and ${other} in this one: so far apart that what looks like change may be a difference between sources`;
}

const figure = (value: number): string => (value >= 10 ? String(Math.round(value)) : value.toFixed(1));

export interface ToldChange {
  readonly kind: 'SAME' | 'BORN' | 'GONE' | 'MERGED' | 'SPLIT';
  readonly before: readonly { readonly name: Label; readonly size: number }[];
  readonly after: readonly { readonly name: Label; readonly size: number }[];
  readonly moved: number;
  readonly arrived: number;
  readonly appeared: number;
  readonly vanished: number;
}

export const changeSentence = (told: ToldChange, language: Language): string =>
  language === 'ja' ? japanese(told) : english(told);

function japanese({ kind, before, after, moved, arrived, appeared, vanished }: ToldChange): string {
  const named = (all: ToldChange['before']) =>
    all.map(({ name, size }) => `${quoted(name.ja, 'ja')}（${size}者）`).join('、');
  const notes = [
    arrived > 0 ? `他から${arrived}者` : '',
    moved > 0 ? `他へ${moved}者` : '',
    appeared > 0 ? `新たに${appeared}者` : '',
    vanished > 0 ? `つながりの記録がなくなったのは${vanished}者` : '',
  ].filter(Boolean);
  const note = notes.length > 0 ? `：${notes.join('、')}` : '';
  switch (kind) {
    case 'SAME':
      return `${quoted(after[0]?.name.ja ?? '', 'ja')}は続いている（${before[0]?.size ?? 0}者から${after[0]?.size ?? 0}者へ）${note}`;
    case 'BORN':
      return `${named(after)}が新しくできた${note}`;
    case 'GONE':
      return `${named(before)}はまとまりとしては残っていない${note}`;
    case 'MERGED':
      return `${named(before)}が${named(after)}に合流した${note}`;
    case 'SPLIT':
      return `${named(before)}から${named(after)}が分かれた${note}`;
  }
}

function english({ kind, before, after, moved, arrived, appeared, vanished }: ToldChange): string {
  const named = (all: ToldChange['before']) =>
    all.map(({ name, size }) => `${quoted(name.en, 'en')} (${size})`).join(', ');
  const notes = [
    arrived > 0 ? `${arrived} came from others` : '',
    moved > 0 ? `${moved} went to others` : '',
    appeared > 0 ? `${appeared} are new` : '',
    vanished > 0 ? `of ${vanished} no tie is recorded any more` : '',
  ].filter(Boolean);
  const note = notes.length > 0 ? `: ${notes.join(', ')}` : '';
  switch (kind) {
    case 'SAME':
      return `${quoted(after[0]?.name.en ?? '', 'en')} goes on (from ${before[0]?.size ?? 0} to ${after[0]?.size ?? 0})${note}`;
    case 'BORN':
      return `${named(after)} is new${note}`;
    case 'GONE':
      return `${named(before)} is no cluster any more${note}`;
    case 'MERGED':
      return `${named(before)} merged into ${named(after)}${note}`;
    case 'SPLIT':
      return `${named(after)} split off from ${named(before)}${note}`;
  }
}
