import { describe, expect, it } from 'vitest';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord, Relation } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';
import { fair, licence, OVER, SINCE, says, told } from './hand.ts';

const ontology = readOntology(readSchema());

/** Who, by what relations, with what else is known, and what is said of it. */
type Told = readonly [string, readonly Relation[], readonly GraphRecord[], string, string];

/** By a relation between the two, or by what one of them runs. */
const DIRECT: readonly Told[] = [
  [
    'a b',
    [says('a COMMISSIONS b', OVER)],
    [],
    '青木製作所は2013年度から坂東電機に業務を委託した（終了）',
    'Aoki Works commissioned Bando Electric (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a COMMISSIONS b', SINCE)],
    [],
    '青木製作所は2015年4月から坂東電機に業務を委託している',
    'Aoki Works commissions Bando Electric (from Apr 2015)',
  ],
  [
    'a b',
    [says('a FUNDS b', OVER)],
    [],
    '青木製作所は2013年度から坂東電機に資金を提供した（終了）',
    'Aoki Works funded Bando Electric (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a SUPPORTS b', SINCE)],
    [],
    '青木製作所は2015年4月から坂東電機を支援している',
    'Aoki Works supports Bando Electric (from Apr 2015)',
  ],
  [
    'a b',
    [says('a SUBSIDIARY_OF b', { asOf: '2017-03-10', state: 'active' })],
    [],
    '青木製作所は2017年3月10日時点で坂東電機の子会社・傘下である',
    'Aoki Works is a subsidiary of Bando Electric (as of 10 Mar 2017)',
  ],
  [
    'b a',
    [says('a SUBSIDIARY_OF b', { until: '2016', state: 'ended' })],
    [],
    '青木製作所は2016年まで坂東電機の子会社・傘下だった（終了）',
    'Aoki Works was a subsidiary of Bando Electric (until 2016, ended)',
  ],
  [
    'a b',
    [says('a PARTNERED_WITH b', { since: 'FY2010', until: '2014-03-31', state: 'ended' })],
    [],
    '青木製作所は2010年度から2014年3月31日まで坂東電機と連携した（終了）',
    'Aoki Works worked with Bando Electric (FY2010 – 31 Mar 2014, ended)',
  ],
  [
    'b a',
    [says('a PARTNERED_WITH b', SINCE)],
    [],
    '坂東電機は2015年4月から青木製作所と連携している',
    'Bando Electric works with Aoki Works (from Apr 2015)',
  ],
  [
    'b a',
    [says('a SIGNED_AGREEMENT_WITH b', SINCE)],
    [],
    '坂東電機は2015年4月から青木製作所と協定を締結している',
    'Bando Electric has an agreement with Aoki Works (from Apr 2015)',
  ],
  [
    'a b',
    [says('a JOINT_RESEARCH_WITH b', OVER)],
    [],
    '青木製作所は2013年度から坂東電機と共同で研究した（終了）',
    'Aoki Works did joint research with Bando Electric (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a LICENSED_TO b', OVER)],
    [],
    '青木製作所は2013年度に坂東電機にライセンスを許諾した',
    'Aoki Works granted a licence to Bando Electric in FY2013',
  ],
  [
    'b a',
    [says('a LICENSED_TO b', { since: '2013-07-08', state: 'ended' })],
    [],
    '青木製作所は2013年7月8日に坂東電機にライセンスを許諾した',
    'Aoki Works granted a licence to Bando Electric on 8 Jul 2013',
  ],
  [
    'person univ',
    [says('person AFFILIATED_WITH univ', { since: '2012', asOf: 'FY2016', state: 'active' })],
    [],
    '田中一郎は2012年から（2016年度時点）みどり大学に所属している',
    'Ichiro Tanaka is affiliated with Midori University (from 2012, as of FY2016)',
  ],
  [
    'a city',
    [says('a TENANT_OF lab', SINCE), says('city OPERATES lab', { asOf: '2017-08', state: 'active' })],
    [],
    '青木製作所は2015年4月から、みどり市が2017年8月時点で運営しているみどりラボに入居している',
    'Aoki Works is a tenant of Midori Lab (from Apr 2015), which Midori City operates (as of Aug 2017)',
  ],
  [
    'a city',
    [says('a USES lab', OVER), says('city OPERATES/owner lab', SINCE)],
    [],
    '青木製作所は2013年度から、みどり市が2015年4月から所有しているみどりラボを利用した（終了）',
    'Aoki Works used Midori Lab (from FY2013, ended), which Midori City owns (from Apr 2015)',
  ],
  [
    'city a',
    [says('a RECEIVED grant', OVER), says('grant GIVEN_BY city', OVER)],
    [],
    '青木製作所は2013年度にみどり市から試作助成金の交付を受けた',
    'Aoki Works received prototype grant (FY2013) from Midori City',
  ],
  [
    'a city',
    [
      says('a RECEIVED grant', OVER),
      says('grant GIVEN_BY scheme', OVER),
      says('office OPERATES scheme', OVER),
      says('office PART_OF city'),
    ],
    [],
    '青木製作所は2013年度に、経済部（みどり市）が2013年度から運営した試作支援事業から試作助成金の交付を受けた',
    'Aoki Works received prototype grant (FY2013) from Prototype Scheme, which Economy Bureau (Midori City) operated (from FY2013)',
  ],
  [
    'b city',
    [says('scheme COMMISSIONS b', OVER), says('city OPERATES scheme', SINCE)],
    [],
    'みどり市が2015年4月から運営している試作支援事業は2013年度から坂東電機に業務を委託した（終了）',
    'Prototype Scheme, which Midori City operates (from Apr 2015), commissioned Bando Electric (from FY2013, ended)',
  ],
];

