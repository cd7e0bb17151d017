import { expect, test } from 'vitest';
import { besideService, judge, memberList, noticeOf } from './beside.ts';
import { newId, placed, type Sheet } from './model.ts';
import type { OpenedExcel } from './open.ts';

const { openBeside } = besideService();

/** Terms of two years, 2026 and 2027: each end that is missing is one more line in Funn. */
const open = () =>
  openBeside(
    memberList([
      ['Kari Vik', 'Helse Vest', 'Medlem', 46023, 46752],
      ['Ola Li', 'Helse Nord', 'Medlem', 46023, 46752],
      ['Ada Moe', 'Helse Nord', 'Medlem', 45658, ''],
    ]),
  );

/** Judges anew after an edit; done when the new judgement stands there. */
async function judgeAgain({ pane }: OpenedExcel): Promise<void> {
  const changed = pane.getByText('Endret siden sist – valider på nytt.');
  await changed.waitFor();
  await pane.getByRole('button', { name: 'Valider' }).click();
  await changed.waitFor({ state: 'detached' });
}

async function setEnds({ person }: OpenedExcel, value: number | ''): Promise<void> {
  await person.edit('Medlemmer', 'E4', value);
  await person.edit('Medlemmer', 'E5', value);
}

const funn = (excel: OpenedExcel) => excel.snapshot().sheets[2];
/** The number of the last row of the table in Funn. */
const lastRow = (excel: OpenedExcel) => Number(/\d+$/.exec(funn(excel)?.tables[0]?.address ?? '')?.[0]);
/** Where somebody's words stand in Funn. */
const placeOf = (excel: OpenedExcel, words: string) =>
  Object.entries(funn(excel)?.cells ?? {}).flatMap(([cell, { value }]) => (value === words ? [cell] : []));

test('formats of the user’s own that have our sign somewhere in them are left alone', async () => {
  const excel = await open();
  for (const formula of ['=OR(LEN("mandatvakt")>0,TRUE)', '=AND($A4="Kari Vik",LEN("mandatvakt")>0)']) {
    const own = { id: newId(), type: 'Custom', formula, fill: '#00FF00', ranges: [placed('A4:E4')] };
    excel.model.sheets[1]?.conditionalFormats.push(own);
  }
  const before = excel.snapshot();
  await judge(excel);
  expect(excel.snapshot().sheets[1]?.conditionalFormats.length).toBeGreaterThan(2);
  await excel.pane.getByRole('button', { name: 'Fjern merking' }).click();
  await excel.pane.getByText('Fjerner merking').waitFor({ state: 'detached' });
  await expect.poll(() => excel.snapshot()).toEqual(before);
  await excel.close();
});

test('what the user wrote below the findings moves down when there are more of them, and no further', async () => {
  const excel = await open();
  await judge(excel);
  const first = lastRow(excel);
  await excel.person.edit('Funn', `A${first + 1}`, 'Følges opp:');
  await excel.person.edit('Funn', `D${first + 2}`, 'Ring Ada');
  await excel.person.edit('Funn', `H${first + 1}`, 'Utenfor');
  await setEnds(excel, '');
  await judgeAgain(excel);
  expect(lastRow(excel)).toBe(first + 2);
  const below = [[`A${first + 3}`], [`D${first + 4}`], [`H${first + 1}`]];
  const words = ['Følges opp:', 'Ring Ada', 'Utenfor'];
  expect(words.map((word) => placeOf(excel, word))).toEqual(below);
  await setEnds(excel, 46752);
  await judgeAgain(excel);
  expect(lastRow(excel)).toBe(first);
  await setEnds(excel, '');
  await judgeAgain(excel);
  expect(lastRow(excel)).toBe(first + 2);
  expect(words.map((word) => placeOf(excel, word))).toEqual(below);
  await excel.close();
});

test('empty rows below the findings are used before anything is moved', async () => {
  const excel = await open();
  await judge(excel);
  const first = lastRow(excel);
  await excel.person.edit('Funn', `B${first + 2}`, 'Følges opp:');
  await setEnds(excel, '');
  await judgeAgain(excel);
  expect([lastRow(excel), placeOf(excel, 'Følges opp:')]).toEqual([first + 2, [`B${first + 3}`]]);
  await excel.close();
});

/** Puts a table of the user's own on a sheet. */
function putTable(sheet: Sheet | undefined, address: string): void {
  const looks = { style: 'TableStyleMedium2', showFilterButton: true };
  sheet?.tables.push({ id: newId(), name: 'Oppfolging', box: placed(address), ...looks });
}

test('a table of the user’s own that is in the way cannot be moved: the findings stay as they were, and that is said', async () => {
  const excel = await open();
  await judge(excel);
  const row = lastRow(excel) + 1;
  await excel.person.edit('Funn', `D${row}`, 'Hvem');
  putTable(excel.model.sheets[2], `D${row}:G${row + 2}`);
  const before = funn(excel);
  await setEnds(excel, '');
  await judgeAgain(excel);
  expect(await noticeOf(excel)).toBe(
    'Det som står under tabellen på arket med funn, kan ikke flyttes ned. Flytt det til siden, og prøv igjen.',
  );
  expect(funn(excel)).toEqual(before);
  await excel.close();
});
