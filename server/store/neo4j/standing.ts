import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import type { Run } from './driver.ts';
import { LABELS, recordOf } from './rows.ts';

const AT_ONCE = 5_000;

export interface Standing {
  readonly record: GraphRecord;
  readonly level: Level;
}
type Row = readonly [body: string, level: Level];

const anyOf = (match: (label: string) => string): string =>
  Object.values(LABELS).map(match).join('\nUNION ALL ');
const FIND = `UNWIND $ids AS id CALL (id) {
  ${anyOf((label) => `MATCH (n:${label} {id: id}) RETURN n`)}
} RETURN [n._record, n._level] AS row`;
const SOURCE_LEVELS = 'MATCH (s:Source) RETURN [s.id, s._level] AS row';
const HANGING = {
  source:
    'UNWIND $ids AS id MATCH (:Source {id: id})<-[:EVIDENCED_BY]-(n) WITH DISTINCT n RETURN [n._record, n._level] AS row',
  entity: `UNWIND $ids AS id MATCH (e:Entity {id: id}) CALL (e) {
      MATCH (e)-[r]-(:Entity) WITH DISTINCT r.id AS relation MATCH (n:Relation {id: relation}) RETURN n
      UNION ALL MATCH (e)<-[:STAGE_OF|MEASURES]-(n) RETURN n
    } WITH DISTINCT n RETURN [n._record, n._level] AS row`,
  measure:
    'UNWIND $ids AS id MATCH (:Measure {id: id})<-[:SUM_OF]-(n) WITH DISTINCT n RETURN [n._record, n._level] AS row',
} as const;

/** What stands in the graph, as one transaction reads it: each record once, however often it is asked for. */
export class StandingGraph {
  readonly #run: Run;
  readonly #known = new Map<Id, Standing | null>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Of a record that has been loaded; null when there is none. */
  of(id: Id): Standing | null {
    const found = this.#known.get(id);
    if (found === undefined) throw new Error(`${id} has not been loaded`);
    return found;
  }

  async load(ids: Iterable<Id>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    for (let i = 0; i < missing.length; i += AT_ONCE) {
      const some = missing.slice(i, i + AT_ONCE);
      for (const id of some) this.#known.set(id, null);
      this.#keep(await this.#rows(FIND, some));
    }
  }

  async sourceLevels(): Promise<Map<Id, Level>> {
    const rows = await this.#run<{ row: [Id, Level] }>(SOURCE_LEVELS);
    return new Map(rows.map(({ row }) => row));
  }

  /** What names one of these: facts a source, relations, stages and measures an entity, sums a measure. */
  async hangingOn(kind: RecordKind, ids: Iterable<Id>): Promise<readonly GraphRecord[]> {
    const asked = [...ids];
    if (kind === 'relation' || kind === 'stage' || asked.length === 0) return [];
    return this.#keep(await this.#rows(HANGING[kind], asked));
  }

  async #rows(query: string, ids: readonly Id[]): Promise<readonly Row[]> {
    const rows = await this.#run<{ row: Row }>(query, { ids });
    return rows.map(({ row }) => row);
  }

  #keep(rows: readonly Row[]): readonly GraphRecord[] {
    return rows.map(([body, level]) => {
      const record = recordOf<GraphRecord>(body);
      const known = this.#known.get(record.id);
      if (known) return known.record;
      this.#known.set(record.id, { record, level });
      return record;
    });
  }
}
