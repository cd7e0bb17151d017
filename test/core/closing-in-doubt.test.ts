import { expect, test } from 'vitest';
import type { Scalar } from '../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork, members } from './roster.ts';
import { specialist } from './specialist.ts';

/** Frode Gran of Helse Vest left on 30.06.2026, and nobody came after; only one meeting was held this spring. */
const answer = (closed: Scalar) =>
  judgeNetwork({
    members: members({ 5: { 5: '30.06.2026' } }),
    meetings: [[1, '12.02.2026', 'Ordinært', 'Digitalt', 'Avholdt', '']],
    setup: [['Avsluttet', closed]],
  });
const setup = (closed: Scalar) => ({
  name: 'Oppsett',
  cells: [
    ['Felt', 'Verdi'],
    ['Avsluttet', closed],
  ],
});
const told = (closed: Scalar, rule: string) =>
  findings(answer(closed), rule).map(({ severity, at }) => `${severity} ${at?.sheet ?? ''}!${at?.cell ?? ''}`);

test('a group whose closing day can be read is judged until then', () => {
  expect(told('30.06.2026', 'seats-per-region')).toEqual([]);
  expect(told('31.10.2026', 'seats-per-region')).toEqual(['error Medlemmer!F7']);
});

test('where that day cannot be read, what hangs on it is not judged, and says so once a rule', () => {
  expect(told('våren', 'seats-per-region')).toEqual(['undecided Oppsett!B2']);
  expect(findings(answer('våren'), 'seats-per-region')[0]?.message).toBe(
    'Plasser per region er ikke vurdert. Det avhenger av Oppsett!B2, som ikke kan leses sikkert.',
  );
  expect(told('våren', 'meeting-frequency')).toEqual(['undecided Oppsett!B2']);
});

test('what does not hang on it is told', () => {
  expect(told('våren', 'term-too-short')).toEqual(told('', 'term-too-short'));
  expect(told('våren', 'term-too-short')).toEqual(['warning Medlemmer!F7']);
});

test('what is asked of a closed group only is not judged either', () => {
  const underWay = ['O1', 'O2', 'O3', 'O4'].map((task) => [task, 'Innspill', '01.05.2026', 'Pågår']);
  const tasks = { name: 'Aktiviteter', cells: [['Oppgave', 'Leveranse', 'Dato', 'Status'], ...underWay] };
  const asked = (closed: Scalar) =>
    findings(
      judgeDmp({
        request: {
          workbook: { sheets: [{ name: 'Medlemmer', cells: [dmpHeader, specialist] }, tasks, setup(closed)] },
        },
      }),
      'deliverables',
    ).map(({ severity, at }) => `${severity} ${at?.sheet ?? ''}!${at?.cell ?? ''}`);
  expect(asked('')).toEqual([]);
  expect(asked('31.10.2026')).toEqual(['D2', 'D3', 'D4', 'D5'].map((cell) => `warning Aktiviteter!${cell}`));
  expect(asked('våren')).toEqual(['undecided Oppsett!B2']);
});

test('what is not judged for other reasons says so as before, and what is found either way is told as it is', () => {
  const told = (closed: Scalar) =>
    findings(
      judgeNetwork({ members: members({ 5: { 4: '2024–2026' } }), meetings: null, setup: [['Avsluttet', closed]] }),
    ).flatMap(({ rule, severity, at }) => (rule === 'seats-per-region' ? [`${severity} ${at?.cell ?? ''}`] : []));
  expect(told('')).toEqual(['undecided E7']);
  expect(told('våren')).toEqual(['undecided E7']);
});
