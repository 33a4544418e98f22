import type { Names } from '../../api/useNames.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import type { Locale } from '../../state/view.ts';
import { nameOf } from '../Name.tsx';
import type { Words } from './useWords.ts';

type Named = Pick<GraphEntity, 'name' | 'nameEn'>;

/** The names of a route in its order. */
export const routeNames = (entities: readonly Named[], locale: Locale): string =>
  entities.map((entity) => nameOf(entity, locale)).join(' → ');

/** Texts one beside the other. */
export const listed = (texts: readonly string[], locale: Locale): string =>
  texts.join(locale === 'ja' ? '、' : ', ');

/** Names one beside the other. */
export const listedNames = (entities: readonly Named[], locale: Locale): string =>
  listed(
    entities.map((entity) => nameOf(entity, locale)),
    locale,
  );

/** The name of an id; where there is none the id itself, and why. */
export function calledBy(
  { entities, missing, failed }: Pick<Names, 'entities' | 'missing' | 'failed'>,
  id: string,
  locale: Locale,
  t: Words['t'],
): string {
  const entity = entities.get(id);
  if (entity) return nameOf(entity, locale);
  if (missing.has(id)) return t('nameMissing', { id });
  return t(failed ? 'nameFailed' : 'nameLoading', { id });
}
