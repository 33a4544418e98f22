/** A part of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of the screen that something takes: a label, a mark, or what floats above the canvas. */
export interface Taken {
  readonly id: string;
  readonly box: Box;
  /** Whether it stays where it is: all but labels do. */
  readonly fixed: boolean;
  readonly mark: boolean;
}

const CELL = 120;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** How much of the screen two boxes both take, in square pixels. */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** What has its place on the screen, found by where it is. */
export class ScreenPlaces {
  readonly #cells = new Map<number, Set<Taken>>();

  static cellsOf(box: Box): readonly number[] {
    const cells: number[] = [];
    for (let cx = Math.floor(box.left / CELL); cx <= Math.floor(box.right / CELL); cx += 1)
      for (let cy = Math.floor(box.top / CELL); cy <= Math.floor(box.bottom / CELL); cy += 1)
        cells.push(cx * 65_536 + cy);
    return cells;
  }

  take(taken: Taken): void {
    for (const cell of ScreenPlaces.cellsOf(taken.box)) {
      const there = this.#cells.get(cell);
      if (there) there.add(taken);
      else this.#cells.set(cell, new Set([taken]));
    }
  }

  leave(taken: Taken): void {
    for (const cell of ScreenPlaces.cellsOf(taken.box)) this.#cells.get(cell)?.delete(taken);
  }

  /** What a label of `id` would cover: everything but its own mark and label. */
  under(id: string, box: Box): ReadonlySet<Taken> {
    const met = new Set<Taken>();
    for (const cell of ScreenPlaces.cellsOf(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (other.id !== id && overlap(other.box, box)) met.add(other);
    return met;
  }

  /** Whether no other mark is as near to a box as `away`. */
  isNearest(id: string, box: Box, away: number): boolean {
    const around = {
      left: box.left - away,
      right: box.right + away,
      top: box.top - away,
      bottom: box.bottom + away,
    };
    for (const other of this.under(id, around)) if (other.mark) return false;
    return true;
  }

  isFree(id: string, box: Box): boolean {
    for (const cell of ScreenPlaces.cellsOf(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (other.id !== id && overlap(other.box, box)) return false;
    return true;
  }
}
