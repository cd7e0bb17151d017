import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { choose, judgeSample, openPage, openSample, verdictOf } from './page.ts';
import { member, network, withoutMandate, workbook } from './workbooks.ts';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

test('a file that is no workbook is not opened, and the page says what it is and what to do', async () => {
  const { page } = await openPage(browser, host);
  await choose(page, 'brev.xlsx', new TextEncoder().encode('Kjære fagdirektør'));
  const alert = page.getByRole('alert');
  await alert.getByText('brev.xlsx er ikke åpnet').waitFor();
  expect(await alert.textContent()).toContain('Filen er ikke en .xlsx-fil');
});

test('a file larger than the service takes is refused before it is sent', async () => {
  const { page, complaints } = await openPage(browser, host);
  await choose(page, 'stor.xlsx', new Uint8Array(10 * 1024 * 1024 + 1));
  await page.getByText('Arbeidsboken er større enn 10 MB.').waitFor();
  expect(complaints).toEqual([]);
});

test('a workbook without a list of members says what was seen and what is needed', async () => {
  const { page } = await openPage(browser, host);
  await choose(
    page,
    'innkjøp.xlsx',
    await workbook({
      Fakturaer: [
        ['Leverandør', 'Beløp'],
        ['Apotek 1', 300],
      ],
    }),
  );
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByText('Ingen ark ser ut som en medlemsliste').waitFor();
  expect(await page.locator('.refused').textContent()).toContain('Fakturaer');
  expect(await page.locator('.refused').textContent()).toContain('Leverandør');
  expect(await page.getByLabel('Hvilket mandat gjelder?').count()).toBe(0);
});

test('a workbook that names no mandate asks which applies, and goes on with the answer', async () => {
  const { page } = await openPage(browser, host);
  await choose(page, 'liste.xlsx', await withoutMandate(member('Kari Nordmann')));
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByLabel('Hvilket mandat gjelder?').selectOption('behandlingshjelpemidler');
  await page.getByRole('button', { name: 'Vurder etter dette mandatet' }).click();
  await page.getByText('Kari Nordmann: til-dato mangler.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Valider');
});

test('cell text that looks like markup is shown as the text it is', async () => {
  const { page, complaints } = await openPage(browser, host);
  const name = '<img src=x onerror="alert(1)">';
  await choose(page, '<b>liste<b>.xlsx', await network(member(name), member('=HYPERLINK("http://example.com")')));
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.locator('.finding', { hasText: `${name}: til-dato mangler.` }).waitFor();
  await page.getByRole('tab', { name: 'Medlemmer' }).click();
  await page.locator('td', { hasText: name }).waitFor();
  expect(await page.locator('img, td a, td b').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a service that is away is said calmly, and the same file is judged when it is back', async () => {
  const { page } = await openPage(browser, host);
  await openSample(page);
  await page.route('**/api/validate*', (route) => route.abort('connectionrefused'));
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByText('Tjenesten svarer ikke akkurat nå.').waitFor();
  await page.unroute('**/api/validate*');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.getByText(/forhold må rettes$/).waitFor();
});

test('a workbook that could not be read because the service was away is opened by trying again', async () => {
  const { page } = await openPage(browser, host);
  await page.route('**/api/read*', (route) => route.abort('connectionrefused'));
  await page.getByRole('button', { name: 'Nettverk, med feil' }).click();
  await page.getByText('nettverk-med-feil.xlsx er ikke åpnet').waitFor();
  await page.unroute('**/api/read*');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.getByRole('button', { name: 'Valider' }).waitFor();
});

test('what takes its time says what it does, and can be cancelled', async () => {
  const { page } = await openPage(browser, host);
  await openSample(page);
  await page.route('**/api/validate*', () => undefined);
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByText('Holder listene opp mot mandatet …').waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByText('Holder listene opp mot mandatet …').waitFor({ state: 'detached' });
  expect(await verdictOf(page).textContent()).toBe('Ikke vurdert ennå');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Valider');
});

test('another day makes the verdict outdated until it is judged again', async () => {
  const { page } = await openPage(browser, host);
  await judgeSample(page);
  await page.getByLabel('Vurder per dato').fill('2026-03-01');
  await page.getByText('Valgene er endret. Trykk Valider.').waitFor();
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByText('Slik listene er ført per 01.03.2026.').waitFor();
  expect(await page.getByText('Valgene er endret.').count()).toBe(0);
});

test('200 000 rows are shown a page at a time, around the cell that is looked for', async () => {
  const { page, complaints } = await openPage(browser, host);
  const cells = [['Navn'], ...Array.from({ length: 199_999 }, (_, row) => [`Person ${row + 2}`])];
  await page.route('**/api/read*', (route) =>
    route.fulfill({ json: { workbook: { date1904: false, sheets: [{ name: 'Medlemmer', cells }] } } }),
  );
  await openSample(page);
  await page.getByText('Viser rad 1–200 av 200\u202f000').waitFor();
  await page.getByRole('button', { name: 'Neste rader' }).click();
  await page.getByText('Person 201', { exact: true }).waitFor();
  expect(await page.locator('.sheet tbody tr').count()).toBe(200);
  await page.getByRole('button', { name: 'Forrige rader' }).click();
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.locator('.finding', { hasText: 'Medlemmer!' }).first().click();
  await page.getByText('Viser rad 1–200 av 200\u202f000').waitFor();
  expect(complaints).toEqual([]);
});
