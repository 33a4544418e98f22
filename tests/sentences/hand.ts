import type { Ontology } from '../../server/model/ontology.ts';
import type { Entity, GraphRecord, Relation } from '../../server/model/records.ts';
import { attribute, entity, relation, source } from '../fixtures/records.ts';
import { sentenceIn } from './material.ts';

/** Names of a made-up city; an id is the kind with a letter. */
const NAMES: Readonly<Record<string, readonly [kind: string, ja: string, en: string]>> = {
  a: ['Company', '青木製作所', 'Aoki Works'],
  b: ['Company', '坂東電機', 'Bando Electric'],
  c: ['Company', '千葉精工', 'Chiba Seiko'],
  city: ['Municipality', 'みどり市', 'Midori City'],
  office: ['Department', '経済部', 'Economy Bureau'],
  univ: ['University', 'みどり大学', 'Midori University'],
  person: ['Person', '田中一郎', 'Ichiro Tanaka'],
  group: ['Association', '産業懇話会', 'Industry Forum'],
  lab: ['Facility', 'みどりラボ', 'Midori Lab'],
  scheme: ['Program', '試作支援事業', 'Prototype Scheme'],
  grant: ['Grant', '試作助成金', 'prototype grant'],
  series: ['Event', '技術展', 'the Technology Fair'],
  fair: ['Event', '第3回技術展', 'the 3rd Technology Fair'],
  product: ['Product', '昇降装置', 'the lifting device'],
  patent: ['Patent', '昇降装置の特許', 'the lift patent'],
  technique: ['Technology', '昇降技術', 'the lift technique'],
  work: ['Collaboration', '昇降装置の共同事業', 'the lifting project'],
  visit: ['Visit', '青木製作所への訪問', 'the visit to Aoki Works'],
};

export const of = (id: string, more: Partial<Entity> = {}): Entity => {
  const [kind = '', name = '', nameEn = ''] = NAMES[id] ?? [];
  return { ...entity({ id, kind, name, nameEn }), ...more };
};

export const list = (stated: number | null, ...unnamed: readonly [string | null, number | null][]) => ({
  complete: 'partial' as const,
  stated,
  unnamed: unnamed.map(([printed, count]) => ({ role: null, printed, count })),
});

type More = Partial<Omit<Relation, 'since' | 'until' | 'asOf'>> &
  Partial<Record<'since' | 'until' | 'asOf', string>>;

/** `a PARTNERED_WITH b`, with a role behind a slash: `a PARTICIPATED_IN/exhibitor fair`. */
export function says(text: string, more: More = { state: 'ended' }): Relation {
  const [from = '', what = '', to = ''] = text.split(' ');
  const [type = '', role = null] = what.split('/');
  return { ...relation({ id: text, type, from, to, role }), ...(more as Partial<Relation>) };
}

/** What two of the made-up city are said to be tied by, in both languages; whom the relations name is there. */
export function told(
  ontology: Ontology,
  ends: string,
  relations: readonly Relation[],
  others: readonly GraphRecord[] = [],
): readonly (string | null)[] {
  const [from = '', to = ''] = ends.split(' ');
  const ids = new Set([from, to, ...relations.flatMap((each) => [each.from, each.to])]);
  const given = new Set(others.map(({ id }) => id as string));
  const entities = [...ids].filter((id) => !given.has(id)).map((id) => of(id));
  const paper = source({ id: 'paper', title: '資料', date: '2018-03' });
  const sentence = sentenceIn([paper, ...entities, ...others, ...relations], ontology);
  return [sentence(from, to, 'ja'), sentence(from, to, 'en')];
}

export const dated = (date: string, endDate?: string) => [
  attribute('date', date),
  ...(endDate ? [attribute('endDate', endDate)] : []),
];

export const OVER: More = { since: 'FY2013', state: 'ended' };
export const SINCE: More = { since: '2015-04', state: 'active' };
export const fair = of('fair', { attributes: dated('2016-07-08') });
export const licence = of('work', { attributes: [attribute('kind', 'licence')] });
