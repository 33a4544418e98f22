// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../../client/App.tsx';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { loadCardParts } from '../../../client/panels/lazyCard.ts';
import { createExplorerStore } from '../../../client/state/store.ts';
import { attribute, clientOf, measure, PATIENT } from './cardServer.ts';

/** Years and titles on the timeline of a company, or the names of its table's rows. */
async function shown(known: Parameters<typeof clientOf>[0], tab: 'card' | 'timeline') {
  const store = createExplorerStore({
    read: () => ({ path: '/', hash: `d=table&t=${tab}&s=firm&e=firm` }),
    write: () => {},
    onMove: () => {},
  });
  render(<App client={clientOf(known)} i18n={makeI18n()} store={store} />);
  await screen.findByRole('heading', { name: '会社' }, PATIENT);
  const wanted = tab === 'card' ? '.measure tbody th' : '.timeline h3, .timeline .fact-title';
  return [...document.querySelectorAll(wanted)].map((element) => element.textContent);
}

beforeAll(async () => void (await loadCardParts()));
afterEach(cleanup);

describe('the timeline of a card', () => {
  it('holds every attribute whose value is a date, newest first', async () => {
    const attributes = [
      attribute('certifiedOn', '2009-03-31'),
      attribute('changeApprovedOn', '2017-01-06'),
      attribute('plannedDate', 'FY2017'),
      attribute('established', '1950'),
      attribute('status', '2016'),
    ];
    expect(await shown({ attributes }, 'timeline')).toEqual([
      ...['2017年度1件', '予定の時期'],
      ...['2016年度1件', '変更の認定日'],
      ...['2008年度1件', '認定日'],
      ...['1949年度1件', '設立'],
    ]);
  });

  it('has a number at the end of its period, and none that has no date', async () => {
    const measures = [
      measure('year', { fiscalYear: 2015 }),
      measure('span', { from: '2003-04', to: '2016-12' }),
      measure('never', {}),
    ];
    expect(await shown({ measures }, 'timeline')).toEqual([
      ...['2016年度1件', 'span：1'],
      ...['2015年度1件', 'year：1'],
    ]);
  });
});

describe('a table of numbers', () => {
  it('is in the order of the timeline; what has no date comes last, even after what lies before 1970', async () => {
    const named = (id: string, dated: object) => ({ ...measure(id, dated), name: '入居者' });
    const measures = [
      named('never', {}),
      named('old', { fiscalYear: 1960 }),
      named('span', { from: '2003-04', to: '2016-12' }),
      named('year', { fiscalYear: 2015 }),
    ];
    expect(await shown({ measures }, 'card')).toEqual(['2003年4月～2016年12月', '2015年度', '1960年度', '']);
  });
});
