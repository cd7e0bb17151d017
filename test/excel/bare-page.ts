/// <reference types="office-js" />
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { forAll } from './for-all.ts';
import { openExcel, type ExcelOptions, type OpenedExcel } from './open.ts';

const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Bar side</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>window.ready = Office.onReady();</script></html>`;

/** A service of one page, which loads the library and does nothing more. */
async function startBarePage(): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** For the tests of a file: opens that page in Excel; done when the library is ready. */
export function bareExcel(): (options: ExcelOptions) => Promise<OpenedExcel> {
  const shared = forAll(startBarePage);
  return async (options) => {
    const { browser, server } = shared();
    const excel = await openExcel(browser, server.url, { page: '/', ...options });
    await excel.pane.evaluate(() => (window as unknown as { ready: Promise<unknown> }).ready);
    return excel;
  };
}

/** The error that a piece of work in the pane ends with. */
export async function failureOf(pane: Frame, work: () => Promise<unknown>) {
  const source = `(${work.toString()})()`;
  return pane.evaluate(async (text) => {
    try {
      // The work is a function of the test file; it goes as its own text, as the browser's driver sends one.
      const script = document.createElement('script');
      script.textContent = `window.outcome = ${text}`;
      document.head.append(script);
      await (window as unknown as { outcome: Promise<unknown> }).outcome;
      return undefined;
    } catch (reason) {
      const { code, debugInfo } = reason as OfficeExtension.Error;
      return { code, where: debugInfo.errorLocation ?? '', statement: debugInfo.statement ?? '' };
    }
  }, source);
}
