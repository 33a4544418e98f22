import type { Context } from '../context.ts';
import type { StatedShareResolvers } from '../generated/resolvers.ts';
import type { Kind, Measure } from '../model/records.ts';
import { statedShareSentence } from '../sentences/statedShare.ts';
import type { EntityKey } from '../store/store.ts';
import { known } from './known.ts';

export interface StatedShareParent {
  readonly measure: Measure;
}

/** What surveys and opinions are kept as. */
const TELLING = ['Publication', 'Finding'] as unknown as readonly Kind[];
/** Marks a statistic of how many collaborate. */
const MARK = { key: 'about', value: 'collaboration' } as const;
const STEP = 500;
const MOST_MEASURES = 1_000;

/** Every such statistic this viewer may see: by name and id of what tells it, then by name and date. */
export async function statedShares({ store, viewer }: Context): Promise<readonly StatedShareParent[]> {
  const found: StatedShareParent[] = [];
  let after: EntityKey | undefined;
  for (;;) {
    const step = await store.listEntities(
      viewer,
      { kinds: TELLING, orderBy: 'NAME' },
      { first: STEP, ...(after && { after }) },
    );
    const ids = step.map(({ item }) => item.id);
    const measures = await store.measuresOf(viewer, ids, { role: 'statistic' }, { first: MOST_MEASURES });
    for (const id of ids)
      for (const { item } of measures.get(id) ?? [])
        if (item.attributes.some(({ key, value }) => key === MARK.key && value === MARK.value))
          found.push({ measure: item });
    after = step.at(-1)?.key;
    if (step.length < STEP) return found;
  }
}

export const StatedShare: StatedShareResolvers = {
  sentence: async ({ measure }, { locale }, { load }) => {
    const by = known(await load.entity(measure.entity), `the entity of ${measure.id}`);
    return statedShareSentence({ measure, by }, locale === 'EN' ? 'en' : 'ja');
  },
};
