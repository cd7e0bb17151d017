import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { hooksOf, provideCoreApi } from './core-api.ts';
import type { Registry } from './core-api.ts';
import { createHost } from './host.ts';

const pane = join(import.meta.dirname, '../../dist/pane');

/** How many ports after the wanted one `npm start` tries. */
const portsToTry = 20;

function log(level: string, message: string): void {
  if (['warning', 'error', 'critical'].includes(level)) console.error(message);
}

/** Says why in one sentence and gives up. */
function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Listens on the first free port from `port` on; 0 is any. Undefined when all of them are taken. */
async function listen(server: Server, { host, port }: Settings, tries: number): Promise<number | undefined> {
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
  return undefined;
}

/** Ends what is under way, at most five seconds, and then the process. */
function closeOnSignal(server: Server, registry: Registry): void {
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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { start: { type: 'boolean', default: false } } });
  const settings = readSettings(process.env);
  if ('willNotStart' in settings) leave(settings.willNotStart);
  const registry = provideCoreApi(log);
  await import('../app.ts');
  const server = createHost({ registry, pane, log });
  const port = await listen(server, settings, values.start ? portsToTry : 1);
  const wanted = String(settings.port);
  if (port === undefined)
    leave(`Port ${wanted} er opptatt av et annet program. Velg en annen, for eksempel PORT=0 (en ledig).`);
  closeOnSignal(server, registry);
  const moved = settings.port !== 0 && port !== settings.port ? ` (port ${wanted} var opptatt)` : '';
  if (values.start) console.log(`Mandatvakt er klar: http://localhost:${String(port)}${moved}`);
  else console.log(`READY http://127.0.0.1:${String(port)}`);
}

await main();
