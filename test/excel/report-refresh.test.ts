import { expect, test } from 'vitest';
import { networkReport } from '../functions/files/report-fixture.ts';
import { besideService } from './beside.ts';
import { inserted, inserting, placeOf, reportName, reportSheet, smallList, tableAt, withRows } from './inserting.ts';

const { openBeside } = besideService();
const open = () => inserting(openBeside, smallList());

const meetings = networkReport.tables.find(({ id }) => id === 'meetings')?.rows ?? [];
const words = ['Under', 'Ved møte 2', 'Ved bruk', 'Nederst', 'Over'];

/** Meetings stand in A63:K67, and the use of the equipment in A101:K104. */
async function noted() {
  const excel = await open();
  await excel.insert();
  const { person } = excel;
  await person.edit(reportName, 'A68', 'Under');
  await person.edit(reportName, 'M65', 'Ved møte 2');
  await person.edit(reportName, 'M102', 'Ved bruk');
  await person.edit(reportName, 'B140', 'Nederst');
  await person.edit(reportName, 'A60', 'Over');
  return excel;
}

test('with more rows, what the user wrote beside and below stays with its line', async () => {
  const excel = await noted();
  expect(await excel.insert(withRows('meetings', [...meetings, ...meetings.slice(0, 3)]))).toBe(inserted);
  expect(tableAt(excel, 'table_meetings')).toBe('A63:K70');
  expect(words.map((word) => placeOf(excel, word))).toEqual([['A71'], ['M65'], ['M105'], ['B143'], ['A60']]);
  expect(reportSheet(excel)?.cells).toMatchObject({
    A70: { value: '3/2025' },
    A72: { value: '5 Fremmøte per medlem' },
  });
  expect(reportSheet(excel)?.charts.map(({ over }) => over)).toEqual(['A32:F46', 'A85:F99', 'A113:F127']);
  expect(await excel.insert()).toBe(inserted);
  expect(tableAt(excel, 'table_meetings')).toBe('A63:K67');
  expect(words.map((word) => placeOf(excel, word))).toEqual([['A68'], ['M65'], ['M102'], ['B140'], ['A60']]);
  await excel.close();
});

test('with fewer rows, a row that something stands beside is emptied and stays', async () => {
  const excel = await noted();
  expect(await excel.insert(withRows('meetings', meetings.slice(0, 1)))).toBe(inserted);
  expect(tableAt(excel, 'table_meetings')).toBe('A63:K65');
  expect(words.map((word) => placeOf(excel, word))).toEqual([['A66'], ['M65'], ['M100'], ['B138'], ['A60']]);
  expect(reportSheet(excel)?.cells['A65']?.value).toBe('');
  await excel.insert();
  expect(tableAt(excel, 'table_meetings')).toBe('A63:K67');
  expect(words.map((word) => placeOf(excel, word))).toEqual([['A68'], ['M65'], ['M102'], ['B140'], ['A60']]);
  await excel.close();
});

test('a column of the user’s own in a table stays', async () => {
  const excel = await open();
  await excel.insert();
  const table = excel.model.sheets.at(-1)?.tables.find(({ name }) => name.endsWith('table_attendance'));
  if (table?.box !== undefined) table.box = { ...table.box, columns: 8 };
  await excel.person.edit(reportName, 'H71', 'Kommentar');
  await excel.person.edit(reportName, 'H72', 'Permisjon');
  const members = networkReport.tables.find(({ id }) => id === 'attendance')?.rows ?? [];
  await excel.insert(withRows('attendance', [...members, ...members.slice(0, 1)]));
  expect(tableAt(excel, 'table_attendance')).toBe('A71:H75');
  expect([placeOf(excel, 'Kommentar'), placeOf(excel, 'Permisjon')]).toEqual([['H71'], ['H72']]);
  await excel.close();
});

test('a table that is new comes in its place, and one that is no more leaves', async () => {
  const excel = await open();
  const fewer = {
    ...networkReport,
    tables: networkReport.tables.filter(({ id }) => id !== 'changes'),
    charts: networkReport.charts.slice(1),
  };
  await excel.insert(fewer);
  await excel.insert();
  expect([tableAt(excel, 'chart_seats'), tableAt(excel, 'table_changes')]).toEqual(['A27:C31', 'A51:F53']);
  expect(placeOf(excel, '2 Endringer i året')).toEqual(['A49']);
  await excel.insert(fewer);
  expect([tableAt(excel, 'chart_seats'), tableAt(excel, 'table_changes')]).toEqual([undefined, undefined]);
  expect([placeOf(excel, '2 Endringer i året'), reportSheet(excel)?.charts.length]).toEqual([[], 2]);
  await excel.close();
});

test('words between a heading and its table are the user’s, and stay', async () => {
  const excel = await open();
  await excel.insert();
  await excel.person.insertRow(reportName, 63);
  await excel.person.edit(reportName, 'A63', 'Se også referatene');
  await excel.insert({ ...networkReport, language: 'nn' });
  expect(placeOf(excel, 'Se også referatene')).toEqual(['A63']);
  expect(placeOf(excel, 'Dette manglar')).toEqual(['A12']);
  await excel.close();
});

test('a formula beside that shows nothing is somebody’s too, and holds its row', async () => {
  const excel = await open();
  await excel.insert();
  await excel.person.edit(reportName, 'M66', '=IF(A1="x","ja","")');
  await excel.insert(withRows('meetings', meetings.slice(0, 1)));
  expect(tableAt(excel, 'table_meetings')).toBe('A63:K65');
  expect(reportSheet(excel)?.cells['M65']?.formula).toBe('=IF(A1="x","ja","")');
  await excel.close();
});
