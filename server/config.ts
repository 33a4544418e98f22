import { existsSync, readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { invalidInput } from './model/errors.ts';
import { projectRoot } from './projectRoot.ts';
import { readTokens, type Token } from './tokens.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Path of the SQLite file. */
  readonly database: string;
  /** Set when Neo4j is the store; then the SQLite file is not used. */
  readonly neo4j: Neo4jConfig | null;
  /** False: start with what the store holds, and load nothing into an empty one. */
  readonly seed: boolean;
  readonly tokens: readonly Token[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Connections to each server of it. */
  readonly poolSize: number;
  /** Milliseconds a question waits for a free connection. */
  readonly acquisitionTimeout: number;
  /** Milliseconds after which Neo4j ends a query that reads. */
  readonly queryTimeout: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const LABEL = /^(?!-)[\p{L}\p{N}_-]{1,63}(?<!-)$/u;

/** Labels between dots; what ends in a number is read as an address. */
const isHostName = (text: string): boolean =>
  text.length <= 253 && text.split('.').every((label) => LABEL.test(label)) && !/(^|\.)\d+$/.test(text);

const whole = (least: number, most: number) => {
  const wanted = `must be a number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, wanted)
    .transform(Number)
    .refine((number) => number >= least && number <= most, wanted);
};

function isNeo4jAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  const [, scheme] = /^(bolt|neo4j)(?:\+s|\+ssc)?:$/.exec(protocol) ?? [];
  const isBare = username + password + pathname.replace(/^\/$/, '') + hash === '';
  // Only a cluster is asked by parameters, as for a routing policy.
  return scheme !== undefined && hostname !== '' && isBare && (search === '' || scheme === 'neo4j');
}

const settings = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z
    .string()
    .refine(
      (host) => isIP(host) > 0 || isHostName(host),
      'must be an address or a name of this machine, as 127.0.0.1, 0.0.0.0, ::1 or localhost',
    )
    .default('127.0.0.1'),
  MUSUBI_DB: z.string().min(1).optional(),
  MUSUBI_SEED: z.literal('none', 'can only be none: leave it out to load the Kawasaki data').optional(),
  MUSUBI_TOKENS: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jAddress,
      `must be an address as bolt://localhost:7687 or neo4j+s://graph.example.jp, without a user, password or path`,
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_POOL_SIZE: whole(2, 10_000).default(50),
  NEO4J_ACQUISITION_TIMEOUT: whole(1, 600_000).default(5_000),
  NEO4J_QUERY_TIMEOUT: whole(1, 600_000).default(10_000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/**
 * Reads the settings from the environment; an empty one is as good as none.
 * @throws INVALID_INPUT with every problem at once, each by the name of its setting.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  readText: (path: string) => string = (path) => readFileSync(path, 'utf8'),
  isFolder: (path: string) => boolean = (path) => existsSync(path) && statSync(path).isDirectory(),
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(given);
  const problems = result.success ? [] : result.error.issues.map((i) => `${i.path.join('.')} ${i.message}.`);
  if (given.MUSUBI_DB && isFolder(given.MUSUBI_DB))
    problems.push('MUSUBI_DB is a folder: name a file in it.');
  const tokens = readTokens(given.MUSUBI_TOKENS, readText, problems);
  if (!result.success || problems.length > 0) {
    throw invalidInput(`Musubi cannot start with these settings:\n- ${problems.join('\n- ')}`, { problems });
  }
  const set = result.data;
  return Object.freeze({
    port: set.PORT,
    host: set.HOST,
    database: set.MUSUBI_DB ?? join(projectRoot, '.musubi', 'musubi.sqlite'),
    neo4j:
      set.NEO4J_URI === undefined
        ? null
        : Object.freeze({
            uri: set.NEO4J_URI,
            user: set.NEO4J_USER,
            password: set.NEO4J_PASSWORD,
            database: set.NEO4J_DATABASE,
            poolSize: set.NEO4J_POOL_SIZE,
            acquisitionTimeout: set.NEO4J_ACQUISITION_TIMEOUT,
            queryTimeout: set.NEO4J_QUERY_TIMEOUT,
          }),
    seed: set.MUSUBI_SEED !== 'none',
    tokens,
    logLevel: set.LOG_LEVEL,
  });
}
