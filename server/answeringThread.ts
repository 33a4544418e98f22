import { parentPort } from 'node:worker_threads';
import type { Asked, Told } from './askedThread.ts';
import { MusubiError } from './model/errors.ts';

/** Answers what a thread is asked, one question after the other; the one that closes it is the last. */
export function answerThread<Question extends { readonly what: string }>(
  answer: (question: Asked<Question>) => Promise<unknown>,
): void {
  let turn: Promise<void> = Promise.resolve();
  parentPort?.on('message', (asked: Asked<Question>) => {
    turn = turn.then(async () => {
      const tell = (told: Told) => parentPort?.postMessage(told);
      try {
        tell({ id: asked.id, answer: await answer(asked) });
      } catch (error) {
        const { message = String(error), stack } = error as Error;
        const known = error instanceof MusubiError ? { code: error.code, details: error.details } : null;
        tell({ id: asked.id, failure: { message, stack, known } });
      }
      if (asked.what === 'close') parentPort?.close();
    });
  });
}
