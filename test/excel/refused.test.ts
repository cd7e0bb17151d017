import { expect, test } from 'vitest';
import { besideService, judge, memberList, noticeOf } from './beside.ts';
import { markedCells } from './marked-cells.ts';
import type { ExcelOptions, OpenedExcel } from './open.ts';
import { workbookModel, type WorkbookSketch } from './sketch.ts';

const { openBeside } = besideService();

const rows = [
  ['Kari Vik', 'Helse Vest', 'Medlem', 45658, 46387],
  ['Ola Li', 'Helse Nord', 'Medlem', 45658, ''],
];
const open = (more: Partial<WorkbookSketch> = {}, options: Partial<ExcelOptions> = {}) =>
  openBeside(memberList(rows, more), options);

const sheetNames = (excel: OpenedExcel) => excel.model.sheets.map(({ name }) => name);
const marked = (excel: OpenedExcel) => Object.keys(markedCells(excel.model, 'Medlemmer'));

test('a protected sheet is judged but not marked, nor unprotected, and that is said', async () => {
  const excel = await open();
  const [, members] = excel.model.sheets;
  if (members !== undefined) members.protected = true;
  await judge(excel);
  expect(await noticeOf(excel)).toBe(
    'Arket «Medlemmer» er beskyttet, så cellene der er ikke merket. Funnene står her.',
  );
  expect([marked(excel), members?.protected]).toEqual([[], true]);
  expect(sheetNames(excel)).toEqual(['Oppsett', 'Medlemmer', 'Funn']);
  await excel.close();
});

test('a workbook of protected structure gets its marks, but no sheet', async () => {
  const excel = await open({ protected: true });
  await judge(excel);
  expect(await noticeOf(excel)).toBe(
    'Arbeidsbokens struktur er beskyttet, så arket Funn er ikke laget. Funnene står her.',
  );
  expect(marked(excel)).toContain('E5');
  expect(sheetNames(excel)).toEqual(['Oppsett', 'Medlemmer']);
  await excel.close();
});

test('a workbook open read-only is judged and left alone', async () => {
  const excel = await open({}, { readOnly: true });
  const before = excel.snapshot();
  await judge(excel);
  expect(await noticeOf(excel)).toBe(
    'Arbeidsboken er åpnet skrivebeskyttet, så cellene er ikke merket. Funnene står her.',
  );
  expect(excel.snapshot()).toEqual(before);
  await excel.close();
});

test('while somebody writes in a cell, it is said what to do; afterwards it is judged', async () => {
  const excel = await open();
  excel.person.startEditing();
  await excel.pane.getByRole('button', { name: 'Valider' }).click();
  await expect
    .poll(() => noticeOf(excel))
    .toBe('En celle er åpen for skriving i Excel. Trykk Enter eller Esc der, og prøv igjen.');
  excel.person.stopEditing();
  await judge(excel);
  expect(marked(excel)).toContain('E5');
  await excel.close();
});

test('the sheet of findings, renamed, is found again; deleted, it is made anew', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.rename('Funn', 'Til lederen');
  await judgeAgain(excel);
  expect(sheetNames(excel)).toEqual(['Oppsett', 'Medlemmer', 'Til lederen']);
  await excel.person.deleteSheet('Til lederen');
  await judgeAgain(excel);
  expect(sheetNames(excel)).toEqual(['Oppsett', 'Medlemmer', 'Funn']);
  await excel.close();
});

/** Judges once more; done when the round trips are over. */
async function judgeAgain(excel: OpenedExcel): Promise<void> {
  await excel.pane.getByRole('button', { name: 'Valider' }).click();
  await excel.pane.getByRole('button', { name: 'Avbryt' }).waitFor({ state: 'detached' });
}

test('a sheet Funn of the user’s own is left alone', async () => {
  const workbook = memberList(rows);
  const own = workbookModel({ sheets: [{ name: 'Funn', cells: [['Hittegods'], ['En paraply']] }] });
  workbook.sheets.push(...own.sheets);
  const excel = await openBeside(workbook);
  const before = excel.snapshot().sheets[2];
  await judge(excel);
  expect(sheetNames(excel)).toEqual(['Oppsett', 'Medlemmer', 'Funn', 'Funn 2']);
  expect(excel.snapshot().sheets[2]).toEqual(before);
  await excel.close();
});

test('what the user wrote beside the findings outlives a new judgement, and keeps the sheet when the marks go', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.edit('Funn', 'H2', 'Tatt opp med lederen');
  await judgeAgain(excel);
  await excel.pane.getByRole('button', { name: 'Fjern merking' }).click();
  await expect.poll(() => excel.snapshot().sheets[2]?.cells).toEqual({ H2: { value: 'Tatt opp med lederen' } });
  await excel.close();
});

test('an Excel of the lowest requirement set judges and marks; nothing newer is asked of it', async () => {
  const excel = await open({}, { sets: { ExcelApi: '1.7' } });
  await judge(excel);
  expect(marked(excel)).toContain('E5');
  expect(excel.traffic.refused).toEqual([]);
  await excel.close();
});

test('the ribbon’s button judges without the pane, and shows it with the result', async () => {
  const excel = await open();
  await excel.command('validate');
  expect(marked(excel)).toContain('E5');
  expect(excel.state().visible).toBe(true);
  expect(await excel.pane.locator('.verdict h2').innerText()).toMatch(/forhold må rettes/u);
  await excel.close();
});
