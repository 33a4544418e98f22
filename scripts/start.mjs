import { buildExplorer, buildNode, install } from './prepare.mjs';

process.env.NODE_ENV ??= 'production';
// A person at a terminal is told what matters; a service manager gets every request.
process.env.LOG_LEVEL ??= process.stdout.isTTY ? 'warn' : 'info';
await install();
await buildNode();
await buildExplorer();
await import('../dist/node/server/main.js');
