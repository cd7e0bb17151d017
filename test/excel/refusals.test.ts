import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [
      { name: 'Medlemmer', cells: [['Navn'], ['Kari Nordmann']] },
      { name: 'Låst', cells: [['a']], protected: true },
    ],
  });

test('a protected sheet takes no write, and nothing is written', async () => {
  const excel = await openBare({ workbook: members() });
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
  const excel = await openBare({ workbook: members(), sets: { ExcelApi: '1.7' } });
  const tooNew = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  );
  expect(tooNew).toMatchObject({ code: 'ApiNotFound', where: 'WorksheetCollection._RegisterDataChangedEvent' });
  await excel.close();
});

test('more than 5 MB go neither in a request nor in an answer', async () => {
  const excel = await openBare({ workbook: members() });
  const tooMuch = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      const text = 'x'.repeat(30_000);
      const values = Array.from({ length: 200 }, () => [text]);
      context.workbook.worksheets.getItem('Medlemmer').getRange('A1:A200').values = values;
      await context.sync();
    }),
  );
  expect(tooMuch).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const sheet = excel.model.sheets[0];
  for (let row = 0; row < 200; row += 1) sheet?.rows.set(row, new Map([[0, { value: 'x'.repeat(30_000) }]]));
  const answered = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemmer').getUsedRange().load('values');
      await context.sync();
    }),
  );
  expect(answered).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  await excel.close();
});

test('sheets have the names that Excel takes, and each its own', async () => {
  const excel = await openBare({ workbook: members() });
  const codes = await excel.pane.evaluate(async () => {
    const seen: string[] = [];
    for (const name of ['medlemmer', 'a/b', 'x'.repeat(32), 'x'.repeat(31)]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
        seen.push('added');
      }).catch((reason: unknown) => seen.push((reason as OfficeExtension.Error).code));
    }
    return seen;
  });
  expect(codes).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'added']);
  excel.model.protected = true;
  const refused = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Låst').name = 'Åpen';
      await context.sync();
    }),
  );
  expect(refused).toMatchObject({ code: 'AccessDenied', where: 'Worksheet.name' });
  await excel.close();
});
