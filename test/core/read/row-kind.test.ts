import { expect, test } from 'vitest';
import { regionLookup } from '../../../core/read/regions.ts';
import { rowKind, type RowLook } from '../../../core/read/row-kind.ts';
import type { Scalar } from '../../../core/sheet.ts';

/** A row of a list with Navn, Region and Rolle, in words. The name is what stands in the first cell. */
function told(cells: readonly Scalar[], known: Partial<RowLook> = {}): string {
  const name = typeof cells[0] === 'string' ? cells[0].trim() : '';
  const look = { name, role: '', dated: false, regionAt: 1, roleAt: 2, ...known };
  const kind = rowKind(cells, look, regionLookup([{ name: 'Helse Vest', aliases: ['Vest'] }]));
  if (kind.kind === 'note') return kind.ends ? 'note that ends' : 'note';
  return kind.kind === 'heading' ? `heading ${kind.region ?? kind.role ?? ''}` : kind.kind;
}

test.each<[readonly Scalar[]]>([[[]], [[null, '', ' – ']], [[' '.repeat(30)]]])('the row %j is blank', (cells) => {
  expect(told(cells)).toBe('blank');
});

test.each<[readonly Scalar[], string]>([
  [['', 'Helse Vest'], 'vacancy'],
  [['', '', 'Medlem'], 'vacancy'],
  [['', '', '', 'Helse Vest'], 'heading Helse Vest'],
  [['', 'Helse Vest', 'Helse Vest'], 'vacancy'],
  [['Helse Vest'], 'heading Helse Vest'],
])('what stands alone in %j is a %s', (cells, kind) => {
  expect(told(cells)).toBe(kind);
});

test('a region in a first column of its own has no room for a name before it, and is a heading', () => {
  expect(told(['Helse Vest'], { name: '', regionAt: 0, roleAt: undefined })).toBe('heading Helse Vest');
  expect(told(['Varamedlemmer'], { name: '', regionAt: 1, roleAt: 0 })).toBe('heading deputy');
});

test.each<[readonly Scalar[], string]>([
  [['Varamedlemmer'], 'heading deputy'],
  [['Varamedlemmer', '', null, '–'], 'heading deputy'],
  [['Varamedlemmer', 'Varamedlemmer', 'Varamedlemmer'], 'heading deputy'],
  [['Vakant'], 'vacancy'],
  [['', '', '', 'representant fra Helse Vest mangler'], 'vacancy'],
  [['Kari Nes'], 'person'],
  [['Kari Nes', '', 'Kari Nes'], 'person'],
  [['Kari Nes:'], 'note'],
  [['Merk Kari Nes'], 'note'],
  [['oppdatert i mai'], 'note'],
  [['oppdatert i mai', 'oppdatert i mai'], 'note'],
  [['avdelingen for bruk'], 'note'],
  [['Avdelingen for bruk;'], 'note'],
  [['Avdelingen for bruk'], 'note that ends'],
  [['', '', '', 'Kari Nes'], 'note that ends'],
])('one text alone, %j, is a %s', (cells, kind) => {
  expect(told(cells)).toBe(kind);
});

test.each<[readonly Scalar[], string]>([
  [['Varamedlemmer', 2], 'heading deputy'],
  [['Varamedlemmer', 2.5], 'heading deputy'],
  [['Varamedlemmer', '12'], 'heading deputy'],
  [['Varamedlemmer', '#REF!'], 'heading deputy'],
  [['Varamedlemmer', '2a'], 'person'],
  [['Varamedlemmer', 'a2'], 'person'],
  [['Varamedlemmer', 'Bergen', 2], 'person'],
  [['Varamedlemmer', 2, 'Bergen'], 'person'],
  [['Helse Vest', 'Bergen'], 'heading Helse Vest'],
  [['Kari Nes', 'Bergen'], 'person'],
  [['Vakant', 'Bergen'], 'vacancy'],
  [['', 'Bergen', 'Medlem'], 'vacancy'],
])('of several texts, %j is a %s', (cells, kind) => {
  expect(told(cells)).toBe(kind);
});

test.each<[readonly Scalar[], string]>([
  [['Sum', 10], 'total'],
  [['Sum', 'av alle'], 'total'],
  [['Sum Nes', 10], 'total'],
  [['Sum Nes', 'Bergen'], 'person'],
  [['Summen', 'Bergen'], 'person'],
  [['Kari Nes', 10], 'person'],
])('whether %j is a total: %s', (cells, kind) => {
  expect(told(cells)).toBe(kind);
});

test.each<[readonly Scalar[], string]>([
  [['Kari Nes', 'Bergen', '', '01.01.2026'], 'person'],
  [['', 'Helse Vest', '', '01.01.2026'], 'person'],
  [['Antall', '', '', '01.01.2026'], 'person'],
  [['Antall', '', '', 46023], 'total'],
  [['Helse Vest', '', '', 46023], 'person'],
])('with a date, %j is a %s', (cells, kind) => {
  expect(told(cells, { dated: true })).toBe(kind);
});

test('a row whose rôle is «Vakant» is a free seat, though somebody is named and it has a date', () => {
  const cells = ['Kari Nes', 'Helse Vest', 'Vakant', '01.01.2026'];
  expect(told(cells, { role: 'Vakant', dated: true })).toBe('vacancy');
  expect(told(cells.with(2, 'Medlem'), { role: 'Medlem', dated: true })).toBe('person');
});
