// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import { afterEach, describe, expect, it } from 'vitest';
import { gapsJa } from '../../../../client/i18n/gapsJa.ts';
import { makeI18n } from '../../../../client/i18n/i18n.ts';
import { vocabularyOf } from '../../../../client/i18n/vocabulary.ts';
import { type Tools, ToolsContext } from '../../../../client/panels/context.ts';
import { Gaps } from '../../../../client/panels/gaps/Gaps.tsx';
import { gapAskOf } from '../../../../client/state/gaps.ts';
import { createExplorerStore } from '../../../../client/state/store.ts';
import { clientOf } from '../../api/answering.tsx';
import { PATIENT } from '../cardServer.ts';
import { cell, group, matrix } from './gapServer.ts';

type Answers = Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>>;

const SMALL = group('SMALL', 40, 7);
const told = matrix([cell('SMALL', 0.25, 'BELOW')], [SMALL]);
const silent = matrix([cell('SMALL', 0.25, 'TOO_FEW')], [SMALL], { tooFew: 1, notice: '少なすぎます' });
const page = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
const recorded = (needs: number, offers: number) => ({
  status: {
    types: [
      { type: 'NEEDS', count: needs },
      { type: 'OFFERS', count: offers },
    ],
  },
});
const usual: Answers = {
  GapMatrix: () => ({ gapMatrix: told }),
  GapCell: () => ({
    gapMatrix: { rows: told.rows, columns: told.columns, cells: [{ ...told.cells[0], sentence: '文' }] },
  }),
  MissingPairs: () => ({
    missingPairs: { ...page, method: 'DEFAULT', model: '', sources: [], undatedFacts: 0, asOf: null },
  }),
  AsOf: () => ({ status: { asOf: '2018-03-31' } }),
  Sources: () => ({ sources: [] }),
  Recorded: () => recorded(0, 0),
  Exchange: () => ({ exchange: page }),
  FieldBalance: () => ({ fieldBalance: [] }),
  Certified: () => ({ certifiedWithoutFollowUp: { ...page, certified: 0 } }),
  Unlicensed: () => ({ unlicensedOffers: { ...page, shown: 0 } }),
  Unlinked: () => ({
    unlinkedEntities: {
      ...page,
      sentence: '0件のうち0件',
      named: 0,
      none: 0,
      noData: 0,
      statedShares: [],
      asOf: null,
    },
  }),
};

/** The view at an address, before a server that answers so. */
function open(fields: Readonly<Record<string, string>>, answers: Partial<Answers> = {}) {
  const hash = Object.entries(fields).map(([key, text]) => `i-g.${key}=${encodeURIComponent(text)}`);
  const { client, asked } = clientOf(({ operation, variables }) => {
    const answer = { ...usual, ...answers }[operation];
    if (!answer) throw new Error(`Nobody answers ${operation}.`);
    return answer(variables);
  });
  const store = createExplorerStore({
    read: () => ({ path: '/gaps', hash: hash.join('&') }),
    write: () => {},
    onMove: () => {},
  });
  const tools: Pick<Tools, 'store' | 'vocabulary' | 'say'> = {
    store,
    vocabulary: vocabularyOf({ kinds: [], relationTypes: [], topics: [], words: [] }, 'ja'),
    say: () => {},
  };
  render(
    <Provider value={client}>
      <I18nextProvider i18n={makeI18n()}>
        <ToolsContext value={tools as Tools}>
          <Gaps />
        </ToolsContext>
      </I18nextProvider>
    </Provider>,
  );
  return { ask: () => gapAskOf(store.get().asked), store, asked };
}

const table = () => screen.findByRole('table', { name: /あるセル|組の数/ }, PATIENT);
const byBasis =
  (collaborated: object, met: object): NonNullable<Answers['GapMatrix']> =>
  ({ basis }) => ({ gapMatrix: basis === 'MET' ? met : collaborated });

afterEach(cleanup);

describe('what is counted when nobody has said', () => {
  const met = { ...told, basis: 'MET' as const };

  it('is collaboration where that tells most cells', async () => {
    const { ask, asked } = open({});
    await table();
    expect(ask().basis).toBe('COLLABORATED');
    expect(asked.filter(({ operation }) => operation === 'GapMatrix')).toHaveLength(1);
  });

  it('is having met where collaboration tells next to nothing, and the screen says so', async () => {
    const { ask, store } = open({}, { GapMatrix: byBasis(silent, met) });
    await table();
    expect(ask().basis).toBe('MET');
    expect(store.history().past).toEqual([]);
    screen.getByText(/「連携の事実」で数えると、判断できるセルは1のうち0です/);
    fireEvent.click(screen.getByRole('button', { name: '「連携の事実」で数える' }));
    await screen.findByRole('heading', { name: '少なすぎます' }, PATIENT);
    expect(ask().basis).toBe('COLLABORATED');
  });

  it('stays with collaboration, with why there is little to read, where nothing tells more', async () => {
    const { ask } = open({}, { GapMatrix: byBasis(silent, { ...silent, basis: 'MET' }) });
    await screen.findByRole('heading', { name: '少なすぎます' }, PATIENT);
    expect(ask().basis).toBe('COLLABORATED');
    screen.getByText(/この分け方に入る主体は43で、うち7は相手の記録がありません/);
  });

  it('says first that most cells say nothing also where they have no data', async () => {
    const none = matrix([cell('SMALL', null, 'NO_DATA')], [SMALL]);
    open({ basis: 'COLLABORATED' }, { GapMatrix: () => ({ gapMatrix: none }) });
    await screen.findByRole('heading', { name: '1のセルのうち、判断できるのは0です' }, PATIENT);
  });
});

