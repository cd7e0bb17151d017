import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { BrowserContext, Route } from 'playwright-core';
import { hostOrigin, paneOrigin } from './envelope.ts';
import type { Traffic } from './traffic.ts';

const library = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const libraryUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** A file of the library as its own address would give it. */
async function giveLibrary(route: Route): Promise<void> {
  const path = join(library, new URL(route.request().url()).pathname.slice('/lib/1/hosted'.length));
  if (!existsSync(path)) return route.fulfill({ status: 404, body: '' });
  const headers = {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  };
  return route.fulfill({ path, headers });
}

/** The pane from the service; both stand on one origin, in production too, and so the service is asked. */
async function givePane(route: Route, service: string): Promise<void> {
  const request = route.request();
  const url = request.url().replace(paneOrigin, service);
  const { origin, referer, ...headers } = await request.allHeaders();
  const own = {
    ...headers,
    ...(origin === undefined ? {} : { origin: origin.replace(paneOrigin, service) }),
    ...(referer === undefined ? {} : { referer: referer.replace(paneOrigin, service) }),
  };
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => !name.startsWith(':')));
  const response = await route.fetch({ url, headers: kept, maxRedirects: 0 });
  await route.fulfill({ response });
}

/** Answers every request of the browser: no port, no certificate, and nothing that leaves the machine. What it gives back waits for what is under way. */
export async function routeAll(
  context: BrowserContext,
  service: string,
  host: string,
  traffic: Traffic,
): Promise<() => Promise<void>> {
  const underWay = new Set<Promise<void>>();
  const givePaneToo = async (route: Route) => {
    const given = givePane(route, service);
    underWay.add(given);
    await given.finally(() => underWay.delete(given));
  };
  // The last route that fits is the one that is taken.
  await context.route('**/*', async (route) => {
    traffic.foreign.push(route.request().url());
    await route.abort('blockedbyclient');
  });
  await context.route(`${hostOrigin}/**`, (route) =>
    route.request().url() === `${hostOrigin}/host`
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: host })
      : route.fulfill({ status: 204 }),
  );
  await context.route(`${libraryUrl}/**`, giveLibrary);
  await context.route(`${paneOrigin}/**`, givePaneToo);
  return async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  };
}
