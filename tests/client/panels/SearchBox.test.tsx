// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../client/App.tsx';
import { makeClient } from '../../../client/api/client.ts';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { createExplorerStore } from '../../../client/state/store.ts';

// Many tests at once take their time.
configure({ asyncUtilTimeout: 10_000 });

const bank = {
  id: 'bank',
  kind: 'FinancialInstitution',
  name: '川崎信用金庫',
  nameEn: 'Kawasaki Shinkin Bank',
};
const ontology = {
  kinds: [
    {
      kind: 'FinancialInstitution',
      group: 'ACTOR',
      ja: '金融機関',
      en: 'Financial institution',
      description: '',
    },
  ],
  relationTypes: [],
  topics: [],
  words: [{ enum: 'NameField', value: 'ALIAS', ja: '別名', en: 'Other name' }],
};

/** A server that knows one bank; `away` makes it unreachable. */
function fakeServer() {
  const state = { away: false, asked: [] as string[] };
  const fetcher: typeof fetch = async (_input, init) => {
    if (state.away) throw new TypeError('away');
    const { operationName, variables } = JSON.parse(String(init?.body));
    const data = (): unknown => {
      switch (operationName) {
        case 'Vocabulary':
          return { ontology };
        case 'Search': {
          state.asked.push(variables.text);
          const found = bank.name.includes(variables.text) || variables.text === 'かわしん';
          const matched = { text: 'かわしん', field: 'ALIAS', how: 'EXACT' };
          return {
            search: {
              totalCount: found ? 1 : 0,
              edges: found
                ? [{ cursor: '1', matched, node: { ...bank, __typename: 'FinancialInstitution' } }]
                : [],
            },
          };
        }
        case 'Subgraph':
          return { subgraph: { entities: [], relations: [], omittedRelations: 0 } };
        default:
          return { entities: { edges: [] }, entity: null };
      }
    };
    return new Response(JSON.stringify({ data: data() }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return { state, fetcher };
}

async function open() {
  const { state, fetcher } = fakeServer();
  // The table needs no canvas.
  const store = createExplorerStore({
    read: () => ({ path: '/', hash: 'd=table&e=' }),
    write: () => {},
    onMove: () => {},
  });
  render(
    <App client={makeClient('http://musubi.example/graphql', fetcher)} i18n={makeI18n()} store={store} />,
  );
  const box = await screen.findByRole('combobox', { name: '名前で探す' });
  const type = (text: string) => fireEvent.change(box, { target: { value: text } });
  return { state, store, box, type };
}

afterEach(cleanup);

describe('the search box', () => {
  it('finds from one character, says which name matched, and adds with Enter', async () => {
    const { store, box, type } = await open();
    type('川');
    const option = await screen.findByRole('option', { name: /川崎信用金庫/ });
    expect(option.textContent).toContain('別名「かわしん」');
    expect(option.textContent).toContain('金融機関');
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect([store.get().canvas.shown, store.get().selection]).toEqual([['bank'], ['bank']]);
  });

  it('leaves Enter to the input method while a word is composed', async () => {
    const { store, box, type } = await open();
    fireEvent.compositionStart(box);
    type('かわしん');
    await screen.findByRole('option', { name: /川崎信用金庫/ });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(store.get().canvas.shown).toEqual([]);
    fireEvent.compositionEnd(box);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(store.get().canvas.shown).toEqual(['bank']);
  });

  it('takes the first result once it is there, when Enter came before the answer', async () => {
    const { store, box, type } = await open();
    type('川崎');
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(store.get().selection).toEqual(['bank']));
  });

  it('closes with Escape, then empties with Escape', async () => {
    const { box, type } = await open();
    type('川崎');
    await screen.findByRole('option');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect([box.getAttribute('aria-expanded'), (box as HTMLInputElement).value]).toEqual(['false', '川崎']);
    fireEvent.keyDown(box, { key: 'Escape' });
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('says plainly that nothing matches', async () => {
    const { type } = await open();
    type('存在しない');
    expect(await screen.findByText(/「存在しない」に当てはまる名前はありません/)).toBeTruthy();
  });

  it('says that the server is away, gives no count, and tries again when asked', async () => {
    const { state, type } = await open();
    state.away = true;
    type('銀');
    const search = () => document.querySelector('search');
    const spoken = () => search()?.querySelector('[role=status]')?.textContent;
    await waitFor(() =>
      expect(spoken()).toBe(
        '検索できませんでした。サーバーにつながりません。続くときは、ネットワークの接続を確かめるか、管理者にお知らせください。',
      ),
    );
    expect(search()?.textContent).not.toMatch(/[0-9]件/);
    state.away = false;
    type('川崎');
    await screen.findByRole('option');
    state.away = true;
    type('川');
    const again = await screen.findByRole('button', { name: 'もう一度試す' });
    expect(search()?.textContent).not.toMatch(/[0-9]件/);
    state.away = false;
    fireEvent.click(again);
    await screen.findByRole('option', { name: /川崎信用金庫/ });
    expect(spoken()).toBe('1件あります');
  });

  it('asks once for what was typed in one go', async () => {
    const { state, type } = await open();
    type('川');
    type('川崎');
    await screen.findByRole('option');
    expect(state.asked).toEqual(['川崎']);
  });

  it('takes the focus on a slash, unless one is typing', async () => {
    const { box } = await open();
    // The key is listened for once the box stands there: a moment later on a busy machine.
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '/' });
      expect(document.activeElement).toBe(box);
    });
    // What is typed goes where one types: here the slash itself, elsewhere the focus too.
    expect(fireEvent.keyDown(box, { key: '/' })).toBe(true);
    const other = document.body.appendChild(document.createElement('textarea'));
    other.focus();
    expect(fireEvent.keyDown(other, { key: '/' })).toBe(true);
    expect(document.activeElement).toBe(other);
    other.remove();
  });
});
