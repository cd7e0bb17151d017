import { expect, test } from 'vitest';
import { membersTable } from '../../../core/report/members-table.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

/** A row in one line; a dash is an empty cell. */
const linesIn = (sample: string, year: number) =>
  cellsIn(membersTable, sample, year).map((cells) => cells.map((cell) => cell ?? '–').join(' | '));

test('the ten members of 2025, each in the first term that the list knows of', () => {
  const term = '2024-01-01 | 2025-12-31 | 1 | Fagdirektørene | –';
  expect(linesIn('nettverk-feilfri', 2025)).toEqual([
    `1 | Ragnhild Lund | seksjonsleder | Akershus universitetssykehus HF | Helse Sør-Øst | Leder | ${term}`,
    `2 | Per Aronsen | avdelingsleder | Oslo universitetssykehus HF | Helse Sør-Øst | Medlem | ${term}`,
    `3 | Mette Brekke | rådgiver | Sykehuset Innlandet HF | Helse Sør-Øst | Medlem | ${term}`,
    `4 | Tor Vik | medisinteknisk ingeniør | Vestre Viken HF | Helse Sør-Øst | Medlem | ${term}`,
    `5 | Eirik Lunde | seksjonsleder | Helse Bergen HF | Helse Vest | Medlem | ${term}`,
    `6 | Astrid Moe | sykepleier | Helse Stavanger HF | Helse Vest | Medlem | ${term}`,
    `7 | Jorunn Haug | avdelingsleder | St. Olavs hospital HF | Helse Midt-Norge | Medlem | ${term}`,
    `8 | Ola Strand | fysioterapeut | Helse Møre og Romsdal HF | Helse Midt-Norge | Medlem | ${term}`,
    `9 | Marit Sara | overlege | Universitetssykehuset Nord-Norge HF | Helse Nord | Medlem | ${term}`,
    `10 | Lars Nilsen | rådgiver | Nordlandssykehuset HF | Helse Nord | Medlem | ${term}`,
  ]);
});

test('in 2026 six go on in their second term; who is associated stands in a table of their own', () => {
  const [days, by] = ['2026-01-01 | 2027-12-31', 'Fagdirektørene | –'];
  expect(linesIn('nettverk-feilfri', 2026)).toEqual([
    `1 | Ragnhild Lund | seksjonsleder | Akershus universitetssykehus HF | Helse Sør-Øst | Leder | ${days} | 2 | ${by}`,
    // The employer as written; the region «HSØ», and below «Sør-Øst», as the mandate names it.
    `2 | Per Aronsen | avdelingsleder | OUS | Helse Sør-Øst | Sekretær | ${days} | 2 | ${by}`,
    `3 | Nina Sand | sykepleier | Sykehuset Telemark HF | Helse Sør-Øst | Medlem | ${days} | 1 | ${by}`,
    `4 | Kjell Øverland | medisinteknisk ingeniør | Vestre Viken HF | Helse Sør-Øst | Medlem | ${days} | 1 | ${by}`,
    `5 | Eirik Lunde | seksjonsleder | Helse Bergen HF | Helse Vest | Nestleder | ${days} | 2 | ${by}`,
    `6 | Gro Åsheim | sykepleier | Helse Fonna HF | Helse Vest | Medlem | ${days} | 1 | ${by}`,
    `7 | Jorunn Haug | avdelingsleder | St. Olavs hospital HF | Helse Midt-Norge | Medlem | ${days} | 2 | ${by}`,
    `8 | Ola Strand | fysioterapeut | Helse Møre og Romsdal HF | Helse Midt-Norge | Medlem | ${days} | 2 | ${by}`,
    `9 | Marit Sara | overlege | Universitetssykehuset Nord-Norge HF | Helse Nord | Medlem | ${days} | 2 | ${by}`,
    `10 | Aslak Hætta | rådgiver | Finnmarkssykehuset HF | Helse Nord | Medlem | ${days} | 1 | ${by}`,
  ]);
  const { rows, undecided } = filled(membersTable, 'nettverk-feilfri', 2026);
  expect(undecided).toEqual([]);
  // The header stands in row 4; ten rows of 2024–2025 come first. Nr is no field of ours.
  expect(rows.at(-1)).toEqual({
    cells: [
      ...[10, 'Aslak Hætta', 'rådgiver', 'Finnmarkssykehuset HF', 'Helse Nord', 'Medlem'],
      ...['2026-01-01', '2027-12-31', 1, 'Fagdirektørene', null],
    ],
    from: ['Medlemmer!B24:O24'],
  });
});

