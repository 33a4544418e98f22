import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { projectRoot } from '../../server/projectRoot.ts';

const noFile = (path: string): string => {
  throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
};
const read = (env: Record<string, string>, file?: string) =>
  readConfig(env, file === undefined ? noFile : () => file);
const problems = (env: Record<string, string>, file?: string): unknown => {
  try {
    return read(env, file);
  } catch (error) {
    return (error as { details?: { problems?: unknown } }).details?.problems;
  }
};
const token = { token: 'a-long-enough-token', name: '産業政策課', role: 'editor', clearance: 'internal' };
const WANTED =
  'MUSUBI_TOKENS: It is a JSON list of {"token", "name", "role": "reader" or "editor", "clearance": "public", "partner" or "internal"}, or these four on a line each, between commas or tabs.';

describe('the settings', () => {
  it('have defaults for everything, and are frozen', () => {
    const config = read({ PATH: '/bin' });
    expect(config).toEqual({
      port: 4000,
      host: '127.0.0.1',
      database: join(projectRoot, '.musubi', 'musubi.sqlite'),
      neo4j: null,
      seed: true,
      tokens: [],
      logLevel: 'info',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('are read from the environment', () => {
    expect(
      read(
        {
          PORT: '0',
          HOST: '::',
          MUSUBI_DB: 'data/my.sqlite',
          MUSUBI_SEED: 'none',
          MUSUBI_TOKENS: 'tokens.json',
          LOG_LEVEL: 'debug',
        },
        JSON.stringify([token]),
      ),
    ).toEqual({
      port: 0,
      host: '::',
      database: 'data/my.sqlite',
      neo4j: null,
      seed: false,
      tokens: [token],
      logLevel: 'debug',
    });
  });

  it('make Neo4j the store when its address is set', () => {
    expect(read({ NEO4J_URI: 'bolt://localhost:7687' }).neo4j).toEqual({
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: '',
      database: 'neo4j',
      poolSize: 50,
      acquisitionTimeout: 5_000,
      queryTimeout: 10_000,
    });
    const { neo4j } = read({
      NEO4J_URI: 'neo4j+s://graph.example.jp',
      NEO4J_USER: 'musubi',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'kawasaki',
      NEO4J_POOL_SIZE: '7',
      NEO4J_ACQUISITION_TIMEOUT: '250',
      NEO4J_QUERY_TIMEOUT: '3000',
    });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://graph.example.jp',
      user: 'musubi',
      password: 'a secret',
      database: 'kawasaki',
      poolSize: 7,
      acquisitionTimeout: 250,
      queryTimeout: 3_000,
    });
    expect(Object.isFrozen(neo4j)).toBe(true);
  });

  it.each(['localhost:7687', 'http://localhost', 'bolt://', 'bolt://neo4j:secret@localhost', 'neo4j'])(
    'refuse %s as the address of a Neo4j, and never repeat it',
    (NEO4J_URI) => {
      expect(problems({ NEO4J_URI })).toEqual([
        'NEO4J_URI must be an address as bolt://localhost:7687 or neo4j+s://graph.example.jp, without a user, password or path.',
      ]);
    },
  );

  it('left empty are as good as not given', () => {
    expect(read({ PORT: '', MUSUBI_SEED: ' ', NEO4J_URI: '' })).toEqual(read({}));
  });

  it('report every problem at once, by name', () => {
    expect(() =>
      read({
        PORT: '65536',
        HOST: '!!',
        MUSUBI_SEED: 'all',
        NEO4J_URI: 'http://localhost',
        NEO4J_POOL_SIZE: '0',
        NEO4J_QUERY_TIMEOUT: '10s',
        LOG_LEVEL: 'loud',
        MUSUBI_TOKENS: 'gone.json',
      }),
    ).toThrow(
      [
        'Musubi cannot start with these settings:',
        '- PORT must be a number from 0 to 65535.',
        '- HOST must be an address or a name of this machine, as 127.0.0.1, 0.0.0.0, ::1 or localhost.',
        '- MUSUBI_SEED can only be none: leave it out to load the Kawasaki data.',
        '- NEO4J_URI must be an address as bolt://localhost:7687 or neo4j+s://graph.example.jp, without a user, password or path.',
        '- NEO4J_POOL_SIZE must be a number from 2 to 10000.',
        '- NEO4J_QUERY_TIMEOUT must be a number from 1 to 600000.',
        '- LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
        '- MUSUBI_TOKENS: the file gone.json cannot be read (there is no such file or folder).',
      ].join('\n'),
    );
  });

  it('name a database that is a folder beside the other problems', () => {
    expect(problems({ PORT: '99999', MUSUBI_DB: '.' })).toEqual([
      'PORT must be a number from 0 to 65535.',
      'MUSUBI_DB is a folder: name a file in it.',
    ]);
  });

  it.each(['abc', '-1', '4000.5', '1e3', '0x10'])('refuse the port %s', (PORT) => {
    expect(problems({ PORT })).toEqual(['PORT must be a number from 0 to 65535.']);
  });
});

describe('the host', () => {
  const long = 'a'.repeat(63);
  it.each([
    'localhost',
    '0.0.0.0',
    '::',
    'fe80::1%eth0',
    'musubi_1.city-office.jp',
    '市役所.jp',
    `${long}.jp`,
  ])('may be %s', (HOST) => {
    expect(read({ HOST }).host).toBe(HOST);
  });

  it.each([
    '!!',
    'a b',
    '-a',
    'a-',
    'a..b',
    '.jp',
    'localhost:4000',
    'http://localhost',
    '[::1]',
    '1.2.3',
    '256.0.0.1',
    `${long}a.jp`,
    `${`${long}.`.repeat(4)}jp`,
  ])('is refused as %s', (HOST) => {
    expect(problems({ HOST })).toEqual([expect.stringMatching(/^HOST must be an address/)]);
  });
});

describe('the file of tokens', () => {
  const found = (file: string) => problems({ MUSUBI_TOKENS: 'tokens.json' }, file);

  it('is refused when it is broken JSON, or a line has not four columns', () => {
    expect(found('[{')).toEqual([
      `MUSUBI_TOKENS: the file tokens.json is no JSON. ${WANTED.replace('MUSUBI_TOKENS: ', '')}`,
    ]);
    expect(found('one,two')).toEqual([
      expect.stringMatching(/^MUSUBI_TOKENS: tokens.json, 0: .*object/),
      WANTED,
    ]);
  });

  it.each([
    ['a JSON list', JSON.stringify([token])],
    ['JSON lines', `\n${JSON.stringify(token)}\n`],
    [
      'columns between commas, with a head',
      `token,name,role,clearance\n${Object.values(token).join(', ')}\n`,
    ],
    ['columns between tabs, with a comment', `# staff\n${Object.values(token).join('\t')}`],
    ['columns between blanks', Object.values(token).join('  ')],
  ])('may be %s', (_, file) => {
    expect(read({ MUSUBI_TOKENS: 'tokens.json' }, file).tokens).toEqual([token]);
  });

  it('lists every problem by place, and never a token', () => {
    const list = [
      { ...token, token: '' },
      { ...token, token: 'with a blank inside' },
      { ...token, clearance: 'secret' },
      { ...token, admin: true },
      token,
      token,
    ];
    const shown = found(JSON.stringify(list)) as string[];
    expect(shown.map((problem) => problem.split(':').slice(0, 2).join(':'))).toEqual([
      'MUSUBI_TOKENS: tokens.json, 0.token',
      'MUSUBI_TOKENS: tokens.json, 1.token',
      'MUSUBI_TOKENS: tokens.json, 2.clearance',
      'MUSUBI_TOKENS: tokens.json, 3',
      'MUSUBI_TOKENS: It is a JSON list of {"token", "name", "role"',
    ]);
    expect(shown.join()).not.toMatch(/inside|long-enough/);
    expect(found(JSON.stringify([token, token]))).toEqual([
      'MUSUBI_TOKENS: tokens.json, 1.token: is given twice.',
      WANTED,
    ]);
  });
});
