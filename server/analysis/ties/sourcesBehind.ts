import { byText } from '../../model/order.ts';
import type { Id } from '../../model/records.ts';
import type { Columns } from './columns.ts';
import type { StatedBy } from './derivedTies.ts';
import { NOTHING, type StandsOn } from './factColumns.ts';
import type { TiesInOrder } from './tiesInOrder.ts';

/** Every document ties rest on, by id, also those a viewer may not see: a relation may be stated by others too. */
export function sourcesBehind(
  { relations, sources, sourceSets }: Columns,
  { first, second, further }: StandsOn,
  { count, factsFrom, facts }: TiesInOrder,
): readonly StatedBy[] {
  const isCounted = new Uint8Array(relations.size);
  const ofSet = new Uint32Array(sourceSets.count);
  const add = (relation: number) => {
    if (isCounted[relation] === 1) return;
    isCounted[relation] = 1;
    ofSet[sources[relation] ?? 0] = (ofSet[sources[relation] ?? 0] ?? 0) + 1;
  };
  const end = factsFrom[count] ?? 0;
  for (let at = 0; at < end; at++) {
    const fact = facts[at] ?? 0;
    const [one, two] = [first[fact] ?? NOTHING, second[fact] ?? NOTHING];
    if (two >= NOTHING) {
      add(one);
      if (two > NOTHING) add(two);
      continue;
    }
    const begin = NOTHING - 1 - two;
    for (let place = begin; place < begin + one; place++) add(further[place] ?? 0);
  }
  const all = new Map<Id, number>();
  ofSet.forEach((stated, set) => {
    if (stated > 0) for (const id of sourceSets.at(set)) all.set(id, (all.get(id) ?? 0) + stated);
  });
  return [...all]
    .map(([source, stated]) => ({ source, facts: stated }))
    .sort((x, y) => byText(x.source, y.source));
}
