import { expect, test } from 'vitest';
import { judgeOffices, secretary, type OfficeRow } from '../office-sheets.ts';
import { findings, members, type Member } from '../roster.ts';

const rule = 'leader-not-member';
const judged = (rows: readonly OfficeRow[], options = {}) => findings(judgeOffices(rows, options), rule);
const led = (from: string, to = '', name = 'Anne Aas'): OfficeRow[] => [['Leder', name, from, to, '4/25'], secretary];
const ended = (day: string): readonly Member[] => members({ 0: { 7: day } });

test('a leader whose office ends with the membership is a member; a day more is an error', () => {
  expect(judged(led('01.01.2026', '29.09.2026'), { members: ended('30.09.2026') })).toEqual([]);
  expect(judged(led('01.01.2026', '30.09.2026'), { members: ended('30.09.2026') })).toEqual([]);
  expect(judged(led('01.01.2026', '01.10.2026'), { members: ended('30.09.2026') })).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Verv', cell: 'B2' },
      values: { name: 'Anne Aas', from: '2026-10-01', to: '2026-10-01', days: 1 },
      message: 'Anne Aas er leder, men ikke oppnevnt medlem 01.10.2026 (1 dag).',
    },
  ]);
});

test('somebody who is in no list of members is an error for all the days', () => {
  expect(judged(led('01.01.2026', '', 'Tove Ek'))[0]?.message).toBe(
    'Tove Ek er leder, men ikke oppnevnt medlem 01.01.2026–22.11.2026 (326 dager).',
  );
});

test('an office from before the roster is judged from the roster’s first day', () => {
  expect(judged(led('01.01.2025'))).toEqual([]);
});

test('somebody in between two appointments is no member there', () => {
  const twice = members({ 0: { 7: '31.03.2026' } }, [
    [
      'Anne Aas',
      'Akershus universitetssykehus HF',
      'Helse Sør-Øst',
      'Medlem',
      '01.05.2026',
      '30.04.2028',
      'Fagdirektørene',
    ],
  ]);
  expect(judged(led('01.01.2026'), { members: twice })).toMatchObject([
    { values: { from: '2026-04-01', to: '2026-04-30' } },
  ]);
});

test.each(['Varamedlem', 'Observatør', 'Tilknyttet kompetanse'])('the rôle «%s» makes nobody a member', (role) => {
  expect(judged(led('01.01.2026'), { members: members({ 0: { 3: role } }) })).toHaveLength(1);
});

test('membership that cannot be read leaves it undecided', () => {
  const unclear = (change: object) => judged(led('01.01.2026'), { members: members({ 0: change }) });
  expect(unclear({ 3: 'Kasserer' })).toMatchObject([
    { severity: 'undecided', values: { about: 'Anne Aas', cells: ['Medlemmer!D2'] } },
  ]);
  expect(unclear({ 5: 'høsten' })).toMatchObject([{ severity: 'undecided', at: { cell: 'F2' } }]);
  expect(unclear({ 5: '31.12.2025' })).toMatchObject([
    { severity: 'undecided', values: { cells: expect.arrayContaining(['Medlemmer!F2']) as string[] } },
  ]);
  expect(unclear({ 0: '#N/A' })).toMatchObject([{ severity: 'undecided', at: { cell: 'A2' } }]);
  expect(unclear({ 2: 'Midtøst' })).toEqual([]);
});

test('a name that is nearly a member’s may be theirs, until Oppsett says that it is not', () => {
  const spelt = members({ 0: { 0: 'Anne Kristine Østby' } });
  const rows = led('01.01.2026', '', 'Anne Christine Oestby');
  expect(judged(rows, { members: spelt })).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'A2' }, values: { about: 'Anne Christine Oestby' } },
  ]);
  const setup = [['Ulike personer', 'Anne Kristine Østby; Anne Christine Oestby']];
  expect(judged(rows, { members: spelt, setup })).toMatchObject([{ severity: 'error' }]);
});

test('an office whose end cannot be read is judged on the days that are sure', () => {
  expect(judged(led('01.01.2026', 'høsten'), { members: ended('30.09.2026') })).toMatchObject([
    { severity: 'undecided', values: { from: '2026-10-01', to: '2026-11-22', cells: ['Verv!D2'] } },
  ]);
});

test('a leader of the member list is a member by that row', () => {
  expect(findings(judgeOffices(null), rule)).toEqual([]);
});

test('the sentence is given in nynorsk and English too, also of one day', () => {
  const said = (language: 'nn' | 'en') => judged(led('01.01.2026', '', 'Tove Ek'), { language })[0]?.message;
  const oneDay = (language: 'nn' | 'en') =>
    judged(led('01.01.2026', '01.10.2026'), { members: ended('30.09.2026'), language })[0]?.message;
  expect(oneDay('nn')).toBe('Anne Aas er leiar, men ikkje oppnemnd medlem 01.10.2026 (1 dag).');
  expect(oneDay('en')).toBe('Anne Aas is leader, but not an appointed member 01.10.2026 (1 day).');
  expect(said('nn')).toBe('Tove Ek er leiar, men ikkje oppnemnd medlem 01.01.2026–22.11.2026 (326 dagar).');
  expect(said('en')).toBe('Tove Ek is leader, but not an appointed member 01.01.2026–22.11.2026 (326 days).');
});

test('a roster of which no start can be read leaves it undecided', () => {
  const unread = members().map((row) => [...row].with(4, 'våren'));
  const found = judged(led('01.01.2026'), { members: unread });
  expect(found).toMatchObject([{ severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'E2' } }]);
});

test('who is only proposed as a member is none', () => {
  const proposed = members({ 0: { 8: 'Foreslått' } });
  expect(judged(led('01.01.2026'), { members: proposed })).toMatchObject([{ severity: 'error' }]);
});

test('a short name that differs in a letter is another name', () => {
  const rows = led('01.01.2026', '', 'Ane Berg');
  expect(judged(rows, { members: members({ 0: { 0: 'Anne Berg' } }) })).toMatchObject([{ severity: 'error' }]);
});

test('of several lines of one leader the one that runs is named, and what is to come is not asked about', () => {
  const rows: OfficeRow[] = [
    ['Leder', 'Tove Ek', '01.01.2024', '31.12.2024', '4/25'],
    ...led('01.02.2026', '', 'Tove Ek'),
  ];
  expect(judged(rows)).toMatchObject([{ at: { cell: 'B3' }, values: { from: '2026-02-01', since: '2026-02-01' } }]);
  expect(judged(led('23.11.2026'), { members: members({ 0: { 3: 'Kasserer' } }) })).toEqual([]);
});

test('the finding is the same as the days go by, and that of another leader is another', () => {
  const [found] = judged(led('01.01.2025', '', 'Tove Ek'));
  expect(found?.values).toMatchObject({ since: '2026-01-01', from: '2026-01-01' });
  expect(judged(led('01.01.2025', '', 'Tove Ek'), { on: '2026-12-24' })[0]?.key).toBe(found?.key);
  expect(judged(led('01.01.2025', '', 'Siv Ek'))[0]?.key).not.toBe(found?.key);
});
