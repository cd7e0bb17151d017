import { expect, test } from 'vitest';
import { changesTable } from '../../../core/report/changes-table.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

/** No sample has the columns Årsak and Saksreferanse. */
const none = [null, null];

test('four of ten are not appointed again when 2025 ends', () => {
  expect(cellsIn(changesTable, 'nettverk-feilfri', 2025)).toEqual([
    ['2025-12-31', 'Helse Sør-Øst', 'Mette Brekke', 'oppnevningen utløp', ...none],
    ['2025-12-31', 'Helse Sør-Øst', 'Tor Vik', 'oppnevningen utløp', ...none],
    ['2025-12-31', 'Helse Vest', 'Astrid Moe', 'oppnevningen utløp', ...none],
    ['2025-12-31', 'Helse Nord', 'Lars Nilsen', 'oppnevningen utløp', ...none],
  ]);
});

test('six go on in 2026 and four are new; «OUS» is no other employer than the year before', () => {
  const day = '2026-01-01';
  const { rows, undecided } = filled(changesTable, 'nettverk-feilfri', 2026);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [day, 'Helse Sør-Øst', 'Ragnhild Lund', 'gjenoppnevnt', ...none],
    [day, 'Helse Sør-Øst', 'Per Aronsen', 'gjenoppnevnt', ...none],
    [day, 'Helse Sør-Øst', 'Nina Sand', 'oppnevnt', ...none],
    [day, 'Helse Sør-Øst', 'Kjell Øverland', 'oppnevnt', ...none],
    [day, 'Helse Vest', 'Eirik Lunde', 'gjenoppnevnt', ...none],
    [day, 'Helse Vest', 'Gro Åsheim', 'oppnevnt', ...none],
    [day, 'Helse Midt-Norge', 'Jorunn Haug', 'gjenoppnevnt', ...none],
    [day, 'Helse Midt-Norge', 'Ola Strand', 'gjenoppnevnt', ...none],
    [day, 'Helse Nord', 'Marit Sara', 'gjenoppnevnt', ...none],
    [day, 'Helse Nord', 'Aslak Hætta', 'oppnevnt', ...none],
  ]);
  expect(rows[0]?.from).toEqual(['Medlemmer!B15:O15']);
  expect(undecided).toEqual([]);
});

test('the flawed list: by day, and whose days cannot be read is named in every year', () => {
  const { rows, undecided } = filled(changesTable, 'nettverk-med-feil', 2026);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['2026-01-01', 'Helse Sør-Øst', 'Ragnhild Lund', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Sør-Øst', 'Per Aronsen', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Sør-Øst', 'Mette Brekke', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Sør-Øst', 'Tor Vik', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Vest', 'Eirik Lunde', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Midt-Norge', 'Jorunn Haug', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Midt-Norge', 'Ola Strand', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Nord', 'Marit Sara', 'oppnevnt', ...none],
    ['2026-01-01', 'Helse Nord', 'Lars Nilsen', 'oppnevnt', ...none],
    ['2026-04-30', 'Helse Sør-Øst', 'Tor Vik', 'fratrådt', ...none],
    ['2026-06-15', 'Helse Sør-Øst', 'Nina Sand', 'oppnevnt', ...none],
    ['2026-06-30', 'Helse Nord', 'Lars Nilsen', 'oppnevningen utløp', ...none],
    ['2026-08-31', 'Helse Midt-Norge', 'Ola Strand', 'fratrådt', ...none],
    ['2026-09-15', 'Helse Midt-Norge', 'Gunn Li', 'oppnevnt', ...none],
  ]);
  const toldOf = (year: number) => ({
    nb: `Endringer for Astrid Moe i ${year} avhenger av Medlemmer!G13, som ikke kan leses sikkert.`,
    nn: `Endringar for Astrid Moe i ${year} kjem an på Medlemmer!G13, som ikkje kan lesast sikkert.`,
    en: `What changed for Astrid Moe in ${year} depends on Medlemmer!G13, which cannot be read for certain.`,
  });
  expect(undecided).toEqual([toldOf(2026)]);
  expect(filled(changesTable, 'nettverk-med-feil', 2025)).toEqual({ rows: [], undecided: [toldOf(2025)] });
});

const header = [
  ...['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Fratrådt', 'Permisjon fra'],
  ...['Årsak', 'Saksreferanse'],
];
const kari = (employer: string, region: string, ...rest: readonly Scalar[]) => {
  return ['Kari Ås', employer, region, 'Medlem', ...rest];
};
const fill = (rows: readonly (readonly Scalar[])[], year = 2026) =>
  told(changesTable, { Medlemmer: [header, ...rows] }, {}, year);
/** Day and change of every row. */
const changesOf = (...rows: readonly (readonly Scalar[])[]) =>
  fill(rows).cells.map(([day, , , change]) => [day, change]);

