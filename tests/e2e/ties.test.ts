import { readFileSync } from 'node:fs';
import type { APIResponse, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leftOut } from './browser.ts';
import { type Explorer, shownIn, startExplorer, violations } from './explorer.ts';

const FIVE = 'e=kawasaki-city,kbic,keio-university,person-koike-yasuhiro,fujitsu';

describe.skipIf(leftOut)('the drawing of ties', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  }, 120_000);
  afterAll(() => explorer?.stop());

  const open = async (address: string, ...more: [size?: { width: number; height: number }]) => {
    const page = await explorer.open(address, ...more);
    await page.locator('.graph-surface canvas').first().waitFor();
    await page.locator('.tie-head').first().waitFor();
    return page;
  };
  const panel = (page: Page) => page.locator('.tie-panel');
  const place = (page: Page, id: string) =>
    page.evaluate<{ x: number; y: number }>(
      `(() => {
        const surface = document.querySelector('.graph-surface');
        const { left, top } = surface.getBoundingClientRect();
        const { x, y } = surface._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
        return { x: x + left, y: y + top };
      })()`,
    );

  type Ends = Readonly<Record<'a' | 'b', { readonly id: string; readonly kind: string }>>;
  interface TiesPage {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Ends }[];
  }
  /** Whom an actor is tied to, strongest first, as the server gives them page by page. */
  const tied = async (
    page: Page,
    id: string,
    without: readonly string[] = [],
  ): Promise<readonly string[]> => {
    const ties: Ends[] = [];
    let [after, more]: [string | null, boolean] = [null, true];
    while (more) {
      const query = `query ($id: ID!, $after: String) {
        ties(ids: [$id], first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { a { id kind } b { id kind } } }
        }
      }`;
      const answer: APIResponse = await page.request.post(`${explorer.url}/graphql`, {
        data: { query, variables: { id, after } },
      });
      const { edges, pageInfo }: TiesPage = (await answer.json()).data.ties;
      ties.push(...edges.map(({ node }) => node));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return ties
      .map(({ a, b }) => (a.id === id ? b : a))
      .filter(({ kind }) => !without.includes(kind))
      .map((other) => other.id);
  };

  it('has the actions of the facts on a right click and on a button, and adds whom one is tied to', async () => {
    const page = await open(`/#l=ties&${FIVE}`);
    const { x, y } = await place(page, 'fujitsu');
    await page.mouse.click(x, y, { button: 'right' });
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const labels = await items.allTextContents();
    expect(labels).toEqual([
      'つながりを広げる',
      'たたむ',
      '固定',
      'これとつながりだけ残す',
      '隠す',
      '図から外す',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel(page).getByRole('button', { name: 'ほかの操作' }).click();
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual(labels);
    const before = shownIn(page);
    const left = (await tied(page, 'fujitsu')).filter((id) => !before.includes(id));
    await page.getByRole('menuitem', { name: 'つながりを広げる' }).click();
    await expect.poll(() => shownIn(page)).toEqual([...before, ...left.slice(0, 25)]);
  });

  it('adds the strongest 25 one is tied to, says how many more there are, and takes it back', async () => {
    const page = await open('/#l=ties&s=kawasaki-city&e=kawasaki-city,fujitsu');
    const before = shownIn(page);
    const all = await tied(page, 'kawasaki-city');
    const left = all.filter((id) => !before.includes(id));
    expect(left.length).toBeGreaterThan(25);
    const more = panel(page).locator('.card-actions .button-primary');
    const there = all.length - left.length;
    await panel(page)
      .getByRole('button', { name: `つながりを広げる（${there} / ${all.length}）` })
      .waitFor();
    await more.click();
    await page.getByText(`25件を加えました。ほか${left.length - 25}件あります。`).waitFor();
    expect(shownIn(page)).toEqual([...before, ...left.slice(0, 25)]);
    await panel(page)
      .getByRole('button', { name: `つながりを広げる（${there + 25} / ${all.length}）` })
      .waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => shownIn(page)).toEqual(before);
  });

  it('adds all one is tied to where they are few, and then has no more to add', async () => {
    const page = await explorer.open('/#l=ties&s=itoki&e=kawasaki-city,itoki');
    const all = await tied(page, 'itoki');
    expect(all).toHaveLength(18);
    const more = panel(page).locator('.card-actions .button-primary');
    await panel(page).getByRole('button', { name: 'つながりを広げる（1 / 18）' }).waitFor();
    await more.click();
    await page.getByText('17件を加えました。', { exact: true }).first().waitFor();
    expect(shownIn(page)).toEqual(['kawasaki-city', 'itoki', ...all.filter((id) => id !== 'kawasaki-city')]);
    await panel(page).getByRole('button', { name: 'つながりはすべて表示中（18件）' }).waitFor();
    expect(await more.isDisabled()).toBe(true);
    await panel(page).getByText('18件のつながり').waitFor();
  });

  it('adds by key none of the kinds left out', async () => {
    const page = await open(`/#l=ties&k=University&${FIVE}`);
    const before = shownIn(page);
    const left = await tied(page, 'fujitsu', ['University']);
    expect(left).not.toEqual(await tied(page, 'fujitsu'));
    const { x, y } = await place(page, 'fujitsu');
    await page.mouse.click(x, y);
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    const added = left.filter((id) => !before.includes(id)).slice(0, 25);
    await expect.poll(() => shownIn(page)).toEqual([...before, ...added]);
  });

  it('counts what it lists, and has the card of one beside its ties', async () => {
    const page = await open(`/#l=ties&s=fujitsu&${FIVE}`);
    const listed = await page.locator('.tie-head').count();
    const all = await open(`/#l=ties&${FIVE}`);
    const total = await all.locator('.tie-head').count();
    expect(listed).toBeLessThan(total);
    await panel(page).getByText(`${listed}件のつながり（表示中の4件の間では${total}件）`).waitFor();
    await panel(all).getByText(`4件の間に${total}件のつながり`).waitFor();
    await panel(page).getByRole('tab', { name: '説明' }).first().click();
    await panel(page).locator('.card .fact').first().waitFor();
    await panel(page).getByRole('heading', { name: '富士通株式会社', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('leads from two selected to their routes', async () => {
    const page = await open(`/#l=ties&s=fujitsu,keio-university&${FIVE}`);
    await panel(page).getByRole('button', { name: '紹介ルート' }).click();
    await page.locator('.intro').waitFor();
    expect(page.url()).toContain('i-from=fujitsu');
    expect(page.url()).toContain('i-to=keio-university');
  });

  for (const drawing of ['canvas', 'table'])
    it(`says which kinds are left out and brings them back (${drawing})`, async () => {
      const page = await explorer.open(`/#l=ties&d=${drawing}&k=University&${FIVE}`);
      const university = page.locator('.legend').getByRole('button', { name: /^大学/ });
      await university.waitFor();
      expect(await university.getAttribute('aria-pressed')).toBe('false');
      await page.getByText('3件の間に').waitFor();
      const kinds = await page.locator('.legend-kinds .legend-label').allTextContents();
      expect(kinds).not.toContain('施設');
      await page.locator('.legend').getByText('根拠がすべて終了').waitFor();
      await page.locator('.legend').getByRole('button', { name: 'すべて戻す' }).click();
      await page.getByText('4件の間に').waitFor();
      expect(await university.getAttribute('aria-pressed')).toBe('true');
      expect(await violations(page)).toEqual([]);
    });

  it('says how many are hidden and brings them back, with nothing over that', async () => {
    const page = await open(`/#l=ties&${FIVE}`);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.locator('.told.shown').waitFor();
    await page
      .locator('.told')
      .evaluate((told) => Promise.all(told.getAnimations().map((one) => one.finished)));
    const [note, told] = [
      await page.locator('.canvas-hidden').boundingBox(),
      await page.locator('.told').boundingBox(),
    ];
    expect(note && told && told.y + told.height <= note.y).toBe(true);
    await page.getByRole('button', { name: '再表示' }).click();
    await page.locator('.canvas-hidden').waitFor({ state: 'detached' });
  });

  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])
    it(`covers no mark with the note of what is hidden (${size.width} wide)`, async () => {
      const page = await explorer.open(`/#${FIVE}`, size);
      await page.locator('.graph-surface canvas').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Delete');
      await page.locator('.canvas-hidden').waitFor();
      const under = () =>
        page.evaluate<readonly string[]>(
          `(() => {
            const surface = document.querySelector('.graph-surface');
            const { left, top } = surface.getBoundingClientRect();
            const note = document.querySelector('.canvas-hidden').getBoundingClientRect();
            return surface._cyreg.cy.nodes().toArray().filter((node) => {
              const { x, y } = node.renderedPosition();
              const r = node.renderedWidth() / 2;
              return x + left > note.left - r && x + left < note.right + r
                && y + top > note.top - r && y + top < note.bottom + r;
            }).map((node) => node.id());
          })()`,
        );
      await expect.poll(under).toEqual([]);
    });

  it('saves its table with who and where both ends are', async () => {
    const page = await explorer.open(`/#l=ties&d=table&${FIVE}`);
    const rows = page.locator('.tie-table tbody tr');
    await rows.first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSVで保存' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .slice(1)
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe(
      'もと,もとの法人番号,もとの区,もとの所在,相手,相手の法人番号,相手の区,相手の所在,強さ,関係,根拠の数,出典,出典の文書名,基準日',
    );
    expect(lines).toHaveLength((await rows.count()) + 1);
    expect(lines.find((line) => line.startsWith('富士通株式会社,'))).toMatch(
      /^富士通株式会社,1020001071491,中原区,.*\d{3} · .*行 \d+.*,2018-03-31$/,
    );
  });

  it('leaves the browser nothing to complain about when a canvas goes away in motion', async () => {
    const page = await explorer.open('/introduction#i-from=fujitsu&i-to=university-of-miyazaki', undefined, {
      reducedMotion: 'no-preference',
    });
    const drawn = () => page.locator('.graph-surface canvas').first().waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await drawn();
    for (let round = 0; round < 3; round += 1) {
      await press('表');
      await press('図');
      await drawn();
      await page.getByRole('link', { name: '出典', exact: true }).click();
      await page.getByRole('link', { name: '探索', exact: true }).click();
      await drawn();
      for (const name of ['つながり', '事実', '表', '図']) await press(name);
      await drawn();
      await page.getByRole('link', { name: '紹介ルート', exact: true }).click();
      await drawn();
    }
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(explorer.complaints).toEqual([]);
  });
});
