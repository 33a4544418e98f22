import { type ParseArgsConfig, parseArgs } from 'node:util';
import { MusubiError } from '../server/model/errors.ts';

/** Says how a command is called, and ends it. */
export function refuse(usage: string): never {
  console.error(usage);
  process.exit(2);
}

/** What a command was called with; what it does not know is answered with how it is called. */
export function commandLine<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Does the work of a command; a known error is one plain message and exit code 1. */
export async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof MusubiError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
