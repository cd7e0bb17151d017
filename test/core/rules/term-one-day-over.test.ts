import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { brief, findings, judgeNetwork, members, type Member } from '../roster.ts';

const term = (from: string, to: string) => members({ 5: { 4: from, 5: to } });
const judged = (rows: readonly Member[], on = '2026-03-01') =>
  findings(judgeNetwork({ members: rows, on }), 'term-one-day-over');

test('two years and a day is a warning that proposes the right last day (case 2)', () => {
  expect(judged(term('01.05.2024', '01.05.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', from: '2024-05-01', to: '2026-05-01', expected: '2026-04-30' },
      message: 'Frode Gran: perioden 01.05.2024–01.05.2026 er 2 år og 1 dag. Skal til-dato være 30.04.2026?',
      fix: { sheet: 'Medlemmer', cell: 'F7', value: 46142, numberFormat: 'dd.mm.yyyy', label: '30.04.2026' },
      source: { section: 'Sammensetning og oppnevning av medlemmer' },
    },
  ]);
});

test('exactly two years and two years and two days are not one day over', () => {
  expect(judged(term('01.05.2024', '30.04.2026'))).toEqual([]);
  expect(judged(term('01.05.2024', '02.05.2026'))).toEqual([]);
});

test('a successor from the same day makes no surplus of its own (case 2)', () => {
  const successor: Member = [
    'Nils Nes',
    'Helse Bergen HF',
    'Helse Vest',
    'Medlem',
    '01.05.2026',
    '30.04.2028',
    'Fagdirektørene',
  ];
  const rows = members({ 5: { 4: '01.05.2024', 5: '01.05.2026' } }, [successor]);
  const about = brief(judgeNetwork({ members: rows })).filter((line) => !line.includes('2025'));
  expect(about.filter((line) => line.startsWith('term-') || line.startsWith('handover'))).toEqual([
    'term-one-day-over warning Medlemmer!F7',
  ]);
  const surplus = findings(judgeNetwork({ members: rows }), 'seats-per-region').filter(
    ({ values }) => Number(values.seated) > Number(values.required),
  );
  expect(surplus).toEqual([]);
});

test('a leap day start runs to 28 February, and 1 March is one day over (case 3)', () => {
  expect(judged(term('29.02.2024', '01.03.2026'))).toMatchObject([{ values: { expected: '2026-02-28' } }]);
  expect(judged(term('29.02.2024', '28.02.2026'))).toEqual([]);
});

test('a term that ends on a leap day is 731 days and right (case 4)', () => {
  const found = (from: string, to: string) => judged(term(from, to), '2024-02-15');
  expect(found('01.03.2022', '29.02.2024')).toEqual([]);
  expect(found('01.03.2022', '01.03.2024')).toMatchObject([{ values: { expected: '2024-02-29' } }]);
});

test('the value to write is a serial of the workbook’s own date system', () => {
  const cells = [
    ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'],
    ['Eva Foss', 'Helse Bergen HF', 'Helse Vest', 'Medlem', 43951, 44681, 'Fagdirektørene'],
  ];
  const answer = judgeNetwork({
    on: '2026-03-01',
    request: { workbook: { date1904: true, sheets: [{ name: 'Medlemmer', cells }] } },
  });
  expect(findings(answer, 'term-one-day-over')).toMatchObject([
    { values: { from: '2024-05-01', to: '2026-05-01' }, fix: { cell: 'F2', value: 44680, label: '30.04.2026' } },
  ]);
});

test('varamedlemmer and observers have no term that the mandate lays down', () => {
  for (const role of ['Varamedlem', 'Observatør', 'Tilknyttet']) {
    expect(judged(members({ 5: { 3: role, 4: '01.05.2024', 5: '01.05.2026' } }))).toEqual([]);
  }
});

test('a term that ended before the judged period is left out', () => {
  expect(judged(term('31.12.2022', '31.12.2024'), '2026-11-22')).toEqual([]);
  expect(judged(term('01.01.2023', '01.01.2025'), '2026-11-22')).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: term('01.05.2024', '01.05.2026'), language }), 'term-one-day-over')[0]?.message;
  expect(message('nn')).toBe(
    'Frode Gran: perioden 01.05.2024–01.05.2026 er 2 år og 1 dag. Skal til-dato vere 30.04.2026?',
  );
  expect(message('en')).toBe(
    'Frode Gran: the term 01.05.2024–01.05.2026 is 2 years and 1 day. Should it end on 30.04.2026?',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = term('01.05.2024', '01.05.2026');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2026-04-30')[0]?.key).toBe(key);
});

test('one year is said in the singular', () => {
  const roster = [['Kari Lie', '', 'Medlem', '01.01.2026', '01.01.2027']];
  const answer = judgeOwn([['Virketid', '', '1']], roster, [], { language: 'en' });
  expect(findings(answer, 'term-one-day-over')[0]?.message).toBe(
    'Kari Lie: the term 01.01.2026–01.01.2027 is 1 year and 1 day. Should it end on 31.12.2026?',
  );
});