/** In one thing, in the same role. */
const ALIKE: readonly Told[] = [
  [
    'city univ',
    [says('city OPERATES/operator scheme', SINCE), says('univ OPERATES/operator scheme', SINCE)],
    [],
    'みどり市とみどり大学は2015年4月から共に試作支援事業を運営している',
    'Midori City and Midori University both operate Prototype Scheme (from Apr 2015)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN fair'), says('b PARTICIPATED_IN fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/attendee fair'), says('b PARTICIPATED_IN/attendee fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展に参加した',
    'Aoki Works and Bando Electric both took part in the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'b a',
    [says('a PARTICIPATED_IN/exhibitor fair'), says('b PARTICIPATED_IN/exhibitor fair')],
    [fair],
    '坂東電機と青木製作所は2016年7月8日に共に第3回技術展に出展した',
    'Bando Electric and Aoki Works both exhibited at the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/lecturer fair'), says('b PARTICIPATED_IN/lecturer fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展で講師を務めた',
    'Aoki Works and Bando Electric both lectured at the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/juror fair'), says('b PARTICIPATED_IN/juror fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展で審査員を務めた',
    'Aoki Works and Bando Electric both sat on the jury of the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/presenter fair'), says('b PARTICIPATED_IN/presenter fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展で発表した',
    'Aoki Works and Bando Electric both presented at the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/organiser fair'), says('b PARTICIPATED_IN/organiser fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展を主催した',
    'Aoki Works and Bando Electric both organised the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/co-host fair'), says('b PARTICIPATED_IN/co-host fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展を共催した',
    'Aoki Works and Bando Electric both co-hosted the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/operator fair'), says('b PARTICIPATED_IN/operator fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展を運営した',
    'Aoki Works and Bando Electric both ran the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/secretariat fair'), says('b PARTICIPATED_IN/secretariat fair')],
    [fair],
    '青木製作所と坂東電機は2016年7月8日に共に第3回技術展の事務局を務めた',
    'Aoki Works and Bando Electric were both the secretariat of the 3rd Technology Fair on 8 Jul 2016',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN scheme', SINCE), says('b PARTICIPATED_IN scheme', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に試作支援事業に参加している',
    'Aoki Works and Bando Electric both take part in Prototype Scheme (from Apr 2015)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/applicant scheme', OVER), says('b PARTICIPATED_IN/applicant scheme', OVER)],
    [],
    '青木製作所と坂東電機は2013年度から共に試作支援事業に応募した（終了）',
    'Aoki Works and Bando Electric both applied for Prototype Scheme (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/participant scheme', OVER), says('b PARTICIPATED_IN/participant scheme', OVER)],
    [],
    '青木製作所と坂東電機は2013年度から共に試作支援事業に参加した（終了）',
    'Aoki Works and Bando Electric both took part in Prototype Scheme (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a MEMBER_OF group', SINCE), says('b MEMBER_OF group', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に産業懇話会に参加している',
    'Aoki Works and Bando Electric are both members of Industry Forum (from Apr 2015)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/chair group', SINCE), says('b MEMBER_OF/chair group', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に産業懇話会の会長・委員長を務めている',
    'Aoki Works and Bando Electric are both chairs of Industry Forum (from Apr 2015)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/member group', OVER), says('b MEMBER_OF/member group', OVER)],
    [],
    '青木製作所と坂東電機は2013年度から共に産業懇話会の会員・委員だった（終了）',
    'Aoki Works and Bando Electric were both members of Industry Forum (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/adviser group', SINCE), says('b MEMBER_OF/adviser group', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に産業懇話会のアドバイザーを務めている',
    'Aoki Works and Bando Electric are both advisers to Industry Forum (from Apr 2015)',
  ],
  [
    'a b',
    [says('a MEMBER_OF/observer group', SINCE), says('b MEMBER_OF/observer group', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に産業懇話会にオブザーバーとして参加している',
    'Aoki Works and Bando Electric are both observers at Industry Forum (from Apr 2015)',
  ],
  [
    'a b',
    [says('a ESTABLISHED group', OVER), says('b ESTABLISHED group', OVER)],
    [],
    '青木製作所と坂東電機は2013年度に共に産業懇話会を設置した',
    'Aoki Works and Bando Electric both established Industry Forum in FY2013',
  ],
  [
    'city univ',
    [says('city ESTABLISHED scheme', OVER), says('univ ESTABLISHED scheme', OVER)],
    [],
    'みどり市とみどり大学は2013年度に共に試作支援事業を創設した',
    'Midori City and Midori University both started Prototype Scheme in FY2013',
  ],
  [
    'city univ',
    [says('city OPERATES lab', SINCE), says('univ OPERATES lab', SINCE)],
    [],
    'みどり市とみどり大学は2015年4月から共にみどりラボを運営している',
    'Midori City and Midori University both operate Midori Lab (from Apr 2015)',
  ],
  [
    'city univ',
    [says('city OPERATES/owner scheme', OVER), says('univ OPERATES/owner scheme', OVER)],
    [],
    'みどり市とみどり大学は2013年度から共に試作支援事業を所有した（終了）',
    'Midori City and Midori University both owned Prototype Scheme (from FY2013, ended)',
  ],
  [
    'city univ',
    [says('city OPERATES/secretariat group', SINCE), says('univ OPERATES/secretariat group', SINCE)],
    [],
    'みどり市とみどり大学は2015年4月から共に産業懇話会の事務局を務めている',
    'Midori City and Midori University are both the secretariat of Industry Forum (from Apr 2015)',
  ],
  [
    'a b',
    [says('a DEVELOPED product', OVER), says('b DEVELOPED product', OVER)],
    [],
    '青木製作所と坂東電機は2013年度に共に昇降装置を開発した',
    'Aoki Works and Bando Electric both developed the lifting device in FY2013',
  ],
  [
    'a b',
    [says('a DEVELOPED patent', OVER), says('b DEVELOPED patent', OVER)],
    [],
    '青木製作所と坂東電機は2013年度に共に昇降装置の特許を開発した',
    'Aoki Works and Bando Electric both developed the lift patent in FY2013',
  ],
  [
    'a b',
    [says('a DEVELOPED technique', OVER), says('b DEVELOPED technique', OVER)],
    [],
    '青木製作所と坂東電機は2013年度に共に昇降技術を開発した',
    'Aoki Works and Bando Electric both developed the lift technique in FY2013',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN work', SINCE), says('b PARTICIPATED_IN work', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業に参加している',
    'Aoki Works and Bando Electric both take part in the lifting project (from Apr 2015)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/licensor work', SINCE), says('b PARTICIPATED_IN/licensor work', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業の許諾者である',
    'Aoki Works and Bando Electric are both licensors in the lifting project (from Apr 2015)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/licensee work', SINCE), says('b PARTICIPATED_IN/licensee work', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業の被許諾者である',
    'Aoki Works and Bando Electric are both licensees in the lifting project (from Apr 2015)',
  ],
  [
    'a b',
    [
      says('a PARTICIPATED_IN/research-partner work', SINCE),
      says('b PARTICIPATED_IN/research-partner work', SINCE),
    ],
    [],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業に共同研究者として参加している',
    'Aoki Works and Bando Electric are both research partners in the lifting project (from Apr 2015)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/developer work', OVER), says('b PARTICIPATED_IN/developer work', OVER)],
    [],
    '青木製作所と坂東電機は2013年度から共に昇降装置の共同事業に開発者として参加した（終了）',
    'Aoki Works and Bando Electric were both developers in the lifting project (from FY2013, ended)',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/signatory work', SINCE), says('b PARTICIPATED_IN/signatory work', SINCE)],
    [],
    '青木製作所と坂東電機は2015年4月から共に昇降装置の共同事業を締結している',
    'Aoki Works and Bando Electric have both signed the lifting project (from Apr 2015)',
  ],
];

