import { expect, test } from 'vitest';
import { readMeetings } from '../../../core/read/meetings.ts';
import type { Trouble } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import type { Meeting } from '../../../core/meeting.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readerOf } from '../reader-of.ts';

type Cells = Readonly<Record<string, Scalar>>;
const header = ['Møte nr.', 'Dato', 'Til dato', 'Type', 'Form', 'Status', 'Teller', 'Merknad'];
const all = [...header, 'Referat', 'Innkalt av', 'Møteleder', 'Virksomhet'];

/** The rows of a list of meetings, told by header, with what is asked about them. */
function read(...rows: readonly Cells[]) {
  const cells = [all, ...rows.map((row) => all.map((field) => row[field] ?? null))];
  const troubles: Trouble[] = [];
  const { facts, skipped } = readMeetings(readerOf({ name: 'Møter', cells }, { troubles }));
  const asked = troubles.map(({ rule, at, values }) => [rule, at.field, values]);
  return { meetings: facts.map(({ fact }): Partial<Meeting> => fact), skipped, asked };
}
const one = (row: Cells) => read({ Dato: '12.02.2026', ...row }).meetings[0];

test('a row is a meeting with all that stands in it', () => {
  const words = { 'Møte nr.': '1/26', Type: 'Ordinært', Form: 'Teams', Status: 'Avholdt', Referat: 'ja' };
  const persons = { 'Innkalt av': 'Kari Lie', Møteleder: 'Per Ås', Virksomhet: 'Helse Bergen HF' };
  expect(one({ ...words, ...persons })).toMatchObject({
    ...{ number: '1/26', day: isoDay('2026-02-12'), last: undefined, status: 'held', kind: 'ordinary' },
    ...{ form: 'digital', calledBy: 'Kari Lie', chair: 'Per Ås', chairOf: 'Helse Bergen HF', minutes: true },
    ...{ counts: false, apart: false },
  });
  const none = ['number', 'status', 'kind', 'form', 'calledBy', 'chair', 'chairOf'].map((field) => [field, undefined]);
  expect(one({})).toMatchObject({ ...Object.fromEntries(none), minutes: false, counts: false });
});

test('words that are not known are asked about, each in its cell', () => {
  const values = { name: '', meeting: '3', row: 2, value: 'Kanskje' };
  expect(
    read({ 'Møte nr.': '3', Dato: '12.02.2026', Type: 'Kanskje', Form: 'Kanskje', Status: 'Kanskje' }).asked,
  ).toEqual(['status', 'kind', 'form'].map((field) => ['value-unknown', field, { ...values, field }]));
});

test('a day that is missing or cannot be read is asked about', () => {
  const values = { name: '', meeting: '3', row: 2, field: 'day' };
  expect(read({ 'Møte nr.': '3', Status: 'Avholdt' }).asked).toEqual([
    ['date-unreadable', 'day', { ...values, value: '' }],
  ]);
  expect(read({ 'Møte nr.': '3', Dato: 'i mars', 'Til dato': '01.04.2026' })).toMatchObject({
    meetings: [{ last: undefined }],
    asked: [['date-unreadable', 'day', { ...values, value: 'i mars' }]],
  });
});

test.each([
  ['13.02.2026', isoDay('2026-02-13')],
  ['12.02.2026', undefined],
  ['11.02.2026', undefined],
  ['mars 2026', undefined],
])('until %s', (until, last) => {
  expect(one({ 'Til dato': until })?.last).toBe(last);
});

test.each(['ja', 'Godkjent 12.03.2026', '26/123', '✓', true])('minutes are there: %j', (cell) => {
  expect(one({ Referat: cell })?.minutes).toBe(true);
});

test.each(['', 'nei', 'Mangler', 'utkast 1', 'under arbeid', '☐', '#N/A', false])('no minutes yet: %j', (cell) => {
  expect(one({ Referat: cell })?.minutes).toBe(false);
});

test.each([{ Teller: 'x' }, { Merknad: 'Dette møtet teller' }, { Type: 'Fellesmøte (tel)' }])('%j counts', (row) => {
  expect(one(row)?.counts).toBe(true);
});

test.each<Cells>([
  ...[{ Dato: '12.02.2026' }, { Dato: '2026-02-12' }, { Dato: '12.02.2026', Form: 'Teams' }],
  ...[
    { 'Møte nr.': '1', Type: 'Ordinært' },
    { Form: 'Teams', Status: 'Avholdt' },
  ],
])('%j is a meeting', (row) => {
  expect(read(row)).toMatchObject({ meetings: [{}], skipped: [] });
});

test.each<readonly [Cells, string]>([
  [{ Dato: 2026 }, 'heading'],
  [{ Dato: 'Høsten 2026' }, 'heading'],
  [{ Type: 'Ordinært' }, 'heading'],
  [{ Form: 'Teams', Type: 'Ordinært' }, 'note'],
  [{ 'Møte nr.': '1', Form: 'Teams' }, 'note'],
])('%j is a %s', (row, why) => {
  expect(read(row)).toMatchObject({ meetings: [], skipped: [{ row: 2, why }] });
});
