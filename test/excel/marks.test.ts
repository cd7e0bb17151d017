import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { markedCells } from './marked-cells.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () =>
  workbookModel({
    sheets: [
      {
        name: 'Medlemmer',
        cells: [
          ['Navn', 'Til'],
          ['Ola', 46143],
          ['Kari', 46022],
          ['Ada', 46143],
        ],
        conditionalFormats: [{ address: 'A1:Z9', type: 'DataBar' }],
      },
    ],
  });

test('conditional formats are put, found again by their range, and taken away without a trace', async () => {
  const excel = await openBare({ workbook: members() });
  const before = excel.snapshot();
  const made = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Medlemmer').getRange('B2:B4');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(LEN("mandatvakt")>0,$A2="Kari")';
      format.custom.format.fill.color = '#ffc7ce';
      format.custom.format.font.bold = true;
      const count = range.conditionalFormats.getCount();
      const formats = range.conditionalFormats.load('items/type,items/priority');
      await context.sync();
      const ours = formats.items
        .filter(({ type }) => type === 'Custom')
        .map(({ custom }) => custom.rule.load('formula'));
      const where = format.getRange().load('address');
      await context.sync();
      const said = formats.items.map(({ type, priority }) => [type, priority]);
      return { count: count.value, said, ours: ours.map(({ formula }) => formula), where: where.address };
    }),
  );
  expect(made).toEqual({
    count: 2,
    said: [
      ['Custom', 0],
      ['DataBar', 1],
    ],
    ours: ['=AND(LEN("mandatvakt")>0,$A2="Kari")'],
    where: 'Medlemmer!B2:B4',
  });
  expect(markedCells(excel.model, 'Medlemmer')).toEqual({ B3: '#FFC7CE' });
  await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Medlemmer').getRange().conditionalFormats.load('items/type');
      await context.sync();
      for (const format of all.items) if (format.type === 'Custom') format.delete();
      await context.sync();
    }),
  );
  expect(excel.snapshot()).toEqual(before);
  await excel.close();
});

test('a mark stays with what it is about when people sort, insert and delete rows', async () => {
  const workbook = members();
  const excel = await openBare({ workbook });
  await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem('Medlemmer')
        .getRange('B2:B4')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(LEN("mandatvakt")>0,OR(AND($A2="kari",$B2=46022),EXACT($A$4,"x")))';
      format.custom.format.font.color = 'red';
      format.custom.format.borders.top.style = 'Dash';
      format.custom.format.borders.getItem('EdgeTop').color = '#bc4b09';
      await context.sync();
    }),
  );
  const { person, model } = excel;
  expect(markedCells(model, 'Medlemmer')).toEqual({ B3: 'red' });
  await person.sortRows('Medlemmer', 'A2:B4', 'A');
  expect(model.sheets[0]?.rows.get(1)?.get(0)?.value).toBe('Ada');
  expect(markedCells(model, 'Medlemmer')).toEqual({ B3: 'red' });
  await person.insertRow('Medlemmer', 1);
  await person.insertRow('Medlemmer', 4);
  expect(markedCells(model, 'Medlemmer')).toEqual({ B5: 'red' });
  expect(excel.snapshot().sheets[0]?.conditionalFormats[0]).toEqual({
    type: 'Custom',
    address: 'B3:B6',
    formula: '=AND(LEN("mandatvakt")>0,OR(AND($A3="kari",$B3=46022),EXACT($A$6,"x")))',
    color: 'red',
    borders: { Top: { style: 'Dash', color: '#BC4B09' } },
  });
  await person.deleteRow('Medlemmer', 3);
  expect(excel.snapshot().sheets[0]?.conditionalFormats[0]?.address).toBe('B3:B5');
  expect(markedCells(model, 'Medlemmer')).toEqual({ B4: 'red' });
  await person.edit('Medlemmer', 'B4', 46023);
  expect(markedCells(model, 'Medlemmer')).toEqual({});
  await excel.close();
});

test('a formula that Excel does not take is refused', async () => {
  const excel = await openBare({ workbook: members() });
  const refused = await failureOf(excel.pane, () =>
    Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem('Medlemmer').getRange('B2').conditionalFormats.add('Custom');
      format.custom.rule.formula = `="${'x'.repeat(256)}"=$A2`;
      await context.sync();
    }),
  );
  expect(refused).toMatchObject({ code: 'InvalidArgument', where: 'ConditionalFormatRule.formula' });
  await excel.close();
});
