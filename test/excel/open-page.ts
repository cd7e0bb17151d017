import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Application } from './application.ts';
import { hostOrigin } from './envelope.ts';
import { hostPage } from './host-page.ts';
import { routeAll } from './routes.ts';
import type { Traffic } from './traffic.ts';

/** What is shown, and how. */
export interface Shown {
  /** The page of the service to open; `/excel.html` unless told. */
  readonly page?: string | undefined;
  readonly viewport?: BrowserContextOptions['viewport'];
  readonly locale: string;
}

function listen(page: Page, traffic: Traffic): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) traffic.errors.push(message.text());
  });
  page.on('pageerror', (error) => traffic.errors.push(error.message));
}

/** Opens the host's page, with all its requests answered by the test. */
export async function openPage(
  browser: Browser,
  service: string,
  { page: path = '/excel.html', locale, viewport = { width: 350, height: 800 } }: Shown,
  application: Application,
  traffic: Traffic,
) {
  const context = await browser.newContext({ viewport, locale, acceptDownloads: true });
  const settled = await routeAll(
    context,
    service,
    hostPage(path, application.conversation, locale, application.id),
    traffic,
  );
  const page = await context.newPage();
  listen(page, traffic);
  await page.exposeBinding('excelAnswers', (_, text: string) => application.answer(text));
  await page.goto(`${hostOrigin}/host`);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (pane === undefined) throw new Error('The pane has no frame.');
  // What the pane is still fetching comes first.
  const close = async () => {
    await settled();
    await context.close();
  };
  return { page, pane, close };
}
