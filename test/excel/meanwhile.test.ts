import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { besideService, judge, memberList, noticeOf } from './beside.ts';
import type { ExcelOptions, OpenedExcel } from './open.ts';

const { openBeside } = besideService();

/** Ola’s end is missing (E5), the others have theirs. Sorted by name, Ola comes last (E6), and Kari stands where Ola stood. */
const open = (options: Partial<ExcelOptions> = {}) =>
  openBeside(
    memberList([
      ['Kari Vik', 'Helse Vest', 'Medlem', 45658, 46386],
      ['Ola Li', 'Helse Nord', 'Medlem', 45658, ''],
      ['Ada Moe', 'Helse Nord', 'Medlem', 45658, 46387],
    ]),
    options,
  );

const finding = ({ pane }: OpenedExcel) => pane.locator('.finding').filter({ hasText: 'Ola Li: til-dato mangler' });
const changedSince = ({ pane }: OpenedExcel) => pane.getByText('Endret siden sist – valider på nytt.');
const validate = ({ pane }: OpenedExcel) => pane.getByRole('button', { name: 'Valider' }).click();
const members = (excel: OpenedExcel) => excel.snapshot().sheets[1]?.cells;

/** Presses Valider, and keeps what is asked of the service: the workbook is read, and not judged until it may go on. */
async function judging(excel: OpenedExcel): Promise<Route> {
  const asked = new Promise<Route>((resolve) => void excel.page.route('**/api/validate', resolve));
  await validate(excel);
  return asked;
}

/** Judges anew after the rows are moved, and gives up before there is an answer. */
async function cancelledAfter(excel: OpenedExcel, change: () => Promise<void>): Promise<void> {
  await judge(excel);
  await change();
  await judging(excel);
  await excel.pane.getByRole('button', { name: 'Avbryt' }).click();
  await excel.pane.getByRole('button', { name: 'Fjern merking' }).waitFor();
}

const moves: readonly (readonly [string, string, (excel: OpenedExcel) => Promise<void>])[] = [
  ['sorted', 'E6', ({ person }) => person.sortRows('Medlemmer', 'A4:E6', 'A')],
  ['put in', 'E6', ({ person }) => person.insertRow('Medlemmer', 5)],
  ['taken out', 'E4', ({ person }) => person.deleteRow('Medlemmer', 4)],
];

test.each(moves)(
  'rows %s, a later judgement given up: going to the cell leads to %s, as the finding says',
  async (_, to, move) => {
    const excel = await open();
    await cancelledAfter(excel, () => move(excel));
    await finding(excel).getByRole('button', { name: 'Gå til cellen' }).click();
    await expect.poll(() => excel.state().selected).toBe(`Medlemmer!${to}`);
    await excel.close();
  },
);

test.each(moves)(
  'rows %s, a later judgement given up: the mending is written in %s, and nobody else’s row',
  async (_, to, move) => {
    const excel = await open();
    await cancelledAfter(excel, () => move(excel));
    expect(await finding(excel).locator('.stands').innerText()).toBe('Cellen er tom nå.');
    const before = members(excel);
    await finding(excel).getByRole('button', { name: 'Sett 31.12.2026' }).click();
    await changedSince(excel).waitFor();
    await expect.poll(() => members(excel)).toEqual({ ...before, [to]: { value: 46387, numberFormat: 'dd.mm.yyyy' } });
    await excel.close();
  },
);

test('a row changed, a later judgement given up: nothing is written, and that is said', async () => {
  const excel = await open();
  await cancelledAfter(excel, async () => {
    await excel.person.sortRows('Medlemmer', 'A4:E6', 'A');
    await excel.person.edit('Medlemmer', 'A6', 'Ola Lie');
  });
  const before = excel.snapshot();
  await finding(excel).getByRole('button', { name: 'Sett 31.12.2026' }).click();
  await expect.poll(() => noticeOf(excel)).toBe('Raden er endret eller tatt bort siden sist. Trykk Valider.');
  expect(excel.snapshot().sheets).toEqual(before.sheets);
  await excel.close();
});

test('a mended cell is not judged until it is judged anew', async () => {
  const excel = await open();
  await judge(excel);
  expect(await changedSince(excel).count()).toBe(0);
  await finding(excel).getByRole('button', { name: 'Sett 31.12.2026' }).click();
  await changedSince(excel).waitFor();
  await validate(excel);
  await changedSince(excel).waitFor({ state: 'detached' });
  expect(await finding(excel).count()).toBe(0);
  await excel.close();
});

// The lowest set has no event of changes: what is read anew before marking tells.
test.each(['1.15', '1.7'])(
  'an edit while it is judged is not in the judgement, and that is said: ExcelApi %s',
  async (version) => {
    const excel = await open({ sets: { ExcelApi: version } });
    const asked = await judging(excel);
    await excel.person.edit('Medlemmer', 'E6', '');
    await asked.continue();
    await finding(excel).waitFor();
    await changedSince(excel).waitFor();
    await excel.page.unroute('**/api/validate');
    await validate(excel);
    await changedSince(excel).waitFor({ state: 'detached' });
    await excel.pane.getByText('Ada Moe: til-dato mangler').first().waitFor();
    await excel.close();
  },
);

test('an edit that undoes itself while it is judged is told by Excel all the same', async () => {
  const excel = await open();
  const asked = await judging(excel);
  await excel.person.edit('Medlemmer', 'E6', '');
  await excel.person.edit('Medlemmer', 'E6', 46387);
  await asked.continue();
  await changedSince(excel).waitFor();
  await excel.close();
});

test('nothing changed, nothing is said to be', async () => {
  const excel = await open({ sets: { ExcelApi: '1.7' } });
  await judge(excel);
  const asked = await judging(excel);
  await asked.continue();
  await excel.pane.getByRole('button', { name: 'Fjern merking' }).waitFor();
  expect(await changedSince(excel).count()).toBe(0);
  await excel.close();
});
