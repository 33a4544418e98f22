import { parseLine, settled } from '../server/ingest/interchange.ts';
import type { LineSource } from '../server/ingest/readLines.ts';
import { invalidInput } from '../server/model/errors.ts';
import type { Ontology } from '../server/model/ontology.ts';
import type { GraphRecord } from '../server/model/records.ts';
import { byId } from './byId.ts';

/**
 * All records of some files, held in memory: for a data set people can read. Checks each by itself only; what
 * they say of each other is checked by an import.
 * @throws INVALID_INPUT naming the first line that is wrong, or the file that can't be read.
 */
export async function readRecords(
  ontology: Ontology,
  files: readonly LineSource[],
): Promise<readonly GraphRecord[]> {
  const read = [];
  for (const file of files) {
    for await (const lines of file.lines()) {
      for (const { number, text, fault } of lines) {
        const place = number === 0 ? file.name : `${file.name}:${number}`;
        if (fault) throw invalidInput(`${place}: ${fault.reason}`);
        const parsed = parseLine(text, ontology);
        if ('problems' in parsed) throw invalidInput(`${place}: ${parsed.problems.join('; ')}`);
        read.push(parsed.record);
      }
    }
  }
  const entities = byId(read, 'entity');
  return read.map((record) => settled(record, ontology, (id) => entities.get(id)?.kind ?? null));
}
