export const SIDES = ['below', 'right', 'left', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** A mark on the screen and the size of its label, in pixels. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** The larger, the sooner it gets its place. */
  readonly weight: number;
  /** Shown whatever it covers. */
  readonly always: boolean;
}

/** A part of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_GAP = 4;
const CELL = 120;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The first of those for which a number is least. */
const leastOf = <T>(items: readonly T[], of: (item: T) => number): T | undefined =>
  items.reduce<{ item: T; value: number } | undefined>((best, item) => {
    const value = of(item);
    return best === undefined || value < best.value ? { item, value } : best;
  }, undefined)?.item;

const labelBox = ({ x, y, radius, width, height }: Labelled, side: Side): Box => {
  const reach = radius + LABEL_GAP;
  switch (side) {
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + reach, bottom: y + reach + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - reach - height, bottom: y - reach };
    case 'right':
      return { left: x + reach, right: x + reach + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - reach - width, right: x - reach, top: y - height / 2, bottom: y + height / 2 };
  }
};

/**
 * On which side of its mark each label stands, so that no label covers another or a mark, or lies under what
 * floats above the canvas (`covered`). A label that finds
 * no free side is left out: it comes back when the picture is larger. The heaviest choose first, then by id.
 */
export function placeLabels(
  marks: readonly Labelled[],
  covered: readonly Box[] = [],
): ReadonlyMap<string, Side> {
  const taken = new Map<string, { readonly box: Box; readonly id: string }[]>();
  const cellsOf = (box: Box) => {
    const cells: string[] = [];
    for (let cx = Math.floor(box.left / CELL); cx <= Math.floor(box.right / CELL); cx += 1)
      for (let cy = Math.floor(box.top / CELL); cy <= Math.floor(box.bottom / CELL); cy += 1)
        cells.push(`${cx},${cy}`);
    return cells;
  };
  const take = (id: string, box: Box) => {
    for (const cell of cellsOf(box)) taken.set(cell, [...(taken.get(cell) ?? []), { box, id }]);
  };
  /** How many things a label would cover there. */
  const covers = (id: string, box: Box) => {
    const met = new Set<string>();
    for (const cell of cellsOf(box)) {
      for (const other of taken.get(cell) ?? [])
        if (other.id !== id && overlap(other.box, box)) met.add(other.id);
    }
    return met.size;
  };
  const free = (id: string, box: Box) =>
    cellsOf(box).every((cell) =>
      (taken.get(cell) ?? []).every((other) => other.id === id || !overlap(other.box, box)),
    );
  covered.forEach((box, i) => {
    take(`\n${i}`, box);
  });
  for (const { id, x, y, radius } of marks) {
    take(id, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const places = new Map<string, Side>();
  const inOrder = [...marks].sort(
    (a, b) => Number(b.always) - Number(a.always) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  for (const mark of inOrder) {
    const side =
      SIDES.find((s) => free(mark.id, labelBox(mark, s))) ??
      (mark.always ? leastOf(SIDES, (s) => covers(mark.id, labelBox(mark, s))) : undefined);
    if (!side) continue;
    places.set(mark.id, side);
    take(mark.id, labelBox(mark, side));
  }
  return places;
}
