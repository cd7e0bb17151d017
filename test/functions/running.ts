import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const entry = join(import.meta.dirname, '../../functions/local/main.ts');

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Service {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** A process of the service with these settings, in a folder of its own, and only these. */
export async function spawnService(environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const data = await mkdtemp(join(tmpdir(), 'mandatvakt-'));
  const env = { PATH: process.env['PATH'], PORT: '0', MANDATVAKT_DATA: data, ...environment };
  const child = spawn(process.execPath, [entry, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await rm(data, { recursive: true, force: true });
  };
  return { child, data, stop };
}

/** Starts the real service on a free port and waits until it is ready. */
export async function startService(environment: Readonly<Record<string, string>> = {}): Promise<Service> {
  const { child, stop } = await spawnService(environment);
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  for await (const line of createInterface(child.stdout)) {
    const url = /^READY (http:\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, child, stop };
  }
  await stop();
  throw new Error(`The service did not start: ${said}`);
}

/** What a process that ends by itself says and how it ends. */
export async function runToEnd(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}
