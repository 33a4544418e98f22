import type { Context } from '../context.ts';
import type { Locale } from '../generated/resolvers.ts';
import type { Day } from '../model/dates.ts';
import type { Entity, Id } from '../model/records.ts';
import type { TieFact } from '../model/ties/tieFacts.ts';
import { type Crowd, crowdOf } from '../sentences/crowd.ts';
import type { Material } from '../sentences/material.ts';
import { byWeight, tieSentence } from '../sentences/tieSentence.ts';
import type { FactsOf } from './tieAnswers.ts';

/** So many who take part in a thing are looked at; of more only that they are at least so many is said. */
const MOST_NAMED = 26;

interface Tied {
  readonly tieFacts: FactsOf;
  readonly asOf: Day | null;
}

/** The facts of a tie that its sentence tells of. */
export async function toldIn({ tieFacts, asOf }: Tied, context: Context): Promise<readonly Id[]> {
  const told = await firstStanding(byWeight(await tieFacts(), asOf ?? 0), context);
  return told?.relations ?? [];
}

/** Why two are tied, in one sentence: {@link tieSentence} with what this viewer may see. */
export async function sentenceOf(
  { from, to }: { readonly from: Entity; readonly to: Entity },
  { tieFacts, asOf }: Tied,
  locale: Locale,
  context: Context,
): Promise<string> {
  const language = locale === 'JA' ? 'ja' : 'en';
  const facts = byWeight(await tieFacts(), asOf ?? 0);
  const first = await firstStanding(facts, context);
  if (first === null) return tieSentence({ from, to }, [], await materialOf(null, context), language);
  const others = facts.filter((fact) => fact !== first);
  return tieSentence({ from, to }, [first, ...others], await materialOf(first, context), language);
}

/** The first fact all of whose relations are still there. */
async function firstStanding(facts: readonly TieFact[], { load }: Context): Promise<TieFact | null> {
  for (const fact of facts) {
    const relations = await Promise.all(fact.relations.map(load.relation));
    if (relations.every((relation) => relation !== null)) return fact;
  }
  return null;
}

async function materialOf(fact: TieFact | null, context: Context): Promise<Material> {
  const { load, ontology, projections, viewer } = context;
  const rootOf = projections.built(viewer)?.standard.rootOf ?? ((id: Id) => id);
  const relations = (await Promise.all(fact?.relations.map(load.relation) ?? [])).filter((r) => r !== null);
  const named = relations.flatMap(({ from, to }) => [from, to]);
  const ids = new Set([...named, ...named.map(rootOf), ...(fact?.thing ? [fact.thing] : [])]);
  const [entities, sources] = await Promise.all([Promise.all([...ids].map(load.entity)), load.sources()]);
  const known = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
  const thing = fact?.thing ? known.get(fact.thing) : undefined;
  const [crowd, stages] = await Promise.all([
    thing ? crowdIn(thing, rootOf, context) : null,
    thing?.kind === 'Collaboration' ? load.stagesOf(thing.id) : [],
  ]);
  return {
    ontology,
    rootOf,
    entity: (id) => known.get(id) ?? null,
    relation: (id) => relations.find((relation) => relation.id === id) ?? null,
    sourceDate: (id) => sources.get(id)?.date ?? null,
    stagesOf: () => stages,
    crowd: () => crowd,
  };
}

async function crowdIn(
  thing: Entity,
  rootOf: (id: Id) => Id,
  { load, ontology, projections, viewer }: Context,
): Promise<Crowd | null> {
  const types = [...ontology.relationTypes.values()].flatMap(({ name, through }) =>
    through?.in.includes(thing.kind) ? name : [],
  );
  const found =
    thing.list?.stated && thing.list.stated >= MOST_NAMED
      ? []
      : await load.relationsOf(thing.id, { types, direction: 'IN' }, { first: MOST_NAMED });
  const standard = projections.built(viewer)?.standard;
  const named = found.map(({ item: relation }) => {
    const actor = standard?.numberOf(rootOf(relation.from));
    return { relation, kind: actor === undefined ? null : (standard?.kindOf(actor) ?? null) };
  });
  return crowdOf(thing, named, found.length === MOST_NAMED, rootOf, ontology);
}
