import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [
      {
        name: 'Medlemmer',
        cells: [
          ['Navn', 'Navn', 2026],
          ['Kari', 'x', 1],
        ],
      },
      { name: 'Møter', cells: [['Dag']], tables: [{ name: 'Moter', address: 'A1:A4' }] },
    ],
  });

test('a table is made over a range, found by its name, and deleted with what is in it', async () => {
  const excel = await openBare({ workbook: members() });
  const said = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Medlemmer');
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'Funn';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      await context.sync();
      const found = context.workbook.tables.getItemOrNullObject('funn').load('name,style');
      const parts = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
      for (const part of parts) part.load('address');
      const home = found.worksheet.load('name');
      await context.sync();
      return [found.name, found.style, home.name, ...parts.map(({ address }) => address)];
    }),
  );
  expect(said).toEqual([
    'Funn',
    'TableStyleLight1',
    'Medlemmer',
    'Medlemmer!A1:C2',
    'Medlemmer!A1:C1',
    'Medlemmer!A2:C2',
  ]);
  const sheet = excel.snapshot().sheets[0];
  expect([sheet?.cells['B1'], sheet?.cells['C1']]).toEqual([{ value: 'Navn2' }, { value: '2026' }]);
  expect(sheet?.tables).toEqual([
    { name: 'Funn', address: 'A1:C2', style: 'TableStyleLight1', showFilterButton: false },
  ]);
  await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('Funn').delete();
      await context.sync();
    }),
  );
  expect(excel.snapshot().sheets[0]).toMatchObject({ cells: {}, tables: [] });
  await excel.close();
});

test('a table over another, or with the name of another, is refused', async () => {
  const excel = await openBare({ workbook: members() });
  const over = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Møter').tables.add('A4:B6', true);
      await context.sync();
    }),
  );
  expect(over).toMatchObject({ code: 'InvalidArgument', where: 'TableCollection.add' });
  const named = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemmer').tables.add('A1:C2', true).name = 'MOTER';
      await context.sync();
    }),
  );
  expect(named).toMatchObject({ code: 'ItemAlreadyExists', where: 'Table.name' });
  await excel.close();
});

test('rows that are inserted in a table make it longer', async () => {
  const excel = await openBare({ workbook: members() });
  await excel.person.insertRow('Møter', 3);
  expect(excel.snapshot().sheets[1]?.tables[0]?.address).toBe('A1:A5');
  await excel.close();
});
