import { describe, expect, it } from 'vitest';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord, Id, Relation } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';
import { tieSentence } from '../../server/sentences/tieSentence.ts';
import { attribute, place } from '../fixtures/records.ts';
import { dated, fair, list, OVER, of, SINCE, says, told } from './hand.ts';
import { materialOf } from './material.ts';

const ontology = readOntology(readSchema());

/** Who, by what relations, with what else is known, and what is said of it. */
type Told = readonly [string, readonly Relation[], readonly GraphRecord[], string, string];

const TIMES: readonly Told[] = [
  [
    'a b',
    [says('a PARTNERED_WITH b')],
    [],
    '青木製作所は坂東電機と連携した（終了、日付不明）',
    'Aoki Works worked with Bando Electric (ended, undated)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { state: 'active' })],
    [],
    '青木製作所は坂東電機と連携する（日付不明）',
    'Aoki Works works with Bando Electric (undated)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { state: 'active', evidence: [place('paper')] })],
    [],
    '青木製作所は坂東電機と連携する（2018年3月の資料による）',
    'Aoki Works works with Bando Electric (as told in Mar 2018)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { state: 'ended', evidence: [place('paper')] })],
    [],
    '青木製作所は坂東電機と連携した（終了、日付不明）',
    'Aoki Works worked with Bando Electric (ended, undated)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { since: 'FY2016', until: 'FY2016', state: 'ended' })],
    [],
    '青木製作所は2016年度に坂東電機と連携した（終了）',
    'Aoki Works worked with Bando Electric (FY2016, ended)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { attributes: dated('2017-01-31', '2017-02-02') })],
    '青木製作所と坂東電機は2017年1月31日～2月2日に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 31 Jan – 2 Feb 2017',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { attributes: dated('2016-12-31', '2017-01-02') })],
    '青木製作所と坂東電機は2016年12月31日～2017年1月2日に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 31 Dec 2016 – 2 Jan 2017',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { attributes: dated('2016-07') })],
    '青木製作所と坂東電機は2016年7月に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair in Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [],
    '青木製作所と坂東電機は共に第3回技術展に参加した（日付不明）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair (undated)',
  ],
  [
    'a b',
    [
      says('a MEMBER_OF/member group', { asOf: 'FY2016', state: 'active' }),
      says('b MEMBER_OF/member group', { asOf: '2017-08', state: 'active' }),
    ],
    [],
    '青木製作所と坂東電機は共に産業懇話会の会員・委員である（それぞれ2016年度、2017年8月時点）',
    'Aoki Works and Bando Electric are both members of Industry Forum (as of FY2016 and Aug 2017 respectively)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/member group', OVER), says('b MEMBER_OF/member group', SINCE)],
    [],
    '青木製作所は2013年度から、坂東電機が2015年4月から会員・委員である産業懇話会の会員・委員だった（終了）',
    'Aoki Works was a member of Industry Forum (from FY2013, ended), which Bando Electric is a member of (from Apr 2015)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/member group', SINCE), says('b MEMBER_OF/member group', { state: 'active' })],
    [],
    '青木製作所と坂東電機は共に産業懇話会の会員・委員である（前者は2015年4月から、後者は日付不明）',
    'Aoki Works and Bando Electric are both members of Industry Forum (the former from Apr 2015, the latter undated)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { ...SINCE, attributes: [attribute('how', '推定: 説明文から')] })],
    [],
    '青木製作所は2015年4月から坂東電機と連携している（推定）',
    'Aoki Works works with Bando Electric (from Apr 2015, inferred)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { ...SINCE, evidence: [{ ...place('paper'), note: '推定：見出しから' }] })],
    [],
    '青木製作所は2015年4月から坂東電機と連携している（2018年3月の資料による、推定）',
    'Aoki Works works with Bando Electric (from Apr 2015, as told in Mar 2018, inferred)',
  ],
];

