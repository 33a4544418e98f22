import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, run } from './serviceProcess.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-process-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A start that fails: its one message, without a stack. */
const failure = async (env: Record<string, string>): Promise<string> => {
  const started = run(env);
  expect(await started.ended).toEqual({ code: 1, signal: null });
  expect(started.errors()).not.toMatch(/\n\s+at |node:internal|\.ts:\d/);
  return started.errors().trim();
};

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address, answers, and on %s ends what is under way and exits with 0',
    async (signal) => {
      const started = run({ MUSUBI_DB: join(folder, `${signal}.sqlite`) });
      const address = await addressOf(started);
      await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: 10_000 }).toBe(200);
      const answer = await slowQuestion(address, async () => {
        started.process.kill(signal);
        await expect.poll(() => isRefused(address), { timeout: 5_000 }).toBe(true);
      });
      expect(answer).toEqual({ data: { status: { store: 'sqlite' } } });
      expect(await started.ended).toEqual({ code: 0, signal: null });
    },
  );

  it('exits with 0 and keeps nothing by halves when it is stopped while it loads the data', async () => {
    const env = { MUSUBI_DB: join(folder, 'loading.sqlite'), MUSUBI_SEED: '', LOG_LEVEL: 'info' };
    const started = run(env);
    await expect.poll(() => started.output(), { timeout: 30_000 }).toContain('Loading the Kawasaki data');
    started.process.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.errors()).toBe('');
    expect(started.output()).not.toContain('could not stop');
    const again = run({ ...env, MUSUBI_SEED: 'none' });
    const response = await fetch(`${await addressOf(again)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ status { revision kinds { count } } }"}',
    });
    expect(await response.json()).toEqual({ data: { status: { revision: 0, kinds: [] } } });
    again.process.kill('SIGTERM');
    await again.ended;
  });

  it('stops when the shell npm started it from is stopped', async () => {
    const env = { npm_lifecycle_event: 'start', MUSUBI_DB: join(folder, 'shell.sqlite') };
    const started = run(env, ['sh', '-c', `"${process.execPath}" scripts/start.mjs; true`]);
    const address = await addressOf(started);
    started.process.kill('SIGTERM');
    await expect.poll(() => isRefused(address), { timeout: 15_000 }).toBe(true);
  });

  it('loads the Kawasaki data into an empty store once', async () => {
    const env = { MUSUBI_DB: join(folder, 'seeded.sqlite'), MUSUBI_SEED: '', LOG_LEVEL: 'silent' };
    const revisions: unknown[] = [];
    for (const expected of [/Loading the Kawasaki data/, /^Musubi: /]) {
      const started = run(env);
      const address = await addressOf(started);
      expect(started.output()).toMatch(expected);
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ status { revision kinds { count } } }"}',
      });
      revisions.push(await answer.json());
      started.process.kill('SIGTERM');
      expect(await started.ended).toEqual({ code: 0, signal: null });
    }
    expect(revisions[0]).toEqual(revisions[1]);
    expect(revisions[0]).toMatchObject({ data: { status: { revision: 1 } } });
  }, 120_000);

  it('does not start on a port in use, and makes no store', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await failure({ PORT: String(port), MUSUBI_DB: join(folder, 'port.sqlite') })).toBe(
      `Port ${port} on 127.0.0.1 is in use, perhaps by another Musubi: stop that program, or name another port, as PORT=${port + 1}.`,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('port.sqlite'))).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
  });

  it('does not start on a file that is no database, and leaves it alone', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear Sir or Madam, '.repeat(200));
    expect(await failure({ MUSUBI_DB: path })).toContain(`${path} is no database of Musubi's`);
  });

  it('does not start in a folder it cannot make, or on a host that is not here', async () => {
    expect(await failure({ MUSUBI_DB: join(folder, 'letter.txt', 'in', 'x.sqlite') })).toContain('MUSUBI_DB');
    expect(await failure({ HOST: '192.0.2.1', MUSUBI_DB: join(folder, 'host.sqlite') })).toBe(
      '192.0.2.1 is no address of this machine: name one in HOST, as 127.0.0.1, or 0.0.0.0 for all.',
    );
  });

  it('does not start with settings it cannot use, and says all that is wrong', async () => {
    expect(await failure({ PORT: 'x', NEO4J_URI: 'x', MUSUBI_TOKENS: join(folder, 'none.json') })).toBe(
      [
        'Musubi cannot start with these settings:',
        '- PORT must be a number from 0 to 65535.',
        '- NEO4J_URI must be an address as bolt://localhost:7687 or neo4j+s://graph.example.jp, without a user, password or path.',
        `- MUSUBI_TOKENS: the file ${join(folder, 'none.json')} cannot be read (there is no such file or folder).`,
      ].join('\n'),
    );
  });
});

/** A question whose second half is sent when `between` is done, after the server has begun to take it. */
function slowQuestion(address: string, between: () => Promise<void>): Promise<unknown> {
  const body = '{"query":"{ status { store } }"}';
  return new Promise((resolve, reject) => {
    const asking = request(
      `${address}/graphql`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          expect: '100-continue',
        },
      },
      (response) => json(response).then(resolve, reject),
    );
    asking.on('error', reject);
    asking.on('continue', () => {
      asking.write(body.slice(0, 10));
      between().then(() => asking.end(body.slice(10)), reject);
    });
    asking.flushHeaders();
  });
}

const isRefused = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    () => false,
    () => true,
  );
