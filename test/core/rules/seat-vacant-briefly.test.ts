import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { brief, findings, judgeNetwork, members, type Member } from '../roster.ts';

const left = (day: string) => members({ 5: { 7: day } });
const successor = (from: string): Member => [
  'Nils Nes',
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  '',
  'Fagdirektørene',
];
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'seat-vacant-briefly');

test('a seat empty for thirty days is a warning with the cell where the person left', () => {
  expect(judged(left('23.10.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'H7' },
      values: { region: 'Helse Vest', required: 2, seated: 1, from: '2026-10-24', to: '2026-11-22', days: 30 },
      message: 'Vakant plass for Helse Vest i 30 dager (24.10.2026–22.11.2026): 1 av 2 er ført.',
      fix: null,
    },
  ]);
});

test('thirty-one days are no longer brief', () => {
  expect(judged(left('22.10.2026'))).toEqual([]);
});

test('a single day is said in the singular', () => {
  const [finding] = judged(left('21.11.2026'));
  expect(finding?.message).toBe('Vakant plass for Helse Vest i 1 dag (22.11.2026): 1 av 2 er ført.');
});

test('who leaves on the day of judgement still sits that day', () => {
  expect(judged(left('22.11.2026'))).toEqual([]);
});

test('a gap still open is judged by its days so far, and becomes an error when it has lasted more than thirty', () => {
  const rows = left('31.10.2026');
  expect(judged(rows, '2026-11-30')).toMatchObject([{ values: { from: '2026-11-01', to: '2026-11-30', days: 30 } }]);
  expect(judged(rows, '2026-12-01')).toEqual([]);
  expect(findings(judgeNetwork({ members: rows, on: '2026-12-01' }), 'seats-per-region')).toMatchObject([
    { values: { days: 31 } },
  ]);
});

test('a gap closed by a successor ends the day before the successor begins', () => {
  const rows = [...left('31.05.2026'), successor('15.06.2026')];
  expect(judged(rows)).toMatchObject([{ values: { from: '2026-06-01', to: '2026-06-14', days: 14 } }]);
});

test('a successor on the following day leaves no gap', () => {
  expect(judged([...left('31.05.2026'), successor('01.06.2026')])).toEqual([]);
});

test('two gaps are two findings', () => {
  const rows = members({ 5: { 7: '31.05.2026' }, 9: { 7: '10.11.2026' } }, [successor('15.06.2026')]);
  expect(judged(rows).map(({ values }) => values.region)).toEqual(['Helse Vest', 'Helse Nord']);
});

test('nothing else is said of a brief gap', () => {
  expect(brief(judgeNetwork({ members: left('12.11.2026') }))).toEqual(['seat-vacant-briefly warning Medlemmer!H7']);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: left('23.10.2026'), language }), 'seat-vacant-briefly')[0]?.message;
  expect(message('nn')).toBe('Ledig plass for Helse Vest i 30 dagar (24.10.2026–22.11.2026): 1 av 2 er førte.');
  expect(message('en')).toBe('Vacant seat for Helse Vest for 30 days (24.10.2026–22.11.2026): 1 of 2 are entered.');
});

test('the key is the same tomorrow and when the rows are turned about', () => {
  const rows = left('12.11.2026');
  const key = judged(rows)[0]?.key;
  expect(judged(rows, '2026-11-23')[0]?.key).toBe(key);
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
});

test('a gap that depends on a date that cannot be read is no warning', () => {
  expect(judged([...left('12.11.2026'), successor('??')])).toEqual([]);
});

test('a short vacancy over New Year is one and the same', () => {
  const rows = (leaves: string) => [
    ...members().map((row, index) =>
      [...row]
        .with(4, '01.01.2024')
        .with(5, '')
        .with(7, index === 5 ? leaves : ''),
    ),
    successor('10.01.2025'),
  ];
  const [finding] = judged(rows('20.12.2024'));
  expect(finding).toMatchObject({
    at: { cell: 'H7' },
    values: { from: '2025-01-01', since: '2024-12-21', to: '2025-01-09', days: 9 },
  });
  expect(judged(rows('20.12.2024'), '2025-11-22')[0]?.key).toBe(finding?.key);
});

test('a deputy’s seat is called so', () => {
  const list = [
    ['Kari Lie', '', 'Vara', '01.01.2026', ''],
    ['Ola Moe', '', 'Vara', '01.01.2026', '10.11.2026'],
  ];
  const said = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeOwn([['Vara', '', 2]], list, [], { language }), 'seat-vacant-briefly')[0]?.message;
  expect(said('nb')).toBe('Vakant varaplass for gruppen i 12 dager (11.11.2026–22.11.2026): 1 av 2 er ført.');
  expect(said('nn')).toBe('Ledig varaplass for gruppa i 12 dagar (11.11.2026–22.11.2026): 1 av 2 er førte.');
  expect(said('en')).toBe(
    'Vacant deputy’s seat for the group for 12 days (11.11.2026–22.11.2026): 1 of 2 are entered.',
  );
});
