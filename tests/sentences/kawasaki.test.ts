import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../seed/readRecords.ts';
import { seedFiles } from '../../server/loadSeed.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import { readSchema } from '../../server/readSchema.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { sentenceIn } from './material.ts';

const ontology = readOntology(readSchema());

const KAWASAKI: readonly (readonly [string, string, string, string])[] = [
  [
    'aichi-pref',
    'kawasaki-city',
    '愛知県は川崎市と連携する（2018年3月12日の資料による）',
    'Aichi Prefecture works with Kawasaki City (as told on 12 Mar 2018)',
  ],
  [
    'kawasaki-city',
    'shenyang-city',
    '川崎市は瀋陽市と協定を締結している（覚書、2017年9月の資料による）、ほか1件',
    'Kawasaki City has an agreement with Shenyang City (“覚書”, as told in Sep 2017); 1 more fact',
  ],
  [
    'kawasaki-city',
    'nedo',
    '川崎市はNEDOと協定を締結している（2017年9月の資料による）、ほか1件',
    'Kawasaki City has an agreement with New Energy and Industrial Technology Development Organization (NEDO) (as told in Sep 2017); 1 more fact',
  ],
  [
    'meti',
    'mext',
    '経済産業省は文部科学省と連携する（日付不明）',
    'Ministry of Economy, Trade and Industry works with Ministry of Education, Culture, Sports, Science and Technology (MEXT) (undated)',
  ],
  [
    'person-ito-yoshikazu',
    'ajinomoto',
    '伊藤善計は2016年度時点で味の素株式会社に所属している',
    '伊藤善計 is affiliated with Ajinomoto Co., Inc. (as of FY2016)',
  ],
  [
    'shinginko-tokyo',
    'tokyo-ty-financial-group',
    '株式会社新銀行東京は2017年3月10日時点で株式会社東京TYフィナンシャルグループの子会社・傘下である、ほか2件',
    'ShinGinko Tokyo is a subsidiary of Tokyo TY Financial Group (as of 10 Mar 2017); 2 more facts',
  ],
  [
    'shinginko-tokyo',
    'yachiyo-bank',
    '株式会社新銀行東京と株式会社八千代銀行は2017年3月10日から共に産業振興に関する包括連携協定（川崎市 × 東京TYフィナンシャルグループ）を締結している（2017年9月の資料による、5者が参加）',
    'ShinGinko Tokyo and Yachiyo Bank have both signed Comprehensive partnership agreement on industrial promotion: Kawasaki City and Tokyo TY Financial Group (from 10 Mar 2017, as told in Sep 2017, 5 parties)',
  ],
  [
    'azabu-university',
    'technoguard',
    '麻布大学とテクノガード株式会社は2016年度に共にテクノガード × 麻布大学（安定化注射製剤）に共同研究者として参加した（終了）',
    'Azabu University and Technoguard were both research partners in Technoguard and Azabu University: stabilised injection (FY2016, ended)',
  ],
  [
    'itoki',
    'daiwatec',
    '株式会社イトーキは2016年5月までに株式会社ダイワテックにライセンスを許諾した（「ダイワテック × イトーキ（コンポルーム）」）',
    'Itoki granted a licence to Daiwatec by May 2016 (“Daiwatec and Itoki: Compo Room licence”)',
  ],
  [
    'daiwatec',
    'kawasaki-iip',
    '株式会社ダイワテックは2016年5月までに、公益財団法人川崎市産業振興財団が支援したダイワテック × イトーキ（コンポルーム）の被許諾者となった',
    'Daiwatec became the licensee in Daiwatec and Itoki: Compo Room licence (by May 2016), which Kawasaki Institute of Industrial Promotion supported',
  ],
  [
    'ajinomoto',
    'nec',
    '味の素株式会社と日本電気株式会社は2016年度時点で共にかわさき科学技術サロン 世話人会の会員・委員である（12者が参加）',
    'Ajinomoto Co., Inc. and NEC Corporation are both members of Kawasaki Science and Technology Salon committee (as of FY2016, 12 members)',
  ],
  [
    'ajinomoto',
    'science-salon-committee',
    '味の素株式会社は2016年度時点でかわさき科学技術サロン 世話人会の会員・委員である（12者が参加）',
    'Ajinomoto Co., Inc. is a member of Kawasaki Science and Technology Salon committee (as of FY2016, 12 members)',
  ],
  [
    'bunkyo-ku',
    'ota-ku',
    '東京都文京区と大田区は共に医工連携 展示・商談フェア（2016年11月4日）を共催した（推定）',
    'Bunkyo City, Tokyo and Ota City, Tokyo both co-hosted Medical-engineering exhibition and business fair (2016) on 4 Nov 2016 (inferred)',
  ],
  [
    'daiko-kiki',
    'jkb',
    '大幸機器株式会社と株式会社JKBは2017年1月18日～20日に共にNEPCON Japan 2017「微細加工EXPO」川崎市ブース（共同出展）に出展した（8者が参加）',
    'Daiko Kiki and JKB both exhibited at Kawasaki joint booth at the Microfabrication EXPO, NEPCON Japan 2017 on 18 – 20 Jan 2017 (8 took part)',
  ],
  [
    'chugoku-electric-power',
    'fujitsu',
    '中国電力と富士通株式会社は共に知的財産シンポジウム（2016年7月8日・KSP）に参加した（9者以上が参加）',
    'Chugoku Electric Power and Fujitsu both took part in Intellectual property symposium, 8 July 2016, KSP (at least 9 took part)',
  ],
  [
    'chugoku-electric-power',
    'kawasaki-city',
    '中国電力は、川崎市が運営する知的財産シンポジウム（2016年7月8日・KSP）に参加した（9者以上が参加）',
    'Chugoku Electric Power took part in Intellectual property symposium, 8 July 2016, KSP, which Kawasaki City operates (at least 9 took part)',
  ],
  [
    'fujitsu',
    'kawasaki-city',
    '富士通株式会社は、川崎市が運営する知的財産交流会（2017年3月6日・富士通研究所）に参加した、ほか4件',
    'Fujitsu took part in Intellectual property exchange meeting, 2017-03-06, Fujitsu Laboratories, which Kawasaki City operates; 4 more facts',
  ],
  [
    'asai-marking-system',
    'kawasaki-city',
    '株式会社アサイマーキングシステムは2016年度に、川崎市が運営するがんばるものづくり企業応援補助金（販路開拓事業＜出展補助＞）からがんばるものづくり企業応援補助金（出展補助）平成28年度・アサイマーキングシステムの交付を受けた',
    'Asai Marking System received Exhibit subsidy FY2016: Asai Marking System (FY2016) from Subsidy for hard-working manufacturers: trade fair exhibits, which Kawasaki City operates',
  ],
  [
    'ciea',
    'kawasaki-city',
    '公益財団法人実験動物中央研究所は、川崎市が運営する先端産業創出支援制度から先端産業創出支援助成金（実験動物中央研究所）の交付を受けた',
    'Central Institute for Experimental Animals (CIEA) received Innovate Kawasaki subsidy, Central Institute for Experimental Animals (CIEA) from Innovate Kawasaki (advanced industry creation support scheme), which Kawasaki City operates',
  ],
  [
    'deloitte-tohmatsu',
    'kawasaki-city',
    '川崎市が2016年度から運営しているベンチャー企業への個別・集中支援は2016年度に有限責任監査法人トーマツに業務を委託した（終了）',
    'Individual intensive support for venture firms, which Kawasaki City operates (from FY2016), commissioned Deloitte Touche Tohmatsu LLC (FY2016, ended)',
  ],
  [
    'kawasaki-city',
    'queensland',
    'クイーンズランド州は2016年11月16日に川崎市を訪問した（「クイーンズランド州首相の川崎市来訪（2016年11月16日）」）、ほか1件',
    'State of Queensland, Australia visited Kawasaki City on 16 Nov 2016 (“クイーンズランド州首相の川崎市来訪（2016年11月16日）”); 1 more fact',
  ],
  [
    'kanagawa-labour-welfare-association',
    'kawasaki-city',
    '公益財団法人神奈川県労働福祉協会と川崎市は共に川崎市立労働会館を運営している（それぞれ2017年度、2016年度時点）、ほか1件',
    'Kanagawa Labour Welfare Association and Kawasaki City both operate Kawasaki City Labour Hall (Sunpian Kawasaki) (as of FY2017 and FY2016 respectively); 1 more fact',
  ],
  [
    'astro',
    'nico-drive',
    'アストロ株式会社と株式会社ニコ・ドライブは2016年度から共にベンチャー企業への個別・集中支援に参加した（終了、3社が参加）',
    'Astro and Nico Drive both took part in Individual intensive support for venture firms (from FY2016, ended, 3 companies took part)',
  ],
  [
    'kanagawa-doyukai',
    'kawasaki-industry-promotion-council',
    '神奈川県中小企業家同友会は2017年8月時点で川崎市産業振興協議会の会員・委員である（16者が参加）、ほか1件',
    'Kanagawa SME Entrepreneurs Association is a member of Kawasaki Industrial Promotion Council (as of Aug 2017, 16 members); 1 more fact',
  ],
  [
    'kawasaki-cci',
    'kawasaki-station-shotengai-federation',
    '川崎商工会議所は2016年度時点で、川崎駅広域商店街連合会が2017年度時点で事務局を務めているかわさきTMOの事務局を務めた（終了）',
    'Kawasaki Chamber of Commerce and Industry was the secretariat of Kawasaki TMO (town management organisation) (as of FY2016, ended), which Kawasaki Station Area Shopping Street Federation is the secretariat of (as of FY2017)',
  ],
  [
    'bunkyo-ku',
    'kawasaki-city',
    '東京都文京区は川崎市と連携する（2017年9月の資料による）、ほか1件',
    'Bunkyo City, Tokyo works with Kawasaki City (as told in Sep 2017); 1 more fact',
  ],
  [
    'daiwa-house',
    'kawasaki-city',
    '大和ハウス工業株式会社は川崎市と連携する（2017年9月の資料による）、ほか1件',
    'Daiwa House Industry works with Kawasaki City (as told in Sep 2017); 1 more fact',
  ],
  [
    'daiko-kiki',
    'kawasaki-city',
    '大幸機器株式会社は2017年1月18日～20日に、川崎市が運営するかわさき新産業創造センターが主催したNEPCON Japan 2017「微細加工EXPO」川崎市ブース（共同出展）に出展した（8者が参加）',
    'Daiko Kiki exhibited at Kawasaki joint booth at the Microfabrication EXPO, NEPCON Japan 2017 (18 – 20 Jan 2017), which Kawasaki Business Incubation Center (Kawasaki City operates it) organised (8 took part)',
  ],
];

