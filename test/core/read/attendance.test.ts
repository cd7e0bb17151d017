import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import { readAttendance, readState } from '../../../core/read/attendance.ts';
import { regionLookup } from '../../../core/read/regions.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readPart } from '../read-part.ts';
import { readerOf } from '../reader-of.ts';

const header = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];
const read = (cells: readonly (readonly Scalar[])[], date1904 = false) =>
  readPart('attendance', 'Deltakelse', cells, date1904);
const lines = (cells: readonly (readonly Scalar[])[], date1904 = false) =>
  read(cells, date1904).facts.map(({ meeting, name, state }) => [meeting.number ?? meeting.day, name, state]);

test.each([
  ...['til stede', 'Til stades', 'tilstede', 'møtte', 'deltok digitalt', 'ja', 'x', 'X', '✓', '1', 'true', 'present'],
  ...['attended', 'på Teams', 'Digitalt'],
])('«%s» is present', (word) => expect(readState(word)).toBe('present'));

test.each([
  ...['forfall', 'Meldt forfall', 'fravær', 'fråvær', 'nei', 'ikke møtt', 'møtte ikke', 'deltok ikkje'],
  ...['vara møtte ikke', 'borte', 'sjuk', 'absent', 'apologies', 'false', '0', 'F'],
])('«%s» is absent', (word) => expect(readState(word)).toBe('absent'));

test.each(['vara møtte', 'Vara møtt', 'vara', 'møtte vara', 'deputy attended'])('«%s» is a deputy who met', (word) => {
  expect(readState(word)).toBe('deputy-met');
});

test('an empty cell says nothing, another word is asked about', () => {
  expect(readState('')).toBeUndefined();
  expect(readState('kanskje')).toBe(unread);
});

test('a list names a meeting by its number, and a deputy and whom they met for', () => {
  const { facts } = read([header, ['1/26', 'Anne Aas', 'vara møtte', ''], ['1/26', 'Siv Ek', 'til stede', 'Anne Aas']]);
  expect(facts).toMatchObject([
    { field: 'state', meeting: { number: '1/26', day: undefined }, name: 'Anne Aas', state: 'deputy-met' },
    { meeting: { number: '1/26' }, name: 'Siv Ek', state: 'present', deputyFor: 'Anne Aas' },
  ]);
});

test('a list names a meeting by its date, as text or as a serial of either system', () => {
  const dated = (day: Scalar) => [
    ['Dato', 'Navn', 'Fremmøte'],
    [day, 'Anne Aas', 'ja'],
  ];
  const day = isoDay('2026-02-12');
  expect(lines(dated('12.02.2026'))).toEqual([[day, 'Anne Aas', 'present']]);
  expect(lines(dated(46065))).toEqual([[day, 'Anne Aas', 'present']]);
  expect(lines(dated(44603), true)).toEqual([[day, 'Anne Aas', 'present']]);
});

test('an empty attendance and a vacant seat are no facts', () => {
  expect(lines([header, ['1', 'Anne Aas', ''], ['1', 'Vakant', 'forfall'], ['1', 'Eva Foss', 'ja']])).toEqual([
    ['1', 'Eva Foss', 'present'],
  ]);
});

test('a matrix has meetings by number across, in a column for each', () => {
  const cells = [
    ['Navn', '1/26', 'Møte 2', '3'],
    ['Anne Aas', 'x', 'forfall', ''],
    ['Eva Foss', '', 'vara', 'x'],
  ];
  expect(lines(cells)).toEqual([
    ['1/26', 'Anne Aas', 'present'],
    ['2', 'Anne Aas', 'absent'],
    ['2', 'Eva Foss', 'deputy-met'],
    ['3', 'Eva Foss', 'present'],
  ]);
  expect(read(cells).facts.map(({ row, field }) => [row.number, field])).toEqual([
    [2, 'meeting-0'],
    [2, 'meeting-1'],
    [3, 'meeting-1'],
    [3, 'meeting-2'],
  ]);
});

test('a matrix may have dates across, as text or serial, below a title', () => {
  const cells = [
    ['Oppmøte i nettverket'],
    [],
    ['Navn', 'Region', '12.02.2026', 46163],
    ['Anne Aas', 'Helse Vest', 'x', 'forfall'],
  ];
  expect(lines(cells)).toEqual([
    [isoDay('2026-02-12'), 'Anne Aas', 'present'],
    [isoDay('2026-05-21'), 'Anne Aas', 'absent'],
  ]);
});

test('a word in a matrix that is not known is asked about in its own cell', () => {
  const { facts, asked } = read([
    ['Navn', '1', '2'],
    ['Anne Aas', 'x', 'tja'],
  ]);
  expect(facts.map(({ state }) => state)).toEqual(['present', unread]);
  expect(asked).toMatchObject([{ row: 2, field: 'meeting-1' }]);
});

test('who has one line for each meeting is one person, in any spelling', () => {
  const { facts } = read([header, ['1', 'Anne Aas', 'ja'], ['2', 'AAS, Anne', 'ja'], ['2', 'Eva Foss', 'ja']]);
  expect(facts.map(({ person }) => person === facts[0]?.person)).toEqual([true, true, false]);
});

test('a tick alone is present; words beside it are read as words', () => {
  expect(['✓', '✔', '☑'].map(readState)).toEqual(['present', 'present', 'present']);
  expect(['✓ sent', 'ikke ✓'].map(readState)).toEqual([unread, 'absent']);
});

test('a day written for the meeting is its day; one that is no date is told of', () => {
  const row = (meeting: Scalar, day: Scalar) => [meeting, day, 'Anne Aas', 'ja'];
  const dated = (meeting: Scalar, day: Scalar) =>
    read([['Møte', 'Dato', 'Navn', 'Oppmøte'], row(meeting, day)]).facts[0]?.meeting;
  expect(dated('12.02.2026', '')).toEqual({ number: '12.02.2026', day: isoDay('2026-02-12') });
  expect(dated('februar 2026', '')).toEqual({ number: 'februar 2026', day: undefined });
  expect(dated('1/26', '13.02.2026')).toEqual({ number: '1/26', day: isoDay('2026-02-13') });
  const reader = readerOf({ name: 'Deltakelse', cells: [['Møte', 'Dato', 'Navn', 'Oppmøte'], row('1', 'i vår')] });
  expect(readAttendance(reader, regionLookup([])).facts[0]?.fact.meeting.day).toBe(unread);
  expect(reader.troubles).toMatchObject([{ rule: 'date-unreadable', values: { name: '', row: 2, value: 'i vår' } }]);
});

test('a text alone below a list is a note; a name alone in a matrix is somebody of whom nothing is said', () => {
  expect(read([header, ['Møtet ble utsatt'], ['1', 'Eva Foss', 'ja', '']]).skipped).toEqual([2]);
  const matrix = read([['Navn', '1', '2'], ['Eva Foss'], ['Vakant', 'tja', 'x']]);
  expect(matrix).toEqual({ facts: [], asked: [], skipped: [] });
});

test.each([
  ['Møte2', '2'],
  ['Møte nr 3', '3'],
  ['Møte nr. 4', '4'],
  ['Møtenr.5', '5'],
])('a matrix headed «%s», wherever it stands, is of meeting %s', (headed, number) => {
  const cells = [
    ['Navn', headed, '9/26'],
    ['Eva Foss', 'x', ''],
  ];
  const reader = readerOf({ name: 'Deltakelse', origin: 'C5', cells });
  const { facts } = readAttendance(reader, regionLookup([]));
  expect(facts.map(({ fact }) => [fact.row.number, fact.meeting])).toEqual([[6, { number, day: undefined }]]);
});
