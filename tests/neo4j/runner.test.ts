import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../server/projectRoot.ts';
import { driverOf } from './database.ts';

const script = join(projectRoot, 'scripts', 'neo4j.mjs');

it('npm run neo4j runs the jars it keeps outside the repository on a port that is free, and ends with its parent', async () => {
  const home = mkdtempSync(join(tmpdir(), 'musubi-runner-'));
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const wanted = (taken.address() as AddressInfo).port;
  const runner = spawn(process.execPath, [script, '--home', home, '--port', String(wanted)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  runner.stdout.on('data', (chunk) => {
    said += chunk;
  });
  try {
    await expect.poll(() => said, { timeout: 180_000 }).toMatch(/NEO4J_URI=\S+ npm start/);
    const uri = /NEO4J_URI=(\S+)/.exec(said)?.[1] ?? '';
    expect(new URL(uri).port).not.toBe(String(wanted));

    // It answers when it is told, not later.
    const driver = driverOf({ uri, user: 'neo4j', password: '', database: 'neo4j' });
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
    );
    await driver.close();
    expect(said).toContain(`Neo4j ${records[0]?.get('version')}: ${uri}`);

    const java = () =>
      spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((line) => line.includes(`--home-dir=${home}`) && !line.includes('guardProcess'));
    const [line = ''] = java();
    const jars = /-cp (\S+)/.exec(line)?.[1] ?? '';
    expect(relative(projectRoot, jars)).toMatch(/^\.\./);

    runner.kill('SIGKILL');
    await expect.poll(java, { timeout: 60_000, interval: 100 }).toEqual([]);
  } finally {
    runner.kill('SIGKILL');
    taken.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

it.each(['99999', '0', 'bolt'])('says what is wrong with --port %s', (port) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--port', port], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `--port must be a number from 1 to 65535, and is ${port}.\nnpm run neo4j -- [--port PORT] [--home FOLDER]\n`,
  });
});
