import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { groupBy } from '../state/groupBy.ts';
import { nameOf } from './Name.tsx';

/** What each is called among others: its name, and its kind too where another is called the same. */
export function namesApart(
  entities: readonly GraphEntity[],
  { locale, kind }: Pick<Vocabulary, 'locale' | 'kind'>,
): (entity: GraphEntity) => string {
  const called = groupBy(entities, (entity) => nameOf(entity, locale));
  return (entity) => {
    const name = nameOf(entity, locale);
    if ((called.get(name)?.length ?? 0) < 2) return name;
    return locale === 'ja' ? `${name}（${kind(entity.kind)}）` : `${name} (${kind(entity.kind)})`;
  };
}
