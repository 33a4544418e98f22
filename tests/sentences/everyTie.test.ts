import { describe, expect, it } from 'vitest';
import { readOntology } from '../../server/model/readOntology.ts';
import type { Entity, GraphRecord } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';
import { byWeight, tieSentence } from '../../server/sentences/tieSentence.ts';
import { deriveTies } from '../model/ties/plain/deriveTies.ts';
import { tieWorldOf } from '../model/ties/plain/tieWorld.ts';
import { randomTieWorld } from '../model/ties/randomTieWorld.ts';
import { materialOf } from './material.ts';

const ontology = readOntology(readSchema());
const WORLDS = 60;

/** What a sentence would show if a part of it were not filled in, stood in no form, or within another. */
const UNFINISHED =
  /[{}[\]|]|undefined|null|NaN|共に共に|、、|（）|\(\)| {2}|, which [^,]*, which|both (?:is|are|has|have) /;

describe('every tie of a world', () => {
  it('has a finished sentence in both languages that names both', () => {
    const told = new Set<string>();
    for (let seed = 1; seed <= WORLDS; seed++) {
      const records = randomTieWorld(seed, ontology).records.map(
        (record): GraphRecord =>
          record.record === 'entity'
            ? { ...record, name: `〈${record.id}〉`, nameEn: `<${record.id}>` }
            : record,
      );
      const entities = new Map(
        records.filter((r): r is Entity => r.record === 'entity').map((r) => [r.id, r]),
      );
      const material = materialOf(records, ontology);
      const { ties, asOf } = deriveTies(tieWorldOf(records), ontology);
      for (const { a, b, facts } of ties) {
        const [from, to] = [entities.get(a), entities.get(b)];
        if (!from || !to) throw new Error(`world ${seed} has no ${a} or ${b}`);
        for (const language of ['ja', 'en'] as const) {
          const sentence = tieSentence({ from, to }, byWeight(facts, asOf ?? 0), material, language);
          const names = [from, to].map((end) => (language === 'ja' ? end.name : (end.nameEn ?? '')));
          const where = `world ${seed}, ${a} and ${b}: ${sentence}`;
          expect(sentence, where).not.toMatch(UNFINISHED);
          expect(
            names.filter((name) => !sentence.includes(name)),
            where,
          ).toEqual([]);
          told.add(sentence.replaceAll(/〈[^〉]*〉|<[^>]*>|\d+/g, ''));
        }
      }
    }
    expect(told.size).toBeGreaterThan(300);
  }, 60_000);
});
