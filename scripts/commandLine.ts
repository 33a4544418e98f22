import { type ParseArgsConfig, parseArgs } from 'node:util';

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
