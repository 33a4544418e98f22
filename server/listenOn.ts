import { createServer, type Server } from 'node:net';
import { invalidInput } from './model/errors.ts';

/** @throws INVALID_INPUT when the port or the host cannot be had. */
export async function listenOn(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
}

/** Whether the port can be had now; it is left free. @throws INVALID_INPUT as {@link listenOn}. */
export async function checkAddress(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listenOn(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return invalidInput(
        `Port ${port} on ${host} is in use, perhaps by another Musubi: stop that program, or name another port, as PORT=${port < 65_535 ? port + 1 : 4000}.`,
      );
    case 'EACCES':
      return invalidInput(`This user may not use port ${port}: name one of 1024 or more in PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return invalidInput(
        `${host} is no address of this machine: name one in HOST, as 127.0.0.1, or 0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}
