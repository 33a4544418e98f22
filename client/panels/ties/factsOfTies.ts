import { type GraphData, type GraphEntity, type GraphRelation, graphDataOf } from '../../state/graphData.ts';

interface TieFact extends GraphRelation {
  readonly from: GraphEntity;
  readonly to: GraphEntity;
}

/** The facts some ties stand on, each once though several ties may, with their ends: a fact may be dated by what happened. */
export function factsOfTies(ties: readonly { readonly facts: readonly TieFact[] }[]): GraphData {
  const facts = new Map(ties.flatMap((tie) => tie.facts.map((fact) => [fact.id, fact] as const)));
  const relations = [...facts.values()];
  return graphDataOf({
    entities: relations.flatMap(({ from, to }) => [from, to]),
    relations,
    omittedRelations: 0,
  });
}
