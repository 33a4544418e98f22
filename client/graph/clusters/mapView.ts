import type { Look } from '../../state/clusters.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const LARGEST = 400;
const SMALLEST = 0.2;
/** Around the map, for names that stand out of their areas, in pixels. */
const MARGIN = 40;

/** What encloses all discs; null where there are none. */
export function boxAround(discs: readonly Disc[]): Box | null {
  if (discs.length === 0) return null;
  return {
    left: Math.min(...discs.map(({ x, radius }) => x - radius)),
    top: Math.min(...discs.map(({ y, radius }) => y - radius)),
    right: Math.max(...discs.map(({ x, radius }) => x + radius)),
    bottom: Math.max(...discs.map(({ y, radius }) => y + radius)),
  };
}

export const withinLimits = (scale: number): number => Math.max(SMALLEST, Math.min(LARGEST, scale));

/** The look that shows all of a box on a screen. */
export function fitted(box: Box, { width, height }: Size, margin = MARGIN): Look {
  const room = (side: number) => Math.max(40, side - 2 * margin);
  const scale = Math.min(
    room(width) / Math.max(1e-6, box.right - box.left),
    room(height) / Math.max(1e-6, box.bottom - box.top),
  );
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale: withinLimits(scale) };
}

/** Nearer or farther by a factor, with what is at a place of the screen staying there. */
export function zoomedAt(
  look: Look,
  size: Size,
  at: { readonly x: number; readonly y: number },
  by: number,
): Look {
  const scale = withinLimits(look.scale * by);
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  return {
    x: look.x + dx / look.scale - dx / scale,
    y: look.y + dy / look.scale - dy / scale,
    scale,
  };
}

export const moved = (look: Look, dx: number, dy: number): Look => ({
  ...look,
  x: look.x - dx / look.scale,
  y: look.y - dy / look.scale,
});

/** Where a point of the map is on the screen. */
export const placeOn = (
  look: Look,
  { width, height }: Size,
  { x, y }: { readonly x: number; readonly y: number },
) => ({
  x: (x - look.x) * look.scale + width / 2,
  y: (y - look.y) * look.scale + height / 2,
});

/** Of a side of the screen, the share from which a disc one comes near to is opened, and below which it is closed. */
const OPENS = 0.42;
const CLOSES = 0.16;

/**
 * The disc that coming near opens: the one that holds the middle of the screen and fills much of it. One that is open
 * stays so until it is small again or another is there.
 */
export function openedByLook<D extends Disc & { readonly id: string }>(
  discs: readonly D[],
  look: Look,
  { width, height }: Size,
  open: string,
): string {
  const side = Math.min(width, height);
  const share = ({ radius }: Disc) => (radius * look.scale) / side;
  const here = discs.find(({ x, y, radius }) => Math.hypot(x - look.x, y - look.y) <= radius);
  if (here && share(here) >= OPENS) return here.id;
  const now = discs.find(({ id }) => id === open);
  return now && share(now) >= CLOSES ? open : '';
}

const TURNS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Turn = keyof typeof TURNS;
export const isTurn = (key: string): key is Turn => key in TURNS;

/** The next one in a direction: near rather than straight; null where there is none. */
export function nextTowards<P extends { readonly x: number; readonly y: number }>(
  all: readonly P[],
  from: P,
  turn: Turn,
): P | null {
  const [tx, ty] = TURNS[turn];
  let best: { readonly one: P; readonly cost: number } | null = null;
  for (const one of all) {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    const ahead = dx * tx + dy * ty;
    const aside = Math.abs(dx * ty - dy * tx);
    if (one === from || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { one, cost };
  }
  return best?.one ?? null;
}
