import { TieKeeper } from '../server/analysis/ties/tieKeeper.ts';
import { parseAgain, settled } from '../server/ingest/interchange.ts';
import type { Ontology } from '../server/model/ontology.ts';
import type { GraphRecord, Id, Kind } from '../server/model/records.ts';

/** How many ties the public would have of a store of some lines, in the order of an export and without a fault. */
export async function countTies(lines: Iterable<unknown>, ontology: Ontology): Promise<number> {
  const kinds = new Map<Id, Kind>();
  async function* stream(): AsyncIterable<{ readonly record: GraphRecord }> {
    for (const line of lines) {
      const read = parseAgain(JSON.stringify(line), ontology);
      if (read.record === 'entity') kinds.set(read.id, read.kind);
      yield { record: settled(read, ontology, (id) => kinds.get(id) ?? null) };
    }
  }
  const source = { stream, revision: async () => 1, changeSets: async () => [], changes: async () => [] };
  const keeper = new TieKeeper(source, ontology);
  await keeper.follow();
  return keeper.derive(0, {}).a.length;
}
