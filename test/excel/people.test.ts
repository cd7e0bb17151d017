import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [{ name: 'Medlemmer', cells: [['Navn'], ['Kari']] }, { name: 'Møter' }],
    settings: { språk: 'nn' },
  });

interface Told {
  told: string[];
}

test('the add-in is told of what people do, and by whom, as long as it wants to', async () => {
  const excel = await openBare({ workbook: members() });
  const { pane, person } = excel;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const told: string[] = [];
      Object.assign(window, { told });
      const sheets = context.workbook.worksheets.load('items/name');
      sheets.onChanged.add(({ address, changeType, triggerSource }) => {
        told.push(`${changeType} ${address} ${triggerSource}`);
        return Promise.resolve();
      });
      const selected = sheets.onSelectionChanged.add(({ address }) => {
        told.push(`selected ${address}`);
        return selected.context.sync().then(() => undefined);
      });
      Object.assign(window, { selected });
      await context.sync();
      sheets.getItem('Medlemmer').getRange('A3').values = [['Ola']];
      await context.sync();
    }),
  );
  await person.edit('Medlemmer', 'A2', 'Kari Nordmann');
  await person.insertRow('Medlemmer', 2);
  await person.deleteRow('Medlemmer', 2);
  await person.sortRows('Medlemmer', 'A2:A3', 'A');
  await person.select('Møter', 'C7');
  const expected = [
    'RangeEdited A3 ThisLocalAddin',
    'RangeEdited A2 Unknown',
    'RowInserted 2:2 Unknown',
    'RowDeleted 2:2 Unknown',
    'RangeEdited A2:A3 Unknown',
    'selected C7',
  ];
  await pane.waitForFunction(() => (window as unknown as Told).told.length === 6);
  expect(await pane.evaluate(() => (window as unknown as Told).told)).toEqual(expected);
  expect(excel.state()).toEqual({ selected: 'Møter!C7', visible: true, startup: 'Inactive' });
  await pane.evaluate(() => {
    const { selected } = window as unknown as { selected: OfficeExtension.EventHandlerResult<unknown> };
    selected.remove();
    return selected.context.sync().then(() => undefined);
  });
  await person.select('Medlemmer', 'A1');
  await person.edit('Medlemmer', 'A1', 'Namn');
  await pane.waitForFunction(() => (window as unknown as Told).told.at(-1) === 'RangeEdited A1 Unknown');
  expect(await pane.evaluate(() => (window as unknown as Told).told.length)).toBe(7);
  await excel.close();
});

test('somebody else may change the workbook between what is read and what is written', async () => {
  const excel = await openBare({ workbook: members() });
  excel.before(2, () => void excel.person.insertRow('Medlemmer', 1));
  const address = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Medlemmer').getRange('A2').load('address');
      await context.sync();
      range.values = [['Kari Nordmann']];
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(address).toBe('Medlemmer!A3');
  expect(excel.snapshot().sheets[0]?.cells).toEqual({ A2: { value: 'Navn' }, A3: { value: 'Kari Nordmann' } });
  await excel.close();
});

test('while somebody writes in a cell Excel answers nothing, or when that is done', async () => {
  const excel = await openBare({ workbook: members() });
  excel.person.startEditing();
  const refused = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemmer').getRange('A2').values = [['Ola']];
      await context.sync();
    }),
  );
  expect(refused).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const done = excel.pane.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Medlemmer').getRange('A2').values = [['Ada']];
      await context.sync();
    }),
  );
  excel.person.stopEditing();
  await done;
  expect(excel.snapshot().sheets[0]?.cells['A2']).toEqual({ value: 'Ada' });
  await excel.close();
});

test('a sheet that is renamed is found by its id, one that is deleted is not', async () => {
  const excel = await openBare({ workbook: members() });
  const id = excel.model.sheets[1]?.id ?? '';
  const nameNow = () =>
    excel.pane.evaluate(
      (key) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('name');
          await context.sync();
          return sheet.isNullObject ? undefined : sheet.name;
        }),
      id,
    );
  await excel.person.rename('Møter', 'Møter 2026');
  expect(await nameNow()).toBe('Møter 2026');
  await excel.person.deleteSheet('Møter 2026');
  expect(await nameNow()).toBeUndefined();
  await excel.close();
});
