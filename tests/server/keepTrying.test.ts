import { expect, it } from 'vitest';
import { keepTrying } from '../../server/keepTrying.ts';
import { conflict, invalidInput, storeUnavailable } from '../../server/model/errors.ts';

/** Fails with each of these in turn, then succeeds; what was told and waited on the way. */
async function trying(failures: readonly Error[]) {
  const told: [string, number][] = [];
  const waited: number[] = [];
  const left = [...failures];
  const outcome = await keepTrying(
    async () => {
      const failure = left.shift();
      if (failure) throw failure;
      return 'open';
    },
    (reason, milliseconds) => told.push([reason.message, milliseconds]),
    async (milliseconds) => void waited.push(milliseconds),
  ).catch((error: unknown) => error);
  return { outcome, told, waited };
}

it('succeeds at once where nothing is wrong', async () => {
  expect(await trying([])).toEqual({ outcome: 'open', told: [], waited: [] });
});

it('waits twice as long each time, up to 15 seconds, and says why', async () => {
  const away = Array.from({ length: 8 }, (_, i) => storeUnavailable(`away ${i}`));
  const waits = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000];
  expect(await trying(away)).toEqual({
    outcome: 'open',
    told: waits.map((milliseconds, i) => [`away ${i}`, milliseconds]),
    waited: waits,
  });
});

it('tries again when another process wrote at the same time', async () => {
  expect(await trying([conflict('written meanwhile')])).toMatchObject({ outcome: 'open', waited: [500] });
});

it.each([
  storeUnavailable('wrong password', { retriable: false }),
  invalidInput('a newer version'),
  new TypeError('a fault'),
])('gives up on: %s', async (failure) => {
  expect(await trying([storeUnavailable('away'), failure])).toMatchObject({
    outcome: failure,
    waited: [500],
  });
});
