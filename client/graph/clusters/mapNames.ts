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
const WIDEST = 190;
/** Of a name that stands below or above its mark. */
const OUTSIDE = 150;
/** The same, of the screen's width. */
const NARROW = 0.36;
/** An area of such a radius has its name across it where there is no room beside. */
const LARGE = 13;
const APART = 3;

/** How wide a name is at most, as it will be drawn: full letters are as wide as high. */
export const estimatedWidth: Measure = (text) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.6 : 1) * NAME_SIZE, 0);

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const covers = (box: Rectangle, { x, y, radius }: Named) => {
  const [dx, dy] = [
    x - Math.max(box.left, Math.min(box.right, x)),
    y - Math.max(box.top, Math.min(box.bottom, y)),
  ];
  return Math.hypot(dx, dy) < radius;
};

/**
 * Which names stand, and where: in the order given, each where it is in no other's way, and over no other area where
 * it can. Those left out come when the reader comes nearer.
 * @param areas what names had better not cover.
 */
export function placedNames(
  all: readonly Named[],
  areas: readonly Named[],
  screen: { readonly width: number; readonly height: number },
  measure: Measure = estimatedWidth,
): readonly PlacedName[] {
  const taken: Rectangle[] = [];
  const placed: PlacedName[] = [];
  for (const one of all) {
    const { id, name, x, y, radius, always = false } = one;
    if (x < -radius || y < -radius || x > screen.width + radius || y > screen.height + radius) continue;
    const inside = standing(
      labelLines(name, Math.min(WIDEST, radius * 1.75), measure),
      x,
      y,
      measure,
      screen,
    );
    const fits =
      inside.box.bottom - inside.box.top < radius * 1.2 && !inside.lines.some((line) => line.endsWith('…'));
    const lines = labelLines(name, Math.min(OUTSIDE, screen.width * NARROW), measure);
    const aside = radius + (lines.length * LINE_HEIGHT) / 2 + 2;
    const below = standing(lines, x, y + aside, measure, screen);
    const over = standing(lines, x, y, measure, screen);
    const isFree = ({ box }: { readonly box: Rectangle }) =>
      box.top >= 0 && box.bottom <= screen.height && !taken.some((other) => meet(box, other));
    const clear = [...(fits ? [inside] : []), below, standing(lines, x, y - aside, measure, screen)].find(
      (choice) => isFree(choice) && !areas.some((area) => area.id !== id && covers(choice.box, area)),
    );
    const chosen = clear ?? (radius >= LARGE && isFree(over) ? over : always ? below : undefined);
    if (!chosen) continue;
    taken.push(chosen.box);
    placed.push({ id, lines: chosen.lines, x: chosen.x, y: chosen.box.top + LINE_HEIGHT / 2 });
  }
  return placed;
}

/** A name around a middle; one that would be cut by the edge moves in. */
function standing(
  lines: readonly string[],
  x: number,
  y: number,
  measure: Measure,
  screen: { readonly width: number },
) {
  const half = Math.max(...lines.map(measure)) / 2 + APART;
  const middle = Math.max(half, Math.min(screen.width - half, x));
  const height = lines.length * LINE_HEIGHT;
  const box: Rectangle = {
    left: middle - half,
    right: middle + half,
    top: y - height / 2,
    bottom: y + height / 2,
  };
  return { lines, x: middle, box };
}
