import { expect, test } from 'vitest';
import { bareExcel } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

test('the workbook counts days from 1900 or from 1904', async () => {
  const serials: unknown[] = [];
  for (const date1904 of [false, true]) {
    const workbook = workbookModel({ date1904, sheets: [{ name: 'Medlemmer' }] });
    const excel = await openBare({ workbook });
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
