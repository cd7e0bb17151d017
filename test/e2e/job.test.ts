import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { judgeSample, openPage, openSample, verdictOf } from './page.ts';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

interface Listed {
  readonly verdict: string;
  readonly findings: readonly { readonly message: string; readonly at: string | null }[];
}

async function listed(sample: string): Promise<Listed> {
  return JSON.parse(await readFile(new URL(`../../samples/${sample}.findings.json`, import.meta.url), 'utf8'));
}

test('a sample is judged by one click on Valider, the button that has the focus', async () => {
  const { page, complaints } = await openPage(browser, host);
  await openSample(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Valider');
  expect(await verdictOf(page).textContent()).toBe('Ikke vurdert ennå');
  await page.keyboard.press('Enter');
  await page.getByText(/forhold må rettes$/).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['Nettverk, med feil', 'nettverk-med-feil', '14 forhold må rettes'],
  ['Nettverk, alt i orden', 'nettverk-feilfri', 'Alt i orden'],
  ['Spesialist- og brukergruppe, med feil', 'dmp-med-feil', '9 forhold må rettes'],
  ['Spesialist- og brukergruppe, alt i orden', 'dmp-feilfri', 'Alt i orden'],
])('%s shows exactly the findings listed beside it', async (name, file, verdict) => {
  const { page, complaints } = await openPage(browser, host);
  await judgeSample(page, name);
  expect(await verdictOf(page).textContent()).toBe(verdict);
  const { findings } = await listed(file);
  expect(await page.locator('.finding .message').allTextContents()).toEqual(findings.map(({ message }) => message));
  expect(await page.locator('.finding .address').allTextContents()).toEqual(findings.map(({ at }) => at ?? ''));
  expect(complaints).toEqual([]);
});

test('a click on a finding selects its cell in the table, and a click on a marked cell its finding', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  await page.getByText('Mette Brekke: til-dato mangler.').click();
  expect(await page.locator('[data-selected=true]').getAttribute('data-cell')).toBe('H8');
  expect(await page.getByRole('tab', { selected: true }).first().textContent()).toContain('Medlemmer');
  await page.locator('[data-cell=G13]').click();
  expect(await page.locator('.finding[aria-current=true] .message').textContent()).toContain('«2024–2026»');
});

test('a marked cell says what is the matter, in shape and words', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  await page.getByText('Mette Brekke: til-dato mangler.').click();
  const cell = page.locator('[data-cell=H8]');
  expect(await cell.getAttribute('title')).toContain('Feil: Mette Brekke: til-dato mangler.');
  expect(await cell.locator('svg').count()).toBe(1);
  expect(await cell.textContent()).toContain('(Feil)');
});

test('a proposed value is said, not offered as a button that could do nothing to a file', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  const finding = page.locator('.finding', { hasText: 'Mette Brekke: til-dato mangler.' });
  expect(await finding.locator('.proposal').textContent()).toBe('Forslag: 31.12.2027');
  expect(await finding.getByRole('button').allTextContents()).toEqual(['Gå til cellen']);
});

test('a filter shows its own findings and says how many', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  const chip = page.getByRole('button', { name: /^Advarsel/ });
  await chip.click();
  expect(await chip.getAttribute('aria-pressed')).toBe('true');
  const severities = await page.locator('.finding .severity').allTextContents();
  expect(new Set(severities)).toEqual(new Set(['Advarsel']));
  expect(await chip.textContent()).toBe(`Advarsel ${severities.length}`);
});

test('the marked copy is a real workbook with the sheet Funn', async () => {
  const { page, complaints } = await openPage(browser, host);
  await judgeSample(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned merket kopi' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nettverk-med-feil – merket.xlsx');
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toContain('name="Funn"');
  await page.getByText('nettverk-med-feil – merket.xlsx er lastet ned.').waitFor();
  expect(complaints).toEqual([]);
});

test('the timeline, the meetings, the history and the mandate are a click away', async () => {
  const { page, complaints } = await openPage(browser, host);
  await judgeSample(page);
  await page.getByRole('tab', { name: 'Tidslinje' }).click();
  await page.getByText('45 dager ledig', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Vis funnet' }).first().click();
  expect(await page.locator('.finding[aria-current=true]').textContent()).toContain('Helse Sør-Øst har 3 medlemmer');
  await page.getByRole('tab', { name: 'Møter' }).last().click();
  await page.getByRole('rowheader', { name: '1. halvår 2026' }).waitFor();
  await page.getByRole('tab', { name: 'Historikk' }).click();
  await page.locator('.runs').getByText('14 forhold må rettes').first().waitFor();
  await page.getByRole('button', { name: 'vis mandatet' }).click();
  await page.getByText('2 møter i halvåret').first().waitFor();
  await page.getByRole('button', { name: 'Tilbake' }).click();
  expect(await verdictOf(page).textContent()).toBe('14 forhold må rettes');
  expect(complaints).toEqual([]);
});

test('what was read is said: the headers, the columns and the rows left out', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  await page.getByText('Hva ble lest?').click();
  const reading = await page.locator('.reading').textContent();
  expect(reading).toMatch(/Lest som medlemmer, rader under A4:\w+: 12\./);
  expect(reading).toContain('B Navn');
});
