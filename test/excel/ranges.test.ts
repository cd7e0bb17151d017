import { expect, test } from 'vitest';
import { bareExcel } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [
      {
        name: 'Medlemmer',
        cells: [
          ['Navn', 'Til'],
          ['Kari', { value: 46143, numberFormat: 'dd.mm.yyyy' }],
          ['Ola', 46143],
        ],
        hiddenRows: [3],
        merges: ['A5:B6'],
      },
    ],
  });

test('formats, hidden rows, merged cells and links are read and written', async () => {
  const excel = await openBare({ workbook: members() });
  const read = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Medlemmer');
      const used = sheet.getUsedRange(true).load('numberFormat,rowHidden,format/fill/color');
      const rows = used.getRowProperties({ rowHidden: true });
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('D1:Z9').getMergedAreasOrNullObject().load('address');
      const shared = sheet.getRange('B2:C9').getIntersectionOrNullObject('A1:B3').load('address');
      await context.sync();
      const head = sheet.getRange('A1:B1');
      head.format.fill.color = '#fff2cc';
      head.format.font.bold = true;
      head.format.wrapText = true;
      head.format.columnWidth = 90;
      head.format.verticalAlignment = 'Top';
      sheet.getRange('A3').rowHidden = false;
      sheet.getRange('A2').hyperlink = {
        documentReference: "'Medlemmer'!B3",
        screenTip: 'Til cellen',
        textToDisplay: 'B3',
      };
      await context.sync();
      head.format.fill.clear();
      head.getCell(0, 1).getResizedRange(1, 0).clear('Formats');
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = '#C00000';
      head.getResizedRange(2, 0).format.autofitColumns();
      await context.sync();
      const hidden = rows.value.map(({ rowHidden }) => rowHidden);
      return [used.numberFormat, used.rowHidden, hidden, merged.address, none.isNullObject, shared.address];
    }),
  );
  expect(read).toEqual([
    [
      ['General', 'General'],
      ['General', 'dd.mm.yyyy'],
      ['General', 'General'],
    ],
    null,
    [false, false, true],
    'Medlemmer!A5:B6',
    true,
    'Medlemmer!B2:B3',
  ]);
  expect(excel.snapshot().sheets[0]).toEqual({
    name: 'Medlemmer',
    visibility: 'Visible',
    protected: false,
    tabColor: '#C00000',
    showGridlines: false,
    frozenRows: 1,
    cells: {
      A1: { value: 'Navn', bold: true, wrapText: true, verticalAlignment: 'Top' },
      B1: { value: 'Til' },
      A2: {
        value: 'B3',
        hyperlink: { documentReference: "'Medlemmer'!B3", screenTip: 'Til cellen', textToDisplay: 'B3' },
      },
      B2: { value: 46143 },
      A3: { value: 'Ola' },
      B3: { value: 46143 },
    },
    hiddenRows: [],
    columnWidths: { A: 90, B: 90 },
    merges: ['A5:B6'],
    tables: [],
    charts: [],
    page: {},
    conditionalFormats: [],
  });
  await excel.close();
});

test('rows and cells come and go, and a range follows its cells', async () => {
  const excel = await openBare({ workbook: members() });
  const address = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Medlemmer');
      const ola = sheet.getRange('A3:B3').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B1').delete('Up');
      ola.load('address');
      await context.sync();
      return ola.address;
    }),
  );
  expect(address).toBe('Medlemmer!A5:B5');
  const sheet = excel.snapshot().sheets[0];
  expect(sheet?.cells).toEqual({
    A1: { value: 'Navn' },
    B3: { value: 46143, numberFormat: 'dd.mm.yyyy' },
    A4: { value: 'Kari' },
    B4: { value: 46143 },
    A5: { value: 'Ola' },
  });
  expect([sheet?.hiddenRows, sheet?.merges]).toEqual([[5], ['A7:B8']]);
  await excel.close();
});
