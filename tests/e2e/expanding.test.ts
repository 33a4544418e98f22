import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, shownIn, startExplorer } from './explorer.ts';

describe.skipIf(leftOut)('expanding', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  /** The first hundred neighbours in an order, as the server gives them. */
  const neighbours = async (page: Page, id: string, order: string): Promise<readonly string[]> => {
    const query = `{ neighbourhood(ids: ["${id}"], order: ${order}, first: 100) { entities { id } } }`;
    const answer = await page.request.post(`${explorer.url}/graphql`, { data: { query } });
    return (await answer.json()).data.neighbourhood.entities.map((one: { id: string }) => one.id);
  };
  const more = (page: Page) => page.locator('.card-actions .button-primary');
  /** Expands, and tells what came, in the order it came. */
  const expand = async (page: Page) => {
    const before = shownIn(page);
    await more(page).click();
    await expect.poll(() => shownIn(page).length).toBeGreaterThan(before.length);
    expect(shownIn(page).slice(0, before.length)).toEqual(before);
    return shownIn(page).slice(before.length);
  };

  /** The first picture is in no address before something is chosen in it. */
  const choose = async (page: Page) => {
    await page.getByRole('button', { name: '固定', exact: true }).click();
    await expect.poll(() => shownIn(page).length).toBeGreaterThan(5);
  };

  it('takes the strongest 25 neighbours, says how many more there are, and fetches the next to the last', async () => {
    const page = await explorer.open('/#s=area-kawasaki-city');
    await page.locator('.legend').waitFor();
    await expect.poll(() => more(page).textContent()).toBe('つながりを広げる（5 / 56）');
    await choose(page);
    const all = await neighbours(page, 'area-kawasaki-city', 'STRONGEST');
    const left = all.filter((id) => !shownIn(page).includes(id));
    expect([all.length, left.length]).toEqual([56, 51]);
    expect(await expand(page)).toEqual(left.slice(0, 25));
    await page.getByText('25件を加えました。').waitFor();
    await expect.poll(() => more(page).textContent()).toBe('つながりを広げる（30 / 56）');
    expect(await expand(page)).toEqual(left.slice(25, 50));
    await expect.poll(() => more(page).textContent()).toBe('つながりを広げる（55 / 56）');
    expect(await expand(page)).toEqual(left.slice(50));
    await expect.poll(() => more(page).textContent()).toBe('つながりはすべて表示中（56件）');
    expect(await more(page).isDisabled()).toBe(true);
  });

  it('takes the newest 25 instead when asked, then the next', async () => {
    const page = await explorer.open('/#s=kawasaki-city');
    await page.locator('.legend').waitFor();
    const counts = async () =>
      /（(\d+) \/ (\d+)）/
        .exec((await more(page).textContent()) ?? '')
        ?.slice(1)
        .map(Number);
    await expect.poll(counts).toHaveLength(2);
    const [shown = 0, total = 0] = (await counts()) ?? [];
    expect(total).toBeGreaterThan(shown + 50);
    await page.getByRole('button', { name: '新しい順' }).click();
    await choose(page);
    const left = async (order: string) =>
      (await neighbours(page, 'kawasaki-city', order)).filter((id) => !shownIn(page).includes(id));
    const newest = await left('NEWEST');
    expect(newest.slice(0, 25)).not.toEqual((await left('STRONGEST')).slice(0, 25));
    expect(await expand(page)).toEqual(newest.slice(0, 25));
    await expect.poll(counts).toEqual([shown + 25, total]);
    expect(await expand(page)).toEqual(newest.slice(25, 50));
    await expect.poll(counts).toEqual([shown + 50, total]);
  });
});
