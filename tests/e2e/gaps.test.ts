import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entity, place, relation } from '../fixtures/records.ts';
import { leftOut } from './browser.ts';
import { type Explorer, shownIn, startExplorer, tabTo, violations } from './explorer.ts';
import { bare, textOf } from './textOf.ts';

const KINDS = '/gaps#i-g.rows=KIND&i-g.columns=KIND&i-g.basis=MET';
const FIRMS_AND_UNIVERSITIES = `${KINDS}&i-g.cell=Company%09University`;
const WORDS = {
  BELOW: '少ない',
  ABOVE: '多い',
  AS_EXPECTED: '想定どおり',
  TOO_FEW: '件数不足',
  NO_DATA: 'データなし',
};
const MARKS = { BELOW: '▼', ABOVE: '▲', AS_EXPECTED: '=', TOO_FEW: '…', NO_DATA: '∅' };
type Verdict = keyof typeof WORDS;
interface Cell {
  readonly row: { readonly id: string };
  readonly column: { readonly id: string };
  readonly observed: number;
  readonly ratio: number | null;
  readonly verdict: Verdict;
}

const told = (type: string, from: string, to: string) =>
  relation({ id: `${from}.${type}.${to}`, type, from, to, evidence: [place('001', 1)] });
const thing = (id: string, kind: string, name: string) =>
  entity({ id, kind, name, evidence: [place('001', 1)] });
const MEETING = [
  thing('test-field', 'Field', '試験分野'),
  thing('test-narrow', 'Field', '試験分野の一部'),
  thing('test-lonely', 'Field', '試験の孤立分野'),
  thing('test-seeker', 'Company', '試験求める社'),
  thing('test-offerer', 'Company', '試験持つ社'),
  thing('test-need', 'Need', '小型カメラがほしい'),
  thing('test-hope', 'Need', '土の分析がしたい'),
  thing('test-offer', 'Offer', '内視鏡の技術'),
  told('PART_OF', 'test-narrow', 'test-field'),
  told('NEEDS', 'test-seeker', 'test-need'),
  told('NEEDS', 'test-seeker', 'test-hope'),
  told('OFFERS', 'test-offerer', 'test-offer'),
  told('IN_FIELD', 'test-need', 'test-field'),
  told('IN_FIELD', 'test-hope', 'test-lonely'),
  told('IN_FIELD', 'test-offer', 'test-narrow'),
];

