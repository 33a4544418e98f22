import type { FactSource } from '../../../server/analysis/ties/tieKeeper.ts';
import type { GraphRecord, Id, VISIBILITIES } from '../../../server/model/records.ts';
import {
  type Level,
  levelOf,
  recordLevel,
  redacted,
  visibilityOf,
} from '../../../server/model/visibility.ts';

/** A store of records that are replaced as a whole, one change set after the other. */
export class Changing implements FactSource {
  readonly #sets: { readonly before: GraphRecord | null; readonly after: GraphRecord | null }[][] = [];
  #records: ReadonlyMap<Id, GraphRecord> = new Map();
  reads = 0;

  write(records: readonly GraphRecord[]): void {
    const next = new Map(records.map((record) => [record.id, record]));
    const ids = new Set([...this.#records.keys(), ...next.keys()]);
    const changes = [...ids].flatMap((id) => {
      const [before, after] = [this.#records.get(id) ?? null, next.get(id) ?? null];
      return before === after ? [] : [{ before, after }];
    });
    this.#sets.push(changes);
    this.#records = next;
  }

  async *stream() {
    this.reads++;
    for (const kind of ['source', 'entity', 'relation', 'stage']) {
      const all = [...this.#records.values()].filter(({ record }) => record === kind);
      for (const record of all.sort((a, b) => (a.id < b.id ? -1 : 1))) yield { record };
    }
  }
  revision = async () => this.#sets.length;
  changeSets = async (_: unknown, { first }: { readonly first: number }) =>
    this.#sets
      .map((_, i) => ({ item: { id: String(i), revision: i + 1 } }))
      .reverse()
      .slice(0, first);
  changes = async (_: unknown, id: string) => this.#sets[Number(id)] ?? [];
}

/** The records as if what is above a clearance had never been written. */
export function asSeenBy(clearance: Level, records: readonly GraphRecord[]): readonly GraphRecord[] {
  const levels = new Map<Id, Level>();
  const known = (id: Id): Level => levels.get(id) ?? 2;
  for (const kind of ['source', 'entity', 'relation', 'stage']) {
    for (const record of records) {
      if (record.record !== kind) continue;
      levels.set(
        record.id,
        kind === 'source' ? levelOf(record.visibility) : recordLevel(record, known, known),
      );
    }
  }
  return records
    .filter(({ id }) => known(id) <= clearance)
    .map((record) => redacted(record, { clearance }, known));
}

/** The same records, some of them for partners or the staff only. */
export const hiddenAtRandom = (
  records: readonly GraphRecord[],
  random: () => number,
): readonly GraphRecord[] =>
  records.map((record) => ({
    ...record,
    visibility: (random() < 0.8
      ? 'public'
      : visibilityOf(random() < 0.5 ? 1 : 2)) as (typeof VISIBILITIES)[number],
  }));
