import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { projectRoot } from '../../server/projectRoot.ts';
import type { ReportFigure } from '../figure.ts';

/** Everything the explorer's first page may load, compressed as the server sends it. */
export async function bench(report: ReportFigure): Promise<void> {
  const folder = join(projectRoot, 'dist', 'client');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css)$/.test(name),
  );
  const size = (compress: (text: Buffer) => Buffer) =>
    files.reduce((sum, name) => sum + compress(readFileSync(join(folder, name))).length, 0) / 1000;
  report({
    name: 'all pages, scripts and styles, gzip',
    value: size(gzipSync),
    unit: 'kB',
    limit: 300,
    peer: { name: 'brotli', value: size(brotliCompressSync) },
  });
}
