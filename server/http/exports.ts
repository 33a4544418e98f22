import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import type { Projections } from '../analysis/projections.ts';
import { tieLines } from '../analysis/tieLines.ts';
import { exportLines } from '../ingest/exportLines.ts';
import type { GraphStore } from '../store/store.ts';
import type { Caller } from './authentication.ts';

/**
 * `/export/graph.jsonl`: everything the caller may see, in interchange form, as fast as they read it;
 * `/export/ties.jsonl`: the ties their questions are answered from.
 */
export function exports(
  store: GraphStore,
  projections: Projections,
  callerOf: (header: string | undefined) => Caller,
): Router {
  const router = Router();
  router.get('/export/:what.jsonl', async (request, response, next) => {
    const { what } = request.params;
    if (what !== 'graph' && what !== 'ties') {
      next();
      return;
    }
    const { viewer } = callerOf(request.get('authorization'));
    const lines = Readable.from(
      what === 'graph' ? exportLines(store, viewer) : tieLines((await projections.of(viewer, {})).graph),
    );
    // What fails before the first line can still be answered as an error; there may be no line at all.
    await Promise.race([once(lines, 'readable'), once(lines, 'end')]);
    response.type('application/x-ndjson');
    response.setHeader('Content-Disposition', `attachment; filename="${what}.jsonl"`);
    response.setHeader('Cache-Control', 'no-store');
    // A failure on the way breaks the connection off: a short file must not look like a whole one.
    await pipeline(lines, response);
  });
  return router;
}