describe('an address that cannot be read', () => {
  it('is told with what is shown instead, until the reader goes on', async () => {
    open({ rows: 'ABC', years: '2018-2010', preset: 'sizes' });
    await table();
    for (const said of [
      '「行」の「ABC」は読み取れません。代わりに「SIZE」で示しています。',
      '「期間」の「2018-2010」は読み取れません。代わりに「すべての年度」で示しています。',
      '「preset」（sizes）という条件はありません。使わずに示しています。',
    ])
      screen.getByText(said);
    fireEvent.click(screen.getByRole('button', { name: 'この表示で続ける' }));
    await waitFor(() => expect(screen.queryByText(gapsJa.unread.title)).toBeNull());
  });

  it('names a kind that is none, and a cell that is not in the table', async () => {
    open({ screen: 'unlinked', kind: 'Dragon' });
    await screen.findByText('「種別」の「Dragon」は読み取れません。代わりに「指定なし」で示しています。');
    cleanup();
    open(
      { cell: 'LARGE\tGIANT' },
      { GapCell: () => ({ gapMatrix: { rows: told.rows, columns: [], cells: [] } }) },
    );
    await screen.findByText(gapsJa.cell.gone, undefined, PATIENT);
  });
});

describe('two periods', () => {
  it('say which years are in both', async () => {
    open({ basis: 'MET', years: '2012-2016', against: '2008-2013' });
    await screen.findByText(/^2012年度～2013年度は両方の期間に入っています/, undefined, PATIENT);
  });

  it('say nothing of the kind where they lie apart', async () => {
    open({ basis: 'MET', years: '2014-2016', against: '2008-2013' });
    await table();
    expect(screen.queryByText(/両方の期間に入っています/)).toBeNull();
  });
});

describe('the keyboard', () => {
  it('goes from a cell into what it opens, and back with Escape', async () => {
    const { ask } = open({ basis: 'MET' });
    const button = within(await table()).getByRole('button', { name: /LARGE×SMALL/ });
    button.focus();
    fireEvent.click(button);
    const head = await screen.findByRole('heading', { name: 'LARGE×SMALL' }, PATIENT);
    expect(document.activeElement).toBe(head);
    fireEvent.keyDown(head, { key: 'Escape' });
    expect(ask().cell).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('is not taken by a cell that was open when the page came', async () => {
    open({ basis: 'MET', cell: 'LARGE\tSMALL' });
    await screen.findByRole('heading', { name: 'LARGE×SMALL' }, PATIENT);
    expect(document.activeElement).toBe(document.body);
  });

  it('passes the table with one stop, and reaches its heads by arrows', async () => {
    open({ basis: 'MET' });
    const all = within(await table()).getAllByRole('button');
    expect(all.filter((one) => one.tabIndex === 0).map(({ textContent }) => textContent)).toEqual([
      gapsJa.bySize,
      expect.stringContaining('LARGE×SMALL'),
    ]);
    const start = all.at(-1);
    start?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('SMALL');
    expect(document.activeElement?.closest('th')).not.toBeNull();
  });
});

describe('an empty list', () => {
  it('of needs and offers says what is not recorded, and advises to ease only what was narrowed', async () => {
    const text = async (needs: number, offers: number, fields: Readonly<Record<string, string>> = {}) => {
      open({ screen: 'exchange', ...fields }, { Recorded: () => recorded(needs, offers) });
      const meets = await screen.findByRole('region', { name: gapsJa.exchange.meets });
      await waitFor(() => expect(meets.querySelector('.notice p')?.textContent).toBeTruthy(), PATIENT);
      const said = [
        meets.querySelector('.notice h3')?.textContent,
        meets.querySelector('.notice p')?.textContent,
      ];
      const ways = within(meets).queryAllByRole('button').length;
      cleanup();
      return [...said, ways];
    };
    const { exchange } = gapsJa;
    expect(await text(0, 0, { seekers: 'LARGE' })).toEqual([exchange.nothing, exchange.nothingText, 0]);
    expect((await text(0, 4))[0]).toBe(exchange.noNeeds);
    expect((await text(4, 0))[0]).toBe(exchange.noOffers);
    expect(await text(4, 4)).toEqual([exchange.meetsEmpty, exchange.meetsApart, 0]);
    expect(await text(4, 4, { seekers: 'LARGE' })).toEqual([exchange.meetsEmpty, exchange.conditions, 1]);
  });

  it('of makers, offers and organisations says whether none is recorded or none is left', async () => {
    const title = async (fields: Readonly<Record<string, string>>, answers: Partial<Answers> = {}) => {
      open(fields, answers);
      const notice = await waitFor(() => {
        const found = document.querySelector('.notice h2')?.textContent;
        expect(found).toBeTruthy();
        return found;
      }, PATIENT);
      cleanup();
      return notice;
    };
    expect(await title({ screen: 'certified' })).toBe(gapsJa.certified.nothing);
    expect(
      await title(
        { screen: 'certified' },
        { Certified: () => ({ certifiedWithoutFollowUp: { ...page, certified: 3 } }) },
      ),
    ).toBe(gapsJa.certified.empty);
    expect(await title({ screen: 'unlicensed' })).toBe(gapsJa.unlicensed.nothing);
    expect(
      await title(
        { screen: 'unlicensed' },
        { Unlicensed: () => ({ unlicensedOffers: { ...page, shown: 2 } }) },
      ),
    ).toBe(gapsJa.unlicensed.empty);
    expect(await title({ screen: 'unlinked' })).toBe(gapsJa.unlinked.nobody);
  });
});
