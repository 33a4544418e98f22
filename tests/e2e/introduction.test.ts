import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, leftOut, startExplorer, tabTo, violations } from './explorer.ts';

const FUJITSU_TO_MIYAZAKI = '/introduction#i-from=fujitsu&i-to=university-of-miyazaki';
const FOUNDATION = '公益財団法人川崎市産業振興財団';
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

describe.skipIf(leftOut)('introductions in a browser', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const heads = (page: Page) => page.locator('.route-head');
  const routesIn = (page: Page) =>
    heads(page).evaluateAll((all) =>
      all.map((head) =>
        [...head.querySelectorAll('.route-stop')]
          .map((stop) => stop.lastElementChild?.textContent)
          .join(' → '),
      ),
    );
  const names = async (page: Page) => (await routesIn(page))[0];
  const asked = (page: Page, key: string) =>
    decodeURIComponent(new RegExp(`[#&]i-${key}=([^&]*)`).exec(page.url())?.[1] ?? '');
  const ask = async (query: string, page: Page) =>
    (await (await page.request.post(`${explorer.url}/graphql`, { data: { query } })).json()).data;

  it('leads a coordinator from two names to the strongest route, its sentences and their source', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: '紹介ルート' }).click();
    await page.getByRole('combobox', { name: '起点' }).fill('富士通株式会社');
    await page.getByRole('option', { name: /^富士通株式会社/ }).click();
    await page.getByRole('combobox', { name: '相手' }).fill('宮崎大学');
    await page.getByRole('option', { name: /^宮崎大学/ }).click();
    await heads(page).first().waitFor();
    expect([asked(page, 'from'), asked(page, 'to')]).toEqual(['fujitsu', 'university-of-miyazaki']);
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki") {
        routes { entities { name } hops { sentence } }
      } }`,
      page,
    );
    const [best] = introductionPaths.routes;
    expect(await names(page)).toBe(best.entities.map((one: { name: string }) => one.name).join(' → '));
    expect(await heads(page).count()).toBe(introductionPaths.routes.length);
    const body = await page.locator('.route-body').innerText();
    for (const { sentence } of best.hops) expect(body).toContain(sentence);
    expect(await page.locator('.hop-line.weakest').count()).toBe(1);
    await page
      .getByRole('button', { name: /・根拠 \d+件$/ })
      .first()
      .click();
    await page.locator('.hop-line .place').first().click();
    await page.locator('.source-fact.marked').first().waitFor();
  });

  it('goes around whom one avoids, says what that changes, and goes back', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).first().waitFor();
    const before = await names(page);
    expect(before).toContain(FOUNDATION);
    await page.getByRole('button', { name: `${FOUNDATION}を避ける` }).click();
    await page.getByText('避けたことによる変化').waitFor();
    await expect.poll(() => names(page)).not.toContain(FOUNDATION);
    expect(asked(page, 'avoid')).toBe('kawasaki-iip');
    await page.getByRole('button', { name: `${FOUNDATION}を戻す（避けるのをやめる）` }).click();
    await expect.poll(() => names(page)).toBe(before);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => asked(page, 'avoid')).toBe('kawasaki-iip');
  });

  it('takes every route through whom one requires', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&i-chosen=2`);
    await heads(page).nth(1).waitFor();
    const button = page
      .locator('.go-between')
      .first()
      .getByRole('button', { name: /を必ず通る$/ });
    const name = (await button.getAttribute('aria-label'))?.replace('を必ず通る', '') ?? '';
    await button.click();
    await page.getByRole('heading', { name: '必ず通るところ' }).waitFor();
    await expect
      .poll(async () => {
        const all = await routesIn(page);
        return all.length > 0 && all.every((route) => route.includes(name));
      })
      .toBe(true);
  });

  it('names the hubs left out and who of them knows both, and asks one back in with one click', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).first().waitFor();
    const hubs = page.locator('.left-out').filter({ hasText: 'はじめから除いているところ' });
    expect(await hubs.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/川崎市.*両者とつながりあり/s),
    ]);
    await hubs.getByRole('button', { name: '川崎市を通れるようにする' }).click();
    await expect.poll(() => names(page)).toMatch(/→ 川崎市 →/);
    await hubs.getByRole('button', { name: '川崎市を除く' }).click();
    await expect.poll(() => names(page)).toContain(FOUNDATION);
  });

  it('goes from route to route by keyboard, and to the ends by keyboard alone', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).nth(2).waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => asked(page, 'chosen')).toBe('2');
    await page.keyboard.press('Shift+N');
    await expect.poll(() => asked(page, 'chosen')).toBe('');
    await tabTo(page, '.route-head');
    await page.keyboard.press('End');
    const count = await heads(page).count();
    await expect.poll(() => asked(page, 'chosen')).toBe(String(count));
    expect(
      await heads(page)
        .last()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.goto(`${explorer.url}/introduction`);
    await page.reload();
    await tabTo(page, '.end input');
    await page.keyboard.type('富士通株式会社');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page, 'from')).toBe('fujitsu');
  });

  it('tells none within the steps, nothing known and what cannot be asked apart, each with a way on', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu&i-to=university-of-miyazaki&i-least=0.5');
    await page.getByRole('heading', { name: '4段以内につながる道はありません' }).waitFor();
    await page.getByRole('button', { name: '条件を元に戻す' }).first().click();
    await heads(page).first().waitFor();
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=fujitsu`);
    await page.getByRole('heading', { name: 'この二者の間は探せません' }).waitFor();
    await page.getByRole('button', { name: '選び直す', exact: true }).click();
    await page.getByRole('heading', { name: 'ここから届く相手' }).waitFor();
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=no-such-id`);
    await page.getByRole('heading', { name: '指定された組織や人が見つかりません' }).waitFor();
    const alone = await lonely(page);
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=${alone}`);
    await page.getByRole('heading', { name: '判断できるデータがありません' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=itoki`);
    await page.getByRole('button', { name: 'もう一度試す' }).first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'もう一度試す' }).first().click();
    await heads(page).first().waitFor();
    explorer.complaints.splice(0);
  });

  /** An actor that no fact ties to anyone. */
  async function lonely(page: Page): Promise<string> {
    const { entities } = await ask(
      '{ entities(kinds: [Company], first: 100) { edges { node { id } } } }',
      page,
    );
    for (const { node } of entities.edges) {
      const { reachable } = await ask(`{ reachable(from: "${node.id}", first: 1) { outcome } }`, page);
      if (reachable.outcome === 'NOTHING_KNOWN') return node.id;
    }
    throw new Error('Every company has a tie.');
  }

  it('says of a route of a period what it is worth now', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&i-period=2016-2016`);
    await page.locator('.route-now').waitFor();
    expect(await page.locator('.route-now').innerText()).toMatch(/^いま（2018年3月31日時点/);
    await page.locator('.intro-options summary').click();
    const slider = page.getByRole('slider', { name: '期間の終わり' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => asked(page, 'period')).toBe('2016-2017');
  });

  it('lists whom one can reach with who would be asked first, and goes on from there', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu&i-hops=3');
    await page.locator('.reached li').first().waitFor();
    const { reachable } = await ask(
      `{ reachable(from: "fujitsu", maxHops: 3, first: 5) {
        totalCount edges { node { entity { name } hops route { entities { name } } } }
      } }`,
      page,
    );
    const rows = await page.locator('.reached li').allInnerTexts();
    reachable.edges.forEach(
      (
        {
          node,
        }: { node: { entity: { name: string }; hops: number; route: { entities: { name: string }[] } } },
        i: number,
      ) => {
        expect(rows[i]).toContain(node.entity.name);
        expect(rows[i]).toContain(node.hops === 1 ? '直接' : `${node.route.entities[1]?.name}を通じて`);
      },
    );
    expect(await page.getByText(`3段以内に${reachable.totalCount}件`).count()).toBe(1);
    await page.locator('.reached button').nth(2).click();
    await heads(page).first().waitFor();
  });

  it('starts from one’s own organisation once it is set', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu');
    await page.getByRole('button', { name: '自分の組織として覚える' }).click();
    await page.goto(`${explorer.url}/sources`);
    await page.getByRole('link', { name: '紹介ルート' }).click();
    await expect.poll(() => asked(page, 'from')).toBe('fujitsu');
    expect(asked(page, 'own')).toBe('fujitsu');
  });

  it('says the same in the table, and gives it as a file', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&d=table`);
    await page.locator('.intro-sheet tbody tr').first().waitFor();
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki") { routes { hops { sentence } } } }`,
      page,
    );
    const hops = introductionPaths.routes.flatMap((route: { hops: { sentence: string }[] }) => route.hops);
    const rows = await page.locator('.intro-sheet tbody tr').allInnerTexts();
    expect(rows.length).toBe(hops.length);
    hops.forEach((hop: { sentence: string }, i: number) => {
      expect(rows[i]).toContain(hop.sentence);
    });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSVで保存' }).click();
    expect((await waiting).suggestedFilename()).toBe('musubi-routes.csv');
  });

  it('prints a brief on A4 with nothing around it: purpose, sentences, sources, alternatives, who was left out', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await page.getByRole('button', { name: '印刷用メモ' }).click();
    await page.getByRole('textbox', { name: /^目的/ }).fill('共同研究の相談のため');
    await expect.poll(() => asked(page, 'purpose')).toBe('共同研究の相談のため');
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki") { routes { hops { sentence } } } }`,
      page,
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    // Real text: letters are drawn from fonts, and none of it is a picture.
    expect(pdf).toMatch(/\/Type \/Font\b/);
    expect(pdf).not.toMatch(/\/Subtype \/Image/);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1017 });
    const text = await page.locator('body').innerText();
    for (const { sentence } of introductionPaths.routes[0].hops) expect(text).toContain(sentence);
    for (const part of [
      '1　目的',
      '共同研究の相談のため',
      '第2案',
      '第3案',
      '川崎市',
      '5　備考',
      '2018年3月31日',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/出典：\d{3} · .*行 \d+/);
    expect(text).not.toMatch(/探索|印刷する|画面に戻る|共有/);
    expect(await page.locator('.brief-purpose-box').isVisible()).toBe(false);
    expect(await page.locator('.brief').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('prints the brief from the screen of the routes too', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('紹介依頼のためのメモ');
    expect(text).not.toContain('避ける');
  });

  for (const size of SIZES)
    it(`reads well at ${size.width} wide: nothing sticks out and axe finds nothing, in both languages`, async () => {
      for (const address of [
        '/introduction',
        '/introduction#i-from=fujitsu',
        FUJITSU_TO_MIYAZAKI,
        `${FUJITSU_TO_MIYAZAKI}&i-avoid=kawasaki-iip&d=table&lang=en`,
        `${FUJITSU_TO_MIYAZAKI}&i-screen=brief&lang=en`,
      ]) {
        const page = await explorer.open(address, size);
        await page.waitForLoadState('networkidle');
        await page.locator('.intro').waitFor();
        for (const fold of await page.locator('.intro-options summary').all()) await fold.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      }
    });

  it('leaves the browser nothing to complain about', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
