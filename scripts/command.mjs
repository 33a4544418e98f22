// Runs the command scripts/NAME.ts with the arguments that follow, after installing and building what is missing.
import { buildNode, install } from './prepare.mjs';

const [node, , name, ...rest] = process.argv;
await install();
await buildNode();
process.argv = [node, name, ...rest];
await import(`../dist/node/scripts/${name}.js`);
