import { build, install } from './prepare.mjs';

process.env.NODE_ENV ??= 'production';
await install();
await build();
await import('../dist/server/main.js');