describe.skipIf(leftOut)('gaps in a browser', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer({ further: MEETING });
  }, 120_000);
  afterAll(() => explorer?.stop());

  const asked = (page: Page, key: string) =>
    decodeURIComponent(new RegExp(`[#&]i-g\\.${key}=([^&]*)`).exec(page.url())?.[1] ?? '');
  const ask = async (query: string, page: Page) => {
    const answer = await (await page.request.post(`${explorer.url}/graphql`, { data: { query } })).json();
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const matrixOf = async (page: Page, args: string) =>
    (
      await ask(
        `{ gapMatrix(${args}) {
          notice rows { id label size } columns { id label } ties actors members unknown asOf
          cells { row { id } column { id } observed expected ratio low high verdict sentence } } }`,
        page,
      )
    ).gapMatrix;
  const cellAt = (page: Page, row: number, column: number) => page.locator(`[data-at="${row} ${column}"]`);
  const heads = (page: Page) => page.locator('.matrix tbody th strong').allInnerTexts();
  const saved = async (page: Page, button: RegExp | string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).first().click();
    const download = await waiting;
    const [head = '', ...lines] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    return { name: download.suggestedFilename(), head: head.replace('\uFEFF', ''), lines };
  };

  it('leads from the rail to a table, says first that most is too few, and what is counted against what', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: 'ギャップ' }).click();
    await page.locator('.matrix').waitFor();
    expect(new URL(page.url()).pathname).toBe('/gaps');
    expect(await page.title()).toBe('ギャップ · Musubi');
    const matrix = await matrixOf(page, 'rows: SIZE, columns: SIZE');
    expect(await page.locator('.gaps-about h2').innerText()).toBe(matrix.notice);
    const about = await page.locator('.gaps-about').innerText();
    expect(about).toContain('連携の事実');
    expect(about).toContain('2018年3月31日時点');
    expect(about).toContain('各主体のつながりの数を保ち');
    expect(about).toContain(`${matrix.actors}主体、${matrix.ties}組`);
    expect(about).toContain(`${matrix.members}主体のうち、相手の記録が1件もない${matrix.unknown}主体`);
    expect(about).toContain('関係が無いとも言っていません');
    await page.getByRole('button', { name: '「会ったことがある」で数える' }).click();
    await expect.poll(() => asked(page, 'basis')).toBe('MET');
    const met = await matrixOf(page, 'rows: SIZE, columns: SIZE, basis: MET');
    await expect.poll(() => page.locator('.gaps-about').innerText()).toContain(`${met.ties}組`);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => asked(page, 'basis')).toBe('');
  });

  it('shows each cell with count, ratio and a verdict by form and word; no nought where nothing is known', async () => {
    const page = await explorer.open(KINDS);
    const { rows, columns, cells } = await matrixOf(page, 'rows: KIND, columns: KIND, basis: MET');
    await cellAt(page, 0, 0).waitFor();
    expect(await heads(page)).toEqual(rows.map(({ label }: { label: string }) => label));
    const label = (all: typeof rows, id: string) =>
      all.find((one: { id: string }) => one.id === id)?.label ?? '';
    const texts = await page.locator('.matrix td button').allInnerTexts();
    expect(texts.map((text) => text.split('\n').map((part) => part.trim()))).toEqual(
      cells.map(({ row, column, verdict, observed, ratio }: Cell) => {
        const names = `${label(rows, row.id)}×${label(columns, column.id)}：`;
        const head = [names, MARKS[verdict] + WORDS[verdict]];
        if (verdict === 'NO_DATA') return head;
        const digits = ratio !== null && ratio !== 0 && ratio < 0.1 ? 3 : 2;
        return [...head, `${observed}組`, ratio === null ? '比なし' : `${ratio.toFixed(digits)}倍`];
      }),
    );
    expect(new Set(cells.map(({ verdict }: Cell) => verdict)).size).toBe(5);
    // Told apart without colour too: by the line around them.
    const lines = await page.evaluate(() =>
      ['BELOW', 'TOO_FEW', 'NO_DATA'].map((verdict) => {
        const one = document.querySelector(`.matrix .gap-${verdict}`);
        return one && getComputedStyle(one).borderTopStyle;
      }),
    );
    expect(lines).toEqual(['solid', 'dashed', 'dotted']);
    const at = cells.findIndex(({ verdict }: Cell) => verdict === 'BELOW');
    const below = page.locator('.matrix td button').nth(at);
    expect(await below.getAttribute('title')).toMatch(/^95%区間 [\d.]+～[\d.]+倍、期待 [\d.]+組$/);
    const { row, column } = cells[at];
    const name = `${label(rows, row.id)}×${label(columns, column.id)}： ?少ない`;
    expect(await page.getByRole('button', { name: new RegExp(`^${name} ?\\d+組`) }).count()).toBeGreaterThan(
      0,
    );
  });

  it('goes from cell to cell by arrow keys and opens one with Enter', async () => {
    const page = await explorer.open(KINDS);
    await cellAt(page, 0, 0).waitFor();
    await tabTo(page, '[data-at]');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowUp'])
      await page.keyboard.press(key);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe('1 0');
    await page.keyboard.press('Enter');
    await page.locator('.gaps-side').waitFor();
    expect(asked(page, 'cell').split('\t')).toHaveLength(2);
    await page.locator('.gaps-side').getByRole('button', { name: '閉じる' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.gaps-side').count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe('1 0');
  });

  it('sorts rows by a column and by size, keeps heads in sight, and undoes it', async () => {
    const page = await explorer.open(KINDS);
    await cellAt(page, 0, 0).waitFor();
    const before = await heads(page);
    const { cells, rows } = await matrixOf(page, 'rows: KIND, columns: KIND, basis: MET');
    const company = page.locator('.matrix thead th').filter({ hasText: '企業' }).first();
    await company.getByRole('button').click();
    await expect.poll(() => company.getAttribute('aria-sort')).toBe('ascending');
    const isTold = ({ verdict }: Cell) => verdict !== 'TOO_FEW' && verdict !== 'NO_DATA';
    const expected = cells
      .filter((cell: Cell) => cell.column.id === 'Company' && isTold(cell))
      .sort((a: Cell, b: Cell) => (a.ratio ?? 0) - (b.ratio ?? 0))
      .map(({ row }: Cell) => rows.find(({ id }: { id: string }) => id === row.id).label);
    expect((await heads(page)).slice(0, expected.length)).toEqual(expected);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect.poll(() => heads(page)).toEqual(before);
    await page.getByRole('button', { name: '組の大きさで並べる' }).click();
    const sizes = rows.map(({ size }: { size: number }) => size).sort((a: number, b: number) => b - a);
    await expect
      .poll(async () =>
        (await page.locator('.matrix tbody th small').allInnerTexts()).map((text) =>
          Number.parseInt(text, 10),
        ),
      )
      .toEqual(sizes);
    const box = page.locator('.matrix-scroll');
    await box.evaluate((one) => one.scrollTo(400, 400));
    const [corner, area] = await Promise.all([
      page.locator('.matrix-corner').boundingBox(),
      box.boundingBox(),
    ]);
    expect(Math.abs((corner?.x ?? 0) - (area?.x ?? 99))).toBeLessThan(3);
    expect(Math.abs((corner?.y ?? 0) - (area?.y ?? 99))).toBeLessThan(3);
  });

  it('opens a cell to the ranked pairs with reasons, their places, and what of the score is only size', async () => {
    const page = await explorer.open(FIRMS_AND_UNIVERSITIES);
    const side = page.locator('.gaps-side');
    await side.locator('.pair').first().waitFor();
    const { missingPairs } = await ask(
      `{ missingPairs(rows: { by: KIND, id: "Company" }, columns: { by: KIND, id: "University" }, basis: MET, first: 10) {
        totalCount edges { node { a { name } b { name } score popularity beyondPopularity reasons { sentence } route { entities { name } hops { sentence } } } } } }`,
      page,
    );
    const { edges } = missingPairs;
    expect(await side.locator('.pair-names').allInnerTexts()).toEqual(
      edges.map(
        ({ node }: { node: { a: { name: string }; b: { name: string } } }) =>
          `${node.a.name}\n${node.b.name}`,
      ),
    );
    const [{ node: best }] = edges;
    const text = await side.locator('.pair').first().innerText();
    for (const { sentence } of best.reasons) expect(text).toContain(sentence);
    for (const { sentence } of best.route.hops) expect(text).toContain(sentence);
    expect(text).toContain(`得点 ${best.score.toFixed(2)}`);
    expect(text).toContain(
      `つながりが多いだけの分 ${best.popularity.toFixed(2)}、それ以外 ${best.beyondPopularity.toFixed(2)}`,
    );
    expect(await side.innerText()).toContain(`候補は${missingPairs.totalCount}組あります`);
    await side.getByRole('button', { name: '次の10組を見る' }).click();
    await expect.poll(() => side.locator('.pair').count()).toBe(Math.min(20, missingPairs.totalCount));
    await side.locator('.pair-evidence').first().click();
    await side.locator('.place').first().click();
    await page.locator('.source-fact.marked').first().waitFor();
    await page.goBack();
    await side.locator('.pair').first().waitFor();
    await side.getByRole('combobox', { name: '得点の付け方' }).selectOption('ADAMIC_ADAR');
    await expect.poll(() => asked(page, 'method')).toBe('ADAMIC_ADAR');
    await side.locator('.pair').first().waitFor();
    expect(await side.locator('.pair-split').count()).toBe(0);
  });

  it('draws the introduction that would close a gap, opens it as routes, and comes back to the same cell', async () => {
    const page = await explorer.open(FIRMS_AND_UNIVERSITIES);
    const side = page.locator('.gaps-side');
    await side.locator('.pair').first().waitFor();
    const { missingPairs } = await ask(
      `{ missingPairs(rows: { by: KIND, id: "Company" }, columns: { by: KIND, id: "University" }, basis: MET, first: 1) {
        edges { node { a { id } b { id } route { entities { id } } } } } }`,
      page,
    );
    const [{ node }] = missingPairs.edges;
    const route = node.route.entities.map(({ id }: { id: string }) => id);
    await side.getByRole('button', { name: 'この経路を描く' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect([...shownIn(page)].sort()).toEqual([...route].sort());
    expect(page.url()).toContain('l=ties');
    await page.goBack();
    await side.locator('.pair').first().waitFor();
    await side.getByRole('button', { name: '紹介ルートで開く' }).click();
    await page.locator('.route-head').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/introduction');
    expect(page.url()).toContain(`i-from=${node.a.id}&i-to=${node.b.id}`);
    await page.getByRole('link', { name: 'ギャップ' }).click();
    await side.locator('.pair').first().waitFor();
    expect(asked(page, 'cell')).toBe('Company\tUniversity');
  });

  it('compares two periods: both figures, how much was counted, and a difference only where both can be told', async () => {
    const page = await explorer.open(`${KINDS}&i-g.years=2014-2017&i-g.against=2008-2013&i-g.dateless=0`);
    await cellAt(page, 0, 0).waitFor();
    const of = (from: number, to: number) =>
      matrixOf(
        page,
        `rows: KIND, columns: KIND, basis: MET, period: { from: "FY${from}", to: "FY${to}", undated: false }`,
      );
    const [before, after] = [await of(2008, 2013), await of(2014, 2017)];
    const note = await page.locator('.gaps-beside').innerText();
    expect(note).toContain(`左が${before.ties}組、右が${after.ties}組`);
    expect(await page.locator('.gaps-beside button').count()).toBe(0);
    const isTold = (cell: Cell | undefined) =>
      cell && cell.verdict !== 'TOO_FEW' && cell.verdict !== 'NO_DATA';
    const same = (one: Cell) => (other: Cell) =>
      one.row.id === other.row.id && one.column.id === other.column.id;
    const both = after.cells.filter((cell: Cell) => isTold(cell) && isTold(before.cells.find(same(cell))));
    const shown = await page.locator('.gap-change').allInnerTexts();
    expect(shown).toHaveLength(after.cells.length);
    expect(shown.filter((text) => /^差 [+−±]\d+\.\d+$/.test(text))).toHaveLength(both.length);
    expect(shown.filter((text) => text.startsWith('差 —'))).toHaveLength(after.cells.length - both.length);
    expect(both.length).toBeGreaterThan(0);
    const file = await saved(page, 'CSVで保存');
    expect(file.head).toContain('比べる期間の記録にある組');
    expect(file.head).toContain('比の差');
    await page.getByRole('checkbox', { name: '日付のない事実を含める' }).check();
    await page.getByRole('button', { name: '日付のない事実を外す' }).click();
    await expect.poll(() => asked(page, 'dateless')).toBe('0');
  });

  it('offers ready-made questions, and groups to choose among', async () => {
    const page = await explorer.open('/gaps');
    await page.locator('.matrix').waitFor();
    const names = ['大企業×中小企業', '企業×大学', '施設×施設', '分野×分野', '市×市'];
    for (const name of names) {
      await page.getByRole('button', { name, exact: true }).click();
      const pressed = page.locator('.gaps-presets [aria-pressed=true]');
      await expect.poll(() => pressed.allInnerTexts()).toEqual([name]);
      await page.locator('.matrix').waitFor();
    }
    expect(await heads(page)).toContain('川崎市');
    expect((await heads(page)).every((name) => /^[^区]+[市町村]$/.test(name))).toBe(true);
    await page.getByRole('button', { name: '大企業×中小企業', exact: true }).click();
    await page.getByRole('button', { name: '行を選ぶ' }).click();
    await page.getByRole('checkbox', { name: /^大企業/ }).check();
    await page.getByRole('button', { name: 'これだけで集計' }).click();
    await expect.poll(() => heads(page)).toEqual(['大企業']);
    expect(asked(page, 'rowIds')).toBe('LARGE');
  });

  it('saves the matrix with its figures, and the pairs with corporate numbers, reasons and places', async () => {
    const page = await explorer.open(FIRMS_AND_UNIVERSITIES);
    await page.locator('.pair').first().waitFor();
    const { cells } = await matrixOf(page, 'rows: KIND, columns: KIND, basis: MET');
    const matrix = await saved(page, 'CSVで保存');
    expect(matrix.name).toBe('musubi-gaps.csv');
    expect(matrix.head.split(',').slice(6, 12)).toEqual([
      '記録にある組',
      '期待',
      '比',
      '95%区間の下',
      '95%区間の上',
      '判定',
    ]);
    expect(matrix.lines).toHaveLength(cells.length);
    expect(matrix.lines.map((line) => line.split(',')[6])).toEqual(
      cells.map(({ observed }: Cell) => String(observed)),
    );
    expect(matrix.lines.every((line) => line.includes(',会ったことがある,2018-03-31,'))).toBe(true);
    const pairs = await saved(page, '読み込んだ10件をCSVで保存');
    expect(pairs.name).toBe('musubi-gap-pairs.csv');
    for (const column of [
      'もとの法人番号',
      '相手の区',
      '得点',
      'つながりが多いだけの分',
      '理由',
      '出典の文書名',
      '紹介ルート',
      '基準日',
    ])
      expect(pairs.head.split(',')).toContain(column);
    expect(pairs.lines).toHaveLength(10);
    expect(pairs.lines[0]).toContain('2018-03-31');
  });

  it('prints the matrix on A4 with as-of date, model, candidates and documents', async () => {
    const page = await explorer.open(FIRMS_AND_UNIVERSITIES);
    await page.locator('.pair').first().waitFor();
    await page.waitForLoadState('networkidle');
    const { missingPairs } = await ask(
      `{ missingPairs(rows: { by: KIND, id: "Company" }, columns: { by: KIND, id: "University" }, basis: MET, first: 1) { edges { node { reasons { sentence } } } } }`,
      page,
    );
    const { sources } = await ask('{ sources { title } }', page);
    const file = await page.pdf({ preferCSSPageSize: true });
    const text = await textOf(file);
    for (const part of [
      '連携のギャップ',
      '種類×種類',
      '2018年3月31日',
      '各主体のつながりの数を保ち、相手は偶然で決まるとする',
      'すべての年度',
      '期待より少ない',
      'まだつながりのない組の候補（標準、上位10組）',
      missingPairs.edges[0].node.reasons[0].sentence,
      sources[0].title,
    ])
      expect(text).toContain(bare(part));
    expect(text).not.toContain(bare('よく見る組み合わせ'));
    expect(file.toString('latin1')).toMatch(/\/MediaBox \[0 0 84[12]\.\d+ 59[45]\.\d+\]/);
  });

  it('lists who has no collaboration, none told apart from no data, and facilities nobody is named in', async () => {
    const page = await explorer.open('/gaps#i-g.screen=unlinked');
    await page.locator('.gap-list tbody tr').first().waitFor();
    const unlinked = async (args: string) =>
      (
        await ask(
          `{ unlinkedEntities(first: 50${args}) { sentence totalCount named none noData edges { node { entity { name } verdict sentence } } } }`,
          page,
        )
      ).unlinkedEntities;
    const all = await unlinked('');
    const main = await page.locator('.gaps-said').innerText();
    expect(main).toContain(all.sentence);
    expect(main).toContain(`連携なし ${all.none}件`);
    expect(main).toContain(`データなし ${all.noData}件`);
    const rows = await page.locator('.gap-list tbody tr').allInnerTexts();
    all.edges.forEach(({ node }: { node: { sentence: string; verdict: string } }, i: number) => {
      expect(rows[i]).toContain(node.sentence);
      expect(rows[i]).toContain(node.verdict === 'NONE' ? '連携なし' : '∅ データなし');
    });
    await page.getByRole('button', { name: /次を読み込む（50 \/ \d+件）/ }).click();
    await expect.poll(() => page.locator('.gap-list tbody tr').count()).toBe(100);
    const file = await saved(page, '読み込んだ100件をCSVで保存');
    expect(file.head).toBe('名前,法人番号,区,所在,種別,判定,説明,出典,出典の文書名,時点,ID');
    expect(file.lines).toHaveLength(100);
    await page.getByRole('combobox', { name: '種別' }).selectOption('Facility');
    const sites = await unlinked(', kinds: [Facility]');
    await expect.poll(() => page.locator('.gaps-main').innerText()).toBe(sites.sentence);
    await page.getByRole('combobox', { name: '種別' }).selectOption('Company');
    await page.getByRole('combobox', { name: '分け方' }).selectOption('SIZE');
    await page.getByRole('combobox', { name: '組' }).selectOption('LARGE');
    const large = await unlinked(', kinds: [Company], groups: [{ by: SIZE, id: "LARGE" }]');
    await expect.poll(() => page.locator('.gaps-main').innerText()).toBe(large.sentence);
    await page.locator('.entity-button').first().click();
    await page.locator('.canvas canvas').first().waitFor();
  });

  it('lists certified makers nothing followed for, each with where it is printed', async () => {
    const page = await explorer.open('/gaps');
    await page.getByRole('button', { name: '認定後の動き' }).click();
    await page.locator('.gap-list tbody tr').first().waitFor();
    const { certifiedWithoutFollowUp: list } = await ask(
      '{ certifiedWithoutFollowUp(first: 50) { totalCount certified edges { node { sentence } } } }',
      page,
    );
    expect(await page.locator('.gaps-main').innerText()).toContain(
      `${list.certified}件のうち${list.totalCount}件`,
    );
    const rows = await page.locator('.gap-list tbody tr').allInnerTexts();
    list.edges.forEach(({ node }: { node: { sentence: string } }, i: number) => {
      expect(rows[i]).toContain(node.sentence);
    });
    await page.locator('.pair-evidence').first().click();
    await page.locator('.place').first().click();
    await page.locator('.source-fact.marked').first().waitFor();
    await page.goto(`${explorer.url}/gaps#i-g.screen=unlicensed`);
    await page.reload();
    const { unlicensedOffers: offers } = await ask('{ unlicensedOffers { totalCount shown } }', page);
    await expect
      .poll(() => page.locator('.gaps-main').innerText())
      .toContain(`${offers.shown}件のうち${offers.totalCount}件`);
  });

  it('shows needs that meet offers in a narrower field, and the fields that lack one side', async () => {
    const page = await explorer.open('/gaps#i-g.screen=exchange');
    const meets = page.getByRole('region', { name: '出会うニーズとシーズ' });
    const fields = page.getByRole('region', { name: '分野ごとのニーズとシーズ' });
    await meets.locator('tbody tr').first().waitFor();
    const row = await meets.locator('tbody tr').filter({ hasText: '小型カメラがほしい' }).innerText();
    for (const part of ['試験求める社', '内視鏡の技術', '試験持つ社', '試験分野の中の試験分野の一部で'])
      expect(row).toContain(part);
    expect(await fields.locator('tbody tr').filter({ hasText: '試験の孤立分野' }).innerText()).toContain(
      'ニーズだけ',
    );
    await fields.getByRole('combobox').selectOption('NO_NEED');
    await expect.poll(() => fields.locator('tbody tr').filter({ hasText: '孤立' }).count()).toBe(0);
    await page.getByRole('button', { name: '大企業が求め、中小企業が持つ' }).click();
    await meets.getByText('出会うニーズとシーズがありません').waitFor();
    expect([asked(page, 'seekers'), asked(page, 'offerers')]).toEqual(['LARGE', 'SMALL']);
  });

  it('says what is wrong with a broken address or an answer that did not come, with a way out', async () => {
    const page = await explorer.open('/gaps#i-g.rows=FACILITY&i-g.rowIds=no-such-site');
    await page.getByText('この期間には、どの組にもメンバーがいません').waitFor();
    await page.getByRole('button', { name: '分け方を元に戻す' }).click();
    await page.locator('.matrix').waitFor();
    let away = true;
    await page.route('**/graphql', (route) =>
      away && route.request().postData()?.includes('"GapMatrix"') ? route.abort() : route.continue(),
    );
    await page.getByRole('combobox', { name: '行', exact: true }).selectOption('PROGRAM');
    await page.getByText('サーバーにつながりません').waitFor();
    away = false;
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.locator('.matrix').waitFor();
    await page.goto(`${explorer.url}/gaps#i-g.screen=unlinked&i-g.groupBy=FACILITY&i-g.group=no-such-site`);
    await page.reload();
    await page.getByText('見つかりませんでした。').waitFor();
    await page.getByRole('button', { name: '分け方を元に戻す' }).click();
    await page.locator('.gap-list tbody tr').first().waitFor();
    // The browser complains of what was kept from coming.
    explorer.complaints.splice(0);
  });

  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
    [390, 844],
  ] as const)
    it(`fits ${width} x ${height} in both languages, and axe finds nothing wrong`, async () => {
      for (const lang of ['ja', 'en'])
        for (const address of [
          `${FIRMS_AND_UNIVERSITIES}&lang=${lang}`,
          `${KINDS}&i-g.years=2014-2017&i-g.against=2008-2013&lang=${lang}`,
          ...['unlinked', 'exchange', 'certified', 'unlicensed'].map(
            (screen) => `/gaps#i-g.screen=${screen}&lang=${lang}`,
          ),
        ]) {
          const page = await explorer.open(address, { width, height });
          await page.locator('.pair, .gap-change, .gaps-main, .gap-balance').first().waitFor();
          expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
          expect(await page.evaluate(() => document.documentElement.scrollHeight), address).toBe(height);
          expect(await violations(page), address).toEqual([]);
          await page.context().close();
        }
    });

  it('makes the browser complain of nothing', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
