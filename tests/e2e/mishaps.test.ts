import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, startExplorer, violations } from './explorer.ts';

const BANK = '川崎信用金庫';

describe.skipIf(leftOut)('what went wrong', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const open = async () => {
    const page = await explorer.open();
    await page.locator('.graph-surface canvas').first().waitFor();
    await page.locator('.legend').waitFor();
    return page;
  };
  const panel = (page: Page) => page.locator('.panel');
  const drawing = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const again = (page: Page) => page.getByRole('button', { name: 'もう一度試す' });

  it('can be undone step by step, and done again: card, filters, period and view too', async () => {
    const page = await open();
    const placed = () => {
      const entries = /[#&]e=([^&]*)/.exec(page.url())?.[1] ?? '';
      return entries.split(',').every((entry) => entry.includes('~'));
    };
    const deeds: (() => Promise<void>)[] = [
      async () => {
        await page.getByRole('combobox').fill('信金');
        await page.getByRole('option', { name: new RegExp(`^${BANK}`) }).click();
        await panel(page).getByRole('heading', { name: BANK }).waitFor();
      },
      () =>
        panel(page)
          .getByRole('button', { name: /つながりを広げる/ })
          .click(),
      () => page.locator('.legend').getByRole('button', { name: '大学' }).click(),
      () => page.getByRole('slider', { name: '期間の始まり' }).press('ArrowRight'),
      () => panel(page).getByRole('tab', { name: '年表' }).click(),
      () => drawing(page, '表').click(),
      () => page.getByRole('button', { name: '説明を閉じる' }).click(),
      () => page.getByRole('link', { name: '出典', exact: true }).click(),
    ];
    const addresses = [page.url()];
    for (const deed of deeds) {
      await deed();
      await expect.poll(() => page.url()).not.toBe(addresses.at(-1));
      await expect.poll(placed).toBe(true);
      addresses.push(page.url());
    }
    for (const address of addresses.slice(0, -1).reverse()) {
      await page.getByRole('button', { name: '元に戻す' }).click();
      await expect.poll(() => page.url()).toBe(address);
    }
    expect(await page.getByRole('button', { name: '元に戻す' }).isDisabled()).toBe(true);
    expect(await panel(page).getByRole('heading', { name: BANK }).count()).toBe(0);
    for (const address of addresses.slice(1)) {
      await page.getByRole('button', { name: 'やり直す' }).click();
      await expect.poll(() => page.url()).toBe(address);
      if (address === addresses[2]) await panel(page).getByRole('heading', { name: BANK }).waitFor();
    }
  });

  it('is called by its name when a view cannot be fetched, and the view comes when asked for again', async () => {
    const page = await open();
    const known = explorer.complaints.length;
    await page.context().setOffline(true);
    await drawing(page, '表').click();
    await page.getByRole('heading', { name: 'サーバーにつながりません。' }).waitFor();
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    await again(page).press('Enter');
    await page.getByRole('heading', { name: 'まだサーバーにつながりません。' }).waitFor();
    expect(await again(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: '出典', exact: true }).click();
    await page.getByRole('main').getByRole('heading', { name: 'サーバーにつながりません。' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().setOffline(false);
    await again(page).click();
    await page.locator('.source-list li').first().waitFor();
    await page.getByRole('link', { name: '探索', exact: true }).click();
    await page.locator('.entities tbody tr').first().waitFor();
    explorer.complaints.splice(known);
  });

  it('is what a broken address names, and the rest is shown', async () => {
    const page = await explorer.open('/#s=ks%20p&e=kawasaki-city,ks%20p,fujitsu');
    await page.getByText('見つかりません').first().waitFor();
    await expect.poll(() => page.locator('.legend-kinds .legend-entry').count()).toBe(2);
    await page.getByRole('button', { name: '一覧から外す' }).click();
    await expect.poll(() => page.url()).not.toContain('ks');
  });

  it('is called by its name when the other language does not come, in both languages', async () => {
    const page = await open();
    const known = explorer.complaints.length;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Show in English' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('サーバーにつながらないため、英語に切り替えられません。').waitFor();
    await alert.getByText('English cannot be shown yet: the server cannot be reached.').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    expect(page.url()).not.toContain('lang=en');
    expect(await violations(page)).toEqual([]);
    await page.context().setOffline(false);
    await again(page).click();
    await page.getByRole('button', { name: '日本語で表示' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(page.url()).toContain('lang=en');
    expect(await alert.count()).toBe(0);
    explorer.complaints.splice(known);
  });

  it('is not counted when a search fails', async () => {
    const page = await open();
    const known = explorer.complaints.length;
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('combobox').fill('銀行');
    const search = page.locator('search');
    await search.getByRole('status').getByText('検索できませんでした。サーバーにつながりません。').waitFor();
    expect(await search.textContent()).not.toMatch(/\d件/);
    await page.unroute('**/graphql');
    await again(page).click();
    await page.getByRole('option').first().waitFor();
    expect(await search.getByRole('status').textContent()).toMatch(/^\d+件あります$/);
    explorer.complaints.splice(known);
  });
});
