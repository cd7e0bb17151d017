import { describe, expect, test } from 'vitest';
import type { ColumnType, ReportCell, ReportRow } from '../../../core/report/report.ts';
import { cellText, issuedText, missingText, removedText, reportTitle, rowTexts } from '../../../core/report/words.ts';

describe('a cell for reading', () => {
  const cells: readonly (readonly [ColumnType, ReportCell, string, string, string])[] = [
    ['text', '=1+1', '=1+1', '=1+1', '=1+1'],
    ['text', 'ok', 'ok', 'ok', 'ok'],
    ['day', '2025-02-11', '11.02.2025', '11.02.2025', '11.02.2025'],
    ['day', 'våren 2025', 'våren 2025', 'våren 2025', 'våren 2025'],
    ['half-year', '2025-H1', '1. halvår 2025', '1. halvår 2025', 'First half of 2025'],
    ['half-year', '2025', '2025', '2025', '2025'],
    ['integer', 13104, '13\u202f104', '13\u202f104', '13\u202f104'],
    ['integer', 0, '0', '0', '0'],
    ['money', -1234567.4, '\u22121\u202f234\u202f567', '\u22121\u202f234\u202f567', '\u22121\u202f234\u202f567'],
    ['money', -0.4, '0', '0', '0'],
    ['number', 2.25, '2,25', '2,25', '2.25'],
    ['percent', 66.7, '66,7\u00a0%', '66,7\u00a0%', '66.7%'],
    ['percent', 100, '100,0\u00a0%', '100,0\u00a0%', '100.0%'],
    ['status', 'breach', 'ikke oppfylt', 'ikkje oppfylt', 'not met'],
    ['status', 'undecided', 'ikke vurdert', 'ikkje vurdert', 'not assessed'],
    ['status', 'Utkast levert', 'Utkast levert', 'Utkast levert', 'Utkast levert'],
    ['money', null, '', '', ''],
  ];
  test.each(cells)('%s %s', (type, cell, nb, nn, en) => {
    expect([cellText(cell, { type }, 'nb'), cellText(cell, { type }, 'nn'), cellText(cell, { type }, 'en')]).toEqual([
      nb,
      nn,
      en,
    ]);
  });
});

describe('rows that history alone holds', () => {
  const row = (removed?: string): ReportRow => ({
    cells: ['Kari', 2],
    from: ['Medlemmer!A3:K3'],
    ...(removed === undefined ? {} : { removed }),
  });

  test('are marked, and the line below says where they are from', () => {
    const columns = [
      { id: 'name', title: 'Navn', type: 'text' },
      { id: 'no', title: 'Nr.', type: 'integer' },
    ] as const;
    expect(rowTexts(row('2025-12-03'), columns, 'nb')).toEqual(['† Kari', '2']);
    expect(rowTexts(row(), columns, 'nb')).toEqual(['Kari', '2']);
    expect(removedText([row(), row('2025-12-03')], 'nb')).toBe(
      '† Raden står ikke lenger i arket; hentet fra historikken 03.12.2025.',
    );
  });

  test('on several days are told together', () => {
    const rows = [row('2025-12-03'), row('2025-11-05'), row('2025-12-03')];
    expect(removedText(rows, 'nn')).toBe(
      '† Radene står ikkje lenger i arket; henta frå historikken 05.11.2025 og 03.12.2025.',
    );
    expect(removedText([row()], 'nb')).toBeUndefined();
  });
});

test('what is missing is told with its cell, its sheet, or neither', () => {
  const table = 'economy';
  expect(missingText({ table, what: 'Tall mangler.', at: { sheet: 'Utvikling', cell: 'E4' } })).toBe(
    'Tall mangler. (Utvikling!E4)',
  );
  expect(missingText({ table, what: 'Tall mangler.', at: { sheet: 'Økonomi' } })).toBe('Tall mangler. (Økonomi)');
  expect(missingText({ table, what: 'Tall mangler.' })).toBe('Tall mangler.');
});

test('the title, and whether the report is issued', () => {
  const report = { language: 'nb', year: 2025, version: 2, issued: null } as const;
  // Half past eleven in the evening at UTC is the next day in Norway: the door knows, not core.
  const dayOf = () => '2026-04-01';
  expect(reportTitle(report)).toBe('Årsmelding 2025');
  expect(issuedText(report, dayOf)).toBe('Utkast');
  expect(issuedText({ ...report, issued: '2026-03-31T22:30:00Z' }, dayOf)).toBe('Utgitt 01.04.2026, versjon 2');
});
