import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { openBare, startBarePage } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

let browser: Browser;
let bare: Awaited<ReturnType<typeof startBarePage>>;

beforeAll(async () => {
  [browser, bare] = await Promise.all([launchBrowser(), startBarePage()]);
});

afterAll(async () => {
  await browser.close();
  bare.stop();
});

test('the workbook counts days from 1900 or from 1904', async () => {
  const serials: unknown[] = [];
  for (const date1904 of [false, true]) {
    const workbook = workbookModel({ date1904, sheets: [{ name: 'Medlemmer' }] });
    const excel = await openBare(browser, bare.url, { workbook });
    const serial = await excel.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { functions } = context.workbook;
        const days = [functions.date(2026, 5, 1), functions.date(1904, 1, 1)].map((day) => day.load('value'));
        await context.sync();
        return days.map(({ value }) => value);
      }),
    );
    serials.push(serial);
    await excel.close();
  }
  expect(serials).toEqual([
    [46143, 1462],
    [44681, 0],
  ]);
});
