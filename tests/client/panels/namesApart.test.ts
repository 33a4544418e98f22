import { expect, it } from 'vitest';
import { namesApart } from '../../../client/panels/namesApart.ts';
import { entity } from '../world.ts';

const city = entity('city', 'Municipality', { name: '川崎市', nameEn: 'Kawasaki City' });
const area = entity('area', 'Area', { name: '川崎市', nameEn: 'Kawasaki' });
const firm = entity('firm', 'Company', { name: '富士通' });
const kind = (id: string) => ({ Municipality: '自治体', Area: '地域', Company: '企業' })[id] ?? id;

it('tells by their kind those that are called the same, and only those', () => {
  const all = [city, area, firm];
  expect(all.map(namesApart(all, { locale: 'ja', kind }))).toEqual([
    '川崎市（自治体）',
    '川崎市（地域）',
    '富士通',
  ]);
  expect(all.map(namesApart(all, { locale: 'en', kind }))).toEqual(['Kawasaki City', 'Kawasaki', '富士通']);
  expect([city].map(namesApart([city], { locale: 'ja', kind }))).toEqual(['川崎市']);
});
