import type { Id, Kind } from '../model/records.ts';
import type { Level } from '../model/visibility.ts';
import { Finder } from './finder.ts';
import { EXACT, FUZZY, HOWS, type How, INSIDE, NONE, PREFIX } from './matching.ts';
import type { NameQuery } from './nameQuery.ts';
import { entityAt, type NameTable, nameTable, rankAfter } from './nameTable.ts';
import { NAME_FIELDS, type NameField, type SearchableEntity } from './searchableEntity.ts';

/** What a viewer may find. */
export interface Allowed {
  readonly clearance: Level;
  /** All kinds when null. */
  readonly kinds: readonly Kind[] | null;
}

/** Where a hit stands in the order of all hits: how it fits, canonical name, id. */
export interface HitKey {
  readonly how: How;
  readonly name: string;
  readonly id: Id;
}

/** An entity found, and its name that fits best. */
export interface Hit {
  readonly id: Id;
  readonly matched: { readonly text: string; readonly field: NameField; readonly how: How };
  readonly key: HitKey;
}

/** The names of some entities, searched together. Nothing is added to it; an entity can be taken out. */
export class Segment {
  readonly #table: NameTable;
  readonly #finder: Finder;
  /** By the forms with signs. */
  readonly #signFinder: Finder;
  readonly #rankOf: ReadonlyMap<Id, number>;
  readonly #gone: Uint8Array;
  #entities: number;

  private constructor(table: NameTable) {
    this.#table = table;
    this.#finder = new Finder(table.forms);
    this.#signFinder = new Finder(table.withSigns);
    this.#rankOf = new Map(this.#table.ids.map((id, rank) => [id, rank]));
    this.#entities = this.#table.ids.length;
    this.#gone = new Uint8Array(this.#entities);
  }

  static *steps(entities: readonly SearchableEntity[]): Generator<void, Segment> {
    return new Segment(yield* nameTable(entities));
  }

  /** How many entities stand here. */
  get entities(): number {
    return this.#entities;
  }

  /** Memory in bytes besides the names as written, a reference counted as 8 and a map entry as 48. */
  get bytes(): number {
    const { ids, names, kinds, kindOf, levelOf } = this.#table;
    return (
      this.#finder.bytes +
      this.#signFinder.bytes +
      (ids.length + names.length + kinds.length) * 8 +
      kindOf.byteLength +
      levelOf.byteLength +
      this.#gone.byteLength +
      this.#rankOf.size * 48
    );
  }

  remove(id: Id): void {
    const rank = this.#rankOf.get(id);
    if (rank === undefined || this.#gone[rank] === 1) return;
    this.#gone[rank] = 1;
    this.#entities--;
  }

  /** The entities that stand here, for building another segment of them. */
  entitiesStanding(): readonly SearchableEntity[] {
    return this.#table.ids.flatMap((_, rank) => {
      const entity = this.#gone[rank] === 1 ? null : entityAt(this.#table, rank);
      return entity === null ? [] : [entity];
    });
  }

  /** The first hits after a key, in order. */
  search(allowed: Allowed, query: NameQuery, first: number, after: HitKey | null): readonly Hit[] {
    const isAllowed = this.#filter(allowed);
    const afterHow = after === null ? -1 : HOWS.indexOf(after.how);
    const afterRank = after === null ? 0 : rankAfter(this.#table, after.name, after.id);
    const isWanted = (rank: number, how: number) =>
      (how > afterHow || (how === afterHow && rank >= afterRank)) && isAllowed(rank);
    const held = this.#hits(
      this.#held(query, first, (rank) => isWanted(rank, INSIDE)),
      query,
      first,
      isWanted,
    );
    const surely = held.filter(({ key }) => key.how !== 'FUZZY').length;
    if (surely >= first || query.nearly.length === 0) return held;
    const near = this.#finder.near(query, first - surely, (rank) => isWanted(rank, FUZZY));
    return this.#hits(near, query, first, isWanted);
  }

  count(allowed: Allowed, query: NameQuery): number {
    const isAllowed = this.#filter(allowed);
    this.#held(query, Number.POSITIVE_INFINITY, () => true);
    const best = this.#finder.near(query, Number.POSITIVE_INFINITY, isAllowed);
    let count = 0;
    eachFound(best, (rank) => {
      if (isAllowed(rank)) count++;
    });
    return count;
  }

  /**
   * How each entity fits, by rank. Where the text has signs, what fits only without them is no more than nearly it,
   * unless it is the same.
   */
  #held({ forms, withSigns }: NameQuery, most: number, isWanted: (rank: number) => boolean): Uint8Array {
    const best = this.#finder.held(forms, most, isWanted);
    if (withSigns.length === 0) return best;
    eachFound(best, (rank, how) => {
      if (how !== EXACT) best[rank] = FUZZY;
    });
    eachFound(this.#signFinder.held(withSigns, most, isWanted), (rank, how) => {
      if (best[rank] !== EXACT) best[rank] = Math.max(how, PREFIX);
    });
    return best;
  }

  #hits(
    best: Uint8Array,
    query: NameQuery,
    first: number,
    isWanted: (rank: number, how: number) => boolean,
  ): readonly Hit[] {
    const ranks: number[][] = HOWS.map(() => []);
    eachFound(best, (rank, how) => {
      const ofHow = ranks[how];
      if (ofHow !== undefined && ofHow.length < first && isWanted(rank, how)) ofHow.push(rank);
    });
    return ranks
      .flat()
      .slice(0, first)
      .map((rank) => this.#hit(query, rank, best[rank] ?? NONE));
  }

  /** Documents stand in the order in which they are preferred: the first that fits best is the one to show. */
  #hit(query: NameQuery, rank: number, place: number): Hit {
    const { ids, names, forms, withSigns } = this.#table;
    const bySigns = query.withSigns.length > 0 && (place === PREFIX || place === INSIDE);
    const { firstOf, texts, fieldOf } = bySigns ? withSigns : forms;
    const finder = bySigns ? this.#signFinder : this.#finder;
    const asked = bySigns ? { forms: query.withSigns, nearly: [] } : query;
    const end = firstOf[rank + 1] ?? 0;
    let document = firstOf[rank] ?? 0;
    while (document < end && !finder.fits(asked, document, place)) document++;
    const id = ids[rank];
    const name = names[rank];
    const text = texts[document];
    const field = NAME_FIELDS[fieldOf[document] ?? 0];
    const how = HOWS[place];
    if (document === end || id === undefined || name === undefined || text === undefined || !field || !how) {
      throw new Error('The index of names contradicts itself.');
    }
    return { id, matched: { text, field, how }, key: { how, name, id } };
  }

  #filter({ clearance, kinds }: Allowed): (rank: number) => boolean {
    const { levelOf, kindOf } = this.#table;
    const gone = this.#gone;
    const kindAllowed = Uint8Array.from(this.#table.kinds, (kind) =>
      !kinds || kinds.includes(kind) ? 1 : 0,
    );
    return (rank) =>
      gone[rank] === 0 && (levelOf[rank] ?? 2) <= clearance && kindAllowed[kindOf[rank] ?? 0] === 1;
  }
}

const NONE_OF_FOUR = NONE * 0x01010101;

/** Most entities do not fit: four of them are passed over at once. */
function eachFound(best: Uint8Array, visit: (rank: number, how: number) => void): void {
  const fours = new Uint32Array(best.buffer, best.byteOffset, best.length / 4);
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === NONE_OF_FOUR) continue;
    for (let rank = four * 4; rank < four * 4 + 4; rank++) {
      const how = best[rank] ?? NONE;
      if (how !== NONE) visit(rank, how);
    }
  }
}
