import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, startExplorer, violations } from './explorer.ts';

/** A4 without its margins, at 96 pixels an inch. */
const PAPER = { width: 688, height: 1017 };

describe.skipIf(leftOut)('the view on paper', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const sheet = (page: Page) => page.locator('.print-sheet');
  const open = async (address: string) => {
    const page = await explorer.open(address);
    await page.locator('.graph-surface canvas').first().waitFor();
    await page.locator('.legend').waitFor();
    await page.evaluate('window.print = () => {}');
    return page;
  };
  const asPaper = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
  };
  const known = async (page: Page, id: string) => {
    const query = `{ entity(id: "${id}") {
      name nameEn aliases { text } attributes { value }
      relations(first: 1) { totalCount } measures(first: 1) { totalCount }
    } }`;
    const answer = await page.request.post(`${explorer.url}/graphql`, { data: { query } });
    return (await answer.json()).data.entity;
  };

  it('gives all that is known of the selected entity, each fact with its sources, its address and the date', async () => {
    const page = await open('/#s=kbic');
    await page.locator('.panel .fact').first().waitFor();
    await page.keyboard.press('Control+p');
    await sheet(page).waitFor({ state: 'attached' });
    await asPaper(page);
    const kbic = await known(page, 'kbic');
    const text = await sheet(page).innerText();
    const said = [kbic.name, kbic.nameEn, ...kbic.aliases.map((alias: { text: string }) => alias.text)];
    expect(said.filter((name) => !text.includes(name))).toEqual([]);
    expect(text).toContain('工作機械、高精度の3Dプリンター');
    expect(text).toMatch(/入居率.*98%/s);
    const rows = sheet(page).locator('.print-facts tr:has([scope=row])');
    expect(await rows.count()).toBe(kbic.relations.totalCount);
    expect(await sheet(page).locator('.print-facts [scope=rowgroup]').allInnerTexts()).toContain('入居者4件');
    // Every fact, figure and attribute says its document and line.
    const places = await sheet(page).locator('.places').allInnerTexts();
    expect(places.length).toBeGreaterThanOrEqual(
      kbic.relations.totalCount + kbic.measures.totalCount + kbic.attributes.length,
    );
    expect(places.filter((place) => !/^\d{3} · .*行 \d+/.test(place))).toEqual([]);
    expect(text).toMatch(/\d{4}年\d+月\d+日 印刷/);
    expect(text).toContain(`アドレス: ${page.url()}`);
    expect(
      await sheet(page)
        .locator('img')
        .evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(400);
    expect(await sheet(page).locator('button, a, details:not([open])').count()).toBe(0);
    expect(await page.locator('.frame').isVisible()).toBe(false);
    expect(await sheet(page).evaluate((paper) => paper.scrollWidth - paper.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('says what is inferred, and from what, and which names are the editors’, as the card does', async () => {
    const page = await open('/#s=mtech-smart');
    const size = '中小企業 推定認定の対象は市内中小企業の製品・技術という説明から読んだもの';
    const relation = '推定認定品は中小製造業が開発したものという説明から';
    const said = async (part: Locator) => (await part.textContent()) ?? '';
    await page.locator('.panel .fact').first().waitFor();
    expect(await said(page.locator('.panel'))).toContain(size);
    expect(await said(page.locator('.panel'))).toContain(relation);
    await page.keyboard.press('Control+p');
    await sheet(page).waitFor({ state: 'attached' });
    expect(await said(sheet(page))).toContain(size);
    expect(await said(sheet(page))).toContain(relation);
    expect(await said(sheet(page))).toContain('エムテックスマート（編者による）');
  });

  it('prints to the last fact of a hub, and in English', async () => {
    const page = await open('/#lang=en&s=kawasaki-city&panel=0');
    const city = await known(page, 'kawasaki-city');
    expect(city.relations.totalCount).toBeGreaterThan(300);
    await page.keyboard.press('Control+p');
    const rows = sheet(page).locator('.print-facts tr:has([scope=row])');
    await expect.poll(() => rows.count()).toBe(city.relations.totalCount);
    await asPaper(page);
    expect(await sheet(page).innerText()).toMatch(/Musubi – record.*Printed .*Kawasaki City.*Address: http/s);
  });

  it('is ready when the browser prints without a word before', async () => {
    const page = await open('/#s=kbic');
    await page.locator('.panel .fact').first().waitFor();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = paper.match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(6);
    expect(paper).toMatch(/\/Subtype \/Image/);
  });

  it('is ready when the browser prints a picture nobody has touched, and before that prints the screen', async () => {
    const page = await open('/');
    const parts = page.waitForResponse(/cardParts/);
    await page.locator('.graph-surface canvas').first().waitFor();
    await asPaper(page);
    expect(await page.locator('.graph-surface canvas').first().isVisible()).toBe(true);
    await parts;
    await expect
      .poll(async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1'))
      .toMatch(/\/Subtype \/Image/);
  });

  it('gives what the canvas shows when nothing is selected, and goes with the next change', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '印刷' }).click();
    await sheet(page).waitFor({ state: 'attached' });
    await asPaper(page);
    expect(await sheet(page).locator('img').getAttribute('src')).toMatch(/^data:image\/png/);
    expect(await sheet(page).locator('.print-entities tbody tr').count()).toBeGreaterThan(10);
    expect(await sheet(page).locator('li .places').first().textContent()).toMatch(/行/);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: '表', exact: true }).click();
    await sheet(page).waitFor({ state: 'detached' });
  });
});
