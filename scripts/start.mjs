import { buildExplorer, buildNode, install } from './prepare.mjs';

const parent = process.ppid;

process.env.NODE_ENV ??= 'production';
// A person at a terminal is told what matters; a service manager gets every request.
process.env.LOG_LEVEL ??= process.stdout.isTTY ? 'warn' : 'info';
await install();
await buildNode();
await buildExplorer();
await import('../dist/node/server/main.js');

// A shell that npm starts between may die of a SIGTERM without passing it on: what it leaves behind stops too.
if (process.env.npm_lifecycle_event === 'start') {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
