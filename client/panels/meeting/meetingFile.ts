import type { Introduced, Pair } from '../../api/useIntroducers.ts';
import type { Match } from '../../api/useMatches.ts';
import type { TieLine } from '../../api/useTies.ts';
import { routeNames } from '../introduction/namesText.ts';
import { strengthText } from '../introduction/strength.ts';
import type { Words } from '../introduction/useWords.ts';
import { nameOf } from '../Name.tsx';
import { type ActorFile, behindName, type CellsOf } from '../table/actorColumns.ts';
import { introductionText } from './introductionText.ts';

interface Result {
  readonly matches: readonly Match[];
  readonly ties: readonly TieLine[];
  readonly introduced: readonly Introduced[];
  /** Pairs not looked into yet. */
  readonly rest: readonly Pair[];
  readonly asOf: string;
  readonly hops: number;
  /** The names of the list that stand for one. */
  readonly givenOf: (id: string) => string;
}

/**
 * The result as one table: the tied pairs, the others, each end with the names it was given by and with what every table
 * says of it; then the names that stand for nobody.
 */
export function meetingFile(
  { matches, ties, introduced, rest, asOf, hops, givenOf }: Result,
  cellsOf: CellsOf,
  headsOf: ActorFile['headsOf'],
  locale: 'ja' | 'en',
  t: Words['t'],
): readonly (readonly string[])[] {
  const ends = ({ a, b }: Pair) =>
    [a, b].flatMap((one) => [givenOf(one.id), nameOf(one, locale), ...behindName(cellsOf(one.id))]);
  const nobody = Array.from({ length: 4 }, () => '');
  return [
    [
      t('columns.result'),
      t('columns.fromGiven'),
      t('columns.from'),
      ...behindName(headsOf('from')),
      t('columns.toGiven'),
      t('columns.to'),
      ...behindName(headsOf('to')),
      t('columns.strength'),
      t('columns.fact'),
      t('columns.route'),
      t('columns.asOf'),
    ],
    ...ties.map((tie) => [t('meet.tied'), ...ends(tie), strengthText(tie.strength), tie.sentence, '', asOf]),
    ...introduced.map((pair) => [
      t('meet.untied'),
      ...ends(pair),
      pair.route ? strengthText(pair.route.strength) : '',
      introductionText(pair, hops, locale, t),
      pair.route ? routeNames(pair.route.entities, locale) : '',
      asOf,
    ]),
    ...rest.map((pair) => [t('meet.untied'), ...ends(pair), '', t('meet.notAsked'), '', asOf]),
    ...matches
      .filter(({ entity }) => entity === null)
      .map(({ text, verdict }) => [t(`meet.${verdict}`), text, ...nobody, '', ...nobody, '', '', '', '']),
  ];
}
