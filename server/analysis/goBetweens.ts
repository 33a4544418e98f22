import type { Id, Kind } from '../model/records.ts';
import { costOf } from '../model/ties/strength.ts';
import { type Standard, type TieGraph, tieBetween } from './tieGraph.ts';

/** Higher than any tie costs. */
const ANY_COST = 65_535;

/** Who may be gone through, and over what. Ids are of actors that count for themselves. */
export interface GoBetweens {
  readonly avoid: readonly Id[];
  readonly via: readonly Id[];
  readonly kinds: readonly Kind[] | undefined;
  /** Of a hop; 0 for any. */
  readonly minStrength: number;
  readonly hubs: 'EXCLUDE' | 'INCLUDE';
  /** The asker's own organisation. */
  readonly own: Id | null;
}

/** Those left out without being asked to, by id: hubs and the own organisation, but neither an end nor who is asked for or to be avoided. */
export function excludedBy(
  { hubs, own, via, avoid }: GoBetweens,
  standard: Standard,
  ends: readonly Id[],
): readonly Id[] {
  if (hubs === 'INCLUDE') return [];
  const left = new Set([...standard.hubs, ...(own === null ? [] : [own])]);
  for (const id of [...ends, ...via, ...avoid]) left.delete(id);
  return [...left].sort();
}

/** Whether a hop is strong enough, asked by its cost first, and by its strength only where that does not tell. */
export function strongEnough(graph: TieGraph, minStrength: number) {
  return {
    mostCost: minStrength > 0 ? Math.min(costOf(minStrength), ANY_COST) : ANY_COST,
    atMostCost: (arc: number) => graph.strengthOf(graph.projection.ties[arc] ?? 0) >= minStrength,
  };
}

/** Whether an actor may be gone through, of all but the ends. */
export function allowedThrough(
  { avoid, via, kinds }: GoBetweens,
  graph: TieGraph,
  excluded: readonly Id[],
): (actor: number) => boolean {
  const barred = new Set([...avoid, ...excluded].flatMap((id) => graph.numberOf(id) ?? []));
  const ofKind = kinds && new Set(kinds);
  if (!ofKind && barred.size === 0) return () => true;
  const asked = new Set(via.flatMap((id) => graph.numberOf(id) ?? []));
  return (actor) => asked.has(actor) || (!barred.has(actor) && (ofKind?.has(graph.kindOf(actor)) ?? true));
}

/** Which of them could stand between the ends alone if they were asked back in: by kind, and by ties strong enough to both. */
export function knowingBoth(
  question: GoBetweens,
  graph: TieGraph,
  ids: readonly Id[],
  ends: readonly [number, number],
): readonly Id[] {
  const through = allowedThrough(question, graph, []);
  return ids.filter((id) => {
    const number = graph.numberOf(id);
    return (
      number !== undefined &&
      through(number) &&
      ends.every((end) => {
        const found = tieBetween(graph.projection, number, end);
        return found !== undefined && graph.strengthOf(found.tie) >= question.minStrength;
      })
    );
  });
}
