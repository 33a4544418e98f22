import type { ActorFacts } from '../../server/analysis/gaps/actorFacts.ts';
import { pairingOf } from '../../server/analysis/gaps/actorFactsOf.ts';
import type { DerivedMembers } from '../../server/analysis/members/derivedMembers.ts';
import { deriveMembers } from '../../server/analysis/members/deriveMembers.ts';
import { membersOf } from '../../server/analysis/members/members.ts';
import type { TieGraph } from '../../server/analysis/tieGraph.ts';
import { Columns } from '../../server/analysis/ties/columns.ts';
import type { DerivedTies } from '../../server/analysis/ties/derivedTies.ts';
import { tieGraphOf } from '../../server/analysis/ties/explainedTies.ts';
import { FactColumns } from '../../server/analysis/ties/factColumns.ts';
import { factsOf } from '../../server/analysis/ties/factsOf.ts';
import { textAt } from '../../server/analysis/ties/texts.ts';
import { tiesOfFacts } from '../../server/analysis/ties/tiesOfFacts.ts';
import { type Day, firstDay } from '../../server/model/dates.ts';
import type { Ontology } from '../../server/model/ontology.ts';
import { byText } from '../../server/model/order.ts';
import { type GraphRecord, RECORD_KINDS, type RelationType } from '../../server/model/records.ts';

/** Pairs of actors by number, `b` beside `a`. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** Who was tied before a day, and who of them met first in the days after it. */
export interface Meetings {
  /** Made of the projects that began before. */
  readonly graph: TieGraph;
  readonly facts: ActorFacts;
  /** Both in the graph, not tied in it, tied by a project that began in the days asked for; a < b. */
  readonly met: Pairs;
  /** By pair that met: the project; of several that with the lowest id. */
  readonly projects: readonly string[];
  /** Whether two of the graph are tied by no project of the file at all, whenever it began. */
  readonly neverMeet: (a: number, b: number) => boolean;
}

const ALL = 2;

/**
 * Splits the projects of a file by their start: a project is a Collaboration, its start the `since` of who takes part.
 * Ties are derived as everywhere; a participation without a start is left out.
 * @param from first of the days in which new pairs are looked for; `to` the last.
 */
export function meetingsOf(
  records: readonly GraphRecord[],
  ontology: Ontology,
  from: Day,
  to: Day,
): Meetings {
  const isTied = (until: Day) => tiesUntil(records, ontology, until).ties;
  const { ties: before, members } = tiesUntil(records, ontology, from - 1);
  const graph = tieGraphOf(before);
  const tied = graph.projection.ids.length;
  const key = (a: number, b: number) => Math.min(a, b) * tied + Math.max(a, b);
  const numbersIn = (ties: DerivedTies) => {
    const { ids } = tieGraphOf(ties).projection;
    return Int32Array.from({ length: ids.length }, (_, actor) => {
      const id = ids.at(actor);
      return id === undefined ? -1 : (graph.numberOf(id) ?? -1);
    });
  };
  const pairsOf = (ties: DerivedTies): readonly { readonly pair: number; readonly tie: number }[] => {
    const numbers = numbersIn(ties);
    return Array.from(ties.a, (a, tie) => ({ a: numbers[a] ?? -1, b: numbers[ties.b[tie] ?? 0] ?? -1, tie }))
      .filter(({ a, b }) => a >= 0 && b >= 0)
      .map(({ a, b, tie }) => ({ pair: key(a, b), tie }));
  };
  const known = new Set(pairsOf(before).map(({ pair }) => pair));
  const until = isTied(to);
  const met = pairsOf(until)
    .filter(({ pair }) => !known.has(pair))
    .sort((x, y) => x.pair - y.pair);
  const ever = new Set(pairsOf(isTied(Number.POSITIVE_INFINITY)).map(({ pair }) => pair));
  for (const pair of known) ever.add(pair);
  for (const { pair } of met) ever.add(pair);
  const firstProject = (tie: number) => {
    const facts = until.facts.subarray(until.factsFrom[tie], until.factsFrom[tie + 1]);
    const things = Array.from(facts, (fact) => textAt(until.texts.entities, until.thing[fact] ?? 0));
    return things.sort(byText)[0] ?? '';
  };
  return {
    graph,
    facts: pairingOf({ graph, members: membersOf(members()) }).facts,
    met: {
      a: Uint32Array.from(met, ({ pair }) => Math.floor(pair / tied)),
      b: Uint32Array.from(met, ({ pair }) => pair % tied),
    },
    projects: met.map(({ tie }) => firstProject(tie)),
    neverMeet: (a, b) => a !== b && !ever.has(key(a, b)),
  };
}

/** The ties of the projects that began by a day, as they stand on it, and what is known besides of who has them. */
function tiesUntil(
  records: readonly GraphRecord[],
  ontology: Ontology,
  until: Day,
): { readonly ties: DerivedTies; readonly members: () => DerivedMembers } {
  const columns = new Columns(ontology);
  const kinds = new Map(records.flatMap((r) => (r.record === 'entity' ? [[r.id, r.kind] as const] : [])));
  const makesTies = (name: RelationType) => {
    const type = ontology.relationTypes.get(name);
    return type !== undefined && (type.direct !== null || type.through !== null);
  };
  const wanted = records.filter((record) => {
    if (record.record !== 'relation') return record.record === 'source' || record.record === 'entity';
    const isProject = record.type === 'PARTICIPATED_IN' && kinds.get(record.to) === 'Collaboration';
    if (isProject) return record.since !== null && firstDay(record.since) <= until;
    return !makesTies(record.type) && (record.since === null || firstDay(record.since) <= until);
  });
  wanted.sort((x, y) => RECORD_KINDS.indexOf(x.record) - RECORD_KINDS.indexOf(y.record));
  for (const record of wanted) columns.put(record);
  const period = Number.isFinite(until) ? { from: null, to: until, undated: true } : undefined;
  const facts = new FactColumns();
  const ties = tiesOfFacts(columns, factsOf(columns, ontology, ALL, { ...(period && { period }) }, facts), 0);
  return { ties, members: () => deriveMembers(columns, ontology, ALL, period, facts, 0) };
}
