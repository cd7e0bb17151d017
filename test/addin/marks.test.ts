import { expect, test } from 'vitest';
import { findingAt, formatPlace, marksOf } from '../../addin/marks.ts';
import { finding, network } from './answer.ts';

test('a cell with several findings has one mark, of the gravest, with the words of all', () => {
  const at = { sheet: 'Medlemmer', cell: 'F7' };
  const group = {
    ...network,
    findings: [
      finding('note', 'a', { at, message: 'Merk dette.' }),
      finding('error', 'b', { at, message: 'Rett dette.' }),
    ],
  };
  expect(marksOf([group])).toEqual([
    { sheet: 'Medlemmer', cell: 'F7', severity: 'error', text: 'Merk dette.\nRett dette.' },
  ]);
});

test('what is waived, or about a whole sheet or group, marks no cell', () => {
  const cells = marksOf([network]).map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(cells).toEqual(['Medlemmer!G7', 'Medlemmer!G9', 'Medlemmer!G11', 'Medlemmer!G10', 'Medlemmer!F12']);
});

test('a marked cell leads to its finding, and other cells to none', () => {
  expect(findingAt(network.findings, { sheet: 'Medlemmer', cell: 'G9' })?.rule).toBe('term-open-ended');
  expect(findingAt(network.findings, { sheet: 'Møter', cell: 'G9' })).toBeUndefined();
  expect(findingAt(network.findings, { sheet: 'Møter' })).toBeUndefined();
});

test('a place is named as Excel names it', () => {
  expect(formatPlace({ sheet: 'Medlemmer', cell: 'F7' })).toBe('Medlemmer!F7');
  expect(formatPlace({ sheet: 'Møter' })).toBe('Møter');
  expect(formatPlace(undefined)).toBe('');
});
