import type { Places } from './clusterPlaces.ts';
import type { FoundClusters } from './foundClusters.ts';
import type { Clustered } from './weightedGraph.ts';

/** Places of a disc from the middle outwards, as seeds lie in a sunflower: the same whatever the size of the disc. */
export type Slots = Int32Array;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The first of them this far from the middle; the area of each is the same. */
const slotX = (slot: number): number => Math.sqrt(slot + 0.5) * Math.cos(slot * GOLDEN_ANGLE);
const slotY = (slot: number): number => Math.sqrt(slot + 0.5) * Math.sin(slot * GOLDEN_ANGLE);

/** Of a disc of so many places. */
export const discRadius = (slots: number): number => Math.round(100 * (1 + Math.sqrt(slots))) / 100;

/**
 * Who has which place: by actor, -1 for who is in no cluster. The most central stand in the middle; of each ring around
 * it, each as near as may be to whom it is tied to: further in, and in other clusters by where these stand. In the time
 * it takes to go through all ties.
 * @param places of the clusters. @param kept places that are taken already, by actor.
 */
export function memberSlots(
  clustered: Clustered,
  found: FoundClusters,
  places: Places,
  kept: ReadonlyMap<number, number> = new Map(),
): Slots {
  const slots = new Int32Array(found.clusterOf.length).fill(-1);
  const [x, y] = [new Float64Array(slots.length), new Float64Array(slots.length)];
  const wanted = new Float64Array(slots.length);
  /** By slot, of any disc. */
  const turns: number[] = [];
  const put = (actor: number, slot: number) => {
    slots[actor] = slot;
    x[actor] = slotX(slot);
    y[actor] = slotY(slot);
  };
  for (let cluster = 0; cluster < found.count; cluster++) {
    const own = found.members.subarray(found.begins[cluster], found.begins[cluster + 1]);
    const taken = new Set<number>();
    for (const actor of own) {
      const slot = kept.get(actor);
      if (slot === undefined || taken.has(slot)) continue;
      taken.add(slot);
      put(actor, slot);
    }
    const free: number[] = [];
    for (let slot = 0; free.length < own.length - taken.size; slot++) if (!taken.has(slot)) free.push(slot);
    const waiting = own.filter((actor) => (slots[actor] ?? -1) < 0);
    for (let begin = 0, size = 1; begin < waiting.length; begin += size, size += 6) {
      const ring = waiting.slice(begin, begin + size);
      const open = free.slice(begin, begin + size);
      for (const actor of ring) wanted[actor] = directionOf(clustered, found, places, actor, slots, x, y);
      ring.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
      for (const slot of open) turns[slot] ??= turnOf(slotX(slot), slotY(slot));
      open.sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0));
      ring.forEach((actor, i) => {
        put(actor, open[i] ?? 0);
      });
    }
  }
  return slots;
}

/** As a turn from 0 to 4; where nothing draws an actor, 0. */
function directionOf(
  { graph, actors, nodeOf }: Clustered,
  { clusterOf }: FoundClusters,
  places: Places,
  actor: number,
  slots: Slots,
  x: Float64Array,
  y: Float64Array,
): number {
  const { offsets, neighbours, weights } = graph;
  const node = nodeOf[actor] ?? 0;
  const cluster = clusterOf[actor] ?? 0;
  let [towardX, towardY] = [0, 0];
  for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
    const other = actors[neighbours[arc] ?? 0] ?? 0;
    const theirs = clusterOf[other] ?? 0;
    const isHere = theirs === cluster;
    if (isHere && (slots[other] ?? -1) < 0) continue;
    const dx = isHere ? (x[other] ?? 0) : (places.x[theirs] ?? 0) - (places.x[cluster] ?? 0);
    const dy = isHere ? (y[other] ?? 0) : (places.y[theirs] ?? 0) - (places.y[cluster] ?? 0);
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const weight = (weights[arc] ?? 0) / length;
    towardX += weight * dx;
    towardY += weight * dy;
  }
  return turnOf(towardX, towardY);
}

/** Grows with the angle, without any function of angles. */
function turnOf(x: number, y: number): number {
  const length = Math.abs(x) + Math.abs(y);
  if (length === 0) return 0;
  const part = y / length;
  if (x < 0) return 2 - part;
  return y < 0 ? 4 + part : part;
}

/** Of each cluster, how many places its disc has. */
export function slotCounts({ clusterOf, count }: FoundClusters, slots: Slots): Uint32Array {
  const counts = new Uint32Array(count);
  for (let actor = 0; actor < slots.length; actor++) {
    const cluster = clusterOf[actor] ?? -1;
    if (cluster >= 0) counts[cluster] = Math.max(counts[cluster] ?? 0, (slots[actor] ?? 0) + 1);
  }
  return counts;
}

/** Where each actor stands. @param scales by cluster: how much of its width a disc has. */
export function memberPlaces(
  { clusterOf }: FoundClusters,
  slots: Slots,
  places: Places,
  scales: ArrayLike<number>,
): Places {
  const [x, y] = [new Float64Array(slots.length), new Float64Array(slots.length)];
  for (let actor = 0; actor < slots.length; actor++) {
    const cluster = clusterOf[actor] ?? -1;
    if (cluster < 0) continue;
    const slot = slots[actor] ?? 0;
    const scale = scales[cluster] ?? 1;
    x[actor] = Math.round(100 * ((places.x[cluster] ?? 0) + scale * slotX(slot))) / 100;
    y[actor] = Math.round(100 * ((places.y[cluster] ?? 0) + scale * slotY(slot))) / 100;
  }
  return { x, y };
}
