/** Every edge case of the domain that concerns the rules in force, by its number there; literal expected values. */
import { describe, expect, test } from 'vitest';
import {
  brief,
  dmpHeader,
  findings,
  judgeDmp,
  judgeNetwork,
  memberHeader,
  members,
  type MeetingRow,
  type Member,
} from './roster.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';

const by = 'Fagdirektørene i RHF-ene';
const employers: Readonly<Record<string, string>> = {
  'Helse Sør-Øst': 'Akershus universitetssykehus HF',
  'Helse Vest': 'Helse Bergen HF',
  'Helse Midt-Norge': 'St. Olavs hospital HF',
  'Helse Nord': 'Nordlandssykehuset HF',
};
const row = (name: string, region: string, from: string | number, to: string | number, role = 'Medlem'): Member => [
  name,
  employers[region] ?? '',
  region,
  role,
  from,
  to,
  by,
  '',
  '',
];
const rules = (answer: ReturnType<typeof judgeNetwork>) =>
  brief(answer).map((line) => line.split(' ').slice(0, 2).join(' '));
const messages = (answer: ReturnType<typeof judgeNetwork>, rule: string) =>
  findings(answer, rule).map(({ message }) => message);

describe('1: a term of exactly two years', () => {
  const term = members({ 4: { 4: '01.05.2024', 5: '30.04.2026' } });
  test('gives nothing on its own length while it runs', () => {
    const answer = judgeNetwork({ members: term, on: '2026-03-01' });
    expect(rules(answer).filter((rule) => /term-(too|one|open|expired)/.test(rule))).toEqual([]);
  });
  test('is an error after it ran out without a successor', () => {
    expect(messages(judgeNetwork({ members: term }), 'term-expired')).toEqual([
      'Eva Foss: oppnevningen utløp 30.04.2026 og er ikke fornyet. Helse Vest mangler medlem.',
    ]);
  });
});

test('2: one day too long with a successor on that day is a warning with the mended date, and no surplus', () => {
  const answer = judgeNetwork({
    members: members({ 4: { 4: '01.05.2024', 5: '01.05.2026' } }, [
      row('Kari Lie', 'Helse Vest', '01.05.2026', '30.04.2028'),
    ]),
    request: { period: { from: '2026-01-01', to: '2026-11-22' } },
  });
  expect(rules(answer)).toEqual(['term-one-day-over warning']);
  expect(findings(answer, 'term-one-day-over')[0]?.fix).toEqual({
    sheet: 'Medlemmer',
    cell: 'F6',
    value: 46142,
    numberFormat: 'dd.mm.yyyy',
    label: '30.04.2026',
  });
});

describe('3: a term that starts on a leap day', () => {
  const ending = (to: string) =>
    rules(judgeNetwork({ members: members({ 4: { 4: '29.02.2024', 5: to } }), on: '2026-02-01' }));
  const term = (found: string[]) => found.filter((rule) => /^term-(too|one)/.test(rule));
  test('a: ends rightly on 28.02.2026', () => expect(term(ending('28.02.2026'))).toEqual([]));
  test('b: is one day short on 27.02.2026', () =>
    expect(term(ending('27.02.2026'))).toEqual(['term-too-short warning']));
  test('c: is one day over on 01.03.2026', () =>
    expect(term(ending('01.03.2026'))).toEqual(['term-one-day-over warning']));
});

describe('4: two years are not a number of days', () => {
  const term = (from: string, to: string) => {
    const answer = judgeNetwork({ members: members({ 4: { 4: from, 5: to } }), on: '2024-02-01' });
    return rules(answer).filter((rule) => /^term-(too|one)/.test(rule));
  };
  test('a: 731 days over a leap day are right', () => expect(term('01.03.2022', '29.02.2024')).toEqual([]));
  test('b: 730 days over a leap day are one short', () =>
    expect(term('01.03.2022', '28.02.2024')).toEqual(['term-too-short warning']));
  test('c: 730 days without one are right', () => expect(term('01.03.2024', '28.02.2026')).toEqual([]));
});

