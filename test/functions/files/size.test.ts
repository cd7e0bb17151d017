import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { asRead, reasonOf } from './outcome.ts';
import { plainWorkbook } from './pack.ts';

describe('size', { timeout: 60_000 }, () => {
  test('200,000 rows are read when their cells are few enough', () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
    );
    expect(asRead(readWorkbook(plainWorkbook({ sheets: { Ark: rows.join('') } }))).sheets[0]?.cells).toHaveLength(
      200_000,
    );
  });
  test('more cells than can be judged are refused', () => {
    const row = (index: number) =>
      `<row>${[1, 2, 3, 4, 5, 6, 7, 8].map((column) => `<c><v>${index * column}</v></c>`).join('')}</row>`;
    const rows = Array.from({ length: 200_000 }, (_, index) => row(index)).join('');
    expect(reasonOf(readWorkbook(plainWorkbook({ sheets: { Ark: rows } })))).toBe('too-many-cells');
  });
  test('cells far apart count the empty places between them', () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) =>
        `<row r="${index * 5000 + 1}"><c r="XFD${index * 5000 + 1}"><v>1</v></c><c r="A${index * 5000 + 1}"><v>1</v></c></row>`,
    );
    expect(reasonOf(readWorkbook(plainWorkbook({ sheets: { Ark: rows.join('') } })))).toBe('too-many-cells');
  });
});
