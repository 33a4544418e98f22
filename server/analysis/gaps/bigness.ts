import type { Kind } from '../../model/records.ts';
import type { ActorFacts, PairGraph } from './actorFacts.ts';
import type { LearnedWeights } from './gapWeights.ts';

/** So many ties are added to what is found and to what is expected, so that few ties tell little. */
const DOUBT = 10;
/** The kind of an actor by number, and how many kinds there are. */
interface Kinds {
  readonly of: Uint16Array;
  readonly count: number;
}

/**
 * How likely two actors are tied for no reason of their own: because both are big, and their kinds often meet.
 *
 *   big = (occasions + kindShare · what is usual for the kind) ^ occasionsPower
 *   popularity(a, b) = big(a) · big(b) · (ties between their kinds / what chance makes of them) ^ kindsPower,
 *                      times `apart` where no route of any length leads from one to the other
 *
 * All of it is worked out of the graph itself, once; the same from both ends.
 */
export class Bigness {
  readonly #big: Float64Array;
  readonly #kinds: Kinds;
  readonly #lifts: Float64Array;
  readonly #parts: Int32Array;
  readonly #apart: number;

  constructor(graph: PairGraph, facts: ActorFacts, learned: LearnedWeights) {
    const tied = graph.projection.ids.length;
    const actors = tied + facts.others.length;
    this.#kinds = kindsOf(graph, facts, actors);
    this.#big = bigOf(graph, this.#kinds, actors, learned);
    this.#lifts = liftsOf(graph, this.#kinds, learned.kindsPower);
    this.#parts = partsOf(graph, actors);
    this.#apart = learned.apart;
  }

  ofPair(a: number, b: number): number {
    const { of, count } = this.#kinds;
    const big =
      (this.#big[a] ?? 0) * (this.#big[b] ?? 0) * (this.#lifts[(of[a] ?? 0) * count + (of[b] ?? 0)] ?? 0);
    return this.#parts[a] === this.#parts[b] ? big : big * this.#apart;
  }
}

function kindsOf({ kindOf, projection }: PairGraph, { kinds }: ActorFacts, actors: number): Kinds {
  const numbers = new Map<Kind | undefined, number>();
  const of = Uint16Array.from({ length: actors }, (_, actor) => {
    const kind = actor < projection.ids.length ? kindOf(actor) : kinds[actor];
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    return number;
  });
  return { of, count: numbers.size };
}

function bigOf(
  { projection, occasions }: PairGraph,
  { of, count }: Kinds,
  actors: number,
  { kindShare, occasionsPower }: LearnedWeights,
): Float64Array {
  const sums = new Float64Array(count);
  const counts = new Float64Array(count);
  for (let actor = 0; actor < projection.ids.length; actor++) {
    const kind = of[actor] ?? 0;
    sums[kind] = (sums[kind] ?? 0) + (occasions[actor] ?? 0);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // Of a kind nobody of which is tied, one occasion.
  const usual = sums.map((sum, kind) => (counts[kind] === 0 ? 1 : sum / (counts[kind] ?? 1)));
  return Float64Array.from(
    { length: actors },
    (_, actor) => ((occasions[actor] ?? 0) + kindShare * (usual[of[actor] ?? 0] ?? 0)) ** occasionsPower,
  );
}

/** By kind and kind. Each tie counts once from either end. */
function liftsOf({ projection }: PairGraph, { of, count }: Kinds, power: number): Float64Array {
  const { offsets, neighbours, ids } = projection;
  const found = new Float64Array(count * count);
  const ends = new Float64Array(count);
  for (let actor = 0; actor < ids.length; actor++) {
    const row = (of[actor] ?? 0) * count;
    const end = offsets[actor + 1] ?? 0;
    for (let arc = offsets[actor] ?? 0; arc < end; arc++) {
      const cell = row + (of[neighbours[arc] ?? 0] ?? 0);
      found[cell] = (found[cell] ?? 0) + 1;
    }
    ends[of[actor] ?? 0] = (ends[of[actor] ?? 0] ?? 0) + end - (offsets[actor] ?? 0);
  }
  return found.map((ties, cell) => {
    const [row, column] = [ends[Math.floor(cell / count)] ?? 0, ends[cell % count] ?? 0];
    const expected = neighbours.length === 0 ? 0 : (row * column) / neighbours.length;
    return ((ties + DOUBT) / (expected + DOUBT)) ** power;
  });
}

/** Two with the same number are joined by some route; who has no tie is joined with nobody. */
function partsOf({ projection }: PairGraph, actors: number): Int32Array {
  const { offsets, neighbours, ids } = projection;
  const parts = Int32Array.from({ length: actors }, () => -1);
  const list = new Uint32Array(ids.length);
  for (let start = 0; start < actors; start++) {
    if ((parts[start] ?? 0) >= 0) continue;
    parts[start] = start;
    if (start >= ids.length) continue;
    let end = 1;
    list[0] = start;
    for (let at = 0; at < end; at++) {
      const actor = list[at] ?? 0;
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
        const next = neighbours[arc] ?? 0;
        if ((parts[next] ?? 0) >= 0) continue;
        parts[next] = start;
        list[end++] = next;
      }
    }
  }
  return parts;
}