describe('5: dates as text', () => {
  const reading = (text: string) => {
    const answer = judgeNetwork({ members: members({ 4: { 4: text, 5: '31.12.2027' } }) });
    return findings(answer).filter(({ rule, at }) => rule.startsWith('date-') && at?.cell === 'E6');
  };
  test.each(['2024–2026', '05.06', '31.04.2024'])('a, c, d: «%s» is not guessed', (text) => {
    expect(reading(text).map(({ rule, message }) => [rule, message])).toEqual([
      ['date-unreadable', `Rad 6: datoen «${text}» kan ikke tolkes. Skriv dd.mm.åååå.`],
    ]);
  });
  test('b: «09.23» is September 2023, and that is said', () => {
    expect(reading('09.23').map(({ message }) => message)).toEqual([
      'Eva Foss: bare måned er ført (09.23). Lest som 01.09.2023.',
    ]);
  });
  test('e: «1. mai 2024» is 01.05.2024', () => {
    const answer = judgeNetwork({ members: members({ 4: { 4: '1. mai 2024', 5: '30.04.2026' } }), on: '2026-03-01' });
    expect(findings(answer, 'term-expiring')[0]?.values).toEqual({
      name: 'Eva Foss',
      region: 'Helse Vest',
      to: '2026-04-30',
      daysLeft: 60,
      proposalTo: 'medical-directors',
    });
  });
});

describe('6: serial numbers', () => {
  const judged = (serial: number, date1904: boolean) =>
    validate(
      {
        on: '2024-06-01',
        group: { mandate: 'behandlingshjelpemidler' },
        workbook: {
          date1904,
          sheets: [{ name: 'Medlemmer', cells: [memberHeader, row('Kari Lie', 'Helse Vest', serial, '')] }],
        },
      },
      mandates,
    );
  test.each([
    [45413, false],
    [43951, true],
  ])('a, b: %d (1904: %s) is 01.05.2024', (serial, date1904) => {
    const answer = judged(serial, date1904);
    expect('groups' in answer && findings(answer, 'term-open-ended')[0]?.values.from).toBe('2024-05-01');
  });
  test('c: 46203.98 is 30.06.2026, in the first half-year', () => {
    const meetings: MeetingRow[] = [
      ['1', 46203.98, 'Ordinært', '', 'Avholdt', ''],
      ['2', '12.02.2026', 'Ordinært', '', 'Avholdt', ''],
    ];
    expect(judgeNetwork({ meetings }).groups[0]?.meetings.map(({ halfYear, held }) => [halfYear, held])).toEqual([
      ['2026-H1', 2],
      ['2026-H2', 0],
    ]);
  });
});

test('7: five for Sør-Øst and one for Nord are two errors; nothing is netted', () => {
  const answer = judgeNetwork({ members: members({ 9: { 2: 'Helse Sør-Øst' } }) });
  expect(messages(answer, 'seats-per-region')).toEqual([
    'Helse Sør-Øst har 5 medlemmer 01.01.2026–22.11.2026 (326 dager). Mandatet krever 4.',
    'Helse Nord har 1 medlem 01.01.2026–22.11.2026 (326 dager). Mandatet krever 2.',
  ]);
});

describe('8: a handover in Helse Vest', () => {
  const until = (day: string) =>
    judgeNetwork({ members: members({ 4: { 7: day } }, [row('Kari Lie', 'Helse Vest', '15.06.2026', '14.06.2028')]) });
  test('a: fourteen days together are a warning', () => {
    const answer = until('28.06.2026');
    expect(rules(answer)).toEqual(['handover-overlap warning']);
    expect(messages(answer, 'handover-overlap')).toEqual([
      'Helse Vest har ett medlem for mye i 14 dager ved skifte (Eva Foss → Kari Lie, 15.06.2026–28.06.2026). Mandatet krever 2.',
    ]);
  });
  test('b: half a year together is an error', () => {
    expect(messages(until('31.12.2026'), 'seats-per-region')).toEqual([
      'Helse Vest har 3 medlemmer 15.06.2026–22.11.2026 (161 dager). Mandatet krever 2.',
    ]);
  });
});

test('9: who moves to another region leaves a vacancy and does not count there without a new appointment', () => {
  const answer = judgeNetwork({ members: members({ 6: { 7: '31.08.2026' } }) });
  expect(messages(answer, 'seats-per-region')).toEqual([
    'Helse Midt-Norge har 1 medlem 01.09.2026–22.11.2026 (83 dager). Mandatet krever 2.',
  ]);
});

describe('10: where a person belongs', () => {
  test('a: «Helse Nord-Trøndelag» in the column Region is not Helse Nord', () => {
    const answer = judgeNetwork({ members: members({ 9: { 2: 'Helse Nord-Trøndelag' } }) });
    expect(rules(answer)).toContain('value-unknown warning');
    expect(
      answer.groups[0]?.seats.find(({ region }) => region === 'Helse Nord')?.runs.map(({ seated }) => seated),
    ).toEqual([1]);
  });
  test('c, d: the typed region counts for shared and private employers', () => {
    const answer = judgeNetwork({ members: members({ 0: { 1: 'Lovisenberg' }, 9: { 1: 'Sykehusinnkjøp HF' } }) });
    expect(rules(answer)).toEqual(['region-underivable note']);
  });
});

