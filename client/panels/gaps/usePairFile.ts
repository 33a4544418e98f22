import type { MissingPair, Page } from '../../api/useMissingPairs.ts';
import type { Basis } from '../../state/gaps.ts';
import { useTools } from '../context.ts';
import { routeNames } from '../introduction/namesText.ts';
import { strengthText } from '../introduction/strength.ts';
import { nameOf } from '../Name.tsx';
import { placesText, titlesText } from '../placeText.ts';
import { behindName, useActorFile } from '../table/actorColumns.ts';
import { useTableWords } from '../table/tableWords.ts';
import { usePeriodText } from './conditions.ts';
import { documentsText } from './documents.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** Saves candidates with their reasons, where these are printed, and the introduction. */
export function usePairFile(basis: Basis): (pairs: readonly MissingPair[], page: Page) => Promise<void> {
  const words = useWords();
  const { t, w } = words;
  const period = usePeriodText();
  const { vocabulary } = useTools();
  const { ask } = useGaps();
  const file = useActorFile();
  const tableWords = useTableWords();
  const { locale } = vocabulary;
  return (pairs, { asOf, model, sources }) =>
    file.save(
      'gap-pairs',
      pairs.flatMap(({ a, b }) => [a.id, b.id]),
      (cellsOf) => [
        [
          t('columnsOf.number'),
          t('columnsOf.a'),
          ...behindName(file.headsOf('from')),
          t('columnsOf.b'),
          ...behindName(file.headsOf('to')),
          t('columnsOf.score'),
          t('columnsOf.popularity'),
          t('columnsOf.beyond'),
          t('columnsOf.method'),
          t('columnsOf.methodText'),
          t('columnsOf.reasons'),
          t('columnsOf.places'),
          tableWords('sourceTitles'),
          t('columnsOf.route'),
          t('columnsOf.strength'),
          t('columnsOf.basis'),
          t('columnsOf.years'),
          t('columnsOf.asOf'),
          t('columnsOf.documents'),
        ],
        ...pairs.map(({ a, b, score, popularity, beyondPopularity, reasons, route }, i) => {
          const evidence = reasons.flatMap(({ facts }) => facts.flatMap((fact) => fact.evidence));
          return [
            String(i + 1),
            nameOf(a, locale),
            ...behindName(cellsOf(a.id)),
            nameOf(b, locale),
            ...behindName(cellsOf(b.id)),
            String(score),
            String(popularity),
            String(beyondPopularity),
            vocabulary.word('GapMethod', ask.method),
            model,
            reasons.map(({ sentence }) => sentence).join(' / '),
            placesText(evidence, w),
            titlesText(evidence, w),
            route ? routeNames(route.entities, locale) : '',
            route ? strengthText(route.strength) : '',
            t(`basisOf.${basis}`),
            period,
            asOf ?? '',
            documentsText(
              sources.map(({ source }) => source),
              words,
            ),
          ];
        }),
      ],
    );
}
