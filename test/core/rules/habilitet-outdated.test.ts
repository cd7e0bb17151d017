import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeDmp, type Member } from '../roster.ts';

const row = (cleared: Scalar, decided: Scalar = '15.01.2026', left: Scalar = '', status = 'H1'): Member => [
  ...['Kari Nes', '', '', 'Helse Vest', 'Spesialist', decided, 'DMP', status, cleared, '', '10.01.2026', left, ''],
];
const judged = (member: Member, on = '2026-11-22', language: Language = 'nb') =>
  findings(judgeDmp({ members: [member], on, language }), 'habilitet-outdated');

test('a declaration is a year old on the day of appointment at most', () => {
  expect(judged(row('15.01.2025', '15.01.2026'), '2026-01-15')).toEqual([]);
  expect(judged(row('16.01.2025', '15.01.2026'), '2026-01-15')).toEqual([]);
  expect(judged(row('14.01.2025', '15.01.2026'), '2026-01-15')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'I2' },
      values: { name: 'Kari Nes', date: '2025-01-14', decided: '2026-01-15', months: 12, when: 'at-appointment' },
      message:
        'Kari Nes: habilitet er avklart 14.01.2025, mer enn 12 måneder før oppnevningen 15.01.2026. Erklæringen bør fornyes.',
      source: { section: 'Oppnevning' },
    },
  ]);
});

test('while the person sits it grows old the day after a year', () => {
  expect(judged(row('10.01.2026'), '2027-01-09')).toEqual([]);
  expect(judged(row('10.01.2026'), '2027-01-10')).toEqual([]);
  expect(judged(row('10.01.2026'), '2027-01-11')).toMatchObject([
    {
      severity: 'warning',
      values: { when: 'since', until: '2027-01-10', decided: '' },
      message: 'Kari Nes: habilitet er avklart 10.01.2026, for mer enn 12 måneder siden. Erklæringen bør fornyes.',
    },
  ]);
});

test('a declaration of the leap day holds to the end of February', () => {
  expect(judged(row('29.02.2024', '01.03.2024'), '2025-02-28')).toEqual([]);
  expect(judged(row('29.02.2024', '01.03.2024'), '2025-03-01')).toHaveLength(1);
});

test('who has left, and a group that is closed, need no new declaration', () => {
  expect(judged(row('10.01.2026', '15.01.2026', '31.12.2026'), '2027-03-01')).toEqual([]);
  const closed = judgeDmp({ members: [row('10.01.2026')], on: '2027-03-01', setup: [['Avsluttet', '01.02.2027']] });
  expect(findings(closed, 'habilitet-outdated')).toEqual([]);
});

test.each(['H0', 'H2', 'H5', 'H9'])('with the status %s the age is not the question', (status) => {
  expect(judged(row('10.01.2025', '15.01.2026', '', status))).toEqual([]);
});

test('a date that cannot be read, or is not there, is told by habilitet-clarified', () => {
  expect(judged(row('ifjor'))).toEqual([]);
  expect(judged(row(''))).toEqual([]);
});

test('who may have left is not blamed, and the cell is named', () => {
  expect(judged(row('10.01.2026', '15.01.2026', 'snart'), '2027-01-10')).toEqual([]);
  expect(judged(row('10.01.2026', '15.01.2026', 'snart'), '2027-01-11')).toMatchObject([
    { severity: 'undecided', at: { cell: 'L2' }, values: { about: 'Kari Nes', cells: ['Medlemmer!L2'] } },
  ]);
});

test('without a status the age is not the question', () => {
  expect(judged(row('10.01.2025', '15.01.2026', '', ''))).toEqual([]);
});

test('the sentences are given in nynorsk and English too', () => {
  expect(judged(row('14.01.2025'), '2026-01-15', 'nn')[0]?.message).toBe(
    'Kari Nes: habilitet er avklara 14.01.2025, meir enn 12 månader før oppnemninga 15.01.2026. Erklæringa bør fornyast.',
  );
  expect(judged(row('10.01.2026'), '2027-01-11', 'nn')[0]?.message).toBe(
    'Kari Nes: habilitet er avklara 10.01.2026, for meir enn 12 månader sidan. Erklæringa bør fornyast.',
  );
  expect(judged(row('14.01.2025'), '2026-01-15', 'en')[0]?.message).toBe(
    'Kari Nes: impartiality was cleared on 14.01.2025, more than 12 months before the appointment on 15.01.2026. The declaration should be renewed.',
  );
  expect(judged(row('10.01.2026'), '2027-01-11', 'en')[0]?.message).toBe(
    'Kari Nes: impartiality was cleared on 10.01.2026, more than 12 months ago. The declaration should be renewed.',
  );
});

test('the key is the same on another day', () => {
  expect(judged(row('10.01.2026'), '2027-05-05')[0]?.key).toBe(judged(row('10.01.2026'), '2027-01-11')[0]?.key);
});

test('the last day of a person, and of a group, is still one of theirs', () => {
  const left = (day: string) => judged(row('10.01.2026', '15.01.2026', day), '2027-01-11').length;
  expect([left('10.01.2027'), left('11.01.2027')]).toEqual([0, 1]);
  const closed = (day: string) =>
    findings(
      judgeDmp({ members: [row('10.01.2026')], on: '2027-01-11', setup: [['Avsluttet', day]] }),
      'habilitet-outdated',
    ).length;
  expect([closed('10.01.2027'), closed('11.01.2027')]).toEqual([0, 1]);
});

test('of appointments from before the clause nothing is said', () => {
  const decided = (day: string) => judged(row('10.12.2015', day)).length;
  expect([decided('31.12.2015'), decided('01.01.2016')]).toEqual([0, 1]);
});

test('a declaration too old at the appointment is so, whenever the person leaves', () => {
  expect(judged(row('14.01.2025', '15.01.2026', 'snart'), '2026-01-15')).toMatchObject([{ severity: 'warning' }]);
});

test('another declaration is another finding', () => {
  expect(judged(row('10.01.2026'), '2027-01-12')[0]?.key).not.toBe(judged(row('11.01.2026'), '2027-01-12')[0]?.key);
});
