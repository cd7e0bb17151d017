import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeOwn } from '../own.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork, type Member } from '../roster.ts';

interface Clearance {
  readonly status?: Scalar;
  readonly cleared?: Scalar;
  readonly tender?: string;
  readonly decided?: Scalar;
  readonly type?: string;
  readonly name?: string;
}
const row = ({
  status = 'H1',
  cleared = '10.01.2026',
  tender = '',
  decided = '15.01.2026',
  type = 'Spesialist',
  name = 'Kari Nes',
}: Clearance = {}): Member => [
  ...[name, 'Overlege', 'Helse Bergen HF', 'Helse Vest', type, decided, 'DMP'],
  ...[status, cleared, tender, '10.01.2026', '', ''],
];
const judged = (clearance: Clearance, language: Language = 'nb') =>
  findings(judgeDmp({ members: [row(clearance)], language }), 'habilitet-clarified');

test('cleared five days before the appointment is fine (case 22 a)', () => {
  expect(judged({})).toEqual([]);
});

test('cleared the day before is fine, the same day is left to its own rule, the day after is an error (case 22)', () => {
  expect(judged({ cleared: '14.01.2026' })).toEqual([]);
  expect(judged({ cleared: '15.01.2026' })).toEqual([]);
  expect(judged({ cleared: '16.01.2026' })).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'I2' },
      values: { name: 'Kari Nes', date: '2026-01-16', decided: '2026-01-15' },
      message:
        'Kari Nes: habilitet er avklart 16.01.2026, etter oppnevningen 15.01.2026. Habilitet skal avklares før oppnevning.',
      source: { section: 'Oppnevning' },
      fix: null,
    },
  ]);
});

test('a clearing that is not entered is an error', () => {
  expect(judged({ cleared: '' })).toMatchObject([
    {
      severity: 'error',
      at: { cell: 'I2' },
      message: 'Kari Nes: habilitet er ikke ført som avklart. Habilitet skal avklares før oppnevning.',
    },
  ]);
});

test.each(['H0', 'H2', 'H5', 'H9', 'inhabil', 'ikke habil', 'Ikke avklart', 'under avklaring', 'venter'])(
  'the status «%s» is an error whatever the date (cases 22 d and 25)',
  (status) => {
    expect(judged({ status })).toMatchObject([{ severity: 'error', at: { cell: 'H2' } }]);
  },
);

test.each([
  'H1',
  'H3',
  'H4',
  'H1 – Erklæring mottatt – ingen interesser oppgitt',
  'Interesser oppgitt – vurdert habil',
])('the status «%s» is cleared', (status) => {
  expect(judged({ status })).toEqual([]);
});

test('an empty status is H0, not obtained, and an error that says what is entered', () => {
  expect(judged({ status: '' })).toMatchObject([
    {
      severity: 'error',
      at: { cell: 'H2' },
      message:
        'Kari Nes: habilitet er datert 10.01.2026, men status er ikke ført. Habilitet skal avklares før oppnevning.',
    },
  ]);
  expect(judged({ status: '', cleared: '' })).toMatchObject([
    {
      severity: 'error',
      at: { cell: 'H2' },
      message: 'Kari Nes: habilitet er ikke ført som avklart. Habilitet skal avklares før oppnevning.',
    },
  ]);
});

test.each(['ok', 'avklart', 'habil', 'ja'])('«%s» is undecided until somebody confirms it (case 25 d)', (status) => {
  expect(judged({ status })).toMatchObject([{ severity: 'undecided', at: { cell: 'H2' } }]);
});

test('«ok» after the appointment is an error whatever it means', () => {
  expect(judged({ status: 'ok', cleared: '16.01.2026' })).toMatchObject([{ severity: 'error' }]);
});

test('a date of clearing that cannot be read leaves it undecided', () => {
  const found = judged({ cleared: '03.2026' });
  expect(found).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'I2' }, values: { about: 'Kari Nes' } },
  ]);
  expect(found[0]?.message).toBe(
    'Habilitet avklart (Kari Nes) er ikke vurdert. Det avhenger av Medlemmer!I2, som ikke kan leses sikkert.',
  );
});

