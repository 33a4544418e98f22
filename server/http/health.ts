import { Router } from 'express';
import type { Projections } from '../analysis/projections.ts';
import { MusubiError } from '../model/errors.ts';
import type { GraphStore } from '../store/store.ts';

/** `/healthz`: the process lives. `/readyz`: it can answer questions, or why it cannot. */
export function health(store: GraphStore, projections: Projections, notReady: () => string | null): Router {
  const router = Router();
  router.get('/healthz', (_, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_, response) => {
    // The store first: without it there are no ties either.
    const reason = notReady() ?? (await unreachable(store)) ?? projections.notReady();
    if (reason === null) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });
  return router;
}

async function unreachable(store: GraphStore): Promise<string | null> {
  try {
    await store.ping();
    return null;
  } catch (error) {
    return error instanceof MusubiError ? error.message : 'The store does not answer: see the log.';
  }
}
