import { type Link, linkedTo } from './links.ts';
import { without } from './without.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = Readonly<Record<string, Point>>;

/** What lies on the canvas and where. A position once given is kept until the entity is removed. */
export interface Canvas {
  /** In the order they came; hidden ones too. */
  readonly shown: readonly string[];
  readonly positions: Positions;
  /** Placed by the user: no arrangement moves them. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
}

export const emptyCanvas: Canvas = { shown: [], positions: {}, pinned: [], hidden: [] };

/** More than this is no picture any more, and more than the server draws at once: the explorer asks to narrow. */
export const CANVAS_LIMIT = 1500;

const union = (list: readonly string[], ids: readonly string[]) => [...new Set([...list, ...ids])];

/** Adds entities, with places for those that have none; one that was hidden is shown again where it was. */
export function add(canvas: Canvas, ids: readonly string[], positions: Positions = {}): Canvas {
  return {
    ...canvas,
    shown: union(canvas.shown, ids),
    positions: { ...positions, ...canvas.positions },
    hidden: without(canvas.hidden, ids),
  };
}

export function remove(canvas: Canvas, ids: readonly string[]): Canvas {
  const gone = new Set(ids);
  return {
    shown: without(canvas.shown, ids),
    positions: Object.fromEntries(Object.entries(canvas.positions).filter(([id]) => !gone.has(id))),
    pinned: without(canvas.pinned, ids),
    hidden: without(canvas.hidden, ids),
  };
}

export const hide = (canvas: Canvas, ids: readonly string[]): Canvas => ({
  ...canvas,
  hidden: union(
    canvas.hidden,
    ids.filter((id) => canvas.shown.includes(id)),
  ),
});

/** Those are shown again where they were. */
export const unhide = (canvas: Canvas, ids: readonly string[]): Canvas => ({
  ...canvas,
  hidden: without(canvas.hidden, ids),
});

export const showHidden = (canvas: Canvas): Canvas => ({ ...canvas, hidden: [] });

/** Gives a place to what has none; nothing that has one moves. */
export const place = (canvas: Canvas, positions: Positions): Canvas => ({
  ...canvas,
  positions: { ...positions, ...canvas.positions },
});

/** What the user put somewhere stays there. */
export const move = (canvas: Canvas, positions: Positions): Canvas => ({
  ...canvas,
  positions: { ...canvas.positions, ...positions },
  pinned: union(canvas.pinned, Object.keys(positions)),
});

/** A new arrangement of everything that is not pinned. */
export const arrange = (canvas: Canvas, positions: Positions): Canvas => ({
  ...canvas,
  positions: Object.fromEntries(
    Object.entries({ ...canvas.positions, ...positions }).map(([id, point]) => [
      id,
      canvas.pinned.includes(id) ? (canvas.positions[id] ?? point) : point,
    ]),
  ),
});

/** Pins all of them, or lets all go when all are pinned. */
export function togglePin(canvas: Canvas, ids: readonly string[]): Canvas {
  const all = ids.every((id) => canvas.pinned.includes(id));
  return { ...canvas, pinned: all ? without(canvas.pinned, ids) : union(canvas.pinned, ids) };
}

/** What hangs on this entity alone: the neighbours on the canvas without another neighbour, save pinned ones. */
export function leavesOf(canvas: Canvas, id: string, relations: readonly Link[]): readonly string[] {
  const neighbours = linkedTo(relations);
  return canvas.shown.filter((other) => {
    const around = neighbours.get(other);
    return other !== id && around?.size === 1 && around.has(id) && !canvas.pinned.includes(other);
  });
}
