import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import type { ReportFigure } from '../figure.ts';
import { serve } from '../serve.ts';

/** All that a browser loads for the explorer's first page: as gzip, which is what it takes over plain HTTP, and as Brotli. */
export async function bench(report: ReportFigure): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium or Chrome was found: set CHROMIUM_PATH to one');
  const folder = mkdtempSync(join(tmpdir(), 'musubi-page-'));
  const server = await serve(join(folder, 'musubi.db'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const files: Promise<Buffer>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('/graphql') || request.url().startsWith('data:')) return;
      files.push(request.response().then((response) => response?.body() ?? Buffer.of()));
    });
    await page.goto(server.address);
    await page.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    const bodies = await Promise.all(files);
    const size = (pack: (text: Buffer) => Buffer) =>
      bodies.reduce((sum, body) => sum + pack(body).length, 0) / 1000;
    report({
      name: `first page, ${bodies.length} files, gzip`,
      value: size((body) => gzipSync(body)),
      unit: 'kB',
      limit: 300,
      peer: { name: 'Brotli', value: size((body) => brotliCompressSync(body)) },
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
