import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, findings, judgeDmp, judgeNetwork, memberHeader, type Member } from '../roster.ts';

const judged = (columns: readonly string[], cells: readonly (readonly Scalar[])[]) => {
  const rows = baseline.map((row, index) => [...row, ...(cells[index] ?? columns.map(() => 'x'))]);
  const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...columns], ...rows] }];
  return findings(judgeNetwork({ request: { workbook: { sheets } } }), 'habilitet-recorded');
};
const both = ['Habilitet avklart', 'Taushetserklæring signert'];

test('a list without columns for it is noted once', () => {
  expect(findings(judgeNetwork(), 'habilitet-recorded')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer' },
      message: 'Habilitet og taushetsplikt er ikke registrert for noen av medlemmene.',
    },
  ]);
});

test('whoever has nothing in the columns is noted, by what is missing', () => {
  expect(
    judged(both, [
      ['', ''],
      ['10.01.2026', ''],
      ['', '10.01.2026'],
    ]),
  ).toMatchObject(
    [
      { severity: 'note', at: { cell: 'K2' }, message: 'Habilitet og taushetsplikt er ikke registrert for Anne Aas.' },
      { severity: 'note', at: { cell: 'K4' }, message: 'Habilitet er ikke registrert for Cecilie Dahl.' },
      { severity: 'note', at: { cell: 'L3' }, message: 'Taushetsplikt er ikke registrert for Bjørn Berg.' },
    ].sort((a, b) => a.at.cell.slice(1).localeCompare(b.at.cell.slice(1))),
  );
});

test('anything written is recorded, and is asked about by nobody', () => {
  const answer = judged(['Habilitet (status)', ...both], [['kanskje', '', 'ja']]);
  expect(answer).toEqual([]);
});

test('where one column is missing, that is said once', () => {
  expect(judged(['Habilitet (status)'], [['']])).toMatchObject([
    { message: 'Taushetsplikt er ikke registrert for noen av medlemmene.' },
    { at: { cell: 'K2' }, message: 'Habilitet er ikke registrert for Anne Aas.' },
  ]);
});

test('who has left, deputies and the proposed are not asked', () => {
  const other = (role: string, left: Scalar, remark = ''): Member => [
    ...['Kari Lie', '', 'Helse Vest', role, '01.01.2026', '31.12.2027', 'Fagdirektørene', left, remark, 'K', '', ''],
  ];
  for (const row of [other('Medlem', '21.11.2026'), other('Varamedlem', ''), other('Medlem', '', 'Foreslått')]) {
    const rows = [...baseline.map((one) => [...one, 'x', 'x']), row];
    const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...both], ...rows] }];
    expect(findings(judgeNetwork({ request: { workbook: { sheets } } }), 'habilitet-recorded')).toEqual([]);
  }
});

const twice = (first: readonly Scalar[], second: readonly Scalar[]) => {
  const rows = baseline.map((row) => [...row, 'x', 'x']);
  const [one = []] = rows;
  const doubled = [
    [...one.slice(0, 10), ...first],
    [...one.slice(0, 10).with(3, 'Medlem'), ...second],
    ...rows.slice(1),
  ];
  const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...both], ...doubled] }];
  return findings(judgeNetwork({ request: { workbook: { sheets } } }), 'habilitet-recorded').map(
    ({ message }) => message,
  );
};

test('what is recorded of a person in one row need not stand in the other', () => {
  expect(twice(['', ''], ['x', 'x'])).toEqual([]);
  expect(twice(['x', ''], ['', 'x'])).toEqual([]);
  const missing = ['Taushetsplikt er ikke registrert for Anne Aas.'];
  expect([twice(['', ''], ['x', '']), twice(['x', ''], ['', ''])]).toEqual([missing, missing]);
});

test('a row without a name, or with an end that cannot be read, is not judged, and the cells are named', () => {
  const rows = baseline.map((row, index) => [
    ...(index === 4 ? row.with(0, '') : index === 5 ? row.with(5, 'våren') : row),
    ...(index === 4 || index === 5 ? ['', ''] : ['x', 'x']),
  ]);
  const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...both], ...rows] }];
  const found = findings(judgeNetwork({ request: { workbook: { sheets } } }), 'habilitet-recorded');
  expect(found.map(({ severity, values }) => [severity, values.cells])).toEqual([
    ['undecided', ['Medlemmer!A6', 'Medlemmer!F7']],
  ]);
});

test('a group that is closed is not asked', () => {
  const closed = (day: string) => findings(judgeNetwork({ setup: [['Avsluttet', day]] }), 'habilitet-recorded').length;
  expect([closed('21.11.2026'), closed('22.11.2026')]).toEqual([0, 1]);
});

test('a DMP group is under the stricter rule', () => {
  expect(findings(judgeDmp({ members: [] }), 'habilitet-recorded')).toEqual([]);
});

test('whoever sits on the day is asked, from their first day to their last', () => {
  const asked = (change: readonly [number, string]) => {
    const rows = baseline.map((row, index) => [...(index === 4 ? row.with(...change) : row), index === 4 ? '' : 'x']);
    const cells = [
      [...memberHeader, 'Taushetserklæring signert', 'Habilitet (status)'],
      ...rows.map((r) => [...r, 'x']),
    ];
    return findings(
      judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }),
      'habilitet-recorded',
    ).length;
  };
  expect([asked([4, '22.11.2026']), asked([4, '23.11.2026'])]).toEqual([1, 0]);
  expect([asked([5, '21.11.2026']), asked([5, '22.11.2026'])]).toEqual([0, 1]);
});

test('what is recorded of an earlier appointment is not recorded of this one', () => {
  const rows = baseline.map((row) => [...row, 'x', 'x']);
  const now = [...(baseline[0] ?? []), '', ''];
  const earlier = [...(baseline[0] ?? []).with(4, '01.01.2024').with(5, '31.12.2025'), 'x', 'x'];
  const cells = [[...memberHeader, ...both], now, earlier, ...rows.slice(1)];
  expect(
    findings(judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }), 'habilitet-recorded'),
  ).toMatchObject([{ at: { cell: 'K2' }, values: { name: 'Anne Aas', what: 'both' } }]);
});

test('the first day of the act, and a list of nobody', () => {
  const on = (day: string) => findings(judgeNetwork({ on: day }), 'habilitet-recorded').length;
  expect([on('1969-12-31'), on('1970-01-01')]).toEqual([0, 1]);
  expect(findings(judgeNetwork({ members: [] }), 'habilitet-recorded')).toEqual([]);
});

test('each person, and each thing that is missing, is a finding of its own', () => {
  const cells = [
    ['', ''],
    ['x', ''],
    ['', 'x'],
    ['', ''],
  ];
  expect(new Set(judged(both, cells).map(({ key }) => key.replace(/-\d+$/, ''))).size).toBe(4);
  expect(judged(both, [['', '']])[0]?.key).not.toBe(judged(both, [['', 'x']])[0]?.key);
});
