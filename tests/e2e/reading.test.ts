import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, startExplorer, violations } from './explorer.ts';

const FOUR = 'e=hello-work~0.0,kawasaki-city~5.5,airbic~-5.5,shinkawasaki-sozonomori~5.-5';

describe.skipIf(leftOut)('what the explorer tells', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const texts = async (page: Page, selector: string) => {
    await page.locator(selector).first().waitFor();
    return page.locator(selector).allTextContents();
  };

  it('calls a plan a plan in text, on a source’s page, in the table and in the timeline', async () => {
    const outline = await texts(await explorer.open(`/#d=outline&${FOUR}`), '.plain-facts li');
    expect(outline).toContainEqual(
      expect.stringContaining('産学交流・研究開発施設AIRBICは新川崎・創造のもりの一部となる（予定）'),
    );
    const english = await texts(await explorer.open(`/#lang=en&d=outline&${FOUR}`), '.plain-facts li');
    expect(english).toContainEqual(expect.stringMatching(/ is part of .*\(planned\)/));
    const facts = await texts(await explorer.open('/sources/003#at=1005'), '.source-fact p:first-child');
    expect(facts).toContainEqual(
      expect.stringContaining('川崎市はテクノトランスファーinかわさきに出展する（2017年度から、予定）'),
    );
    const table = await texts(await explorer.open(`/#d=table&${FOUR}`), '.entities tbody tr');
    expect(table).toContainEqual(expect.stringMatching(/AIRBIC.*2019年1月から（予定）/));
    const timeline = await texts(await explorer.open('/#t=timeline&s=airbic&e=airbic'), '.timeline .fact');
    expect(timeline).toContainEqual(expect.stringMatching(/開始予定2019年1月/));
  });

  it('quotes names that are statements, and ends its sentences with a predicate', async () => {
    const page = await explorer.open('/sources/003#at=706');
    const facts = await texts(page, '.source-fact p:first-child');
    const about = facts.filter((text) => text.includes('に関するものである'));
    expect(about.length).toBeGreaterThan(0);
    for (const text of about) expect(text).toMatch(/^「/);
    expect(facts.filter((text) => /について\s*$|（著者）/.test(text))).toEqual([]);
  });

  it('has a table of the relations, sorted by keyboard, each row with its source', async () => {
    const page = await explorer.open(`/#d=table&s=airbic&${FOUR}`);
    const rows = page.locator('.relations tbody tr');
    await rows.first().locator('.place').waitFor();
    expect(await rows.count()).toBeGreaterThan(1);
    const head = page.locator('.relations').getByRole('columnheader', { name: '相手' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toContain('rsort=to.desc');
    const planned = rows.filter({ hasText: 'AIRBIC' });
    expect(await planned.textContent()).toMatch(/の一部.*新川崎・創造のもり.*予定.*行/);
    expect(await violations(page)).toEqual([]);
    await planned.locator('.place').first().click();
    await page.locator('.source-fact.marked').first().waitFor();
  });

  it('gives every fact between several selected its source', async () => {
    const page = await explorer.open(`/#s=airbic,shinkawasaki-sozonomori&${FOUR}`);
    const facts = page.locator('.several .plain-facts li');
    await facts.first().locator('.place').first().waitFor();
    expect(await facts.first().textContent()).toMatch(/一部となる（予定）.*行/);
    expect(await page.locator('.several .plain-facts li:not(:has(.place))').count()).toBe(0);
  });

  for (const [width, height] of [
    [640, 400],
    [683, 384],
    [720, 450],
  ] as const) {
    it(`leaves room to read at 200% zoom (${width} x ${height})`, async () => {
      const page = await explorer.open('/', { width, height });
      await page.locator('.graph-surface canvas').first().waitFor();
      const canvas = await page.locator('.canvas').boundingBox();
      expect(canvas?.height).toBeGreaterThan(0.68 * height);
      await page.getByRole('button', { name: '期間を選ぶ' }).click();
      await page.getByRole('slider', { name: '期間の始まり' }).waitFor();
      await page.getByRole('button', { name: 'たたむ', exact: true }).click();
      await page.getByRole('button', { name: '表', exact: true }).click();
      await page.locator('.entities tbody tr').first().waitFor();
      const floor = (await page.locator('.period').boundingBox())?.y ?? 0;
      const seen = await page
        .locator('.entities tbody tr')
        .evaluateAll(
          (rows, y) => rows.filter((row) => row.getBoundingClientRect().top + 30 < y).length,
          floor,
        );
      expect(seen).toBeGreaterThanOrEqual(3);
      expect(await page.getByRole('columnheader', { name: '時期' }).first().isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  }

  for (const [width, height] of [
    [640, 400],
    [720, 450],
  ] as const)
    for (const lang of ['ja', 'en'])
      it(`covers nothing beside an open card at 200% zoom (${width} x ${height}, ${lang})`, async () => {
        const page = await explorer.open(`/#lang=${lang}&s=ksp&e=ksp`, { width, height });
        await page.locator('.card-actions').waitFor();
        const covered = await page
          .locator('.legend-closed button, .stage-top button, .period-title p, .period button')
          .evaluateAll((all) =>
            (all.length === 0 ? ['nothing is there'] : []).concat(
              all.flatMap((one) => {
                const { left, right, top, bottom } = one.getBoundingClientRect();
                const corners = [left + 2, right - 2].map((x) =>
                  document.elementFromPoint(x, (top + bottom) / 2),
                );
                return corners.every((there) => there && one.contains(there)) ? [] : [one.textContent ?? ''];
              }),
            ),
          );
        expect(covered).toEqual([]);
      });

  /** What of the explorer lies over another part of it, and what sticks out of the window. */
  const overlaps = (page: Page) =>
    page
      .locator('.stage-top > *, .canvas > .legend, .panel, .canvas-controls, .canvas-notice > *, .period')
      .evaluateAll((all) => {
        if (all.length < 3) return [`only ${all.length} are there`];
        const boxes = all.map((one) => ({ name: one.className, ...one.getBoundingClientRect().toJSON() }));
        return boxes.flatMap((a, i) => [
          ...(a.left < 0 || a.right > window.innerWidth ? [`${a.name} sticks out`] : []),
          ...boxes
            .slice(i + 1)
            .filter((b) => a.width * b.width > 0)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.name} over ${b.name}`),
        ]);
      });

  for (const [width, height] of [
    [390, 844],
    [721, 900],
    [820, 1180],
    [844, 390],
    [1024, 768],
    [1100, 700],
    [1280, 800],
  ] as const)
    it(`lays nothing over another at a first visit, beside a card and among ties (${width} x ${height})`, async () => {
      for (const lang of ['ja', 'en']) {
        const page = await explorer.open(`/#lang=${lang}`, { width, height });
        await page.locator('.legend').waitFor();
        const notice = page.locator('.start-notice');
        if (height > 560) expect((await notice.boundingBox())?.width).toBeGreaterThan(280);
        expect(await overlaps(page), lang).toEqual([]);
        await page.goto(`${explorer.url}/#lang=${lang}&s=ksp&e=ksp,kawasaki-city`);
        await page.locator('.card-actions').waitFor();
        expect(await overlaps(page), lang).toEqual([]);
        await page.goto(`${explorer.url}/#lang=${lang}&l=ties&s=ksp&e=ksp,kawasaki-city`);
        await page.locator('.tie-panel').waitFor();
        expect(await overlaps(page), lang).toEqual([]);
      }
    });

  /** Which of the switches, heads and buttons in sight cannot be clicked at either end. */
  const covered = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => {
      if (all.length === 0) return ['nothing is there'];
      const sheet = document.querySelector('.sheet-body')?.getBoundingClientRect();
      return all.flatMap((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        // What is scrolled away sideways can be scrolled to.
        const ends = [left + 4, right - 4].filter(
          (x) => !sheet || !one.closest('.sheet-body') || x < sheet.right,
        );
        const reached = ends.every((x) => {
          const there = document.elementFromPoint(x, (top + bottom) / 2);
          return there !== null && one.contains(there);
        });
        return reached && ends.length > 0 ? [] : ends.length > 0 ? [one.textContent] : [];
      });
    });
  const SWITCHES = '.stage-top button, .sheet > .legend-closed button';

  for (const [width, height] of [
    [390, 844],
    [640, 400],
    [1024, 768],
    [1280, 800],
    [1366, 768],
    [1920, 1080],
  ] as const)
    it(`lays nothing over the heads of a table that is scrolled, nor over what a way leads to (${width} x ${height})`, async () => {
      const page = await explorer.open('/#d=table', { width, height });
      for (const lang of ['ja', 'en']) {
        await page.goto(`${explorer.url}/#lang=${lang}&d=table&s=kawasaki-city`);
        await page.locator('.entities tbody tr').nth(10).waitFor();
        await page.locator('.card-actions').waitFor();
        expect(await covered(page, SWITCHES)).toEqual([]);
        const top = () =>
          page.locator('.sheet-body').evaluate((body) => Math.round(body.getBoundingClientRect().top));
        const headAt = (table: string) =>
          page
            .locator(`${table} thead th`)
            .first()
            .evaluate((th) => Math.round(th.getBoundingClientRect().top));
        await page.locator('.sheet-body').evaluate((body) => body.scrollTo(0, 180));
        expect(await headAt('.entities')).toBe(await top());
        expect(await covered(page, `${SWITCHES}, .entities thead button`)).toEqual([]);
        await page.locator('.sheet-tools .button-link').evaluate((button: HTMLElement) => button.click());
        await page.locator('.relations tbody tr').first().waitFor();
        expect(await covered(page, `${SWITCHES}, .sheet-next .button, .relations thead button`)).toEqual([]);
        expect((await page.locator('.sheet-next').boundingBox())?.y).toBeGreaterThanOrEqual(await top());
        expect(await page.evaluate(() => [window.scrollY, document.documentElement.scrollWidth])).toEqual([
          0,
          width,
        ]);
        await page
          .locator('.sheet-body')
          .evaluate((body) => body.scrollTo(body.scrollWidth, body.scrollTop + 120));
        expect(await headAt('.relations')).toBe(await top());
        const last = await page.locator('.relations thead th').last().boundingBox();
        const body = await page.locator('.sheet-body').boundingBox();
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((body?.x ?? 0) + (body?.width ?? 0));
      }
    });

  it('opens the overview where there is little room only when asked', async () => {
    const page = await explorer.open('/', { width: 1024, height: 768 });
    await page.locator('.legend-closed').waitFor();
    expect(await page.locator('.overview').count()).toBe(0);
    await page.getByRole('button', { name: '説明を開く' }).click();
    await page.locator('.overview-list').waitFor();
    expect(await overlaps(page)).toEqual([]);
    await page.locator('.panel-close').click();
    expect(await page.locator('.overview').count()).toBe(0);
  });

  it('fits a picture nobody has moved again when the window changes, and leaves one that was', async () => {
    const page = await explorer.open('/', { width: 1920, height: 1080 });
    const zoom = () => page.evaluate<number>(`document.querySelector('.graph-surface')._cyreg.cy.zoom()`);
    await page.locator('.legend').waitFor();
    await expect.poll(zoom).toBeGreaterThan(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(zoom).toBeLessThan(0.9);
    await page.getByRole('button', { name: '拡大' }).click();
    const chosen = await zoom();
    const width = () => page.evaluate<number>(`document.querySelector('.graph-surface')._cyreg.cy.width()`);
    const narrow = await width();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(width).toBeGreaterThan(narrow);
    // The picture is told of its size in the frame after.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await zoom()).toBe(chosen);
  });

  it('keeps in the address how the picture was moved and made larger, through a reload', async () => {
    const page = await explorer.open('/#s=ksp');
    await page.locator('.graph-surface canvas').first().waitFor();
    const view = () =>
      page.evaluate<{ zoom: number; x: number; y: number }>(`(() => {
        const { cy } = document.querySelector('.graph-surface')._cyreg;
        const { x1, y1, w, h } = cy.extent();
        return { zoom: cy.zoom(), x: x1 + w / 2, y: y1 + h / 2 };
      })()`);
    const larger = page.getByRole('button', { name: '拡大' });
    for (let i = 0; i < 3; i += 1) await larger.click();
    const before = await view();
    await page.waitForURL((url) => url.hash.includes(`v=${before.zoom.toFixed(3)},`));
    await page.reload();
    await page.locator('.graph-surface canvas').first().waitFor();
    await expect.poll(async () => (await view()).zoom, { timeout: 10_000 }).toBeCloseTo(before.zoom, 2);
    const after = await view();
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
    await page.getByRole('button', { name: '全体を表示' }).click();
    await page.waitForURL((url) => !url.hash.includes('v='));
  });

  it('counts in the legend what the table shows, and the rest apart', async () => {
    const page = await explorer.open(
      '/#d=table&y=2017-2017&undated=0&e=event-ip-exchange,event-science-salon-2016-11-09,kawasaki-city',
    );
    await page.locator('.entities tbody tr').first().waitFor();
    const events = await page.locator('.entities tbody td:nth-child(2)', { hasText: '催し' }).count();
    const entry = await page
      .locator('.legend-kinds .legend-entry', { hasText: '催し' })
      .locator('.legend-count')
      .textContent();
    expect(entry).toMatch(new RegExp(`^${events}\\+${2 - events}ほか${2 - events}件は表示していません`));
  });

  it('begins the card of a site with its figures, who runs it and who is there', async () => {
    const page = await explorer.open('/#s=kbic&e=kbic');
    const heads = (await texts(page, '.card .facts-head')).map((head) => head.replace(/\d+件$/, ''));
    expect(heads.slice(0, 4)).toEqual(['概要', '数値', '運営・所管', '場所・入居']);
    expect(heads.indexOf('意見・対応')).toBeGreaterThan(heads.indexOf('場所・入居'));
    expect(heads.indexOf('催し')).toBeGreaterThan(heads.indexOf('場所・入居'));
    expect((await texts(page, '.figures .value')).join()).toContain('98%');
  });

  it('begins with sites and their people: few marks, every one with a name', async () => {
    const page = await explorer.open('/', { width: 1366, height: 768 });
    const kinds = await texts(page, '.legend-kinds .legend-entry');
    const count = (kind: string) =>
      Number(/\d+/.exec(kinds.find((text) => text.startsWith(kind)) ?? '0')?.[0]);
    expect(count('施設')).toBeGreaterThan(7);
    expect(count('大学')).toBeGreaterThan(2);
    expect(count('人物')).toBeGreaterThan(2);
    expect(count('催し')).toBeLessThan(5);
  });

  for (const [width, height] of [
    [1280, 800],
    [1366, 768],
    [1440, 900],
  ] as const)
    for (const lang of ['ja', 'en'])
      it(`names every mark of the first view (${width} x ${height}, ${lang})`, async () => {
        const page = await explorer.open(`/#lang=${lang}`, { width, height });
        const unnamed = () =>
          page.evaluate<readonly string[] | null>(
            `(() => {
              const nodes = document.querySelector('.graph-surface')?._cyreg?.cy.nodes();
              return nodes?.length > 20 ? nodes.filter((node) => !node.hasClass('named')).map((node) => node.id()) : null;
            })()`,
          );
        await page.locator('.graph-surface canvas').first().waitFor();
        await expect.poll(unnamed, { timeout: 10_000 }).toEqual([]);
      });

  it('announces what is hidden, and offers no expansion where all is shown', async () => {
    const page = await explorer.open('/#s=jsr&e=jsr');
    await page.locator('.card-actions').waitFor();
    const expand = page.locator('.card-actions .button-primary');
    await expand.click();
    await page.getByText(/つながりはすべて表示中/).waitFor();
    await page.locator('.card-actions [aria-haspopup=menu]').click();
    await page.getByRole('menuitem', { name: '隠す' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'つながりを広げる' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: '隠す' }).click();
    await page.locator('.told', { hasText: '1件を隠しました' }).waitFor();
  });
});
