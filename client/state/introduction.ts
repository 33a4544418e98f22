import type { FiscalYears } from './filters.ts';
import { without } from './without.ts';

/** What the view of introductions is asked. Ids throughout; `names` as they were pasted. */
export interface Ask {
  /** Which of its screens is open. */
  readonly screen: 'routes' | 'brief' | 'meeting';
  readonly from: string | null;
  readonly to: string | null;
  /** The asker's own organisation. */
  readonly own: string | null;
  readonly avoid: readonly string[];
  readonly via: readonly string[];
  /** Hubs asked back in. */
  readonly back: readonly string[];
  readonly hops: number;
  /** No hop weaker than this. */
  readonly least: number;
  readonly period: FiscalYears | null;
  readonly undated: boolean;
  /** Only routes that share no go-between. */
  readonly distinct: boolean;
  /** How many routes. */
  readonly count: number;
  /** The route that is read in full, from 0. */
  readonly chosen: number;
  /** What the introduction is for, as the reader wrote it. */
  readonly purpose: string;
  /** Kinds to reach and to go through; none is all. */
  readonly kinds: readonly string[];
  /** Relation types that make the ties gone along; none is all. */
  readonly types: readonly string[];
  readonly names: readonly AskedName[];
}

/** A name of a list, and whom it stands for where the reader chose: an id, or '' for nobody. */
export interface AskedName {
  readonly text: string;
  readonly chosen: string | null;
}

export const MOST_HOPS = 5;
export const MOST_ROUTES = 20;
export const MOST_NAMES = 100;
export const LEASTS = [0, 0.05, 0.1, 0.2, 0.3, 0.5] as const;

export const emptyAsk: Ask = {
  screen: 'routes',
  from: null,
  to: null,
  own: null,
  avoid: [],
  via: [],
  back: [],
  hops: 4,
  least: 0,
  period: null,
  undated: true,
  distinct: false,
  count: 5,
  chosen: 0,
  purpose: '',
  kinds: [],
  types: [],
  names: [],
};

// No id and no pasted line holds these.
const [BETWEEN, WITHIN] = [',', '\t'];

