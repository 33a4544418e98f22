import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatRecord } from '../../server/ingest/interchange.ts';
import { storeUnavailable } from '../../server/model/errors.ts';
import { EVERYTHING } from '../../server/model/visibility.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { type Service, serve, TOKENS } from './service.ts';

const SCRIPT = `console.log(${JSON.stringify('結'.repeat(2_000))});`;
const PAGE = '<!doctype html><html lang="ja"><title>結 Musubi</title></html>';

let folder: string;
let service: Service;
let logged: Record<string, unknown>[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'index-abc123.js.br'), brotliCompressSync(SCRIPT));
  logged = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  service = await serve({ clientFolder: folder, log });
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  service.get('/graphql', { method: 'POST', body, headers });
const refused = async (response: Response) => ({ status: response.status, body: await response.json() });

describe('health', () => {
  it('says that the process lives and that it can answer', async () => {
    const alive = await service.get('/healthz');
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await service.get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('says why it cannot answer', async () => {
    const away = await serve({
      beside: service,
      wrap: (store) => ({
        ...store,
        ping: async () => {
          throw storeUnavailable('The disk is gone.');
        },
      }),
    });
    const ready = await away.get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The disk is gone.' },
    ]);
    expect((await away.get('/healthz')).status).toBe(200);
    await away.stop();
  });
});

describe('metrics', () => {
  it('count requests by part and errors by code', async () => {
    await service.ask('{ nothing }');
    await service.ask('{ status { store } }');
    const response = await service.get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/musubi_http_request_duration_seconds_count\{part="graphql",status="200"\} \d+/);
    expect(text).toContain('musubi_graphql_errors_total{code="INVALID_INPUT"} 1');
    expect(text).toContain('process_cpu_seconds_total');
  });
});

