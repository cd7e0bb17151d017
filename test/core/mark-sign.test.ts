import { expect, test } from 'vitest';
import { isOwnMark, markSign } from '../../core/mark-sign.ts';

test.each([
  markSign,
  'LEN("mandatvakt")>0',
  '=LEN("mandatvakt")>0',
  '= len( "Mandatvakt" ) > 0 ',
  '=AND(LEN("mandatvakt")>0,OR(AND($E1="",$A1="Kari Nordmann")))',
  'AND( LEN("mandatvakt") > 0, OR($A1="x") )',
])('%s is a mark of ours', (formula) => {
  expect(isOwnMark(formula)).toBe(true);
});

test.each([
  'OR(LEN("mandatvakt")>0,TRUE)',
  '=NOT(LEN("mandatvakt")>0)',
  '=AND($A1="x",LEN("mandatvakt")>0)',
  '=LEN("mandatvakt")>0.5',
  '=LEN("mandatvakt")>0+$A1',
  '=AND(LEN("mandatvakt")>05,TRUE)',
  '=$A1="mandatvakt"',
  '',
])('%s is the user’s own', (formula) => {
  expect(isOwnMark(formula)).toBe(false);
});
