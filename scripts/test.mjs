// `npm test`: everything that can run here; what can't is named at the end, and is an error where
// MUSUBI_REQUIRE=all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExplorer, buildNode, install, root } from './prepare.mjs';

await install();
await buildNode();
await buildExplorer();
const { findBrowser } = await import('./findBrowser.mjs');
const { fetchNeo4j } = await import('./runNeo4j.mjs');

const leftOut = [];
const browser = findBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;
else leftOut.push('the journeys in a browser: no Chromium or Chrome was found (set CHROMIUM_PATH to one)');
// Told to vitest.config.ts, which then leaves them out.
process.env.MUSUBI_WITHOUT_NEO4J ||= fetchNeo4j() ?? '';
if (process.env.MUSUBI_WITHOUT_NEO4J) {
  leftOut.push(`the tests on Neo4j: ${process.env.MUSUBI_WITHOUT_NEO4J}`);
}

const folder = mkdtempSync(join(tmpdir(), 'musubi-test-'));
const results = join(folder, 'results.json');
const args = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...args,
  ],
  // A build just made leaves NODE_ENV at production, where React leaves out what tests need.
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(results, 'utf8'));
} catch {
  console.error('The test runner did not finish.');
}
rmSync(folder, { recursive: true });

for (const what of leftOut) console.log(`\nLEFT OUT: ${what}`);
const required = process.env.MUSUBI_REQUIRE === 'all';
const skipped = counts.numPendingTests;
const failed =
  counts.numFailedTests + (required ? leftOut.length + skipped : 0) || (run.status === 0 ? 0 : 1);
console.log(
  `\n${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(failed > 0 ? 1 : 0);
