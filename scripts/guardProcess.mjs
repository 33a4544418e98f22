// node guardProcess.mjs FOLDER COMMAND ARGUMENT…
// Runs a command that ends with whoever started this, however that one ends: a killed parent can do nothing more,
// but its end of our standard input closes. Then FOLDER is removed, unless it is ''.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const GRACE_MILLISECONDS = 20_000;
const [, , folder, command, ...args] = process.argv;

const child = spawn(command, args, { stdio: ['ignore', 2, 2] });
process.stdout.write(`${child.pid}\n`);

function end() {
  // What is thrown away need not be put in order first, which takes Neo4j ten seconds.
  child.kill(folder ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS).unref();
}
process.stdin.on('end', end).on('error', end).resume();
process.on('SIGTERM', end);
// Ctrl-C reaches the parent too, which then closes our standard input.
process.on('SIGINT', () => {});

child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code ?? 1);
});
