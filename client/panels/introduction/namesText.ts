import type { GraphEntity } from '../../state/graphData.ts';
import type { Locale } from '../../state/view.ts';
import { nameOf } from '../Name.tsx';

type Named = Pick<GraphEntity, 'name' | 'nameEn'>;

/** The names of a route in its order. */
export const routeNames = (entities: readonly Named[], locale: Locale): string =>
  entities.map((entity) => nameOf(entity, locale)).join(' → ');

/** Names one beside the other. */
export const listedNames = (entities: readonly Named[], locale: Locale): string =>
  entities.map((entity) => nameOf(entity, locale)).join(locale === 'ja' ? '、' : ', ');
