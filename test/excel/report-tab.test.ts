import { expect, test } from 'vitest';
import { besideService, judge, memberList } from './beside.ts';
import { sampleModel } from './sample.ts';

const { openBeside } = besideService();

/** The pane beside the flawless network, its tab Årsmelding open on the running year. */
async function reported() {
  const excel = await openBeside(await sampleModel('nettverk-feilfri.xlsx'));
  await judge(excel);
  await excel.pane.getByRole('tab', { name: 'Årsmelding' }).click();
  await excel.pane.locator('.report-table').first().waitFor();
  return excel;
}

test('a row of the report selects the range it rests on, and stays where it is', async () => {
  const excel = await reported();
  const composition = excel.pane.locator('.report-table', { hasText: 'Sammensetning' });
  await composition.getByRole('cell', { name: '4', exact: true }).first().click();
  const range = await composition.locator('.ranges button').first().innerText();
  expect(range).toMatch(/^Medlemmer![A-Z]+\d+:[A-Z]+\d+$/);
  await expect.poll(() => excel.state().selected).toBe(range);
  expect(await composition.locator('.ranges').count()).toBe(1);
  await excel.close();
});

test('an edit makes the report anew, and a row put in moves what its rows rest on', async () => {
  const excel = await openBeside(
    memberList([
      ['Kari Vik', 'Helse Vest', 'Medlem', 45658, 46387],
      ['Ola Li', 'Helse Nord', 'Medlem', 45658, 46387],
    ]),
  );
  await judge(excel);
  await excel.pane.getByRole('tab', { name: 'Årsmelding' }).click();
  const members = excel.pane.locator('.report-table', { hasText: '1 Medlemmer i rapporteringsåret' });
  await members.getByRole('cell', { name: 'Kari Vik' }).waitFor();
  await excel.person.edit('Medlemmer', 'A4', 'Kari Viken');
  await members.getByRole('cell', { name: 'Kari Viken' }).waitFor();
  await excel.person.insertRow('Medlemmer', 4);
  await excel.person.edit('Medlemmer', 'A4', 'Ada Moe');
  await members.getByRole('cell', { name: 'Ada Moe' }).waitFor();
  // Ola stood on row 5 when the lists were judged.
  await members.getByRole('cell', { name: 'Ola Li' }).click();
  await expect.poll(() => excel.state().selected).toBe('Medlemmer!A6:E6');
  expect(await excel.pane.locator('.notice').innerText()).toBe('');
  await excel.close();
});
