import type { Path } from '../analysis/introductionPaths.ts';
import { idOfActor } from '../analysis/projection.ts';
import { type TieGraph, tieBetween } from '../analysis/tieGraph.ts';
import type { Context } from '../context.ts';
import type { HopResolvers } from '../generated/resolvers.ts';
import { type Day, dateOfDay } from '../model/dates.ts';
import type { Entity } from '../model/records.ts';
import { sentenceOf, toldIn } from './sentence.ts';
import { entitiesIn, type FactsOf, factsOfAll, isDirect, relationsIn } from './tieAnswers.ts';

export interface HopParent {
  readonly from: Entity;
  readonly to: Entity;
  readonly strength: number;
  readonly cost: number;
  readonly tieFacts: FactsOf;
  /** What ages are counted to. */
  readonly asOf: Day | null;
}
export interface RouteParent {
  readonly entities: readonly Entity[];
  readonly hops: readonly HopParent[];
  readonly strength: number;
  readonly cost: number;
  readonly weakestHop: HopParent;
}

/**
 * The routes as they are answered, in their order; null for one an entity of which is gone since the ties were
 * worked out.
 */
export async function routesOf(
  graph: TieGraph,
  paths: readonly Path[],
  context: Context,
): Promise<readonly (RouteParent | null)[]> {
  const steps = paths.map(({ actors }) =>
    actors.slice(1).flatMap((actor, i) => tieBetween(graph.projection, actors[i] ?? 0, actor) ?? []),
  );
  const factsOf = factsOfAll(
    graph,
    steps.flatMap((ties) => ties.map(({ tie }) => tie)),
  );
  return Promise.all(
    paths.map(async ({ actors, cost }, n) => {
      const ids = actors.map((actor) => idOfActor(graph.projection, actor));
      const entities = await entitiesIn(ids, context);
      const hops = (steps[n] ?? []).flatMap(({ tie, cost }, i): HopParent[] => {
        const [from, to] = [entities[i], entities[i + 1]];
        return from && to
          ? [{ from, to, strength: graph.strengthOf(tie), cost, tieFacts: factsOf(tie), asOf: graph.asOf }]
          : [];
      });
      const [first] = hops;
      if (!first || entities.length < actors.length) return null;
      return {
        entities,
        hops,
        strength: hops.reduce((product, hop) => product * hop.strength, 1),
        cost,
        weakestHop: hops.reduce((weakest, hop) => (hop.cost > weakest.cost ? hop : weakest), first),
      };
    }),
  );
}

export const Hop: HopResolvers = {
  facts: ({ tieFacts }, _, context) => relationsIn(tieFacts, context),
  newest: async ({ tieFacts }) => {
    const days = (await tieFacts()).flatMap(({ day }) => day ?? []);
    return days.length === 0 ? null : dateOfDay(Math.max(...days));
  },
  direct: ({ tieFacts }, _, context) => isDirect(tieFacts, context),
  undated: async ({ tieFacts }) => (await tieFacts()).every(({ undated }) => undated),
  told: (hop, _, context) => toldIn(hop, context),
  sentence: (hop, { locale }, context) => sentenceOf(hop, hop, locale, context),
};
