import type { Level } from '../../model/visibility.ts';
import { type Columns, SOMEBODY } from '../ties/columns.ts';
import type { Participation } from '../ties/participation.ts';
import { GUEST, HELPER, NOT, PLACES, PRINCIPAL } from '../ties/vocabulary.ts';

/** Actors who share something with somebody whose name no source gives, so that they are tied, but not to anyone known. */
export function* withUnnamedPartner(
  columns: Columns,
  clearance: Level,
  participation: Participation,
): Iterable<number> {
  const { vocabulary, kind, somebody } = columns;
  for (const thing of participation.things()) {
    const who = somebody[thing] ?? 0;
    const subKind = columns.collaborationKind[clearance][thing] ?? 0;
    if (who === 0 || vocabulary.shared(kind[thing] ?? 0, subKind) === 0) continue;
    for (let place = NOT + 1; place < PLACES.length; place++) {
      // Helpers of one collaboration are nothing to each other.
      if (place === HELPER && (who & SOMEBODY) === 0) continue;
      for (const { actor } of participation.ways(thing, place)) yield actor;
    }
  }
}

/**
 * Actors of whom a source states that they work together with somebody, without a fact that ties them to one it
 * names: principals of a collaboration, those who developed something with others, and an end of a relation that is
 * collaboration to somebody else.
 */
export function* collaborating(
  columns: Columns,
  participation: Participation,
  isUsed: (relation: number) => boolean,
  roots: Int32Array,
): Iterable<number> {
  const { vocabulary, kind, somebody, type, from, to } = columns;
  const collaboration = vocabulary.kinds.indexOf('Collaboration' as never);
  for (const thing of participation.things()) {
    const k = kind[thing] ?? 0;
    if (k === collaboration) for (const { actor } of participation.ways(thing, PRINCIPAL)) yield actor;
    else if (vocabulary.made[k] === 1 && somebody[thing] !== 0)
      for (const { actor } of participation.ways(thing, GUEST)) yield actor;
  }
  for (let r = 0; r < columns.relations.size; r++) {
    const t = type[r] ?? 0;
    if (vocabulary.isDirect[t] === 0 || vocabulary.collaboration[t] === 0 || !isUsed(r)) continue;
    const ends = [roots[from[r] ?? 0] ?? 0, roots[to[r] ?? 0] ?? 0];
    if (ends[0] !== ends[1]) yield* ends;
  }
}