const SMALL_WORLD: readonly (readonly [string, string, string, string])[] = [
  [
    'midori-city',
    'midori-univ',
    'みどり市は2010年度から2014年3月31日までみどり大学と連携した（終了）',
    'Midori City worked with Midori University (FY2010 – 31 Mar 2014, ended)',
  ],
  [
    'midori-city',
    'midori-shinkin',
    'みどり市は2015年6月1日からみどり信用金庫と協定を締結している（2018年3月12日の資料による）',
    'Midori City has an agreement with Midori Shinkin Bank (from 1 Jun 2015, as told on 12 Mar 2018)',
  ],
  [
    'takazawa',
    'yamazaki',
    '株式会社髙澤製作所と㈱山﨑電機は2016年7月8日に共に第2回知財交流会に参加した（12者が参加）',
    'Takazawa Works and Yamazaki Electric both took part in 第2回知財交流会 on 8 Jul 2016 (12 took part)',
  ],
  [
    'mirai',
    'takazawa',
    'ミライ電機株式会社は2016年11月に株式会社髙澤製作所にライセンスを許諾した（「介護用昇降装置のライセンス」）、ほか1件',
    'Mirai Denki granted a licence to Takazawa Works in Nov 2016 (“介護用昇降装置のライセンス”); 1 more fact',
  ],
  [
    'mirai',
    'yamazaki',
    'ミライ電機株式会社は2016年7月8日に、㈱山﨑電機が参加した第2回知財交流会で発表した（12者が参加）',
    'Mirai Denki presented at 第2回知財交流会 (8 Jul 2016), which Yamazaki Electric took part in (12 took part)',
  ],
  [
    'midori-univ',
    'takazawa',
    'みどり大学工学部は2017年から株式会社髙澤製作所と共同で研究している（2018年3月12日の資料による）',
    'みどり大学工学部 does joint research with Takazawa Works (from 2017, as told on 12 Mar 2018)',
  ],
  [
    'agency',
    'takazawa',
    '株式会社髙澤製作所は2013年4月から（2018年3月12日時点）、公益財団法人みどり産業振興財団が2012年4月から運営しているみどりラボ棟に入居している',
    'Takazawa Works is a tenant of みどりラボ棟 (from Apr 2013, as of 12 Mar 2018), which 公益財団法人みどり産業振興財団 operates (from Apr 2012)',
  ],
  [
    'agency',
    'yamazaki',
    '公益財団法人みどり産業振興財団は2017年5月10日に㈱山﨑電機を訪問した（「㈱山﨑電機への訪問」）',
    '公益財団法人みどり産業振興財団 visited Yamazaki Electric on 10 May 2017 (“㈱山﨑電機への訪問”)',
  ],
  [
    'midori-shinkin',
    'takazawa',
    '株式会社髙澤製作所は2016年11月に、みどり信用金庫が紹介者となった介護用昇降装置のライセンスの被許諾者となった、ほか1件',
    'Takazawa Works became the licensee in 介護用昇降装置のライセンス (Nov 2016), which Midori Shinkin Bank was the introducer in; 1 more fact',
  ],
  [
    'midori-shinkin',
    'mirai',
    'ミライ電機株式会社は2016年11月に、みどり信用金庫が紹介者となった介護用昇降装置のライセンスの許諾者となった',
    'Mirai Denki became the licensor in 介護用昇降装置のライセンス (Nov 2016), which Midori Shinkin Bank was the introducer in',
  ],
];

describe('the ties of Kawasaki in words', () => {
  let sentence: ReturnType<typeof sentenceIn>;
  beforeAll(async () => {
    sentence = sentenceIn([...(await readRecords(ontology, seedFiles()))], ontology);
  });

  it.each(KAWASAKI)('say why %s and %s are tied', (from, to, ja, en) => {
    expect([sentence(from, to, 'ja'), sentence(from, to, 'en')]).toEqual([ja, en]);
  });
});

describe('the ties of the small world in words', () => {
  it('are these and no others', () => {
    const sentence = sentenceIn(smallWorld, ontology);
    const ids = smallWorld.flatMap((record) => (record.record === 'entity' ? [record.id as string] : []));
    const all = ids.flatMap((a) =>
      ids.flatMap((b) => {
        const [ja, en] = a < b ? [sentence(a, b, 'ja'), sentence(a, b, 'en')] : [];
        return ja ? [[a, b, ja, en]] : [];
      }),
    );
    expect(all).toEqual(SMALL_WORLD);
  });
});
