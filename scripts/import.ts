import { basename } from 'node:path';
import { plan } from '../server/ingest/plan.ts';
import { MAX_PROBLEMS, problemsError, problemText } from '../server/ingest/problems.ts';
import { fileLines } from '../server/ingest/readLines.ts';
import { commandLine, refuse } from './commandLine.ts';
import { tellProgress } from './progress.ts';
import { withStore } from './store.ts';

const USAGE = 'npm run import -- [--dry-run] [--author WHO] [--reason WHY] FILE…   (.jsonl or .jsonl.gz)';
const { values, positionals } = commandLine(
  {
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, author: { type: 'string' }, reason: { type: 'string' } },
  },
  USAGE,
);

const words = { checking: 'checked', comparing: 'compared' } as const;
const tell = tellProgress();

if (positionals.length === 0) refuse(USAGE);
await withStore(values['dry-run'] ? 'empty' : 'make', async (store, ontology) => {
  const planned = await plan(
    store,
    ontology,
    positionals.map((path) => fileLines(path)),
    (phase, records) => tell(words[phase], records),
  );
  for (const note of planned.notes) console.error(`note: ${problemText(note)}`);
  if (planned.noteCount > MAX_PROBLEMS) console.error(`note: … and ${planned.noteCount - MAX_PROBLEMS} more`);
  if (planned.problemCount > 0) throw problemsError(planned.problems, planned.problemCount);
  const read = Object.entries(planned.counts).map(([record, count]) => `${count} ${record}`);
  if (values['dry-run']) {
    console.log(`No problem found: ${read.join(', ')}. Nothing was written (--dry-run).`);
    return;
  }
  const reason = values.reason ?? `import of ${positionals.map((path) => basename(path)).join(', ')}`;
  const applied = await store.apply(planned.draft(values.author ?? 'import', reason));
  console.log(
    applied
      ? `Read ${read.join(', ')}; ${applied.changed} records changed, revision ${applied.changeSet.revision}.`
      : `Read ${read.join(', ')}; nothing differs from what is there, so nothing was written.`,
  );
});