/** What somebody has done by the time a source states it, without a date of its own. */
const DONE: readonly Told[] = [
  [
    'a b',
    [says('a SIGNED_AGREEMENT_WITH b', { state: 'active', evidence: [place('paper')] })],
    [],
    '青木製作所は坂東電機と協定を締結している（2018年3月の資料による）',
    'Aoki Works has an agreement with Bando Electric (as told in Mar 2018)',
  ],
  [
    'a b',
    [
      says('a SIGNED_AGREEMENT_WITH b', {
        state: 'active',
        attributes: [attribute('kind', '覚書')],
        evidence: [place('paper')],
      }),
    ],
    [],
    '青木製作所は坂東電機と協定を締結している（覚書、2018年3月の資料による）',
    'Aoki Works has an agreement with Bando Electric (“覚書”, as told in Mar 2018)',
  ],
  [
    'a b',
    [says('a COMMISSIONS b', { state: 'active', evidence: [place('paper')] })],
    [],
    '青木製作所は坂東電機に業務を委託している（2018年3月の資料による）',
    'Aoki Works commissions Bando Electric (as told in Mar 2018)',
  ],
  [
    'a b',
    [says('a LICENSED_TO b', { state: 'active', evidence: [place('paper')] })],
    [],
    '青木製作所は坂東電機にライセンスを許諾している（日付不明）',
    'Aoki Works has granted a licence to Bando Electric (undated)',
  ],
  [
    'a b',
    [
      says('a PARTICIPATED_IN/signatory work', { state: 'active', evidence: [place('paper')] }),
      says('b PARTICIPATED_IN/signatory work', { state: 'active', evidence: [place('paper')] }),
    ],
    [],
    '青木製作所と坂東電機は共に昇降装置の共同事業を締結している（2018年3月の資料による）',
    'Aoki Works and Bando Electric have both signed the lifting project (as told in Mar 2018)',
  ],
  [
    'a b',
    [says('a DEVELOPED product', { state: 'active' }), says('b DEVELOPED product', { state: 'active' })],
    [],
    '青木製作所と坂東電機は共に昇降装置を開発した（日付不明）',
    'Aoki Works and Bando Electric both developed the lifting device (undated)',
  ],
  [
    'a b',
    [says('a MEMBER_OF group', { state: 'active' }), says('b MEMBER_OF group', { state: 'active' })],
    [],
    '青木製作所と坂東電機は共に産業懇話会に参加している（日付不明）',
    'Aoki Works and Bando Electric are both members of Industry Forum (undated)',
  ],
];

/** How a thing is called that says its day itself, in both languages. */
const DAYS: readonly (readonly [name: string, nameEn: string, ja: string, en: string])[] = [
  ['交流会（2016年7月8日）', 'Meeting, 8 July 2016', '', ''],
  ['交流会 2016-07-08', 'Meeting, July 8, 2016', '', ''],
  ['交流会（2016.7.8）', 'Meeting on 8 Jul. 2016', '', ''],
  ['交流会（2016年7月18日）', 'Meeting, 18 July 2016', '2016年7月8日に', ' on 8 Jul 2016'],
  ['交流会（2016年7月）', 'Meeting, 8 June 2016', '2016年7月8日に', ' on 8 Jul 2016'],
  ['交流会（2016年7月8日）', 'Meeting (2016)', '', ' on 8 Jul 2016'],
];

const CROWDS: readonly Told[] = [
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: list(9) })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（9者が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (9 took part)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: list(46, ['参加企業数 46社', 46]) })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（46社が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (46 companies took part)',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN fair'), says('city PARTICIPATED_IN/organiser fair')],
    [of('fair', { ...fair, list: list(1082, ['1,082名が参加', 1082]) })],
    '青木製作所は2016年7月8日に、みどり市が主催した第3回技術展に参加した（1,082名が参加）',
    'Aoki Works took part in the 3rd Technology Fair (8 Jul 2016), which Midori City organised (1,082 people took part)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: list(null, ['ほか7社', 7]) })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（9者以上が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (at least 9 took part)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: list(null, ['ほか', null]) })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: list(3, ['ほか', null]) })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（3者が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (3 took part)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair'), says('c PARTICIPATED_IN fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（3社以上が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (at least 3 companies took part)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair'), says('c PARTICIPATED_IN fair')],
    [of('fair', { ...fair, list: { ...list(null), complete: 'complete' } })],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した（3社が参加）',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016 (3 companies took part)',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN fair'), says('city PARTICIPATED_IN/organiser fair')],
    [of('fair', { ...fair, list: list(null, ['数社', null]) })],
    '青木製作所は2016年7月8日に、みどり市が主催した第3回技術展に参加した',
    'Aoki Works took part in the 3rd Technology Fair (8 Jul 2016), which Midori City organised',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN fair'), says('city PARTICIPATED_IN/organiser fair')],
    [
      of('fair', {
        ...fair,
        list: { ...list(null), unnamed: [{ role: 'co-host', printed: '4団体', count: 4 }] },
      }),
    ],
    '青木製作所は2016年7月8日に、みどり市が主催した第3回技術展に参加した',
    'Aoki Works took part in the 3rd Technology Fair (8 Jul 2016), which Midori City organised',
  ],
  [
    'a b',
    [says('a MEMBER_OF group', SINCE), says('b MEMBER_OF group', SINCE)],
    [of('group', { list: list(12) })],
    '青木製作所と坂東電機は2015年4月から共に産業懇話会に参加している（12者が参加）',
    'Aoki Works and Bando Electric are both members of Industry Forum (from Apr 2015, 12 members)',
  ],
  [
    'a b',
    [says('a DEVELOPED product', OVER), says('b DEVELOPED product', OVER), says('c DEVELOPED product', OVER)],
    [],
    '青木製作所と坂東電機は2013年度に共に昇降装置を開発した（3社以上が開発）',
    'Aoki Works and Bando Electric both developed the lifting device in FY2013 (at least 3 developers)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/signatory work', SINCE), says('b PARTICIPATED_IN/signatory work', SINCE)],
    [of('work', { list: list(5) })],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業を締結している（5者が参加）',
    'Aoki Works and Bando Electric have both signed the lifting project (from Apr 2015, 5 parties)',
  ],
];

