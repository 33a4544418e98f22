import { idOfActor } from '../analysis/projection.ts';
import { type ProjectedTie, tiesOf } from '../analysis/tiesOf.ts';
import type { QueryResolvers, TieResolvers } from '../generated/resolvers.ts';
import type { Day, PartialDate } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Entity } from '../model/records.ts';
import { firstOf, givenPeriod, someIdsOf } from './arguments.ts';
import { type Connection, edgeOf, pageInfoOf, pageOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { type TieKey, tieKey } from './keys.ts';
import { sentenceOf } from './sentence.ts';
import { asOfIn, type FactsOf, factsOfAll, isDirect, relationsIn } from './tieAnswers.ts';
import { entitiesOf } from './tieArguments.ts';

const MAX_IDS = 1_500;

export interface TieParent {
  readonly a: Entity;
  readonly b: Entity;
  readonly strength: number;
  readonly cost: number;
  readonly tieFacts: FactsOf;
  /** What ages are counted to. */
  readonly asOf: Day | null;
}
export interface TiePage extends Connection<TieParent> {
  readonly undatedFacts: number;
  readonly asOf: PartialDate | null;
}

export const ties: QueryResolvers['ties'] = async (_, args, context) => {
  const ids = someIdsOf('ids', args.ids, MAX_IDS);
  const filter = { period: givenPeriod(args.period), basis: args.basis ?? 'MET' };
  const among = args.among ?? false;
  const first = firstOf(args.first, 25);
  const cursors = cursorsOf(tieKey, ['ties', ids, filter, among]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  await entitiesOf(context, ids);

  const answering = await context.projections.of(context.viewer, filter);
  const { graph, standard } = answering;
  const actors = ids.flatMap((id) => graph.numberOf(standard.rootOf(id)) ?? []);
  const found = tiesOf(graph.projection, actors, among);
  const idOf = (actor: number) => idOfActor(graph.projection, actor);
  const keyOf = ({ a, b, cost }: ProjectedTie): TieKey => ({ cost, a: idOf(a), b: idOf(b) });
  const { page, hasMore } = pageOf(found, first, after && ((tie) => isAfter(keyOf(tie), after)));
  const factsOf = factsOfAll(
    graph,
    page.map(({ tie }) => tie),
  );
  const ends = await Promise.all(
    page.map(({ a, b }) => Promise.all([context.load.entity(idOf(a)), context.load.entity(idOf(b))])),
  );
  const edges = page.flatMap((each, i) => {
    const [a, b] = ends[i] ?? [];
    if (!a || !b) return [];
    const { tie, cost } = each;
    const node = { a, b, cost, strength: graph.strengthOf(tie), tieFacts: factsOf(tie), asOf: graph.asOf };
    return [edgeOf(node, () => cursors.encode(keyOf(each)))];
  });
  return {
    edges,
    pageInfo: pageInfoOf(edges, hasMore, after !== undefined),
    totalCount: () => found.length,
    undatedFacts: graph.undated,
    asOf: asOfIn(answering),
  };
};

const isAfter = (x: TieKey, y: TieKey): boolean =>
  (x.cost - y.cost || byText(x.a, y.a) || byText(x.b, y.b)) > 0;

export const Tie: TieResolvers = {
  facts: ({ tieFacts }, _, context) => relationsIn(tieFacts, context),
  direct: ({ tieFacts }, _, context) => isDirect(tieFacts, context),
  sentence: (tie, { locale }, context) => sentenceOf({ from: tie.a, to: tie.b }, tie, locale, context),
};
