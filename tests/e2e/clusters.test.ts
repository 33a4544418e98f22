import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, startExplorer, tabTo, violations } from './explorer.ts';

describe.skipIf(leftOut)('the cluster map in a browser', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const asked = (page: Page, key: string) =>
    decodeURIComponent(new RegExp(`[#&]i-c\\.${key}=([^&]*)`).exec(page.url())?.[1] ?? '');
  const mapOf = async (page: Page, inner: string, args = '') => {
    const query = `{ clusterMap${args} { ${inner} } }`;
    const answer = await (await page.request.post(`${explorer.url}/graphql`, { data: { query } })).json();
    expect(answer.errors).toBeUndefined();
    return answer.data.clusterMap;
  };
  const items = (page: Page, kind: string) => page.locator(`.cluster-item-${kind}`);
  const go = (page: Page, hash: string) => page.goto(`${explorer.url}/clusters#${hash}`);

  it('leads from the rail to a map of areas with names, bridges and hubs, and says in words who is not on it', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'クラスター' }).click();
    await items(page, 'bridge').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/clusters');
    expect(await page.title()).toBe('クラスター · Musubi');
    const map = await mapOf(
      page,
      'clusterCount actors ties isolated tiedToHubsOnly citation spanning { name } clusters { name size } bridges { entity { name } }',
    );
    const labels = await items(page, 'cluster').evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    expect(labels).toEqual(
      map.clusters.map(({ name, size }: { name: string; size: number }) => `${name}、${size}主体。開く`),
    );
    expect(await items(page, 'bridge').count()).toBe(map.bridges.length);
    const side = await page.locator('.clusters-side').innerText();
    expect(side).toContain(
      `${map.actors}主体、つながり${map.ties}組から、${map.clusterCount}個のクラスターが見つかりました。`,
    );
    expect(side).toContain(`クラスターに入らない${map.isolated}主体は描いていません`);
    expect(side).toContain(`うち${map.tiedToHubsOnly}主体のつながりはハブとだけ`);
    expect(side).toContain('つながりが無いという意味ではありません');
    expect(side).toContain(map.citation);
    expect(await page.locator('.cluster-hubs').textContent()).toBe(
      `ハブ（全体にまたがる）：${map.spanning[0].name}`,
    );
    const looks = await page
      .locator('.cluster-area circle:last-child')
      .evaluateAll((all) => all.slice(0, 8).map((one) => `${one.getAttribute('stroke')}`));
    expect(new Set(looks).size).toBe(8);
    expect(await page.locator('.clusters-key li').count()).toBe(7);
  });

  it('opens a cluster with its members at the first click, and an actor at the second', async () => {
    const page = await explorer.open('/clusters');
    const { clusters } = await mapOf(
      page,
      'clusters(first: 2) { id name size topMembers(first: 1) { id name } }',
    );
    const [, second] = clusters;
    await items(page, 'bridge').first().waitFor();
    // In the middle of this one stands a bridge: the first click opens all the same.
    await items(page, 'cluster').nth(1).click({ force: true });
    await items(page, 'member').first().waitFor();
    expect(asked(page, 'open')).toBe(second.id);
    expect(await items(page, 'member').count()).toBe(second.size);
    expect(await page.locator('.cluster-pane h2').innerText()).toBe(second.name);
    await page.locator('.cluster-members small').first().waitFor();
    expect(await page.locator('.cluster-members li').first().innerText()).toMatch(
      new RegExp(`^${second.topMembers[0].name}.*確かさ`, 's'),
    );
    await page.goBack();
    await expect.poll(() => asked(page, 'open')).toBe('');
    await items(page, 'cluster').nth(1).click({ force: true });
    await items(page, 'member').first().click({ force: true });
    await page.locator('.card-actions').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(page.url()).toContain(`s=${second.topMembers[0].id}`);
  });

  it('goes by keyboard alone, and opens by coming near', async () => {
    const page = await explorer.open('/clusters');
    await items(page, 'bridge').first().waitFor();
    await tabTo(page, '.cluster-item');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    const first = await focused();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    await page.locator('.cluster-item-cluster').first().focus();
    await page.keyboard.press('Enter');
    const open = (await page.locator('[data-key][aria-expanded=true]').getAttribute('data-key')) ?? '';
    await expect.poll(() => `cluster ${asked(page, 'open')}`).toBe(open);
    await page.keyboard.press('Escape');
    await expect.poll(() => asked(page, 'open')).toBe('');
    const disc = await page.locator('.cluster-item-cluster').first().boundingBox();
    await page.mouse.move((disc?.x ?? 0) + (disc?.width ?? 0) / 2, (disc?.y ?? 0) + (disc?.height ?? 0) / 2);
    for (let i = 0; i < 40 && asked(page, 'open') === ''; i += 1) {
      await page.mouse.wheel(0, -120);
      await page.mouse.wheel(0, -120);
      const box = await page.locator('.cluster-item-cluster').first().boundingBox();
      const stage = await page.locator('.cluster-stage').boundingBox();
      if (box && stage && box.height > 0.9 * stage.height) await page.waitForTimeout(300);
    }
    expect(`cluster ${asked(page, 'open')}`).toBe(open);
    expect(asked(page, 'look')).toMatch(/^-?[\d.]+~-?[\d.]+~[\d.]+$/);
    const kept = await page.locator('.cluster-world').getAttribute('transform');
    await page.reload();
    await items(page, 'member').first().waitFor();
    expect(await page.locator('.cluster-world').getAttribute('transform')).toBe(kept);
    await page.keyboard.press('Tab');
    await page.locator('.cluster-item-cluster').first().focus();
    await page.keyboard.press('0');
    await expect.poll(() => asked(page, 'look')).toBe('');
  });

  it('goes through the fiscal years with a slider, by keys and played, and leaves in place what goes on', async () => {
    const page = await explorer.open('/clusters#i-c.mode=yearly');
    const slider = page.getByRole('slider', { name: '年度を選ぶ' });
    await slider.waitFor();
    const places = () =>
      page
        .locator('.cluster-item-cluster')
        .evaluateAll((all) =>
          Object.fromEntries(all.map((one) => [one.getAttribute('data-key'), one.getAttribute('transform')])),
        );
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => asked(page, 'year')).toBe('2013');
    expect(await slider.getAttribute('aria-valuetext')).toBe('2013年度（平成25）');
    const before = await places();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => asked(page, 'year')).toBe('2014');
    const after = await places();
    const both = Object.keys(before).filter((key) => key in after);
    expect(both.length).toBeGreaterThan(5);
    for (const key of both) expect(after[key], key).toBe(before[key]);
    expect(await page.locator('.cluster-changes li').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: '変化を再生' }).click();
    await expect.poll(() => asked(page, 'year'), { timeout: 10_000 }).toBe('2016');
    await page.getByRole('button', { name: '止める' }).click();
    expect(await page.locator('.clusters-warning').innerText()).toContain('資料の違いかもしれない');
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.locator('.cluster-year-table tbody tr').first().waitFor();
    expect(await page.locator('.cluster-year-table').innerText()).toContain('に合流した');
    await go(page, 'i-c.mode=yearly&i-c.year=1999');
    await page.getByText('1999年度には、つながりの記録がありません。').waitFor();
  });

  it('sets two periods beside each other: what goes on keeps look and place, what changed is told', async () => {
    const page = await explorer.open('/clusters#i-c.mode=compare');
    await page.locator('.cluster-map').nth(1).waitFor();
    await page.locator('.cluster-changes').waitFor();
    const { changes, warning } = await mapOf(
      page,
      'warning changes { kind sentence before { id } after { id } moved { id } }',
      '(period: { from: "FY2015", to: "FY2017" }, compareWith: { from: "FY2013", to: "FY2014" })',
    );
    expect(await page.locator('.clusters-warning').innerText()).toContain(warning);
    const told = await page.locator('.cluster-changes > li > p').allInnerTexts();
    expect(told.toSorted()).toEqual(changes.map(({ sentence }: { sentence: string }) => sentence).toSorted());
    const drawn = (map: number) =>
      page
        .locator('.cluster-map')
        .nth(map)
        .evaluate((svg) =>
          Object.fromEntries(
            [...svg.querySelectorAll('.cluster-item-cluster')].map((item, i) => {
              const area = svg.querySelectorAll('.cluster-area')[i];
              const fill = area?.querySelector('circle:last-child')?.getAttribute('fill') ?? '';
              return [
                item.getAttribute('data-key'),
                [area?.getAttribute('transform'), fill.replace(/^url\(#[^-]*-/, '')],
              ];
            }),
          ),
        );
    const [before, after] = [await drawn(0), await drawn(1)];
    const same = changes.filter(({ kind }: { kind: string }) => kind === 'SAME');
    expect(same.length).toBeGreaterThan(3);
    for (const { after: kept } of same) {
      const key = `cluster ${kept[0].id}`;
      expect(after[key]?.[1], key).toBe(before[key]?.[1]);
      expect(after[key]?.[0], key).toBe(before[key]?.[0]);
    }
    await page.getByRole('button', { name: '表', exact: true }).click();
    await expect.poll(() => page.locator('.cluster-change-table tbody tr').count()).toBe(changes.length);
    await page.getByLabel('前の期間の始まり').selectOption('2016');
    await expect.poll(() => asked(page, 'against')).toBe('2016-2016');
    await page.getByText('2つの期間が重なっています').waitFor();
  });

  it('saves picture, drawing, table and files for other programs, each with how to get it again', async () => {
    const page = await explorer.open('/clusters#i-c.resolution=2');
    await items(page, 'bridge').first().waitFor();
    const { citation, clusters } = await mapOf(page, 'citation clusters { name }', '(resolution: 2)');
    const saved = async (item: string) => {
      await page.getByRole('button', { name: '保存', exact: true }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).click();
      const download = await waiting;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const png = await saved('画像（PNG）');
    expect(png.name).toBe('musubi-clusters.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1_400);
    expect(png.bytes.length).toBeGreaterThan(50_000);
    const parsed = async (bytes: Buffer) =>
      page.evaluate((text) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
        return {
          root: root.querySelector('parsererror') ? 'broken' : root.localName,
          text: root.textContent.replaceAll(/\s+/g, ''),
        };
      }, bytes.toString('utf8'));
    const svg = await parsed((await saved('図（SVG）')).bytes);
    expect(svg.root).toBe('svg');
    expect(svg.text).toContain(citation.replaceAll(/\s+/g, ''));
    expect(svg.text).toContain(clusters[0].name.slice(0, 4));
    const csv = (await saved('表（CSV）')).bytes.toString('utf8');
    expect(csv).toContain(clusters[0].name);
    expect((await parsed((await saved('GraphML')).bytes)).root).toBe('graphml');
    expect((await parsed((await saved('GEXF')).bytes)).root).toBe('gexf');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.clusters-paper').innerText();
    expect(paper).toContain(citation);
    for (const { name } of clusters) expect(paper).toContain(name);
    expect(await page.locator('.cluster-map').isVisible()).toBe(true);
    expect(await page.locator('.clusters-side, .rail, .clusters-head').first().isVisible()).toBe(false);
  });

  it('has a table twin that is sorted by keyboard and opens a cluster into its members', async () => {
    const page = await explorer.open('/clusters#i-c.show=table');
    const rows = page.locator('.cluster-table tbody tr');
    await rows.first().waitFor();
    const { clusters } = await mapOf(page, 'clusters { id name size density }');
    expect(await rows.count()).toBe(clusters.length);
    const head = page.getByRole('columnheader', { name: '密度' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(asked(page, 'sort')).toBe('density.desc');
    const largest = page.getByRole('button', { name: clusters[0].name, exact: true });
    await largest.click();
    const members = page.locator('.cluster-member-table tbody tr');
    await expect.poll(() => members.count()).toBe(clusters[0].size);
    expect(await members.first().innerText()).toMatch(/\d+%.*\d\.\d\d.*\d+%/s);
    expect(await violations(page)).toEqual([]);
  });

  it('can be read at every size in both languages, sticks out nowhere, and always has a way out', async () => {
    const page = await explorer.open('/clusters');
    for (const [width, height, ...langs] of [
      [1280, 800, 'ja', 'en'],
      [640, 400, 'en'],
      [390, 844, 'ja', 'en'],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const lang of langs)
        for (const mode of ['period', 'yearly', 'compare']) {
          await go(page, `lang=${lang}&i-c.mode=${mode}`);
          await page.locator(`html[lang=${lang}] .cluster-names text`).first().waitFor();
          const told = `${width} ${lang} ${mode}`;
          expect(await page.evaluate(() => document.documentElement.scrollWidth), told).toBe(width);
          const stage = await page.locator('.cluster-stage').first().boundingBox();
          expect(stage?.width, told).toBeGreaterThan(mode === 'compare' ? 230 : 340);
          expect(stage?.height, told).toBeGreaterThanOrEqual(220);
          const out = await page
            .locator('.clusters-head, .clusters-head *, .cluster-stage, .year-bar *')
            .evaluateAll((all) =>
              all
                .map((one) => one.getBoundingClientRect())
                .filter(({ left, right, width: w }) => w > 1 && (left < 0 || right > window.innerWidth))
                .map(({ left, right }) => `${left} to ${right}`),
            );
          expect(out, told).toEqual([]);
          const isAsked =
            mode === 'period' ? width === 1280 && lang === 'ja' : width === 390 && lang === 'en';
          if (isAsked) expect(await violations(page, { contrast: mode === 'period' }), told).toEqual([]);
        }
    }
    await page.route('**/graphql', async (route) => {
      const answer = await (await route.fetch()).text();
      await route.fulfill({ body: answer.replaceAll(/"clusterCount":\d+/g, '"clusterCount":0') });
    });
    await go(page, 'i-c.years=2016-2016&i-c.dateless=0');
    await page.getByText('つながりが無いという意味ではありません。期間を広げるか').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'すべての年度にする' }).click();
    await items(page, 'cluster').first().waitFor();
    await go(page, 'i-c.open=nobody-here');
    await page.getByText('アドレスのクラスターは、この条件の地図にはありません。').waitFor();
    const known = explorer.complaints.length;
    await page.route('**/graphql', (route) => route.abort());
    await go(page, 'i-c.resolution=4');
    await page.locator('.clusters [role=alert]').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await items(page, 'cluster').first().waitFor();
    explorer.complaints.splice(known);
    expect(explorer.complaints).toEqual([]);
  });
});