/** The fields of the address that hold it; what is as usual is left out. */
export function fieldsOf(ask: Ask): Readonly<Record<string, string>> {
  const { period } = ask;
  const all: Readonly<Record<keyof Ask, string>> = {
    screen: ask.screen === 'routes' ? '' : ask.screen,
    from: ask.from ?? '',
    to: ask.to ?? '',
    own: ask.own ?? '',
    avoid: ask.avoid.join(BETWEEN),
    via: ask.via.join(BETWEEN),
    back: ask.back.join(BETWEEN),
    hops: ask.hops === emptyAsk.hops ? '' : String(ask.hops),
    least: ask.least === 0 ? '' : String(ask.least),
    period: period ? `${period.from}-${period.to}` : '',
    undated: ask.undated ? '' : '0',
    distinct: ask.distinct ? '1' : '',
    count: ask.count === emptyAsk.count ? '' : String(ask.count),
    chosen: ask.chosen === 0 ? '' : String(ask.chosen + 1),
    purpose: ask.purpose,
    kinds: ask.kinds.join(BETWEEN),
    types: ask.types.join(BETWEEN),
    names: ask.names
      .map(({ text, chosen }) => (chosen === null ? text : `${text}${WITHIN}${chosen}`))
      .join('\n'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

/** What fields of an address ask; what cannot be read is as usual. */
export function askOf(fields: Readonly<Record<string, string>>): Ask {
  const text = (key: keyof Ask) => fields[key] ?? '';
  const list = (key: keyof Ask) => [...new Set(text(key).split(BETWEEN))].filter((word) => word !== '');
  const number = (key: keyof Ask, least: number, most: number, usual: number) => {
    const value = Number(text(key));
    return text(key) !== '' && Number.isInteger(value) && value >= least && value <= most ? value : usual;
  };
  const years = /^(\d{4})-(\d{4})$/.exec(text('period'));
  const [from, to] = [Number(years?.[1]), Number(years?.[2])];
  const screen = text('screen');
  return {
    screen: screen === 'brief' || screen === 'meeting' ? screen : 'routes',
    from: text('from') || null,
    to: text('to') || null,
    own: text('own') || null,
    avoid: list('avoid'),
    via: list('via'),
    back: list('back'),
    hops: number('hops', 1, MOST_HOPS, emptyAsk.hops),
    least: LEASTS.find((least) => String(least) === text('least')) ?? 0,
    period: years && from <= to ? { from, to } : null,
    undated: text('undated') !== '0',
    distinct: text('distinct') === '1',
    count: number('count', 1, MOST_ROUTES, emptyAsk.count),
    chosen: number('chosen', 1, MOST_ROUTES, 1) - 1,
    purpose: text('purpose'),
    kinds: list('kinds'),
    types: list('types'),
    names: text('names')
      .split('\n')
      .flatMap((line) => {
        const [name = '', chosen] = line.split(WITHIN);
        return name === '' ? [] : [{ text: name, chosen: chosen ?? null }];
      })
      .slice(0, MOST_NAMES),
  };
}

/**
 * Goes through this one no more; asked again, lets it be gone through. A hub that was let in, or required, is let in
 * again then, so that what avoiding it changes can be told.
 */
export const toggleAvoided = (ask: Ask, id: string): Ask => ({
  ...ask,
  avoid: ask.avoid.includes(id) ? without(ask.avoid, [id]) : [...ask.avoid, id],
  via: without(ask.via, [id]),
  back: ask.via.includes(id) ? [...without(ask.back, [id]), id] : ask.back,
  chosen: 0,
});

/** Goes only through this one; asked again, not any more. */
export const toggleRequired = (ask: Ask, id: string): Ask => ({
  ...ask,
  via: ask.via.includes(id) ? without(ask.via, [id]) : [...ask.via, id],
  avoid: without(ask.avoid, [id]),
  chosen: 0,
});

/** Asks a hub back in; asked again, leaves it out as is usual. */
export const toggleBack = (ask: Ask, id: string): Ask => ({
  ...ask,
  back: ask.back.includes(id) ? without(ask.back, [id]) : [...ask.back, id],
  chosen: 0,
});

/** Takes a name of the list for several, which stand in its place. */
export const withSplit = (ask: Ask, name: string, pieces: readonly string[]): Ask => ({
  ...ask,
  names: ask.names.flatMap((one) => {
    if (one.text !== name) return [one];
    const others = pieces.filter((text) => !ask.names.some((known) => known.text === text));
    return [...new Set(others)].map((text) => ({ text, chosen: null }));
  }),
});

/** Adds a word to those chosen, or takes it out; in one order, so that one choice has one address. */
export const toggleWord = (ask: Ask, field: 'kinds' | 'types', word: string): Ask => ({
  ...ask,
  [field]: ask[field].includes(word) ? without(ask[field], [word]) : [...ask[field], word].sort(),
  chosen: 0,
});

/** Without some ids, wherever they stand; all else stays as it was asked. */
export function withoutIds(ask: Ask, ids: readonly string[]): Ask {
  const kept = (id: string | null) => (id !== null && ids.includes(id) ? null : id);
  return {
    ...ask,
    from: kept(ask.from),
    to: kept(ask.to),
    own: kept(ask.own),
    avoid: without(ask.avoid, ids),
    via: without(ask.via, ids),
    back: without(ask.back, ids),
    chosen: 0,
  };
}

/** Other ends: what was said of go-betweens between the old ones falls away. */
export const withEnds = (ask: Ask, ends: Partial<Pick<Ask, 'from' | 'to'>>): Ask => ({
  ...ask,
  ...ends,
  avoid: [],
  via: [],
  back: [],
  chosen: 0,
  count: emptyAsk.count,
});

/**
 * With the reader's own organisation, where that changes nobody's answer: it starts where nothing is asked yet, and as
 * one of the ends it is never a go-between. Elsewhere an address shows everybody the same.
 */
export function withOwn(ask: Ask, own: string): Ask {
  if (ask.from === null && ask.to === null) return { ...ask, from: own, own };
  return ask.own === null && (ask.from === own || ask.to === own) ? { ...ask, own } : ask;
}

/** How many limits are not as usual: with one end alone, those that count there. */
export const changedIn = ({ hops, least, period, undated, distinct, kinds, types, to }: Ask): number =>
  [
    hops !== emptyAsk.hops,
    least !== emptyAsk.least,
    period !== null,
    !undated,
    to !== null && distinct,
    to !== null && kinds.length > 0,
    to !== null && types.length > 0,
  ].filter(Boolean).length;

/** With every limit as usual. */
export const withUsualLimits = (ask: Ask): Ask => ({
  ...ask,
  hops: emptyAsk.hops,
  least: emptyAsk.least,
  period: null,
  undated: true,
  distinct: false,
  kinds: [],
  types: [],
  chosen: 0,
});

export const swapEnds = (ask: Ask): Ask => ({ ...ask, from: ask.to, to: ask.from, chosen: 0 });
