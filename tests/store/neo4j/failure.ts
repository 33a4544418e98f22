import { type AddressInfo, createServer } from 'node:net';
import { MusubiError } from '../../../server/model/errors.ts';

/** Code, whether it may pass, and message of what an attempt fails with. */
export async function failure(attempt: Promise<unknown>) {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof MusubiError)) throw error;
    return { code: error.code, retriable: error.details.retriable, message: error.message };
  }
  throw new Error('it succeeded');
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