test('the flawed list: who left is said in the remark, and what cannot be read is left open and named', () => {
  const [days, by] = ['2026-01-01 | 2027-12-31', '1 | Fagdirektørene'];
  expect(linesIn('nettverk-med-feil', 2026)).toEqual([
    `1 | Ragnhild Lund | seksjonsleder | Akershus universitetssykehus HF | Helse Sør-Øst | Leder | ${days} | ${by} | –`,
    `2 | Per Aronsen | avdelingsleder | Oslo universitetssykehus HF | Helse Sør-Øst | Medlem | ${days} | ${by} | –`,
    `3 | Mette Brekke | rådgiver | Sykehuset Innlandet HF | Helse Sør-Øst | Medlem | 2026-01-01 | – | ${by} | –`,
    `4 | Tor Vik | medisinteknisk ingeniør | Vestre Viken HF | Helse Sør-Øst | Medlem | ${days} | ${by} | ny jobb. Fratrådt 30.04.2026`,
    `5 | Nina Sand | sykepleier | Sykehuset Telemark HF | Helse Sør-Øst | Medlem | 2026-06-15 | 2028-06-14 | ${by} | etter Tor Vik`,
    `6 | Eirik Lunde | seksjonsleder | Helse Bergen HF | Helse Vest | Medlem | 2026-01-01 | 2028-01-01 | ${by} | –`,
    '7 | Astrid Moe | sykepleier | Helse Stavanger HF | Helse Vest | Medlem | – | – | – | Fagdirektørene | –',
    // «01.26» is a month: its first day, as the rules read it.
    `8 | Jorunn Haug | avdelingsleder | St. Olavs hospital HF | Helse Midt-Norge | Medlem | ${days} | ${by} | –`,
    `9 | Ola Strand | fysioterapeut | Helse Møre og Romsdal HF | Helse Midt-Norge | Medlem | ${days} | ${by} | Fratrådt 31.08.2026`,
    '10 | Gunn Li | sykepleier | Helse Nord-Trøndelag HF | Helse Midt-Norge | Medlem | 2026-09-15 | 2028-09-14 | 1 | Helse Midt-Norge RHF | etter Ola Strand',
    `11 | Marit Sara | overlege | Universitetssykehuset Nord-Norge HF | Helse Nord | Medlem | 2026-01-01 | 2028-12-31 | ${by} | –`,
    `12 | Lars Nilsen | rådgiver | Nordlandssykehuset HF | Helse Nord | Medlem | 2026-01-01 | 2026-06-30 | ${by} | –`,
  ]);
  // Whose days cannot be read may have sat in any year.
  expect(linesIn('nettverk-med-feil', 2025)).toEqual([
    '1 | Astrid Moe | sykepleier | Helse Stavanger HF | Helse Vest | Medlem | – | – | – | Fagdirektørene | –',
  ]);
  expect(filled(membersTable, 'nettverk-med-feil', 2025).undecided?.map(({ nb }) => nb)).toEqual([
    'Oppnevnt fra for Astrid Moe (Medlemmer!G13) kan ikke leses.',
    'Periode nr. for Astrid Moe avhenger av Medlemmer!G13, som ikke kan leses sikkert.',
  ]);
});

test('a group with a mandate of its own: deputies among the members, in the words of the sheet', () => {
  const days = '2026-01-01 | 2027-12-31';
  expect(linesIn('brukerutvalg', 2026)).toEqual([
    `1 | Turid Aune | – | – | Pasientforeningene | Leder | ${days} | 2 | – | gjenoppnevnt`,
    '2 | Nils Bakke | – | – | Pasientforeningene | Medlem | 2026-01-01 | 2028-01-01 | 2 | – | gjenoppnevnt',
    '3 | Berit Haug | – | – | Pasientforeningene | Medlem | 2026-02-10 | 2028-02-09 | 1 | – | –',
    `4 | Olga Engen | – | – | Eldrerådet | Medlem | ${days} | 2 | – | gjenoppnevnt`,
    `5 | Mina Jensvoll | – | – | Ungdomsrådet | Medlem | ${days} | 1 | – | –`,
    `6 | Leif Kolstad | – | – | Eldrerådet | Vara | ${days} | 1 | – | –`,
    `7 | Ragna Lien | – | – | Pasientforeningene | Vara | ${days} | 1 | – | –`,
  ]);
});

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Fratrådt', 'Merknad'];
const kari = (role: string, ...rest: readonly Scalar[]) => ['Kari Ås', 'OUS', 'HSØ', role, ...rest];
const per = (role: string, ...rest: readonly Scalar[]) => ['Per Ek', 'OUS', 'HSØ', role, ...rest];
/** One column of the table that some rows make, and what it could not tell. */
function shown(id: string, rows: readonly (readonly Scalar[])[], year = 2026) {
  const index = membersTable.columns.findIndex((column) => column.id === id);
  const { cells, undecided } = told(membersTable, { Medlemmer: [header, ...rows] }, {}, year);
  return { cells: cells.map((row) => row[index]), undecided };
}

test('an empty list has no rows, nor has a year in which nobody sat', () => {
  expect(shown('name', [])).toEqual({ cells: [], undecided: [] });
  expect(shown('name', [kari('', '01.01.2024', '31.12.2024')], 2025)).toEqual({ cells: [], undecided: [] });
});

