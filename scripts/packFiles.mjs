// Compresses the built explorer as tightly as Brotli can, beside each file: too slow to be done for an answer.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LEAST_BYTES = 1_000;

export function packFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css|svg|json)$/.test(name)) continue;
    const path = join(folder, name);
    const bytes = readFileSync(path);
    if (bytes.length >= LEAST_BYTES) writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  }
}
