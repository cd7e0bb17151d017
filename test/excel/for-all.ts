import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';

/** A browser, and what serves the pane's page, there for all tests of a file: to be asked for inside one. */
export function forAll<Server extends { stop(): unknown }>(start: () => Promise<Server>) {
  let shared: { readonly browser: Browser; readonly server: Server } | undefined;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(), start()]);
    shared = { browser, server };
  });
  afterAll(async () => {
    await Promise.all([shared?.browser.close(), shared?.server.stop()]);
  });
  return () => {
    if (shared === undefined) throw new Error('Nothing runs before the first test.');
    return shared;
  };
}
