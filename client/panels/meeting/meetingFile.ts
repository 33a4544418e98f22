import type { Introduced, Pair } from '../../api/useIntroducers.ts';
import type { Match } from '../../api/useMatches.ts';
import type { TieLine } from '../../api/useTies.ts';
import { routeNames } from '../introduction/namesText.ts';
import { strengthText } from '../introduction/strength.ts';
import type { Words } from '../introduction/useWords.ts';
import { nameOf } from '../Name.tsx';
import { introductionText } from './introductionText.ts';

interface Result {
  readonly matches: readonly Match[];
  readonly ties: readonly TieLine[];
  readonly introduced: readonly Introduced[];
  /** Pairs not looked into yet. */
  readonly rest: readonly Pair[];
  readonly asOf: string;
  readonly hops: number;
}

/** The result as one table: the tied pairs, the others, then the names that stand for nobody. */
export function meetingFile(
  { matches, ties, introduced, rest, asOf, hops }: Result,
  locale: 'ja' | 'en',
  t: Words['t'],
): readonly (readonly string[])[] {
  return [
    [
      t('columns.matched'),
      t('columns.from'),
      t('columns.to'),
      t('columns.strength'),
      t('columns.fact'),
      t('columns.route'),
      t('columns.asOf'),
    ],
    ...ties.map((tie) => [
      t('meet.tied'),
      nameOf(tie.a, locale),
      nameOf(tie.b, locale),
      strengthText(tie.strength),
      tie.sentence,
      '',
      asOf,
    ]),
    ...introduced.map((pair) => [
      t('meet.untied'),
      nameOf(pair.a, locale),
      nameOf(pair.b, locale),
      pair.route ? strengthText(pair.route.strength) : '',
      introductionText(pair, hops, locale, t),
      pair.route ? routeNames(pair.route.entities, locale) : '',
      asOf,
    ]),
    ...rest.map(({ a, b }) => [
      t('meet.untied'),
      nameOf(a, locale),
      nameOf(b, locale),
      '',
      t('meet.notAsked'),
      '',
      asOf,
    ]),
    ...matches
      .filter(({ entity }) => entity === null)
      .map(({ text, verdict }) => [t(`meet.${verdict}`), text, '', '', '', '', '']),
  ];
}
