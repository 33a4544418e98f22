import type { Box } from './screenPlaces.ts';

/** How large a label is drawn, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A mark on the screen and the forms its label may take, in pixels. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The usual form first, then ever shorter ones. */
  readonly forms: readonly Size[];
  /** A fuller form, taken where the others leave room for it. */
  readonly full: Size | null;
  /** The higher ranks get their places first, and give none of them up to a lower one. */
  readonly rank: number;
  /** Within a rank: the larger, the sooner it gets its place. */
  readonly weight: number;
  /** Shown whatever it covers. */
  readonly always: boolean;
}

/** Where a label stands: its form and its middle, seen from the middle of its mark. */
export interface LabelPlace {
  readonly form: number | 'full';
  readonly dx: number;
  readonly dy: number;
  /** Where it might be read as another mark's: from where on the screen to where a line leads to its own. */
  readonly lead?: readonly [x1: number, y1: number, x2: number, y2: number];
}

const LABEL_GAP = 4;
/** How much further out a label may stand where it finds no place beside its mark. */
const FURTHER = [0, 8, 16];
const FURTHER_ALWAYS = [0, -2, 8, 16, 28, 40];

/** Further places over and under a mark whose name is always shown, as parts of half its width. */
const SLIDES = [0.3, -0.3, 0.9, -0.9];

/** A label in one form at one place. */
export interface Stand {
  readonly place: LabelPlace;
  readonly box: Box;
  /** How far from its mark. */
  readonly away: number;
}

/** Below, beside and above a mark, then at its corners, then slid along them; the same further out. */
export function standsOf(mark: Labelled, form: LabelPlace['form']): readonly Stand[] {
  const size = form === 'full' ? mark.full : mark.forms[form];
  if (!size) return [];
  const [w, h] = [size.width / 2, size.height / 2];
  return (mark.always ? FURTHER_ALWAYS : FURTHER).flatMap((further) => {
    const reach = mark.radius + LABEL_GAP + further;
    const corner = reach * 0.72;
    const [beside, level, slid] = [reach + w, reach + h, Math.max(w * 0.6, reach * 0.5)];
    const middles: readonly (readonly [number, number])[] = [
      [0, level],
      [beside, 0],
      [-beside, 0],
      [0, -level],
      [corner + w, corner + h],
      [-corner - w, corner + h],
      [corner + w, -corner - h],
      [-corner - w, -corner - h],
      [slid, level],
      [-slid, level],
      [slid, -level],
      [-slid, -level],
      [beside, h],
      [-beside, h],
      [beside, -h],
      [-beside, -h],
      ...(mark.always ? SLIDES.flatMap((part) => [level, -level].map((y) => [w * part, y] as const)) : []),
    ];
    return middles.map(([dx, dy]) => {
      const [x, y] = [mark.x + dx, mark.y + dy];
      return {
        place: { form, dx, dy },
        away: LABEL_GAP + further,
        box: { left: x - w, right: x + w, top: y - h, bottom: y + h },
      };
    });
  });
}
