// Where the thread runs from its sources: the loader of TypeScript is not handed on to threads.
import { register } from 'tsx/esm/api';

register();
await import('./clusterWorker.ts');
