import { afterAll, beforeAll, expect, it } from 'vitest';
import { entity } from '../fixtures/records.ts';
import { type Service, serve } from './service.ts';

let service: Service;
beforeAll(async () => {
  const printed = { text: '高成長が見込まれる支援', kind: 'printed', since: null, until: null } as const;
  service = await serve({
    records: [entity({ id: 'program', kind: 'Program', name: '集中支援', aliases: [printed] })],
  });
});
afterAll(() => service.stop());

it('a form that only a source prints is said to be that: the name stands for it', async () => {
  const found = (text: string) =>
    service.data('query ($text: String!) { search(text: $text) { edges { matched { text field how } } } }', {
      text,
    });
  expect(await found('高')).toEqual({
    search: { edges: [{ matched: { text: '集中支援', field: 'PRINTED', how: 'PREFIX' } }] },
  });
  expect(await found('集')).toEqual({
    search: { edges: [{ matched: { text: '集中支援', field: 'NAME', how: 'PREFIX' } }] },
  });
});
