import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Sheet } from '../../../core/sheet.ts';
import { judgeOwn } from '../own.ts';
import { brief, findings, isAnswer, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';

const seats = (answer: Answer) =>
  findings(answer, 'seats-per-region').map(({ severity, at, values }) => [
    severity,
    at?.cell,
    values.region,
    values.seated,
    values.from,
    values.to,
  ]);
const vest = (name: string, from: string, to: string): Member => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const left = (day: string) => members({ 5: { 7: day } });

test('four, two, two and two on every day leave nothing to say', () => {
  expect(brief(judgeNetwork())).toEqual([]);
});

test('a seat empty for thirty-one days is an error, with the cell where the person left', () => {
  const [finding, ...others] = findings(judgeNetwork({ members: left('22.10.2026') }), 'seats-per-region');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    at: { sheet: 'Medlemmer', cell: 'H7' },
    values: { region: 'Helse Vest', required: 2, seated: 1, from: '2026-10-23', to: '2026-11-22', days: 31 },
    message: 'Helse Vest har 1 medlem 23.10.2026–22.11.2026 (31 dager). Mandatet krever 2.',
    source: { section: 'Sammensetning og oppnevning av medlemmer', version: '2020-04' },
    fix: null,
    waiver: null,
  });
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: left('22.10.2026'), language }), 'seats-per-region')[0]?.message;
  expect(message('nn')).toBe('Helse Vest har 1 medlem 23.10.2026–22.11.2026 (31 dagar). Mandatet krev 2.');
  expect(message('en')).toBe('Helse Vest has 1 member 23.10.2026–22.11.2026 (31 days). The mandate requires 2.');
});

test('a seat empty for thirty days is left to the warning', () => {
  expect(seats(judgeNetwork({ members: left('23.10.2026') }))).toEqual([]);
});

test('one too many for Helse Sør-Øst and one too few for Helse Nord are two errors: nothing is netted (case 7)', () => {
  const moved = members({ 9: { 1: 'Oslo universitetssykehus HF', 2: 'Helse Sør-Øst' } });
  const found = seats(judgeNetwork({ members: moved }));
  expect(found).toHaveLength(2);
  expect(found).toEqual(
    expect.arrayContaining([
      ['error', expect.any(String), 'Helse Sør-Øst', 5, '2026-01-01', '2026-11-22'],
      ['error', expect.any(String), 'Helse Nord', 1, '2026-01-01', '2026-11-22'],
    ]),
  );
});

test('a third member of Helse Vest for half a year is an error (case 8 b)', () => {
  const rows = members({}, [vest('Nils Nes', '15.06.2026', '14.06.2028')]);
  expect(seats(judgeNetwork({ members: rows }))).toEqual([
    ['error', 'E12', 'Helse Vest', 3, '2026-06-15', '2026-11-22'],
  ]);
});

test('who moves to another region leaves a gap and does not fill the new one (case 9)', () => {
  expect(seats(judgeNetwork({ members: members({ 6: { 7: '31.08.2026' } }) }))).toEqual([
    ['error', 'H8', 'Helse Midt-Norge', 1, '2026-09-01', '2026-11-22'],
  ]);
});

test('a vacancy row is nobody (case 11)', () => {
  for (const name of ['Vakant', 'representant fra Helse Vest mangler']) {
    const found = seats(judgeNetwork({ members: members({ 5: { 0: name } }) }));
    expect(found).toEqual([['error', expect.any(String), 'Helse Vest', 1, '2026-01-01', '2026-11-22']]);
  }
});

test('a person with two overlapping rows is counted once (case 13)', () => {
  const rows = members({ 5: { 4: '01.05.2024', 5: '30.04.2026' } }, [vest('Frode Gran', '01.04.2026', '31.03.2028')]);
  expect(seats(judgeNetwork({ members: rows })).filter(([, , region]) => region === 'Helse Vest')).toEqual([
    ['error', expect.any(String), 'Helse Vest', 1, '2025-01-01', '2025-12-31'],
  ]);
});

test.each(['Varamedlem', 'Observatør', 'Ressursperson', 'Sekretariat'])('the rôle %s fills no seat', (role) => {
  expect(seats(judgeNetwork({ members: members({ 5: { 3: role } }) }))).toMatchObject([
    ['error', expect.any(String), 'Helse Vest', 1, '2026-01-01', '2026-11-22'],
  ]);
});

test.each(['Nestleder', 'Leder', 'Sekretær', 'representant', ''])(
  'the rôle «%s» of an appointed member fills one',
  (role) => {
    expect(seats(judgeNetwork({ members: members({ 5: { 3: role } }) }))).toEqual([]);
  },
);

test('who is only proposed does not count, unless the request asks what if', () => {
  const rows = members({ 5: { 3: 'Foreslått medlem' } });
  expect(seats(judgeNetwork({ members: rows }))).toMatchObject([
    ['error', expect.any(String), 'Helse Vest', 1, '2026-01-01', '2026-11-22'],
  ]);
  expect(seats(judgeNetwork({ members: rows, request: { assume: 'proposed' } }))).toEqual([]);
});

test('nothing is said of the days before the earliest appointment in the roster', () => {
  const answer = judgeNetwork({ request: { period: { from: '2020-01-01', to: '2026-11-22' } } });
  expect(isAnswer(answer) && seats(answer)).toEqual([]);
});

test('a period of the request reaches further back than the year before', () => {
  const rows = members({ 5: { 4: '01.01.2024', 5: '31.12.2025' } }, [vest('Nils Nes', '01.01.2026', '31.12.2027')]);
  const answer = judgeNetwork({ members: rows, request: { period: { from: '2024-01-01', to: '2026-11-22' } } });
  expect(seats(answer)).toContainEqual(['error', expect.any(String), 'Helse Nord', 0, '2024-01-01', '2025-12-31']);
});

