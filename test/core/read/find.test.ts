import { expect, test } from 'vitest';
import { findTables, headersSeen } from '../../../core/read/find.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const header = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const row: Scalar[] = ['Eva Foss', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027'];
const find = (cells: readonly (readonly Scalar[])[], sheet: Partial<Sheet> = {}) =>
  findTables({ name: 'Ark1', cells, ...sheet })[0];
const empty = (count: number): Scalar[][] => Array.from({ length: count }, () => []);

test('a list is known by its headers whatever its sheet is called', () => {
  expect(find([header, row])).toMatchObject({
    header: 'A1:E1',
    table: { part: 'members', columns: { name: 0, region: 1, role: 2, from: 3, to: 4 } },
  });
});

test('titles above the header are passed over', () => {
  const titles: Scalar[][] = [['Nettverksgruppen for behandlingshjelpemidler'], ['Medlemmer per 01.01.2026'], []];
  expect(find([...titles, header, row])?.header).toBe('A4:E4');
});

test('a header on row 30 is found, on row 31 it is not', () => {
  expect(find([...empty(29), header, row])?.header).toBe('A30:E30');
  expect(find([...empty(30), header, row])).toBeUndefined();
});

test('a list that starts inside the sheet keeps its own columns', () => {
  expect(find([header, row], { origin: 'C5' })).toMatchObject({
    header: 'C5:G5',
    table: { columns: { name: 2, to: 6 } },
  });
  expect(
    find([
      ['', '', ...header],
      ['', '', ...row],
    ]),
  ).toMatchObject({ header: 'C1:G1', table: { columns: { name: 2 } } });
});

test('a list in nynorsk and one in English are found', () => {
  expect(find([['Namn', 'Regionalt helseføretak', 'Rolle', 'Oppnemnd frå', 'Oppnemnd til'], row])?.table.part).toBe(
    'members',
  );
  expect(find([['Name', 'Health region', 'Role', 'Appointed from', 'Appointed to'], row])?.table.part).toBe('members');
});

test('a list of meetings is found by its name or its headers', () => {
  const meetings: Scalar[][] = [
    ['Møte nr.', 'Dato', 'Type', 'Status'],
    ['1', '12.02.2026', 'Ordinært', 'Avholdt'],
  ];
  expect(find(meetings)?.table.part).toBe('meetings');
  expect(find(meetings, { name: 'Møter' })?.table.part).toBe('meetings');
});

test('the sheet Oppsett is found', () => {
  expect(
    find(
      [
        ['Felt', 'Verdi'],
        ['Mandat', 'behandlingshjelpemidler'],
      ],
      { name: 'Oppsett' },
    )?.table.part,
  ).toBe('setup');
});

test('`part` forces what name and headers do not tell', () => {
  expect(
    find(
      [
        ['Navn', 'Region'],
        ['Eva Foss', 'Helse Vest'],
      ],
      { part: 'members' },
    )?.table.part,
  ).toBe('members');
  expect(find([header, row], { part: 'economy' })).toBeUndefined();
});

test('our own sheets are never read', () => {
  for (const name of ['Funn', 'Årsmelding 2026']) expect(find([header, row], { name })).toBeUndefined();
});

test.each([
  ['Verv', ['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte']],
  ['Deltakelse', ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for']],
  ['Saker', ['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet', 'Prinsipiell', 'Oversendt fagdirektørene']],
  ['Utvikling', ['År', 'Region', 'Helseforetak', 'Utstyrsgruppe', 'Antall pasienter']],
  ['Årsmeldinger', ['År', 'Mottaker', 'Sendt dato', 'Kanal', 'Journalref.']],
  ['Unntak', ['Regel', 'Gjelder (navn eller celle)', 'Begrunnelse', 'Godkjent av', 'Gjelder til']],
])('the sheet %s is no list of members, nor when it is called something else', (name, headers) => {
  expect(find([headers, []], { name })?.table.part).not.toBe('members');
  expect(find([headers, []])?.table.part).not.toBe('members');
});

test.each([
  ['a list of telephone numbers', ['Navn', 'Telefon', 'E-post']],
  ['a price list', ['Vare', 'Pris', 'Fra', 'Til']],
  ['a title', ['Navn']],
])('%s is no list of members', (_, headers) => {
  expect(find([headers, []])).toBeUndefined();
});

test('attendance as a matrix is found on a sheet of attendance', () => {
  const cells = [
    ['Navn', '1/26', '2/26'],
    ['Eva Foss', 'x', ''],
  ];
  expect(find(cells, { name: 'Deltakelse' })?.table.columns).toEqual({ name: 0, 'meeting-0': 1, 'meeting-1': 2 });
  expect(find(cells)).toBeUndefined();
});

const seen = (cells: (readonly Scalar[])[]) => headersSeen({ name: 'Ark1', cells });

test('of a sheet that could not be read the row with most texts was seen, the first of several', () => {
  expect(seen([['Liste'], ['Vare', 'Pris'], ['Pumpe', 'Sonde'], [1, 2, 3, true, '', ' ', '–']])).toEqual([
    ...['Vare', 'Pris'],
  ]);
});

test('it is looked for in the first thirty rows, of which some may be missing', () => {
  const cells: Scalar[][] = [];
  cells[29] = ['Vare'];
  cells[30] = ['Vare', 'Pris'];
  expect(seen(cells)).toEqual(['Vare']);
  expect(seen([])).toEqual([]);
});

test('twenty texts of sixty characters are told at most', () => {
  const row = Array.from({ length: 21 }, (_, n) => `${n}`.padEnd(61, 'x'));
  expect(seen([row])).toEqual(row.slice(0, 20).map((text) => text.slice(0, 60)));
});
