import type { EvidencePlaceFragment } from '../../generated/graphql.ts';

type Place = Pick<EvidencePlaceFragment, 'source' | 'section' | 'page' | 'line'>;

/** The first of the places, each counted once, and how many are left out. */
export function firstPlaces<P extends Place>(
  places: readonly P[],
  most: number,
): { readonly shown: readonly P[]; readonly more: number } {
  const distinct = new Map<string, P>();
  for (const place of places) {
    const key = [place.source.id, place.section, place.page, place.line].join('\n');
    if (!distinct.has(key)) distinct.set(key, place);
  }
  const all = [...distinct.values()];
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
