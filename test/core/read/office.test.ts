import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readPart } from '../read-part.ts';

/** The sheet Verv with rows of title, name, from, to and elected in. */
const verv = (...rows: readonly (readonly Scalar[])[]) =>
  readPart('offices', 'Verv', [['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte'], ...rows]);
const only = (...row: readonly Scalar[]) => verv(row).facts[0];

test.each([
  ['Leder', 'leader'],
  ['Leiar', 'leader'],
  ['Leder (konstituert)', 'leader'],
  ['Leder av nettverket', 'leader'],
  ['Ny nettverksleder', 'leader'],
  ['Leder utpekt av fagdirektørene', 'leader'],
  ['Leder, valgt for 2026', 'leader'],
  ['Leder – elected 2026', 'leader'],
  ['Leder for arbeidsutvalget', 'other'],
  ['Nestleder', 'deputy-leader'],
  ['Sekretær oppnevnt av RHF-et', 'secretary'],
  ['Webansvarlig', 'other'],
])('«%s» is the office %s, and keeps its title', (title, kind) => {
  expect(only(title, 'Kari Lie', '01.01.2026')).toMatchObject({ kind, title, name: 'Kari Lie' });
});

test.each([
  ['without a name', ['Leder', '', '01.01.2026']],
  ['that is vacant', ['Leder', 'Vakant', '01.01.2026']],
  ['without a title', ['', 'Kari Lie', '01.01.2026']],
])('a row %s is no office and nothing to ask about', (_, row) => {
  expect(verv(row, ['Sekretær', 'Per Ås', '01.01.2026'])).toMatchObject({
    facts: [{ name: 'Per Ås' }],
    asked: [],
  });
});

test('two names in a cell hold the office both', () => {
  expect(verv(['Leder', 'Kari Lie og Per Ås', '01.01.2026']).facts.map(({ name }) => name)).toEqual([
    'Kari Lie',
    'Per Ås',
  ]);
});

test('a month alone is its first day where an office begins and its last where it ends, and that is said', () => {
  const { facts, asked } = verv(['Leder', 'Kari Lie', 'mars 2026', 'juni 2027']);
  expect(facts).toMatchObject([{ from: isoDay('2026-03-01'), to: isoDay('2027-06-30') }]);
  expect(asked).toMatchObject([
    { row: 2, field: 'from' },
    { row: 2, field: 'to' },
  ]);
});

test.each([
  ['the day before', '31.12.2025', 1],
  ['the same day', '01.01.2026', 0],
])('an end %s it begins', (_, to, asked) => {
  expect(verv(['Leder', 'Kari Lie', '01.01.2026', to]).asked).toHaveLength(asked);
});

test('a day that cannot be read is asked about', () => {
  const { facts, asked } = verv(['Leder', 'Kari Lie', 'i fjor', '']);
  expect(facts).toMatchObject([{ from: unread, to: undefined }]);
  expect(asked).toMatchObject([{ row: 2, field: 'from' }]);
});

test.each<[Scalar, string | undefined, string | undefined]>([
  ['', undefined, undefined],
  ['1/26', '1/26', undefined],
  ['Møte 1/26', '1/26', undefined],
  ['møte nr. 3', '3', undefined],
  ['12.02.2026', undefined, '2026-02-12'],
  [46065, undefined, '2026-02-12'],
  ['Møte 1/26, 12.02.2026', '1/26', '2026-02-12'],
  ['Møtet 12. februar 2026', undefined, '2026-02-12'],
  ['2 12.02.2026', '2', '2026-02-12'],
  ['2026-02-12 møte 4', '4', '2026-02-12'],
  ['februar 2026', 'februar 2026', undefined],
  ['Fagdirektørene', undefined, undefined],
])('elected in «%s» is meeting %s on %s', (electedIn, number, on) => {
  const day = on === undefined ? undefined : isoDay(on);
  expect(only('Leder', 'Kari Lie', '01.01.2026', '', electedIn)?.election).toEqual({ number, day });
});

test('a date cell is shown as the day it is, and other text as written', () => {
  const electedIn = (cell: Scalar) => only('Leder', 'Kari Lie', '01.01.2026', '', cell)?.electedIn;
  expect([46065, 3, 'Møte 1/26', ''].map(electedIn)).toEqual(['12.02.2026', '3', 'Møte 1/26', undefined]);
});
