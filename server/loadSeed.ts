import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Progress, plan } from './ingest/plan.ts';
import { fileLines, type LineSource } from './ingest/readLines.ts';
import type { Ontology } from './model/ontology.ts';
import { projectRoot } from './projectRoot.ts';
import type { Applied, GraphStore } from './store/store.ts';

const folder = join(projectRoot, 'seed', 'kawasaki');

/** The files of the Kawasaki data set, in the order of their names. */
export function seedFiles(): LineSource[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => fileLines(join(folder, name), ['seed', 'kawasaki', ...name.split(sep)].join('/')));
}

/** Puts the Kawasaki data into a store by the road every import takes. */
export async function loadSeed(
  store: GraphStore,
  ontology: Ontology,
  progress?: Progress,
): Promise<Applied | null> {
  const planned = await plan(store, ontology, seedFiles(), progress);
  return store.apply(planned.draft('Musubi', '川崎のデータ(資料000〜004)を読み込み'));
}
