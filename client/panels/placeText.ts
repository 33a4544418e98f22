import type { TFunction } from 'i18next';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { groupBy } from '../state/groupBy.ts';

type Place = Pick<EvidencePlaceFragment, 'section' | 'page' | 'line'> & {
  readonly source: Pick<EvidencePlaceFragment['source'], 'id' | 'title'>;
};

const words = (place: Place, line: string | null, t: TFunction<'words'>): string =>
  [
    place.source.id,
    place.section,
    place.page && t('evidence.page', { page: place.page }),
    line !== null && t('evidence.line', { line }),
  ]
    .filter(Boolean)
    .join(' · ');

/** Where something is printed: source, section, page and line, as far as they are known. */
export const placeText = (place: Place, t: TFunction<'words'>): string =>
  words(place, place.line?.toString() ?? null, t);

/** All places of a fact in one text: the lines of a section together. */
export const placesText = (places: readonly Place[], t: TFunction<'words'>): string =>
  [...groupBy(places, ({ source, section, page }) => [source.id, section, page].join('\n')).values()]
    .flatMap((group) => {
      const [first] = group;
      const lines = [...new Set(group.flatMap(({ line }) => line ?? []))];
      return first ? [words(first, lines.length > 0 ? lines.join(t('evidence.lines')) : null, t)] : [];
    })
    .join(t('format.comma'));

/** The titles of the documents a fact is printed in, each once. */
export const titlesText = (places: readonly Place[], t: TFunction<'words'>): string =>
  [...new Set(places.map(({ source }) => source.title))].join(t('format.comma'));
