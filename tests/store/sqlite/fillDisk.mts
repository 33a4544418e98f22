import { readOntology } from '../../../server/model/readOntology.ts';
import { EVERYTHING } from '../../../server/model/visibility.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqliteStore.ts';
import { entity } from '../../fixtures/records.ts';

// Run where files may not grow far: writes until that is refused, and prints what came of it.
const [path = ''] = process.argv.slice(2);
const store = await openSqliteStore({
  path,
  ontology: readOntology(readSchema()),
  now: () => new Date(0),
  newId: () => crypto.randomUUID(),
});
const write = (from: number, count: number) =>
  store.apply({
    author: 'テスト',
    reason: 'ためし',
    *records() {
      for (let i = from; i < from + count; i++)
        yield entity({ id: `e${i}`, kind: 'Company', name: 'あ'.repeat(500) });
    },
  });
await write(0, 10);
const error: { code?: string; message?: string } = await write(10, 100_000).then(
  () => ({}),
  (thrown) => thrown,
);
const { kinds } = await store.counts(EVERYTHING);
console.log(
  JSON.stringify({
    code: error.code,
    message: error.message,
    revision: await store.revision(EVERYTHING),
    entities: [...kinds.values()],
  }),
);
await store.close();
