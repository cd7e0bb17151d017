import { expect, test } from 'vitest';
import { tellHeaders } from '../../../core/read/header-questions.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readerOf } from '../reader-of.ts';

/** What is told of the header of a list that begins in C5. */
function toldOf(...cells: Scalar[][]) {
  const { found, troubles } = readerOf({ name: 'Medlemmer', cells, origin: 'C5' });
  tellHeaders(found, troubles);
  return troubles.map(({ rule, at, values }) => ({ rule, row: at.row, field: at.field, values }));
}

test('two columns headed for one field are told of, as columns of the list', () => {
  expect(toldOf(['Navn', 'Region', 'Rolle', 'Rolle'], ['Kari Lie', 'Helse Vest', 'Medlem', ''])).toEqual([
    { rule: 'column-missing', values: { field: 'role', part: 'members', kind: 'twice' } },
  ]);
});

test('a header that fits several fields is asked about where it stands, while its cells do not decide', () => {
  const rows = ['Medlem', 'Overlege', 'Overlege'].map((cell, n) => [`Kari N${n}`, cell, '01.01.2026']);
  const header = ['Navn', 'Funksjon', 'Oppnevnt fra'];
  const values = { name: '', row: 6, field: 'title', value: 'Funksjon', fits: ['title', 'role'] };
  expect(toldOf(['Liste'], header, ...rows)).toEqual([{ rule: 'value-unknown', row: 6, field: 'title', values }]);
});

test('an empty column, and one whose cells decide, ask nothing', () => {
  const header = ['Navn', 'Funksjon', 'Oppnevnt fra'];
  expect(toldOf(header, ['Kari Lie', '', '01.01.2026'])).toEqual([]);
  expect(toldOf(header, ['Kari Lie', 'Medlem', '01.01.2026'])).toEqual([]);
});