test('one day of the year is enough, its first or its last', () => {
  const rows = [kari('Medlem', '02.01.2023', '01.01.2025'), per('Medlem', '31.12.2025', '30.12.2027')];
  expect(shown('name', rows, 2025).cells).toEqual(['Kari Ås', 'Per Ek']);
  expect(shown('name', rows, 2024).cells).toEqual(['Kari Ås']);
  expect(shown('name', rows, 2026).cells).toEqual(['Per Ek']);
});

test('a free seat and a proposal are no members', () => {
  const vacant = ['Vakant', '', 'HSØ', 'Medlem', '01.01.2026', ''];
  expect(shown('name', [kari('Foreslått medlem', '01.01.2026', '31.12.2027'), vacant]).cells).toEqual([]);
});

test('an empty rôle is a member’s, and an unknown one is shown and said', () => {
  const rows = [kari('', '01.01.2026', '31.12.2027'), per('altmuligmann', '01.01.2026', '31.12.2027')];
  expect(shown('role', rows)).toEqual({
    cells: ['Medlem', 'altmuligmann'],
    undecided: [
      'Rolle for Per Ek (Medlemmer!D3) kan ikke leses.',
      'Periode nr. for Per Ek avhenger av Medlemmer!D3, som ikke kan leses sikkert.',
    ],
  });
});

test.each([
  ['31.12.2025', 2],
  ['01.01.2026', 2],
  ['02.01.2026', 1],
])('after a term to 31.12.2025 one from %s is no. %i', (from, number) => {
  const rows = [kari('Medlem', '01.01.2024', '31.12.2025'), kari('Medlem', from, '31.12.2027')];
  expect(shown('term', rows).cells).toEqual([number]);
});

test('a term as deputy is none as member', () => {
  const rows = [kari('Vara', '01.01.2024', '31.12.2025'), kari('Medlem', '01.01.2026', '31.12.2027')];
  expect(shown('term', rows).cells).toEqual([1]);
});

test('an earlier term that cannot be read leaves the number open', () => {
  const rows = [kari('Medlem', '2022–2023', '31.12.2025'), kari('Medlem', '01.01.2026', '31.12.2027')];
  const undecided = ['Periode nr. for Kari Ås avhenger av Medlemmer!E2, som ikke kan leses sikkert.'];
  expect(shown('term', rows)).toEqual({ cells: [null], undecided });
});

test.each([
  ['22.11.2026', 'Flyttet.', 'Flyttet. Fratrådt 22.11.2026'],
  ['23.11.2026', '', 'Fratrer 23.11.2026'],
  ['30.12.2026', 'ny jobb', 'ny jobb. Fratrer 30.12.2026'],
  ['31.12.2026', '', null],
])('of a term to 31.12.2026, who left on %s with «%s» is said to have: %s', (left, remark, expected) => {
  expect(shown('remark', [kari('Medlem', '01.01.2026', '31.12.2026', left, remark)]).cells).toEqual([expected]);
});

test('a day of leaving that cannot be read is named, and a region', () => {
  const rows = [['Kari Ås', 'OUS', 'Midtre', 'Medlem', '01.01.2026', '31.12.2027', 'i høst']];
  const { cells, undecided } = shown('region', rows);
  expect(cells).toEqual([null]);
  expect(undecided).toContain('Fratrådt for Kari Ås (Medlemmer!G2) kan ikke leses.');
  expect(undecided).toContain('Region for Kari Ås (Medlemmer!C2) kan ikke leses.');
});

test('a period beside the name, and a row that does not say its group, leave open whether it holds', () => {
  const rows = [
    ['Kari Ås (til 31.08.2026)', 'OUS', 'HSØ', 'Medlem', '01.01.2026', '31.12.2027', '', '', 'Nettverk A'],
    ['Per Ek', 'OUS', 'HSØ', 'Medlem', '01.01.2026', '31.12.2027', '', '', ''],
    ['Bo Li', 'OUS', 'HSØ', 'Medlem', '01.01.2026', '31.12.2027', '', '', 'Nettverk B'],
  ];
  const { cells, undecided } = told(membersTable, { Medlemmer: [[...header, 'Gruppe'], ...rows] });
  expect(cells.map(([, name]) => name)).toEqual(['Kari Ås', 'Per Ek']);
  expect(undecided).toEqual([
    'Når Kari Ås er oppnevnt, avhenger av Medlemmer!A2, som ikke kan leses sikkert.',
    'Periode nr. for Kari Ås avhenger av Medlemmer!A2, som ikke kan leses sikkert.',
    'Om Per Ek hører til gruppen, avhenger av Medlemmer!I3, som ikke kan leses sikkert.',
    'Periode nr. for Per Ek avhenger av Medlemmer!I3, som ikke kan leses sikkert.',
  ]);
});
