import { setImmediate } from 'node:timers/promises';

const LONGEST_TURN_MS = 20;

/**
 * For long loops: call after each step and wait for what it gives. It gives back the event loop whenever a
 * turn has lasted too long, so that requests are answered meanwhile.
 */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_TURN_MS) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
