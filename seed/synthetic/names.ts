const STEMS = [
  '青葉',
  '若草',
  '高橋',
  '髙橋',
  '斎藤',
  '齋藤',
  '渡邊',
  '山崎',
  '山﨑',
  '大沢',
  '大澤',
  '桜井',
  '櫻井',
  '東亜',
  '日進',
  '共栄',
  '三和',
  '光洋',
  '瑞穂',
  '朝日',
  '千歳',
  '常盤',
  '富士見',
  '多摩川',
  '緑丘',
  'アルファ',
  'ミナト',
  'キタノ',
  'サンライズ',
  'ネクスト',
];
const TRADES = [
  '精機',
  '製作所',
  '電子',
  '化学',
  '工業',
  'システム',
  'テクノロジーズ',
  '金属',
  '樹脂',
  '医療機器',
  '光学',
  '計測',
  'バイオ',
  'ロボティクス',
  'エンジニアリング',
  '通信',
  '設計',
  '食品',
  '環境',
  'デザイン',
];
const READINGS = [
  'あおば',
  'わかくさ',
  'たかはし',
  'たかはし',
  'さいとう',
  'さいとう',
  'わたなべ',
  'やまざき',
  'やまざき',
  'おおさわ',
  'おおさわ',
  'さくらい',
  'さくらい',
  'とうあ',
  'にっしん',
  'きょうえい',
  'さんわ',
  'こうよう',
  'みずほ',
  'あさひ',
  'ちとせ',
  'ときわ',
  'ふじみ',
  'たまがわ',
  'みどりがおか',
  'あるふぁ',
  'みなと',
  'きたの',
  'さんらいず',
  'ねくすと',
];

export interface GeneratedName {
  readonly name: string;
  readonly short: string;
  readonly reading: string;
}

/** A firm's name that reads like one and says that it is none: 試験企業. */
export function companyName(index: number, random: () => number): GeneratedName {
  const stem = Math.floor(random() * STEMS.length);
  const trade = TRADES[Math.floor(random() * TRADES.length)];
  const short = `${STEMS[stem]}${trade}${index}`;
  return {
    name: random() < 0.5 ? `試験企業 株式会社${short}` : `試験企業 ${short}株式会社`,
    short,
    reading: `${READINGS[stem]}${index}`,
  };
}
