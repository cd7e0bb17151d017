import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);

// The package's own list of arguments has --single-process, under which Chromium does not start here.
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/**
 * The Chromium that npm ci brought, unpacked; its path. The package's own way is not taken: two test files that start together would
 * find each other's half-written program, and a run that is stopped while it unpacks would leave one for good.
 */
export async function unpackBrowser(): Promise<string> {
  const packed = fileURLToPath(new URL('../bin/chromium.br', pathToFileURL(require.resolve('@sparticuz/chromium'))));
  const { size } = await stat(packed);
  const path = join(tmpdir(), `mandatvakt-chromium-${size}`);
  if (existsSync(path)) return path;
  const unfinished = `${path}-${randomUUID()}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unfinished, { mode: 0o700 }));
  await rename(unfinished, path);
  return path;
}

/** Whether this machine can run the browser that npm ci brings. */
export const bringsBrowser = process.platform === 'linux' && process.arch === 'x64';

const ways: readonly (() => Promise<Browser>)[] = [
  ...(bringsBrowser ? [async () => chromium.launch({ executablePath: await unpackBrowser(), args })] : []),
  () => chromium.launch({ channel: 'chrome' }),
  () => chromium.launch({ channel: 'msedge' }),
];

/** Starts a headless Chromium: ours, else an installed Chrome or Edge. Throws one clear sentence when none starts. */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const launch of ways) {
    try {
      return await launch();
    } catch (reason) {
      reasons.push(String(reason).split('\n')[0] ?? '');
    }
  }
  const needed = 'The browser tests need Chrome or Edge, or Linux on x64 with the packages libnss3 and libnspr4';
  throw new Error(`${needed}. ${reasons.join(' | ')}`);
}
