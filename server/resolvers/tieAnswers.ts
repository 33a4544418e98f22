import type { Answering } from '../analysis/projections.ts';
import type { TieGraph } from '../analysis/tieGraph.ts';
import type { Context } from '../context.ts';
import { dateOfDay, type PartialDate } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id, Relation } from '../model/records.ts';
import type { TieFact } from '../model/ties/tieFacts.ts';

/** The facts of one tie, read when they are asked for. */
export type FactsOf = () => Promise<readonly TieFact[]>;

/** The facts of the ties of one answer: all are read once, as soon as those of one are asked for. */
export function factsOfAll(graph: TieGraph, ties: readonly number[]): (tie: number) => FactsOf {
  let reading: Promise<ReadonlyMap<number, readonly TieFact[]>> | undefined;
  const read = async () => {
    const wanted = [...new Set(ties)];
    const facts = await graph.facts(wanted);
    return new Map(wanted.map((tie, i) => [tie, facts[i] ?? []]));
  };
  return (tie) => async () => {
    reading ??= read();
    return (await reading).get(tie) ?? [];
  };
}

/** The relations facts stand on, by id. One removed since the ties were worked out is left out. */
export async function relationsIn(facts: FactsOf, { load }: Context): Promise<readonly Relation[]> {
  const ids = [...new Set((await facts()).flatMap(({ relations }) => relations))].sort(byText);
  return (await Promise.all(ids.map(load.relation))).filter((relation) => relation !== null);
}

/** Things that are between those in them, and not an occasion many attend. */
const BETWEEN: ReadonlySet<string> = new Set(['Collaboration', 'Grant', 'Visit']);

/**
 * Whether one of the facts joins the two themselves: also where one of them is the association the other belongs to, and
 * where both are in one collaboration, as a licence, or visit.
 */
export async function isDirect(facts: FactsOf, { load }: Context): Promise<boolean> {
  const through = (await facts()).map(({ a, b, thing }) => (thing === a || thing === b ? null : thing));
  if (through.includes(null)) return true;
  const things = await Promise.all(through.map((thing) => thing && load.entity(thing)));
  return things.some((thing) => thing && BETWEEN.has(thing.kind));
}

/** Entities in the order of the ids; one removed since the ties were worked out is left out. */
export async function entitiesIn(ids: readonly Id[], { load }: Context): Promise<readonly Entity[]> {
  return (await Promise.all(ids.map(load.entity))).filter((entity) => entity !== null);
}

/** The day ages are counted to; null where nothing this viewer may see makes a tie. */
export const asOfIn = ({ graph, standard }: Answering): PartialDate | null =>
  graph.asOf === null || standard.projection.ids.length === 0 ? null : dateOfDay(graph.asOf);
