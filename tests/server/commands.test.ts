import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { parseAgain } from '../../server/ingest/interchange.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { readSchema } from '../../server/readSchema.ts';
import { deriveTies } from '../model/ties/plain/deriveTies.ts';
import { tieWorldOf } from '../model/ties/plain/tieWorld.ts';

const ontology = readOntology(readSchema());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command of the README as built, on a database in the test's folder. */
function command(name: string, args: readonly string[], database = 'none.sqlite') {
  const run = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'command.mjs'), name, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, MUSUBI_DB: join(folder, database) },
  });
  const errors = run.stderr
    .split('\n')
    .filter((line) => line !== '' && !/^(Building|Waiting)|^\w+: [\d,]+ records$/.test(line));
  return { code: run.status, output: run.stdout, errors };
}

const source = { record: 'source', id: 's', title: '資料' };
const company = (id: string) => ({
  record: 'entity',
  id,
  kind: 'Company',
  name: id,
  evidence: [{ source: 's', line: 1 }],
});
const lines = (...records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('the commands', { timeout: 120_000 }, () => {
  it('import what was generated, and export it again byte by byte', () => {
    const made = command('generate', [
      '--actors',
      '40',
      '--relations',
      '120',
      '--seed',
      '3',
      '--out',
      'world.jsonl.gz',
    ]);
    expect(made.code).toBe(0);
    const first = command('import', ['world.jsonl.gz'], 'a.sqlite');
    expect([first.code, first.errors]).toEqual([0, []]);
    const saved = command('export', ['--out', 'a.jsonl.gz'], 'a.sqlite');
    expect([saved.code, saved.errors]).toEqual([0, [expect.stringMatching(/^a\.jsonl\.gz: \d+ records\.$/)]]);
    expect(command('import', ['a.jsonl.gz'], 'b.sqlite').code).toBe(0);
    const out = command('export', [], 'b.sqlite').output;
    expect(out.split('\n').length).toBeGreaterThan(160);
    expect(out).toBe(gunzipSync(readFileSync(join(folder, 'a.jsonl.gz'))).toString());

    const records = out
      .trim()
      .split('\n')
      .map((line) => parseAgain(line, ontology) as GraphRecord);
    const { ties } = deriveTies(tieWorldOf(records), ontology);
    expect(ties.length).toBeGreaterThan(20);
    expect(made.output).toContain(`120 relations, which make ${ties.length} ties`);
  });

  it('write nothing where a file has a problem, or on a dry run', () => {
    writeFileSync(join(folder, 'good.jsonl'), lines(source, company('a')));
    writeFileSync(join(folder, 'bad.jsonl'), lines({ ...company('a'), kind: 'Planet' }));
    expect(command('import', ['--dry-run', 'good.jsonl'], 'dry.sqlite')).toEqual({
      code: 0,
      output:
        'No problem found: 1 source, 1 entity, 0 relation, 0 stage, 0 measure. Nothing was written (--dry-run).\n',
      errors: [],
    });
    expect(command('import', ['--dry-run', 'bad.jsonl'], 'dry.sqlite')).toEqual({
      code: 1,
      output: '',
      errors: [
        '2 problems, nothing was written:',
        'bad.jsonl:1: a: kind: there is no kind Planet',
        'bad.jsonl:1: a: there is no source s, neither in the files nor in the store',
      ],
    });
    expect(command('import', ['bad.jsonl'], 'refused.sqlite').code).toBe(1);
    expect(readdirSync(folder).filter((name) => /^(dry|refused)/.test(name))).toEqual([]);
  });

  it('list what is wrong with all files, those that cannot be read too', () => {
    const before = lines({ ...source, title: 's' }, { ...company('b'), kind: 'Planet' });
    // é in Latin-1 is no UTF-8.
    writeFileSync(join(folder, 'mix.jsonl'), before + lines({ ...company('a'), name: 'é' }), 'latin1');
    writeFileSync(join(folder, 'cut.jsonl'), lines(company('c')).slice(0, -5));
    expect(command('import', ['nope.jsonl', 'mix.jsonl', 'cut.jsonl'], 'unread.sqlite').errors).toEqual([
      '4 problems, nothing was written:',
      "nope.jsonl: can't be read: there is no such file or folder",
      'mix.jsonl:2: b: kind: there is no kind Planet',
      'mix.jsonl:3: is no UTF-8 (saved as Shift_JIS? save it as UTF-8)',
      'cut.jsonl:1: ends in the middle of a record: the file may not have been copied whole; copy it again',
    ]);
  });

  it('refuse to export a database that is not there, and into what is no file', () => {
    expect(command('export', ['--out', 'o.jsonl'])).toEqual({
      code: 1,
      output: '',
      errors: [
        `There is no database ${join(folder, 'none.sqlite')}: name it in MUSUBI_DB, or start Musubi once to make it.`,
      ],
    });
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'one.jsonl'), lines(source));
    command('import', ['one.jsonl'], 'one.sqlite');
    expect(command('export', ['--out', 'folder'], 'one.sqlite').errors).toEqual([
      "folder can't be written: it is a folder.",
    ]);
    expect(command('export', ['--out', 'no/where.jsonl'], 'one.sqlite').errors).toEqual([
      "no/where.jsonl can't be written: there is no such file or folder.",
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part') || name.startsWith('none'))).toEqual(
      [],
    );
  });

  it.skipIf(process.platform !== 'linux')('say that the disk is full, wherever they write to', () => {
    writeFileSync(join(folder, 'one.jsonl'), lines(source, company('one')));
    expect(command('import', ['one.jsonl'], 'full.sqlite').code).toBe(0);
    const full = "can't be written: the disk is full; make room on it, then try again.";
    expect(command('export', ['--out', '/dev/full'], 'full.sqlite')).toMatchObject({
      code: 1,
      errors: [`/dev/full ${full}`],
    });
    const script = join(projectRoot, 'scripts', 'command.mjs');
    const run = spawnSync('sh', ['-c', '"$0" "$1" export > /dev/full', process.execPath, script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, MUSUBI_DB: join(folder, 'full.sqlite') },
    });
    expect([run.status, run.stderr.trim()]).toEqual([1, `The standard output ${full}`]);
  });

  it('refuse to write over what they read', () => {
    const table = 'projectID;organisationID\n';
    writeFileSync(join(folder, 'organization.csv'), table);
    const over = (file: string, of: string) =>
      `${file} can't be written: that would destroy ${of}, which is read for it. Name another file.`;
    expect(command('convert', ['horizon2020', 'organization.csv', './organization.csv'])).toEqual({
      code: 1,
      output: '',
      errors: [over('./organization.csv', 'organization.csv')],
    });
    expect(readFileSync(join(folder, 'organization.csv'), 'utf8')).toBe(table);
    writeFileSync(join(folder, 'kept.jsonl'), lines(source));
    command('import', ['kept.jsonl'], 'kept.sqlite');
    const kept = readFileSync(join(folder, 'kept.sqlite'));
    expect(command('export', ['--out', 'kept.sqlite'], 'kept.sqlite')).toEqual({
      code: 1,
      output: '',
      errors: [over('kept.sqlite', join(folder, 'kept.sqlite'))],
    });
    expect(readFileSync(join(folder, 'kept.sqlite'))).toEqual(kept);
  });

  it('judge and learn scores of missing pairs on any file with dates', () => {
    const random = randomFrom(3);
    const relations = Array.from({ length: 160 }, (_, project) => {
      const who = new Set(Array.from({ length: 2 + (project % 3) }, () => Math.floor(60 * random() ** 2)));
      return [...who].map((actor) => ({
        record: 'relation',
        id: `p${project}.a${actor}`,
        type: 'PARTICIPATED_IN',
        from: `a${actor}`,
        to: `p${project}`,
        since: `201${4 + (project % 4)}-0${1 + (project % 9)}-01`,
        evidence: [{ source: 's', line: 1 }],
      }));
    }).flat();
    const projects = Array.from({ length: 160 }, (_, n) => ({ ...company(`p${n}`), kind: 'Collaboration' }));
    const actors = Array.from({ length: 60 }, (_, n) => company(`a${n}`));
    writeFileSync(join(folder, 'dated.jsonl'), lines(source, ...actors, ...projects, ...relations));
    const year = ['--from', '2017-01-01', '--to', '2017-12-31'];
    const judged = command('eval-gaps', ['dated.jsonl', ...year]);
    expect([judged.code, judged.errors]).toEqual([0, []]);
    const found = JSON.parse(judged.output);
    for (const figure of ['aucRandom', 'aucDistance2', 'first20'])
      for (const score of ['default', 'resourceAllocation', 'adamicAdar', 'projects']) {
        const { value, low, high } = found[figure][score];
        expect([figure, score, low <= value && value <= high, low < high]).toEqual([
          figure,
          score,
          true,
          true,
        ]);
      }
    const learned = command('learn-gaps', ['dated.jsonl', '--window', '2016-01-01..2016-12-31']);
    expect([learned.code, Object.values(JSON.parse(learned.output)).every(Number.isFinite)]).toEqual([
      0,
      true,
    ]);

    const missing = "no.jsonl: can't be read: there is no such file or folder";
    expect(command('eval-gaps', ['no.jsonl', ...year])).toEqual({ code: 1, output: '', errors: [missing] });
    expect(command('eval-gaps', ['dated.jsonl', '--from', 'soon', '--to', '2016'])).toMatchObject({
      code: 1,
      errors: ['"soon" is no date: write 2016, 2016-07, 2016-07-08 or FY2016.'],
    });
  });

  it('say how they are called', () => {
    for (const name of ['import', 'convert', 'generate', 'check-data', 'learn-gaps']) {
      const { code, errors } = command(name, ['--nonsense']);
      expect([name, code, errors.join('\n')]).toEqual([name, 2, expect.stringContaining('npm run ')]);
    }
  });

  it('refuse what they cannot do before they begin', () => {
    const { code, output, errors } = command('check-data', [folder, '--falsify', 'all']);
    expect([code, output, errors]).toEqual([2, '', ['--falsify N takes a whole number from 1 to 999999.']]);
    expect(command('check-data', ['no/folder']).errors[0]).toBe('no/folder: there is no such folder.');
    writeFileSync(join(folder, 'plain.txt'), '');
    expect(command('check-data', ['plain.txt']).errors[0]).toBe('plain.txt is no folder.');
  });
});
