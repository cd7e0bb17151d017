import { expect, test } from 'vitest';
import type { Trouble } from '../../../core/committee.ts';
import { rowCells } from '../../../core/read/cells.ts';
import { askOnce, gathered } from '../../../core/read/questions.ts';
import { tableOf } from '../few-facts.ts';
import type { Rows } from '../members-in.ts';
import { readerOf } from '../reader-of.ts';

const question = (row: number, field = 'region', value = '', rule: Trouble['rule'] = 'value-unknown'): Trouble => ({
  ...{ rule, at: { table: tableOf('members', 'name', 'region', 'role'), row, field } },
  values: { field, value },
});

test('questions for a run of rows are one, with what stands above', () => {
  const [first, second] = [question(3), question(4)];
  expect(gathered([], 'Helse Vest')).toBeUndefined();
  expect(gathered([first], 'Helse Vest')).toEqual(first);
  const both = { field: 'region', value: '', rows: ['3', '4'] };
  expect(gathered([first, second], '')).toEqual({ ...first, values: both });
  expect(gathered([first, second], 'Helse Vest')).toEqual({ ...first, values: { ...both, above: 'Helse Vest' } });
});

/** What is asked in the end, each as its field and rows, with what stands above. Row 2 is the first below the header; `gaps` are no person's. */
function asked(persons: Rows, troubles: readonly Trouble[], gaps: readonly number[] = []): string[] {
  const cells = [['Navn', 'Region', 'Rolle', 'Gruppe'], ...persons];
  const reader = readerOf({ name: 'Medlemmer', cells }, { troubles: [...troubles] });
  const rows = persons.map((_, n) => (gaps.includes(n + 2) ? undefined : rowCells(reader.found, n + 1)));
  askOnce(reader, rows);
  return reader.troubles.map(({ at, values: { rows: all, above } }) => {
    const lines = Array.isArray(all) ? all.join(', ') : String(at.row);
    return `${at.field ?? ''} ${lines}${typeof above === 'string' ? ` below ${above}` : ''}`;
  });
}

const told = ['Kari Nes', 'Helse Vest', 'Medlem', 'A'];
const untold = ['Per Lie', '', '', 'A'];
const other = ['Eva Foss', '', '', 'B'];

test('rows below one another are asked about together', () => {
  expect(asked([told, untold, untold], [question(3), question(4)])).toEqual(['region 3, 4 below Helse Vest']);
  expect(asked([untold, untold, untold], [question(2), question(3), question(4)])).toEqual(['region 2, 3, 4']);
});

test('the region and the rôle are asked about apart', () => {
  const all = [question(3), question(3, 'role'), question(4), question(4, 'role')];
  expect(asked([told, untold, untold], all)).toEqual(['region 3, 4 below Helse Vest', 'role 3, 4 below Medlem']);
});

test('a row that is told, a row that is no person’s and another group part the questions', () => {
  const [two, three, four] = [question(2), question(3), question(4)];
  expect(asked([untold, told, untold], [two, four])).toEqual(['region 2', 'region 4']);
  expect(asked([untold, [], untold], [two, four], [3])).toEqual(['region 2', 'region 4']);
  expect(asked([untold, other, other], [two, three, four])).toEqual(['region 2', 'region 3, 4']);
});

test('what stands above a gap is not above', () => {
  expect(asked([told, [], untold, untold], [question(4), question(5)], [3])).toEqual(['region 4, 5']);
});

test('every other question stays where it is', () => {
  const others = [question(2, 'region', 'Øst'), question(3, 'employer'), question(4, 'region', '', 'column-missing')];
  expect(asked([told, untold, untold], others)).toEqual(['region 2', 'employer 3', 'region 4']);
  const imprecise = [3, 4].map((row) => question(row, 'region', '', 'date-imprecise'));
  expect(asked([told, untold, untold], imprecise)).toEqual(['region 3', 'region 4']);
  const mixed = [question(2, 'employer'), question(3), question(3, 'region', 'Øst'), question(4)];
  expect(asked([told, untold, untold], mixed)).toEqual(['employer 2', 'region 3, 4 below Helse Vest', 'region 3']);
});

test('one question stays as it is, and none is none', () => {
  expect(asked([told, untold], [question(3)])).toEqual(['region 3']);
  expect(asked([told, untold], [])).toEqual([]);
});
