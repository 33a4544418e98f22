import type { Ontology } from '../../server/model/ontology.ts';
import type { Entity, GraphRecord, Id, Relation, Source, Stage } from '../../server/model/records.ts';
import { rollUp } from '../../server/model/ties/rollUp.ts';
import { crowdOf } from '../../server/sentences/crowd.ts';
import type { Language, Material } from '../../server/sentences/material.ts';
import { byWeight, tieSentence } from '../../server/sentences/tieSentence.ts';
import { deriveTies } from '../model/ties/plain/deriveTies.ts';
import { tieWorldOf } from '../model/ties/plain/tieWorld.ts';

/** What sentences are made of, from records that stand in memory. */
export function materialOf(records: readonly GraphRecord[], ontology: Ontology): Material {
  const entities = new Map(records.filter((r): r is Entity => r.record === 'entity').map((r) => [r.id, r]));
  const relations = new Map(
    records.filter((r): r is Relation => r.record === 'relation').map((r) => [r.id, r]),
  );
  const sources = new Map(records.filter((r): r is Source => r.record === 'source').map((r) => [r.id, r]));
  const world = tieWorldOf(records);
  const rootOf = rollUp({ ...world, kindOf: (id) => world.entities.get(id)?.kind }, ontology);
  return {
    ontology,
    rootOf,
    entity: (id) => entities.get(id) ?? null,
    relation: (id) => relations.get(id) ?? null,
    sourceDate: (id) => sources.get(id)?.date ?? null,
    stagesOf: (id) => records.filter((r): r is Stage => r.record === 'stage' && r.collaboration === id),
    crowd: (id) => {
      const thing = entities.get(id);
      const named = [...relations.values()].flatMap((relation) => {
        const kind = entities.get(relation.from)?.kind;
        return relation.to === id && kind ? [{ relation, kind }] : [];
      });
      return thing ? crowdOf(thing, named, false, rootOf, ontology) : null;
    },
  };
}

/** The sentence of the tie between two actors of a world, read from the first; null where they are not tied. */
export function sentenceIn(
  records: readonly GraphRecord[],
  ontology: Ontology,
): (from: string, to: string, language: Language) => string | null {
  const sourcesFirst = [...records].sort(
    (a, b) => Number(b.record === 'source') - Number(a.record === 'source'),
  );
  const { ties, asOf } = deriveTies(tieWorldOf(sourcesFirst), ontology);
  const material = materialOf(sourcesFirst, ontology);
  return (from, to, language) => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const tie = ties.find((each) => each.a === a && each.b === b);
    const ends = { from: material.entity(from as Id), to: material.entity(to as Id) };
    if (!tie || !ends.from || !ends.to) return null;
    const both = { from: ends.from, to: ends.to };
    return tieSentence(both, byWeight(tie.facts, asOf ?? 0), material, language);
  };
}
