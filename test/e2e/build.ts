import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bringsBrowser, unpackBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');

/** A process of its own, for the runner says NODE_ENV=test, and the pane would not be built as it is for people. */
async function buildPane(): Promise<void> {
  const build = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, build, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Builds the pane and unpacks the browser once, before the tests that open the one in the other. */
export async function setup(): Promise<void> {
  await Promise.all([buildPane(), ...(bringsBrowser ? [unpackBrowser()] : [])]);
}
