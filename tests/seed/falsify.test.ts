import { describe, expect, it } from 'vitest';
import { falsify } from '../../seed/falsify.ts';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { entity, measure, place, relation } from '../fixtures/records.ts';

const evidence = [place('d', 1, 'I')];
const records = [
  ...['a', 'b', 'c'].map((id) => entity({ id, kind: 'Company', name: id, evidence: [place('d', 2, 'II')] })),
  ...['x', 'y'].map((id) => entity({ id, kind: 'Facility', name: id })),
  relation({ id: 'r', type: 'TENANT_OF', from: 'a', to: 'x', evidence }),
  measure({ id: 'm', entity: 'x', name: '数', value: 386, fiscalYear: 2016, nature: 'actual', evidence }),
];

describe('facts made false', () => {
  it('differ from the record in just one thing, an entity by another of its kind', () => {
    const kinds = new Map(
      [...'abc'].map((id) => [id, 'Company']).concat([...'xy'].map((id) => [id, 'Facility'])) as [
        string,
        string,
      ][],
    );
    const changed = falsify(records, 200, randomFrom(7));
    expect(changed.length).toBe(200);
    const parts = new Set<string>();
    for (const { record } of changed) {
      const before = records.find(({ id }) => id === record.id);
      const keys = Object.keys(record).filter(
        (key) => Reflect.get(record, key) !== Reflect.get(before ?? {}, key),
      );
      expect(keys.length).toBe(1);
      const [key = ''] = keys;
      parts.add(key);
      if (!['value', 'fiscalYear', 'evidence'].includes(key))
        expect(kinds.get(Reflect.get(record, key))).toBe(kinds.get(Reflect.get(before ?? {}, key)));
    }
    expect([...parts].sort()).toEqual(['entity', 'evidence', 'fiscalYear', 'from', 'to', 'value']);
  });

  it('take the section of the first place for another of its document', () => {
    const sections = falsify(records, 200, randomFrom(7)).flatMap(({ record, what }) =>
      record.record !== 'source' && what.startsWith('evidence') ? record.evidence.map((e) => e.section) : [],
    );
    expect(new Set(sections)).toEqual(new Set(['II']));
  });

  it('are the same for the same random numbers', () => {
    expect(falsify(records, 5, randomFrom(1))).toEqual(falsify(records, 5, randomFrom(1)));
  });
});
