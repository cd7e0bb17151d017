import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [
      {
        name: 'Medlemmer',
        origin: 'B3',
        cells: [
          ['Navn', 'Til'],
          ['Kari Nordmann', 46143],
        ],
      },
      { name: 'Låst', cells: [['a']], protected: true },
    ],
  });

test('values are read where they stand, and what is written stands in the workbook', async () => {
  const excel = await openBare({ workbook: members() });
  const read = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('medlemmer');
      const used = sheet.getUsedRangeOrNullObject(true).load('address,values,rowIndex');
      await context.sync();
      sheet.getRange('C4:C5').values = [['=1+'], [true]];
      sheet.getRange('B5:B5').values = [["'=2"]];
      await context.sync();
      return { address: used.address, values: used.values, row: used.rowIndex };
    }),
  );
  expect(read).toEqual({
    address: 'Medlemmer!B3:C4',
    values: [
      ['Navn', 'Til'],
      ['Kari Nordmann', 46143],
    ],
    row: 2,
  });
  expect(excel.snapshot().sheets[0]?.cells).toEqual({
    B3: { value: 'Navn' },
    C3: { value: 'Til' },
    B4: { value: 'Kari Nordmann' },
    C4: { value: '#NAME?', formula: '=1+' },
    B5: { value: '=2' },
    C5: { value: true },
  });
  const { unanswered, errors, foreign, refused, syncs } = excel.traffic;
  expect({ unanswered, errors, foreign, refused, syncs }).toEqual({
    unanswered: [],
    errors: [],
    foreign: [],
    refused: [],
    syncs: 2,
  });
  await excel.close();
});

test('ten thousand rows take as many round trips as ten', async () => {
  const excel = await openBare({ workbook: members() });
  const write = (rows: number) =>
    excel.pane.evaluate(
      (count) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(`Ark ${count}`);
          sheet.getRangeByIndexes(0, 0, count, 8).values = Array.from({ length: count }, (_, row) =>
            Array(8).fill(row),
          );
          const used = sheet.getUsedRange(true).load('values,address');
          await context.sync();
          return `${used.address} ${String(used.values.at(-1)?.[7])}`;
        }),
      rows,
    );
  expect(await write(10)).toBe("'Ark 10'!A1:H10 9");
  expect(excel.traffic.syncs).toBe(1);
  expect(await write(10_000)).toBe("'Ark 10000'!A1:H10000 9999");
  expect(excel.traffic.syncs).toBe(2);
  await excel.close();
});

test('what is not there is a null object, or an error that says where', async () => {
  const excel = await openBare({ workbook: members() });
  const isNull = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Funn').load('name');
      const table = context.workbook.tables.getItemOrNullObject('Funn').load('name');
      await context.sync();
      return [sheet.isNullObject, table.isNullObject];
    }),
  );
  expect(isNull).toEqual([true, true]);
  const missing = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Funn').getRange('A1').values = [[1]];
      await context.sync();
    }),
  );
  expect(missing).toMatchObject({ code: 'ItemNotFound', where: 'WorksheetCollection.getItem' });
  const unloaded = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Låst').load('id');
      await context.sync();
      return sheet.name;
    }),
  );
  expect(unloaded).toMatchObject({ code: 'PropertyNotLoaded' });
  await excel.close();
});
