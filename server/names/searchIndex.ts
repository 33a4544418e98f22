import { setImmediate } from 'node:timers/promises';
import { byText } from '../model/order.ts';
import type { Id, Kind } from '../model/records.ts';
import type { Viewer } from '../model/visibility.ts';
import { HOWS } from './matching.ts';
import { nameQuery } from './nameQuery.ts';
import type { SearchableEntity } from './searchableEntity.ts';
import { type Hit, type HitKey, Segment } from './segment.ts';

export interface SearchRequest {
  readonly text: string;
  /** Only these kinds; all without. */
  readonly kinds?: readonly Kind[];
}

export interface SearchPage {
  readonly hits: readonly Hit[];
  /** Whether more come after them. */
  readonly hasMore: boolean;
}

/** What can be asked of names; a viewer finds only what they may see. */
export interface NameSearch {
  /**
   * The first entities, after a key, of those whose names fit the text, each once, by the name that fits best.
   * EXACT before PREFIX before INSIDE before FUZZY (see matching.ts), then by canonical name, then id. Of names
   * that fit equally well the canonical one comes first, then English, reading, aliases, numbers, then by text.
   * A key need not belong to an entity that still exists. Signs and long-vowel marks of a text are told from none
   * at all: what begins with it or holds it only without them is FUZZY, what is it without them still EXACT.
   */
  search(
    viewer: Viewer,
    request: SearchRequest & { readonly first: number; readonly after?: HitKey },
  ): SearchPage;
  /** How many entities there are in all on the pages of {@link search}. */
  count(viewer: Viewer, request: SearchRequest): number;
  /** Entities searched, and the memory of the index in bytes besides the names as written. */
  readonly size: { readonly entities: number; readonly bytes: number };
}

/**
 * All names in memory. A change makes a new small segment and takes what it replaces out of the others;
 * a segment at least half as large as the one before is merged with it, so there are few, and the large
 * first one is rebuilt only after many changes.
 */
export class SearchIndex implements NameSearch {
  #segments: Segment[];

  private constructor(segment: Segment) {
    this.#segments = [segment];
  }

  /** An index of entities, each id once. */
  static of(entities: readonly SearchableEntity[]): SearchIndex {
    return new SearchIndex(built(entities));
  }

  /** The same, made in steps of some milliseconds with everything else that waits for the event loop between them. */
  static async ofMany(entities: readonly SearchableEntity[]): Promise<SearchIndex> {
    const steps = Segment.steps(entities);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return new SearchIndex(step.value);
      await setImmediate();
    }
  }

  search(
    viewer: Viewer,
    { text, kinds, first, after }: SearchRequest & { readonly first: number; readonly after?: HitKey },
  ): SearchPage {
    const query = nameQuery(text);
    const allowed = { clearance: viewer.clearance, kinds: kinds ?? null };
    const hits = this.#segments
      .flatMap((segment) => segment.search(allowed, query, first + 1, after ?? null))
      .sort((a, b) => byKey(a.key, b.key));
    return { hits: hits.slice(0, first), hasMore: hits.length > first };
  }

  count(viewer: Viewer, { text, kinds }: SearchRequest): number {
    const query = nameQuery(text);
    const allowed = { clearance: viewer.clearance, kinds: kinds ?? null };
    return this.#segments.reduce((sum, segment) => sum + segment.count(allowed, query), 0);
  }

  get size() {
    return {
      entities: this.#segments.reduce((sum, { entities }) => sum + entities, 0),
      bytes: this.#segments.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  /** Puts these entities in, in place of those with the same ids, and takes the removed out; visible at once. */
  replace(entities: readonly SearchableEntity[], removed: readonly Id[]): void {
    for (const segment of this.#segments) {
      for (const id of removed) segment.remove(id);
      for (const { id } of entities) segment.remove(id);
    }
    if (entities.length > 0) this.#segments.push(built(entities));
    for (let last = this.#segments.pop(); last !== undefined; last = this.#segments.pop()) {
      const before = this.#segments.at(-1);
      if (before === undefined || last.entities * 2 < before.entities) {
        this.#segments.push(last);
        return;
      }
      const entities = [...before.entitiesStanding(), ...last.entitiesStanding()];
      this.#segments[this.#segments.length - 1] = built(entities);
    }
  }
}

function built(entities: readonly SearchableEntity[]): Segment {
  const steps = Segment.steps(entities);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const byKey = (a: HitKey, b: HitKey) =>
  HOWS.indexOf(a.how) - HOWS.indexOf(b.how) || byText(a.name, b.name) || byText(a.id, b.id);
