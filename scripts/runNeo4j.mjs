// A real Neo4j without an installation: the jars of Maven Central, kept outside the repository, run by the Java at hand.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const pom = join(folder, 'neo4j.pom.xml');
const OLDEST_JAVA = 17;
const START_MILLISECONDS = 180_000;
/** As often as Neo4j hashes a password. */
const HASHES = 1_024;

export const NEO4J_VERSION = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))?.[1];

const jars = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'musubi',
  `neo4j-${NEO4J_VERSION}`,
);

/** Runs a program that may be a script of the shell, as mvn is on Windows. */
const runs = (command, args, stdio = 'pipe') =>
  spawnSync(command, args, { stdio, encoding: 'utf8', shell: process.platform === 'win32' });

/** What this machine lacks to run a Neo4j, in one sentence; null when it lacks nothing. Downloads nothing. */
export function lackingForNeo4j() {
  const java = runs('java', ['-version']);
  const version = /version "(\d+)/.exec(java.stderr ?? '')?.[1];
  if (java.status !== 0 || Number(version) < OLDEST_JAVA) {
    return `Java ${OLDEST_JAVA} or newer is needed, ${version ? `and this is Java ${version}` : 'and none was found'}`;
  }
  if (!existsSync(jars) && runs('mvn', ['-v']).status !== 0) return 'Maven (mvn) is needed to fetch it, once';
  return null;
}

/** Fetches the jars unless they are there; says in one sentence why it could not, null when they are there now. */
export function fetchNeo4j() {
  const lacking = lackingForNeo4j();
  if (lacking !== null || existsSync(jars)) return lacking;
  console.error(`Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) …`);
  const part = `${jars}.part-${process.pid}`;
  const fetched = runs(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${part}`,
    ],
    ['ignore', 2, 2],
  );
  if (fetched.status === 0 && !existsSync(jars)) {
    try {
      renameSync(part, jars);
    } catch (error) {
      // Another process was quicker.
      if (!existsSync(jars)) throw error;
    }
  }
  rmSync(part, { recursive: true, force: true });
  return existsSync(jars) ? null : 'Maven could not fetch it (see above)';
}

/** A port of this machine that nobody listens on. */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function writeSettings(home, port, password, heap, settings) {
  const lines = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': String(password !== undefined),
    'dbms.usage_report.enabled': 'false',
    // It would wait ten seconds at its end for clients that may still come.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': '256m',
    ...settings,
  };
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const text = Object.entries(lines).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), text.join(''));
}

const javaArguments = (home, heap, java) => [
  '-Xms256m',
  // On the few cores of a developer's machine this takes less of them than the default does.
  '-XX:+UseParallelGC',
  `-Xmx${heap}`,
  ...java,
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-cp',
  join(jars, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
];

/** What a Neo4j that never ran takes its password from, in the form `neo4j-admin dbms set-initial-password` gives it. */
function writePassword(home, password) {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let i = 1; i < HASHES; i++) hash = createHash('sha256').update(hash).digest();
  mkdirSync(join(home, 'data', 'dbms'), { recursive: true });
  const user = ['neo4j', `SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASHES}`, ''].join(':');
  writeFileSync(join(home, 'data', 'dbms', 'auth.ini'), `${user}\n`);
}

async function answers(neo4j, uri, password) {
  const auth = password === undefined ? undefined : neo4j.auth.basic('neo4j', password);
  const driver = neo4j.driver(uri, auth, { connectionAcquisitionTimeout: 5_000 });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/**
 * Starts a Neo4j and waits until it answers. It stops with this process, also when that is killed.
 * @param {object} [options]
 * @param {string} [options.home] its folder, made when missing; without one a folder of its own, removed when it stops
 * @param {number} [options.port] of Bolt, or another when that is taken; any free one without it
 * @param {string} [options.password] of the user neo4j, from its first start on; without one everybody is let in
 * @param {string} [options.heap] most memory of Java's heap
 * @param {Record<string, string>} [options.settings] further lines of neo4j.conf
 * @param {readonly string[]} [options.java] further arguments of Java
 */
export async function startNeo4j({
  home: given,
  port: wanted,
  password,
  heap = '1g',
  settings = {},
  java = [],
} = {}) {
  const lacking = fetchNeo4j();
  if (lacking !== null) throw new Error(`No Neo4j can be started here: ${lacking}.`);
  const { default: neo4j } = await import('neo4j-driver');
  const home = given ?? mkdtempSync(join(tmpdir(), 'musubi-neo4j-'));
  const port = await freePort(wanted);
  writeSettings(home, port, password, heap, settings);
  if (password !== undefined) writePassword(home, password);

  const logPath = join(home, 'logs', 'console.log');
  const log = openSync(logPath, 'w');
  const guard = spawn(
    process.execPath,
    [join(folder, 'guardProcess.mjs'), given ? '' : home, 'java', ...javaArguments(home, heap, java)],
    { stdio: ['pipe', 'pipe', log] },
  );
  closeSync(log);
  let running = true;
  const ended = new Promise((resolve) => {
    guard.on('close', (code) => {
      running = false;
      resolve(code);
    });
  });
  // Writing to one that just ended is no news.
  guard.stdin.on('error', () => {});
  const pid = await new Promise((resolve) => {
    guard.stdout.once('data', (line) => resolve(Number(line)));
    guard.stdout.once('end', () => resolve(Number.NaN));
  });
  const stop = async () => {
    guard.stdin.end();
    await ended;
  };
  const kill = async () => {
    if (running) process.kill(pid, 'SIGKILL');
    await ended;
  };

  const uri = `bolt://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MILLISECONDS;
  while (!(await answers(neo4j, uri, password))) {
    if (running && performance.now() < deadline) {
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 250))]);
      continue;
    }
    const tail = existsSync(logPath) ? readFileSync(logPath, 'utf8').split('\n').slice(-15).join('\n') : '';
    await stop();
    throw new Error(`Neo4j did not start. The end of its log:\n${tail}`);
  }
  return { uri, pid, home, ended, stop, kill };
}
