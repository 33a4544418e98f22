import type { GraphRecord } from '../../model/records.ts';
import { placesOf } from '../places.ts';
import type { Run } from './driver.ts';
import type { Standing } from './standing.ts';
import { runRows } from './writeRecords.ts';

/** Entities of a kind, relations of a type and facts of a source, by the level they are seen from. */
const ADD = `UNWIND $rows AS row MERGE (t:Tally {record: row.record, name: row.name})
  ON CREATE SET t.counts = row.counts
  ON MATCH SET t.counts = [i IN [0, 1, 2] | t.counts[i] + row.counts[i]]`;

/** Counts what comes and goes, and writes the sums at the end. */
export class Tally {
  readonly #rows = new Map<string, { record: string; name: string; counts: number[] }>();

  add({ record, level }: Standing): void {
    this.#count(record, level, 1);
  }

  remove({ record, level }: Standing): void {
    this.#count(record, level, -1);
  }

  async write(run: Run): Promise<void> {
    await runRows(
      run,
      ADD,
      [...this.#rows.values()].filter(({ counts }) => counts.some((count) => count !== 0)),
    );
  }

  #count(record: GraphRecord, level: number, by: number): void {
    if (record.record === 'entity') this.#at('entity', record.kind, level, by);
    if (record.record === 'relation') this.#at('relation', record.type, level, by);
    for (const { place } of placesOf(record)) this.#at('fact', place.source, level, by);
  }

  #at(record: string, name: string, level: number, by: number): void {
    const key = `${record} ${name}`;
    const row = this.#rows.get(key) ?? { record, name, counts: [0, 0, 0] };
    row.counts[level] = (row.counts[level] ?? 0) + by;
    this.#rows.set(key, row);
  }
}
