import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure, ReportFigure } from '../bench/figure.ts';
import { projectRoot } from '../server/projectRoot.ts';

// A benchmark is a file of bench/suites that exports `bench(report)`.
const folder = join(projectRoot, 'dist', 'node', 'bench', 'suites');
const suites = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${suites.join(', ')}.`);
  process.exit(2);
}

const figures: (Figure & { suite: string })[] = [];
for (const suite of asked.length > 0 ? asked : suites) {
  const report: ReportFigure = (figure) => {
    const { name, value, unit, limit, peer } = figure;
    figures.push({ suite, ...figure });
    const ratios = {
      ...(limit === undefined ? {} : { ofLimit: round(value / limit) }),
      ...(peer === undefined
        ? {}
        : { peer: peer.name, peerValue: round(peer.value), ofPeer: round(value / peer.value) }),
    };
    console.log(JSON.stringify({ suite, name, value: round(value), unit, limit, ...ratios }));
  };
  const module: { bench(report: ReportFigure): Promise<void> } = await import(
    pathToFileURL(join(folder, `${suite}.js`)).href
  );
  await module.bench(report);
}

console.log(`\n${cpus().length} processors, ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
console.table(
  figures.map(({ suite, name, value, unit, limit, peer }) => ({
    suite,
    figure: name,
    value: `${round(value)} ${unit}`,
    limit: limit === undefined ? '' : `${limit} ${unit}${value > limit ? '  EXCEEDED' : ''}`,
    peer: peer ? `${peer.name}: ${round(peer.value)} ${unit} (${round(value / peer.value)}x)` : '',
  })),
);
process.exitCode = figures.some(({ value, limit }) => limit !== undefined && value > limit) ? 1 : 0;

function round(value: number): number {
  return Number(value.toPrecision(4));
}