test('a date of appointment that cannot be read leaves it undecided, and H5 an error all the same', () => {
  expect(judged({ decided: 'januar' })).toMatchObject([{ severity: 'undecided', at: { cell: 'F2' } }]);
  expect(judged({ decided: 'januar', status: 'H5' })).toMatchObject([{ severity: 'error' }]);
});

test('a declaration for another tender is an error, for the group’s own it is fine', () => {
  const found = (tender: string) =>
    findings(judgeDmp({ members: [row({ tender })], setup: [['Anbud', 'TNF-hemmere 2026']] }), 'habilitet-clarified');
  expect(found('Onkologi 2025')).toMatchObject([{ severity: 'error', at: { cell: 'J2' } }]);
  expect(found('TNF-hemmere 2026')).toEqual([]);
});

test('a declaration for the procurement by its reference is for the group’s own tender', () => {
  const setup = [
    ['Anbud', 'TNF-hemmere'],
    ['Anskaffelsesreferanse', 'LIS 2401'],
  ] as const;
  const found = (tender: string) =>
    findings(judgeDmp({ members: [row({ tender })], setup }), 'habilitet-clarified').length;
  expect([found('LIS 2401'), found('TNF-hemmere'), found('LIS 2301')]).toEqual([0, 0, 1]);
  const byReference = judgeDmp({ members: [row({ tender: 'LIS 2301' })], setup: [setup[1]] });
  expect(findings(byReference, 'habilitet-clarified')).toHaveLength(1);
});

test('a declaration given for an earlier appointment is an error', () => {
  const rows = [
    row({ cleared: '10.01.2025', decided: '15.01.2025' }),
    row({ cleared: '10.01.2025', decided: '15.01.2026' }),
  ];
  expect(findings(judgeDmp({ members: rows }), 'habilitet-clarified')).toMatchObject([
    { severity: 'error', at: { cell: 'I3' } },
  ]);
});

test('a proposal between the declaration and the appointment is no earlier appointment', () => {
  const proposal = row({ decided: '12.01.2026' }).with(12, 'Foreslått');
  const rows = [row(), proposal];
  expect(findings(judgeDmp({ members: rows }), 'habilitet-clarified')).toEqual([]);
});

test('a list without the date column is asked for it, once, and H5 is an error all the same', () => {
  const without = (cells: Member) => cells.filter((_, column) => column !== 8);
  const rows = [row(), row({ name: 'Ola Ås' }), row({ name: 'Per Bø', status: 'H5' })].map(without);
  const cells = [without(dmpHeader), ...rows];
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'habilitet-clarified')).toMatchObject([
    { severity: 'error', at: { cell: 'H4' } },
    { severity: 'undecided', values: { missing: 'members', column: 'habilitetDate' } },
  ]);
});

test('somebody who may be of the project team, who has no name or no group, is not judged, and the cell is named', () => {
  const open = (answer: ReturnType<typeof judgeDmp>) =>
    findings(answer, 'habilitet-clarified').map(({ severity, values }) => [severity, values.cells]);
  const nothing = { status: '', cleared: '' };
  expect(open(judgeDmp({ members: [row({ ...nothing, type: 'Superbruker' })] }))).toEqual([
    ['undecided', ['Medlemmer!E2']],
  ]);
  expect(open(judgeDmp({ members: [row({ ...nothing, name: '' })] }))).toEqual([['undecided', ['Medlemmer!A2']]]);
  const groups = [
    ['A', ...row()],
    ['B', ...row({ name: 'Ola Ås' })],
    ['', ...row({ name: 'Per Bø', status: 'H5' })],
  ];
  const sheets = [{ name: 'Medlemmer', cells: [['Gruppe', ...dmpHeader], ...groups] }];
  expect(open(judgeDmp({ request: { workbook: { sheets } } }))).toEqual([
    ['undecided', ['Medlemmer!A4']],
    ['undecided', ['Medlemmer!A4']],
  ]);
});