test('an empty list has no changes, nor has a year in which nothing began or ended', () => {
  expect(fill([])).toEqual({ cells: [], undecided: [] });
  expect(fill([kari('OUS', 'HSØ', '01.01.2025', '31.12.2027')])).toEqual({ cells: [], undecided: [] });
});

test('the reason and the reference stand with the change', () => {
  const row = kari('OUS', 'HSØ', '01.01.2025', '31.12.2026', '30.06.2026', '', 'ny jobb', '26/104');
  expect(fill([row]).cells).toEqual([['2026-06-30', 'Helse Sør-Øst', 'Kari Ås', 'fratrådt', 'ny jobb', '26/104']]);
});

test('the day of judgement belongs to the year, the day after does not yet', () => {
  expect(changesOf(kari('OUS', 'HSØ', '22.11.2026', '21.11.2028'))).toEqual([['2026-11-22', 'oppnevnt']]);
  expect(changesOf(kari('OUS', 'HSØ', '23.11.2026', '22.11.2028'))).toEqual([]);
  expect(changesOf(kari('OUS', 'HSØ', '23.11.2024', '22.11.2026'))).toEqual([['2026-11-22', 'oppnevningen utløp']]);
  expect(changesOf(kari('OUS', 'HSØ', '24.11.2024', '23.11.2026'))).toEqual([]);
});

test('another employer in the same region is one change', () => {
  const before = kari('OUS', 'HSØ', '01.01.2025', '31.12.2026', '30.04.2026');
  expect(changesOf(before, kari('Ahus', 'HSØ', '01.05.2026', '31.12.2026'))).toEqual([
    ['2026-05-01', 'byttet virksomhet'],
  ]);
});

test('in another region the old seat is left, and the new one is an appointment again', () => {
  const before = kari('OUS', 'HSØ', '01.01.2025', '31.12.2026', '30.04.2026');
  expect(changesOf(before, kari('UNN', 'Helse Nord', '01.05.2026', '30.04.2028'))).toEqual([
    ['2026-04-30', 'fratrådt'],
    ['2026-05-01', 'gjenoppnevnt'],
  ]);
});

test('after a gap the appointment had expired, and is one again', () => {
  const before = kari('OUS', 'HSØ', '01.04.2024', '31.03.2026');
  expect(changesOf(before, kari('OUS', 'HSØ', '01.04.2026', '31.03.2028'))).toEqual([['2026-04-01', 'gjenoppnevnt']]);
  expect(changesOf(before, kari('OUS', 'HSØ', '02.04.2026', '01.04.2028'))).toEqual([
    ['2026-03-31', 'oppnevningen utløp'],
    ['2026-04-02', 'gjenoppnevnt'],
  ]);
});

test('a deputy who becomes a member is appointed', () => {
  const before = ['Kari Ås', 'OUS', 'HSØ', 'Vara', '01.04.2024', '31.03.2026'];
  expect(changesOf(before, kari('OUS', 'HSØ', '01.04.2026', '31.03.2028'))).toEqual([
    ['2026-03-31', 'oppnevningen utløp'],
    ['2026-04-01', 'oppnevnt'],
  ]);
});

test('whether somebody was there before cannot be told from days that cannot be read', () => {
  const open = kari('OUS', 'HSØ', '2024–2025', '');
  const sentence = 'Endringer for Kari Ås i 2026 avhenger av Medlemmer!E2, som ikke kan leses sikkert.';
  expect(fill([open, kari('OUS', 'HSØ', '01.05.2026', '30.04.2028')])).toEqual({
    cells: [['2026-05-01', 'Helse Sør-Øst', 'Kari Ås', null, ...none]],
    // Of either row; a report prints the same sentence once.
    undecided: [sentence, sentence],
  });
});

test('leave is told on its first day, and «nei» is none; without a day it stands last', () => {
  const on = (leave: string) => kari('OUS', 'HSØ', '01.01.2025', '31.12.2027', '', leave);
  expect(changesOf(on('01.09.2026'))).toEqual([['2026-09-01', 'permisjon']]);
  expect(changesOf(on('01.09.2025'))).toEqual([]);
  expect(changesOf(on('nei'))).toEqual([]);
  const per = ['Per Ek', 'OUS', 'HSØ', 'Medlem', '01.01.2025', '31.12.2027', '30.06.2026'];
  expect(changesOf(on('ja'), per)).toEqual([
    ['2026-06-30', 'fratrådt'],
    [null, 'permisjon'],
  ]);
  expect(fill([on('ja')]).undecided).toEqual([
    'Endringer for Kari Ås i 2026 avhenger av Medlemmer!H2, som ikke kan leses sikkert.',
  ]);
});
