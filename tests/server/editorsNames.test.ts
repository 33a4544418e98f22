import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, entity, place, source } from '../fixtures/records.ts';
import { type Service, serve } from './service.ts';

const records = [
  source({ id: 'open', title: '公開資料' }),
  source({ id: 'closed', title: '内部資料', visibility: 'internal' }),
  entity({ id: 'bare', kind: 'Company', name: '青葉' }),
  entity({ id: 'ours', kind: 'Company', name: '若葉', nameEn: 'Wakaba', reading: 'わかば' }),
  entity({
    id: 'printed',
    kind: 'Company',
    name: '双葉',
    nameEn: 'Futaba',
    reading: 'ふたば',
    attributes: [
      attribute('nameEn', 'Futaba', [place('open', 3)]),
      attribute('reading', 'ふたば', [place('closed', 4)]),
    ],
  }),
];
let service: Service;
beforeAll(async () => {
  service = await serve({ records });
});
afterAll(() => service.stop());

describe('a reading and an English name', () => {
  const ask = (id: string, as?: 'internal') =>
    service.data('query ($id: ID!) { entity(id: $id) { nameEnIsOurs readingIsOurs } }', { id }, as);

  it("are the editors' where no source prints them, and nobody's where there are none", async () => {
    expect(await ask('ours')).toEqual({ entity: { nameEnIsOurs: true, readingIsOurs: true } });
    expect(await ask('bare')).toEqual({ entity: { nameEnIsOurs: false, readingIsOurs: false } });
  });

  it("are a source's for whoever may see the source", async () => {
    expect(await ask('printed')).toEqual({ entity: { nameEnIsOurs: false, readingIsOurs: true } });
    expect(await ask('printed', 'internal')).toEqual({
      entity: { nameEnIsOurs: false, readingIsOurs: false },
    });
  });
});
