import { type Labelled, type LabelPlace, type Stand, standsOf } from './labelStands.ts';
import { crosses, type Line } from './lines.ts';
import { type Box, ScreenPlaces, shared, type Taken } from './screenPlaces.ts';

/** Crossing a line is as bad as standing this many places further down the list. */
const LINE_COST = 3;
/** A label that stands as near to another mark might be read as that one's: as bad as this many places further. */
const DOUBT_COST = 9;
/** How much further than its own mark others have to be, in pixels. */
const DOUBT_ROOM = 10;
/** Others have to be at least so much further, or it would be read as theirs; in pixels. */
const NEARER_BY = 2;
/** Where there is no free place: a mark it hides, and what of it cannot be seen, against as much of another label. */
const [MARK_COST, EDGE_COST] = [3, 6];
/** A label takes the place of at most so many others. */
const MOST_PRESSED = 2;
/** With more marks than these there is no room to press for, and the search would take long. */
const MANY = 200;

/**
 * Where each label stands, so that no label covers another or a mark, or lies under what floats above the
 * canvas (`covered`), and each is nearer to its own mark than to any other, but that one that is always shown
 * and finds no such place takes a free one further off with a line to its mark, else the one that hides least; of the free places the one that crosses the fewest `lines`. The highest in rank choose
 * first, then the heaviest, then by id. One that finds no place takes a shorter form, then asks a label in its way to give way; one
 * that still finds none is left out: it comes back when the picture is larger. Last, what room is left goes
 * to longer forms.
 */
export function placeLabels(
  marks: readonly Labelled[],
  covered: readonly Box[] = [],
  lines: readonly Line[] = [],
): ReadonlyMap<string, LabelPlace> {
  const places = new ScreenPlaces();
  covered.forEach((box, i) => {
    places.take({ id: `\n${i}`, box, fixed: true, mark: false });
  });
  for (const { id, x, y, radius } of marks) {
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    places.take({ id, box, fixed: true, mark: true });
  }
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const stands = new Map<string, { readonly place: LabelPlace; readonly taken: Taken }>();
  const settle = (id: string, { place, box }: Pick<Stand, 'place' | 'box'>) => {
    const taken = { id, box, fixed: false, mark: false };
    stands.set(id, { place, taken });
    places.take(taken);
  };
  const lift = (id: string) => {
    const stand = stands.get(id);
    if (stand) places.leave(stand.taken);
    stands.delete(id);
    return stand;
  };
  const isNearest = (id: string, { box, away }: Stand) => places.isNearest(id, box, away + NEARER_BY);
  const crossed = (box: Box) => lines.reduce((sum, line) => sum + (crosses(line, box) ? 1 : 0), 0);
  const bestOf = (mark: Labelled, form: LabelPlace['form'], anywhere = false): Stand | undefined => {
    let best: { readonly stand: Stand; readonly cost: number } | undefined;
    for (const [i, stand] of standsOf(mark, form).entries()) {
      if (best && i >= best.cost) break;
      if (!places.isFree(mark.id, stand.box)) continue;
      if (!anywhere && !isNearest(mark.id, stand)) continue;
      const doubtful = !places.isNearest(mark.id, stand.box, stand.away + DOUBT_ROOM);
      const cost = i + (doubtful ? DOUBT_COST : 0) + (lines.length > 0 ? LINE_COST * crossed(stand.box) : 0);
      if (!best || cost < best.cost) best = { stand, cost };
    }
    return best?.stand;
  };
  /** Not sure to be read as its own mark's: it gets a line. */
  const settleAfar = (mark: Labelled, { place, box, away }: Stand) => {
    const lead = isNearest(mark.id, { place, box, away }) ? undefined : leadOf(mark, box);
    settle(mark.id, { place: lead ? { ...place, lead } : place, box });
  };
  const put = (mark: Labelled): boolean => {
    for (const anywhere of mark.always ? [false, true] : [false])
      for (const form of mark.forms.keys()) {
        const stand = bestOf(mark, form, anywhere);
        if (!stand) continue;
        settleAfar(mark, stand);
        return true;
      }
    return false;
  };
  /** Takes a place from labels that find another for themselves. */
  const press = (mark: Labelled): boolean => {
    for (const stand of standsOf(mark, mark.forms.length - 1)) {
      const under = [...places.under(mark.id, stand.box)];
      if (under.length > MOST_PRESSED || under.some(({ fixed }) => fixed)) continue;
      const others = under.flatMap(({ id }) => byId.get(id) ?? []);
      if (!isNearest(mark.id, stand)) continue;
      if (others.some(({ rank, always }) => always || rank > mark.rank)) continue;
      const before = others.map(({ id }) => ({ id, stand: lift(id) }));
      settle(mark.id, stand);
      if (others.every(put)) return true;
      lift(mark.id);
      for (const { id } of before) lift(id);
      for (const { id, stand: old } of before) if (old) settle(id, { place: old.place, box: old.taken.box });
    }
    return false;
  };
  /** Where there is no free place: the form and place that hide least and are hidden least. */
  const squeeze = (mark: Labelled): void => {
    const all = [...mark.forms.keys()].flatMap((form) => standsOf(mark, form));
    const hidden = ({ box }: Stand) =>
      [...places.under(mark.id, box)].reduce(
        (sum, taken) => sum + shared(taken.box, box) * (taken.mark ? MARK_COST : taken.fixed ? EDGE_COST : 1),
        0,
      );
    const [least] = all
      .map((stand) => ({ stand, cost: hidden(stand) }))
      .sort((a, b) => a.cost - b.cost || a.stand.away - b.stand.away);
    if (least) settleAfar(mark, least.stand);
  };
  const inOrder = [...marks].sort((a, b) => b.rank - a.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const waiting: Labelled[] = [];
  for (const mark of inOrder) {
    if (put(mark)) continue;
    if (!mark.always) waiting.push(mark);
    else if (marks.length > MANY || !press(mark)) squeeze(mark);
  }
  if (marks.length <= MANY) waiting.forEach(press);
  for (const mark of inOrder) {
    const now = stands.get(mark.id);
    if (!now) continue;
    const longer = [...(mark.full ? ['full' as const] : []), ...mark.forms.keys()];
    for (const form of longer.slice(0, longer.indexOf(now.place.form))) {
      const stand = bestOf(mark, form);
      if (!stand) continue;
      lift(mark.id);
      settle(mark.id, stand);
      break;
    }
  }
  return new Map([...stands].map(([id, { place }]) => [id, place]));
}

/** From the rim of a mark to the nearest point of its label. */
function leadOf({ x, y, radius }: Labelled, box: Box): LabelPlace['lead'] {
  const [toX, toY] = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))];
  const part = radius / Math.max(radius, Math.hypot(toX - x, toY - y));
  return [x + (toX - x) * part, y + (toY - y) * part, toX, toY];
}
