import { expect, test } from 'vitest';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { findings, fourMeetings, judgeNetwork, meetingHeader, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[], more: readonly Sheet[] = []) =>
  judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }, ...more] } } });
const seats = (...given: Parameters<typeof judge>) =>
  judge(...given).groups[0]?.seats.map(({ runs }) => runs.map(({ seated }) => seated));

test('the column of the rôle stands over what stands with the name', () => {
  expect(seats([memberHeader, ...members({ 9: { 0: 'Jon Krogh (vara)' } })])).toEqual([[4], [2], [2], [2]]);
  expect(seats([memberHeader, ...members({ 9: { 0: 'Jon Krogh (vara)', 3: '' } })])).toEqual([[4], [2], [2], [1]]);
});

test('the same person with and without a rôle beside the name is one', () => {
  const again = ['Jon Krogh (medlem)', 'Nordlandssykehuset HF', 'Helse Nord', '', '01.01.2028', '31.12.2029', 'F'];
  const answer = judge([memberHeader, ...members(), again]);
  expect(findings(answer, 'similar-names')).toEqual([]);
  expect(findings(answer, 'seat-falls-vacant').filter(({ values }) => values.region === 'Helse Nord')).toEqual([]);
});

test('a person alone in a row, with a rôle beside the name, is no note and no heading', () => {
  const answer = judge([memberHeader, ...members(), ['Siv Sund (observatør)'], ['Sekretær: Tor Tang']]);
  expect(answer.read[0]).toMatchObject({ rows: 12, skipped: [] });
});

test('the organisation beside the name is the employer where there is no column for it', () => {
  const header = memberHeader.filter((_, column) => column !== 1);
  const rows = members().map(([name, employer, ...rest]) => [`${name} (${employer})`, ...rest]);
  const answer = judge([header, ...rows]);
  expect(findings(answer, 'column-missing')).toEqual([]);
  expect(findings(answer, 'region-mismatch')).toEqual([]);
  const moved = judge([header, ['Eva Foss (Helse Bergen HF)', 'Helse Nord', ...(rows[4] ?? []).slice(2)]]);
  expect(findings(moved, 'region-mismatch')).toMatchObject([{ severity: 'error' }]);
});

test('who attended is known though a rôle stands with the name', () => {
  const sheets = [
    { name: 'Møter', cells: [meetingHeader, ...fourMeetings] },
    {
      name: 'Deltakelse',
      cells: [
        ['Møte nr.', 'Navn', 'Oppmøte'],
        ['1', 'Eva Foss (Helse Bergen HF)', 'til stede'],
      ],
    },
  ];
  expect(findings(judge([memberHeader, ...members()], sheets), 'attendee-not-member')).toEqual([]);
});

test.each([true, '#NAVN?', ' '])('%j is nobody’s name', (cell) => {
  const answer = judge([memberHeader, ...members({ 9: { 0: cell } })]);
  expect(findings(answer, 'value-unknown').map(({ at }) => at?.cell)).toEqual(['A11']);
});
