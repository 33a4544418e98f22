import type { PartialDate } from '../model/dates.ts';
import type { Ontology } from '../model/ontology.ts';
import type { RelationType } from '../model/records.ts';
import type { Crowd } from './crowd.ts';
import { dateText, rangeText } from './dates.ts';
import { filled, inForm } from './forms.ts';
import { nameOf, quoted, quotedName } from './names.ts';
import type { Clause, Noun, Telling } from './telling.ts';
import { areOnlyAsOf, isDated, isSaidBy, isSameTime, type Timing } from './timing.ts';
import { isDeveloped, type Writing } from './writing.ts';

const COUNTERS = { companies: '社', persons: '名' } as const;

export const japanese: Writing = {
  said: (telling, ontology) => said(telling, ontology),
  notes: (telling) => notesOf(telling),
  crowd: ({ count, atLeast, of }: Crowd, kind, ontology) =>
    `${count.toLocaleString('ja')}${of ? COUNTERS[of] : '者'}${atLeast ? '以上' : ''}が${isDeveloped(kind, ontology) ? '開発' : '参加'}`,
  undated: '日付不明',
  inferred: '推定',
  withNotes: (sentence, notes) => (notes.length > 0 ? `${sentence}（${notes.join('、')}）` : sentence),
  withMore: (sentence, more) => (more > 0 ? `${sentence}、ほか${more}件` : sentence),
  tied: (from, to) => `${quotedName(from, 'ja')}と${quotedName(to, 'ja')}にはつながりがある`,
};

function said(telling: Telling, ontology: Ontology): string {
  const { main } = telling;
  const subject = noun(main.from, ontology);
  if (telling.how === 'both') {
    const { other } = telling;
    const when = isSameTime(main.when, other.when) ? adverbOf(main) : '';
    return clause(main, `${subject}と${noun(other.from, ontology)}`, `${when}共に`, ontology);
  }
  const first = clause(main, subject, adverbOf(main), ontology);
  if (telling.how !== 'two') return first;
  const { other } = telling;
  return `${first}。また、${clause(other, noun(other.from, ontology), adverbOf(other), ontology)}`;
}

/** Subject, when, and the rest; a comma where the rest begins with a clause of its own. */
function clause({ says, when, to }: Clause, subject: string, adverbs: string, ontology: Ontology): string {
  const rest = inForm(says.ja, when.form).replace(/^\{from\}は/, '');
  const object = noun(to, ontology);
  const giver = to.giver ? `${noun(to.giver, ontology)}から` : '';
  const isLong = to.by ?? to.series ?? to.giver?.by;
  return `${subject}は${adverbs}${isLong ? '、' : ''}${giver}${filled(rest, { from: '', to: object })}`;
}

/** With who runs it and what it is an edition of before it: 川崎市が運営するKBIC. */
function noun({ entity, within, by, series }: Noun, ontology: Ontology): string {
  const name = quotedName(entity, 'ja');
  const whole = within && !name.includes(within.name) ? `${name}（${nameOf(within, 'ja')}）` : name;
  const edition = ontology.relationTypes.get('EDITION_OF' as RelationType);
  const before = [
    by ? `${noun(by.from, ontology)}が${by.when.isPoint ? '' : adverb(by.when)}${attributive(by)}` : '',
    series && edition ? noun(series, ontology) + withoutSecond(edition.says.ja, 'の') : '',
  ];
  return before.join('') + whole;
}

const attributive = ({ says, when }: Clause): string => withoutSecond(inForm(says.ja, when.form), '');

/** What a sentence says of its second end, to stand before it: {from}は{to}を運営する becomes 運営する. */
const withoutSecond = (sentence: string, particle: string): string =>
  particle + sentence.replace(/^\{from\}は\{to\}[をにのでと]?/, '');

/** Nothing where the name of what it happened in says it. */
const adverbOf = ({ when, to }: Clause): string => (isSaidBy(to.entity, when, 'ja') ? '' : adverb(when));

function adverb(when: Timing): string {
  const { since, until, asOf, isBy, isPoint } = when;
  const at = asOf ? dateText(asOf, 'ja') : '';
  if (isPoint && isBy) return spanText(when);
  if (isPoint) return isDated(when) ? `${spanText(when)}に` : '';
  if (since && since === until) return `${dateText(since, 'ja')}に`;
  if (since || until) return `${spanText(when)}${at ? `（${at}時点）` : ''}`;
  return at ? `${at}時点で` : '';
}

function spanText({ since, until, isBy, isPoint }: Timing): string {
  if (since && until)
    return isPoint
      ? rangeText(since, until, 'ja')
      : `${dateText(since, 'ja')}から${dateText(until, 'ja')}まで`;
  const only = since ?? until;
  if (!only) return '';
  return `${dateText(only, 'ja')}${isBy ? 'までに' : isPoint ? '' : since ? 'から' : 'まで'}`;
}

/** Of two that are not the same. */
function twoTimes(a: Timing, b: Timing): string[] {
  if (!areOnlyAsOf(a, b)) return [`前者は${timeText(a)}`, `後者は${timeText(b)}`];
  const dates = [a, b].map(({ asOf }) => asOf && dateText(asOf, 'ja'));
  return [`それぞれ${dates.join('、')}時点`];
}

function timeText(when: Timing): string {
  if (when.since || when.until) return spanText(when);
  if (when.asOf) return `${dateText(when.asOf, 'ja')}時点`;
  return when.told ? toldText(when.told) : '日付不明';
}

const toldText = (date: PartialDate): string => `${dateText(date, 'ja')}の資料による`;

function notesOf(telling: Telling): string[] {
  const { main } = telling;
  const notes = [...(main.role ? [main.role.ja] : []), ...(main.kind ? [main.kind] : [])];
  if (telling.how === 'toward') notes.push(quoted(nameOf(telling.thing, 'ja'), 'ja'));
  if ('within' in telling && telling.within)
    notes.push(`${quoted(nameOf(telling.within, 'ja'), 'ja')}を含む`);
  if ('other' in telling && !isSameTime(main.when, telling.other.when))
    return telling.how === 'two' ? notes : [...notes, ...twoTimes(main.when, telling.other.when)];
  if (main.when.isOver && !main.when.isPoint) notes.push('終了');
  if (main.when.told) notes.push(toldText(main.when.told));
  return notes;
}
