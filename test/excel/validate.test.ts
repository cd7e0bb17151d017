/// <reference types="office-js" />
import { expect, test } from 'vitest';
import { besideService, findingAt, judge, memberList } from './beside.ts';
import { markedCells } from './marked-cells.ts';
import type { OpenedExcel } from './open.ts';

const { judgedSample, openBeside } = besideService();

const quiet = ({ traffic: { unanswered, refused, errors, foreign } }: OpenedExcel) => [
  ...unanswered,
  ...refused,
  ...errors,
  ...foreign,
];

const [error, warning, note] = ['#FDE7E9', '#FFF4CE', '#EBF3FC'];

test('one click judges the open workbook, marks its cells, and writes the sheet Funn with links', async () => {
  const excel = await judgedSample();
  expect(await excel.pane.locator('.verdict h2').innerText()).toBe('14 forhold må rettes');
  expect(markedCells(excel.model, 'Verv')).toEqual({ D5: warning, E7: error, B6: error });
  expect(markedCells(excel.model, 'Saker')).toEqual({ K6: note, D6: note, G5: warning, J6: error });
  const funn = excel.snapshot().sheets.at(-1);
  expect(funn?.name).toBe('Funn');
  expect(funn?.tables).toMatchObject([{ name: 'MandatvaktFunn', address: 'A1:E41' }]);
  expect(funn?.cells).toMatchObject({
    A1: { value: 'Alvorlighet' },
    C2: { value: 'Medlemmer!H8', hyperlink: { documentReference: "'Medlemmer'!H8" } },
    D2: { value: 'Mette Brekke: til-dato mangler. Virketiden er 2 år, forventet 31.12.2027.' },
  });
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});

test('a finding leads to its cell, and a picked cell to its finding', async () => {
  const excel = await judgedSample();
  await findingAt(excel, 'Verv!E7').first().getByRole('button', { name: 'Gå til cellen' }).click();
  await expect.poll(() => excel.state().selected).toBe('Verv!E7');
  await expect
    .poll(async () => {
      await excel.person.select('Saker', 'A1');
      await excel.person.select('Saker', 'J6');
      return excel.pane.locator('.finding[aria-current="true"] .address').innerText();
    })
    .toBe('Saker!J6');
  await excel.close();
});

test('of two findings about one cell the one that was chosen stays so', async () => {
  const excel = await judgedSample();
  const places = await excel.pane.locator('.finding .address').allInnerTexts();
  const [place = ''] = places.filter((one, index) => one.includes('!') && places.indexOf(one) < index);
  const second = findingAt(excel, place).nth(1);
  await second.getByRole('button', { name: 'Gå til cellen' }).click();
  await expect.poll(() => excel.state().selected).toBe(place);
  // What Excel tells of the selection has reached the pane once it answers this.
  await excel.pane.evaluate(() => Excel.run((context) => context.sync()));
  expect(await second.getAttribute('aria-current')).toBe('true');
  await excel.close();
});

test('judged twice, the workbook is as judged once', async () => {
  const excel = await judgedSample();
  const once = withoutIds(excel);
  await judge(excel);
  await expect.poll(() => excel.pane.getByText('Holder listene opp mot mandatet').count()).toBe(0);
  expect(withoutIds(excel)).toEqual(once);
  await excel.close();
});

/** The workbook, but for the ids that Excel gives to what is put in it. */
const withoutIds = (excel: OpenedExcel): unknown =>
  JSON.parse(JSON.stringify(excel.snapshot(), (key, value: unknown) => (key === 'id' ? undefined : value)));

test('marks taken away, the workbook is as before, with the user’s own formats', async () => {
  const own = { type: 'CellValue', formula: '=1', address: 'A1:E9', fill: '#00FF00' };
  const workbook = memberList([
    ['Kari Vik', 'Helse Vest', 'Medlem', 45658, ''],
    ['Ola Li', 'Helse Nord', 'Medlem', 45658],
  ]);
  workbook.sheets[1]?.conditionalFormats.push({
    id: 'own',
    ...own,
    ranges: [{ row: 0, column: 0, rows: 9, columns: 5 }],
  });
  workbook.sheets[1]?.rows.get(3)?.set(0, { value: 'Kari Vik', fill: '#FFFF00', bold: true });
  const excel = await openBeside(workbook);
  const before = excel.snapshot();
  await judge(excel);
  expect(excel.snapshot()).not.toEqual(before);
  await excel.pane.getByRole('button', { name: 'Fjern merking' }).click();
  await excel.pane.getByText('Fjerner merking').waitFor({ state: 'detached' });
  await expect.poll(() => excel.snapshot()).toEqual(before);
  await excel.close();
});

/** So many members, each with a name of letters, of the same term. */
const many = (count: number, from: number, to: number) =>
  memberList(
    Array.from({ length: count }, (_, index) => [`Medlem ${letters(index)}`, 'Helse Vest', 'Medlem', from, to]),
  );

const letters = (index: number) => String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

/** 01.01.2010–31.12.2011: long before what is judged. */
const past = [40179, 40908] as const;

test('10 000 rows take as many round trips as 10', async () => {
  const few = await openBeside(many(10, ...past));
  const lots = await openBeside(many(10_000, ...past));
  await judge(few);
  await judge(lots);
  expect(lots.traffic.syncs).toBe(few.traffic.syncs);
  expect(few.traffic.syncs).toBeLessThanOrEqual(12);
  expect(lots.traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect([...quiet(few), ...quiet(lots)]).toEqual([]);
  await few.close();
  await lots.close();
});

test('thousands of findings are written in requests that Excel takes', async () => {
  const excel = await openBeside(many(4_000, 45658, 46387));
  await judge(excel);
  expect(quiet(excel)).toEqual([]);
  expect(excel.traffic.largest).toBeLessThan(5 * 1024 * 1024);
  const funn = excel.snapshot().sheets.at(-1);
  expect(funn?.tables).toMatchObject([{ name: 'MandatvaktFunn', address: 'A1:E4029' }]);
  await excel.close();
});