describe('the sentence of a tie', () => {
  it.each(TIMES)(
    'says when it held, no more exactly than is known: %s',
    (ends, relations, others, ja, en) => {
      expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
    },
  );

  it.each(CROWDS)(
    'says how many took part where it is stated or known: %s',
    (ends, relations, others, ja, en) => {
      expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
    },
  );

  it.each(DONE)(
    'says that something is done which a source states: %s',
    (ends, relations, others, ja, en) => {
      expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
    },
  );

  it.each(DAYS)('does not say a day again that is part of the name: %s, %s', (name, nameEn, ja, en) => {
    const thing = of('fair', { ...fair, name, nameEn });
    const both = [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')];
    expect(told(ontology, 'a b', both, [thing])).toEqual([
      `青木製作所と坂東電機は${ja}共に${name}に参加した`,
      `Aoki Works and Bando Electric both took part in ${nameEn}${en}`,
    ]);
    const organised = [says('a PARTICIPATED_IN fair'), says('city PARTICIPATED_IN/organiser fair')];
    expect(told(ontology, 'a city', organised, [thing])).toEqual([
      `青木製作所は${ja}、みどり市が主催した${name}に参加した`,
      `Aoki Works took part in ${nameEn}${en && ' (8 Jul 2016)'}, which Midori City organised`,
    ]);
  });

  it('begins with the fact that weighs most today and counts the others', () => {
    const relations = [
      says('a PARTICIPATED_IN fair'),
      says('b PARTICIPATED_IN fair'),
      says('a COMMISSIONS b', OVER),
      says('a SUBSIDIARY_OF b', { until: '2001', state: 'ended' }),
    ];
    expect(told(ontology, 'a b', relations, [fair])).toEqual([
      '青木製作所は2001年まで坂東電機の子会社・傘下だった（終了）、ほか2件',
      'Aoki Works was a subsidiary of Bando Electric (until 2001, ended); 2 more facts',
    ]);
  });

  it('names a department, and what it belongs to where its name does not say', () => {
    const relations = [says('office PART_OF city'), says('a PARTNERED_WITH office', SINCE)];
    expect(told(ontology, 'city a', relations)).toEqual([
      '経済部（みどり市）は2015年4月から青木製作所と連携している',
      'Economy Bureau (Midori City) works with Aoki Works (from Apr 2015)',
    ]);
    const named = of('office', { name: 'みどり市経済部', nameEn: null });
    expect(told(ontology, 'a city', relations, [named])).toEqual([
      '青木製作所は2015年4月からみどり市経済部と連携している',
      'Aoki Works works with みどり市経済部 (from Apr 2015)',
    ]);
  });

  it('takes names for nothing but names', () => {
    const hostile = '{to}は[一|二]$&、{from} "<b>\\n\n🏭 は{to}に';
    const relations = [says('a COMMISSIONS b', SINCE)];
    const named = of('a', { name: hostile, nameEn: hostile });
    const shown = hostile.replace('\n', ' ');
    expect(told(ontology, 'a b', relations, [named])).toEqual([
      `「${shown}」は2015年4月から坂東電機に業務を委託している`,
      `“${shown}” commissions Bando Electric (from Apr 2015)`,
    ]);
  });

  it('keeps a long name whole', () => {
    const long = '株式会社'.repeat(60);
    const relations = [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')];
    const both = told(ontology, 'a b', relations, [fair, of('b', { name: long, nameEn: null })]);
    expect(both).toEqual([
      `青木製作所と${long}は2016年7月8日に共に第3回技術展に参加した`,
      `Aoki Works and ${long} both took part in the 3rd Technology Fair on 8 Jul 2016`,
    ]);
  });

  it('quotes what is named by a statement', () => {
    const named = of('work', { name: '「水」を、守る', nameEn: 'Water, kept' });
    const relations = [says('a PARTICIPATED_IN work', SINCE), says('b PARTICIPATED_IN work', SINCE)];
    expect(told(ontology, 'a b', relations, [named])[0]).toBe(
      '青木製作所と坂東電機は2015年4月から共に「『水』を、守る」に参加している',
    );
  });

  it('passes over a fact whose relations are gone, and still says that there is a tie', () => {
    const [a, b] = [of('a'), of('b')];
    const material = materialOf([a, b, says('a COMMISSIONS b', OVER)], ontology);
    const fact = (relation: string) => ({
      thing: null,
      relations: [relation as Id],
      weight: 0.6,
      halfLife: 3,
      day: null,
      undated: false,
    });
    const sentences = (ids: readonly string[]) =>
      (['ja', 'en'] as const).map((language) =>
        tieSentence({ from: b, to: a }, ids.map(fact), material, language),
      );
    expect(sentences(['gone', 'a COMMISSIONS b'])).toEqual([
      '青木製作所は2013年度から坂東電機に業務を委託した（終了）、ほか1件',
      'Aoki Works commissioned Bando Electric (from FY2013, ended); 1 more fact',
    ]);
    expect(sentences(['gone'])).toEqual([
      '坂東電機と青木製作所にはつながりがある',
      'Bando Electric and Aoki Works are tied',
    ]);
  });
});
