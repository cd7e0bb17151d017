import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork, type Member } from '../roster.ts';

const row = (name: string, type: string, decided: Scalar = '15.01.2026', left: Scalar = '', remark = ''): Member => [
  ...[name, '', 'Helse Bergen HF', 'Helse Vest', type, decided, 'DMP'],
  ...['H1', '10.01.2026', '', '10.01.2026', left, remark],
];
const specialist = row('Kari Nes', 'Spesialist');
const representative = (...given: [Scalar?, Scalar?]) => row('Ola Ås', 'Profesjonell brukerrepresentant', ...given);
const judged = (rows: readonly Member[], on = '2026-11-22', language: Language = 'nb') =>
  findings(judgeDmp({ members: rows, on, language }), 'user-representative');

test('a group without a professional user representative is an error from its first day', () => {
  expect(judged([specialist])).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer' },
      values: { from: '2026-01-15', to: '2026-11-22', days: 312 },
      message:
        'Gruppen har ingen profesjonell brukerrepresentant 15.01.2026–22.11.2026 (312 dager). En slik skal delta.',
      source: { section: 'Oppnevning' },
      fix: null,
    },
  ]);
});

test('one or two professional representatives are fine (case 23 c)', () => {
  expect(judged([specialist, representative()])).toEqual([]);
  expect(judged([specialist, representative(), row('Per Pil', 'Profesjonell brukerrepresentant')])).toEqual([]);
});

test.each(['Brukerrepresentant', 'Pasientforening', 'Erfaringsrepresentant', 'Bruker'])(
  'a %s is not professional (case 23 b)',
  (type) => {
    expect(judged([specialist, row('Ola Ås', type)])).toMatchObject([{ severity: 'error' }]);
  },
);

test.each([
  'Brukerrepresentant (profesjonell)',
  'profesjonell brukerrepresentant',
  'Profesjonell  brukerrepresentant',
  'Profesjonell brukarrepresentant',
])('«%s» is marked as professional', (type) => {
  expect(judged([specialist, row('Ola Ås', type)])).toEqual([]);
});

test('a representative from the day after the first leaves that day', () => {
  expect(judged([specialist, representative('16.01.2026')])).toMatchObject([
    {
      values: { from: '2026-01-15', to: '2026-01-15', days: 1 },
      message: expect.stringContaining('15.01.2026 (1 dag)'),
    },
  ]);
});

test('who leaves on the day of judgement is there that day, the day before is not', () => {
  expect(judged([specialist, representative('15.01.2026', '22.11.2026')])).toEqual([]);
  expect(judged([specialist, representative('15.01.2026', '21.11.2026')])).toMatchObject([
    { values: { from: '2026-11-22', to: '2026-11-22' } },
  ]);
});

test('the days between two representatives are one finding', () => {
  const rows = [
    specialist,
    representative('15.01.2026', '31.03.2026'),
    row('Per Pil', 'Profesjonell brukerrepresentant', '01.05.2026'),
  ];
  expect(judged(rows)).toMatchObject([{ values: { from: '2026-04-01', to: '2026-04-30', days: 30 } }]);
});

test('after the group is closed nobody is missing', () => {
  const answer = judgeDmp({
    members: [specialist, representative('15.01.2026', '30.06.2026')],
    setup: [['Avsluttet', '30.06.2026']],
  });
  expect(findings(answer, 'user-representative')).toEqual([]);
});

test('a date that cannot be read leaves it undecided and names the cell', () => {
  const found = judged([specialist, representative('januar')]);
  expect(found).toMatchObject([{ severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'F3' } }]);
  expect(found[0]?.message).toContain('Medlemmer!F3');
});

test('a type that cannot be read leaves it undecided', () => {
  expect(judged([specialist, row('Ola Ås', 'Brukerekspert')])).toMatchObject([
    { severity: 'undecided', at: { cell: 'E3' } },
  ]);
});

test('one who can be read is enough, whoever else cannot', () => {
  expect(judged([specialist, representative(), row('Per Pil', 'Brukerekspert')])).toEqual([]);
});

test('a proposed representative does not take part yet', () => {
  const rows = [specialist, row('Ola Ås', 'Profesjonell brukerrepresentant', '15.01.2026', '', 'Foreslått')];
  expect(judged(rows)).toHaveLength(1);
  expect(findings(judgeDmp({ members: rows, request: { assume: 'proposed' } }), 'user-representative')).toEqual([]);
});

test('the network’s mandate does not ask for one', () => {
  expect(findings(judgeNetwork(), 'user-representative')).toEqual([]);
});

