import { expect, test } from 'vitest';
import { readDouble } from '../../../core/read/double-header.ts';
import { findTables } from '../../../core/read/find.ts';
import { headerTexts } from '../../../core/read/header.ts';
import type { Scalar } from '../../../core/sheet.ts';

const find = (cells: readonly (readonly Scalar[])[], merges: readonly string[] = [], name = 'Medlemmer') => {
  const [table] = findTables({ name, cells, merges });
  return [table?.header, table?.table.columns];
};
const days = ['01.01.2026', '31.12.2027'];

test('«Oppnevnt» over «fra» and «til», «Habilitet» over «status» and «dato»', () => {
  expect(
    find([
      ['Navn', 'Region', 'Oppnevnt', '', 'Habilitet', ''],
      ['', '', 'fra', 'til', 'status', 'dato'],
      ['Eva Foss', 'Helse Vest', ...days, 'H1', '01.12.2025'],
    ]),
  ).toEqual(['A1:F2', { name: 0, region: 1, from: 2, to: 3, habilitet: 4, habilitetDate: 5 }]);
});

test('the headers of one row may stand on the lower one', () => {
  expect(
    find([
      ['', '', 'Virketid', ''],
      ['Namn', 'Region', 'Frå', 'Til'],
      ['Eva Foss', 'Helse Vest', ...days],
    ]),
  ).toEqual(['A1:D2', { name: 0, region: 1, from: 2, to: 3 }]);
});

test('headers merged downwards are one', () => {
  expect(
    find(
      [
        ['Navn', 'Region', 'Oppnevnt', ''],
        ['', '', 'fra', 'til'],
        ['Eva Foss', 'Helse Vest', ...days],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    ),
  ).toEqual(['A1:D2', { name: 0, region: 1, from: 2, to: 3 }]);
});

test('«fra» under something we do not know gives way to «fra» under «Oppnevnt»', () => {
  expect(
    find([
      ['Navn', 'Prosjekt', '', 'Oppnevnt', '', 'Region'],
      ['', 'fra', 'til', 'fra', 'til', ''],
      ['Eva Foss', '01.02.2020', '01.03.2020', ...days, 'Helse Vest'],
    ]),
  ).toEqual(['A1:F2', { name: 0, from: 3, to: 4, region: 5 }]);
});

test('a title above a header does not make it two rows', () => {
  expect(
    find([
      ['Medlemmer i nettverket', '', ''],
      ['Navn', 'Region', 'Rolle'],
      ['Eva Foss', 'Helse Vest', 'Medlem'],
    ])[0],
  ).toBe('A2:C2');
});

test('the first row of a list is no header, whatever stands in it', () => {
  expect(
    find([
      ['Navn', 'Region', 'Rolle', 'Stilling'],
      ['Eva Foss', 'Helse Vest', 'Medlem', 'Tittel'],
    ])[0],
  ).toBe('A1:D1');
  expect(
    find([
      ['Navn', 'Region', 'Oppnevnt', ''],
      ['Eva Foss', 'Helse Vest', ...days],
    ])[0],
  ).toBe('A1:C1');
});

test('a list of meetings may have two rows of headers too', () => {
  expect(
    find(
      [
        ['Møte', '', 'Status', 'Referat'],
        ['nr.', 'dato', '', ''],
        ['1', '12.02.2026', 'Avholdt', 'ja'],
      ],
      [],
      'Møter',
    ),
  ).toEqual(['A1:D2', { number: 0, day: 1, status: 2, minutes: 3 }]);
});

const double = (upper: readonly Scalar[], lower: readonly Scalar[]) =>
  readDouble(headerTexts(upper), headerTexts(lower), 'members');

test('a word stands over the columns to its right, until both rows are empty', () => {
  expect(double(['Oppnevnt', '', '', ''], ['fra', '', 'til', 'av'])?.columns).toEqual({ from: 0, to: 2 });
  expect(double(['Oppnevnt', '', '', ''], ['fra', 'til', 'av', ''])?.columns).toEqual({
    ...{ from: 0, to: 1, appointedBy: 2 },
  });
  expect(double(['Navn', '', 'Oppnevnt', ''], ['Navn', '', 'fra', 'til'])?.columns).toEqual({
    ...{ name: 0, from: 2, to: 3 },
  });
});

test('a header that is repeated, in part or whole, is one row', () => {
  const header = ['Navn', 'Region', 'Rolle', 'Fra', 'Til'];
  expect(double(header, header)).toBeUndefined();
  expect(double(header, ['', '', '', 'Fra', 'Til'])).toBeUndefined();
});

test('a row with a number is no header, nor is one that is mostly something else', () => {
  expect(double(['Oppnevnt', '', 'Navn'], ['fra', 'til', 5])).toBeUndefined();
  expect(double(['Oppnevnt', '', ''], ['fra', '', ''])).toBeUndefined();
  const oneOf = (...others: readonly Scalar[]) => double(['Oppnevnt', '', '', '', ''], ['fra', 'til', ...others]);
  expect(oneOf('Eva Foss', 'Bergen', 'Ja')).toBeUndefined();
  expect(oneOf('Adresse', 'Bosted', '')?.columns).toEqual({ from: 0, to: 1 });
});

test('words under headers of another kind say no more than the upper row alone', () => {
  expect(double(['Navn', 'Region', 'Funksjon', 'Status', 'Organisasjon'], ['', '', 'fra', 'til', ''])).toBeUndefined();
});
