import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../client/graph/labelLines.ts';
import { LABEL_GAP, type Labelled, placeLabels, type Side } from '../../../client/graph/labelPlaces.ts';
import { random } from '../world.ts';

const measure = (text: string) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 256 ? 6 : 12), 0);

describe('a label', () => {
  it('stays whole on one line where it fits', () => {
    expect(labelLines('川崎信用金庫', 120, measure)).toEqual(['川崎信用金庫']);
  });

  it('breaks after a legal form and before a bracket', () => {
    expect(labelLines('公益財団法人川崎市産業振興財団', 132, measure)).toEqual([
      '公益財団法人',
      '川崎市産業振興財団',
    ]);
    expect(labelLines('知的財産交流会（2016年）', 132, measure)).toEqual(['知的財産交流会', '（2016年）']);
  });

  it('is cut with … after two lines, never wider than the room', () => {
    const next = random(5);
    const letters = [...'川崎市知的財産交流会（）「」・ーAIRBIC 2016年'];
    for (let round = 0; round < 200; round += 1) {
      const name = Array.from(
        { length: 1 + Math.floor(next() * 60) },
        () => letters[Math.floor(next() * letters.length)] ?? 'x',
      ).join('');
      const lines = labelLines(name, 132, measure);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(132);
      if (measure(name) > 2 * 132) expect(lines.at(-1)?.endsWith('…')).toBe(true);
    }
  });
});

const box = (m: Labelled, side: Side) => {
  const reach = m.radius + LABEL_GAP;
  const [w, h] = [m.width / 2, m.height / 2];
  const [x, y] = {
    below: [m.x, m.y + reach + h],
    above: [m.x, m.y - reach - h],
    right: [m.x + reach + w, m.y],
    left: [m.x - reach - w, m.y],
  }[side] as [number, number];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
};
type Rectangle = ReturnType<typeof box>;
const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;

describe('labels', () => {
  const marks = (next: () => number): Labelled[] =>
    Array.from({ length: 80 }, (_, i) => ({
      id: `n${i}`,
      x: next() * 700,
      y: next() * 500,
      radius: 14,
      width: 40 + next() * 90,
      height: 16 + next() * 14,
      weight: Math.floor(next() * 5),
      always: false,
    }));

  it('cover neither one another nor a mark nor what floats', () => {
    const next = random(9);
    const floating = { left: 0, right: 180, top: 0, bottom: 300 };
    for (let round = 0; round < 20; round += 1) {
      const all = marks(next);
      const places = placeLabels(all, [floating]);
      const boxes = all.flatMap((m) => {
        const side = places.get(m.id);
        return side ? [{ id: m.id, box: box(m, side) }] : [];
      });
      expect(boxes.length).toBeGreaterThan(5);
      for (const [i, a] of boxes.entries()) {
        expect(meet(a.box, floating)).toBe(false);
        for (const b of boxes.slice(i + 1)) expect(meet(a.box, b.box)).toBe(false);
        for (const { id, x, y, radius } of all)
          if (id !== a.id)
            expect(
              meet(a.box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
            ).toBe(false);
      }
    }
  });

  it('give way to the heavier one', () => {
    const one = { x: 100, y: 100, radius: 10, width: 300, height: 300, always: false };
    const places = placeLabels([
      { ...one, id: 'light', weight: 1 },
      { ...one, id: 'heavy', weight: 2, x: 105 },
    ]);
    expect(places.get('heavy')).toBe('below');
    expect(places.get('light')).not.toBe('below');
  });

  it('of what is selected are always shown', () => {
    const crowd = marks(random(2)).map((m) => ({ ...m, x: 50, y: 50 }));
    const places = placeLabels(crowd.map((m) => ({ ...m, always: m.id === 'n7' })));
    expect(places.get('n7')).toBe('below');
  });
});
