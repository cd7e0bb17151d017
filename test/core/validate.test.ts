import { expect, test } from 'vitest';
import type { Request } from '../../core/answer.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { findings, fourMeetings, judgeNetwork, meetingHeader, memberHeader, members } from './roster.ts';

/** Ten members since 2024: the days on which Helse Vest is judged. */
const judgedDays = (request: Partial<Request> = {}) => {
  const list = members().map((row) => row.with(4, '01.02.2024'));
  const vest = judgeNetwork({ members: list, request }).groups[0]?.seats.find(({ region }) => region === 'Helse Vest');
  return [vest?.runs[0]?.from, vest?.runs.at(-1)?.to];
};

test('judged is the time from 1 January of the year before to the day of judgement', () => {
  expect(judgedDays()).toEqual(['2025-01-01', '2026-11-22']);
  expect(judgedDays({ on: '2025-01-01' })).toEqual(['2024-02-01', '2025-01-01']);
});

test('the request may ask for another period, but not past the day of judgement', () => {
  expect(judgedDays({ period: { from: '2024-06-01', to: '2026-06-30' } })).toEqual(['2024-06-01', '2026-06-30']);
  expect(judgedDays({ period: { from: '2026-06-01', to: '2027-06-30' } })).toEqual(['2026-06-01', '2026-11-22']);
});

test('a day of judgement that is no ISO day is a fault of the caller', () => {
  const judge = () => validate({ on: '22.11.2026', workbook: { sheets: [] } }, mandates);
  expect(judge).toThrow(new RangeError('22.11.2026 is no ISO day'));
});

test('dates are read by the workbook’s date system', () => {
  // 01.01.2026 and 31.12.2027: 46 023 and 46 752 in the system of 1900, 1 462 less in that of 1904.
  const from = (serial: number, part: object) => {
    const cells = [memberHeader, ...members().map((row) => row.with(4, serial).with(5, serial + 729))];
    const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }], ...part } } });
    return answer.groups[0]?.seats[0]?.runs[0]?.from;
  };
  expect(from(46_023, {})).toBe('2026-01-01');
  expect(from(46_023, { date1904: false })).toBe('2026-01-01');
  expect(from(44_561, { date1904: true })).toBe('2026-01-01');
});

test('proposals count when the request assumes it', () => {
  const proposed = members({ 4: { 3: 'Foreslått' } });
  const seated = (request: Partial<Request>) =>
    judgeNetwork({ members: proposed, request }).groups[0]?.seats.find(({ region }) => region === 'Helse Vest')?.runs[0]
      ?.seated;
  expect([seated({}), seated({ assume: 'appointed' }), seated({ assume: 'proposed' })]).toEqual([1, 1, 2]);
});

test('what was read is told: the header, the rows, the columns, and which rows were not', () => {
  const answer = judgeNetwork({ members: [...members(), ['', ''], ['Sum', '10'], ['Kari Lie', '', 'Helse Vest']] });
  expect(answer).toMatchObject({ on: '2026-11-22', language: 'nb', mandate: { id: 'behandlingshjelpemidler' } });
  expect(answer.read).toMatchObject([
    { sheet: 'Medlemmer', part: 'members', header: 'A1:J1', rows: 11, columns: { name: 'A', region: 'C', from: 'E' } },
    { sheet: 'Møter', part: 'meetings', header: 'A1:F1', rows: 4, columns: { number: 'A', day: 'B' }, skipped: [] },
  ]);
  expect(answer.read[0]?.skipped).toEqual([{ row: 13, why: 'sumrad' }]);
});

const missing = (sheets: NonNullable<Request['workbook']>['sheets']) =>
  findings(judgeNetwork({ request: { workbook: { sheets } } }), 'meeting-frequency').map(({ message }) => message);
const cells = [memberHeader, ...members()];

test('a sheet that is missing is told apart from one of that name whose headers are not known', () => {
  expect(missing([{ name: 'Medlemmer', cells }])).toEqual([
    'Møter per halvår er ikke vurdert. Arket «Møter» mangler og ville avgjort det.',
  ]);
  expect(
    missing([
      { name: 'Medlemmer', cells },
      { name: 'Møter 2026', cells: [['Sted'], ['Bergen']] },
    ]),
  ).toEqual([
    'Møter per halvår er ikke vurdert. Arket «Møter 2026» er der, men kolonneoverskriftene på det ble ikke kjent igjen.',
  ]);
  expect(missing([{ name: 'Møter og medlemmer', cells }])).toEqual([
    'Møter per halvår er ikke vurdert. Arket «Møter» mangler og ville avgjort det.',
  ]);
});

test('a sheet that is there is not missing', () => {
  const meetings = { name: 'Møter', cells: [meetingHeader, ...fourMeetings] };
  expect(missing([{ name: 'Medlemmer', cells }, meetings])).toEqual([]);
});

test('findings come in the order of the workbook’s sheets', () => {
  const sheets = [
    { name: 'Medlemmer', cells: [memberHeader, ...members({ 0: { 5: '01.01.2028' } })] },
    { name: 'Møter', cells: [meetingHeader, ...fourMeetings, ['5', '17.06.2026', 'Ordinært', '', 'Planlagt', '']] },
  ];
  const order = (list: typeof sheets) =>
    findings(judgeNetwork({ request: { workbook: { sheets: list } } }))
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'term-one-day-over' || rule === 'meeting-past-planned');
  expect(order(sheets)).toEqual(['term-one-day-over', 'meeting-past-planned']);
  expect(order(sheets.toReversed())).toEqual(['meeting-past-planned', 'term-one-day-over']);
});
