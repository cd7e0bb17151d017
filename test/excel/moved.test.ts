import { expect, test } from 'vitest';
import { besideService, findingAt, judge, memberList, noticeOf } from './beside.ts';
import { markedCells } from './marked-cells.ts';
import type { OpenedExcel } from './open.ts';

const { openBeside } = besideService();

/** Ola’s end is missing (E5), the others have theirs. Sorted by name, Ola comes last (E6). */
const open = () =>
  openBeside(
    memberList([
      ['Kari Vik', 'Helse Vest', 'Medlem', 45658, 46387],
      ['Ola Li', 'Helse Nord', 'Medlem', 45658, ''],
      ['Ada Moe', 'Helse Nord', 'Medlem', 45658, 46387],
    ]),
  );

const openEnded = 'Ola Li: til-dato mangler';
const finding = ({ pane }: OpenedExcel) => pane.locator('.finding').filter({ hasText: openEnded });
/** The ends marked as errors. */
const marksOfEnds = ({ model }: OpenedExcel) =>
  Object.entries(markedCells(model, 'Medlemmer')).flatMap(([cell, color]) =>
    /^E\d+$/.test(cell) && color === '#FDE7E9' ? [cell] : [],
  );

test('marks follow their rows when these are sorted, put in or taken out', async () => {
  const excel = await open();
  await judge(excel);
  expect(marksOfEnds(excel)).toEqual(['E5']);
  await excel.person.sortRows('Medlemmer', 'A4:E6', 'A');
  expect(marksOfEnds(excel)).toEqual(['E6']);
  await excel.person.insertRow('Medlemmer', 5);
  expect(marksOfEnds(excel)).toEqual(['E7']);
  await excel.person.deleteRow('Medlemmer', 4);
  expect(marksOfEnds(excel)).toEqual(['E6']);
  await excel.close();
});

test('an edit makes the judgement one of yesterday, without asking the service', async () => {
  const excel = await open();
  await judge(excel);
  await excel.page.route('**/api/**', () => expect.unreachable('the service is asked'));
  await excel.person.edit('Medlemmer', 'A6', 'Ada Mo');
  await excel.pane.getByText('Endret siden sist – valider på nytt.').waitFor();
  await excel.close();
});

test('a finding leads to its row where it stands now', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.sortRows('Medlemmer', 'A4:E6', 'A');
  await finding(excel).getByRole('button', { name: 'Gå til cellen' }).click();
  await expect.poll(() => excel.state().selected).toBe('Medlemmer!E6');
  expect(await finding(excel).getAttribute('aria-current')).toBe('true');
  await excel.person.select('Medlemmer', 'E5');
  await excel.person.select('Oppsett', 'A1');
  expect(await finding(excel).getAttribute('aria-current')).toBe('true');
  await excel.close();
});

test('the mending says what stands there, and is written in its row where that stands now', async () => {
  const excel = await open();
  await judge(excel);
  expect(await finding(excel).locator('.stands').innerText()).toBe('Cellen er tom nå.');
  await excel.person.sortRows('Medlemmer', 'A4:E6', 'A');
  await finding(excel).getByRole('button', { name: 'Sett 31.12.2026' }).click();
  await expect
    .poll(() => excel.snapshot().sheets[1]?.cells)
    .toMatchObject({ A6: { value: 'Ola Li' }, E6: { value: 46387, numberFormat: 'dd.mm.yyyy' } });
  await excel.close();
});

test('the mending says what day stands there', async () => {
  const excel = await openBeside(memberList([['Ola Li', 'Helse Nord', 'Medlem', 46023, 46753]]));
  await judge(excel);
  const { pane } = excel;
  expect(await pane.locator('.finding .stands').allInnerTexts()).toEqual(['Nå står det 01.01.2028.']);
  await excel.close();
});

test('nothing is written in a row that has changed, and that is said', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.edit('Medlemmer', 'A5', 'Ola Lie');
  const before = excel.snapshot();
  await finding(excel).getByRole('button', { name: 'Sett 31.12.2026' }).click();
  await expect.poll(() => noticeOf(excel)).toBe('Raden er endret eller tatt bort siden sist. Trykk Valider.');
  expect(excel.snapshot().sheets).toEqual(before.sheets);
  await excel.close();
});

test('rows put in by somebody else while it was judged: the marks stand where the rows stand now', async () => {
  const excel = await open();
  // Reading takes three round trips; the fourth is the reading anew before anything is marked.
  excel.before(4, (model) => {
    const rows = model.sheets[1]?.rows;
    const moved = [...(rows ?? [])].map(([row, cells]) => [row >= 3 ? row + 2 : row, cells] as const);
    rows?.clear();
    for (const [row, cells] of moved) rows?.set(row, cells);
  });
  await judge(excel);
  expect(marksOfEnds(excel)).toEqual(['E7']);
  expect(await findingAt(excel, 'Medlemmer!E5').count()).toBeGreaterThan(0);
  await finding(excel).getByRole('button', { name: 'Gå til cellen' }).click();
  await expect.poll(() => excel.state().selected).toBe('Medlemmer!E7');
  await excel.close();
});