test.each(['representant fra Helse Vest mangler', 'Vakant', 'N.N.', 'ledig plass'])(
  '11: «%s» is a free seat, never a person',
  (name) => {
    const answer = judgeNetwork({ members: members({ 4: { 0: name } }) });
    expect(messages(answer, 'seats-per-region')).toEqual([
      'Helse Vest har 1 medlem 01.01.2026–22.11.2026 (326 dager). Mandatet krever 2.',
    ]);
    expect(answer.groups[0]?.findings.filter(({ message }) => message.includes(name))).toEqual([]);
  },
);

test('13: one person with two overlapping appointments is counted once', () => {
  const twice = members({ 4: { 4: '01.05.2024', 5: '30.04.2026' } }, [
    row('Eva Foss', 'Helse Vest', '01.04.2026', '31.03.2028'),
  ]);
  const answer = judgeNetwork({ members: twice, request: { period: { from: '2026-01-01', to: '2026-11-22' } } });
  expect(messages(answer, 'seats-per-region').concat(messages(answer, 'handover-overlap'))).toEqual([]);
});

describe('14: appointments in the middle of the year', () => {
  test('a: run on their own clock', () => {
    const own = members({ 4: { 7: '14.08.2026' } }, [row('Kari Lie', 'Helse Vest', '15.08.2026', '14.08.2028')]);
    expect(rules(judgeNetwork({ members: own }))).toEqual([]);
  });
  test('b: who left is active through the day of leaving, and the seat is free from the next', () => {
    const answer = judgeNetwork({ members: members({ 4: { 7: '31.08.2026' } }) });
    expect(rules(answer)).toEqual(['seats-per-region error']);
    expect(findings(answer)[0]?.values).toMatchObject({
      region: 'Helse Vest',
      from: '2026-09-01',
      to: '2026-11-22',
      seated: 1,
    });
  });
});

describe('17: which half-year a meeting belongs to', () => {
  const held = (...days: string[]) => {
    const meetings = days.map((day, index): MeetingRow => [String(index + 1), day, 'Ordinært', '', 'Avholdt', '']);
    return judgeNetwork({ meetings }).groups[0]?.meetings.map((halfYear) => halfYear.held);
  };
  test('a: 30 June is in the first', () => expect(held('30.06.2026')).toEqual([1, 0]));
  test('b: 1 July is in the second', () => expect(held('01.07.2026')).toEqual([0, 1]));
});

describe('18: which meetings count', () => {
  const counted = (meeting: MeetingRow) => judgeNetwork({ meetings: [meeting] }).groups[0]?.meetings[0]?.held;
  test('a: one on Teams does', () => expect(counted(['1', '12.02.2026', 'Ordinært', 'Teams', 'Avholdt', ''])).toBe(1));
  test('b: a round of e-mail does not', () =>
    expect(counted(['1', '12.02.2026', 'E-postsirkulasjon', '', 'Avholdt', ''])).toBe(0));
  test('c: a joint meeting does when marked «teller»', () => {
    expect(counted(['1', '12.02.2026', 'Fellesmøte med Sykehusinnkjøp', '', 'Avholdt', ''])).toBe(0);
    expect(counted(['1', '12.02.2026', 'Fellesmøte med Sykehusinnkjøp', '', 'Avholdt', 'teller'])).toBe(1);
  });
  test('d: the arbeidsutvalg does not', () =>
    expect(counted(['1', '12.02.2026', 'Arbeidsutvalg', '', 'Avholdt', ''])).toBe(0));
});

describe('19: the running half-year', () => {
  const first: MeetingRow[] = [
    ['1', '12.02.2026', 'Ordinært', '', 'Avholdt', ''],
    ['2', '21.05.2026', 'Ordinært', '', 'Avholdt', ''],
  ];
  const held: MeetingRow = ['3', '17.09.2026', 'Ordinært', '', 'Avholdt', ''];
  const planned = (day: string): MeetingRow => ['4', day, 'Ordinært', '', 'Planlagt', ''];
  test('a: one held and one planned is on track', () => {
    expect(rules(judgeNetwork({ meetings: [...first, held, planned('10.12.2026')] }))).toEqual([
      'meeting-frequency-on-track note',
    ]);
  });
  test('b: one held and none planned needs one more by 31.12.2026', () => {
    expect(messages(judgeNetwork({ meetings: [...first, held] }), 'meeting-frequency-at-risk')).toEqual([
      '2. halvår 2026: 1 avholdt og 0 planlagt av minst 2 møter. Det må planlegges 1 møte til innen 31.12.2026.',
    ]);
  });
  test('c: none held and two planned is on track', () => {
    expect(rules(judgeNetwork({ meetings: [...first, planned('01.12.2026'), planned('10.12.2026')] }))).toEqual([
      'meeting-frequency-on-track note',
    ]);
  });
});

