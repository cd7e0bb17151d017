import { expect, test } from 'vitest';
import { findings, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';

const associate = (from: string, to: string, role = 'Ressursperson'): Member => [
  'Siv Sund',
  'Sykehuspartner HF',
  '',
  role,
  from,
  to,
  '',
];
const judged = (added: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: members({}, added), on }), 'associated-expertise');

test('nobody associated this year is noted, as the mandate finds it desirable', () => {
  expect(judged([])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer' },
      values: { year: 2026 },
      message: 'Ingen tilknyttet kompetanse er registrert i 2026 (ønskelig etter mandatet).',
    },
  ]);
});

test.each(['Tilknyttet', 'Ressursperson', 'Fagressurs', 'Rådgiver', 'ad hoc', 'Ekstern kompetanse'])(
  '«%s» is associated expertise',
  (role) => {
    expect(judged([associate('01.01.2026', '31.12.2026', role)])).toEqual([]);
  },
);

test('the last day of last year is not this year, the first day is', () => {
  expect(judged([associate('01.01.2025', '31.12.2025')])).toHaveLength(1);
  expect(judged([associate('01.01.2025', '01.01.2026')])).toEqual([]);
});

test('who is associated from tomorrow is not yet, from today is', () => {
  expect(judged([associate('23.11.2026', '')])).toHaveLength(1);
  expect(judged([associate('22.11.2026', '')])).toEqual([]);
});

test('an unknown rôle may be associated, and leaves it undecided', () => {
  expect(judged([associate('01.01.2026', '31.12.2026', 'Superbruker')])).toMatchObject([
    { severity: 'undecided', at: { cell: 'D12' } },
  ]);
});

test('dates that cannot be read leave it undecided', () => {
  expect(judged([associate('??', '??')])).toMatchObject([{ severity: 'undecided', at: { cell: 'E12' } }]);
});

test('associated expertise is never counted as a seat', () => {
  expect(
    findings(judgeNetwork({ members: members({}, [associate('01.01.2026', '31.12.2026')]) }), 'seats-per-region'),
  ).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') => findings(judgeNetwork({ language }), 'associated-expertise')[0]?.message;
  expect(message('nn')).toBe('Ingen tilknytt kompetanse er registrert i 2026 (ønskjeleg etter mandatet).');
  expect(message('en')).toBe('No associated expertise is entered for 2026 (desirable under the mandate).');
});

test('the key is the same all year and another the next', () => {
  const key = judged([])[0]?.key;
  expect(judged([], '2026-12-31')[0]?.key).toBe(key);
  expect(judged([], '2027-01-01')[0]?.key).not.toBe(key);
});

test('who is only proposed is not associated yet', () => {
  const proposed = [...associate('01.01.2026', '31.12.2026'), '', 'Foreslått'];
  expect(judged([proposed])).toHaveLength(1);
  const assumed = judgeNetwork({ members: members({}, [proposed]), request: { assume: 'proposed' } });
  expect(findings(assumed, 'associated-expertise')).toEqual([]);
});

test('the type says it as well as the rôle', () => {
  const cells = [
    [...memberHeader, 'Deltakertype'],
    ...members().map((row) => [...row, '']),
    ['Siv Sund', '', '', '', '01.01.2026', '31.12.2026', '', '', '', '', 'Tilknyttet kompetanse'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'associated-expertise')).toEqual([]);
});

test('a type that cannot be read is named, a known type beside a rôle that cannot is no answer to the rôle', () => {
  const cells = (role: string, type: string) => [
    [...memberHeader, 'Deltakertype'],
    ...members().map((row) => [...row, '']),
    ['Siv Sund', '', '', role, '01.01.2026', '31.12.2026', '', '', '', '', type],
  ];
  const asked = (role: string, type: string) => {
    const sheets = [{ name: 'Medlemmer', cells: cells(role, type) }];
    const answer = judgeNetwork({ request: { workbook: { sheets } } });
    return findings(answer, 'associated-expertise').map(({ values }) => values.cells);
  };
  expect(asked('', 'Superbruker')).toEqual([['Medlemmer!K12']]);
  expect(asked('Superbruker', '')).toEqual([['Medlemmer!D12']]);
});

test('a row that does not say its group leaves it undecided', () => {
  const row = (name: string, role: string, group: string) => [
    name,
    'UNN',
    '',
    role,
    '01.01.2026',
    '',
    '',
    '',
    '',
    '',
    group,
  ];
  const cells = [
    [...memberHeader, 'Gruppe'],
    row('Kari Lie', 'Medlem', 'A'),
    row('Ola Moe', 'Medlem', 'B'),
    row('Siv Sund', 'Ressursperson', ''),
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'associated-expertise').map(({ severity, values }) => [severity, values.cells])).toEqual([
    ['undecided', ['Medlemmer!K4']],
    ['undecided', ['Medlemmer!K4']],
  ]);
});

test('in the year in which the mandate changed it is said once, by the version of the day', () => {
  const older = members().map((row) => [...row].with(4, '01.01.2019').with(5, '31.12.2020'));
  const on = (day: string) =>
    findings(judgeNetwork({ members: older, on: day }), 'associated-expertise').map(({ source }) => source.version);
  expect([on('2020-03-31'), on('2020-04-01')]).toEqual([['2009-03'], ['2020-04']]);
});

test('a group that was closed before the year is not told so, one closed in it is', () => {
  const closed = (day: string) =>
    findings(judgeNetwork({ setup: [['Avsluttet', day]] }), 'associated-expertise').length;
  expect([closed('31.12.2025'), closed('01.01.2026')]).toEqual([0, 1]);
});
