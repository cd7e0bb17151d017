import { expect, test } from 'vitest';
import { linesOf, placeOf, readyCount } from '../../addin/report-readiness.ts';
import { networkReport } from '../functions/files/report-fixture.ts';

const lines = linesOf(networkReport);
const line = (id: string) => lines.find((one) => one.id.startsWith(id));

test('a table to which nothing is to be added is ready, also without rows', () => {
  expect(line('changes')).toEqual({
    id: 'changes',
    title: 'Endringer i året',
    readiness: 'ready',
    rows: 2,
    notes: [],
  });
  expect(line('associated')).toMatchObject({ readiness: 'ready', rows: 0 });
});

test('a table with something that could not be told says what', () => {
  expect(line('attendance')).toMatchObject({
    readiness: 'undecided',
    notes: [
      { text: 'Til stede i møte 3/2025 (Møter!G4) kan ikke leses.', at: { sheet: 'Møter', cell: 'G4' } },
      { text: 'Fratrådt for Åse Ødegård kan ikke leses.' },
    ],
  });
});

test('a table that lacks something says what, and where it is entered', () => {
  expect(line('usage')).toMatchObject({
    readiness: 'missing',
    notes: [
      {
        text: 'Tall for antall pasienter mangler for Helse Nord 2025.',
        at: { sheet: 'Utvikling', cell: 'E4' },
      },
    ],
  });
});

test('lacking something goes before what could not be told; both are said', () => {
  const missing = [{ table: 'attendance', what: 'Fremmøte mangler for møte 2/2025.' }];
  const both = linesOf({ ...networkReport, missing }).find(({ id }) => id === 'attendance');
  expect(both?.readiness).toBe('missing');
  expect(both?.notes.map(({ text }) => text)).toEqual([
    'Fremmøte mangler for møte 2/2025.',
    'Til stede i møte 3/2025 (Møter!G4) kan ikke leses.',
    'Fratrådt for Åse Ødegård kan ikke leses.',
  ]);
});

test('a cell that a sentence names is found by the whole name of its sheet', () => {
  const [table] = networkReport.tables;
  if (table === undefined) throw new Error('The fixture has no tables');
  const rows = [{ cells: [], from: ['medlemmer!A2:B2', 'Nye medlemmer!A2:B2'] }];
  const undecided = ['Fra for Kari (Nye medlemmer!AB12) kan ikke leses.', 'Ukjent!A1 kan ikke leses.'];
  const [line] = linesOf({ ...networkReport, tables: [{ ...table, rows, undecided }], missing: [] });
  expect(line?.notes.map(({ at }) => at)).toEqual([{ sheet: 'Nye medlemmer', cell: 'AB12' }, undefined]);
});

test('a sentence told of both is said once', () => {
  const what = 'Fratrådt for Åse Ødegård kan ikke leses.';
  const both = linesOf({ ...networkReport, missing: [{ table: 'attendance', what, at: { sheet: 'Medlemmer' } }] });
  expect(both.find(({ id }) => id === 'attendance')?.notes).toEqual([
    { text: what, at: { sheet: 'Medlemmer' } },
    { text: 'Til stede i møte 3/2025 (Møter!G4) kan ikke leses.', at: { sheet: 'Møter', cell: 'G4' } },
  ]);
});

test('what is missing and belongs to no table has a line of its own, and is no table', () => {
  expect(lines.slice(6).map(({ title, readiness, rows }) => [title, readiness, rows])).toEqual([
    ['Regnskap for 2025 er ikke ført.', 'missing', undefined],
    ['Årsmeldingen er ikke registrert som oversendt til Helse Vest.', 'missing', undefined],
  ]);
  expect(lines[6]?.notes).toEqual([{ text: '', at: { sheet: 'Økonomi' } }]);
  expect(lines[7]?.notes).toEqual([]);
  // Ready: changes, associated, meetings.
  expect(readyCount(lines)).toEqual({ ready: 3, tables: 6 });
});

test('a range is a place on a sheet, whatever the sheet is called', () => {
  expect(placeOf('Møter!A2:J3')).toEqual({ sheet: 'Møter', cell: 'A2:J3' });
  expect(placeOf('Hei! Her!B4')).toEqual({ sheet: 'Hei! Her', cell: 'B4' });
  expect(placeOf('Møter')).toEqual({ sheet: 'Møter' });
});
