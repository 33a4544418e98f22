import type { ClusterLinks } from './links.ts';

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Those that keep their place, by number. */
export type Kept = ReadonlyMap<number, { readonly x: number; readonly y: number }>;

/** So many of the largest are arranged by force; the rest stands around them. */
const ARRANGED = 150;
const STEPS = 120;
const APART_STEPS = 200;
/** Free space between two discs, as a part of their radii. */
const GAP = 0.15;
/** Places are rounded to hundredths. */
const ROUNDING = 0.02;
/** The golden angle as a turn, written out so that no machine rounds it otherwise. */
const [TURN_X, TURN_Y] = [-0.7373688780783197, 0.6754902942615238];

/**
 * Where the discs of clusters stand: those tied to each other near, none over another. Springs and repulsion
 * (Fruchterman, Reingold 1991) between discs from a spiral of all by size, then pushed apart; the small rest on rings
 * around, in their order. What is kept is not moved, and where two such discs would touch neither is. No chance in it:
 * the same for the same clusters.
 * @param radii by cluster, the largest cluster first. @param links by number of the cluster.
 */
export function clusterPlaces(
  radii: ArrayLike<number>,
  links: Pick<ClusterLinks, 'a' | 'b' | 'weights'>,
  kept: Kept = new Map(),
): Places {
  const count = radii.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const arranged = Math.min(count, ARRANGED);
  spiral(radii, arranged, x, y);
  const isKept = new Uint8Array(count);
  for (const [cluster, place] of kept) {
    x[cluster] = place.x;
    y[cluster] = place.y;
    isKept[cluster] = 1;
  }
  if (kept.size > 0) startNearby(arranged, links, isKept, x, y);
  pull(radii, arranged, links, isKept, x, y);
  pushApart(radii, arranged, isKept, x, y);
  ring(radii, stillTouching(radii, arranged, isKept, x, y), x, y);
  for (let cluster = 0; cluster < count; cluster++) {
    if (isKept[cluster] === 1) continue;
    x[cluster] = Math.round(100 * (x[cluster] ?? 0)) / 100;
    y[cluster] = Math.round(100 * (y[cluster] ?? 0)) / 100;
  }
  return { x, y };
}

function spiral(radii: ArrayLike<number>, count: number, x: Float64Array, y: Float64Array): void {
  let [dx, dy, area] = [1, 0, 0];
  for (let i = 0; i < count; i++) {
    const radius = radii[i] ?? 0;
    const distance = i === 0 ? 0 : 1.3 * Math.sqrt(area + (radius * radius) / 2);
    area += radius * radius;
    x[i] = distance * dx;
    y[i] = distance * dy;
    [dx, dy] = [dx * TURN_X - dy * TURN_Y, dx * TURN_Y + dy * TURN_X];
  }
}

/** Who is new begins where those kept that it is tied to stand. */
function startNearby(
  count: number,
  { a, b, weights }: Pick<ClusterLinks, 'a' | 'b' | 'weights'>,
  isKept: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  const [sumX, sumY, sums] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const draw = (one: number, other: number, weight: number) => {
    if (one >= count || isKept[one] === 1 || isKept[other] === 0) return;
    sumX[one] = (sumX[one] ?? 0) + weight * (x[other] ?? 0);
    sumY[one] = (sumY[one] ?? 0) + weight * (y[other] ?? 0);
    sums[one] = (sums[one] ?? 0) + weight;
  };
  for (let link = 0; link < a.length; link++) {
    draw(a[link] ?? 0, b[link] ?? 0, weights[link] ?? 0);
    draw(b[link] ?? 0, a[link] ?? 0, weights[link] ?? 0);
  }
  for (let i = 0; i < count; i++) {
    const sum = sums[i] ?? 0;
    if (sum === 0) continue;
    // A little of where it stood keeps two such apart.
    x[i] = (sumX[i] ?? 0) / sum + 0.01 * (x[i] ?? 0);
    y[i] = (sumY[i] ?? 0) / sum + 0.01 * (y[i] ?? 0);
  }
}

