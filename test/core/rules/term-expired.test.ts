import { expect, test } from 'vitest';
import { findings, fourMeetings, judgeNetwork, members, type Member } from '../roster.ts';

const vest = (name: string, from: string, to: string): Member => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const ended = (to: string, added: readonly Member[] = []) => members({ 5: { 4: '01.05.2024', 5: to } }, added);
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'term-expired');

test('a term that ran out while its region is short is an error (case 1)', () => {
  expect(judged(ended('30.04.2026'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', to: '2026-04-30' },
      message: 'Frode Gran: oppnevningen utløp 30.04.2026 og er ikke fornyet. Helse Vest mangler medlem.',
      fix: null,
    },
  ]);
});

test('the last day of a term is not expired, the day after is', () => {
  const rows = ended('30.04.2026');
  expect(judged(rows, '2026-04-29')).toEqual([]);
  expect(judged(rows, '2026-04-30')).toEqual([]);
  expect(judged(rows, '2026-05-01')).toHaveLength(1);
});

test('an ended row is history when a successor sits', () => {
  expect(judged(ended('30.04.2026', [vest('Nils Nes', '01.05.2026', '30.04.2028')]))).toEqual([]);
});

test('an ended row is history when the person was appointed anew', () => {
  expect(judged(ended('30.04.2026', [vest('Frode Gran', '01.05.2026', '30.04.2028')]))).toEqual([]);
});

test('who was recorded as having left is not expired (case 14 b)', () => {
  expect(judged(members({ 5: { 7: '31.08.2026' } }))).toEqual([]);
});

test('of two who ended, the later is the one who was not renewed when one seat is empty', () => {
  const rows = members({ 4: { 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } }, [
    vest('Nils Nes', '01.01.2026', '31.12.2027'),
  ]);
  expect(judged(rows).map(({ values }) => values.name)).toEqual(['Frode Gran']);
});

test('which of two with the same last day is named does not hang on the order of the rows', () => {
  const rows = members({ 4: { 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.01.2024', 5: '31.12.2025' } }, [
    vest('Nils Nes', '01.01.2026', '31.12.2027'),
  ]);
  const names = (list: readonly Member[]) =>
    judged(list)
      .map(({ values }) => values.name)
      .sort();
  expect(names(rows.toReversed())).toEqual(names(rows));
});

test('nobody is called expired while a row that cannot be read may fill the seat', () => {
  expect(judged(ended('30.04.2026', [vest('Nils Nes', '??', '30.04.2028')]))).toEqual([]);
});

test('nobody is called not renewed while their own next row cannot be read', () => {
  const rows = members(
    { 4: { 7: '31.12.2025', 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } },
    [vest('Frode Gran', '2026–2028', '30.04.2028')],
  );
  expect(judged(rows).filter(({ severity }) => severity !== 'undecided')).toEqual([]);
});

test('a day of leaving that cannot be read leaves it undecided, and names the cell', () => {
  const rows = members({ 5: { 4: '01.05.2024', 5: '30.04.2026', 7: 'våren' } });
  expect(judged(rows)).toMatchObject([
    { severity: 'undecided', at: { cell: 'H7' }, values: { about: 'Frode Gran', cells: ['Medlemmer!H7'] } },
  ]);
});

test('a region that cannot be read leaves it undecided, once', () => {
  const rows = members({ 4: null, 5: { 2: '??', 4: '01.05.2024', 5: '30.04.2026' } });
  expect(judged(rows)).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!C6'] } }]);
});

test('who was appointed anew without an end stands in nobody’s place among those not renewed', () => {
  const rows = members({ 4: { 4: '01.05.2024', 5: '30.04.2026' }, 5: { 4: '01.04.2024', 5: '31.03.2026' } }, [
    vest('Eva Foss', '01.05.2026', ''),
  ]);
  expect(judged(rows).map(({ values }) => values.name)).toEqual(['Frode Gran']);
});

test('a group that is closed renews nobody', () => {
  const rows = ended('30.04.2026');
  const closed = (day: string) =>
    findings(judgeNetwork({ members: rows, on: '2026-05-01', setup: [['Avsluttet', day]] }), 'term-expired').length;
  expect([closed('30.04.2026'), closed('01.05.2026')]).toEqual([0, 1]);
});

const successor = vest('Nils Nes', '01.05.2026', '30.04.2028');
const present = (rows: readonly Member[], meeting: string, language: 'nb' | 'nn' | 'en' = 'nb', state = 'til stede') =>
  findings(
    judgeNetwork({
      members: rows,
      language,
      meetings: [...fourMeetings, ['5', '30.04.2026', 'Ordinært', 'Fysisk', 'Avholdt', '']],
      sheets: [
        {
          name: 'Deltakelse',
          cells: [
            ['Møte nr.', 'Navn', 'Oppmøte'],
            [meeting, 'Frode Gran', state],
          ],
        },
      ],
    }),
    'term-expired',
  );

test('who goes on meeting after the term ran out is an error though the region is full', () => {
  expect(present(ended('30.04.2026', [successor]), '5')).toEqual([]);
  expect(present(ended('30.04.2026', [successor]), '2')).toMatchObject([
    {
      severity: 'error',
      at: { cell: 'F7' },
      values: { name: 'Frode Gran', to: '2026-04-30', attended: '2026-05-21' },
      message: 'Frode Gran: oppnevningen utløp 30.04.2026 og er ikke fornyet. Frode Gran er ført til stede 21.05.2026.',
    },
  ]);
  expect(present(ended('30.04.2026', [successor]), '2', 'nn')[0]?.message).toBe(
    'Frode Gran: oppnemninga gjekk ut 30.04.2026 og er ikkje fornya. Frode Gran er ført til stades 21.05.2026.',
  );
  expect(present(ended('30.04.2026', [successor]), '2', 'en')[0]?.message).toBe(
    'Frode Gran: the appointment expired on 30.04.2026 and is not renewed. Frode Gran is entered as present on 21.05.2026.',
  );
});

test('who was absent, has left, was renewed or meets in another rôle is not', () => {
  const rows = ended('30.04.2026', [successor]);
  expect(present(rows, '2', 'nb', 'forfall')).toEqual([]);
  expect(present([...rows, vest('Frode Gran', '01.05.2026', '30.04.2028')], '2')).toEqual([]);
  expect(present([...rows, vest('Frode Gran', '01.05.2026', '30.04.2028').with(3, 'Observatør')], '2')).toEqual([]);
  expect(present(members({ 5: { 4: '01.05.2024', 5: '30.04.2026', 7: '30.04.2026' } }, [successor]), '2')).toEqual([]);
});

test('two empty seats are two who were not renewed', () => {
  const rows = members({ 4: { 4: '01.05.2024', 5: '30.04.2026' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } });
  expect(judged(rows)).toHaveLength(2);
});

test('the expired term of a varamedlem is nothing', () => {
  expect(judged(members({ 5: { 3: 'Varamedlem', 4: '01.05.2024', 5: '30.04.2026' } }))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: ended('30.04.2026'), language }), 'term-expired')[0]?.message;
  expect(message('nn')).toBe(
    'Frode Gran: oppnemninga gjekk ut 30.04.2026 og er ikkje fornya. Helse Vest manglar medlem.',
  );
  expect(message('en')).toBe(
    'Frode Gran: the appointment expired on 30.04.2026 and is not renewed. Helse Vest lacks a member.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = ended('30.04.2026');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2026-12-31')[0]?.key).toBe(key);
});
