import { KANJI_VARIANTS } from './kanjiVariants.ts';

const NOTHING = /^[\p{Dash}\p{M}\p{Cf}ー]$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const KANA = new Map(
  [...'ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヰイヱエヂジヅズ'.matchAll(/(.)(.)/gu)].map(
    ([, from = '', to = '']) => [from, to],
  ),
);

/**
 * What one character of a name (after NFKC) is searched as. It depends on nothing around it, so that any part of a
 * name folds to a part of the folded name and is found.
 *
 * | character | becomes | so that these find each other |
 * |---|---|---|
 * | a capital | small | KSP, ksp |
 * | a letter with an accent, outside kana | without | Café, CAFE |
 * | hiragana | katakana | かわさき, カワサキ |
 * | small kana | large: companies print either | キヤノン, キャノン; 茅ヶ崎, 茅ケ崎; ミツトヨ, ミットヨ |
 * | ヰ ヱ ヂ ヅ | イ エ ジ ズ, which they sound as | ニッカウヰスキー; ブリヂストン; みかづき |
 * | a form of a kanji | the form searched | 髙橋, 高橋 |
 * | a hyphen, dash, long-vowel mark or combining mark | nothing | コーディネーター, コーディネータ; NHK-ES |
 * | a bracket | `(` or `)`, for the legal forms | （株）, (株), 〔株〕 |
 * | any other mark or blank | a blank | 殿町・キングスカイフロント; NANO BIC |
 *
 * Voiced marks stay: ハス, バス and パス are different names.
 */
export function foldCharacter(character: string): string {
  if (NOTHING.test(character)) return '';
  if (/^\p{Ps}$/u.test(character)) return '(';
  if (/^\p{Pe}$/u.test(character)) return ')';
  if (!LETTER.test(character)) return ' ';
  const katakana = /^[ぁ-ゖゝゞ]$/u.test(character)
    ? String.fromCharCode(character.charCodeAt(0) + 0x60)
    : character;
  const kana = KANA.get(katakana) ?? katakana;
  const kanji = KANJI_VARIANTS.get(kana);
  if (kanji !== undefined) return kanji;
  const bare = ACCENTED.test(kana) ? kana.normalize('NFD').replace(/\p{M}/gu, '') : kana;
  // ẞ becomes ß and only then ss.
  return bare.toLowerCase().toUpperCase().toLowerCase();
}

const DASH = /^[\p{Dash}~]$/u;
const UNSEEN = /^[\p{M}\p{Cf}]$/u;
const BLANK = /^[\p{Z}\p{C}]$/u;

/**
 * The same with the signs kept that are printed: what a name has to hold for a text with signs to stand in it as it
 * was typed. All dashes, the wave among them, become `-`; a long-vowel mark and every other sign stay what they are.
 */
export function foldCharacterWithSign(character: string): string {
  if (character === 'ー') return character;
  if (DASH.test(character)) return '-';
  if (UNSEEN.test(character)) return '';
  if (LETTER.test(character)) return foldCharacter(character);
  return BLANK.test(character) ? ' ' : character;
}
