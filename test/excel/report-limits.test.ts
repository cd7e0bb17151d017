import { expect, test } from 'vitest';
import { networkReport } from '../functions/files/report-fixture.ts';
import { besideService, judge } from './beside.ts';
import { sampleModel } from './sample.ts';
import { inserted, inserting, quiet, reportName, reportSheet, smallList, tableAt, withRows } from './inserting.ts';

const { openBeside } = besideService();

const open = () => inserting(openBeside, smallList());

test('in an Excel of 1.7, without what came later, all but the page is there', async () => {
  const excel = await inserting(openBeside, smallList(), { sets: { ExcelApi: '1.7' } });
  await excel.insert();
  const more = networkReport.tables[0]?.rows ?? [];
  expect(await excel.insert(withRows('composition', [...more, ...more]))).toBe(inserted);
  expect([tableAt(excel, 'table_composition'), reportSheet(excel)?.page]).toEqual(['A20:G28', {}]);
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});

test('1 000 rows take as many round trips as 10, new and anew', async () => {
  const row = { cells: ['2025-11-01', 'Helse Vest', 'Kari Nordmann', 'fratrådt', null, null], from: [] };
  const syncs: number[] = [];
  for (const count of [10, 1000]) {
    const excel = await open();
    const report = withRows(
      'changes',
      Array.from({ length: count }, () => row),
    );
    for (let times = 0; times < 2; times += 1) {
      await excel.insert(report);
      syncs.push(excel.traffic.syncs);
    }
    expect(tableAt(excel, 'table_changes')).toBe(`A51:F${51 + count}`);
    expect(excel.traffic.largest).toBeLessThan(5 * 1024 * 1024);
    expect(quiet(excel)).toEqual([]);
    await excel.close();
  }
  expect(syncs.slice(2)).toEqual(syncs.slice(0, 2));
});

test('thousands of long rows are written in requests that Excel takes', async () => {
  const excel = await open();
  const long = 'Årsak med mange ord. '.repeat(40);
  const row = { cells: ['2025-11-01', 'Helse Vest', 'Kari Nordmann', long, long, null], from: [] };
  expect(
    await excel.insert(
      withRows(
        'changes',
        Array.from({ length: 3000 }, () => row),
      ),
    ),
  ).toBe(inserted);
  expect(excel.traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect(reportSheet(excel)?.cells['E3051']).toMatchObject({ value: long });
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});

test('our sheet is none of the group’s, whatever it is called', async () => {
  const excel = await open();
  const read = () => excel.pane.locator('.reading h3').allTextContents();
  await excel.insert();
  await excel.person.rename(reportName, 'Medlemmer 2025');
  await excel.pane.getByRole('tab', { name: 'Funn' }).click();
  await judge(excel);
  await excel.pane.getByText('Endret siden sist').waitFor({ state: 'detached' });
  expect(await read()).toEqual(['Oppsett', 'Medlemmer']);
  expect(await excel.insert()).toBe(inserted);
  expect(reportSheet(excel)).toBe(undefined);
  expect(tableAt(excel, 'front', 'Medlemmer 2025')).toBe('A2:B10');
  await excel.close();
});

test('the report that the service makes is written, twice, and judged again nothing is otherwise', async () => {
  const excel = await openBeside(await sampleModel('nettverk-feilfri.xlsx'));
  await judge(excel);
  const { pane } = excel;
  const verdict = await pane.locator('.verdict h2').innerText();
  for (let times = 0; times < 2; times += 1) {
    await pane.getByRole('tab', { name: 'Funn' }).click();
    await pane.getByRole('tab', { name: 'Årsmelding' }).click();
    await pane.getByRole('button', { name: 'Sett inn i arbeidsboken' }).click();
    await pane.getByText(inserted).waitFor();
  }
  const names = reportSheet(excel, 'Årsmelding 2026')?.tables.map(({ name }) =>
    name.replace(/^.*?_(table_|chart_)/, '$1'),
  );
  expect(names).toEqual(expect.arrayContaining(['table_members', 'table_meeting_frequency', 'chart_seats']));
  await pane.getByRole('tab', { name: 'Funn' }).click();
  await judge(excel);
  expect(await pane.locator('.verdict h2').innerText()).toBe(verdict);
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});

test('the ribbon’s button leads to the tab, without a judgement too', async () => {
  const excel = await openBeside(smallList());
  await excel.command('report');
  await excel.pane.getByRole('button', { name: 'Sett inn i arbeidsboken' }).waitFor();
  await excel.close();
});
