import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { failureOf, openBare, startBarePage } from './bare-page.ts';
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

const members = () =>
  workbookModel({
    sheets: [
      { name: 'Medlemmer', cells: [['Navn'], ['Kari Nordmann']] },
      { name: 'Låst', cells: [['a']], protected: true },
    ],
  });

test('a protected sheet takes no write, and nothing is written', async () => {
  const excel = await openBare(browser, bare.url, { workbook: members() });
  const before = excel.snapshot();
  const refused = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Låst').getRange('A1').values = [['b']];
      await context.sync();
    }),
  );
  expect(refused).toMatchObject({ code: 'AccessDenied', where: 'Range.values' });
  expect(excel.snapshot()).toEqual(before);
  expect(excel.traffic.refused).toEqual(['AccessDenied Range.values']);
  await excel.close();
});

test('an API above the set that Excel says it has is not found', async () => {
  const excel = await openBare(browser, bare.url, { workbook: members(), sets: { ExcelApi: '1.7' } });
  const tooNew = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  );
  expect(tooNew).toMatchObject({ code: 'ApiNotFound', where: 'WorksheetCollection._RegisterDataChangedEvent' });
  await excel.close();
});
