import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { provideCoreApi } from './core-api.ts';
import { createHost } from './host.ts';
import { closeOnSignal, leave, listen, log } from './listen.ts';

const pane = join(import.meta.dirname, '../../dist/pane');

/** How many ports after the wanted one `npm start` tries. */
const portsToTry = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { start: { type: 'boolean', default: false } } });
  const settings = readSettings(process.env);
  if ('willNotStart' in settings) leave(settings.willNotStart);
  const registry = provideCoreApi(log);
  await import('../app.ts');
  const server = createHost({ registry, pane, log });
  const port = await listen(server, settings, values.start ? portsToTry : 1);
  closeOnSignal(server, registry);
  const moved = settings.port !== 0 && port !== settings.port ? ` (port ${String(settings.port)} var opptatt)` : '';
  if (values.start) console.log(`Mandatvakt er klar: http://localhost:${String(port)}${moved}`);
  else console.log(`READY http://127.0.0.1:${String(port)}`);
}

await main();
