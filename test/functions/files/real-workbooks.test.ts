import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { mayRun, openpyxl, withOpenpyxl } from './office.ts';
import { asBytes, asRead } from './outcome.ts';
import { unpack } from './pack.ts';
import { structureFaults } from './structure.ts';

/** Workbooks nobody here made; they stand beside the repository where the project is built. */
const folder = resolve(import.meta.dirname, '../../../../shared/workbooks');
const there = existsSync(folder) || process.env['CI'] === 'true';
const bytesOf = (name: string) => readFileSync(resolve(folder, name));
const sheetOf = (name: string, sheet: string) =>
  asRead(readWorkbook(bytesOf(name))).sheets.find((candidate) => candidate.name === sheet);
const files = ['janitor_dirty_data.xlsx', 'readxl_deaths.xlsx', 'unpivotr_worked_examples.xlsx'];

describe.runIf(there)('workbooks from elsewhere', { timeout: 60_000 }, () => {
  test('janitor: a note above the header, errors, dates and percents', () => {
    const sheet = sheetOf('janitor_dirty_data.xlsx', 'Sheet1');
    expect(sheet?.cells.slice(0, 3)).toEqual([
      ['Data most recently refreshed on:', '', '', 'Dec-27 2020'],
      [
        'First Name',
        'Last Name',
        'Employee Status',
        'Subject',
        'Hire Date',
        '% Allocated',
        'Full time?',
        'do not edit! --->',
        'Certification',
        'Certification',
        'Active?',
      ],
      ['Jason', 'Bourne', 'Teacher', 'PE', 39690, 0.75, 'Yes', '', 'Physical ed', 'Theater', 'YES'],
    ]);
    expect(sheet?.cells[5]?.[3]).toBe('#REF!');
    expect(sheet?.formats?.percent).toEqual(['F3:F15']);
  });

  test('readxl: notes above, between and below, merged cells, dates', () => {
    const sheet = sheetOf('readxl_deaths.xlsx', 'arts');
    expect(sheet?.cells[5]).toEqual(['David Bowie', 'musician', 69, true, 17175, 42379]);
    expect(sheet?.merges).toHaveLength(1);
    expect(sheet?.formats).toEqual({ date: ['E6:E15', 'F6:F15'] });
    expect(sheetOf('readxl_deaths.xlsx', 'other')?.cells[5]).toEqual([
      'Vera Rubin',
      'scientist',
      88,
      true,
      10432,
      42729,
    ]);
  });

  test('unpivotr: tables that do not begin in A1', () => {
    const sheet = sheetOf('unpivotr_worked_examples.xlsx', 'pivot-annotations');
    expect(sheet?.origin).toBe('B2');
    expect(sheet?.cells.slice(0, 3)).toEqual([
      ['', '', 'Female', '', 'Male'],
      ['', '', 'Matilda', 'Olivia', 'Nicholas', 'Paul'],
      ['Humanities', 'Classics', 1, 2, 3, 0],
    ]);
  });

  test.each(files)('%s loses nothing by marks that come and go', (name) => {
    const bytes = bytesOf(name);
    const first = asRead(readWorkbook(bytes)).sheets[0]?.name ?? '';
    const marks = [
      { severity: 'error', rule: 'x', sheet: first, cell: 'B2', message: 'Prøve', source: 'Kilde', label: 'Feil' },
    ] as const;
    const marked = asBytes(annotate(bytes, marks, 'nb'));
    expect(structureFaults(marked)).toEqual(structureFaults(bytes));
    expect(readWorkbook(marked)).toEqual(readWorkbook(bytes));
    expect(unpack(asBytes(removeMarks(marked)))).toEqual(unpack(bytes));
  });

  /** What openpyxl reads, as our cells: dates as serials, nothing as the empty text, the same rectangle from A1. */
  const script = `
from openpyxl.utils.datetime import to_excel
import datetime
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
def plain(value):
    if value is None: return ''
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)): return to_excel(value)
    return value
print(json.dumps({sheet.title: [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets}))`;
  const trim = (rows: readonly (readonly unknown[])[]) =>
    JSON.stringify(rows)
      .replace(/(,"")+\]/g, ']')
      .replace(/\[""\]/g, '[]')
      .replace(/(,\[\])+\]$/, ']');

  test.runIf(mayRun(openpyxl)).each(files)('%s reads as openpyxl reads it', (name) => {
    const { printed } = withOpenpyxl(bytesOf(name), script);
    // The script prints one list of rows for each sheet.
    const theirs = printed as Record<string, readonly (readonly unknown[])[]>;
    for (const { name: sheet, origin, cells } of asRead(readWorkbook(bytesOf(name))).sheets) {
      if (origin === 'A1') expect(trim(cells), sheet).toBe(trim(theirs[sheet] ?? []));
    }
  });
});
