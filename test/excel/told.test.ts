/// <reference types="office-js" />
import { expect, test } from 'vitest';
import { besideService, judge, memberList, noticeOf } from './beside.ts';
import type { ExcelOptions, OpenedExcel } from './open.ts';

const { openBeside } = besideService();

const open = (options: Partial<ExcelOptions> = {}) =>
  openBeside(memberList([['Ola Li', 'Helse Nord', 'Medlem', 45658, '']]), options);

const changedSince = ({ pane }: OpenedExcel) => pane.getByText('Endret siden sist – valider på nytt.');
/** What Excel has told has reached the pane once it answers this. */
const heard = ({ pane }: OpenedExcel) => pane.evaluate(() => Excel.run((context) => context.sync()));

test.each(['1.15', '1.7'])(
  'a sheet put in or taken out makes the judgement one of before: ExcelApi %s',
  async (version) => {
    const excel = await open({ sets: { ExcelApi: version } });
    await judge(excel);
    await heard(excel);
    expect(await changedSince(excel).count()).toBe(0);
    await excel.person.addSheet('Møter');
    await changedSince(excel).waitFor();
    await excel.pane.getByRole('button', { name: 'Valider' }).click();
    await changedSince(excel).waitFor({ state: 'detached' });
    await excel.person.deleteSheet('Møter');
    await changedSince(excel).waitFor();
    await excel.close();
  },
);

test('an edit on a sheet put in since is one too', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.addSheet('Møter');
  await changedSince(excel).waitFor();
  await excel.pane.getByRole('button', { name: 'Valider' }).click();
  await changedSince(excel).waitFor({ state: 'detached' });
  await excel.person.edit('Møter', 'A1', 'Dato');
  await changedSince(excel).waitFor();
  await excel.close();
});

test('what is done to the sheet of findings changes no judgement', async () => {
  const excel = await open();
  await judge(excel);
  await excel.person.edit('Funn', 'H2', 'Tatt opp med lederen');
  await excel.person.deleteSheet('Funn');
  await heard(excel);
  expect(await changedSince(excel).count()).toBe(0);
  await excel.close();
});

test('an Excel that refuses to tell of anything judges all the same, and nobody is bothered', async () => {
  const registrations = ['DataChanged', 'SelectionChanged', 'Added', 'Deleted'];
  const excel = await open({ refuses: registrations.map((event) => `_Register${event}Event`) });
  await judge(excel);
  expect(excel.traffic.refused).toEqual([
    'GeneralException WorksheetCollection._RegisterSelectionChangedEvent',
    'GeneralException WorksheetCollection._RegisterAddedEvent',
  ]);
  expect([await noticeOf(excel), excel.traffic.errors]).toEqual(['', []]);
  await excel.close();
});
