import { describe, expect, it } from 'vitest';
import { startPicture } from '../../../client/state/startPicture.ts';
import { relation } from '../world.ts';

const star = (centre: string, count: number) =>
  Array.from({ length: count }, (_, i) => relation(centre, `${centre}${i}`));

describe('the first picture', () => {
  it('shows sites with those around them, the best linked first', () => {
    expect(startPicture(['b', 'a'], [...star('a', 3), ...star('b', 4)], 20)).toEqual([
      'b',
      'b0',
      'b1',
      'b2',
      'b3',
      'a',
      'a0',
      'a1',
      'a2',
    ]);
  });

  it('lets no hub fill it', () => {
    expect(startPicture(['hub'], star('hub', 50), 40)).toHaveLength(7);
  });

  it('leaves out what hangs on little', () => {
    expect(startPicture(['a', 'lone', 'pair'], [...star('a', 4), relation('pair', 'x')], 40)).toEqual([
      'a',
      'a0',
      'a1',
      'a2',
      'a3',
    ]);
  });

  it('is the same whatever order the facts come in', () => {
    const links = [...star('a', 5), ...star('b', 5), relation('a1', 'b1'), relation('a1', 'c')];
    expect(startPicture(['b', 'a'], [...links].reverse(), 9)).toEqual(startPicture(['a', 'b'], links, 9));
  });

  it('is empty without sites that have links', () => {
    expect(startPicture(['a'], [], 40)).toEqual([]);
  });
});
