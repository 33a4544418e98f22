/** Beginnings of names with their readings. */
const STEMS = [
  ['青葉', 'あおば'],
  ['若草', 'わかくさ'],
  ['高橋', 'たかはし'],
  ['髙橋', 'たかはし'],
  ['斎藤', 'さいとう'],
  ['齋藤', 'さいとう'],
  ['渡邊', 'わたなべ'],
  ['山崎', 'やまざき'],
  ['山﨑', 'やまざき'],
  ['大沢', 'おおさわ'],
  ['大澤', 'おおさわ'],
  ['桜井', 'さくらい'],
  ['櫻井', 'さくらい'],
  ['東亜', 'とうあ'],
  ['日進', 'にっしん'],
  ['共栄', 'きょうえい'],
  ['三和', 'さんわ'],
  ['光洋', 'こうよう'],
  ['瑞穂', 'みずほ'],
  ['朝日', 'あさひ'],
  ['千歳', 'ちとせ'],
  ['常盤', 'ときわ'],
  ['富士見', 'ふじみ'],
  ['多摩川', 'たまがわ'],
  ['緑丘', 'みどりがおか'],
  ['アルファ', 'あるふぁ'],
  ['ミナト', 'みなと'],
  ['キタノ', 'きたの'],
  ['サンライズ', 'さんらいず'],
  ['ネクスト', 'ねくすと'],
] as const;
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

export interface GeneratedName {
  readonly name: string;
  readonly short: string;
  readonly reading: string;
}

/** A firm's name that reads like one and says that it is none: 試験企業. */
export function companyName(index: number, random: () => number): GeneratedName {
  const [stem, reading] = STEMS[Math.floor(random() * STEMS.length)] ?? STEMS[0];
  const trade = TRADES[Math.floor(random() * TRADES.length)];
  const short = `${stem}${trade}${index}`;
  return {
    name: random() < 0.5 ? `試験企業 株式会社${short}` : `試験企業 ${short}株式会社`,
    short,
    reading: `${reading}${index}`,
  };
}
