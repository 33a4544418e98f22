import type { Id, Kind } from '../../model/records.ts';
import type { TieFact } from '../../model/ties/tieFacts.ts';
import { PathFinder } from '../introductionPaths.ts';
import { type Ids, numberIn, type Projection } from '../projection.ts';
import { StepsApart } from '../stepsApart.ts';
import { hubsOf, type Standard, type TieGraph } from '../tieGraph.ts';
import { type Causes, causesOf } from './causes.ts';
import { NONE } from './columns.ts';
import type { DerivedTies } from './derivedTies.ts';
import { relationsOf } from './factColumns.ts';
import { type FactsByYear, factsByYear } from './factsByYear.ts';
import { textAt } from './texts.ts';

/** Reads derived ties where they lie; only what an answer needs is made into text. */
export function tieGraphOf(derived: DerivedTies): TieGraph {
  const { offsets, neighbours, costs, ties, entities, kinds, kindNames, texts } = derived;
  const idAt = (actor: number) => textAt(texts.entities, entities[actor] ?? 0) as Id;
  const ids: Ids = {
    length: entities.length,
    at: (actor) => (actor >= 0 && actor < entities.length ? idAt(actor) : undefined),
  };
  const projection: Projection = { ids, offsets, neighbours, costs, ties };
  let finder: PathFinder | undefined;
  let stepsApart: StepsApart | undefined;
  let causes: Causes | undefined;
  let byYear: FactsByYear | undefined;
  return {
    revision: derived.revision,
    projection,
    get finder() {
      finder ??= new PathFinder(projection);
      return finder;
    },
    get stepsApart() {
      stepsApart ??= new StepsApart(projection);
      return stepsApart;
    },
    get causes() {
      causes ??= causesOf(derived);
      return causes;
    },
    get factsByYear() {
      byYear ??= factsByYear(derived);
      return byYear;
    },
    entities,
    asOf: derived.asOf,
    undated: derived.undated,
    sources: derived.sources,
    numberOf: (id) => numberIn(ids, id),
    kindOf: (actor) => kindNames[kinds[actor] ?? 0] ?? ('' as Kind),
    strengthOf: (tie) => derived.strengths[tie] ?? 0,
    strengths: derived.strengths,
    occasions: derived.occasions,
    facts: async (wanted) => wanted.map((tie) => factsOfTie(derived, idAt, tie)),
  };
}

export function standardOf(derived: DerivedTies): Standard {
  const graph = tieGraphOf(derived);
  const entityAt = (entity: number) => textAt(derived.texts.entities, entity) as Id;
  const roots = new Map<Id, Id>();
  for (let i = 0; i < derived.roots.length; i += 2)
    roots.set(entityAt(derived.roots[i] ?? 0), entityAt(derived.roots[i + 1] ?? 0));
  return Object.assign(graph, { rootOf: (id: Id) => roots.get(id) ?? id, hubs: hubsOf(graph.projection) });
}

function factsOfTie(derived: DerivedTies, idAt: (actor: number) => Id, tie: number): readonly TieFact[] {
  const { factsFrom, texts } = derived;
  const facts: TieFact[] = [];
  for (const fact of derived.facts.subarray(factsFrom[tie], factsFrom[tie + 1])) {
    const thing = derived.thing[fact] ?? -1;
    const day = derived.day[fact] ?? NONE;
    facts.push({
      a: idAt(derived.a[tie] ?? 0),
      b: idAt(derived.b[tie] ?? 0),
      thing: thing < 0 ? null : (textAt(texts.entities, thing) as Id),
      weight: derived.weight[fact] ?? 0,
      halfLife: derived.strengthNames[derived.strengthOf[fact] ?? 0]?.halfLife ?? null,
      day: day === NONE ? null : day,
      undated: derived.isUndated[fact] === 1,
      relations: relationsOf(derived, fact).map((relation) => textAt(texts.relations, relation) as Id),
    });
  }
  return facts;
}
