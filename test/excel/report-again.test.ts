import { expect, test } from 'vitest';
import { networkReport } from '../functions/files/report-fixture.ts';
import { besideService } from './beside.ts';
import { inserted, inserting, reportName, reportSheet, smallList, withRows } from './inserting.ts';

const { openBeside } = besideService();
const open = () => inserting(openBeside, smallList());

test('hidden, the sheet is written and shown', async () => {
  const excel = await open();
  await excel.insert();
  await excel.person.select('Medlemmer', 'A1');
  const sheet = excel.model.sheets.at(-1);
  if (sheet !== undefined) sheet.visibility = 'Hidden';
  expect(await excel.insert()).toBe(inserted);
  expect([reportSheet(excel)?.visibility, excel.state().selected]).toEqual(['Visible', "'Årsmelding 2025'!A1"]);
  await excel.close();
});

test('deleted, the sheet is written anew', async () => {
  const excel = await open();
  await excel.insert();
  const once = reportSheet(excel);
  await excel.person.deleteSheet(reportName);
  expect(await excel.insert()).toBe(inserted);
  expect(reportSheet(excel)).toEqual(once);
  await excel.close();
});

test('a protected structure, a protected sheet and a sheet of the user’s own are left alone, and that is said', async () => {
  const excel = await open();
  excel.model.protected = true;
  const before = excel.snapshot();
  expect(await excel.insert()).toBe(
    'Arbeidsbokens struktur er beskyttet, så arket med årsmeldingen er ikke laget. Last den ned, eller opphev beskyttelsen.',
  );
  expect(excel.snapshot()).toEqual(before);
  excel.model.protected = false;
  await excel.person.addSheet(reportName);
  await excel.person.edit(reportName, 'A1', 'Min egen');
  expect(await excel.insert()).toBe(
    'Arbeidsboken har et ark med årsmeldingens navn som ikke er laget her. Gi det et annet navn, og prøv igjen.',
  );
  expect(reportSheet(excel)?.cells).toEqual({ A1: { value: 'Min egen' } });
  await excel.person.deleteSheet(reportName);
  await excel.insert();
  const sheet = excel.model.sheets.at(-1);
  if (sheet !== undefined) sheet.protected = true;
  const written = reportSheet(excel);
  expect(await excel.insert(withRows('meetings', []))).toBe(
    'Arket med årsmeldingen er beskyttet, så det er ikke skrevet på nytt. Opphev beskyttelsen, og prøv igjen.',
  );
  expect(reportSheet(excel)).toEqual(written);
  await excel.close();
});

test('another group has a sheet of its own, and an edit of ours is no edit of the lists', async () => {
  const excel = await open();
  await excel.insert();
  const other = { ...networkReport, group: { id: 'bhm-nord', name: 'Nord' } };
  expect(await excel.insert(other)).toBe(inserted);
  expect(reportSheet(excel, 'Årsmelding 2025 2')?.tables[0]?.name).toBe('Mandatvakt_2025_bhm_nord_front');
  await excel.pane.getByRole('tab', { name: 'Funn' }).click();
  await excel.person.edit(reportName, 'M3', 'Notat');
  expect(await excel.pane.getByText('Endret siden sist').count()).toBe(0);
  await excel.close();
});
