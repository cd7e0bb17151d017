import { expect, test } from 'vitest';
import { dispatchTable } from '../../../core/report/dispatch-table.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

const [south, west, mid, north] = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const nothing = [south, west, mid, north].map((recipient) => [recipient, null, null, null]);
const header = ['År', 'Mottaker', 'Sendt dato', 'Kanal', 'Journalref.'];

test('each recipient has when the report on the year was sent, though that was after the year', () => {
  expect(cellsIn(dispatchTable, 'nettverk-feilfri', 2025)).toEqual([
    [south, '2026-03-19', 'e-post', '2026/114'],
    [west, '2026-03-19', 'e-post', '2026/115'],
    [mid, '2026-03-19', 'e-post', '2026/116'],
    [north, '2026-03-19', 'e-post', '2026/117'],
  ]);
  const { rows, undecided } = filled(dispatchTable, 'nettverk-feilfri', 2025);
  // The four on 2024 are rows 5–8.
  expect(rows.map(({ from }) => from)).toEqual([9, 10, 11, 12].map((row) => [`Årsmeldinger!A${row}:E${row}`]));
  expect(undecided).toEqual([]);
});

test('a year that is not reported on yet has its recipients', () => {
  expect(cellsIn(dispatchTable, 'nettverk-feilfri', 2026)).toEqual(nothing);
  expect(cellsIn(dispatchTable, 'nettverk-med-feil', 2026)).toEqual(nothing);
  expect(told(dispatchTable, {})).toEqual({ cells: nothing, undecided: [] });
  expect(told(dispatchTable, { Årsmeldinger: [header] })).toEqual({ cells: nothing, undecided: [] });
});

test('one went out late, and one not at all', () => {
  expect(cellsIn(dispatchTable, 'nettverk-med-feil', 2025)).toEqual([
    [south, '2026-03-19', 'e-post', '2026/114'],
    [west, '2026-03-19', 'e-post', '2026/115'],
    [mid, '2026-04-12', 'e-post', '2026/131'],
    [north, null, null, null],
  ]);
  expect(
    filled(dispatchTable, 'nettverk-med-feil', 2025)
      .rows.map(({ from }) => from)
      .at(-1),
  ).toEqual(['Årsmeldinger!A8:E8']);
});

test('others who had it stand below, as written; of two copies the first counts', () => {
  const rows = [
    [2025, 'Helsedirektoratet', '20.03.2026', 'post', '7'],
    [2025, 'Helse Vest', '25.03.2026', 'e-post', '9'],
    [2025, 'Helse Vest RHF v/fagdirektør', '19.03.2026', 'post', '8'],
    [2024, 'Helse Nord', '19.03.2025', 'post', '3'],
  ];
  expect(told(dispatchTable, { Årsmeldinger: [header, ...rows] }, {}, 2025).cells).toEqual([
    [south, null, null, null],
    [west, '2026-03-19', 'post', '8'],
    [mid, null, null, null],
    [north, null, null, null],
    ['Helsedirektoratet', '2026-03-20', 'post', '7'],
  ]);
});

test('a day that cannot be read is told', () => {
  const rows = [
    [2025, south, 'i mars', 'e-post', '1'],
    [2025, west, '19.03.2026', 'e-post', '2'],
    [2025, mid, '19.03.2026', 'e-post', '3'],
    [2025, north, '19.03.2026', 'e-post', '4'],
    [2025, 'Helsedirektoratet', 'i mars', 'e-post', '5'],
  ];
  expect(told(dispatchTable, { Årsmeldinger: [header, ...rows] }, {}, 2025)).toEqual({
    cells: [
      [south, null, 'e-post', '1'],
      [west, '2026-03-19', 'e-post', '2'],
      [mid, '2026-03-19', 'e-post', '3'],
      [north, '2026-03-19', 'e-post', '4'],
      ['Helsedirektoratet', null, 'e-post', '5'],
    ],
    undecided: [
      // Who «Helsedirektoratet» is the mandate does not know: it might be Helse Sør-Øst, as the rule of the report has it.
      'Sendt dato for Helse Sør-Øst avhenger av Årsmeldinger!C2, Årsmeldinger!B6 og Årsmeldinger!C6, som ikke kan leses sikkert.',
      'Sendt dato for Helsedirektoratet avhenger av Årsmeldinger!C6, som ikke kan leses sikkert.',
    ],
  });
});

test('a year that cannot be read may be this one', () => {
  const sent = [south, west, mid].map((recipient) => [2025, recipient, '19.03.2026', 'e-post', '1']);
  const rows = [...sent, ['i fjor', north, '19.03.2026', 'e-post', '4'], ['i fjor', south, '20.03.2026', 'post', '5']];
  expect(told(dispatchTable, { Årsmeldinger: [header, ...rows] }, {}, 2025)).toEqual({
    cells: [
      [south, '2026-03-19', 'e-post', '1'],
      [west, '2026-03-19', 'e-post', '1'],
      [mid, '2026-03-19', 'e-post', '1'],
      [north, null, null, null],
    ],
    undecided: [
      'Sendt dato for Helse Nord avhenger av Årsmeldinger!A5, som ikke kan leses sikkert.',
      'År (Årsmeldinger!A6) kan ikke leses.',
    ],
  });
});

test('a mandate of one’s own names its own recipient', () => {
  expect(cellsIn(dispatchTable, 'brukerutvalg', 2025)).toEqual([['Sykehusstyret', '2026-03-03', 'e-post', '26/88']]);
});