/** In one thing, in different roles. */
const UNLIKE: readonly Told[] = [
  [
    'a city',
    [says('a PARTICIPATED_IN/exhibitor fair'), says('city PARTICIPATED_IN/organiser fair')],
    [fair],
    '青木製作所は2016年7月8日に、みどり市が主催した第3回技術展に出展した',
    'Aoki Works exhibited at the 3rd Technology Fair (8 Jul 2016), which Midori City organised',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN/juror fair'), says('city OPERATES fair')],
    [fair],
    '青木製作所は2016年7月8日に、みどり市が運営した第3回技術展で審査員を務めた',
    'Aoki Works sat on the jury of the 3rd Technology Fair (8 Jul 2016), which Midori City operated',
  ],
  [
    'a city',
    [
      says('a PARTICIPATED_IN/applicant scheme', OVER),
      says('city ESTABLISHED scheme', { since: '2012-04-01', state: 'ended' }),
    ],
    [],
    '青木製作所は2013年度から、みどり市が創設した試作支援事業に応募した（終了）',
    'Aoki Works applied for Prototype Scheme (from FY2013, ended), which Midori City started',
  ],
  [
    'a group',
    [says('a MEMBER_OF/chair group', SINCE)],
    [],
    '青木製作所は2015年4月から産業懇話会の会長・委員長を務めている',
    'Aoki Works is chair of Industry Forum (from Apr 2015)',
  ],
  [
    'group city',
    [says('city OPERATES/secretariat group', { asOf: 'FY2016', state: 'active' })],
    [],
    'みどり市は2016年度時点で産業懇話会の事務局を務めている',
    'Midori City is the secretariat of Industry Forum (as of FY2016)',
  ],
  [
    'group city',
    [says('city ESTABLISHED group', OVER)],
    [],
    'みどり市は2013年度に産業懇話会を設置した',
    'Midori City established Industry Forum in FY2013',
  ],
  [
    'a city',
    [says('a MEMBER_OF group', SINCE), says('city ESTABLISHED group', OVER)],
    [],
    '青木製作所は2015年4月から、みどり市が設置した産業懇話会に参加している',
    'Aoki Works is a member of Industry Forum (from Apr 2015), which Midori City established',
  ],
  [
    'a b',
    [says('a PARTICIPATED_IN/licensor work', SINCE), says('b PARTICIPATED_IN/licensee work', SINCE)],
    [licence],
    '青木製作所は2015年4月に坂東電機にライセンスを許諾した（「昇降装置の共同事業」）',
    'Aoki Works granted a licence to Bando Electric in Apr 2015 (“the lifting project”)',
  ],
  [
    'b a',
    [says('a PARTICIPATED_IN/licensor work', SINCE), says('b PARTICIPATED_IN/licensee work', SINCE)],
    [licence],
    '青木製作所は2015年4月に坂東電機にライセンスを許諾した（「昇降装置の共同事業」）',
    'Aoki Works granted a licence to Bando Electric in Apr 2015 (“the lifting project”)',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN/licensee work', SINCE), says('city PARTICIPATED_IN/introducer work', SINCE)],
    [licence],
    '青木製作所は2015年4月に、みどり市が紹介者となった昇降装置の共同事業の被許諾者となった',
    'Aoki Works became the licensee in the lifting project (Apr 2015), which Midori City was the introducer in',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN/developer work', SINCE), says('city PARTICIPATED_IN/supporter work', SINCE)],
    [],
    '青木製作所は2015年4月から、みどり市が2015年4月から支援している昇降装置の共同事業に開発者として参加している',
    'Aoki Works is a developer in the lifting project (from Apr 2015), which Midori City supports (from Apr 2015)',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN/developer work', SINCE), says('city PARTICIPATED_IN/trial-site work', SINCE)],
    [],
    '青木製作所は2015年4月から、みどり市が2015年4月から実証先である昇降装置の共同事業に開発者として参加している',
    'Aoki Works is a developer in the lifting project (from Apr 2015), which Midori City is a trial site of (from Apr 2015)',
  ],
  [
    'a city',
    [says('a PARTICIPATED_IN/visited visit', OVER), says('city PARTICIPATED_IN/visitor visit', OVER)],
    [],
    'みどり市は2013年度に青木製作所を訪問した（「青木製作所への訪問」）',
    'Midori City visited Aoki Works in FY2013 (“the visit to Aoki Works”)',
  ],
  [
    'b city',
    [
      says('b PARTICIPATED_IN/developer work', SINCE),
      says('lab PARTICIPATED_IN/trial-site work', SINCE),
      says('city OPERATES lab', SINCE),
    ],
    [],
    '坂東電機は2015年4月から、みどり市が2015年4月から運営しているみどりラボが2015年4月から実証先である昇降装置の共同事業に開発者として参加している',
    'Bando Electric is a developer in the lifting project (from Apr 2015), which Midori Lab (Midori City operates it, from Apr 2015) is a trial site of (from Apr 2015)',
  ],
  [
    'a city',
    [
      says('a PARTICIPATED_IN/exhibitor fair'),
      says('city OPERATES series', SINCE),
      says('fair EDITION_OF series'),
    ],
    [fair],
    '青木製作所は2016年7月8日に、みどり市が2015年4月から運営している技術展の開催回である第3回技術展に出展した',
    'Aoki Works exhibited at the 3rd Technology Fair (8 Jul 2016), an edition of the Technology Fair, which Midori City operates (from Apr 2015)',
  ],
  [
    'univ city',
    [
      says('univ OPERATES series', SINCE),
      says('city OPERATES series', SINCE),
      says('fair EDITION_OF series'),
    ],
    [fair],
    'みどり大学とみどり市は2015年4月から共に技術展を運営している（「第3回技術展」を含む）、ほか1件',
    'Midori University and Midori City both operate the Technology Fair (including “the 3rd Technology Fair”, from Apr 2015); 1 more fact',
  ],
  [
    'univ city',
    [
      says('univ OPERATES series'),
      says('city OPERATES scheme'),
      says('fair EDITION_OF series'),
      says('fair EDITION_OF scheme'),
    ],
    [fair],
    'みどり大学は技術展を運営した。また、みどり市は試作支援事業を運営した（「第3回技術展」を含む、終了、日付不明）',
    'Midori University operated the Technology Fair, and Midori City operated Prototype Scheme (including “the 3rd Technology Fair”, undated)',
  ],
];

