import { importPlain } from './plainSqlite.ts';

const [file = '', path = ''] = process.argv.slice(2);
await importPlain(file, path);
