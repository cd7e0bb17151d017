import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings, fourMeetings, judgeNetwork, type MeetingRow } from '../roster.ts';

const held = (day: string, type = 'Ordinært', form = 'Fysisk', status = 'Avholdt', remark = ''): MeetingRow => [
  '',
  day,
  type,
  form,
  status,
  remark,
];
const spring = held('12.02.2026');
const autumn = fourMeetings.slice(2);
const judged = (meetings: readonly MeetingRow[] | null, on = '2026-11-22') =>
  findings(judgeNetwork({ meetings, on }), 'meeting-frequency');
const missing = (meetings: readonly MeetingRow[]) =>
  judged([...meetings, ...autumn])
    .filter(({ values }) => values.joint === undefined)
    .map(({ severity, values }) => [severity, values.halfYear, values.held]);

test('one meeting in a half-year that is over is an error', () => {
  expect(judged([spring, ...autumn])).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Møter' },
      values: { halfYear: '2026-H1', required: 2, held: 1, planned: 0 },
      message: '1. halvår 2026: 1 av minst 2 møter er avholdt innen 30.06.2026.',
      source: { section: 'Ledelse og organisering' },
    },
  ]);
});

test('no meeting is an error, two or three are none', () => {
  expect(missing([])).toEqual([['error', '2026-H1', 0]]);
  expect(missing([spring, held('20.03.2026')])).toEqual([]);
  expect(missing([spring, held('20.03.2026'), held('20.04.2026')])).toEqual([]);
});

test('a half-year is judged the day after its last, never before', () => {
  expect(judged([spring], '2026-06-30').filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(judged([spring], '2026-07-01').map(({ values }) => values.halfYear)).toEqual(['2026-H1']);
});

test('30 June is of the first half-year and 1 July of the second (case 17)', () => {
  expect(missing([spring, held('30.06.2026')])).toEqual([]);
  expect(missing([spring, held('01.07.2026')])).toEqual([['error', '2026-H1', 1]]);
});

test('four meetings in spring do not make up for none in autumn', () => {
  const four = ['12.01.2026', '12.02.2026', '12.03.2026', '12.04.2026'].map((day) => held(day));
  expect(judged(four, '2027-01-01').map(({ values }) => [values.halfYear, values.held])).toEqual([['2026-H2', 0]]);
});

test.each(['Digitalt', 'Teams', 'Hybrid', 'Fysisk', ''])('a meeting of the form «%s» counts (case 18 a)', (form) => {
  expect(missing([spring, held('20.03.2026', 'Ordinært', form)])).toEqual([]);
});

test.each([
  ['E-postsirkulasjon', ''],
  ['Ordinært', 'Skriftlig'],
  ['Arbeidsutvalg', 'Teams'],
  ['AU', 'Teams'],
  ['Seminar', 'Fysisk'],
  ['Dialogmøte', 'Fysisk'],
  ['Dialogmøte med leverandører', 'Fysisk'],
  ['Fellesmøte', 'Fysisk'],
])('«%s» in the form «%s» does not count (case 18)', (type, form) => {
  expect(missing([spring, held('20.03.2026', type, form)])).toEqual([['error', '2026-H1', 1]]);
});

test('a held joint meeting without a mark is not counted, and that is a note (case 18 c)', () => {
  const joint = held('20.03.2026', 'Fellesmøte med Sykehusinnkjøp');
  expect(judged([...fourMeetings, joint])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Møter', cell: 'C6' },
      values: { halfYear: '2026-H1', required: 2, held: 2, joint: '2026-03-20' },
      message: 'Fellesmøtet 20.03.2026 er ikke merket «teller», og telles ikke med.',
    },
  ]);
  const said = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [...fourMeetings, joint], language }), 'meeting-frequency')[0]?.message;
  expect(said('nn')).toBe('Fellesmøtet 20.03.2026 er ikkje merkt «teller», og blir ikkje talt med.');
  expect(said('en')).toBe('The joint meeting on 20.03.2026 is not marked “teller” (counts), and is not counted.');
});

test('a joint meeting that is planned, cancelled, or marked is not told of', () => {
  const joint = (status: string, remark = '') => held('20.03.2026', 'Fellesmøte', 'Fysisk', status, remark);
  expect(judged([...fourMeetings, joint('Planlagt'), joint('Avlyst'), joint('Avholdt', 'teller')])).toEqual([]);
});

test('a joint meeting marked «teller» and an extraordinary one count', () => {
  expect(missing([spring, held('20.03.2026', 'Fellesmøte', 'Fysisk', 'Avholdt', 'teller')])).toEqual([]);
  expect(missing([spring, held('20.03.2026', 'Ekstraordinært')])).toEqual([]);
});

test.each(['Avlyst', 'Utsatt', 'Planlagt', 'Ikke avholdt'])('a meeting that is «%s» does not count', (status) => {
  expect(missing([spring, held('20.03.2026', 'Ordinært', 'Fysisk', status)])).toEqual([['error', '2026-H1', 1]]);
});

test('two rows of the same day and type are one meeting until it is confirmed (case 20 c)', () => {
  expect(missing([held('12.03.2026'), held('12.03.2026')])).toEqual([['error', '2026-H1', 1]]);
  expect(missing([held('12.03.2026'), held('13.03.2026')])).toEqual([]);
});

test('a meeting said to be held in the future does not count (case 20 b)', () => {
  const found = findings(
    judgeNetwork({ meetings: [...fourMeetings.slice(0, 3), held('10.12.2026')] }),
    'meeting-frequency-at-risk',
  );
  expect(found).toMatchObject([{ values: { halfYear: '2026-H2', held: 1, planned: 0 } }]);
});

test('a time of day late in the evening belongs to its own day (case 6 c)', () => {
  const serial: MeetingRow = ['', 46203.98, 'Ordinært', 'Fysisk', 'Avholdt', ''];
  expect(missing([spring, serial])).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [spring, ...autumn], language }), 'meeting-frequency')[0]?.message;
  expect(message('nn')).toBe('1. halvår 2026: 1 av minst 2 møte er haldne innan 30.06.2026.');
  expect(message('en')).toBe('First half of 2026: 1 of at least 2 meetings were held by 30.06.2026.');
});

test('the key is the same when rows move and on another day', () => {
  const key = judged([spring, ...autumn])[0]?.key;
  expect(judged([...autumn, spring])[0]?.key).toBe(key);
  expect(judged([spring, ...autumn], '2026-12-24')[0]?.key).toBe(key);
});

test('a requirement of one meeting is said in the singular', () => {
  const meetings = { name: 'Møter', cells: [['Dato', 'Type', 'Status']] };
  const said = (language: 'nb' | 'nn' | 'en') => {
    const roster = [['Kari Lie', '', 'Medlem', '01.01.2026', '']];
    const answer = judgeOwn([['Møter per halvår', '', 1]], roster, [meetings], { language });
    return ['meeting-frequency', 'meeting-frequency-at-risk'].map((rule) => findings(answer, rule)[0]?.message);
  };
  expect(said('nb')).toEqual([
    '1. halvår 2026: 0 av minst 1 møte er avholdt innen 30.06.2026.',
    '2. halvår 2026: 0 avholdt og 0 planlagt av minst 1 møte. Det må planlegges 1 møte til innen 31.12.2026.',
  ]);
  expect(said('nn')[0]).toBe('1. halvår 2026: 0 av minst 1 møte er haldne innan 30.06.2026.');
  expect(said('en')[0]).toBe('First half of 2026: 0 of at least 1 meeting were held by 30.06.2026.');
});
