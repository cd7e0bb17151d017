import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { judgeSample, openPage, type Opened } from './page.ts';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

const openReport = (page: Page) => page.getByRole('tab', { name: 'Årsmelding', exact: true }).last().click();
const tableOf = (page: Page, title: string) => page.locator('.report-table', { hasText: title });

/** The report on the flawless network's running year. */
async function reported(options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await openPage(browser, host, options);
  await judgeSample(opened.page, 'Nettverk, alt i orden');
  await openReport(opened.page);
  await opened.page.locator('.report-table').first().waitFor();
  return opened;
}

test('the tab shows how long there is left, how far the report has come, and its tables', async () => {
  const { page, complaints } = await reported();
  expect(await page.locator('.report-head').innerText()).toContain('130 dager til 1. april');
  expect(await page.locator('.readiness').innerText()).toMatch(/Klart \d+ av 16 tabeller/);
  expect(await page.locator('.report-table h2').count()).toBe(16);
  // Four of Sør-Øst, and two of each of the others.
  const members = tableOf(page, '1 Medlemmer i rapporteringsåret');
  expect(await members.locator('tbody tr').count()).toBe(10);
  expect(complaints).toEqual([]);
});

test('a number leads to the rows it rests on', async () => {
  const { page } = await reported();
  const composition = tableOf(page, 'Sammensetning');
  await composition.getByRole('cell', { name: '4', exact: true }).first().click();
  const range = composition.locator('.ranges button').first();
  const [sheet, cells] = (await range.innerText()).split('!');
  expect(sheet).toBe('Medlemmer');
  await page.locator('#sheet-panel [data-selected="true"]').first().waitFor();
  const selected = await page
    .locator('#sheet-panel [data-selected="true"]')
    .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-cell')));
  expect(`${selected[0]}:${selected.at(-1)}`).toBe(cells);
});

test('a row is opened by the keyboard, and Escape comes back from the sheet to the range', async () => {
  const { page } = await reported();
  const opener = page.locator('.report-table tbody th button').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  const range = page.locator('.ranges button').first();
  await range.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-selected'))).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => range.evaluate((button) => button === document.activeElement)).toBe(true);
});

test.each([
  ['Last ned Word', 'docx', 'word/document.xml'],
  ['Last ned Excel', 'xlsx', 'xl/workbook.xml'],
])('%s gives a real document', async (button, ending, part) => {
  const { page, complaints } = await reported();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^Årsmelding 2026 – .+\\.${ending}$`));
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(parts)).toContain(part);
  await page.getByText(/^Årsmelding 2026 – .+ er lastet ned\.$/).waitFor();
  expect(complaints).toEqual([]);
});

test('another year is another report, and it stays chosen while the workbook is open', async () => {
  const { page } = await reported();
  await page.getByLabel('År', { exact: true }).selectOption('2025');
  await page.getByText('Fristen var 01.04.2026').waitFor();
  await page.getByRole('tab', { name: 'Historikk' }).click();
  await openReport(page);
  await page.getByText('Fristen var 01.04.2026').waitFor();
  expect(await page.getByLabel('År', { exact: true }).inputValue()).toBe('2025');
});

test('locking says what it means first, and gives the report its number', async () => {
  const { page, complaints } = await reported();
  await page.getByRole('button', { name: 'Lås årsmeldingen' }).click();
  await page.getByText('kan ikke endres siden').waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await page.locator('.issued').innerText()).toBe('');
  await page.getByRole('button', { name: 'Lås årsmeldingen' }).click();
  await page.getByRole('button', { name: 'Lås årsmeldingen' }).click();
  await page.getByText(/^Versjon 1, utgitt \d\d\.\d\d\.\d{4}$/).waitFor();
  expect(await page.getByRole('button', { name: 'Lås årsmeldingen' }).count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned Word' }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('versjon 1');
  expect(complaints).toEqual([]);
});

test('beside a draft stands the version that was issued last, to be taken as it was kept', async () => {
  const { page, complaints } = await reported();
  await page.getByLabel('År', { exact: true }).selectOption('2025');
  await page.getByText('Fristen var 01.04.2026').waitFor();
  await page.locator('.report-foot').waitFor();
  expect(await page.locator('.issued').innerText()).toBe('');
  await page.getByRole('button', { name: 'Lås årsmeldingen' }).click();
  await page.getByRole('button', { name: 'Lås årsmeldingen' }).click();
  await page.getByText(/^Versjon 1, utgitt/).waitFor();
  await page.getByRole('tab', { name: 'Historikk' }).click();
  await openReport(page);
  await page.getByText(/^Versjon 1, utgitt \d\d\.\d\d\.\d{4}$/).waitFor();
  expect(await page.getByRole('button', { name: 'Lås årsmeldingen' }).count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word versjon 1' }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('versjon 1');
  expect(complaints).toEqual([]);
});

test('each seat is a band over the year, with its name and the months', async () => {
  const { page } = await reported({ viewport: { width: 320, height: 640 } });
  const words = await page.getByRole('img', { name: 'Plasser gjennom året' }).locator('text').allTextContents();
  // Four seats of Sør-Øst, two of each of the other three regions.
  expect(words.filter((word) => /^Helse /.test(word))).toHaveLength(10);
  expect(words.slice(-12).join('')).toBe('JFMAMJJASOND');
});

test('a service that is away is said, and asked again', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page, 'Nettverk, alt i orden');
  await page.route('**/api/annual-report*', (route) => route.abort());
  await openReport(page);
  await page.getByText('Tjenesten svarer ikke akkurat nå.').waitFor();
  await page.unroute('**/api/annual-report*');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.locator('.report-table').first().waitFor();
});

test('a year that the group has no report on says why', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page, 'Nettverk, alt i orden');
  const detail = 'Året 2027 er ikke begynt den 22.11.2026.';
  await page.route('**/api/annual-report*', (route) =>
    route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
  );
  await openReport(page);
  await page.locator('.report').getByText(detail).waitFor();
});

test('on paper there is the report and nothing else', async () => {
  const { page } = await reported();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.bar', '.left', '.pane > .foot', '.report-foot', '.tabs', '.readiness', '.report-head']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  expect(await page.getByText('Årsmelding 2026 · Utkast').isVisible()).toBe(true);
  const [height, shown] = await page.evaluate(() => {
    const last = [...document.querySelectorAll('.report-table')].at(-1)?.getBoundingClientRect();
    return [document.documentElement.scrollHeight, last?.bottom ?? Infinity];
  });
  expect(height).toBeGreaterThanOrEqual(Math.floor(shown));
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  const { page } = await reported({ colorScheme });
  await page.locator('.report-table tbody th button').first().click();
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const results = await page.evaluate<AxeResults>('axe.run()');
  expect(results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});

test('nothing runs out of a window of 320 pixels', async () => {
  const { page } = await reported({ viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const wider = await page.locator('.pane .body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wider).toBe(0);
});