describe('a request to /graphql', () => {
  it('by GET is refused', async () => {
    const response = await service.get('/graphql?query=%7Bstatus%7Bstore%7D%7D');
    expect(response.headers.get('allow')).toBe('POST');
    expect(await refused(response)).toEqual({
      status: 405,
      body: {
        errors: [{ message: 'Send queries to /graphql by POST.', extensions: { code: 'INVALID_INPUT' } }],
      },
    });
  });

  it('with a body that is no JSON is refused in JSON', async () => {
    expect(await refused(await post('{"query": '))).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The body is no valid JSON: send {"query": "…", "variables": {…}}.',
            extensions: { code: 'INVALID_INPUT' },
          },
        ],
      },
    });
  });

  it.each([{ 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }])(
    'as %s is refused, as a page of another site could send it',
    async (headers) => {
      const { status, body } = await refused(await post('{"query":"{status{store}}"}', headers));
      expect([status, body.errors[0].extensions.code]).toEqual([415, 'INVALID_INPUT']);
    },
  );

  it.each([
    '[]',
    'null',
    '{}',
    '{"query": 1}',
    '{"query": "{status{store}}", "variables": []}',
    '[{"query":"{status{store}}"}]',
  ])('of %s is refused', async (body) => {
    const answer = await refused(await post(body));
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(JSON.stringify(answer.body)).not.toContain('node_modules');
  });

  it('in an encoding nobody knows is refused', async () => {
    const { status, body } = await refused(
      await post('{}', { 'content-type': 'application/json', 'content-encoding': 'zip' }),
    );
    expect([status, body.errors[0].extensions.code]).toEqual([415, 'INVALID_INPUT']);
  });

  it('that is larger than said is refused', async () => {
    const { status, body } = await refused(await post(JSON.stringify({ query: ' '.repeat(1_000_000) })));
    expect([status, body.errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('is answered compressed to whoever takes it so, when the answer is large', async () => {
    const small = await post(JSON.stringify({ query: '{ ontology { relationTypes { type } } }' }), {
      'content-type': 'application/json',
      'accept-encoding': 'gzip',
    });
    expect(small.headers.get('content-encoding')).toBeNull();
    const query = '{ ontology { relationTypes { type label description from to roles { name } } } }';
    const body = JSON.stringify({ query });
    const plain = await post(body, { 'content-type': 'application/json', 'accept-encoding': 'identity' });
    const packed = await post(body, { 'content-type': 'application/json', 'accept-encoding': 'gzip' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(await plain.text());
  });
});

describe('a request', () => {
  it('gets an id, which the log line of its answer holds', async () => {
    const own = await service.get('/healthz', { headers: { 'x-request-id': 'from-the-proxy-1' } });
    expect(own.headers.get('x-request-id')).toBe('from-the-proxy-1');
    const strange = await service.get('/healthz', { headers: { 'x-request-id': 'a "strange" one' } });
    expect(strange.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    await expect
      .poll(() => logged.find(({ requestId }) => requestId === 'from-the-proxy-1'))
      .toMatchObject({
        msg: 'request',
        method: 'GET',
        path: '/healthz',
        status: 200,
        milliseconds: expect.any(Number),
      });
  });

  it('whose path is no address is refused', async () => {
    const { status, body } = await refused(await service.get('/%E0%A4%A', { headers: { accept: '*/*' } }));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('to an address of nothing is refused', async () => {
    for (const [path, init] of [
      ['/nothing.js', {}],
      ['/assets/gone-123.js', {}],
      ['/entity/takazawa', { headers: { accept: 'application/json' } }],
      ['/entity/takazawa', { method: 'POST' }],
    ] as const) {
      expect(await refused(await service.get(path, init))).toEqual({
        status: 404,
        body: {
          errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
        },
      });
    }
  });
});

describe('the export', () => {
  it('is what the viewer may see, in interchange form and the order of an export', async () => {
    const response = await service.get('/export/graph.jsonl', {
      headers: { authorization: `Bearer ${TOKENS.internal}` },
    });
    const lines: string[] = [];
    for await (const { record } of service.store.stream(EVERYTHING)) lines.push(`${formatRecord(record)}\n`);
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="graph.jsonl"');
    expect(await response.text()).toBe(lines.join(''));
  });

  it('of nothing is empty', async () => {
    const empty = await serve({ records: [] });
    const response = await empty.get('/export/graph.jsonl');
    expect([response.status, await response.text()]).toEqual([200, '']);
    await empty.stop();
  });

  it('waits for a slow reader, and stops when the reader goes away', async () => {
    let read = 0;
    let ended = false;
    const endless = await serve({
      beside: service,
      wrap: (store) => ({
        ...store,
        async *stream() {
          try {
            for (;;) {
              for (const record of smallWorld) {
                read++;
                yield { record, level: 0 };
              }
            }
          } finally {
            ended = true;
          }
        },
      }),
    });
    const reader = request(`${endless.url}/export/graph.jsonl`, (response) => response.pause()).end();
    let before = 0;
    const stands = () => {
      const same = read > 0 && read === before;
      before = read;
      return same;
    };
    await expect.poll(stands, { interval: 100, timeout: 10_000 }).toBe(true);
    reader.destroy();
    await expect.poll(() => ended, { timeout: 10_000 }).toBe(true);
    await endless.stop();
  });

  it('that fails on the way is broken off, not ended', async () => {
    const failing = await serve({
      beside: service,
      wrap: (store) => ({
        ...store,
        async *stream(viewer) {
          for (let i = 0; i < 5_000; i++) yield* store.stream(viewer, ['source']);
          throw new Error('the disk went away');
        },
      }),
    });
    const response = await failing.get('/export/graph.jsonl');
    await expect(response.text()).rejects.toThrow();
    await failing.stop();
  });
});

describe('the explorer', () => {
  it('is its page at every page address', async () => {
    for (const path of ['/', '/entity/takazawa', '/map?ids=a,b']) {
      const response = await service.get(path, { headers: { accept: 'text/html' } });
      expect([response.status, await response.text()]).toEqual([200, PAGE]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('has strong entity tags, and nothing is sent twice', async () => {
    for (const path of ['/', '/entity/takazawa', '/assets/index-abc123.js']) {
      const headers = { accept: 'text/html,*/*' };
      const etag = (await service.get(path, { headers })).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]{27}"$/);
      // Left alone, fetch asks for a fresh copy whenever a tag is given.
      const again = await service.get(path, {
        headers: { ...headers, 'if-none-match': etag },
        cache: 'force-cache',
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('keeps files named by their content for ever, and sends them compressed', async () => {
    const response = await service.get('/assets/index-abc123.js', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toBe(SCRIPT);
  });

  it('sends what the build has packed as it is, to whoever takes it so', async () => {
    const path = '/assets/index-abc123.js';
    const get = (encodings: string) => service.get(path, { headers: { 'accept-encoding': encodings } });
    const packed = await get('br, gzip');
    expect(
      Object.fromEntries(
        ['content-encoding', 'content-type', 'vary', 'content-length'].map((name) => [
          name,
          packed.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
      'content-length': String(brotliCompressSync(SCRIPT).length),
    });
    expect(await packed.text()).toBe(SCRIPT);
    const plain = await get('identity');
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it('may load nothing from outside, nor run anything inline', async () => {
    const { headers } = await service.get('/', { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';').map((part) => part.trim())).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('does not leave its folder', async () => {
    for (const path of [
      '/..%2f..%2fetc/passwd',
      '/assets/..%5c..%5cx',
      '/.git/config',
      '/%2e%2e/%2e%2e/package.json',
    ]) {
      const response = await service.get(path, { headers: { accept: '*/*' } });
      expect(await response.text()).not.toMatch(/root:|"name"|\[core\]/);
    }
  });

  it('that is not built says so', async () => {
    const bare = await serve({ beside: service, clientFolder: join(folder, 'nothing') });
    const response = await bare.get('/', { headers: { accept: 'text/html' } });
    expect([response.status, await response.text()]).toEqual([
      503,
      '画面がまだ作られていません。npm start で起動し直してください。\nThe explorer is not built yet: start again with npm start, which builds it.\n',
    ]);
    await bare.stop();
  });
});
