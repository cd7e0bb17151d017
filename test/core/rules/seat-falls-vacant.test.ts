import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const ends = (day: string) => members({ 5: { 7: day } });
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'seat-falls-vacant');
const successor = (from: string): Member => [
  'Nils Nes',
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  '',
  'Fagdirektørene',
];

test('a known end without a successor is noted with the first vacant day and the last day for a proposal', () => {
  expect(judged(ends('30.06.2027'))).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'H7' },
      values: { region: 'Helse Vest', from: '2027-07-01', required: 2, seated: 1, proposalBy: '2027-04-01' },
      message: 'Helse Vest har 1 av 2 medlemmer fra 01.07.2027 (Frode Gran går ut). Send forslag innen 01.04.2027.',
      fix: null,
    },
  ]);
});

test('twelve months are looked ahead and not a day more', () => {
  expect(judged(ends('21.11.2027')).map(({ values }) => values.from)).toEqual(['2027-11-22']);
  expect(judged(ends('22.11.2027'))).toEqual([]);
});

test('a seat that falls vacant tomorrow is of the future, one that is vacant today is not', () => {
  expect(judged(ends('22.11.2026')).map(({ values }) => values.from)).toEqual(['2026-11-23']);
  expect(judged(ends('21.11.2026'))).toEqual([]);
});

test('a successor from the following day closes it, one day later does not', () => {
  expect(judged([...ends('30.06.2027'), successor('01.07.2027')])).toEqual([]);
  expect(judged([...ends('30.06.2027'), successor('02.07.2027')]).map(({ values }) => values.from)).toEqual([
    '2027-07-01',
  ]);
});

test('several who leave one region on different days are noted day by day', () => {
  const rows = members({ 4: { 7: '31.01.2027' }, 5: { 7: '30.06.2027' } });
  expect(judged(rows).map(({ values }) => [values.from, values.seated])).toEqual([
    ['2027-02-01', 1],
    ['2027-07-01', 0],
  ]);
});

test('the end of a term is pointed at where nobody has left early', () => {
  const rows = members({ 5: { 4: '01.07.2025', 5: '30.06.2027' } });
  expect(judged(rows).map(({ at }) => at?.cell)).toEqual(['F7']);
});

test('a successor whose start cannot be read leaves nothing certain to note', () => {
  expect(judged([...ends('30.06.2027'), successor('??')])).toEqual([]);
});

test('the end of a row of unknown region is no seat of every region that falls vacant', () => {
  expect(judged(members({ 5: { 2: 'Ukjent', 7: '30.06.2027' } }))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: ends('30.06.2027'), language }), 'seat-falls-vacant')[0]?.message;
  expect(message('nn')).toBe(
    'Helse Vest har 1 av 2 medlemer frå 01.07.2027 (Frode Gran går ut). Send framlegg innan 01.04.2027.',
  );
  expect(message('en')).toBe(
    'Helse Vest has 1 of 2 members from 01.07.2027 (Frode Gran leaving). Send a proposal by 01.04.2027.',
  );
});

test('the key is the same when rows move and as the day comes nearer', () => {
  const key = judged(ends('30.06.2027'))[0]?.key;
  expect(judged(ends('30.06.2027').toReversed())[0]?.key).toBe(key);
  const later = judged(ends('30.06.2027'), '2027-03-01').filter(({ values }) => values.from === '2027-07-01');
  expect(later.map((finding) => finding.key)).toEqual([key]);
});

test('when the day for a proposal is past, that is said', () => {
  // Ninety days before 20.02.2027, the last seated day, are 22.11.2026, the day of judgement.
  expect(judged(ends('20.02.2027'))[0]).toMatchObject({
    values: { proposalBy: '2026-11-22', isLate: false },
    message: 'Helse Vest har 1 av 2 medlemmer fra 21.02.2027 (Frode Gran går ut). Send forslag innen 22.11.2026.',
  });
  const late = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeNetwork({ members: ends('19.02.2027'), language }), 'seat-falls-vacant')[0]?.message;
  expect(late('nb')).toBe(
    'Helse Vest har 1 av 2 medlemmer fra 20.02.2027 (Frode Gran går ut). Forslag skulle vært sendt innen 21.11.2026.',
  );
  expect(late('nn')).toContain('Framlegg skulle ha vore sendt innan 21.11.2026.');
  expect(late('en')).toContain('A proposal should have been sent by 21.11.2026.');
});

test('a group that is to close needs nobody after its last day', () => {
  const closing = (day: string) =>
    findings(judgeNetwork({ members: ends('30.06.2027'), setup: [['Avsluttet', day]] }), 'seat-falls-vacant');
  expect(closing('30.06.2027')).toEqual([]);
  expect(closing('01.07.2027')).toHaveLength(1);
  expect(closing('30.06.2026')).toEqual([]);
});

test('two who leave on one day are named together, of the whole group too', () => {
  expect(judged(members({ 4: { 7: '30.06.2027' }, 5: { 7: '30.06.2027' } }))).toMatchObject([
    { values: { region: 'Helse Vest', seated: 0, names: ['Eva Foss', 'Frode Gran'] } },
  ]);
  const rows = ['Kari Lie', 'Ola Moe'].map((name) => [name, '', 'Medlem', '01.01.2026', '30.06.2027']);
  const said = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeOwn([['Plasser i alt', '', 2]], rows, [], { language }), 'seat-falls-vacant')[0]?.message;
  expect(said('nb')).toBe(
    'Gruppen har 0 av 2 medlemmer fra 01.07.2027 (Kari Lie og Ola Moe går ut). Send forslag innen 01.04.2027.',
  );
  expect(said('nn')).toBe(
    'Gruppa har 0 av 2 medlemer frå 01.07.2027 (Kari Lie og Ola Moe går ut). Send framlegg innan 01.04.2027.',
  );
  expect(said('en')).toBe(
    'The group has 0 of 2 members from 01.07.2027 (Kari Lie and Ola Moe leaving). Send a proposal by 01.04.2027.',
  );
});

test('where one is missing already, a handover leaves no more seats vacant', () => {
  const rows = members({ 4: null, 5: { 7: '30.06.2027' } });
  expect(judged(rows)).toMatchObject([{ values: { from: '2027-07-01', seated: 0 } }]);
  expect(judged([...rows, successor('01.07.2027')])).toEqual([]);
});
