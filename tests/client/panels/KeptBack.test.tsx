// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../../client/App.tsx';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { loadCardParts } from '../../../client/panels/lazyCard.ts';
import { createExplorerStore } from '../../../client/state/store.ts';
import { clientOf, nothingKnown, PATIENT } from './cardServer.ts';

const firm = { ...nothingKnown, opened: '2010-04', closed: null };

/** The card of a firm that is chosen, with these filters in the address. */
async function cardWith(filters: string, locale: 'ja' | 'en' = 'ja') {
  const store = createExplorerStore({
    read: () => ({ path: '/', hash: `lang=${locale}&d=table&${filters}&s=firm&e=firm` }),
    write: () => {},
    onMove: () => {},
  });
  const i18n = makeI18n();
  await speak(i18n, locale);
  render(<App client={clientOf({ canvas: [firm] })} i18n={i18n} store={store} />);
  await screen.findByRole('heading', { name: locale === 'ja' ? firm.name : firm.nameEn }, PATIENT);
  return store;
}
/** The table comes when it is opened. */
const inTable = () =>
  waitFor(() => expect(document.querySelectorAll('.entities tbody tr')).toHaveLength(1), PATIENT);

beforeAll(async () => void (await loadCardParts()));
afterEach(cleanup);

describe('what is chosen and filtered out', () => {
  it('is said to be, with its kind, and shown with one click', async () => {
    const store = await cardWith('k=Company,Event');
    expect(await screen.findByText('絞り込みで外しているためです（企業）。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '図に出す' }));
    expect(store.get().filters.offKinds).toEqual(['Event']);
    await inTable();
    expect(screen.queryByText('図や表には出ていません')).toBeNull();
  });

  it('is said to lie outside the period, in English too', async () => {
    const store = await cardWith('k=Event&y=2001-2003', 'en');
    expect(await screen.findByText('The filters leave it out (FY2001 – FY2003).')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect([store.get().filters.offKinds, store.get().filters.period]).toEqual([['Event'], null]);
    await inTable();
  });

  it('is shown with one click where both leave it out', async () => {
    const store = await cardWith('k=Company&y=2001-2003');
    fireEvent.click(await screen.findByRole('button', { name: '図に出す' }, PATIENT));
    expect([store.get().filters.offKinds, store.get().filters.period]).toEqual([[], null]);
    await inTable();
    expect(screen.queryByText('図や表には出ていません')).toBeNull();
  });

  it('is not spoken of where the filters let it be seen', async () => {
    await cardWith('k=Event&y=2009-2012');
    await inTable();
    expect(screen.queryByText('図や表には出ていません')).toBeNull();
  });
});
