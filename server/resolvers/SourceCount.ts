import type { StatedBy } from '../analysis/ties/derivedTies.ts';
import type { Context } from '../context.ts';
import type { Source } from '../model/records.ts';

export interface SourceCountParent {
  readonly source: Source;
  readonly facts: number;
}

/** Without those the viewer may not see. */
export async function sourceCounts(
  all: readonly StatedBy[],
  { load }: Context,
): Promise<readonly SourceCountParent[]> {
  const visible = await load.sources();
  return all.flatMap(({ source, facts }) => {
    const found = visible.get(source);
    return found ? [{ source: found, facts }] : [];
  });
}
