import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportLines } from '../ingest/exportLines.ts';
import type { GraphStore } from '../store/store.ts';
import type { Caller } from './authentication.ts';

/** `/export/graph.jsonl`: everything the caller may see, in interchange form, as fast as they read it. */
export function exports(store: GraphStore, callerOf: (header: string | undefined) => Caller): Router {
  const router = Router();
  router.get('/export/graph.jsonl', async (request, response) => {
    const { viewer } = callerOf(request.get('authorization'));
    const lines = Readable.from(exportLines(store, viewer));
    // What fails before the first line can still be answered as an error.
    await once(lines, 'readable');
    response.type('application/x-ndjson');
    response.setHeader('Content-Disposition', 'attachment; filename="graph.jsonl"');
    response.setHeader('Cache-Control', 'no-store');
    // A failure on the way breaks the connection off: a short file must not look like a whole one.
    await pipeline(lines, response);
  });
  return router;
}
