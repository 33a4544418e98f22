import type { Introduced } from '../../api/useIntroducers.ts';
import { listedNames, routeNames } from '../introduction/namesText.ts';
import type { Words } from '../introduction/useWords.ts';

/** What is said of who could introduce two. */
export function introductionText(
  { outcome, route, knowBoth }: Introduced,
  hops: number,
  locale: 'ja' | 'en',
  t: Words['t'],
): string {
  if (route) {
    const between = route.entities.slice(1, -1);
    if (between.length === 0) return t('unmediated');
    return t(between.length === 1 ? 'meet.by' : 'meet.chain', { names: routeNames(between, locale) });
  }
  if (outcome === 'NOTHING_KNOWN') return t('meet.noRecord');
  if (outcome === 'FAILED') return t('meet.failed');
  return knowBoth.length > 0
    ? t('meet.hubsOnly', { hops, names: listedNames(knowBoth, locale) })
    : t('meet.noRoute', { hops });
}
