import type { Participation } from './participation.ts';
import { FOUNDER, GUEST, HELPER, HOLDER, OPERATOR, OWNER, PRINCIPAL } from './vocabulary.ts';

/** Actors with the one relation each stands by. */
export class PlainWays {
  count = 0;
  actors = new Int32Array(64);
  relations = new Int32Array(64);

  add(actor: number, relation: number): void {
    if (this.count === this.actors.length) {
      this.actors = doubled(this.actors);
      this.relations = doubled(this.relations);
    }
    this.actors[this.count] = actor;
    this.relations[this.count++] = relation;
  }
}

const doubled = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
};

/**
 * What most things are: everybody stands in it once, by one relation, and no facility or series stands between. Who
 * is holder and guest is then told without looking for anybody twice. Holds one thing at a time.
 */
export class PlainThing {
  readonly holders = new PlainWays();
  readonly guests = new PlainWays();
  readonly principals = new PlainWays();
  readonly helpers = new PlainWays();
  readonly #owners = new PlainWays();
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor(entities: number) {
    this.#stamps = new Int32Array(entities);
  }

  /** Whether the thing is plain; then it is held. */
  take(participation: Participation, thing: number): boolean {
    if (!participation.isPlain(thing)) return false;
    const { holders, guests, principals, helpers } = this;
    const owners = this.#owners;
    for (const ways of [holders, guests, principals, helpers, owners]) ways.count = 0;
    this.#stamp++;
    const { begins, places, actors, relations } = participation;
    let named = 0;
    for (let at = begins[thing] ?? 0; at < (begins[thing + 1] ?? 0); at++) {
      const actor = actors[at] ?? 0;
      if (this.#stamps[actor] === this.#stamp) return false;
      this.#stamps[actor] = this.#stamp;
      const relation = relations[at] ?? 0;
      const place = places[at] ?? 0;
      if (place === GUEST) guests.add(actor, relation);
      else if (place === PRINCIPAL) principals.add(actor, relation);
      else if (place === HELPER) helpers.add(actor, relation);
      else if (place === OWNER) owners.add(actor, relation);
      else if (place === OPERATOR || place === HOLDER || place === FOUNDER) {
        holders.add(actor, relation);
        if (place !== FOUNDER) named++;
      } else return false;
    }
    if (named === 0) {
      for (let i = 0; i < owners.count; i++) holders.add(owners.actors[i] ?? 0, owners.relations[i] ?? 0);
    }
    return true;
  }
}
