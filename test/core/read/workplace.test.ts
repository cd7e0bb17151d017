import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import type { Employer } from '../../../core/employer.ts';
import { rowCells, type Reader } from '../../../core/read/cells.ts';
import { employerLookup } from '../../../core/read/employers.ts';
import { workplaceIn } from '../../../core/read/workplace.ts';
import { readerOf } from '../reader-of.ts';

const employer = (name: string, region: string | null, facts: Partial<Employer> = {}): Employer => ({
  ...{ name, aliases: [], region, kind: 'HF', organisation: null, from: null, to: null, successor: null },
  ...facts,
});
const known = [
  employer('Fjord sykehus HF', 'Helse Vest'),
  employer('Gamle sykehus HF', 'Helse Vest', { successor: 'Fjord sykehus HF' }),
  employer('Delt sykehus A', 'Helse Nord', { aliases: ['Delt sykehus'] }),
  employer('Delt sykehus B', null, { aliases: ['Delt sykehus'] }),
  employer('Felles eide HF', null, { successor: 'Fjord sykehus HF' }),
];

/** What a row 2 with an employer is read as, and what is asked of it. The mandate cannot do without the column, but for what is changed. */
function read(written: string | undefined, seated = true, changes: Partial<Reader> = {}) {
  const cells = [
    ['Navn', 'Region', 'Virksomhet'],
    ['Kari Nes', 'Helse Vest', written ?? ''],
  ];
  const employers = employerLookup({ known, outside: ['kommun'] });
  const reader = readerOf({ name: 'Medlemmer', cells }, { employers, required: new Set(['employer']), ...changes });
  const place = workplaceIn(reader, rowCells(reader.found, 1), written, 'Kari Nes', seated);
  const asked = reader.troubles.map(({ rule, at, values }) => ({ rule, row: at.row, field: at.field, values }));
  return { place, asked };
}
const question = (values: object) => ({
  ...{ rule: 'value-unknown', row: 2, field: 'employer' },
  values: { name: 'Kari Nes', row: 2, field: 'employer', ...values },
});

test('an employer that is known is of its region, and nothing is asked', () => {
  const { place, asked } = read('Fjord sykehus HF');
  expect(place).toMatchObject({ kind: 'region', region: 'Helse Vest', name: 'Fjord sykehus HF' });
  expect(asked).toEqual([]);
  expect(read('Bergen kommune')).toEqual({ place: { kind: 'outside', name: 'Bergen kommune' }, asked: [] });
});

test('nothing is read of an empty cell, of no cell, and where the mandate knows no employers', () => {
  const nothing = { place: undefined, asked: [] };
  expect(read(undefined)).toEqual(nothing);
  expect(read('–')).toEqual(nothing);
  expect(read('Fjord sykehus HF', true, { employers: undefined })).toEqual(nothing);
});

test('an employer that nobody knows is asked about, by its first 80 letters', () => {
  expect(read('Ukjent')).toEqual({ place: unread, asked: [question({ value: 'Ukjent', readings: [] })] });
  expect(read('u'.repeat(81)).asked).toEqual([question({ value: 'u'.repeat(80), readings: [] })]);
});

test('a name that several share is asked about with each of them and its region', () => {
  const readings = ['Delt sykehus A, Helse Nord', 'Delt sykehus B'];
  expect(read('Delt sykehus')).toEqual({ place: unread, asked: [question({ value: 'Delt sykehus', readings })] });
});

test('an old name is read as its own, and its successor is told of', () => {
  const { place, asked } = read('Gamle sykehus HF');
  expect(place).toMatchObject({ kind: 'region', region: 'Helse Vest' });
  expect(asked).toEqual([question({ value: 'Gamle sykehus HF', successor: 'Fjord sykehus HF' })]);
  expect(read('Felles eide HF')).toEqual({ place: { kind: 'shared', name: 'Felles eide HF' }, asked: [] });
});

test('nothing is asked of who fills no seat, or where the column can be done without', () => {
  for (const written of ['Ukjent', 'Gamle sykehus HF']) {
    expect(read(written, false).asked).toEqual([]);
    expect(read(written, true, { required: new Set(['region']) }).asked).toEqual([]);
  }
  expect(read('Ukjent', false).place).toBe(unread);
});
