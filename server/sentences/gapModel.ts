import type { Language } from './material.ts';

type GapMethod = 'DEFAULT' | 'RESOURCE_ALLOCATION' | 'ADAMIC_ADAR';

/** How pairs are scored, in words that can stand on paper. */
export const pairModel = (method: GapMethod, language: Language): string => WORDS[method][language];

const WORDS: { readonly [method in GapMethod]: { readonly [language in Language]: string } } = {
  DEFAULT: {
    ja: '標準の点数：両者のつながりや参加の多さから見込まれる分に、この2者に限った手がかり（共通の相手、紹介の近さ、同じ地域、ニーズとシーズ、同じ分野・施設・事業、役割や規模の違い）の分を足し合わせたもの。つながりに関する重みは過去のEU共同研究事業（Horizon 2020）の記録から学び、地域の手がかりの重みは人が定めた。点数は順に並べるためのもので、連携する確率ではない',
    en: 'Default score: what the numbers of ties and occasions of the two let one expect, and on top of it what is known of these two: partners in common, nearness by introduction, one area, need and offer, one field, facility or programme, and roles or sizes that complete each other. The weights of ties were learned from past EU research projects (Horizon 2020), those of regional hints were set by hand. The score is there to order pairs by and is no probability',
  },
  RESOURCE_ALLOCATION: {
    ja: '資源配分（Zhou, Lü, Zhang 2009）：共通の相手を、その相手のつながりの数で割って足し合わせた点数。ほかの手がかりは見ていない',
    en: 'Resource allocation (Zhou, Lü, Zhang 2009): partners in common, each worth 1 / its number of ties. Nothing else is looked at',
  },
  ADAMIC_ADAR: {
    ja: 'Adamic-Adar（2003）：共通の相手を、その相手のつながりの数の対数で割って足し合わせた点数。ほかの手がかりは見ていない',
    en: 'Adamic-Adar (2003): partners in common, each worth 1 / the logarithm of its number of ties. Nothing else is looked at',
  },
};
