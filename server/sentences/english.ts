import type { PartialDate } from '../model/dates.ts';
import type { Crowd } from './crowd.ts';
import { dateText, isDay, rangeText } from './dates.ts';
import { filled, inForm } from './forms.ts';
import { nameOf, quoted, quotedName } from './names.ts';
import type { Clause, Noun, Telling } from './telling.ts';
import { areOnlyAsOf, isDated, isSaidBy, isSameTime, type Timing } from './timing.ts';
import { isDeveloped, type Writing } from './writing.ts';

export const english: Writing = {
  said: (telling) => said(telling),
  notes: (telling) => notesOf(telling),
  crowd: ({ count, atLeast, of }: Crowd, kind, ontology) => {
    const many = `${atLeast ? 'at least ' : ''}${count.toLocaleString('en')}`;
    if (kind === 'Association') return `${many} members`;
    if (kind === 'Collaboration') return `${many} parties`;
    if (isDeveloped(kind, ontology)) return `${many} developers`;
    return `${many} ${of === 'companies' ? 'companies ' : of === 'persons' ? 'people ' : ''}took part`;
  },
  undated: 'undated',
  inferred: 'inferred',
  withNotes: (sentence, notes) => (notes.length > 0 ? `${sentence} (${notes.join(', ')})` : sentence),
  withMore: (sentence, more) =>
    more > 0 ? `${sentence}; ${more} more ${more === 1 ? 'fact' : 'facts'}` : sentence,
  tied: (from, to) => `${quotedName(from, 'en')} and ${quotedName(to, 'en')} are tied`,
};

function said(telling: Telling): string {
  const { main } = telling;
  const subject = noun(main.from, true);
  if (telling.how === 'both') {
    const { other } = telling;
    const both = `${subject} and ${noun(other.from, true)}`;
    return clause(main, main.says.enBoth ?? main.says.en, both, isSameTime(main.when, other.when));
  }
  const first = clause(main, main.says.en, subject, true);
  if (telling.how !== 'two') return first;
  const { other } = telling;
  return `${first}, and ${clause(other, other.says.en, noun(other.from, true), true)}`;
}

function clause({ when, to }: Clause, sentence: string, subject: string, isDateWanted: boolean): string {
  const isDateSaid = isDateWanted && !isSaidBy(to.entity, when, 'en');
  const words = inForm(sentence, when.form);
  if (!hasTail(to)) {
    const date = isDateSaid && when.isPoint && isDated(when) ? pointText(when) : '';
    return filled(words, { from: subject, to: noun(to, false) }) + date;
  }
  const notes = isDateSaid ? timeNotes(when).join(', ') : '';
  return filled(words, { from: subject, to: noun(to, false, notes) });
}

const hasTail = ({ by, series, giver }: Noun): boolean => Boolean(by ?? series ?? giver);

/** With who runs it and what it is an edition of behind it: KBIC, which Kawasaki City operates. */
function noun({ entity, within, by, series, giver }: Noun, isFollowed: boolean, notes = ''): string {
  const name = quotedName(entity, 'en');
  const whole = within && !isWithin(entity, within) ? `${name} (${nameOf(within, 'en')})` : name;
  const behind = [
    series ? `, an edition of ${noun(series, false)}` : '',
    giver ? ` from ${noun(giver, false)}` : '',
    by ? `, which ${runner(by.from)} ${predicate(by)}` : '',
  ].join('');
  return `${whole}${notes && ` (${notes})`}${behind}${behind && isFollowed ? ',' : ''}`;
}

/** Who runs something; who runs that in its turn stands in brackets, so that no which stands within another. */
function runner(who: Noun): string {
  const { by } = who;
  if (!by) return noun(who, true);
  const words = filled(inForm(by.says.en, by.when.form), { from: noun(by.from, false), to: 'it' });
  const time = by.when.isPoint ? '' : spanText(by.when);
  return `${noun({ ...who, by: null }, false)} (${time ? `${words}, ${time}` : words})`;
}

const isWithin = (entity: Noun['entity'], within: Noun['entity']): boolean =>
  nameOf(entity, 'en').includes(nameOf(within, 'en')) ||
  (entity.nameEn === null && entity.name.includes(within.name));

function predicate({ says, when }: Clause): string {
  const words = inForm(says.en, when.form).replace('{from} ', '').replace(' {to}', '');
  const time = when.isPoint ? '' : spanText(when);
  return time ? `${words} (${time})` : words;
}

/** Says when something happened, after what happened. */
function pointText({ since, until, isBy }: Timing): string {
  const date = since ?? until;
  if (!date) return '';
  const range = since && until ? rangeText(since, until, 'en') : dateText(date, 'en');
  return ` ${isBy ? 'by' : isDay(date) ? 'on' : 'in'} ${range}`;
}

function spanText({ since, until, asOf, isBy, isPoint }: Timing): string {
  const at = asOf ? `as of ${dateText(asOf, 'en')}` : '';
  const only = since ?? until;
  const span =
    since && until
      ? rangeText(since, until, 'en')
      : only
        ? `${isBy ? 'by ' : isPoint ? '' : since ? 'from ' : 'until '}${dateText(only, 'en')}`
        : '';
  return [span, at].filter((text) => text !== '').join(', ');
}

/** Of two that are not the same. */
function twoTimes(a: Timing, b: Timing): string[] {
  if (!areOnlyAsOf(a, b)) return [`the former ${timeText(a)}`, `the latter ${timeText(b)}`];
  const dates = [a, b].map(({ asOf }) => asOf && dateText(asOf, 'en'));
  return [`as of ${dates.join(' and ')} respectively`];
}

function timeText(when: Timing): string {
  if (isDated(when)) return spanText(when);
  return when.told ? toldText(when.told) : 'undated';
}

function notesOf(telling: Telling): string[] {
  const { main } = telling;
  const { when } = main;
  const notes = [...(main.role ? [main.role.en] : []), ...(main.kind ? [quoted(main.kind, 'en')] : [])];
  if (telling.how === 'toward') notes.push(quoted(nameOf(telling.thing, 'en'), 'en'));
  if ('within' in telling && telling.within)
    notes.push(`including ${quoted(nameOf(telling.within, 'en'), 'en')}`);
  if (telling.how === 'both' && !isSameTime(when, telling.other.when))
    return [...notes, ...twoTimes(when, telling.other.when)];
  return telling.how === 'two' || hasTail(main.to) || when.isPoint ? notes : [...notes, ...timeNotes(when)];
}

function timeNotes(when: Timing): string[] {
  if (when.isPoint) return isDated(when) ? [spanText(when)] : [];
  const told = when.told ? [toldText(when.told)] : [];
  return [...(isDated(when) ? [spanText(when)] : []), ...told, ...(when.isOver ? ['ended'] : [])];
}

const toldText = (date: PartialDate): string =>
  `as told ${isDay(date) ? 'on' : 'in'} ${dateText(date, 'en')}`;