test('a vacant place needs no clearing', () => {
  expect(judged({ status: '', cleared: '', type: 'Vakant' })).toEqual([]);
});

test('H5 is told of the group where the mandate is about no tender', () => {
  const cells = [
    ['Navn', 'Oppnevnt fra', 'Habilitet (status)', 'Habilitet avklart'],
    ['Kari Nes', '15.01.2026', 'H5', '10.01.2026'],
  ];
  const mandate = {
    name: 'Mandat',
    cells: [
      ['Krav', 'Gjelder', 'Antall'],
      ['Habilitet før oppnevning', '', 'ja'],
    ],
  };
  const message = (language: Language, more: readonly { name: string; cells: Scalar[][] }[] = []) =>
    findings(
      judgeOwn([], [], [], { language, workbook: { sheets: [mandate, { name: 'Medlemmer', cells }, ...more] } }),
      'habilitet-clarified',
    )[0]?.message;
  expect(message('nb')).toBe(
    'Kari Nes: vurdert inhabil (H5) er ført. Det er ikke forenlig med oppnevning til denne gruppen. Habilitet skal avklares før oppnevning.',
  );
  expect(message('nn')).toBe(
    'Kari Nes: vurdert inhabil (H5) er ført. Det er ikkje foreineleg med oppnemning til denne gruppa. Habilitet skal avklarast før oppnemning.',
  );
  expect(message('en')).toBe(
    'Kari Nes: assessed as not impartial (H5) is entered, which does not go with appointment to this group. Impartiality is to be cleared before appointment.',
  );
  const setup = {
    name: 'Oppsett',
    cells: [
      ['Felt', 'Verdi'],
      ['Anbud', 'Onkologi 2026'],
    ],
  };
  expect(message('nb', [setup])).toContain('oppnevning til dette anbudet');
});

test('user representatives and patient associations are asked too, DMP’s own people are not', () => {
  for (const type of ['Profesjonell brukerrepresentant', 'Pasientforening'])
    expect(judged({ type, cleared: '' })).toHaveLength(1);
  expect(judged({ type: 'DMP', cleared: '' })).toEqual([]);
});

