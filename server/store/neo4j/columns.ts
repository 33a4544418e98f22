import type { RecordKind } from '../../model/records.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * How properties are sent by the thousand: as a list, those every record of a kind may have by their places, and one
 * map behind them of what else a record has. Names sent with each record would be most of what is sent.
 */
export class Columns {
  readonly #names: readonly string[];
  readonly #named: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#named = new Set(names);
  }

  /** The list of properties; what is null or undefined is not there. */
  listOf(properties: Properties): readonly unknown[] {
    const list = this.#names.map((name) => properties[name] ?? null);
    const others: Record<string, unknown> = {};
    for (const name of Object.keys(properties)) {
      if (!this.#named.has(name) && properties[name] != null) others[name] = properties[name];
    }
    list.push(others);
    return list;
  }

  /** A map in Cypher of those that have a place, from a list that has the name given. */
  mapOf(list: string): string {
    return `{${this.#names.map((name, place) => `${name}: ${list}[${place}]`).join(', ')}}`;
  }

  /** One of those that have a place, in Cypher. */
  one(list: string, name: string): string {
    const place = this.#names.indexOf(name);
    if (place < 0) throw new Error(`${name} has no place`);
    return `${list}[${place}]`;
  }

  /** The map in Cypher of all others. */
  othersOf(list: string): string {
    return `${list}[${this.#names.length}]`;
  }
}

/** `since`, and the first day of one that is partial. */
const dated = (...names: readonly string[]) => names.flatMap((name) => [name, `${name}First`]);
const byClearance = (...names: readonly string[]) =>
  names.flatMap((name) => [0, 1, 2].map((clearance) => `${name}${clearance}`));
/** Of all but a relation, whose relationship has what people read. */
const BODY = ['id', 'visibility', '_record', '_level'];
const LISTED = ['name', '_sortName', '_sortRest'];

/** What most records of a kind have besides their attributes. */
export const NODES: Readonly<Record<RecordKind, Columns>> = {
  source: new Columns([...BODY, 'file', 'title', 'publisher', ...dated('date')]),
  entity: new Columns([
    ...BODY,
    ...LISTED,
    'nameEn',
    'reading',
    'aliases',
    '_kind',
    ...byClearance('_age', '_begins', '_ends'),
  ]),
  relation: new Columns(['id', 'type', 'from', 'to', '_record', '_level']),
  stage: new Columns([...BODY, 'stage', ...dated('date'), 'dateIs', '_position']),
  measure: new Columns([
    ...BODY,
    ...LISTED,
    ...['unit', 'fiscalYear', 'value', 'nature', 'countedAs', 'qualifier'],
    ...dated('asOf', 'from', 'to'),
    ...['_first', '_last'],
    ...byClearance('_role'),
  ]),
};
export const RELATIONSHIP = new Columns([
  ...['id', 'visibility', '_level', 'role', 'state'],
  ...dated('since', 'until', 'asOf'),
  ...['evidenceSource', 'evidenceSection', 'evidenceLine'],
  ...['_age', '_weight', '_begins', '_ends'],
]);
export const EVIDENCED_BY = new Columns(['_source', 'section', 'page', 'line', 'of', '_at', '_least']);
