// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../../client/App.tsx';
import { makeClient } from '../../../client/api/client.ts';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { loadCardParts } from '../../../client/panels/lazyCard.ts';
import { createExplorerStore } from '../../../client/state/store.ts';
import { PATIENT } from './cardServer.ts';

const empty = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
const bank = {
  __typename: 'FinancialInstitution',
  id: 'bank',
  kind: 'FinancialInstitution',
  name: '川崎信用金庫',
  nameEn: 'Kawasaki Shinkin Bank',
  nameEnIsOurs: false,
  reading: 'かわさきしんようきんこ',
  readingIsOurs: false,
  aliases: [] as readonly { text: string; kind: string; since: null; until: string | null }[],
  externalIds: [],
  attributes: [],
  evidence: [],
  list: null,
  measures: empty,
  relations: empty,
};

/** The head of the bank's card, with these changes, in the words of a language. */
async function headOf(change: Partial<typeof bank>, locale: 'ja' | 'en') {
  const answers: Record<string, unknown> = {
    Vocabulary: { ontology: { kinds: [], relationTypes: [], topics: [], words: [] } },
    Card: { entity: { ...bank, ...change } },
    Subgraph: { subgraph: { entities: [], relations: [], omittedRelations: 0 } },
    Neighbours: {
      neighbourhood: { entities: [], omitted: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    },
  };
  const fetcher: typeof fetch = async (_input, init) => {
    const { operationName } = JSON.parse(String(init?.body));
    return new Response(JSON.stringify({ data: answers[operationName] ?? {} }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  const store = createExplorerStore({
    read: () => ({ path: '/', hash: `lang=${locale}&d=table&s=bank&e=bank` }),
    write: () => {},
    onMove: () => {},
  });
  const i18n = makeI18n();
  await speak(i18n, locale);
  render(<App client={makeClient('http://musubi.example/graphql', fetcher)} i18n={i18n} store={store} />);
  await screen.findByRole('heading', { name: locale === 'ja' ? bank.name : bank.nameEn }, PATIENT);
  const head = document.querySelector('.card-head');
  // What the mark explains stands in its tooltip.
  for (const tip of head?.querySelectorAll('[role=tooltip]') ?? []) tip.remove();
  return ['.card-title', '.card-second', '.card-names dd'].flatMap(
    (part) => head?.querySelector(part)?.textContent ?? [],
  );
}

beforeAll(async () => void (await loadCardParts()));
afterEach(cleanup);

describe('the names on a card', () => {
  it('bear no mark where a source gives them', async () => {
    expect(await headOf({}, 'ja')).toEqual([bank.name, `${bank.nameEn}${bank.reading}`]);
  });

  it('bear a mark each where the editors added them', async () => {
    expect(await headOf({ nameEnIsOurs: true, readingIsOurs: true }, 'ja')).toEqual([
      bank.name,
      `${bank.nameEn}編者による${bank.reading}編者による`,
    ]);
    cleanup();
    expect(await headOf({ nameEnIsOurs: true }, 'en')).toEqual([
      `${bank.nameEn}editors’`,
      `${bank.name}${bank.reading}`,
    ]);
  });

  it('tell the editors’ other names from those a source gives, each once', async () => {
    const alias = (text: string, kind: string) => ({ text, kind, since: null, until: null });
    const aliases = [alias('信金', 'SHORT'), alias('かわしん', 'OURS'), alias('信金', 'OURS')];
    expect((await headOf({ aliases }, 'ja')).at(-1)).toBe('信金、かわしん編者による');
  });
  it('are parted with the marks of the language', async () => {
    const aliases = [
      { text: 'Kawashin', kind: 'SHORT', since: null, until: '2016' },
      { text: 'KSB', kind: 'SHORT', since: null, until: null },
    ];
    expect((await headOf({ aliases }, 'en')).at(-1)).toBe('Kawashin (until 2016), KSB');
  });
});
