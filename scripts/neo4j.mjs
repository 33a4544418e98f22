// `npm run neo4j`: a real Neo4j for development, with nothing but Java and Maven; stops with Ctrl-C.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from './prepare.mjs';

const USAGE = 'npm run neo4j -- [--port PORT] [--home FOLDER]';
const { values } = (() => {
  try {
    return parseArgs({ options: { port: { type: 'string' }, home: { type: 'string' } } });
  } catch (error) {
    refuse(error.message);
  }
})();
const port = Number(values.port ?? 7687);
if (!/^\d+$/.test(values.port ?? '7687') || port < 1 || port > 65_535) {
  refuse(`--port must be a number from 1 to 65535, and is ${values.port}.`);
}

function refuse(message) {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

await install();
const { NEO4J_VERSION, startNeo4j } = await import('./runNeo4j.mjs');
try {
  const database = await startNeo4j({
    home: values.home ?? join(root, '.musubi', 'neo4j'),
    port,
  });
  console.log(
    [
      `Neo4j ${NEO4J_VERSION}: ${database.uri} (no password; Ctrl-C stops it, 終了は Ctrl+C)`,
      `NEO4J_URI=${database.uri} npm start`,
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, database.stop);
  process.exitCode = (await database.ended) === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