describe('the sentence of a tie', () => {
  it.each(DIRECT)('tells a relation between %s', (ends, relations, others, ja, en) => {
    expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
  });

  it.each(ALIKE)('tells in one what %s both are in a thing', (ends, relations, others, ja, en) => {
    expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
  });

  it.each(UNLIKE)('tells who runs, helped or took part: %s', (ends, relations, others, ja, en) => {
    expect(told(ontology, ends, relations, others)).toEqual([ja, en]);
  });

  it.each(UNLIKE)(
    'is the same from the other end, but for the order of equals: %s',
    (ends, relations, others, ja, en) => {
      const isOfEquals = /共に|また、/.test(ja);
      const other = told(ontology, ends.split(' ').reverse().join(' '), relations, others);
      if (isOfEquals) expect(other).not.toEqual([ja, en]);
      else expect(other).toEqual([ja, en]);
    },
  );

  it('is written out above for every relation that makes ties and every role in which two are alike', () => {
    const shown = [...DIRECT, ...ALIKE, ...UNLIKE].flatMap(([, relations]) =>
      relations.map(({ type, role }) => `${type}/${role}`),
    );
    const alike = ALIKE.map(([, [first]]) => `${first?.type}/${first?.role}`);
    const types = [...ontology.relationTypes.values()];
    const wanted = types.flatMap(({ name, direct, through, roles }) => [
      ...(direct || through ? (roles.length > 0 ? [] : [`${name}/null`]) : []),
      ...(through ? roles.filter(({ as }) => as !== 'NONE').map((role) => `${name}/${role.name}`) : []),
    ]);
    const inTwo = types.flatMap(({ name, through, roles }) =>
      through ? roles.filter(({ says }) => says?.enBoth).map((role) => `${name}/${role.name}`) : [],
    );
    expect(wanted.filter((each) => !shown.includes(each))).toEqual([]);
    expect(inTwo.filter((each) => !alike.includes(each))).toEqual([]);
  });
});