test('a shortage that began before the period is as long as it was, and found where it began', () => {
  const older = members().map((row) => [...row].with(4, '01.01.2024').with(5, ''));
  const gap = (leaves: string, comes: string) => {
    const rows = [
      ...older.map((row, index) => (index === 5 ? [...row].with(7, leaves) : row)),
      vest('Nils Nes', comes, ''),
    ];
    return findings(judgeNetwork({ members: rows }), 'seats-per-region');
  };
  // From 11.12.2024 to 09.01.2025 are thirty days, to 10.01.2025 thirty-one; 2025 is judged from its first day.
  expect(gap('10.12.2024', '10.01.2025')).toEqual([]);
  expect(gap('10.12.2024', '11.01.2025')).toMatchObject([
    { at: { cell: 'H7' }, values: { from: '2025-01-01', since: '2024-12-11', to: '2025-01-10', days: 10 } },
  ]);
});

test('a group that was closed has no members too few after its last day', () => {
  const ended = members().map((row) => [...row].with(5, '30.06.2026'));
  const closed = (day: string) => seats(judgeNetwork({ members: ended, setup: [['Avsluttet', day]] }));
  expect(closed('30.06.2026')).toEqual([]);
  expect(closed('31.07.2026')).toHaveLength(4);
  expect(closed('31.07.2026')[0]).toEqual(['error', 'F2', 'Helse Sør-Øst', 0, '2026-07-01', '2026-07-31']);
});

test('a type that fills no seat does not where the rôle is left empty', () => {
  const header = [...memberHeader, 'Deltakertype'];
  const beside = (type: string) => ['Siv Sund', '', '', '', '01.01.2026', '31.12.2027', '', '', '', '', type];
  const judged = (type: string) => {
    const cells = [header, ...members().map((row) => [...row, '']), beside(type)];
    return findings(
      judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }),
      'seats-per-region',
    );
  };
  for (const type of ['Tilknyttet kompetanse', 'Observatør', 'Varamedlem', 'Sekretariat'])
    expect(judged(type)).toEqual([]);
  expect(judged('').map(({ severity }) => severity)).toEqual(['undecided', 'undecided', 'undecided', 'undecided']);
});

describe('a roster of which no start can be read is not judged, and that is said', () => {
  const judged = (cells: Sheet['cells']) =>
    findings(judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }), 'seats-per-region');

  test.each(['', 'våren'])('when each of them is «%s»', (from) => {
    const rows = members().map((row) => [...row].with(4, from));
    expect(judged([memberHeader, ...rows])).toMatchObject([
      {
        severity: 'undecided',
        at: { cell: 'E2' },
        values: { cells: rows.map((_, index) => `Medlemmer!E${index + 2}`) },
      },
    ]);
  });

  test('when there is no column for them', () => {
    const cells = [memberHeader, ...members()].map((row) => row.filter((_, column) => column !== 4));
    expect(judged(cells)).toMatchObject([{ severity: 'undecided', values: { missing: 'members', column: 'from' } }]);
  });

  test('of each category of a mandate of one’s own', () => {
    const rows = [
      ['Plasser', 'Øst', 1],
      ['Plasser', 'Vest', 1],
    ];
    const found = findings(judgeOwn(rows, [['Kari Lie', 'Øst', 'Medlem', 'våren', '']]), 'seats-per-region');
    expect(found.map(({ severity, values }) => [severity, values.about])).toEqual([
      ['undecided', 'Øst'],
      ['undecided', 'Vest'],
    ]);
  });
});

test('where Oppsett accepts no vacant day, one is an error, said so in three languages', () => {
  const message = (language: 'nb' | 'nn' | 'en') =>
    findings(
      judgeNetwork({
        members: left('21.11.2026'),
        setup: [['Ledig plass: dager før feil', '0']],
        language,
      }),
      'seats-per-region',
    )[0]?.message;
  expect(message('nb')).toBe('Helse Vest har 1 medlem 22.11.2026 (1 dag). Mandatet krever 2.');
  expect(message('nn')).toBe('Helse Vest har 1 medlem 22.11.2026 (1 dag). Mandatet krev 2.');
  expect(message('en')).toBe('Helse Vest has 1 member 22.11.2026 (1 day). The mandate requires 2.');
});

test('a shortage that grows is one finding with the number furthest from what is required', () => {
  const rows = members({ 4: { 7: '30.09.2026' }, 5: { 7: '31.08.2026' } });
  const found = findings(judgeNetwork({ members: rows }), 'seats-per-region');
  expect(found).toMatchObject([
    {
      values: { seated: 0, seatedFrom: 0, seatedTo: 1, from: '2026-09-01', to: '2026-11-22' },
      message: 'Helse Vest har 0–1 medlem 01.09.2026–22.11.2026 (83 dager). Mandatet krever 2.',
    },
  ]);
});

test('two regions, and two shortages of one, are findings of their own', () => {
  const rows = members({ 5: { 7: '31.03.2026' }, 9: { 7: '31.03.2026' } }, [
    vest('Nils Nes', '01.06.2026', '31.07.2026'),
  ]);
  const found = findings(judgeNetwork({ members: rows }), 'seats-per-region');
  expect(found.map(({ values }) => [values.region, values.from])).toEqual([
    ['Helse Vest', '2026-04-01'],
    ['Helse Nord', '2026-04-01'],
    ['Helse Vest', '2026-08-01'],
  ]);
  expect(new Set(found.map(({ key }) => key)).size).toBe(3);
});
