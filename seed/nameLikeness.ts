import type { Entity } from '../server/model/records.ts';
import { nameForms } from '../server/names/normalise.ts';

/** What an entity's names are compared by when they need not be the same. */
export interface ComparedNames {
  readonly kind: string;
  /** Cores after the normalisation of the search; of the name, and of aliases. */
  readonly cores: readonly string[];
  /** The English name's letters, but for words that say nothing; whether the name itself is in Latin letters. */
  readonly english: string;
  readonly latin: boolean;
}

const PART = 0.6;
const SHORTEST_PART = 4;
const SHARED_LETTERS = 0.84;
const SHORTEST_SHARED = 8;
const SHORTEST_ENGLISH = 10;

export function comparedNames({ kind, name, aliases, nameEn }: Entity): ComparedNames {
  return {
    kind,
    cores: [...new Set([name, ...aliases.map(({ text }) => text)].flatMap(coresOf))],
    english: (nameEn ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\b(the|of|and|for|in|at|kawasaki|city|project|program(me)?|promotion|support)\b|[^a-z]/g, ''),
    latin: /[a-z]{4}/i.test(name.normalize('NFKC')),
  };
}

/**
 * Why two names that differ by more than a letter may still be those of one thing: the same words but for
 * such as say nothing (事業, 推進, 川崎市); of one kind also: one a large part of the other, the same letters
 * in another order, or, of one name in Latin letters and one not, the same English. Null when nothing does.
 * Numbers tell things apart that both have one. Only the first is said of two things already `linked`.
 */
export function likeness(a: ComparedNames, b: ComparedNames, linked: boolean): string | null {
  for (const x of a.cores) {
    for (const y of b.cores) {
      if (/\d/.test(x) && /\d/.test(y) && digitsOf(x) !== digitsOf(y)) continue;
      const [bareX, bareY] = [bare(x), bare(y)];
      if (bareX.length >= SHORTEST_PART && bareX === bareY) return `${x} and ${y} say the same`;
      if (a.kind !== b.kind || linked) continue;
      if (isLargePart(x, y) && Math.min(x.length, y.length) >= SHORTEST_PART)
        return `${x} and ${y}: one is part of the other`;
      if (Math.min(x.length, y.length) >= SHORTEST_SHARED && sharedLetters(x, y) >= SHARED_LETTERS)
        return `${x} and ${y} share their letters`;
    }
  }
  const bothLong = Math.min(a.english.length, b.english.length) >= SHORTEST_ENGLISH;
  const comparable = a.kind === b.kind && a.latin !== b.latin && bothLong && !linked;
  return comparable && isLargePart(a.english, b.english) ? `${a.english} and ${b.english} in English` : null;
}

export const coresOf = (name: string): string[] =>
  nameForms(name).map(({ text, coreStart, coreEnd }) =>
    coreEnd > coreStart ? text.slice(coreStart, coreEnd) : text,
  );

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

// Folded, as names are compared: kana are katakana.
const SAYS_NOTHING =
  /第?\d+(回|期|次|年度|年|月|日)?|平成|事業|推進|促進|支援|実施|開催|取組|施策|オヨビ|[ノヲニト及ビヘ等]|川崎市?|カワサキ/g;
const bare = (core: string): string => core.replace(SAYS_NOTHING, '');

const isLargePart = (x: string, y: string): boolean => {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.includes(short) && short.length >= PART * long.length;
};

/** Letters both have, each as often as both have it, by the mean length. */
function sharedLetters(x: string, y: string): number {
  const left = [...y];
  const shared = [...x].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (x.length + y.length);
}
