import type { Id, Kind } from '../server/model/records.ts';
import { NAME_FIELDS, type NameField, type SearchableEntity } from '../server/names/searchableEntity.ts';

/** Japanese, reading, English. */
type Word = readonly [string, string, string];

const words = (text: string): readonly Word[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [ja = '', reading = '', en = ''] = word.split('/');
      return [ja, reading, en.replaceAll('_', ' ')];
    });

const PLACES = words(`
川崎/カワサキ/Kawasaki 新川崎/シンカワサキ/Shin-Kawasaki 横浜/ヨコハマ/Yokohama 神奈川/カナガワ/Kanagawa 多摩/タマ/Tama 高津/タカツ/Takatsu
溝口/ミゾノクチ/Mizonokuchi 宮前/ミヤマエ/Miyamae 麻生/アサオ/Asao 殿町/トノマチ/Tonomachi 東京/トウキョウ/Tokyo 品川/シナガワ/Shinagawa
鶴見/ツルミ/Tsurumi 茅ヶ崎/チガサキ/Chigasaki 日本/ニホン/Nihon 関東/カントウ/Kanto 大和/ヤマト/Yamato 富士/フジ/Fuji 湘南/ショウナン/Shonan`);
const FAMILIES = words(`
佐々木/ササキ/Sasaki 髙橋/タカハシ/Takahashi 高橋/タカハシ/Takahashi 渡邉/ワタナベ/Watanabe 斎藤/サイトウ/Saito 田中/タナカ/Tanaka 鈴木/スズキ/Suzuki
中村/ナカムラ/Nakamura 小林/コバヤシ/Kobayashi 吉田/ヨシダ/Yoshida 山田/ヤマダ/Yamada 松本/マツモト/Matsumoto 石川/イシカワ/Ishikawa 長谷川/ハセガワ/Hasegawa
アルファ/アルファ/Alpha ミツトヨ/ミツトヨ/Mitutoyo エーアイ/エーアイ/AI バイオ/バイオ/Bio ナノ/ナノ/Nano グリーン/グリーン/Green`);
const TRADES = words(`
製作所/セイサクショ/Manufacturing 工業/コウギョウ/Industries 電機/デンキ/Electric 精機/セイキ/Precision テクノロジー/テクノロジー/Technology
システムズ/システムズ/Systems 化学/カガク/Chemical 建設/ケンセツ/Construction エンジニアリング/エンジニアリング/Engineering 商事/ショウジ/Trading
研究所/ケンキュウショ/Research_Institute 金属/キンゾク/Metal ソフトウェア/ソフトウェア/Software 物流/ブツリュウ/Logistics 医療機器/イリョウキキ/Medical_Devices`);
const SYLLABLES = words(`
ア/ア/a イ/イ/i カ/カ/ka キ/キ/ki ク/ク/ku ケ/ケ/ke コ/コ/ko サ/サ/sa シ/シ/shi ス/ス/su セ/セ/se タ/タ/ta ツ/ツ/tsu テ/テ/te ト/ト/to ナ/ナ/na ニ/ニ/ni
ネ/ネ/ne ノ/ノ/no ハ/ハ/ha ヒ/ヒ/hi フ/フ/fu マ/マ/ma ミ/ミ/mi ム/ム/mu モ/モ/mo ヤ/ヤ/ya ヨ/ヨ/yo ラ/ラ/ra リ/リ/ri ル/ル/ru レ/レ/re ロ/ロ/ro ワ/ワ/wa`);
/** Before the name, after it, short, English. */
const LEGAL_FORMS = [
  ['株式会社', '', '(株)', ' Co., Ltd.'],
  ['', '株式会社', '㈱', ' Corporation'],
  ['有限会社', '', '（有）', ' Ltd.'],
  ['', '合同会社', '(同)', ' LLC'],
  ['', '', '', ''],
] as const;

/** Companies with name, English name, reading and a short form each, every fifth with a number too; one in 50 is internal. */
export function companies(count: number, random: () => number): readonly SearchableEntity[] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const company = (_: unknown, i: number): SearchableEntity => {
    const [place, family, trade] = [one(PLACES), one(FAMILIES), one(TRADES)];
    const own = Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(SYLLABLES));
    const [before, after, short, english] = one(LEGAL_FORMS);
    const kana = own.map(([syllable]) => syllable).join('');
    const latin = own.map(([, , syllable]) => syllable).join('');
    const name = `${before}${random() < 0.5 ? place[0] : ''}${family[0]}${kana}${trade[0]}${after}`;
    const texts: Record<NameField, string | null> = {
      NAME: name,
      NAME_EN: `${family[2]} ${latin} ${trade[2]}${english}`,
      READING: `${place[1]}${family[1]}${kana}${trade[1]}`,
      ALIAS: short + family[0] + kana,
      EXTERNAL_ID: i % 5 === 0 ? String(1_000_000_000_000 + i * 7_919) : null,
    };
    const names = NAME_FIELDS.flatMap((field) => {
      const text = texts[field];
      return text === null ? [] : [{ text, field }];
    });
    return { id: `company-${i}` as Id, kind: 'Company' as Kind, level: i % 50 === 0 ? 2 : 0, name, names };
  };
  return Array.from({ length: count }, company);
}
