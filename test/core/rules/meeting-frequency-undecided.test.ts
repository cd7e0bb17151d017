import { expect, test } from 'vitest';
import { baseline, findings, fourMeetings, judgeNetwork, members, type MeetingRow } from '../roster.ts';

const held = (day: string, status = 'Avholdt', type = 'Ordinært'): MeetingRow => ['', day, type, 'Fysisk', status, ''];
const judged = (part: Parameters<typeof judgeNetwork>[0]) => findings(judgeNetwork(part), 'meeting-frequency');
const autumn = fourMeetings.slice(2);

test('a date that cannot be read leaves a half-year that is one short undecided, and names the cell', () => {
  const found = judged({ meetings: [held('12.02.2026'), held('mai'), ...autumn] });
  expect(found).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Møter', cell: 'B3' }, values: { about: '2026-H1', cells: ['Møter!B3'] } },
  ]);
  expect(found[0]?.message).toBe(
    'Møter per halvår (1. halvår 2026) er ikke vurdert. Det avhenger av Møter!B3, som ikke kan leses sikkert.',
  );
});

test('a date that cannot be read decides nothing where two are missing', () => {
  expect(judged({ meetings: [held('mai'), ...autumn] })).toMatchObject([
    { severity: 'error', values: { halfYear: '2026-H1', held: 0 } },
  ]);
});

test('a date that cannot be read decides nothing where two are held', () => {
  expect(judged({ meetings: [...fourMeetings, held('mai')] })).toEqual([]);
});

test.each(['Bekreftet', '', '#N/A'])('the status «%s» leaves the half-year undecided', (status) => {
  const found = judged({ meetings: [held('12.02.2026'), held('20.03.2026', status), ...autumn] });
  expect(found).toMatchObject([{ severity: 'undecided', at: { cell: 'E3' } }]);
});

test('an unknown type leaves the half-year undecided', () => {
  const found = judged({ meetings: [held('12.02.2026'), held('20.03.2026', 'Avholdt', 'Fagdag'), ...autumn] });
  expect(found).toMatchObject([{ severity: 'undecided', at: { cell: 'C3' } }]);
});

test('a second row of unknown status on a day that counts already could only be the same meeting', () => {
  const found = judged({ meetings: [held('12.02.2026'), held('12.02.2026', 'Bekreftet'), ...autumn] });
  expect(found).toMatchObject([{ severity: 'error', values: { halfYear: '2026-H1', held: 1 } }]);
});

test('the half-year in which the roster starts is undecided, for the data are incomplete', () => {
  const rows = baseline.map((row) => row.map((cell, column) => (column === 4 ? '02.01.2026' : cell)));
  const found = judged({ members: rows, meetings: autumn });
  expect(found).toMatchObject([{ severity: 'undecided', values: { about: '2026-H1' } }]);
  expect(found[0]?.message).toContain('ufullstendig datagrunnlag');
});

test('a roster that starts on the first day of a half-year is judged for it', () => {
  expect(judged({ meetings: autumn })).toMatchObject([{ severity: 'error', values: { halfYear: '2026-H1' } }]);
});

test('nothing is said of half-years before the roster', () => {
  expect(
    judged({ meetings: fourMeetings }).filter(({ values }) =>
      String(values.about ?? values.halfYear).startsWith('2025'),
    ),
  ).toEqual([]);
});

test('without a sheet of meetings the rule is undecided, never fine', () => {
  const found = judged({ meetings: null });
  expect(found).toMatchObject([{ severity: 'undecided', values: { missing: 'meetings' } }]);
  expect(found[0]?.message).toContain('Arket «Møter» mangler');
});

test('a sheet of meetings without a row is no meeting held', () => {
  expect(judged({ meetings: [] })).toMatchObject([{ severity: 'error', values: { held: 0 } }]);
});

test('a group founded inside the half-year gets a note with the count, never an error', () => {
  const found = judged({ meetings: autumn, setup: [['Opprettet', '15.03.2026']], members: members() });
  expect(found).toMatchObject([{ severity: 'note', values: { halfYear: '2026-H1', held: 0 } }]);
  expect(found[0]?.message).toContain('0 av minst 2 møter');
});

test('a group closed inside the half-year gets a note, one closed on its last day an error', () => {
  const closed = (day: string) =>
    judged({ meetings: fourMeetings.slice(0, 3), setup: [['Avsluttet', day]], on: '2027-01-15' });
  expect(closed('30.11.2026')).toMatchObject([{ severity: 'note', values: { halfYear: '2026-H2', held: 1 } }]);
  expect(closed('31.12.2026')).toMatchObject([{ severity: 'error', values: { halfYear: '2026-H2', held: 1 } }]);
});

test('a group founded inside the running half-year is not called at risk in the summary either', () => {
  const answer = judgeNetwork({ meetings: [], setup: [['Opprettet', '01.09.2026']] });
  expect(answer.groups[0]?.meetings).toMatchObject([{ halfYear: '2026-H2', held: 0, planned: 0, verdict: 'ok' }]);
});

test('a group founded on the first day of a half-year is judged for it', () => {
  expect(judged({ meetings: autumn, setup: [['Opprettet', '01.01.2026']] })).toMatchObject([{ severity: 'error' }]);
});
