// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../client/App.tsx';
import { makeClient } from '../../../client/api/client.ts';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { createExplorerStore } from '../../../client/state/store.ts';
import { PATIENT } from './cardServer.ts';

const firm = (name: string) => ({ __typename: 'Company', id: name, kind: 'Company', name, attributes: [] });
const plain = {
  __typename: 'SourceFact',
  section: null,
  page: null,
  line: null as number | null,
  printed: null as string | null,
  note: null as string | null,
  attribute: null as string | null,
  entity: null as object | null,
  relation: null as object | null,
  measure: null as object | null,
  stage: null,
  collaboration: null,
};
const onLine = (line: number, name: string) => ({ ...plain, line, entity: firm(name) });

/** The page of a document with these facts, at one of them; the server can be taken away. */
async function open(facts: readonly (typeof plain)[], at: string, locale: 'ja' | 'en' = 'ja') {
  const server = { away: false, asked: [] as (readonly [number | null, number])[] };
  const pageOf = (fromLine: number | null, after: number) => {
    const all = facts.filter(({ line }) => fromLine === null || (line ?? 0) >= fromLine);
    const end = after + 50;
    return {
      pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
      edges: all.slice(after, end).map((node) => ({ node })),
    };
  };
  const answer = (
    operation: string,
    { fromLine, after }: { fromLine: number | null; after: string | null },
  ) => {
    if (operation === 'Vocabulary')
      return { ontology: { kinds: [], relationTypes: [], topics: [], words: [] } };
    if (operation !== 'Source') return { subgraph: { entities: [], relations: [], omittedRelations: 0 } };
    server.asked.push([fromLine, Number(after)]);
    const head = { id: 'd', title: '資料', publisher: null, date: null, file: null, factCount: facts.length };
    return { source: { __typename: 'Source', ...head, facts: pageOf(fromLine, Number(after)) } };
  };
  const fetcher: typeof fetch = async (_input, init) => {
    const { operationName, variables } = JSON.parse(String(init?.body));
    const data = answer(operationName, variables);
    if (server.away && operationName === 'Source' && variables.after !== null) throw new TypeError('away');
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  const store = createExplorerStore({
    read: () => ({ path: '/sources/d', hash: `lang=${locale}&at=${at}&e=` }),
    write: () => {},
    onMove: () => {},
  });
  const i18n = makeI18n();
  await speak(i18n, locale);
  return {
    server,
    show: async () => {
      render(<App client={makeClient('http://musubi.example/graphql', fetcher)} i18n={i18n} store={store} />);
      await screen.findByRole('heading', { name: '資料' }, PATIENT);
    },
  };
}
const lines = () => [...document.querySelectorAll('.source-lines > li')].length;
const marked = () => document.querySelectorAll('.source-fact.marked').length;
const markedFact = () => document.querySelector('.source-fact.marked .source-entities')?.textContent?.trim();
const long = Array.from({ length: 300 }, (_, i) => onLine(i + 1, `f${i + 1}`));

afterEach(cleanup);

describe('a document', () => {
  it('begins at the line of the address, and from the start when asked, without reading on to that line', async () => {
    const { server, show } = await open(long, '201:f201');
    await show();
    await waitFor(() => expect([lines(), marked()]).toEqual([50, 1]));
    fireEvent.click(screen.getByRole('button', { name: '最初から' }));
    await waitFor(() => expect([lines(), marked()]).toEqual([50, 0]), PATIENT);
    await screen.findByRole('button', { name: '次の50件' });
    expect(server.asked).toEqual([
      [201, 0],
      [null, 0],
    ]);
    expect(screen.queryByText(/アドレスにある事実は/)).toBeNull();
  });

  it('reads on to a fact whose line holds more than a page', async () => {
    const crowded = Array.from({ length: 130 }, (_, i) => onLine(7, `f${i}`));
    const { server, show } = await open(crowded, '7:f120');
    await show();
    await waitFor(() => expect(markedFact()).toBe('f120'), PATIENT);
    expect(server.asked).toEqual([
      [7, 0],
      [7, 50],
      [7, 100],
    ]);
  });

  it('says that no fact was taken from the line of the address or any after it', async () => {
    const { show } = await open(long, '99999');
    await show();
    await screen.findByText(
      'この行から後に、この文書から取られた事実はありません。最初からご覧ください。',
      {},
      PATIENT,
    );
    fireEvent.click(screen.getByRole('button', { name: '最初から' }));
    await waitFor(() => expect(lines()).toBe(50), PATIENT);
    expect(screen.queryByText(/この行から後に/)).toBeNull();
  });

  it('asks a server that is gone no more, until told to', async () => {
    const crowded = Array.from({ length: 130 }, (_, i) => onLine(7, `f${i}`));
    const { server, show } = await open(crowded, '7:f120');
    server.away = true;
    await show();
    const again = await screen.findByRole('button', { name: 'もう一度試す' }, PATIENT);
    expect(server.asked).toEqual([
      [7, 0],
      [7, 50],
    ]);
    server.away = false;
    fireEvent.click(again);
    await waitFor(() => expect(markedFact()).toBe('f120'), PATIENT);
    expect(server.asked.slice(2)).toEqual([
      [7, 50],
      [7, 100],
    ]);
  });

  it('tells its facts in the words and with the marks of the language', async () => {
    const relation = {
      __typename: 'Relation',
      id: 'r',
      type: 'USES',
      role: null,
      since: null,
      until: null,
      asOf: null,
      state: 'ACTIVE',
      from: firm('A'),
      to: firm('B'),
      attributes: [
        { key: 'certifiedOn', value: '2010-09-02' },
        { key: 'certifiedOn', value: '2015' },
      ],
    };
    const measure = {
      __typename: 'Measure',
      id: 'm',
      name: 'Visitors',
      value: 3,
      text: null,
      unit: null,
      qualifier: null,
      nature: 'ACTUAL',
      countedAs: 'FLOW',
      fiscalYear: 2015,
      asOf: null,
      from: null,
      to: null,
      entity: firm('A'),
    };
    const facts = [
      { ...plain, line: 1, relation, attribute: 'certifiedOn', printed: 'x', note: 'y' },
      { ...plain, line: 2, measure },
    ];
    const { show } = await open(facts, '1:r', 'en');
    await show();
    await waitFor(() => expect(lines()).toBe(2), PATIENT);
    const said = [...document.querySelectorAll('.source-fact p:not(.source-entities)')];
    expect(said.map(({ textContent }) => textContent?.trim())).toEqual([
      expect.stringMatching(/; Certified on: 2 Sep 2010 \/ 2015$/),
      'printed “x” · y',
      'A, Visitors: 3 (ACTUAL · FY2015)',
    ]);
  });
});
