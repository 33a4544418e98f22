import type { Ontology } from '../model/ontology.ts';
import type { GraphRecord, Id, RecordKind } from '../model/records.ts';
import { deriveTies, type TieFilter } from '../model/ties/deriveTies.ts';
import { rollUp } from '../model/ties/rollUp.ts';
import { type TieWorld, tieWorldOf } from '../model/ties/tieWorld.ts';
import type { Level, Viewer } from '../model/visibility.ts';
import { PathFinder } from './introductionPaths.ts';
import { projectionOf } from './projection.ts';
import { hubsOf, type Standard, type TieGraph } from './tieGraph.ts';

/** What is asked of whoever holds the facts. */
export interface FactSource {
  stream(
    viewer: Viewer,
    records: readonly RecordKind[],
  ): AsyncIterable<{ readonly record: GraphRecord; readonly level: Level }>;
  /** How many changes the viewer may know of. */
  revision(viewer: Viewer): Promise<number>;
}

/** The facts one viewer may see, from which their ties are derived by any filter. */
export interface Facts {
  standard(): Standard;
  graph(filter: TieFilter): TieGraph;
}

/** Reads them. What is hidden from the viewer is not read at all. */
export async function readFacts(source: FactSource, ontology: Ontology, viewer: Viewer): Promise<Facts> {
  const revision = await source.revision(viewer);
  const records: GraphRecord[] = [];
  for await (const { record } of source.stream(viewer, ['source', 'entity', 'relation', 'stage'])) {
    records.push(record);
  }
  const world = tieWorldOf(records);
  const graph = (filter: TieFilter) => graphOf(world, ontology, revision, filter);
  return {
    graph,
    standard: () => {
      const all = graph({});
      return { ...all, rootOf: rollUp(world, ontology), hubs: hubsOf(all.projection) };
    },
  };
}

function graphOf(world: TieWorld, ontology: Ontology, revision: number, filter: TieFilter): TieGraph {
  const { ties, asOf, undated } = deriveTies(world, ontology, filter);
  const projection = projectionOf(ties);
  const numbers = new Map<Id, number>(projection.ids.map((id, number) => [id, number]));
  return {
    revision,
    projection,
    finder: new PathFinder(projection),
    asOf,
    undated,
    numberOf: (id) => numbers.get(id),
    kindOf: (actor) => {
      const kind = world.entities.get(projection.ids[actor] ?? ('' as Id))?.kind;
      if (!kind) throw new Error(`no actor ${actor}`);
      return kind;
    },
    strengthOf: (tie) => ties[tie]?.strength ?? 0,
    facts: async (wanted) => wanted.map((tie) => ties[tie]?.facts ?? []),
  };
}
