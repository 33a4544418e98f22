import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, shownIn, startExplorer, violations } from './explorer.ts';

const TELEPHONE = { width: 390, height: 844 };

describe.skipIf(leftOut)('the explorer on a telephone', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const open = async (address: string) => {
    const page = await explorer.open(address, TELEPHONE);
    await page.locator('.graph-surface canvas').first().waitFor();
    await page.locator('.legend').waitFor();
    return page;
  };
  /** What the canvas draws, asked of Cytoscape itself: each mark with the name beside it. */
  const marks = (page: Page) =>
    page.evaluate<readonly { id: string; name: string }[]>(
      `document.querySelector('.graph-surface')._cyreg.cy.nodes().map((node) => ({
        id: node.id(),
        name: node.hasClass('named') ? node.data('label') : '',
      }))`,
    );

  for (const language of ['ja', 'en'])
    it(`names every mark of the first view (${language})`, async () => {
      const page = await open(`/#lang=${language}`);
      await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(10);
      await expect.poll(async () => (await marks(page)).filter(({ name }) => name === '')).toEqual([]);
      // Enough of each to tell it from the others.
      const names = (await marks(page)).map(({ name }) => name.replaceAll('\n', ''));
      expect(names.filter((name) => name.endsWith('…') && name.length < 8)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });

  it('hides no mark of the first view under what floats', async () => {
    const page = await open('/');
    const floating = page.locator('.canvas-controls, .canvas .legend, .stage-top > *');
    const hidden = async () => {
      const boxes = await Promise.all((await floating.all()).map((one) => one.boundingBox()));
      const canvas = await page.locator('.canvas').boundingBox();
      const places = await page.evaluate<readonly { id: string; x: number; y: number }[]>(
        `document.querySelector('.graph-surface')._cyreg.cy.nodes().map((node) => ({
          id: node.id(),
          ...node.renderedPosition(),
        }))`,
      );
      if (!canvas || places.length === 0) return null;
      return places.filter(({ x, y }) =>
        boxes.some(
          (box) =>
            box &&
            Math.abs(x + canvas.x - box.x - box.width / 2) < box.width / 2 + 12 &&
            Math.abs(y + canvas.y - box.y - box.height / 2) < box.height / 2 + 12,
        ),
      );
    };
    await expect.poll(hidden).toEqual([]);
    // Nor once everything beside the canvas has come.
    await page.waitForLoadState('networkidle');
    expect(await hidden()).toEqual([]);
  });

  it('says how to begin without a panel on the right or a key there is not', async () => {
    const page = await open('/');
    const hint = (await page.locator('.start-notice p').textContent()) ?? '';
    expect(hint).toMatch(/まず\d+件です。印を選ぶと下に/);
    expect(hint).not.toMatch(/右に|「\/」/);
  });

  it('says in the table that this is not all, and adds the rest in one step', async () => {
    const page = await open('/');
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(10);
    const few = (await marks(page)).length;
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.getByText(`まず${few}件です。`).waitFor();
    const rows = page.locator('.entities').first().locator('tbody tr');
    expect(await rows.count()).toBe(few);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '残りも加える' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(few);
    expect(shownIn(page).length).toBe(await rows.count());
    expect(await page.getByText(/まず\d+件です/).count()).toBe(0);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => rows.count()).toBe(few);
  });

  it('opens a tie where one touches its line', async () => {
    const page = await explorer.open('/#l=ties&e=fujitsu~0.0,kawasaki-iip~6o.0', TELEPHONE, {
      hasTouch: true,
      isMobile: true,
    });
    const line = () =>
      page.evaluate<{ x: number; y: number } | null>(
        `(() => {
          const surface = document.querySelector('.graph-surface');
          const edge = surface?._cyreg?.cy.edges()[0];
          if (!edge) return null;
          const { left, top } = surface.getBoundingClientRect();
          const { x, y } = edge.renderedMidpoint();
          return { x: x + left, y: y + top };
        })()`,
      );
    await expect.poll(line).not.toBeNull();
    await page.waitForLoadState('networkidle');
    const at = await line();
    if (!at) throw new Error('There is no line.');
    // Beside a line as thin as this, as fingers do.
    await page.touchscreen.tap(at.x, at.y + 8);
    await page.locator('.tie-facts .place').first().waitFor();
    expect(page.url()).toMatch(/[#&]s=(fujitsu,kawasaki-iip|kawasaki-iip,fujitsu)/);
    const opened = await page.locator('.tie-head[aria-expanded=true]').boundingBox();
    expect(opened && opened.y + opened.height).toBeLessThan(TELEPHONE.height - 58);
  });

  it('opens the legend where one touches it', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '凡例と絞り込み' }).click();
    await page.locator('.legend-kinds').waitFor();
  });
});
