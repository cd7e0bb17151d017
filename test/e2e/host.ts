import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const entry = join(import.meta.dirname, '../../functions/local/main.ts');

/** The whole product on a free port, with a history of its own. */
export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it and waits for its READY line; throws what it said when it ends instead. */
export async function startHost(): Promise<Host> {
  const data = await mkdtemp(join(tmpdir(), 'mandatvakt-e2e-'));
  const environment = { ...process.env, PORT: '0', MANDATVAKT_DATA: data };
  const child = spawn(process.execPath, [entry], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^READY (http:\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, stop };
  }
  throw new Error(`The host ended before it was ready. ${said.join('')}`);
}
