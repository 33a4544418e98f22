const KANJI = '\\p{Script=Han}';
const MAY_BE_SPELT_OTHERWISE = new RegExp(`[々ヽヾヴ]|${KANJI}[ケ之]| of `, 'u');
const REPEATED_KANJI = new RegExp(`(${KANJI})々`, 'gu');
const REPEATED_KANA = /([ァ-ヺ])([ヽヾ])/g;
const GA = new RegExp(`(?<=${KANJI})ケ(?=${KANJI})`, 'gu');
const NO = new RegExp(`(?<=${KANJI})之(?=${KANJI})`, 'gu');
const PLACE = /^(city|town|village|ward|prefecture) of (.+)$/;
const V: Readonly<Record<string, string>> = { ヴア: 'バ', ヴイ: 'ビ', ヴエ: 'ベ', ヴオ: 'ボ', ヴ: 'ブ' };

const repeated = (kana: string, mark: string) => {
  const [unvoiced = kana] = kana.normalize('NFD');
  return kana + (mark === 'ヾ' ? `${unvoiced}\u3099`.normalize('NFC') : unvoiced);
};

/**
 * A folded text in the one spelling of those a name may have that is compared, for the rules that look at the
 * characters around. A name is searched both as it is spelt and so, because a part of it may be cut anywhere.
 *
 * | spelt | compared as |
 * |---|---|
 * | 佐々木, いすゞ | 佐佐木, イスズ |
 * | 茅ケ崎, 霞ケ関 (between kanji) | 茅ガ崎, 霞ガ関 |
 * | 一之江 (between kanji) | 一ノ江 |
 * | ヴアイオリン, ヴ | バイオリン, ブ |
 * | city of okaya | okaya city |
 */
export function otherSpelling(folded: string): string {
  if (!MAY_BE_SPELT_OTHERWISE.test(folded)) return folded;
  return folded
    .replace(REPEATED_KANJI, '$1$1')
    .replace(REPEATED_KANA, (_, kana: string, mark: string) => repeated(kana, mark))
    .replace(GA, 'ガ')
    .replace(NO, 'ノ')
    .replace(/ヴ[アイエオ]?/g, (sound) => V[sound] ?? sound)
    .replace(PLACE, '$2 $1');
}