function pull(
  radii: ArrayLike<number>,
  count: number,
  { a, b, weights }: Pick<ClusterLinks, 'a' | 'b' | 'weights'>,
  isKept: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  const outside = new Float64Array(count);
  const inner: number[] = [];
  for (let link = 0; link < a.length; link++) {
    const [one, other, weight] = [a[link] ?? 0, b[link] ?? 0, weights[link] ?? 0];
    if (one >= count || other >= count) continue;
    inner.push(link);
    outside[one] = (outside[one] ?? 0) + weight;
    outside[other] = (outside[other] ?? 0) + weight;
  }
  let area = 0;
  for (let i = 0; i < count; i++) area += (radii[i] ?? 0) ** 2;
  const extent = 1.5 * Math.sqrt(area);
  const [moveX, moveY] = [new Float64Array(count), new Float64Array(count)];
  for (let step = 0; step < STEPS; step++) {
    moveX.fill(0);
    moveY.fill(0);
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
        const apart = (radii[i] ?? 0) + (radii[j] ?? 0);
        const force = (apart * apart) / Math.max(0.01, dx * dx + dy * dy);
        moveX[i] = (moveX[i] ?? 0) + dx * force;
        moveY[i] = (moveY[i] ?? 0) + dy * force;
        moveX[j] = (moveX[j] ?? 0) - dx * force;
        moveY[j] = (moveY[j] ?? 0) - dy * force;
      }
      moveX[i] = (moveX[i] ?? 0) - 0.4 * (x[i] ?? 0);
      moveY[i] = (moveY[i] ?? 0) - 0.4 * (y[i] ?? 0);
    }
    for (const link of inner) {
      const [i, j, weight] = [a[link] ?? 0, b[link] ?? 0, weights[link] ?? 0];
      const share = weight / Math.min(outside[i] ?? 1, outside[j] ?? 1);
      const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
      const force = (4 * share * Math.sqrt(dx * dx + dy * dy)) / ((radii[i] ?? 0) + (radii[j] ?? 0));
      moveX[i] = (moveX[i] ?? 0) - dx * force;
      moveY[i] = (moveY[i] ?? 0) - dy * force;
      moveX[j] = (moveX[j] ?? 0) + dx * force;
      moveY[j] = (moveY[j] ?? 0) + dy * force;
    }
    const most = 0.1 * extent * (1 - step / STEPS);
    for (let i = 0; i < count; i++) {
      if (isKept[i] === 1) continue;
      const [dx, dy] = [moveX[i] ?? 0, moveY[i] ?? 0];
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length === 0) continue;
      const part = Math.min(most, length) / length;
      x[i] = (x[i] ?? 0) + part * dx;
      y[i] = (y[i] ?? 0) + part * dy;
    }
  }
}

function pushApart(
  radii: ArrayLike<number>,
  count: number,
  isKept: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  for (let step = 0; step < APART_STEPS; step++) {
    let touching = false;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const movable = 2 - (isKept[i] ?? 0) - (isKept[j] ?? 0);
        if (movable === 0) continue;
        const least = (1 + GAP) * ((radii[i] ?? 0) + (radii[j] ?? 0));
        const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
        const squared = dx * dx + dy * dy;
        if (squared >= least * least) continue;
        touching = true;
        const distance = Math.sqrt(squared);
        // Two in one place part along the line of their numbers.
        const [ux, uy] = distance < 1e-9 ? [1, 0] : [dx / distance, dy / distance];
        const push = (1.02 * least - distance) / movable;
        if (isKept[i] === 0) {
          x[i] = (x[i] ?? 0) - push * ux;
          y[i] = (y[i] ?? 0) - push * uy;
        }
        if (isKept[j] === 0) {
          x[j] = (x[j] ?? 0) + push * ux;
          y[j] = (y[j] ?? 0) + push * uy;
        }
      }
    }
    if (!touching) break;
  }
}

/** Those without a place yet: the small ones, and who could not be pushed off another in so many steps. */
function stillTouching(
  radii: ArrayLike<number>,
  arranged: number,
  isKept: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): Uint8Array {
  const waits = Uint8Array.from({ length: radii.length }, (_, i) => Number(i >= arranged && isKept[i] === 0));
  for (let i = 0; i < arranged; i++) {
    if (isKept[i] === 1) continue;
    for (let j = 0; j < radii.length && waits[i] === 0; j++) {
      // Of two, the smaller one gives way, and who is kept never does.
      if (i === j || waits[j] === 1 || (j > i && isKept[j] === 0)) continue;
      const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
      if (Math.sqrt(dx * dx + dy * dy) <= (radii[i] ?? 0) + (radii[j] ?? 0) + ROUNDING) waits[i] = 1;
    }
  }
  return waits;
}

/** Around all that stands: as many on each ring as have room. */
function ring(radii: ArrayLike<number>, waits: Uint8Array, x: Float64Array, y: Float64Array): void {
  let reach = 0;
  for (let i = 0; i < radii.length; i++) {
    if (waits[i] === 1) continue;
    reach = Math.max(reach, Math.sqrt((x[i] ?? 0) ** 2 + (y[i] ?? 0) ** 2) + (radii[i] ?? 0));
  }
  let waiting: number[] = [];
  for (let i = 0; i < radii.length; i++) if (waits[i] === 1) waiting.push(i);
  while (waiting.length > 0) {
    // Smaller ones follow, so that the first is the widest of its ring.
    const width = (1 + GAP) * (radii[waiting[0] ?? 0] ?? 0);
    const distance = Math.max(reach + width, width);
    const room = Math.max(1, Math.floor((Math.PI * distance) / width));
    const here = waiting.slice(0, room);
    here.forEach((cluster, i) => {
      const angle = (2 * Math.PI * i) / Math.max(room, here.length);
      x[cluster] = distance * Math.cos(angle);
      y[cluster] = distance * Math.sin(angle);
    });
    waiting = waiting.slice(room);
    reach = distance + width;
  }
}
