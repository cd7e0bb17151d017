import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the pane once, before the tests that open it in a browser. */
export async function setup(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)), logLevel: 'error' });
}
