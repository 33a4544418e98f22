import type { GraphEntity } from '../state/graphData.ts';
import type { Locale } from '../state/view.ts';
import { usePart } from './context.ts';

type Named = Pick<GraphEntity, 'name' | 'nameEn'>;

export const nameOf = (entity: Named, locale: Locale): string =>
  locale === 'en' ? (entity.nameEn ?? entity.name) : entity.name;

/** A name in the reader's language, where it has one; marked as Japanese where it has not. */
export function Name({ entity }: { readonly entity: Named }) {
  const locale = usePart((state) => state.view.locale);
  const text = nameOf(entity, locale);
  return locale === 'en' && text === entity.name && !entity.nameEn ? (
    <span lang="ja">{text}</span>
  ) : (
    <span>{text}</span>
  );
}
