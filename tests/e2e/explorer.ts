import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { followTies } from '../../server/analysis/projections.ts';
import { deriveHere } from '../../server/analysis/ties/derivesTies.ts';
import type { Limits } from '../../server/http/limits.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { followStore } from '../../server/names/followStore.ts';
import { readSchema } from '../../server/readSchema.ts';
import { createServer } from '../../server/server.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import { browserPath } from './browser.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Nothing is drawn in three dimensions.
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Explorer {
  readonly url: string;
  /** A page of its own, closed after the test; everything the browser complains about is kept in `complaints`. */
  readonly open: (
    address?: string,
    size?: { width: number; height: number },
    further?: BrowserContextOptions,
  ) => Promise<Page>;
  readonly complaints: string[];
  readonly stop: () => Promise<void>;
}

interface Started {
  /** Of a test world, beside the Kawasaki data. */
  readonly further?: readonly GraphRecord[];
  readonly limits?: Partial<Limits>;
}

/** The explorer as built now, served by the real service with the Kawasaki data, in a real browser. */
export async function startExplorer({ further = [], limits = {} }: Started = {}): Promise<Explorer> {
  if (browserPath === null) throw new Error('No Chromium was found: set CHROMIUM_PATH to one.');
  const folder = mkdtempSync(join(tmpdir(), 'musubi-explorer-'));
  const prepared = inject('prepared');
  const path = join(folder, 'explorer.sqlite');
  copyFileSync(prepared.store, path);
  const schemaSources = readSchema();
  const ontology = readOntology(schemaSources);
  let changes = 0;
  const store = await openSqliteStore({
    path,
    ontology,
    now: () => new Date('2018-04-01T00:00:00Z'),
    newId: () => `change-${++changes}`,
  });
  if (further.length > 0) await store.apply({ author: 'test', reason: 'test world', records: () => further });
  const names = await followStore(store);
  const projections = followTies(deriveHere(store, ontology), () => performance.now());
  await projections.follow();
  const server = createServer({
    ontology,
    schemaSources,
    store,
    names,
    projections,
    clientFolder: prepared.clientFolder,
    limits,
  });
  const url = await server.listen(0, '127.0.0.1');
  const browser: Browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  const complaints: string[] = [];
  return {
    url,
    complaints,
    open: async (address = '/', size = { width: 1440, height: 900 }, further = {}) => {
      const context = await browser.newContext({
        viewport: size,
        locale: 'ja-JP',
        reducedMotion: 'reduce',
        ...further,
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(address.startsWith('http') ? address : `${url}${address}`);
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe finds wrong with a page as it stands; axe is run from outside the page's own rules for scripts. Contrast
 * takes it longest, and is the same in another language or size: there it can be left out.
 */
export async function violations(page: Page, { contrast = true } = {}): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(readFileSync(axePath, 'utf8'));
  const result = await page.evaluate<AxeResult>(
    `axe.run(document, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: ${contrast} } } })`,
  );
  return result.violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id}, ${nodes.length} times: ${first?.html.slice(0, 200)} ${first?.failureSummary ?? ''}`;
  });
}

/** The ids on the canvas, by the address. */
export function shownIn(page: Page): readonly string[] {
  const entries = /(?:^|[#&])e=([^&]*)/.exec(page.url())?.[1] ?? '';
  return entries
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => decodeURIComponent(entry.split('~')[0] ?? ''));
}

/** Goes on with Tab until the focus is on what a selector names. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (there) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
