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
  /** False: start with what the store holds, and load nothing into an empty one. */
  readonly seed: boolean;
  readonly tokens: readonly Token[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Labels between dots; what ends in a number is read as an address. */
const HOST_NAME =
  /^(?=.{1,253}$)([\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.)*(?!\d+$)[\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(4000),
  HOST: z
    .string()
    .refine(
      (host) => isIP(host) > 0 || HOST_NAME.test(host),
      'must be an address or a name of this machine, as 127.0.0.1, 0.0.0.0, ::1 or localhost',
    )
    .default('127.0.0.1'),
  MUSUBI_DB: z.string().min(1).optional(),
  MUSUBI_SEED: z.literal('none', 'can only be none: leave it out to load the Kawasaki data').optional(),
  MUSUBI_TOKENS: z.string().min(1).optional(),
  NEO4J_URI: z
    .never('is set, and this version has no Neo4j store yet: leave it out to use SQLite')
    .optional(),
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
  const { PORT, HOST, MUSUBI_DB, MUSUBI_SEED, LOG_LEVEL } = result.data;
  return Object.freeze({
    port: PORT,
    host: HOST,
    database: MUSUBI_DB ?? join(projectRoot, '.musubi', 'musubi.sqlite'),
    seed: MUSUBI_SEED !== 'none',
    tokens,
    logLevel: LOG_LEVEL,
  });
}
