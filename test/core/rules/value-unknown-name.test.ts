import { expect, test } from 'vitest';
import { brief, findings, judgeNetwork, members, type Member } from '../roster.ts';

const judge = (list: readonly Member[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  judgeNetwork({ members: list, language });
const told = (list: readonly Member[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judge(list, language), 'value-unknown');
/** Eva Foss and Frode Gran (rows 6 and 7) sit for Helse Vest. */
const both = members({ 4: { 0: 'Eva Foss og Frode Gran' }, 5: null });

test('two persons in one name cell are asked about, with what was seen', () => {
  expect(told(both)).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'A6' },
      values: { name: '', row: 6, field: 'name', value: 'Eva Foss og Frode Gran', asks: 'several' },
      message: 'Rad 6: «Eva Foss og Frode Gran» ser ut som flere personer. Skriv én person per rad.',
    },
  ]);
  expect(told(both, 'nn')[0]?.message).toBe(
    'Rad 6: «Eva Foss og Frode Gran» ser ut som fleire personar. Skriv éin person per rad.',
  );
  expect(told(both, 'en')[0]?.message).toBe(
    'Row 6: “Eva Foss og Frode Gran” looks like several persons. Write one person per row.',
  );
});

test('their seats are neither filled nor free: the region is not judged', () => {
  const seats = brief(judge(both)).filter((line) => line.startsWith('seat'));
  expect(seats).toEqual(['seats-per-region undecided Medlemmer!A6']);
});

test('each on a line of one cell is the same, a wrapped name is not', () => {
  expect(told(members({ 4: { 0: 'Eva Foss\nFrode Gran' }, 5: null }))[0]?.values.asks).toBe('several');
  expect(told(members({ 4: { 0: 'Eva\nFoss' } }))).toEqual([]);
});

test('a period beside the name is asked about, and the row is not judged by its columns alone', () => {
  const list = members({ 4: { 0: 'Eva Foss (til 31.08.2026)' } });
  expect(told(list)).toMatchObject([
    {
      at: { cell: 'A6' },
      values: { name: 'Eva Foss', field: 'name', value: 'til 31.08.2026', asks: 'period' },
      message: 'Eva Foss: «til 31.08.2026» står sammen med navnet. Skriv datoer i kolonnene for dem.',
    },
  ]);
  expect(told(list, 'nn')[0]?.message).toBe(
    'Eva Foss: «til 31.08.2026» står saman med namnet. Skriv datoar i kolonnane for dei.',
  );
  expect(told(list, 'en')[0]?.message).toBe(
    'Eva Foss: “til 31.08.2026” stands with the name. Write dates in the columns for them.',
  );
  expect(brief(judge(list)).filter((line) => line.startsWith('seat'))).toEqual([
    'seats-per-region undecided Medlemmer!A6',
  ]);
});

test('«(permisjon)» after a name is no other person: the member still counts, and nothing is asked', () => {
  const list = members({ 4: { 0: 'Eva Foss (permisjon)' } });
  expect(brief(judge(list))).toEqual([]);
  const twice = members({ 4: { 0: 'Eva Foss (permisjon)' } }, [
    ['Eva Foss', 'Helse Bergen HF', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
  ]);
  expect(findings(judge(twice), 'seats-per-region')).toEqual([]);
  expect(findings(judge(twice), 'terms-overlap')).toHaveLength(1);
});

test('several in one cell of Deltakelse are each present', () => {
  const attendance = [
    ['Møte nr.', 'Navn', 'Oppmøte'],
    ['1', 'Eva Foss og Frode Gran', 'til stede'],
    ['1', 'Anne Aas / Ukjent Person', 'til stede'],
  ];
  const answer = judgeNetwork({ sheets: [{ name: 'Deltakelse', cells: attendance }] });
  expect(findings(answer, 'attendee-not-member').map(({ values }) => values.name)).toEqual(['Ukjent Person']);
});

const confirm = (field: string, value: string, language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judgeNetwork({ setup: [[field, value]], language }), 'value-unknown');

test('a confirmation that names nobody in the workbook is told, name by name', () => {
  expect(confirm('Samme person', 'Eva Foss = Eva Fosse')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Oppsett', cell: 'B2' },
      values: { name: 'Samme person', field: 'value', value: 'Eva Fosse', asks: 'nobody' },
      message: '«Samme person»: «Eva Fosse» nevner ingen i listene. Skriv navnet slik det står der.',
    },
  ]);
  expect(confirm('Ulike personer', 'Ola Nord og Per Sør')).toHaveLength(2);
  expect(confirm('Ulike personar', 'Ola Nord ≠ Eva Foss', 'nn')[0]?.message).toBe(
    '«Ulike personar»: «Ola Nord» nemner ingen i listene. Skriv namnet slik det står der.',
  );
  expect(confirm('Different people', 'Ola Nord ≠ Eva Foss', 'en')[0]?.message).toBe(
    '“Different people”: “Ola Nord” names nobody in the lists. Write the name as it stands there.',
  );
});

test('names that stand in some list, however turned, are known', () => {
  expect(confirm('Samme person', 'Foss, Eva = GRAN, FRODE')).toEqual([]);
  const offices = [
    ['Funksjon', 'Navn', 'Fra', 'Til'],
    ['Sekretær', 'Eva F. Foss', '01.01.2026', ''],
  ];
  const setup: [string, string][] = [['Samme person', 'Eva Foss = Eva F. Foss']];
  const answer = judgeNetwork({ setup, sheets: [{ name: 'Verv', cells: offices }] });
  expect(findings(answer, 'value-unknown')).toEqual([]);
});
