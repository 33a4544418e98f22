import { describe, expect, it } from 'vitest';
import type { TableEntity } from '../../../../client/api/later/tableEntities.ts';
import { placesOf, stepsOf, wardsOf } from '../../../../client/panels/table/whereabouts.ts';

type Node = TableEntity['relations']['edges'][number]['node'];

const step = (type: Node['type'], to: string, state: Node['state'] = 'ACTIVE') => ({
  node: { type, state, to: { id: to } },
});
const one = (
  id: string,
  kind: TableEntity['kind'],
  edges: TableEntity['relations']['edges'] = [],
  attributes: TableEntity['attributes'] = [],
  name = id,
): TableEntity => ({
  id,
  kind,
  name,
  nameEn: null,
  externalIds: [],
  attributes,
  evidence: [],
  relations: { edges },
});
const all: readonly TableEntity[] = [
  one('川崎市', 'Area'),
  one('川崎区', 'Area', [step('PART_OF', '川崎市')]),
  one('幸区', 'Area', [step('PART_OF', '川崎市')]),
  one('殿町', 'Area', [step('PART_OF', '川崎区')]),
  one('小杉町二丁目地区', 'Area', [step('PART_OF', '川崎市')]),
  one('拠点', 'Facility', [step('LOCATED_IN', '殿町')]),
  one('棟', 'Facility', [step('PART_OF', '拠点')]),
  one('入居企業', 'Company', [step('TENANT_OF', '棟'), step('PART_OF', '幸区')]),
  one('移った企業', 'Company', [step('LOCATED_IN', '殿町', 'ENDED'), step('LOCATED_IN', '幸区')]),
  one('来る企業', 'Company', [step('LOCATED_IN', '殿町', 'PLANNED')]),
  one('交流会', 'Event', [step('HELD_AT', '棟', 'ENDED')]),
  one('市の企業', 'Company', [step('LOCATED_IN', '小杉町二丁目地区')]),
  one(
    '登記',
    'Company',
    [],
    [{ key: 'registeredAddress', value: '神奈川県川崎市中原区上小田中4丁目1番1号' }],
  ),
  one('都内', 'Company', [], [{ key: 'address', value: '東京都港区芝1-2' }]),
  one('郡部', 'Company', [], [{ key: 'address', value: '神奈川県高座郡寒川町' }]),
  one('どこか', 'Company'),
];
const known = new Map(all.map((entity) => [entity.id, entity]));
const of = (id: string) => known.get(id) ?? one(id, 'Company');
const text = (place: TableEntity | string) => (typeof place === 'string' ? place : place.id);

describe('where an entity is', () => {
  it('is the ward it lies in, by way of the building, the site and the district', () => {
    expect(all.map(({ id }) => [id, wardsOf(of(id), known).map(text)])).toEqual([
      ['川崎市', []],
      ['川崎区', ['川崎区']],
      ['幸区', ['幸区']],
      ['殿町', ['川崎区']],
      ['小杉町二丁目地区', []],
      ['拠点', ['川崎区']],
      ['棟', ['川崎区']],
      ['入居企業', ['川崎区']],
      ['移った企業', ['幸区']],
      ['来る企業', ['川崎区']],
      ['交流会', ['川崎区']],
      ['市の企業', []],
      ['登記', ['中原区']],
      ['都内', ['港区']],
      ['郡部', []],
      ['どこか', []],
    ]);
  });

  it('names the places it is in directly, with what is only planned marked; without any its address', () => {
    const places = (id: string) =>
      placesOf(of(id), known).map(({ place, planned }) => [text(place), planned]);
    expect(places('入居企業')).toEqual([['棟', false]]);
    expect(places('来る企業')).toEqual([['殿町', true]]);
    expect(places('郡部')).toEqual([['神奈川県高座郡寒川町', false]]);
    expect(places('どこか')).toEqual([]);
  });

  it('ends although two places each lie in the other', () => {
    const a = one('甲', 'Area', [step('PART_OF', '乙')]);
    const b = one('乙', 'Area', [step('PART_OF', '甲')]);
    expect(wardsOf(a, new Map([a, b].map((area) => [area.id, area])))).toEqual([]);
    expect(stepsOf(a)).toEqual([{ to: '乙', planned: false }]);
  });
});