test('no size, term or frequency is held against a DMP group (case 24 d)', () => {
  const rules = findings(
    judgeDmp({
      members: [specialist, representative()],
      meetings: [['1', '12.02.2026', 'Gruppemøte', 'Fysisk', 'Avholdt', '']],
    }),
  );
  expect(rules.filter(({ rule }) => /^(seat|term|meeting-frequency|handover|annual)/.test(rule))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged([specialist], '2026-11-22', 'nn')[0]?.message).toBe(
    'Gruppa har ingen profesjonell brukarrepresentant 15.01.2026–22.11.2026 (312 dagar). Ein slik skal delta.',
  );
  expect(judged([specialist], '2026-11-22', 'en')[0]?.message).toBe(
    'The group has no professional user representative 15.01.2026–22.11.2026 (312 days). One is to take part.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = [specialist, row('Ola Ås', 'Pasientforening')];
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2026-12-24')[0]?.key).toBe(key);
});

describe('what the sheet does not tell', () => {
  const sheet = (name: string, column: readonly string[], header = dmpHeader) => ({
    cells: [
      [...header, name],
      [...specialist, column[0] ?? ''],
      [...representative(), column[1] ?? ''],
    ],
    name: 'Medlemmer',
  });
  const judgedSheet = (cells: readonly (readonly Scalar[])[]) =>
    findings(judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }), 'user-representative');

  test('a list with neither type nor rôle leaves it undecided, once, and names the column', () => {
    const cells = [dmpHeader, specialist, representative()].map((row) => row.filter((_, column) => column !== 4));
    expect(judgedSheet(cells)).toMatchObject([
      { severity: 'undecided', values: { missing: 'members', column: 'type' } },
    ]);
  });

  test('a representative who may be of another group leaves it undecided in each', () => {
    const { cells } = sheet('Gruppe', ['A', '']);
    expect(judgedSheet([...cells, [...row('Per Bø', 'Spesialist'), 'B']])).toMatchObject([
      { severity: 'undecided', values: { cells: ['Medlemmer!N3'] } },
      { severity: 'undecided', values: { cells: ['Medlemmer!N3'] } },
    ]);
  });

  test.each(['Varamedlem', 'Observatør'])('a %s is there on no day', (role) => {
    expect(judgedSheet(sheet('Rolle', ['Medlem', role]).cells)).toMatchObject([{ severity: 'error' }]);
    expect(judgedSheet(sheet('Rolle', ['Medlem', 'Medlem']).cells)).toEqual([]);
  });

  test('a specialist with a rôle nobody knows is a specialist all the same', () => {
    expect(judgedSheet(sheet('Rolle', ['Kasserer', 'Observatør']).cells)).toMatchObject([{ severity: 'error' }]);
    expect(
      judgedSheet([
        [...dmpHeader, 'Rolle'],
        [...row('Kari Nes', 'Bruker'), 'Kasserer'],
      ]),
    ).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!N2'] } }]);
  });
});

test('days on which one or another may be one are told together', () => {
  const rows = [
    specialist,
    row('A Å', 'Ekspert', '15.01.2026', '31.03.2026'),
    row('B Å', 'Ekspert', '15.01.2026', '30.06.2026'),
  ];
  expect(judged(rows).map(({ severity, values }) => [severity, values.from, values.to])).toEqual([
    ['error', '2026-07-01', '2026-11-22'],
    ['undecided', '2026-01-15', '2026-06-30'],
  ]);
});

test('the key is the same when the period begins after the shortage', () => {
  const rows = [row('Kari Nes', 'Spesialist', '15.03.2025')];
  expect(judged(rows, '2027-02-01')[0]?.key).toBe(judged(rows, '2026-02-01')[0]?.key);
  expect(judged(rows, '2027-02-01')).toMatchObject([{ values: { from: '2026-01-01', since: '2025-03-15' } }]);
});

test('a list of which no start can be read leaves it undecided, though nobody in it is one', () => {
  expect(judged([row('Kari Nes', 'Spesialist', 'januar')])).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!F2'] } },
  ]);
});

test('one day is said in nynorsk and English too', () => {
  const rows = [specialist, representative('16.01.2026')];
  expect(judged(rows, '2026-11-22', 'nn')[0]?.message).toBe(
    'Gruppa har ingen profesjonell brukarrepresentant 15.01.2026 (1 dag). Ein slik skal delta.',
  );
  expect(judged(rows, '2026-11-22', 'en')[0]?.message).toBe(
    'The group has no professional user representative 15.01.2026 (1 day). One is to take part.',
  );
});

test('a representative without a name leaves it undecided, at the name', () => {
  expect(judged([specialist, row('', 'Profesjonell brukerrepresentant')])).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!A3'] } },
  ]);
});

test('the rôle may say it where the type does not', () => {
  const cells = (role: string) => [
    [...dmpHeader, 'Rolle'],
    [...specialist, ''],
    [...row('Ola Ås', ''), role],
  ];
  const found = (role: string) =>
    findings(
      judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells: cells(role) }] } } }),
      'user-representative',
    ).length;
  expect([found('Profesjonell brukerrepresentant'), found('Medlem')]).toEqual([0, 1]);
});

test('two shortages are two findings, each with the cells that would decide it', () => {
  const rows = [
    specialist,
    row('A Å', 'Ekspert', '15.01.2026', '31.03.2026'),
    representative('01.05.2026', '31.05.2026'),
    row('B Å', 'Ekspert', '01.07.2026'),
  ];
  expect(judged(rows).map(({ values }) => [values.from, values.to, values.cells])).toEqual([
    ['2026-04-01', '2026-04-30', undefined],
    ['2026-06-01', '2026-06-30', undefined],
    ['2026-01-15', '2026-03-31', ['Medlemmer!E3']],
    ['2026-07-01', '2026-11-22', ['Medlemmer!E5']],
  ]);
  expect(new Set(judged(rows).map(({ key }) => key)).size).toBe(4);
});

test('the group is active from the day Oppsett says it was founded', () => {
  const found = (founded: string) =>
    findings(
      judgeDmp({ members: [specialist, representative('01.02.2026')], setup: [['Opprettet', founded]] }),
      'user-representative',
    ).map(({ values }) => [values.from, values.to]);
  expect(found('01.02.2026')).toEqual([]);
  expect(found('31.01.2026')).toEqual([['2026-01-31', '2026-01-31']]);
});

test('a group that was closed before the period is not judged', () => {
  const answer = judgeDmp({
    members: [row('Kari Nes', 'Spesialist', '15.01.2024')],
    setup: [['Avsluttet', '31.12.2024']],
  });
  expect(findings(answer, 'user-representative')).toEqual([]);
});

test('the key is another where the shortage began another day', () => {
  const key = (left: string) => judged([specialist, representative('15.01.2026', left)])[0]?.key;
  expect(key('31.03.2026')).toBeDefined();
  expect(key('31.03.2026')).not.toBe(key('30.04.2026'));
});
