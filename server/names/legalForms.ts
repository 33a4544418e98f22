import { foldText } from './foldText.ts';

/** Written out, anywhere in a name; the last ones as readings print them. */
const WORDS = `
株式会社 有限会社 特例有限会社 合同会社 合資会社 合名会社 相互会社 特定目的会社 有限責任事業組合 投資事業有限責任組合
社団法人 一般社団法人 公益社団法人 特例社団法人 財団法人 一般財団法人 公益財団法人 特例財団法人
特定非営利活動法人 認定特定非営利活動法人 NPO法人 認定NPO法人 独立行政法人 地方独立行政法人 国立研究開発法人
国立大学法人 公立大学法人 大学共同利用機関法人 学校法人 準学校法人 職業訓練法人 社会福祉法人 宗教法人
医療法人 医療法人社団 医療法人財団 社会医療法人 社会医療法人財団 農事組合法人
監査法人 弁護士法人 弁理士法人 特許業務法人 税理士法人 司法書士法人 行政書士法人
カブシキガイシャ カブシキカイシャ ユウゲンガイシャ ユウゲンカイシャ ゴウドウガイシャ ゴウシガイシャ ゴウメイガイシャ
シャダンホウジン イッパンシャダンホウジン コウエキシャダンホウジン ザイダンホウジン イッパンザイダンホウジン コウエキザイダンホウジン
トクテイヒエイリカツドウホウジン ドクリツギョウセイホウジン コクリツケンキュウカイハツホウジン コクリツダイガクホウジン ガッコウホウジン シャカイフクシホウジン イリョウホウジン
`;

/** Shortened, in brackets only: ㈱ is 株 in brackets after NFKC. */
const IN_BRACKETS = `
株 有 同 合 資 名 相 社 一社 公社 特社 財 一財 公財 特財 特非 NPO 独 地独 国研 国 大 学 福 社福 宗 医 農 監 弁 特業 税 協 企 業
`;

/** In Latin letters, as words; a blank stands for any marks between two of them. */
const LATIN = `
co ltd, co limited, company limited, co inc, pte ltd, pty ltd, private limited, ltd, limited, inc, incorporated, corp, corporation,
plc, gmbh, l l c, l l p, k k, g k, y k, kabushiki kaisha, kabushiki gaisha, yugen kaisha, yugen gaisha, godo kaisha, godo gaisha
`;

const listed = (text: string, separator: string | RegExp) =>
  text
    .trim()
    .split(separator)
    .map((word) => foldText(word.trim()))
    // The longest first: 一般社団法人 before 社団法人, so that nothing of it is left.
    .sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]) => words.join('|').replaceAll(' ', ' *');

const words = listed(WORDS, /\s+/);
const latin = listed(LATIN, ',');
const LEGAL_FORM = new RegExp(
  [
    `\\( *(?:${anyOf(listed(IN_BRACKETS, /\s+/))}) *\\)`,
    anyOf(words),
    `(?<![a-z0-9])(?:${anyOf(latin)})(?![a-z0-9])`,
  ].join('|'),
  'gu',
);
/** How legal forms end: most names have nothing of it and need no further look. */
const ENDINGS = new RegExp(
  anyOf(['\\)', ...new Set([...words, ...latin].map((word) => word.slice(-2)))]),
  'u',
);

/** A stretch of a text: from its first code unit to the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the legal forms of a folded text stand. */
export function legalFormsIn(folded: string): readonly Span[] {
  if (!ENDINGS.test(folded)) return NONE;
  const spans: Span[] = [];
  LEGAL_FORM.lastIndex = 0;
  for (let found = LEGAL_FORM.exec(folded); found !== null; found = LEGAL_FORM.exec(folded))
    spans.push({ from: found.index, to: LEGAL_FORM.lastIndex });
  return spans;
}

const NONE: readonly Span[] = [];
