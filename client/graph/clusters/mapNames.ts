import { labelLines, type Measure } from '../labelLines.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  /** On the screen, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Of its area or mark; a name stands in it where there is room, else below. */
  readonly radius: number;
  /** Stands whatever is in its way. */
  readonly always?: boolean;
}

export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's middle. */
  readonly y: number;
}

export const NAME_SIZE = 13;
export const LINE_HEIGHT = 17;
const WIDEST = 176;
const NARROWEST = 84;
const APART = 3;

/** How wide a name is at most, as it will be drawn: full letters are as wide as high. */
export const estimatedWidth: Measure = (text) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.6 : 1) * NAME_SIZE, 0);

/**
 * Which names stand, and where: in the order given, each where it is in no other's way. Those left out come when the
 * reader comes nearer.
 */
export function placedNames(
  all: readonly Named[],
  screen: { readonly width: number; readonly height: number },
  measure: Measure = estimatedWidth,
): readonly PlacedName[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const placed: PlacedName[] = [];
  for (const { id, name, x, y, radius, always = false } of all) {
    if (x < -radius || y < -radius || x > screen.width + radius || y > screen.height + radius) continue;
    const lines = labelLines(name, Math.max(NARROWEST, Math.min(WIDEST, radius * 1.7)), measure);
    const width = Math.max(...lines.map(measure));
    const height = lines.length * LINE_HEIGHT;
    const isInside = radius * 2 > height + 14 && radius * 2 > width * 0.8;
    const middles = isInside
      ? [y, y + radius + height / 2 + 2]
      : [y + radius + height / 2 + 2, y - radius - height / 2 - 2];
    // A name that would be cut by the edge moves in.
    const middleX = Math.max(width / 2 + 4, Math.min(screen.width - width / 2 - 4, x));
    const boxes = middles.map((middle) => ({
      left: middleX - width / 2 - APART,
      right: middleX + width / 2 + APART,
      top: middle - height / 2,
      bottom: middle + height / 2,
    }));
    const free = boxes.find(
      (box) =>
        box.top >= 0 &&
        box.bottom <= screen.height &&
        !taken.some(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        ),
    );
    const box = free ?? (always ? boxes[0] : undefined);
    if (!box) continue;
    taken.push(box);
    placed.push({ id, lines, x: middleX, y: box.top + LINE_HEIGHT / 2 });
  }
  return placed;
}
