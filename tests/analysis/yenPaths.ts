import type { Path, PathQuestion } from '../../server/analysis/introductionPaths.ts';
import type { Projection } from '../../server/analysis/projection.ts';

type Asked = Pick<PathQuestion, 'from' | 'to' | 'maxHops' | 'first' | 'through' | 'mostCost'>;

/** By cost, hops, actors; numbers go as ids do. */
function better(x: Path, y: Path): boolean {
  if (x.cost !== y.cost) return x.cost < y.cost;
  if (x.actors.length !== y.actors.length) return x.actors.length < y.actors.length;
  const at = x.actors.findIndex((actor, i) => actor !== y.actors[i]);
  return at >= 0 && (x.actors[at] ?? 0) < (y.actors[at] ?? 0);
}

/**
 * The k best loopless paths as Yen (1971) finds them: each next one leaves one found before at some actor, by the best
 * way on from there. Best ways are found layer by layer of hops (Bellman 1958). Of a graph whose numbers go as ids do.
 */
export function yenPaths(projection: Projection, asked: Asked): readonly Path[] {
  const { from, to, maxHops, first, through, mostCost } = asked;
  const bestWay = (
    start: number,
    hops: number,
    without: ReadonlySet<number>,
    notTo: ReadonlySet<number>,
  ): Path | null => {
    let layer = new Map<number, Path>([[start, { actors: [start], cost: 0 }]]);
    let best: Path | null = null;
    for (let hop = 0; hop < hops; hop++) {
      const next = new Map<number, Path>();
      for (const [actor, path] of layer) {
        for (let arc = projection.offsets[actor] ?? 0; arc < (projection.offsets[actor + 1] ?? 0); arc++) {
          const neighbour = projection.neighbours[arc] ?? 0;
          const cost = projection.costs[arc] ?? 0;
          if (cost > mostCost || without.has(neighbour) || path.actors.includes(neighbour)) continue;
          if (neighbour !== to && !through(neighbour)) continue;
          if (actor === start && notTo.has(neighbour)) continue;
          const found = { actors: [...path.actors, neighbour], cost: path.cost + cost };
          if (neighbour === to) {
            if (best === null || better(found, best)) best = found;
            continue;
          }
          const known = next.get(neighbour);
          if (!known || better(found, known)) next.set(neighbour, found);
        }
      }
      layer = next;
    }
    return best;
  };
  const costOf = (actors: readonly number[]) =>
    actors.slice(1).reduce((sum, actor, i) => {
      for (let arc = projection.offsets[actors[i] ?? 0] ?? 0; ; arc++)
        if (projection.neighbours[arc] === actor) return sum + (projection.costs[arc] ?? 0);
    }, 0);

  const paths: Path[] = [];
  const candidates = new Map<string, Path>();
  const begin = bestWay(from, maxHops, new Set([from]), new Set());
  if (begin) candidates.set(begin.actors.join(), begin);
  while (paths.length < first && candidates.size > 0) {
    const next = [...candidates.values()].reduce((best, one) => (better(one, best) ? one : best));
    candidates.delete(next.actors.join());
    paths.push(next);
    for (let i = 0; i + 1 < next.actors.length; i++) {
      const root = next.actors.slice(0, i + 1);
      const taken = paths
        .filter(({ actors }) => root.every((actor, n) => actor === actors[n]))
        .flatMap(({ actors }) => actors[i + 1] ?? []);
      const way = bestWay(next.actors[i] ?? 0, maxHops - i, new Set(root), new Set(taken));
      if (!way) continue;
      const actors = [...root, ...way.actors.slice(1)];
      candidates.set(actors.join(), { actors, cost: costOf(root) + way.cost });
    }
  }
  return paths;
}