test('the network’s mandate does not ask for it', () => {
  expect(findings(judgeNetwork(), 'habilitet-clarified')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged({ status: 'H5' }, 'nn')[0]?.message).toBe(
    'Kari Nes: vurdert inhabil (H5) er ført. Det er ikkje foreineleg med oppnemning til dette anbodet. Habilitet skal avklarast før oppnemning.',
  );
  expect(judged({ cleared: '16.01.2026' }, 'en')[0]?.message).toBe(
    'Kari Nes: impartiality was cleared on 16.01.2026, after the appointment on 15.01.2026. Impartiality is to be cleared before appointment.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = [row({ cleared: '' }), row({ name: 'Ola Ås' })];
  const key = findings(judgeDmp({ members: rows }), 'habilitet-clarified')[0]?.key;
  expect(findings(judgeDmp({ members: rows.toReversed() }), 'habilitet-clarified')[0]?.key).toBe(key);
  expect(findings(judgeDmp({ members: rows, on: '2026-12-24' }), 'habilitet-clarified')[0]?.key).toBe(key);
});

describe('what is entered is said in three languages', () => {
  const setup = [['Anbud', 'Onkologi 2026']] as const;
  const said = (clearance: Clearance, before: readonly Member[] = []) =>
    (['nb', 'nn', 'en'] as const).map(
      (language) =>
        findings(judgeDmp({ members: [...before, row(clearance)], setup, language }), 'habilitet-clarified').at(-1)
          ?.message,
    );
  const end = [
    ' Habilitet skal avklares før oppnevning.',
    ' Habilitet skal avklarast før oppnemning.',
    ' Impartiality is to be cleared before appointment.',
  ];

  test.each<[Clearance, readonly [string, string, string]]>([
    [
      { status: 'H0' },
      [
        'habilitet er ført som ikke innhentet (H0).',
        'habilitet er ført som ikkje innhenta (H0).',
        'impartiality is entered as not obtained (H0).',
      ],
    ],
    [
      { status: 'H2' },
      [
        'habilitet er ført som under vurdering (H2).',
        'habilitet er ført som under vurdering (H2).',
        'impartiality is entered as under assessment (H2).',
      ],
    ],
    [
      { status: 'H9' },
      [
        'habilitet er ført som «må fornyes» (H9).',
        'habilitet er ført som «må fornyast» (H9).',
        'impartiality is entered as “to be renewed” (H9).',
      ],
    ],
    [
      { status: '' },
      [
        'habilitet er datert 10.01.2026, men status er ikke ført.',
        'habilitet er datert 10.01.2026, men status er ikkje ført.',
        'impartiality is dated 10.01.2026, but no status is entered.',
      ],
    ],
    [
      { status: '', cleared: '' },
      [
        'habilitet er ikke ført som avklart.',
        'habilitet er ikkje ført som avklara.',
        'impartiality is not entered as cleared.',
      ],
    ],
    [
      { cleared: '16.01.2026' },
      [
        'habilitet er avklart 16.01.2026, etter oppnevningen 15.01.2026.',
        'habilitet er avklara 16.01.2026, etter oppnemninga 15.01.2026.',
        'impartiality was cleared on 16.01.2026, after the appointment on 15.01.2026.',
      ],
    ],
    [
      { tender: 'TNF-hemmere 2025' },
      [
        'habilitetserklæringen er ført på «TNF-hemmere 2025», ikke på gruppens anbud.',
        'habilitetserklæringa er ført på «TNF-hemmere 2025», ikkje på anbodet til gruppa.',
        'the declaration of impartiality is entered for “TNF-hemmere 2025”, not for the group’s tender.',
      ],
    ],
  ])('%o', (clearance, sentences) => {
    expect(said(clearance)).toEqual(sentences.map((sentence, index) => `Kari Nes: ${sentence}${end[index]}`));
  });

  test('a declaration given before an earlier appointment', () => {
    const earlier = row({ cleared: '10.01.2025', decided: '15.01.2025' });
    expect(said({ cleared: '10.01.2025' }, [earlier])).toEqual([
      `Kari Nes: habilitet er avklart 10.01.2025, før en tidligere oppnevning, og må avklares på nytt (H9).${end[0]}`,
      `Kari Nes: habilitet er avklara 10.01.2025, før ei tidlegare oppnemning, og må avklarast på nytt (H9).${end[1]}`,
      `Kari Nes: impartiality was cleared on 10.01.2025, before an earlier appointment, and must be cleared anew (H9).${end[2]}`,
    ]);
  });
});

test('what is not entered is empty in what the finding carries', () => {
  expect(judged({ status: 'H5', cleared: '', decided: 'januar' })).toMatchObject([
    { values: { why: 'H5', date: '', decided: '', tender: '' } },
  ]);
});

test('a status that cannot be read leaves it undecided, though the date is in time', () => {
  expect(judged({ status: 'kanskje' })).toMatchObject([
    { severity: 'undecided', values: { about: 'Kari Nes', cells: ['Medlemmer!H2'] } },
  ]);
});

test('two persons are two findings', () => {
  const rows = [row({ cleared: '' }), row({ cleared: '', name: 'Ola Ås' })];
  const keys = findings(judgeDmp({ members: rows }), 'habilitet-clarified').map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('a list of nobody who is appointed is not asked for the date', () => {
  const cells = [dmpHeader, row({ type: 'Vakant' })].map((line) => line.filter((_, column) => column !== 8));
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'habilitet-clarified')).toEqual([]);
});

test('the key is another for another person, reason and day', () => {
  const key = (clearance: Clearance) => judged(clearance)[0]?.key;
  const keys = [
    key({ cleared: '' }),
    key({ cleared: '', name: 'Ola Ås' }),
    key({ status: 'H5' }),
    key({ cleared: '16.01.2026' }),
    key({ cleared: '17.01.2026' }),
  ];
  expect(new Set(keys).size).toBe(5);
});
