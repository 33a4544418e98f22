import { MusubiError } from './model/errors.ts';

const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 15_000;

/** What another attempt may mend: a store that is away, or another process that was writing. */
const mayPass = (error: unknown): error is MusubiError =>
  error instanceof MusubiError &&
  ((error.code === 'STORE_UNAVAILABLE' && error.details.retriable === true) || error.code === 'CONFLICT');

/**
 * Attempts something until it succeeds, waiting twice as long after each failure, to a limit. `told` hears of
 * each failure and of the milliseconds until the next attempt.
 * @throws what no waiting mends, as it is.
 */
export async function keepTrying<T>(
  attempt: () => Promise<T>,
  told: (reason: MusubiError, milliseconds: number) => void,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (let pause = FIRST_WAIT_MILLISECONDS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MILLISECONDS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw error;
      told(error, pause);
      await wait(pause);
    }
  }
}
