import { describe, expect, it } from 'vitest';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { vocabularyOf } from '../../../client/i18n/vocabulary.ts';
import { quotedName } from '../../../client/panels/Name.tsx';
import { relationText, stateText } from '../../../client/panels/relationText.ts';
import type { GraphRelation } from '../../../client/state/graphData.ts';
import { entity, relation } from '../world.ts';

const i18n = makeI18n();
await speak(i18n, 'en');
const type = (name: 'OPERATES' | 'PARTICIPATED_IN' | 'ESTABLISHED', time: 'SPAN' | 'POINT') => ({
  type: name,
  jaOut: name,
  jaIn: name,
  enOut: name,
  enIn: name,
  symmetric: false,
  topic: 'OPERATION' as const,
  time,
  pointIn: name === 'PARTICIPATED_IN' ? ['Visit' as const] : [],
  roles: [{ name: 'organiser', ja: '主催', en: 'organiser' }],
});
const ontology = {
  kinds: [],
  relationTypes: [type('OPERATES', 'SPAN'), type('PARTICIPATED_IN', 'SPAN'), type('ESTABLISHED', 'POINT')],
  topics: [],
  words: [],
};
const entities = new Map(
  [
    entity('city', 'Municipality', { name: '川崎市', nameEn: 'Kawasaki City' }),
    entity('site', 'Facility', { name: 'AIRBIC' }),
    entity('visit', 'Visit', { name: '市への訪問', nameEn: 'the visit to the city' }),
    entity('plan', 'Policy', { name: '振興計画', nameEn: 'the plan' }),
    entity('fair', 'Event', { name: '交流会', nameEn: 'the fair', date: '2016-07-08' }),
    entity('opinion', 'Finding', { name: '「知財」の周知が足りない、と見る' }),
  ].map((one) => [one.id, one]),
);
const say = (locale: 'ja' | 'en', told: GraphRelation) =>
  relationText(told, entities, vocabularyOf(ontology, locale), i18n.getFixedT(locale, 'words'));
const operates = (more: Partial<GraphRelation>) => relation('city', 'site', 'OPERATES', more);

describe('a relation in words', () => {
  it('says what is planned, what is over, and when a span was known to hold', () => {
    expect(
      [
        operates({ state: 'PLANNED', since: '2019-01' }),
        operates({ state: 'ENDED', since: 'FY2012', until: 'FY2015' }),
        operates({ asOf: '2017-08' }),
        operates({}),
      ].map((told) => say('ja', told)),
    ).toEqual([
      '川崎市はAIRBICを運営する（2019年1月から、予定）',
      '川崎市はAIRBICを運営した（2012年度～2015年度、終了）',
      '川崎市はAIRBICを運営している（2017年8月時点）',
      '川崎市はAIRBICを運営する',
    ]);
  });

  it('says the same in English', () => {
    expect(
      [operates({ state: 'PLANNED' }), operates({ state: 'ENDED', since: 'FY2012' })].map((told) =>
        say('en', told),
      ),
    ).toEqual([
      'Kawasaki City operates AIRBIC (planned)',
      'Kawasaki City operated AIRBIC (from FY2012, ended)',
    ]);
  });

  it('tells a happening by its date, whoever took which part', () => {
    const told = relation('city', 'fair', 'PARTICIPATED_IN', { state: 'ENDED', role: 'organiser' });
    expect(say('ja', told)).toBe('川崎市は交流会を主催した（2016年7月8日）');
    expect(say('en', told)).toBe('Kawasaki City organised the fair (8 Jul 2016)');
    expect(say('ja', { ...told, state: 'PLANNED' })).toBe('川崎市は交流会を主催する（2016年7月8日、予定）');
  });

  it('tells a visit as a happening even where only the relation has its date', () => {
    const told = relation('city', 'visit', 'PARTICIPATED_IN', { state: 'ENDED', since: '2016-11-16' });
    expect([say('ja', told), say('en', told)]).toEqual([
      '川崎市は市への訪問に参加した（2016年11月16日）',
      'Kawasaki City took part in the visit to the city (16 Nov 2016)',
    ]);
  });

  it('says another word where the type has one for what is at its end', () => {
    const established = (to: string, more: Partial<GraphRelation> = {}) =>
      relation('city', to, 'ESTABLISHED', { state: 'ENDED', ...more });
    expect(say('ja', established('site'))).toBe('川崎市はAIRBICを設置した');
    expect(say('ja', established('plan'))).toBe('川崎市は「振興計画」を定めた');
    expect(say('en', established('plan', { state: 'PLANNED' }))).toBe(
      'Kawasaki City adopts “the plan” (planned)',
    );
  });

  it('takes the label where a type or role has no sentence of its own', () => {
    const told = { ...operates({ role: 'organiser' }) };
    expect(say('ja', told)).toBe('川崎市はAIRBICを運営する（主催）');
    expect(say('ja', { ...told, type: 'LATER', role: null })).toBe('川崎市はAIRBICLATER');
  });

  it('quotes names that are statements', () => {
    const opinion = entities.get('opinion') ?? entity('none');
    expect([quotedName(opinion, 'ja'), quotedName(opinion, 'en')]).toEqual([
      '「『知財』の周知が足りない、と見る」',
      '“「知財」の周知が足りない、と見る”',
    ]);
    expect(quotedName(entity('site', 'Facility', { name: 'AIRBIC' }), 'ja')).toBe('AIRBIC');
  });

  it('gives a span nobody dates no state', () => {
    const t = i18n.getFixedT('ja', 'words');
    expect(stateText(operates({}), undefined, vocabularyOf(ontology, 'ja'), t)).toBe('');
  });
});
