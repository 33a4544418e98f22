import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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
    const bodies = await withServer(join(folder, 'musubi.db'), ({ address }) =>
      loaded(address, executablePath),
    );
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
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file the browser asks for until the picture stands. */
async function loaded(address: string, executablePath: string): Promise<readonly Buffer[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const files: Promise<Buffer>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('/graphql') || request.url().startsWith('data:')) return;
      files.push(request.response().then((response) => response?.body() ?? Buffer.of()));
    });
    await page.goto(address);
    await page.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    return await Promise.all(files);
  } finally {
    await browser.close();
  }
}