describe('20: meetings that contradict the calendar', () => {
  const inSecond = (...rows: MeetingRow[]) => judgeNetwork({ meetings: rows }).groups[0]?.meetings;
  test('a: a planned one that has passed is not counted', () => {
    expect(inSecond(['1', '15.06.2026', 'Ordinært', '', 'Planlagt', ''])?.[0]).toMatchObject({ held: 0, planned: 0 });
  });
  test('b: one held in the future is not counted', () => {
    expect(inSecond(['1', '10.12.2026', 'Ordinært', '', 'Avholdt', ''])?.[1]).toMatchObject({ held: 0, planned: 0 });
  });
  test('c: two rows for one day are one meeting until confirmed', () => {
    const one: MeetingRow = ['1', '12.03.2026', 'Ordinært', '', 'Avholdt', ''];
    expect(inSecond(one, ['2', ...one.slice(1)])?.[0]).toMatchObject({ held: 1 });
  });
});

const dmp = (
  habilitet: string,
  cleared: string,
  decided: string,
  type = 'Spesialist',
  silence = '01.01.2026',
): Member => [
  ...[
    'Kari Lie',
    'overlege',
    'Helse Bergen HF',
    'Helse Vest',
    type,
    decided,
    'DMP',
    habilitet,
    cleared,
    '',
    silence,
    '',
    '',
  ],
];
const representative: Member = [
  ...[
    'Eli Bø',
    'rådgiver',
    'Forbundet',
    '',
    'Profesjonell brukerrepresentant',
    '05.01.2026',
    'DMP',
    'H1',
    '02.01.2026',
    '',
    '02.01.2026',
    '',
    '',
  ],
];
const dmpRules = (...rows: Member[]) => rules(judgeDmp({ members: rows }));

describe('22: habilitet and the day of appointment', () => {
  const judged = (habilitet: string, decided: string) =>
    dmpRules(dmp(habilitet, '10.01.2026', decided), representative);
  test('a: cleared five days before is right', () => expect(judged('H1', '15.01.2026')).toEqual([]));
  test('b: cleared the same day is a note', () =>
    expect(judged('H1', '10.01.2026')).toEqual(['habilitet-same-day note']));
  test('c: cleared after is an error', () => expect(judged('H1', '05.01.2026')).toEqual(['habilitet-clarified error']));
  test('d: still under assessment is an error', () =>
    expect(judged('H2', '15.01.2026')).toEqual(['habilitet-clarified error']));
});

describe('23: user representatives', () => {
  test('a: one without taushetserklæring is an error', () => {
    const silent = representative.map((cell, column) =>
      dmpHeader[column] === 'Taushetserklæring signert' ? '' : cell,
    );
    expect(dmpRules(silent)).toEqual(['taushetsplikt-clarified error']);
  });
  test('b: a patient association without a professional user representative is an error', () => {
    expect(dmpRules(dmp('H1', '10.01.2026', '15.01.2026', 'Pasientforening'))).toEqual(['user-representative error']);
  });
  test('c: two professional representatives are fine', () =>
    expect(dmpRules(representative, ['Per Ås', ...representative.slice(1)])).toEqual([]));
});

test('24 d: one meeting all year and seven members is fine for DMP: no frequency, size or term', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => [
    `${letter} Lie`,
    ...dmp('H1', '10.01.2026', '15.01.2026').slice(1),
  ]);
  const meetings: MeetingRow[] = [['1', '12.03.2026', 'Gruppemøte', '', 'Avholdt', '']];
  // That no patient association is involved is no more than a note.
  const found = rules(judgeDmp({ members: [...names, representative], meetings }));
  expect(found.filter((line) => line !== 'patient-association note')).toEqual([]);
});

describe('25: habilitet in words', () => {
  const judged = (status: string, cleared = '10.01.2026') =>
    judgeDmp({ members: [dmp(status, cleared, '15.01.2026'), representative] });
  test('a: «inhabil» is H5', () => expect(findings(judged('inhabil'))[0]?.values.why).toBe('H5'));
  test('b: «Ikke avklart» is H0', () => expect(findings(judged('Ikke avklart'))[0]?.values.why).toBe('H0'));
  test('c: «avklart» needs confirmation, and a month alone is no date', () => {
    expect(rules(judged('avklart', '03/26'))).toEqual([
      'date-unreadable error',
      'value-unknown warning',
      'habilitet-clarified undecided',
    ]);
  });
  test('d: «OK» asks whether it is H1 or H3', () => {
    expect(messages(judged('OK'), 'value-unknown')).toEqual([
      'Kari Lie: betyr «OK» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.',
    ]);
  });
});
