import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Host } from './host.ts';

/** A page on the pane, and what went wrong behind its back. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests to any other origin. */
  readonly complaints: string[];
}

/** Opens the start view in a browser profile of its own. */
export async function openPage(browser: Browser, { url }: Host, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !/^(?:blob|data):/.test(to)) complaints.push(`request to ${to}`);
  });
  await page.goto(url);
  return { page, complaints };
}

/** Opens a workbook of the test's own. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Opens the sample with most to see. */
export async function openSample(page: Page, name = 'Nettverk, med feil'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Valider' }).waitFor();
}

/** Opens a sample and judges it as of the day its findings are listed for. */
export async function judgeSample(page: Page, name?: string): Promise<void> {
  await openSample(page, name);
  await page.getByText('Valg', { exact: true }).click();
  await page.getByLabel('Vurder per dato').fill('2026-11-22');
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByText('Slik listene er ført per 22.11.2026.').waitFor();
}

/** The heading of the verdict. */
export const verdictOf = (page: Page) => page.locator('.verdict h2');
