import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, holdIdle, shownIn, startExplorer, tabTo, violations } from './explorer.ts';

const BANK = '川崎信用金庫';

describe.skipIf(leftOut)('the explorer in a browser', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const drawn = async (page: Page) => {
    await page.locator('.graph-surface canvas').first().waitFor();
    await page.locator('.legend').waitFor();
  };
  const panel = (page: Page) => page.locator('.panel');
  const search = (page: Page) => page.getByRole('combobox');
  const findBank = async (page: Page) => {
    await search(page).fill('信金');
    await page.getByRole('option', { name: new RegExp(`^${BANK}`) }).click();
    await panel(page).getByRole('heading', { name: BANK }).waitFor();
  };

  it('puts what a firm is and does before what the register says of it, and marks what the editors added', async () => {
    const page = await explorer.open('/#lang=en&s=fujitsu&e=fujitsu');
    await panel(page).getByRole('heading', { name: 'Fujitsu', exact: true }).waitFor();
    await panel(page).locator('.fact').first().waitFor();
    const heads = await panel(page).locator('.facts-head').allTextContents();
    expect(heads[0]).toBe('About');
    expect(heads.at(-1)).toMatch(/^History in the register/);
    expect(await panel(page).locator('.register').getAttribute('open')).toBeNull();
    expect(await panel(page).locator('.register').textContent()).toContain(
      '「国税庁法人番号公表サイト（国税庁）」を加工して作成',
    );
    expect(await panel(page).locator('.card-second [lang=ja]').first().textContent()).toContain(
      '富士通株式会社',
    );
    const mark = panel(page).getByRole('button', { name: 'editors’' }).first();
    await mark.focus();
    expect(await mark.evaluate((button) => button.nextElementSibling?.checkVisibility())).toBe(true);
  });

  it('tells a stage reached by a date from one reached at it, in the source too', async () => {
    const page = await explorer.open('/sources/003#f=11');
    const stage = page.locator('.source-fact p').filter({ hasText: '「製品化」の段階に達した' }).first();
    expect(await stage.textContent()).toContain('2017年9月までに');
    const english = await explorer.open('/sources/003#lang=en&f=11');
    const told = english.locator('.source-fact p').filter({ hasText: 'reached the stage' }).first();
    expect(await told.textContent()).toContain('(by Sep 2017)');
  });

  it('begins with a picture of sites and those around them, and says how to go on', async () => {
    const page = await explorer.open();
    await drawn(page);
    await page.getByText('名前で探すには「/」').waitFor();
    const kinds = await page.locator('.legend-kinds .legend-label').allTextContents();
    expect(kinds).toEqual(expect.arrayContaining(['施設', '企業']));
    expect(await page.locator('.overview-list li').count()).toBeGreaterThan(5);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.locator('.entities tbody tr').first().waitFor();
    const names = (await page.locator('.entities tbody tr').allTextContents()).join('\n');
    const sites = [
      'キングスカイフロント',
      'テクノハブイノベーション川崎',
      'かながわサイエンスパーク',
      '新川崎・創造のもり',
    ];
    expect(sites.filter((site) => !names.includes(site))).toEqual([]);
    expect(names).not.toContain('東京ビッグサイト');
  });

  it('leads a coordinator from two characters to the source of a link, and to an address to share', async () => {
    const page = await explorer.open();
    await drawn(page);
    await findBank(page);
    const before = shownIn(page);
    await panel(page)
      .getByRole('button', { name: /つながりを広げる/ })
      .click();
    await expect.poll(() => shownIn(page).length).toBeGreaterThan(before.length);
    expect(shownIn(page).slice(0, before.length)).toEqual(before);

    const line = panel(page).locator('.fact').first();
    const other = (await line.locator('.entity-button').textContent()) ?? '';
    await line.locator('.place').first().click();
    const marked = page.locator('.source-fact.marked').first();
    await marked.waitFor();
    expect(await marked.textContent()).toContain(BANK);
    expect(await marked.textContent()).toContain(other);
    expect(new URL(page.url()).pathname).toMatch(/^\/sources\/\d+$/);

    await page.goBack();
    await panel(page).getByRole('heading', { name: BANK }).waitFor();
    await page.getByRole('button', { name: '共有' }).click();
    const address = await page.getByRole('textbox', { name: 'この画面のアドレス' }).inputValue();
    const colleague = await explorer.open(address);
    await panel(colleague).getByRole('heading', { name: BANK }).waitFor();
    await drawn(colleague);
    await expect.poll(() => colleague.url()).toBe(address);
    expect(shownIn(colleague)).toEqual(shownIn(page));
  });

  it('shares a first picture as it is, whatever the size of the other window', async () => {
    const page = await explorer.open();
    await drawn(page);
    await page.getByRole('button', { name: '共有' }).click();
    const address = await page.getByRole('textbox', { name: 'この画面のアドレス' }).inputValue();
    const marks = (of: Page) =>
      of.evaluate<readonly string[]>(
        `document.querySelector('.graph-surface')._cyreg.cy.nodes().map((node) => node.id()).sort()`,
      );
    const colleague = await explorer.open(address, { width: 640, height: 400 });
    await drawn(colleague);
    expect(await marks(colleague)).toEqual(await marks(page));
  });

  it('takes keys after a click on a mark, and stands on the screen as it stood after a reload', async () => {
    const page = await explorer.open('/', { width: 1280, height: 800 });
    await drawn(page);
    const places = () =>
      page.evaluate<Readonly<Record<string, readonly [number, number]>>>(
        `(() => {
          const { cy } = document.querySelector('.graph-surface')._cyreg;
          const at = (node) => [node.renderedPosition('x'), node.renderedPosition('y')].map(Math.round);
          return Object.fromEntries(cy.nodes().map((node) => [node.id(), at(node)]));
        })()`,
      );
    const before = await places();
    const [gone, at] = Object.entries(before).find(([id]) => id !== 'kawasaki-city') ?? ['', [0, 0]];
    const surface = await page.locator('.graph-surface').boundingBox();
    await page.mouse.click((surface?.x ?? 0) + at[0], (surface?.y ?? 0) + at[1]);
    await panel(page).locator('.facts, .card').first().waitFor();
    await page.keyboard.press('Delete');
    await expect.poll(async () => Object.keys(await places()).includes(gone)).toBe(false);
    await page.locator('.start-notice').waitFor({ state: 'detached' });
    // At rest: the same twice in a row.
    let stood = await places();
    await expect
      .poll(async () => {
        const [last, now] = [stood, await places()];
        stood = now;
        return JSON.stringify(last) === JSON.stringify(now);
      })
      .toBe(true);
    await page.reload();
    await drawn(page);
    await expect.poll(places).toEqual(stood);
  });

  it('does the same by keyboard alone', async () => {
    const page = await explorer.open();
    await drawn(page);
    await page.keyboard.press('/');
    // Within the box it is a letter like any other.
    await page.keyboard.type('a/');
    expect(await search(page).inputValue()).toBe('a/');
    await search(page).fill('');
    await page.keyboard.type('信金');
    await page.getByRole('option', { name: new RegExp(`^${BANK}`) }).waitFor();
    const names = await page.getByRole('option').allTextContents();
    const at = names.findIndex((name) => name.startsWith(BANK));
    for (let i = 0; i < at; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: BANK }).waitFor();
    const before = shownIn(page).length;
    await tabTo(page, '.card-actions .button-primary:not(:disabled)');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownIn(page).length).toBeGreaterThan(before);
    await tabTo(page, '.fact .place');
    await page.keyboard.press('Enter');
    await page.locator('.source-fact.marked').first().waitFor();
    await tabTo(page, '.source-entities .entity-button');
    await page.keyboard.press('Enter');
    await panel(page).locator('.card-name').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('walks the picture with the arrow keys, and opens the actions on a node', async () => {
    const page = await explorer.open();
    await drawn(page);
    await page.getByRole('application', { name: '関係図' }).focus();
    // The keys find nothing until the picture is arranged.
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowRight');
        return page.locator('.graph-tip').count();
      })
      .toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.locator('.graph-tip').waitFor();
    const name = (
      (await page.locator('.graph-tip').evaluate((tip) => tip.firstChild?.textContent)) ?? ''
    ).trim();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name, exact: true }).first().waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '隠す' }).click();
    await page.getByText('1件を隠しています').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('1件を隠しています').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'やり直す' }).click();
    await page.getByRole('button', { name: '再表示' }).click();
    await page.getByText('1件を隠しています').waitFor({ state: 'detached' });
  });

  it('shows the same choice as picture, table and text, and saves it as CSV', async () => {
    const page = await explorer.open('/#e=fujitsu,keio-university,person-koike-yasuhiro,kbic');
    await drawn(page);
    await findBank(page);
    await page.locator('.legend').getByRole('button', { name: '人物' }).click();
    await page.getByRole('button', { name: '表', exact: true }).click();
    const rows = page.locator('.entities tbody tr');
    await rows.first().waitFor();
    const kinds = await page.locator('.entities tbody td:nth-child(2)').allTextContents();
    expect(kinds).not.toContain('人物');
    expect(await page.locator('.entities tr.selected').textContent()).toContain(BANK);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSVで保存（もの・組織）/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('musubi-entities.csv');
    const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n');
    expect(head).toBe('名前,英語名,種別,法人番号,区,所在,つながり,時期,時点,ID');
    expect(lines).toHaveLength(await rows.count());
    // The register gives its number and its address; the newest document that names it is of September 2017.
    expect(lines).toContainEqual(
      expect.stringMatching(/^富士通株式会社,Fujitsu,企業,1020001071491,中原区,[^,]*,\d+,,[\d-]+,fujitsu$/),
    );
    expect(lines.find((line) => line.endsWith(',kbic'))).toMatch(/,施設,,,新川崎・創造のもり,/);
    const count = await rows.count();
    await page.getByRole('columnheader', { name: '名前' }).getByRole('button').click();
    expect(await page.getByRole('columnheader', { name: '名前' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await page.getByRole('button', { name: '文', exact: true }).click();
    await page.locator('.outline section > ul > li').first().waitFor();
    expect(await page.locator('.outline section > ul > li').count()).toBe(count);
    await page.reload();
    await page.locator('.outline section > ul > li').first().waitFor();
    expect(await page.locator('.outline section > ul > li').count()).toBe(count);
  });

  it('saves the relations with who and where both ends are, the state on the screen and each place it is printed', async () => {
    const page = await explorer.open('/#d=table&e=airbic,shinkawasaki-sozonomori,kawasaki-city,kbic,jsr');
    await page.getByRole('button', { name: /^関係の表へ/ }).click();
    const rows = page.locator('.relations tbody tr');
    await rows.first().locator('.place').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSVで保存（関係）' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('musubi-relations.csv');
    const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect([...head].join(',')).toBe(
      'もと,もとの法人番号,もとの区,もとの所在,関係,相手,相手の法人番号,相手の区,相手の所在,役割,時期,状態,時点,出典,出典の文書名,ID',
    );
    const shown = await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => (cell.innerText === '—' ? '' : cell.innerText)),
      ),
    );
    const kept = (line: readonly string[]) => [0, 4, 5, 9, 10, 11].map((at) => line[at]);
    expect(lines.map(kept)).toEqual(shown.map((row) => row.slice(0, 6)));
    expect(new Set(lines.map((line) => line[11])).has('予定')).toBe(true);
    for (const line of lines) {
      expect(line[13]).toMatch(/^\d{3} · .*行 \d+/);
      expect(line[14]).not.toBe('');
      expect(line[12]).toMatch(/^\d{4}/);
    }
  });

  it('narrows to fiscal years by keyboard, in the address too', async () => {
    const page = await explorer.open();
    await drawn(page);
    const end = page.getByRole('slider', { name: '期間の始まり' });
    await end.focus();
    const first = Number(await end.getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(Number(await end.getAttribute('aria-valuenow'))).toBe(first + 2);
    expect(page.url()).toContain(`y=${first + 2}-`);
    await page.getByRole('button', { name: /^日付なし/ }).click();
    expect(page.url()).toContain('undated=0');
    await page.goBack();
    expect(page.url()).not.toContain('undated=0');
    await page.getByRole('button', { name: 'すべて', exact: true }).click();
    expect(page.url()).not.toContain('y=');

    const bars = await page.locator('.period-bars').boundingBox();
    if (!bars) throw new Error('There are no bars.');
    await page.mouse.move(bars.x + bars.width * 0.99, bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.6, bars.y + 20, { steps: 4 });
    await page.mouse.up();
    expect(page.url()).toMatch(/y=20\d\d-20\d\d/);
  });

  it('keeps every place when more comes in, and after a reload', async () => {
    const page = await explorer.open();
    await drawn(page);
    await findBank(page);
    const places = () =>
      new Map(
        (/[#&]e=([^&]*)/.exec(page.url())?.[1] ?? '')
          .split(',')
          .map((e) => [e.split('~')[0], e.split('~')[1]]),
      );
    await expect.poll(() => [...places().values()].every(Boolean)).toBe(true);
    const before = places();
    await panel(page)
      .getByRole('button', { name: /つながりを広げる/ })
      .click();
    await expect.poll(() => places().size).toBeGreaterThan(before.size);
    await expect.poll(() => [...places().values()].every(Boolean)).toBe(true);
    for (const [id, place] of before) expect([id, places().get(id)]).toEqual([id, place]);
    const address = page.url();
    await page.reload();
    await drawn(page);
    expect(page.url()).toBe(address);
  });

  it('says plainly what an address holds that is no longer there', async () => {
    const page = await explorer.open('/#s=gone&e=gone,kawasaki-city');
    await page.getByText('アドレスにある1件は見つかりません').waitFor();
    await panel(page).getByText('この番号の記録は見つかりません').waitFor();
    await page.getByRole('button', { name: '一覧から外す' }).click();
    await page.getByText('アドレスにある1件は見つかりません').waitFor({ state: 'detached' });
    expect(shownIn(page)).toEqual(['kawasaki-city']);
  });

  it('keeps what is there when the server is away, and tries again when asked', async () => {
    const page = await explorer.open();
    await drawn(page);
    await findBank(page);
    const known = explorer.complaints.length;
    await page.route('**/graphql', (route) => route.abort());
    await panel(page)
      .getByRole('button', { name: /つながりを広げる/ })
      .click();
    await page.getByText('サーバーにつながりません').first().waitFor();
    expect(await page.locator('.legend-kinds li').count()).toBeGreaterThan(2);
    await page.unroute('**/graphql');
    const before = shownIn(page).length;
    await panel(page)
      .getByRole('button', { name: /つながりを広げる/ })
      .click();
    await expect.poll(() => shownIn(page).length).toBeGreaterThan(before);
    explorer.complaints.splice(known);
  });

  it('says so at once when the server is away from the start', async () => {
    const page = await explorer.open('/sources');
    await page.getByRole('heading', { name: '出典' }).waitFor();
    const known = explorer.complaints.length;
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('サーバーにつながりません').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.getByRole('heading', { name: '出典' }).waitFor();
    explorer.complaints.splice(known);
  });

  it('works on a telephone: search, sheet, no sideways scrolling', async () => {
    const page = await explorer.open('/', { width: 390, height: 844 });
    await drawn(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await sideways()).toBe(false);
    await findBank(page);
    const sheet = await panel(page).boundingBox();
    expect([sheet?.x, sheet?.width]).toEqual([0, 390]);
    expect(sheet?.y).toBeGreaterThan(300);
    await page.getByRole('button', { name: '表', exact: true }).click();
    expect(await sideways()).toBe(false);
    await page.getByRole('button', { name: '説明を閉じる' }).click();
    await page.getByRole('link', { name: '出典', exact: true }).click();
    await page.locator('.source-list li').first().waitFor();
    expect(await sideways()).toBe(false);
  });

  for (const { language, address, words } of [
    { language: 'Japanese', address: '', words: { table: '表', outline: '文', timeline: '年表' } },
    {
      language: 'English',
      address: 'lang=en&',
      words: { table: 'Table', outline: 'Text', timeline: 'Timeline' },
    },
  ]) {
    it(`has no view in ${language} in which axe finds a violation`, async () => {
      const wrong = (at: Page) => violations(at, { contrast: language === 'Japanese' });
      const page = await explorer.open(`/#${address}s=kawasaki-city`);
      await drawn(page);
      await panel(page).locator('.fact').first().waitFor();
      const found: Record<string, readonly string[]> = {};
      found.canvas = await wrong(page);
      await panel(page).getByRole('tab', { name: words.timeline }).click();
      found.timeline = await wrong(page);
      await page.locator('.legend-fold').click();
      found.types = await wrong(page);
      await search(page).fill('川崎');
      await page.getByRole('option').first().waitFor();
      found.search = await wrong(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.table, exact: true }).click();
      await page.locator('.entities').waitFor();
      found.table = await wrong(page);
      await page.getByRole('button', { name: words.outline, exact: true }).click();
      await page.locator('.outline li').first().waitFor();
      found.outline = await wrong(page);
      await page.locator('.card-actions [aria-haspopup=menu]').click();
      found.menu = await wrong(page);
      await page.keyboard.press('Escape');
      await page.locator('.top-tools [aria-expanded]').click();
      found.share = await wrong(page);
      const sources = await explorer.open(`/sources#${address}`);
      await sources.locator('.source-list li').first().waitFor();
      found.sources = await wrong(sources);
      await sources.locator('.source-list a').first().click();
      await sources.locator('.source-fact').first().waitFor();
      found.source = await wrong(sources);
      const narrow = await explorer.open(`/#${address}s=kawasaki-city`, { width: 390, height: 844 });
      await narrow.locator('.fact').first().waitFor();
      found.narrow = await wrong(narrow);
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    });
  }

  it('sends at most 300 kB for the first page', async () => {
    const page = await explorer.open('about:blank');
    await holdIdle(page);
    const requests: Request[] = [];
    page.on('request', (request) => {
      if (!request.url().includes('/graphql') && !request.url().startsWith('data:')) requests.push(request);
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(`${explorer.url}/`);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const total = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(300_000);
  });

  it('asks nobody but its own server, and the browser complains of nothing', async () => {
    const page = await explorer.open('/sources');
    const hosts = new Set<string>();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    await page.goto(`${explorer.url}/#lang=en&s=kawasaki-city`);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([explorer.url]);
    expect(explorer.complaints).toEqual([]);
  });
});
