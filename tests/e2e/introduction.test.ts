import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entity, relation } from '../fixtures/records.ts';
import { leftOut } from './browser.ts';
import { type Explorer, startExplorer, tabTo, violations } from './explorer.ts';
import { bare, textOf } from './textOf.ts';
import { workbookOf } from './workbook.ts';

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
      .getByRole('button', { name: /・根拠と出典を見る$/ })
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

  const hubsOut = (page: Page) =>
    page.locator('.left-out').filter({ hasText: 'はじめから除いているところ' }).locator('li');
  const changed = async (page: Page) => {
    await page.locator('.outcome-changed').waitFor();
    return page.locator('.outcome-changed').innerText();
  };
  const bestOf = async (page: Page, limits: string) => {
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki", first: 1${limits}) {
        routes { strength entities { name } }
      } }`,
      page,
    );
    const [best] = introductionPaths.routes;
    return {
      strength: best.strength.toFixed(2),
      names: best.entities.map((one: { name: string }) => one.name).join(' → '),
    };
  };

  it('compares with the same question without whom one avoids: a hub one had let in, or required, still let in', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    const [through, around] = [await bestOf(page, ', hubs: INCLUDE'), await bestOf(page, '')];
    expect(through.names).toContain('川崎市');
    await page.getByRole('button', { name: '川崎市を通れるようにする' }).click();
    await expect.poll(() => names(page)).toBe(through.names);
    await page.getByRole('button', { name: '川崎市を避ける' }).click();
    await expect.poll(() => names(page)).toBe(around.names);
    expect(through.strength).toBe(around.strength);
    const told = `避けたことによる変化 最も強いルートは変わりましたが、強さは ${around.strength} のままです。避ける前のルートは ${through.names} でした。`;
    expect(await changed(page)).toBe(told);
    expect(await hubsOut(page).count()).toBe(0);
    await page.getByRole('button', { name: '川崎市を戻す（避けるのをやめる）' }).click();
    await expect.poll(() => names(page)).toBe(through.names);
    await page.getByRole('button', { name: '川崎市を必ず通る' }).first().click();
    await expect.poll(() => asked(page, 'via')).toBe('kawasaki-city');
    await page.getByRole('button', { name: '川崎市を避ける' }).first().click();
    await expect.poll(() => names(page)).toBe(around.names);
    expect(await changed(page)).toBe(told);
    await page.goto(`${explorer.url}${FUJITSU_TO_MIYAZAKI}&i-back=kawasaki-city&i-avoid=kawasaki-iip`);
    await expect.poll(() => names(page)).toBe(through.names);
    expect(await changed(page)).toBe('避けたことによる変化 最も強いルートは変わりません。');
  });

  it('does not say of a hub one requires that it is left out', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&i-back=kawasaki-city`);
    await page.getByRole('button', { name: '川崎市を除く' }).waitFor();
    await page.getByRole('button', { name: '川崎市を必ず通る' }).first().click();
    await page.getByRole('heading', { name: '必ず通るところ' }).waitFor();
    await expect.poll(() => hubsOut(page).count()).toBe(0);
    const required = page.locator('.left-out').filter({ hasText: '必ず通るところ' }).locator('li > span');
    expect(await required.allInnerTexts()).toEqual(['川崎市']);
    await page.getByRole('button', { name: '印刷用メモ' }).click();
    const text = await page.locator('.brief').innerText();
    expect(text).toContain('必ず経由することとしたもの：川崎市');
    expect(text).not.toContain('除いたもの：川崎市');
  });

  it('says on the brief that routes share no go-between, and that facts without a date are left out', async () => {
    const brief = `${FUJITSU_TO_MIYAZAKI}&i-screen=brief&i-distinct=1`;
    const alone = `${brief}&i-via=kawasaki-iip&i-hops=2`;
    const told = async (address: string) => {
      const page = await explorer.open(address);
      const text = await page.locator('.brief').innerText();
      await page.context().close();
      return text;
    };
    expect(await told(`${brief}&i-undated=0`)).toContain(
      '並べる道筋は、互いに同じ仲介者を通らないものに限る。日付のない事実は含めない。',
    );
    expect(await told(alone)).toContain('同じ仲介者を通らないほかの道筋は見つからなかった。');
    expect(await told(`${brief}&i-undated=0&lang=en`)).toContain(
      'Only routes that share no go-between. Facts without a date are not counted.',
    );
    expect(await told(`${alone}&lang=en`)).toContain('No other route that shares no go-between was found.');
  });

  it('goes only through kinds one chooses, and only along relation types one chooses', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).first().waitFor();
    await page.locator('.intro-options > summary').first().click();
    await page.getByText('仲介者の種別で絞る').click();
    await page.getByRole('button', { name: '企業', exact: true }).click();
    await expect.poll(() => asked(page, 'kinds')).toBe('Company');
    await expect.poll(() => names(page)).not.toContain(FOUNDATION);
    await page.getByText('条件（1件を変更中）').waitFor();
    await page.getByRole('button', { name: '企業', exact: true }).click();
    await expect.poll(() => names(page)).toContain(FOUNDATION);
    await page.getByText('関係の種類で絞る').click();
    await page
      .getByRole('group', { name: '参加', exact: true })
      .getByRole('button', { name: 'に参加' })
      .click();
    await expect.poll(() => asked(page, 'types')).toBe('PARTICIPATED_IN');
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki", relationTypes: [PARTICIPATED_IN]) {
        routes { entities { name } }
      } }`,
      page,
    );
    const [best] = introductionPaths.routes;
    await expect
      .poll(() => names(page))
      .toBe(best?.entities.map((one: { name: string }) => one.name).join(' → '));
    await page.getByRole('button', { name: '印刷用メモ' }).click();
    await page.locator('.brief').getByText('関係の種類は次のものに限る：に参加。').waitFor();
  });

  it('says where nothing is found that a hub left out knows both, and lets it in from there', async () => {
    const page = await explorer.open('/introduction#i-from=okaya-city&i-to=ciea');
    await page.getByText('はじめから除いている川崎市は、両者とつながりがあります。').waitFor();
    await page.getByText('いまの条件では、何段たどっても互いに届きません。').waitFor();
    expect(await page.getByRole('button', { name: /条件を元に戻す|段まで広げる/ }).count()).toBe(0);
    await page.locator('.notice').getByRole('button', { name: '川崎市を通れるようにする' }).click();
    await expect.poll(() => names(page)).toMatch(/→ 川崎市 →/);
  });

  it('says how many steps it takes where there is no route, and goes that far with one click', async () => {
    const page = await explorer.open('/introduction#i-from=jkb&i-to=keio-university&i-hops=1');
    const { introductionPaths } = await ask(
      '{ introductionPaths(from: "jkb", to: "keio-university", maxHops: 1) { outcome stepsApart } }',
      page,
    );
    const { stepsApart } = introductionPaths;
    expect(stepsApart).toBeGreaterThan(2);
    await page.getByText(`いまの条件では、最も近い道でも${stepsApart}段かかります。`).waitFor();
    await page.getByRole('button', { name: `${stepsApart}段まで広げる` }).click();
    await heads(page).first().waitFor();
  });

  it('goes from route to route by keyboard, and to the ends by keyboard alone', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    await heads(page).nth(2).waitFor();
    const isFocused = (at: number) =>
      heads(page)
        .nth(at)
        .evaluate((one) => one === document.activeElement);
    // Before anything has the focus, too.
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => asked(page, 'chosen')).toBe('2');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => asked(page, 'chosen')).toBe('');
    await page.keyboard.press('n');
    await expect.poll(() => asked(page, 'chosen')).toBe('2');
    await page.keyboard.press('Shift+N');
    await expect.poll(() => asked(page, 'chosen')).toBe('');
    await page.reload();
    await tabTo(page, '.route-head');
    await page.keyboard.press('End');
    const count = await heads(page).count();
    await expect.poll(() => asked(page, 'chosen')).toBe(String(count));
    expect(await isFocused(count - 1)).toBe(true);
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
    await page.getByRole('heading', { name: 'no-such-id（相手）は見つかりません' }).waitFor();
    const alone = await lonely(page);
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=${alone}`);
    await page.getByRole('heading', { name: '判断できるデータがありません' }).waitFor();
    const { entity } = await ask(`{ entity(id: "${alone}") { name } }`, page);
    await page
      .getByText(`${entity.name}について、ほかとのつながりを示す事実が1件も記録されていません`)
      .waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=itoki`);
    await page.getByRole('button', { name: 'もう一度試す' }).first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'もう一度試す' }).first().click();
    await heads(page).first().waitFor();
    explorer.complaints.splice(0);
  });

  it('keeps the names it knows while the server is away, and prints whom one avoided once it is back', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu&i-to=keio-university');
    await heads(page).first().waitFor();
    await page.locator('.end-name').nth(1).waitFor();
    const boxes = await page.locator('.end-name').allInnerTexts();
    expect(boxes).toEqual(['富士通株式会社', '慶應義塾大学']);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: `${FOUNDATION}を避ける` }).click();
    const again = page.getByRole('button', { name: 'もう一度試す' });
    await again.waitFor();
    const avoided = page.locator('.left-out').filter({ hasText: '避けているところ' }).locator('li > span');
    expect(await page.locator('.end-name').allInnerTexts()).toEqual(boxes);
    expect(await avoided.allInnerTexts()).toEqual([FOUNDATION]);
    await page.unroute('**/graphql');
    await again.click();
    await heads(page).first().waitFor();
    expect(await page.locator('.end-name').allInnerTexts()).toEqual(boxes);
    await page.getByRole('button', { name: '印刷用メモ' }).click();
    await page.locator('.brief').getByText(`検討の上で除いたもの：${FOUNDATION}`).waitFor();
    explorer.complaints.splice(0);
  });

  it('says of a name that did not come that it did not, on the brief too, until it is asked for again', async () => {
    const page = await explorer.open('/');
    const isNames = (body: string | null) => (body ?? '').includes('"Names"');
    await page.route('**/graphql', (route) =>
      isNames(route.request().postData()) ? route.abort() : route.continue(),
    );
    await page.goto(
      `${explorer.url}/introduction#i-from=fujitsu&i-to=keio-university&i-avoid=kawasaki-iip&i-screen=brief`,
    );
    const brief = page.locator('.brief');
    await brief.getByText('検討の上で除いたもの：kawasaki-iip（名称を読み込めません）').waitFor();
    await page.getByRole('button', { name: '画面に戻る' }).click();
    const avoided = page.locator('.left-out').filter({ hasText: '避けているところ' });
    await avoided.getByText('kawasaki-iip（名称を読み込めません）').waitFor();
    await page.unroute('**/graphql');
    await avoided.getByRole('button', { name: 'もう一度試す' }).click();
    await avoided.getByText(FOUNDATION).waitFor();
    explorer.complaints.splice(0);
  });

  it('says which part of a broken link is not there, and drops that alone', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&i-avoid=zzz,kawasaki-iip`);
    await page.getByRole('heading', { name: 'zzz（避けるところ）は見つかりません' }).waitFor();
    await page.getByRole('button', { name: '見つからないものだけを外す' }).click();
    await heads(page).first().waitFor();
    expect(['from', 'to', 'avoid'].map((key) => asked(page, key))).toEqual([
      'fujitsu',
      'university-of-miyazaki',
      'kawasaki-iip',
    ]);
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=no-such-id`);
    await page.getByRole('heading', { name: 'no-such-id（相手）は見つかりません' }).waitFor();
    expect(await page.locator('.end-name').nth(1).innerText()).toBe('no-such-id（見つかりません）');
    await page.getByRole('button', { name: '見つからないものだけを外す' }).click();
    await page.getByRole('heading', { name: 'ここから届く相手' }).waitFor();
    await page.goto(`${explorer.url}${FUJITSU_TO_MIYAZAKI}&i-avoid=kawasaki-iip,itoki&i-via=kawasaki-iip`);
    await page
      .getByRole('heading', { name: `${FOUNDATION}を、避けることと必ず通ることの両方に指定しています` })
      .waitFor();
    await page.getByRole('button', { name: '避けるのをやめる', exact: true }).click();
    await heads(page).first().waitFor();
    expect([asked(page, 'avoid'), asked(page, 'via')]).toEqual(['itoki', 'kawasaki-iip']);
    const { entities } = await ask(
      '{ entities(kinds: [Event], first: 1) { edges { node { id name } } } }',
      page,
    );
    const [{ node: event }] = entities.edges;
    await page.goto(`${explorer.url}/introduction#i-from=fujitsu&i-to=${event.id}`);
    await page.getByRole('heading', { name: `${event.name}は、紹介ルートをたどれません` }).waitFor();
    await page.goto(`${explorer.url}/introduction#i-to=fujitsu`);
    await page.getByText('起点（誰から）を選ぶと、富士通株式会社への紹介ルートを探します。').waitFor();
    await page.getByRole('button', { name: '富士通株式会社を起点に' }).click();
    await page.getByRole('heading', { name: 'ここから届く相手' }).waitFor();
    explorer.complaints.splice(0);
  });

  it('tells a tie by what two take part in from a direct one, in the list and on the brief', async () => {
    const { ties } = await ask(
      '{ ties(ids: ["mtech-smart", "kakumaru-kinzoku"], among: true, first: 1) { edges { node { strength } } } }',
      await explorer.open('/'),
    );
    expect(ties.edges.length).toBe(1);
    const page = await explorer.open('/introduction#i-from=mtech-smart&i-to=kakumaru-kinzoku&i-hops=1');
    await page.getByText('仲介なし（同じ催し・事業・団体などを通じたつながり）').waitFor();
    await page.getByRole('button', { name: '印刷用メモ' }).click();
    await page.locator('.brief').getByText('同じ催し・事業・団体などを通じたつながりを有する').waitFor();
    await page.goto(`${explorer.url}/introduction#i-from=kawasaki-city&i-to=kawasaki-iip&i-hops=1`);
    await page.getByText('仲介なし（直接のつながり）').waitFor();
  });

  it('opens the menu of a mark in a corner of the picture within it', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI);
    const surface = page.locator('.graph-surface');
    await surface.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      `(() => {
        const { cy } = document.querySelector('.graph-surface')._cyreg;
        const { x, y } = cy.getElementById('kawasaki-iip').renderedPosition();
        cy.panBy({ x: cy.width() - 12 - x, y: cy.height() - 12 - y });
      })()`,
    );
    const { x, y, width, height } = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width - 12, y + height - 12, { button: 'right' });
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const box = (await menu.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect([box.x >= x, box.x + box.width <= x + width]).toEqual([true, true]);
    expect([box.y >= y, box.y + box.height <= y + height]).toEqual([true, true]);
  });

  it('says nothing of keys where there are none to press', async () => {
    const page = await explorer.open(FUJITSU_TO_MIYAZAKI, { width: 390, height: 844 });
    await heads(page).first().waitFor();
    expect(await page.locator('.route-keys').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await page.locator('.route-keys').isVisible()).toBe(true);
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
    await page.locator('.intro-options > summary').first().click();
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
        expect(rows[i]).toContain(node.hops === 1 ? '仲介なし' : `${node.route.entities[1]?.name}を通じて`);
      },
    );
    expect(await page.getByText(`3段以内に${reachable.totalCount}件`).count()).toBe(1);
    expect(await page.getByText('2018年3月31日を基準日として').count()).toBe(1);
    expect(await page.getByText('川崎市は、つながりが特に多いので').count()).toBe(1);
    await page.getByRole('button', { name: '通れるようにする' }).click();
    await expect.poll(() => asked(page, 'back')).toBe('kawasaki-city');
    await page.getByText('仲介者に含めています').waitFor();
    await page.locator('.reached li').first().waitFor();
    const listed = await page.locator('.reached-name > :first-child').allInnerTexts();
    await page.getByRole('button', { name: '表', exact: true }).click();
    const table = page.getByRole('table', { name: 'ここから届く相手の表' });
    await table.waitFor();
    expect(await table.locator('tbody th').allInnerTexts()).toEqual(listed);
    expect(await page.locator('.reached').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSVで保存/ }).click();
    expect((await waiting).suggestedFilename()).toBe('musubi-reach.csv');
    await table.getByRole('button').nth(2).click();
    await heads(page).first().waitFor();
  });

  it('starts from one’s own organisation once it is set', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu');
    await page.getByRole('button', { name: '自分の組織として覚える' }).click();
    await page.goto(`${explorer.url}/sources`);
    await page.getByRole('link', { name: '紹介ルート' }).click();
    await expect.poll(() => asked(page, 'from')).toBe('fujitsu');
    expect(asked(page, 'own')).toBe('fujitsu');
    // An address that says nothing of it shows everybody the same, until the reader says otherwise.
    await page.goto(`${explorer.url}/introduction#i-from=university-of-miyazaki&i-to=jkb`);
    await page.reload();
    await page.getByText('自分の組織の富士通株式会社も、仲介者に含めています').waitFor();
    expect(asked(page, 'own')).toBe('');
    await page.getByRole('button', { name: '富士通株式会社を除く' }).click();
    await expect.poll(() => asked(page, 'own')).toBe('fujitsu');
    await page.locator('.left-out', { hasText: '富士通株式会社' }).waitFor();
  });

  it('says the same in the table, and gives it as a file', async () => {
    const page = await explorer.open(`${FUJITSU_TO_MIYAZAKI}&d=table`);
    await page.locator('.sheet tbody tr').first().waitFor();
    // The place shown is that of the fact told of, not of the first by id.
    expect(await page.locator('.sheet tbody tr').first().innerText()).toMatch(/2017年3月6日[\s\S]*行 1073/);
    const { introductionPaths } = await ask(
      `{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki") { routes { hops { sentence } } } }`,
      page,
    );
    const hops = introductionPaths.routes.flatMap((route: { hops: { sentence: string }[] }) => route.hops);
    const rows = await page.locator('.sheet tbody tr').allInnerTexts();
    expect(rows.length).toBe(hops.length);
    hops.forEach((hop: { sentence: string }, i: number) => {
      expect(rows[i]).toContain(hop.sentence);
    });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSVで保存' }).click();
    const saved = await waiting;
    expect(saved.suggestedFilename()).toBe('musubi-routes.csv');
    const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    for (const column of [
      'もとの法人番号',
      'もとの区',
      '相手の法人番号',
      '相手の区',
      'いちばん弱い段',
      '基準日',
    ])
      expect(head.split(',')).toContain(column);
    expect(lines.length).toBe(hops.length);
    expect(lines.filter((line) => line.includes(',いちばん弱い段,')).length).toBe(
      introductionPaths.routes.filter((route: { hops: unknown[] }) => route.hops.length > 1).length,
    );
    expect(lines[0]).toContain(',1020001071491,');
    expect(lines.every((line) => line.endsWith(',2018-03-31'))).toBe(true);
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
    const file = await page.pdf({ preferCSSPageSize: true });
    const printed = await textOf(file);
    for (const { sentence } of introductionPaths.routes[0].hops) expect(printed).toContain(bare(sentence));
    for (const part of ['1目的', '共同研究の相談のため', '第2案', '第3案', '第1案に同じ', '5備考', '出典'])
      expect(printed).toContain(part);
    const pdf = file.toString('latin1');
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
        '/introduction#i-screen=meeting&lang=en&i-names=Fujitsu%0AMitutoyo%0AItoki%0AKawasaki',
        '/#l=ties&s=kawasaki-city',
      ]) {
        const page = await explorer.open(address, size);
        await page.waitForLoadState('networkidle');
        await page.locator('.intro, .tie-head').first().waitFor();
        for (const fold of await page.locator('.intro-options summary').all()) await fold.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(size.height);
        expect(await violations(page, { contrast: size.width > 1000 })).toEqual([]);
        await page.context().close();
      }
    });

  it('draws the same choice as ties: actors only, each tie opening to its facts', async () => {
    const page = await explorer.open('/');
    await page.locator('.legend').waitFor();
    await page.getByRole('button', { name: 'つながり', exact: true }).click();
    const ties = page.locator('.tie-head');
    await ties.first().waitFor();
    expect(page.url()).toContain('l=ties');
    const [name] = await ties.first().locator('.tie-names > span').allInnerTexts();
    await ties.nth(2).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tie-facts .place').first().waitFor();
    expect(/[#&]s=([^&]*)/.exec(page.url())?.[1]?.split(',').length).toBe(2);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.locator('.sheet tbody tr').first().waitFor();
    const first = await page.locator('.sheet tbody tr').first().innerText();
    expect(first.startsWith(`${name}\n`)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '事実', exact: true }).click();
    await page.locator('.entities').waitFor();
  });

  it('shows the years of the facts that ties stand on, and all of them still when a period is chosen', async () => {
    const page = await explorer.open('/#l=ties&e=fujitsu,university-of-miyazaki,itoki');
    await page.locator('.tie-head').first().waitFor();
    const bars = page.locator('.period-bar');
    await bars.first().waitFor();
    const titles = () => bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('title')));
    const whole = await titles();
    expect(whole.find((title) => title?.includes('2016'))).not.toMatch(/[^\d]0件/);
    const ties = page.locator('.tie-head');
    const before = await ties.allInnerTexts();
    await page.locator('.period-end').first().press('End');
    await expect.poll(() => page.url()).toMatch(/y=20\d\d/);
    await expect.poll(() => ties.allInnerTexts()).not.toEqual(before);
    expect(await titles()).toEqual(whole);
  });

  for (const to of ['university-of-miyazaki', 'keio-university'])
    it(`names the marks of the route to ${to} at twice the size, each nearest to its own name`, async () => {
      const page = await explorer.open(`/introduction#i-from=fujitsu&i-to=${to}`, {
        width: 640,
        height: 400,
      });
      await page.locator('.graph-surface canvas').first().waitFor();
      const doubtful = () =>
        page.evaluate<readonly string[]>(
          `(() => {
            const nodes = document.querySelector('.graph-surface')._cyreg.cy.nodes().toArray();
            const gap = (a, b) => Math.hypot(
              Math.max(a.x1 - b.x2, b.x1 - a.x2, 0),
              Math.max(a.y1 - b.y2, b.y1 - a.y2, 0),
            );
            const mark = (node) => {
              const { x, y } = node.renderedPosition();
              const r = node.renderedWidth() / 2;
              return { x1: x - r, x2: x + r, y1: y - r, y2: y + r };
            };
            const label = (node) => node.renderedBoundingBox({ includeNodes: false, includeOverlays: false });
            return nodes.filter((node) => {
              if (!node.hasClass('named')) return node.hasClass('near');
              const own = gap(label(node), mark(node));
              return nodes.some((other) => other !== node && gap(label(node), mark(other)) <= own);
            }).map((node) => node.id());
          })()`,
        );
      await expect.poll(doubtful).toEqual([]);
    });

  it('has its ties in the legend where the screen is narrow', async () => {
    const page = await explorer.open('/', { width: 390, height: 844 });
    await page.getByRole('button', { name: '凡例と絞り込み' }).click();
    await page.getByRole('button', { name: 'つながり', exact: true }).click();
    await expect.poll(() => page.url()).toContain('l=ties');
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.locator('.sheet tbody tr').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: '凡例と絞り込み' }).click();
    await page.getByRole('button', { name: '事実', exact: true }).click();
    await page.locator('.entities').waitFor();
  });

  it('opens a tie by its line on the canvas', async () => {
    const page = await explorer.open('/#l=ties&e=fujitsu~0.0,kawasaki-iip~6o.0');
    await page.locator('.tie-head').first().waitFor();
    const box = await page.locator('.graph-surface').boundingBox();
    if (!box) throw new Error('There is no canvas.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - 8];
    await expect
      .poll(async () => {
        for (const down of [0, -6, 6, -12, 12, -18, 18]) {
          await page.mouse.move(x, y + down);
          if ((await page.locator('.graph-tip').count()) > 0) break;
        }
        return page.locator('.graph-tip').count();
      })
      .toBe(1);
    await page.mouse.down();
    await page.mouse.up();
    await page.locator('.tie-facts .place').first().waitFor();
  });

  const BOOTH = [
    'エムテックススマート(株)',
    '角丸金属(有)',
    'SCIVAX(株)',
    '三和クリエーション(株)',
    '(株)JKB',
    '大幸機器(株)',
    '東信電気(株)',
  ];
  const openMeeting = async (address = '/introduction#i-screen=meeting') => {
    const page = await explorer.open(address);
    await page.getByRole('textbox').waitFor();
    return page;
  };
  const summary = (page: Page) => page.locator('.meeting-part [role=status]').first();

  // The documents name seven firms at the joint booth, and eighteen that got the exhibit subsidy beside it.
  const SUBSIDISED = [
    '(株)ナガオシステム',
    '(株)ブラザー',
    'TMCシステム(株)',
    '(株)クリエイティブテクノロジー',
    '東京メータ(株)',
    '(株)ルートレック・ネットワークス',
    'タイジ(株)',
    '(株)協同インターナショナル',
    '(株)サンナイオートメーション',
    '(株)アサイマーキングシステム',
    '(株)大和生物研究所',
  ];
  // The line as printed: between two of the names there is no mark.
  const PRINTED =
    '(株)ナガオシステム、(株)ブラザー、TMCシステム(株)、(株)クリエイティブテクノロジー、東京メータ(株)、(株)ルートレック・ネットワークス、タイジ(株)、三和クリエーション(株)、(株)協同インターナショナル、(株)サンナイオートメーション(株)アサイマーキングシステム、(株)大和生物研究所、(株)ユニオン産業、(有)相和シボリ工業、協同組合高津工友会、(有)シンプヤ、佐野デザイン事務所、コトブキテック(株) 計18件';
  const IDS = [
    'mtech-smart',
    'kakumaru-kinzoku',
    'scivax',
    'sanwa-creation',
    'jkb',
    'daiko-kiki',
    'toshin-denki',
    'nagao-system',
    'brother-kawasaki',
    'tmc-system',
    'creative-technology',
    'tokyo-meter',
    'routrek-networks',
    'taiji',
    'kyodo-international',
    'sannai-automation',
    'asai-marking-system',
    'daiwa-biological-research',
  ];

  it('says of the seven names of the joint booth, and eleven of the exhibit subsidy’s to make eighteen, who is known, who knows whom, and who could introduce the rest', async () => {
    const page = await openMeeting();
    const pasted = [...BOOTH, ...SUBSIDISED];
    expect(pasted.length).toBe(18);
    await page.getByRole('textbox').fill(pasted.join('\n'));
    await page.getByRole('button', { name: '照合する' }).click();
    await expect
      .poll(() => summary(page).innerText())
      .toMatch(/^18件のうち、一致 18件、要確認 0件、不明 0件/);
    const { ties } = await ask(
      `{ ties(ids: ${JSON.stringify(IDS)}, among: true, first: 100) { totalCount edges { node { sentence } } } }`,
      page,
    );
    // All seven met at the booth.
    expect(ties.totalCount).toBeGreaterThanOrEqual(21);
    const rest = page.locator('.meeting-part').last();
    await page.getByText(`153組のうち${ties.totalCount}組に`).waitFor();
    const told = await page.locator('.meeting-sentence').allInnerTexts();
    expect(told).toEqual(ties.edges.map(({ node }: { node: { sentence: string } }) => node.sentence));
    // Whoever else they know they know through the city, which is left out as a go-between: said once for all of them.
    const alike = rest.locator('.pair-group');
    await alike.waitFor({ timeout: 20_000 });
    expect(await alike.locator('h3').allInnerTexts()).toEqual([
      `次の${153 - ties.totalCount}組：4段以内に紹介できる人は見つかりません。はじめから除いている川崎市は、両者とつながりがあります。`,
    ]);
    await alike.locator('.cut').click();
    expect(await alike.locator('li').count()).toBe(153 - ties.totalCount);
    expect(await violations(page)).toEqual([]);
    await alike
      .getByRole('button', { name: /へのルートを見る$/ })
      .first()
      .click();
    await expect.poll(() => names(page)).toMatch(/→ 川崎市 →/);
  });

  it('knows the same firm by another spelling, says whose name nobody bears, and saves all it found', async () => {
    const page = await openMeeting();
    const short = BOOTH.map((name) => name.replace(/\((株|有)\)/, ''));
    const hosts = ['川崎市', '川崎市産業振興財団', '富士通', '存在しない名前の会社'];
    await page.getByRole('textbox').fill([...BOOTH, ...short, ...hosts].join('\n'));
    await page.getByRole('button', { name: '照合する' }).click();
    await expect
      .poll(() => summary(page).innerText())
      .toMatch(/^18件のうち、一致 17件、要確認 0件、不明 1件/);
    expect(await page.getByText('上の行と同じ相手').count()).toBe(7);
    // Ten actors: what the API says of them.
    const known = JSON.stringify([...IDS.slice(0, 7), 'kawasaki-city', 'kawasaki-iip', 'fujitsu']);
    const { ties } = await ask(`{ ties(ids: ${known}, among: true, first: 100) { totalCount } }`, page);
    await page.getByText(`45組のうち${ties.totalCount}組に`).waitFor();
    const rest = page.locator('.meeting-part').last();
    await expect
      .poll(() => rest.locator('tbody tr, .pair-group li').count(), { timeout: 20_000 })
      .toBe(45 - ties.totalCount);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '結果をCSVで保存' }).click();
    const file = readFileSync(await (await waiting).path(), 'utf8');
    expect(file.split('\r\n').filter((line) => line.startsWith('つながりの記録なし')).length).toBe(
      45 - ties.totalCount,
    );
    expect(file).toContain('\r\n不明,存在しない名前の会社,');
    const [head = '', ...lines] = file.trimEnd().split('\r\n');
    for (const column of ['もとの入力した名前', 'もとの法人番号', 'もとの区', '相手の区', '基準日'])
      expect(head.split(',')).toContain(column);
    // The names one was given by, the one it has, its number.
    expect(lines.some((line) => line.includes(',富士通,富士通株式会社,1020001071491,'))).toBe(true);
    expect(lines.some((line) => line.includes(',(株)JKB、JKB,株式会社JKB,'))).toBe(true);
    await rest
      .getByRole('button', { name: /へのルートを見る$/ })
      .first()
      .click();
    await heads(page).first().waitFor();
    await page.goBack();
    await expect.poll(() => summary(page).innerText()).toMatch(/^18件のうち/);
  });

  it('takes the line the documents print for the eighteen names it says it has', async () => {
    const page = await openMeeting();
    await page.getByRole('textbox').fill(PRINTED);
    await page.getByRole('button', { name: '照合する' }).click();
    await page.getByText('一覧には計18件とありますが、いまの名前は17件です。').waitFor();
    const joined = '(株)サンナイオートメーション | (株)アサイマーキングシステム';
    await page.getByRole('button', { name: `2件に分ける：${joined}` }).click();
    await expect
      .poll(() => summary(page).innerText())
      .toMatch(/^18件のうち、一致 18件、要確認 0件、不明 0件/);
    expect(await page.getByText('一覧には計18件').count()).toBe(0);
    expect(asked(page, 'names').split('\n').slice(9, 11)).toEqual(joined.split(' | '));
  });

  it('reads names side by side, says how, and reads one column or each line when asked', async () => {
    const page = await openMeeting();
    const match = () => page.getByRole('button', { name: '照合する' }).click();
    await page.getByRole('textbox').fill('富士通,慶應義塾大学\n東芝,JKB');
    await match();
    await expect.poll(() => asked(page, 'names')).toBe('富士通\n慶應義塾大学\n東芝\nJKB');
    await page.getByText('2列すべてを名前として読みました。').waitFor();
    await page.getByRole('button', { name: '2列目（慶應義塾大学、JKB …）を読む' }).click();
    await expect.poll(() => asked(page, 'names')).toBe('慶應義塾大学\nJKB');
    await page.getByText('見出しがないので、2列目（慶應義塾大学、JKB …）を名前として読みました。').waitFor();
    await page.getByRole('button', { name: 'すべての列を読む' }).click();
    await expect.poll(() => asked(page, 'names')).toBe('富士通\n慶應義塾大学\n東芝\nJKB');
    await page.getByRole('textbox').fill('富士通,慶應義塾大学,JKB,東芝');
    await match();
    await page.getByText('区切りで分けて、4件の名前として読みました。').waitFor();
    await page.getByRole('button', { name: '1行を1件の名前として読む' }).click();
    await expect.poll(() => asked(page, 'names')).toBe('富士通,慶應義塾大学,JKB,東芝');
    expect(await page.getByRole('textbox').inputValue()).toBe('"富士通,慶應義塾大学,JKB,東芝"');
    await page.getByRole('button', { name: '区切りで分けて読む' }).click();
    await expect.poll(() => asked(page, 'names')).toBe('富士通\n慶應義塾大学\nJKB\n東芝');
  });

  it('takes a file of names that is dropped on it', async () => {
    const page = await openMeeting();
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['番号,会社名\r\n1,富士通\r\n2,イトーキ\r\n'], '名簿.csv', { type: 'text/csv' }),
      );
      return data;
    });
    const box = page.locator('.name-box');
    await box.dispatchEvent('dragover', { dataTransfer: dropped });
    expect(await box.getAttribute('class')).toContain('over');
    await box.dispatchEvent('drop', { dataTransfer: dropped });
    await expect.poll(() => asked(page, 'names')).toBe('富士通\nイトーキ');
    await page.getByText('「会社名」の列を名前として読みました。').waitFor();
    expect(await box.getAttribute('class')).not.toContain('over');
    await expect.poll(() => summary(page).innerText()).toMatch(/^2件のうち、一致 2件/);
  });

  it('counts a department for its organisation, and says so', async () => {
    const names = encodeURIComponent('川崎市経済労働局\n川崎市\n富士通株式会社');
    const page = await explorer.open(`/introduction#i-screen=meeting&i-names=${names}`);
    await page.getByText('川崎市経済労働局は川崎市の部署なので').waitFor();
    await page.getByText('1組のうち1組に').waitFor();
    await page.getByText('つながりのない組はありません。').waitFor();
  });

  it('asks who is meant where that is doubtful, and takes the answer into the address', async () => {
    const page = await openMeeting(
      '/introduction#i-screen=meeting&i-names=%E5%B7%9D%E5%B4%8E%0A%E5%AF%8C%E5%A3%AB%E9%80%9A',
    );
    await expect.poll(() => summary(page).innerText()).toMatch(/要確認 1件/);
    const choice = page.getByRole('combobox', { name: '「川崎」は誰のことですか' });
    const [, chosen] = await choice
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    await choice.selectOption(chosen ?? '');
    await expect.poll(() => summary(page).innerText()).toMatch(/一致 2件、要確認 0件/);
    expect(asked(page, 'names')).toBe(`川崎\t${chosen}\n富士通`);
    await choice.selectOption('');
    await expect.poll(() => summary(page).innerText()).toMatch(/一致 1件、要確認 0件、不明 1件/);
  });

  it('reads a list from Excel’s own file, from CSV in Shift_JIS and from text, and says when it cannot', async () => {
    const page = await openMeeting();
    const give = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await give(
      '名簿.xlsx',
      workbookOf([
        ['番号', '企業名'],
        ['1', '富士通'],
        ['2', '宮崎大学'],
      ]),
    );
    await expect.poll(() => asked(page, 'names')).toBe('富士通\n宮崎大学');
    await page.getByText('「企業名」の列を名前として読みました。').waitFor();
    // 富士通 and ミツトヨ in Shift_JIS.
    await give('list.csv', Buffer.from('95788e6d92ca0d0a837e8363836783880d0a', 'hex'));
    await expect.poll(() => asked(page, 'names')).toBe('富士通\nミツトヨ');
    await give('list.txt', Buffer.from('イトーキ\n富士通\n'));
    await expect.poll(() => asked(page, 'names')).toBe('イトーキ\n富士通');
    await give('broken.xlsx', Buffer.from('no workbook'));
    await page.getByText('「broken.xlsx」を読めませんでした').waitFor();
    expect(asked(page, 'names')).toBe('イトーキ\n富士通');
  });

  it('is one click away from the card of one, and from two who are selected', async () => {
    const page = await explorer.open('/#s=fujitsu,itoki&e=fujitsu,itoki');
    await page.locator('.several').getByRole('button', { name: '紹介ルート' }).click();
    await heads(page).first().waitFor();
    expect([asked(page, 'from'), asked(page, 'to')]).toEqual(['fujitsu', 'itoki']);
    await page.goto(`${explorer.url}/#s=fujitsu&e=fujitsu,itoki`);
    await page.locator('.card-actions').getByRole('button', { name: '紹介ルート' }).click();
    await page.getByRole('heading', { name: 'ここから届く相手' }).waitFor();
    await page.getByRole('button', { name: '自分の組織として覚える' }).click();
    await page.goto(`${explorer.url}/#s=itoki&e=fujitsu,itoki`);
    await page.locator('.card-actions').getByRole('button', { name: '紹介ルート' }).click();
    await heads(page).first().waitFor();
    expect([asked(page, 'from'), asked(page, 'to'), asked(page, 'own')]).toEqual([
      'fujitsu',
      'itoki',
      'fujitsu',
    ]);
  });

  it('leaves the browser nothing to complain about', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

describe.skipIf(leftOut)('introductions of a test world beside Kawasaki', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    const took = (from: string) =>
      relation({
        id: `${from}-took`,
        type: 'PARTICIPATED_IN',
        from,
        to: 'test-fair',
        since: '1990' as never,
      });
    explorer = await startExplorer({
      further: [
        entity({ id: 'test-a', kind: 'Company', name: '試験企業甲' }),
        entity({ id: 'test-b', kind: 'Company', name: '試験企業乙' }),
        entity({ id: 'test-fair', kind: 'Event', name: '試験展示会' }),
        took('test-a'),
        took('test-b'),
      ],
      limits: { work: 1 },
    });
  }, 120_000);
  afterAll(() => explorer?.stop());

  it('shows what was possible in a period and is gone now', async () => {
    const page = await explorer.open('/introduction#i-from=test-a&i-to=test-b&i-period=1989-1991');
    await page.locator('.route-now').waitFor();
    expect(await page.locator('.route-now').innerText()).toBe(
      'この期間にはあったルートですが、いま（2018年3月31日時点）はありません。',
    );
  });

  it('says of a search that was stopped early how far it got, and offers fewer steps', async () => {
    const page = await explorer.open('/introduction#i-from=okaya-city&i-to=university-of-miyazaki&i-hops=5');
    await page.getByText('途中で探すのをやめました').waitFor();
    expect(await page.locator('.outcome').innerText()).toMatch(/\d段までは調べ終えています。/);
    await page.getByRole('button', { name: '4段までに減らす' }).click();
    await expect.poll(() => /i-hops=(\d)/.exec(page.url())?.[1] ?? 'usual').toBe('usual');
  });
});
