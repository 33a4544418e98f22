import { byText } from '../model/order.ts';
import { idOfActor } from './projection.ts';
import type { TieGraph } from './tieGraph.ts';

const LINES_PER_CHUNK = 500;

/** Every tie as a line of JSON, by a, b, in chunks of whole lines; `facts` are ids of relations, ascending. */
export async function* tieLines(graph: TieGraph): AsyncIterable<string> {
  let waiting: ReturnType<typeof tiesAfter> = [];
  for (let actor = 0; actor < graph.projection.ids.length; actor++) {
    waiting.push(...tiesAfter(graph, actor));
    if (waiting.length < LINES_PER_CHUNK) continue;
    yield await linesOf(graph, waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield await linesOf(graph, waiting);
}

/** The ties of an actor with those whose ids come after, in their order. */
function tiesAfter({ projection }: TieGraph, a: number) {
  const { offsets, neighbours, costs, ties } = projection;
  const found: { a: number; b: number; cost: number; tie: number }[] = [];
  for (let arc = offsets[a] ?? 0; arc < (offsets[a + 1] ?? 0); arc++) {
    const b = neighbours[arc] ?? 0;
    if (b > a) found.push({ a, b, cost: costs[arc] ?? 0, tie: ties[arc] ?? 0 });
  }
  return found.sort((x, y) => x.b - y.b);
}

async function linesOf(graph: TieGraph, ties: ReturnType<typeof tiesAfter>): Promise<string> {
  const facts = await graph.facts(ties.map(({ tie }) => tie));
  const lines = ties.map(({ a, b, cost, tie }, i) => {
    const relations = new Set(facts[i]?.flatMap((fact) => fact.relations));
    return JSON.stringify({
      record: 'tie',
      a: idOfActor(graph.projection, a),
      b: idOfActor(graph.projection, b),
      strength: graph.strengthOf(tie),
      cost,
      facts: [...relations].sort(byText),
    });
  });
  return `${lines.join('\n')}\n`;
}
