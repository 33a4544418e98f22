import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import type { ReportFigure } from '../figure.ts';
import { withServer } from '../serve.ts';

/** All that a browser loads for the explorer's first page: as gzip, which is what it takes over plain HTTP, and as Brotli. */
export async function bench(report: ReportFigure): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium or Chrome was found: set CHROMIUM_PATH to one');
  const folder = mkdtempSync(join(tmpdir(), 'musubi-page-'));
  try {
    await withServer(join(folder, 'musubi.db'), async ({ address }) => {
      const files = await asked(address, executablePath);
      const size = async (encoding: string) => {
        const sizes = await Promise.all(files.map((file) => sent(file, encoding)));
        return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
      };
      report({
        name: `first page, ${files.length} files, gzip`,
        value: await size('gzip'),
        unit: 'kB',
        limit: 300,
        peer: { name: 'Brotli', value: await size('br, gzip') },
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file the browser asks for until the picture stands. */
async function asked(address: string, executablePath: string): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const files: string[] = [];
    page.on('requestfinished', (request) => {
      const url = request.url();
      if (!url.includes('/graphql') && !url.startsWith('data:')) files.push(url);
    });
    await page.goto(address);
    await page.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    return files;
  } finally {
    await browser.close();
  }
}

/** Bytes of an answer as they come over the wire, without heads. */
async function sent(url: string, encoding: string): Promise<number> {
  const question = get(url, { headers: { 'accept-encoding': encoding } });
  const [answer] = (await once(question, 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return bytes;
}
