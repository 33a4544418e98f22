import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../client/graph/labelLines.ts';
import { placeLabels } from '../../../client/graph/labelPlaces.ts';
import type { Labelled, LabelPlace } from '../../../client/graph/labelStands.ts';
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

const box = (m: Labelled, { form, dx, dy }: LabelPlace) => {
  const size = form === 'full' ? m.full : m.forms[form];
  if (!size) throw new Error('There is no such form.');
  const [x, y] = [m.x + dx, m.y + dy];
  const [w, h] = [size.width / 2, size.height / 2];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
};
type Rectangle = ReturnType<typeof box>;
const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;

describe('labels', () => {
  const mark = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
    id,
    x,
    y,
    radius: 14,
    forms: [
      { width: 120, height: 30 },
      { width: 60, height: 15 },
    ],
    full: null,
    rank: 0,
    weight: 0,
    always: false,
    ...more,
  });
  const marks = (next: () => number): Labelled[] =>
    Array.from({ length: 80 }, (_, i) =>
      mark(`n${i}`, next() * 700, next() * 500, {
        forms: [
          { width: 40 + next() * 90, height: 16 + next() * 14 },
          { width: 40, height: 15 },
        ],
        full: i % 2 === 0 ? { width: 180, height: 30 } : null,
        weight: Math.floor(next() * 5),
      }),
    );
  const icon = ({ x, y, radius }: Labelled) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  });

  it('cover neither one another nor a mark nor what floats', () => {
    const next = random(9);
    const floating = { left: 0, right: 180, top: 0, bottom: 300 };
    for (let round = 0; round < 20; round += 1) {
      const all = marks(next);
      const places = placeLabels(all, [floating]);
      const boxes = all.flatMap((m) => {
        const place = places.get(m.id);
        return place ? [{ id: m.id, box: box(m, place) }] : [];
      });
      expect(boxes.length).toBeGreaterThan(30);
      for (const [i, a] of boxes.entries()) {
        expect(meet(a.box, floating)).toBe(false);
        for (const b of boxes.slice(i + 1)) expect(meet(a.box, b.box)).toBe(false);
        for (const other of all) if (other.id !== a.id) expect(meet(a.box, icon(other))).toBe(false);
      }
    }
  });

  it('leave none without a name where each has a little room, be it a short one', () => {
    const next = random(4);
    for (let round = 0; round < 20; round += 1) {
      const crowd = Array.from({ length: 48 }, (_, i) =>
        mark(`n${i}`, 100 + (i % 8) * 90 + next() * 16, 100 + Math.floor(i / 8) * 70 + next() * 16, {
          weight: Math.floor(next() * 9),
        }),
      );
      const places = placeLabels(crowd);
      expect(crowd.filter(({ id }) => !places.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('give way to the heavier one', () => {
    const places = placeLabels([
      mark('light', 100, 100, { weight: 1 }),
      mark('heavy', 130, 100, { weight: 2 }),
    ]);
    expect(places.get('heavy')).toEqual({ form: 0, dx: 78, dy: 0 });
    expect(places.get('light')).toEqual({ form: 0, dx: -78, dy: 0 });
  });

  const wall = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  /** Walls round a part of the screen. */
  const room = (left: number, top: number, right: number, bottom: number) => [
    wall(-900, -900, left, 900),
    wall(right, -900, 900, 900),
    wall(-900, -900, 900, top),
    wall(-900, bottom, 900, 900),
  ];

  it('of a higher rank come first, and give nothing up to a lower one', () => {
    const forms = [
      { width: 120, height: 15 },
      { width: 120, height: 10 },
    ];
    const low = mark('low', 100, 100, { weight: 9, forms: forms.slice(0, 1) });
    const high = mark('high', 100, 164, { rank: 1, forms });
    const places = placeLabels([low, high], room(40, 115, 160, 150));
    expect([...places]).toEqual([['high', { form: 0, dx: 0, dy: -25.5 }]]);
  });

  it('stand away from their mark only where no other mark is nearer', () => {
    const forms = [{ width: 60, height: 15 }];
    const away = room(70, 132, 130, 150);
    expect(placeLabels([mark('a', 100, 100, { forms })], away).get('a')).toEqual({
      form: 0,
      dx: 0,
      dy: 41.5,
    });
    const beside = mark('b', 150, 141, { forms });
    expect(placeLabels([mark('a', 100, 100, { forms }), beside], away).has('a')).toBe(false);
  });

  it('that are always shown hide the least where no place is free, and stay in sight', () => {
    const forms = [{ width: 60, height: 15 }];
    const around = [
      mark('below', 100, 125, { radius: 12, forms }),
      mark('above', 100, 75, { radius: 4, forms }),
    ];
    const chosen = (always: boolean) =>
      placeLabels([mark('chosen', 100, 100, { forms, always, rank: 3 }), ...around], room(60, 60, 140, 140));
    expect(chosen(true).get('chosen')).toEqual({
      form: 0,
      dx: 0,
      dy: -23.5,
      lead: [100, 86, 100, 84],
    });
    expect(chosen(false).has('chosen')).toBe(false);
  });

  it('are nearer to their own mark than to any other, however small the picture', () => {
    const next = random(11);
    const gap = (a: Rectangle, b: Rectangle) =>
      Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);
    let shown = 0;
    for (let round = 0; round < 20; round += 1) {
      const small = Array.from({ length: 9 }, (_, i) =>
        mark(`n${i}`, (i % 5) * 45 + next() * 9, Math.floor(i / 5) * 22 + next() * 9, { radius: 7 }),
      );
      for (const [id, place] of placeLabels(small)) {
        const own = small.find((one) => one.id === id) ?? mark(id, 0, 0);
        const label = box(own, place);
        const others = small.filter((one) => one.id !== id).map((one) => gap(label, icon(one)));
        expect(Math.min(...others)).toBeGreaterThan(gap(label, icon(own)));
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(60);
  });

  it('that are always shown have a line to their mark where they might be read as another’s, and only there', () => {
    const next = random(12);
    const gap = (a: Rectangle, b: Rectangle) =>
      Math.hypot(
        Math.max(a.left - b.right, b.left - a.right, 0),
        Math.max(a.top - b.bottom, b.top - a.bottom, 0),
      );
    const seen = { led: 0, nearest: 0 };
    for (let round = 0; round < 100; round += 1) {
      const small = Array.from({ length: 12 }, (_, i) =>
        mark(`n${i}`, (i % 4) * 52 + next() * 25, Math.floor(i / 4) * 46 + next() * 25, {
          radius: 12,
          always: i === 5,
          rank: i === 5 ? 3 : 0,
        }),
      );
      const own = small[5] ?? mark('n5', 0, 0);
      const place = placeLabels(small).get('n5');
      if (!place) throw new Error('It is always shown.');
      const label = box(own, place);
      const nearest = small.every((one) => one === own || gap(label, icon(one)) > gap(label, icon(own)) + 1);
      if (!place.lead) {
        expect(nearest).toBe(true);
        seen.nearest += 1;
        continue;
      }
      const [x1, y1, x2, y2] = place.lead;
      expect(Math.hypot(x1 - own.x, y1 - own.y)).toBeCloseTo(12);
      expect(gap(label, { left: x2, right: x2, top: y2, bottom: y2 })).toBeCloseTo(0);
      seen.led += 1;
    }
    expect(Math.min(seen.led, seen.nearest)).toBeGreaterThan(5);
  });

  it('cross as few lines as they can', () => {
    const downwards = { x1: 100, y1: 100, x2: 100, y2: 300 };
    expect(placeLabels([mark('a', 100, 100)], [], [downwards]).get('a')).toEqual({ form: 0, dx: 78, dy: 0 });
  });

  it('stand where they cannot be taken for the name of another mark', () => {
    const other = mark('other', 160, 130, { forms: [{ width: 10, height: 10 }] });
    const place = placeLabels([mark('a', 100, 100), other]).get('a');
    expect(place).not.toMatchObject({ dx: 0, dy: 33 });
    const { left, right, top, bottom } = box(mark('a', 100, 100), place ?? { form: 0, dx: 0, dy: 33 });
    const gap = Math.max(left - 174, 146 - right, top - 144, 116 - bottom);
    expect(gap).toBeGreaterThanOrEqual(14);
  });

  it('take a shorter form where the usual one has no room, a fuller one where there is much', () => {
    const wall = (left: number, right: number) => ({ left, right, top: -500, bottom: 500 });
    const walls = [wall(-500, 60), wall(140, 500)];
    expect(placeLabels([mark('a', 100, 100)], walls).get('a')).toEqual({ form: 1, dx: 0, dy: 25.5 });
    const full = { width: 180, height: 30 };
    expect(placeLabels([mark('a', 100, 100, { full })]).get('a')).toEqual({ form: 'full', dx: 0, dy: 33 });
  });

  it('of what is selected are always shown', () => {
    const crowd = marks(random(2)).map((m) => ({ ...m, x: 50, y: 50 }));
    const wall = { left: -500, right: 500, top: -500, bottom: 500 };
    const places = placeLabels(
      crowd.map((m) => ({ ...m, always: m.id === 'n7' })),
      [wall],
    );
    expect([...places.keys()]).toEqual(['n7']);
  });
});
