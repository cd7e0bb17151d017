import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { judgeSample, openPage, verdictOf } from './page.ts';

let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

beforeEach(async () => {
  ({ page } = await openPage(browser, host));
  await judgeSample(page);
});

afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const address = () => page.locator('.finding[aria-current=true] .address').textContent();

test('J and K and the arrows go through the findings, and the cell follows', async () => {
  await page.keyboard.press('j');
  expect(await address()).toBe('Medlemmer!H8');
  await page.keyboard.press('ArrowDown');
  expect(await address()).toBe('Medlemmer!J9');
  expect(await page.locator('[data-selected=true]').getAttribute('data-cell')).toBe('J9');
  await page.keyboard.press('k');
  expect(await address()).toBe('Medlemmer!H8');
  expect(await focused()).toContain('Mette Brekke: til-dato mangler.');
});

test('Enter goes to the cell, Escape comes back to the finding', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('H8');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('Mette Brekke: til-dato mangler.');
});

test('F goes to the filters', async () => {
  await page.keyboard.press('f');
  expect(await focused()).toMatch(/^Alle \d+$/);
});

test('arrows choose a tab, and letters written in a field stay letters', async () => {
  await page.getByRole('tab', { name: 'Funn' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Tidslinje');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Historikk');
  await page.keyboard.press('Home');
  await page.getByLabel('Språk').focus();
  await page.keyboard.press('j');
  expect(await page.locator('.finding[aria-current=true]').count()).toBe(0);
});

test('the skip link goes past the sheet', async () => {
  await page.getByRole('link', { name: 'Hopp til funnene' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
  expect(page.url()).not.toContain('#');
});

test('the language changes everywhere at once, findings included, and is remembered', async () => {
  await page.keyboard.press('j');
  await page.getByLabel('Språk').selectOption('en');
  await page.getByText('14 matters must be put right').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await address()).toBe('Medlemmer!H8');
  await page.getByLabel('Language').selectOption('nn');
  await page.getByText('14 forhold må rettast').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Vel arbeidsbok …' }).waitFor();
});

test('the focus is never lost when a view goes away', async () => {
  await page.getByRole('button', { name: 'vis mandatet' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tilbake' }).focus();
  await page.keyboard.press('Enter');
  await verdictOf(page).waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});
