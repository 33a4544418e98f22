import type { Projection } from '../../server/analysis/projection.ts';
import { byText } from '../../server/model/order.ts';
import type { Id } from '../../server/model/records.ts';
import type { Tie } from '../model/ties/plain/deriveTies.ts';

/** The projection of ties in any order, each pair once. */
export function projectionOf(
  ties: readonly Pick<Tie, 'a' | 'b' | 'cost'>[],
): Projection & { readonly ids: readonly Id[] } {
  const ids = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort(byText);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends = ties.map(({ a, b }) => [numbers.get(a) ?? 0, numbers.get(b) ?? 0] as const);
  const offsets = new Uint32Array(ids.length + 1);
  for (const [a, b] of ends) {
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= ids.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const arcs = ends.flatMap(([a, b], tie) => {
    const cost = ties[tie]?.cost ?? 0;
    return [
      { from: a, to: b, cost, tie },
      { from: b, to: a, cost, tie },
    ];
  });
  arcs.sort((x, y) => x.cost - y.cost || x.to - y.to);
  const neighbours = new Uint32Array(arcs.length);
  const costs = new Uint16Array(arcs.length);
  const tieOf = new Uint32Array(arcs.length);
  const next = offsets.slice();
  for (const { from, to, cost, tie } of arcs) {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    neighbours[at] = to;
    costs[at] = cost;
    tieOf[at] = tie;
  }
  return { ids, offsets, neighbours, costs, ties: tieOf };
}
