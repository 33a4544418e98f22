import { buildExplorer, buildNode, install } from './prepare.mjs';

process.env.NODE_ENV ??= 'production';
await install();
await buildNode();
await buildExplorer();
await import('../dist/node/server/main.js');
