import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import { readRequirements } from '../../../core/read/requirements.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { ownRequirements } from '../../../mandates/own-requirements.ts';
import type { Rows } from '../members-in.ts';
import { readerOf } from '../reader-of.ts';

/** Rows of the sheet Mandat: Krav, Gjelder, Antall, Fra, Til, Kilde. */
function read(...rows: Rows) {
  const cells = [['Krav', 'Gjelder', 'Antall', 'Fra', 'Til', 'Kilde'], ...rows];
  return readRequirements(readerOf({ name: 'Mandat', cells }).found, { requirements: ownRequirements }, false);
}
const values = (...rows: Rows) => read(...rows).requirements.map(({ row, kind, value }) => `${row} ${kind} ${value}`);
const problems = (...rows: Rows) => read(...rows).problems.map(({ nb }) => nb);
const spans = (...rows: Rows) => read(...rows).requirements.map(({ days }) => `${toIso(days.from)} ${toIso(days.to)}`);

test('a requirement is read with its days and its source', () => {
  const row = ['Plasser', 'Helse Vest', 2, '01.01.2026', '31.12.2027', 'Vedtak 3/25'];
  const { requirements, problems: none } = read(row, ['Leder', '', 1, '', '', '']);
  expect(requirements).toMatchObject([
    { sheet: 'Mandat', row: 2, kind: 'seats', about: 'Helse Vest', value: 2 },
    { sheet: 'Mandat', row: 3, kind: 'leader', about: '', value: 1 },
  ]);
  expect(requirements.map(({ source }) => source)).toEqual([
    { document: 'Vedtak 3/25', section: '' },
    { document: 'Mandat, rad 3', section: '' },
  ]);
  expect(spans(row, ['Leder', '', 1])).toEqual(['2026-01-01 2027-12-31', '1950-01-01 2200-12-31']);
  expect(none).toEqual([]);
});

test('a month begins on its first day and ends on its last; one day alone is no reversal', () => {
  expect(spans(['Leder', '', 1, 'mai 2025', 'april 2026'])).toEqual(['2025-05-01 2026-04-30']);
  expect(spans(['Leder', '', 1, '01.05.2025', '01.05.2025'])).toEqual(['2025-05-01 2025-05-01']);
  expect(problems(['Leder', '', 1, '02.05.2025', '01.05.2025'])).toEqual(['Mandat, rad 2: Til er før Fra.']);
});

test('rows that require nothing are passed over, whatever the source says', () => {
  expect(read([], ['', '', '', '', '', 'Merk'], ['', '–', ''])).toEqual({ requirements: [], problems: [] });
  expect(problems(['', 'Helse Vest', ''], ['', '', 2])).toEqual([
    'Mandat, rad 2: kravet «» er ikke kjent.',
    'Mandat, rad 3: kravet «» er ikke kjent.',
  ]);
});

test.each<[Scalar, string | undefined]>([
  ['01.04', '2 report 401'],
  ['1. april', '2 report 401'],
  ['1. april.', '2 report 401'],
  ['01.04.2023', '2 report 401'],
  ['28.02', '2 report 228'],
  ['29.02', undefined],
  ['29.02.2024', undefined],
  ['april', undefined],
])('the annual report is due on %s', (cell, due) => {
  const [form] = ownRequirements.report.names;
  expect(values([form ?? '', 'Fagdirektørene', cell])).toEqual(due === undefined ? [] : [due]);
});

test.each<[string, Scalar, string | undefined]>([
  ['Virketid år', 1, '2 term 1'],
  ['Virketid år', 0, undefined],
  ['Virketid år', 50, '2 term 50'],
  ['Virketid år', 51, undefined],
  ['Virketid år', 1.5, undefined],
  ['Virketid år', 'to', undefined],
  ['Virketid år', '', undefined],
  ['Kjønnsbalanse', 'ja', '2 gender 1'],
  ['Kjønnsbalanse', 'nei', '2 gender 0'],
  ['Kjønnsbalanse', 'kanskje', undefined],
])('%s: %s', (name, cell, value) => {
  expect(values([name, '', cell])).toEqual(value === undefined ? [] : [value]);
});

test.each<[readonly Scalar[], string]>([
  [['Krone', '', 1], 'kravet «Krone» er ikke kjent.'],
  [['Plasser', '', 1], 'Gjelder mangler. Skriv hvem plassene gjelder, eller bruk «Plasser i alt».'],
  [['Leder', 'Oslo', 1], 'kravet gjelder hele gruppen, og kan ikke gjelde «Oslo» alene.'],
  [['Virketid', '', 51], '«51» kan ikke være antallet. Skriv et helt tall fra 1 til 50.'],
  [['Kjønnsbalanse', '', 'kanskje'], '«kanskje» er verken ja eller nei.'],
  [['Leder', '', 1, 'i fjor'], 'datoen «i fjor» kan ikke tolkes. Skriv dd.mm.åååå.'],
  [['Leder', '', 1, '', 'i fjor'], 'datoen «i fjor» kan ikke tolkes. Skriv dd.mm.åååå.'],
])('of %j it is said what is wrong', (row, problem) => {
  expect(problems(row)).toEqual([`Mandat, rad 2: ${problem}`]);
});
