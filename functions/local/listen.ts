import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';
import type { Settings } from '../settings.ts';
import { hooksOf } from './core-api.ts';
import type { Registry } from './core-api.ts';

/** Says why in one sentence and gives up. */
export function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Tells the person who started the service what it has to say. */
export function log(level: string, message: string): void {
  if (['warning', 'error', 'critical'].includes(level)) console.error(message);
}

/** Listens on the first free port from `port` on; 0 is any. Leaves when all of `tries` ports are taken. */
export async function listen(server: Server, { host, port }: Settings, tries: number): Promise<number> {
  for (let next = port; next < port + tries && next <= 65_535; next += 1) {
    server.listen(next, host.replaceAll(/[[\]]/g, ''));
    try {
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : next;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) leave(`Mandatvakt kan ikke lytte på ${host}, port ${String(next)}: ${String(error)}.`);
    }
  }
  leave(`Port ${String(port)} er opptatt av et annet program. Velg en annen, for eksempel PORT=0 (en ledig).`);
}

/** Ends what is under way, at most five seconds, and then the process. */
export function closeOnSignal(server: Pick<HttpServer, 'close' | 'closeIdleConnections'>, registry: Registry): void {
  const close = () => {
    setTimeout(() => process.exit(0), 5000).unref();
    server.close(() => {
      const ends = hooksOf(registry, 'appTerminate').map((hook) => hook({ hookData: {}, appHookData: {} }));
      Promise.all(ends).then(
        () => process.exit(0),
        (error: unknown) => leave(String(error)),
      );
    });
    server.closeIdleConnections();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
