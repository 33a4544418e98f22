import { describe, expect, it } from 'vitest';
import { ROOM, type StartParts, startPicture } from '../../../client/state/startPicture.ts';
import { relation } from '../world.ts';

const star = (centre: string, around: readonly string[]) => around.map((id) => relation(centre, id));
const many = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);
const picture = (parts: Partial<StartParts>, links: Parameters<typeof startPicture>[1]) =>
  startPicture(
    { sites: [], actors: [], universities: [], people: [], explained: [], joins: [], ...parts },
    links,
  );

describe('the first picture', () => {
  it('shows the best linked sites with some of those around each, so that no hub fills it', () => {
    const links = [...star('a', many('x', 20)), ...star('b', many('y', 3))];
    expect(picture({ sites: ['b', 'a'], actors: [...many('x', 20), ...many('y', 3)] }, links)).toEqual([
      'a',
      'b',
      ...['x0', 'x1', 'x10', 'x11'],
      ...['y0', 'y1', 'y2'],
    ]);
  });

  it('adds the universities linked to these, by the body that binds most of them, and their people', () => {
    const links = [
      ...star('site', ['keio', 'firm']),
      ...star('consortium', ['keio', 'waseda', 'tokyo']),
      ...star('keio', ['koike']),
      ...star('firm', ['head']),
      ...star('elsewhere', ['stranger']),
    ];
    const parts = {
      sites: ['site'],
      actors: ['firm', 'consortium'],
      universities: ['keio', 'waseda', 'tokyo', 'elsewhere'],
      people: ['koike', 'head', 'stranger'],
    };
    expect([...picture(parts, links)].sort()).toEqual(
      ['site', 'keio', 'firm', 'consortium', 'waseda', 'tokyo', 'koike', 'head'].sort(),
    );
  });

  it('begins with the sites the sources explain, then those with parts, tenants and users, before venues', () => {
    const site = (name: string, type: string, count: number) =>
      many(`${name}.`, count).map((other) => relation(other, name, type));
    const names = ['explained', 'tower', 'campus', 'hall', 'arena', 'plant'];
    const links = [
      ...site('explained', 'OPERATES', 3),
      ...site('tower', 'TENANT_OF', 3),
      ...site('campus', 'USES', 4),
      ...site('hall', 'HELD_AT', 9),
      ...site('arena', 'HELD_AT', 8),
      ...site('plant', 'OPERATES', 7),
    ];
    const all = { explained: ['explained'], universities: [], people: [], joins: [], sites: names };
    const actors = links.map(({ from }) => from.id);
    const chosen = (sites: number) =>
      startPicture({ ...all, actors }, links, { ...ROOM.usual, sites, atSite: 3 }).filter((id) =>
        names.includes(id),
      );
    expect([chosen(1), chosen(3), chosen(4)]).toEqual([
      ['explained'],
      ['explained', 'campus', 'tower'],
      ['explained', 'campus', 'tower', 'hall'],
    ]);
  });

  it('adds the one who binds most of them, where there is room for it', () => {
    const links = [
      ...star('site', many('x', 6)),
      ...star('city', many('x', 4)),
      ...star('bank', many('x', 2)),
    ];
    const parts = { sites: ['site'], actors: [...many('x', 6), 'city', 'bank'] };
    expect(picture(parts, links)).toEqual(['site', ...many('x', 4), 'city']);
  });

  it('joins sites that hang on little by the place where most of them stand', () => {
    const links = [
      ...star('park', ['lab', 'city', 'quarter']),
      ...star('front', ['city', 'field']),
      ...star('village', ['city', 'firm']),
    ];
    const parts = {
      sites: ['park', 'front', 'village', 'lab'],
      actors: ['firm'],
      joins: ['city', 'quarter'],
    };
    expect([...picture(parts, links)].sort()).toEqual(['city', 'firm', 'front', 'lab', 'park', 'village']);
  });

  it('takes a meeting only to link a site that would stand alone', () => {
    const links = [
      ...star('site', ['firm', 'other', 'fair']),
      ...star('lone', ['fair', 'party', 'feast']),
      ...star('fair', ['firm']),
    ];
    const parts = {
      sites: ['site', 'lone'],
      actors: ['firm', 'other'],
      joins: ['fair', 'party', 'feast'],
    };
    expect([...picture(parts, links)].sort()).toEqual(['fair', 'firm', 'lone', 'other', 'site']);
  });

  it('begins with less where there is room for little', () => {
    const sites = many('site', 9);
    const links = sites.flatMap((site) => star(site, ['city', ...many(`${site}.firm`, 4)]));
    const parts = { sites, actors: ['city', ...sites.flatMap((site) => many(`${site}.firm`, 4))] };
    const all = { universities: [], people: [], explained: [], joins: [], ...parts };
    const usual = startPicture(all, links);
    const narrow = startPicture(all, links, ROOM.narrow);
    expect([usual.length, narrow.length]).toEqual([45, 12]);
    expect(narrow.filter((id) => !usual.includes(id))).toEqual([]);
  });

  it('leaves out what hangs on little', () => {
    const links = [...star('a', many('x', 4)), ...star('pair', ['y', 'z'])];
    expect(picture({ sites: ['a', 'pair'], actors: [...many('x', 4), 'y'] }, links)).toEqual([
      'a',
      ...many('x', 4),
    ]);
  });

  it('is the same whatever order the facts come in', () => {
    const links = [...star('a', many('x', 5)), ...star('b', many('y', 5)), relation('x1', 'y1')];
    const parts = { sites: ['a', 'b'], actors: [...many('x', 5), ...many('y', 5)] };
    expect(picture({ ...parts, sites: ['b', 'a'] }, [...links].reverse())).toEqual(picture(parts, links));
  });

  it('is empty without sites that have links', () => {
    expect(picture({ sites: ['a'] }, [])).toEqual([]);
  });
});
