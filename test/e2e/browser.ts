import type { Browser } from 'playwright-core';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** What a lone browser on a server needs; the package's own list has `--single-process`, under which Chromium does not start here. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

type Launch = () => Promise<Browser>;

/** The browser that came with npm ci (Linux, x64), else an installed Chrome or Edge. */
const ways: readonly Launch[] = [
  ...(process.platform === 'linux' && process.arch === 'x64'
    ? [async () => chromium.launch({ executablePath: await bundled.executablePath(), args })]
    : []),
  () => chromium.launch({ channel: 'chrome' }),
  () => chromium.launch({ channel: 'msedge' }),
];

/** Starts a headless Chromium. Throws one clear sentence when this machine has none that starts. */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const launch of ways) {
    try {
      return await launch();
    } catch (reason) {
      reasons.push(String(reason).split('\n')[0] ?? '');
    }
  }
  throw new Error(
    `The browser tests need Chrome or Edge installed, or Linux on x64 with libnss3: ${reasons.join(' | ')}`,
  );
}
