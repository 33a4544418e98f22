import type { ActorFacts, Memberships, PairGraph } from '../../../server/analysis/gaps/actorFacts.ts';
import type { GapWeights } from '../../../server/analysis/gaps/gapWeights.ts';
import { PairFinder } from '../../../server/analysis/gaps/missingPairs.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import type { Id, Kind } from '../../../server/model/records.ts';
import { projectionOf } from '../projectionOf.ts';
import type { GroupName, PlainWorld } from './plainPairs.ts';

/** A finder of a world, and its actors by number: those with ties first. */
export function finderOf(
  world: PlainWorld,
  weights: GapWeights,
): { readonly finder: PairFinder; readonly actors: readonly Id[]; readonly facts: ActorFacts } {
  const ties = [...world.ties].flatMap(([a, costs]) =>
    [...costs].flatMap(([b, cost]) => (a < b ? [{ a: a as Id, b: b as Id, cost }] : [])),
  );
  const projection = projectionOf(ties);
  const others = (world.ids as readonly Id[]).filter((id) => !projection.ids.includes(id));
  const actors = [...projection.ids, ...others];
  const graph = graphOf(
    projection,
    (actor) => world.kinds.get(actors[actor] ?? '') ?? ('Company' as Kind),
    (actor) => world.occasions.get(actors[actor] ?? '') ?? 0,
  );
  const groups = (name: GroupName) => memberships(actors.map((id) => world.groups[name].get(id) ?? []));
  const facts: ActorFacts = {
    others,
    kinds: actors.map((id) => world.kinds.get(id) ?? ('Company' as Kind)),
    sizes: actors.map((id) => world.sizes.get(id) ?? null),
    fields: groups('fields'),
    facilities: groups('facilities'),
    programs: groups('programs'),
    areas: groups('areas'),
    needs: groups('needs'),
    offers: groups('offers'),
  };
  return { finder: new PairFinder(graph, facts, weights), actors, facts };
}

/** As far as a finder of pairs looks into it. */
export function graphOf(
  projection: Projection,
  kindOf: (actor: number) => Kind,
  occasions: (actor: number) => number,
): PairGraph {
  return {
    projection,
    kindOf,
    occasions: Uint32Array.from({ length: projection.ids.length }, (_, actor) => occasions(actor)),
  };
}

export function memberships(lists: readonly (readonly number[])[]): Memberships {
  const offsets = Uint32Array.from([0, ...lists], (_, i) =>
    lists.slice(0, i).reduce((sum, list) => sum + list.length, 0),
  );
  return { groups: 1 + Math.max(-1, ...lists.flat()), offsets, of: Uint32Array.from(lists.flat()) };
}
