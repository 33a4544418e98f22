/** Forms that stand before or behind a name: short in brackets, or written out. */
const FORM =
  /[(（](?:株|有|同|合|資|名|相|一社|公社|社|一財|公財|財|特非|NPO|独|協|福|学|医|農|企|業)[)）]|[㈱㈲㈳㈶]|(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)?(?:社団|財団)法人|(?:特定非営利活動|NPO|国立大学|学校|独立行政)法人/gu;

/** Between names in print, whatever stands around them. */
const APART = '、；;／';
/** All that can stand between names in a list, besides tabs and lines. */
export const BETWEEN = `${APART},，|`;
/** Behind a comma these go on with a name: as in "Musubi, Inc." and "Toyo Co., Ltd.". */
const GOES_ON = `\\s*(?:inc|incorporated|ltd|limited|l\\.?l\\.?c|l\\.?l\\.?p|co|corp|corporation|company|gmbh|plc|pte|pty|s\\.?a|s\\.?p\\.?a|n\\.?v|b\\.?v|a\\.?g|k\\.?k|株式会社|有限会社|合同会社|[(（][株有][)）]|[㈱㈲])\\.?\\s*(?=$|[\\n\\t"(（${BETWEEN}])`;
/** A comma, unless the name goes on behind it. */
export const COMMA = `,(?!${GOES_ON})`;
/** What stands between names in print. A comma as wide as a letter too, unless the name goes on behind it. */
export const MARKS = `[${APART}]|，(?!${GOES_ON})`;
/** A comma with other than Latin letters on one side at least: within a Latin name there are some. */
export const COMMA_AT_KANJI = `(?<=[^\\p{ASCII}]\\s*)${COMMA}|${COMMA}(?=\\s*[^\\p{ASCII}])`;

/** A text cut at what a pattern tells, without blanks around the pieces and without empty ones. */
export const cut = (text: string, pattern: string): readonly string[] =>
  text
    .split(new RegExp(pattern, 'iu'))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** How a name could be two or more, which nothing but the reader can tell: none where nothing in it says so. */
export function splitsOf(name: string): readonly (readonly string[])[] {
  const atMarks = cut(name, `[/｜${BETWEEN}]`);
  if (atMarks.length > 1) return [atMarks];
  const forms = [...name.matchAll(FORM)].map(({ 0: form, index }) => ({
    from: index,
    to: index + form.length,
  }));
  const between = forms.filter(({ from }) => forms.some(({ to }) => to === from));
  const ways = [
    between.map(({ from }) => from),
    forms.map(({ to }) => to),
    forms.map(({ from }) => from),
  ].map((places) => cutAt(name, places));
  const [best, ...others] = ways.filter(
    (pieces) => pieces.length > 1 && pieces.every((piece) => piece.replace(FORM, '').trim() !== ''),
  );
  if (best === undefined) return [];
  return between.length > 0 ? [best] : [best, ...others];
}

function cutAt(name: string, places: readonly number[]): readonly string[] {
  const ends = [...new Set([0, ...places, name.length])].sort((a, b) => a - b);
  return ends
    .slice(1)
    .map((end, i) => name.slice(ends[i], end).trim())
    .filter((piece) => piece !== '');
}
