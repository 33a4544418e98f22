import type { GraphEntity } from '../state/graphData.ts';
import type { Locale } from '../state/view.ts';
import { usePart } from './context.ts';

type Named = Pick<GraphEntity, 'name' | 'nameEn'>;

export const nameOf = (entity: Named, locale: Locale): string =>
  locale === 'en' ? (entity.nameEn ?? entity.name) : entity.name;

/** Kinds whose names are statements or titles: within a sentence they could not be told from it. */
const QUOTED = new Set(['Finding', 'Policy', 'Need', 'Offer', 'Publication']);

/** A name as it stands within a sentence. */
export function quotedName(entity: Named & Pick<GraphEntity, 'kind'>, locale: Locale): string {
  const name = nameOf(entity, locale);
  if (!QUOTED.has(entity.kind) && !/[、。]/.test(name)) return name;
  return locale === 'ja' ? `「${name.replaceAll('「', '『').replaceAll('」', '』')}」` : `“${name}”`;
}

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
