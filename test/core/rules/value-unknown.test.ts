import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import {
  dmpHeader,
  findings,
  fourMeetings,
  judgeDmp,
  judgeNetwork,
  members,
  type Member,
  type MeetingRow,
} from '../roster.ts';

const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'value-unknown');
const cell = (column: number, value: Scalar) => judged(members({ 5: { [column]: value } }));
const habilitet = (status: string) => {
  const row = dmpHeader.map((header) => (header === 'Habilitet (status)' ? status : ''));
  row.splice(0, 7, 'Kari Nes', 'Overlege', 'Helse Bergen HF', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP');
  return findings(judgeDmp({ members: [row] }), 'value-unknown');
};

test('an unknown region is a warning at its cell, with what stands there', () => {
  expect(cell(2, 'Helse Nord-Trøndelag')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'C7' },
      values: { name: 'Frode Gran', row: 7, field: 'region', value: 'Helse Nord-Trøndelag' },
      message: 'Frode Gran: «Helse Nord-Trøndelag» er ikke en kjent verdi for Region. Velg en kjent verdi.',
      fix: null,
    },
  ]);
});

test.each(['SØ', 'HNT', 'HMR', 'Helse Nord IKT', 'Trøndelag', '#N/A'])('«%s» is no region', (region) => {
  expect(cell(2, region)).toHaveLength(1);
});

test.each(['HV', 'Vest', 'Helse Vest RHF', 'helse vest', ' Helse  Vest ', 'HELSE VEST'])(
  '«%s» is Helse Vest',
  (region) => {
    expect(cell(2, region)).toEqual([]);
  },
);

test('an empty region of a member is said, of a varamedlem it does not matter', () => {
  expect(cell(2, '')[0]?.message).toBe('Frode Gran: Region er ikke ført.');
  expect(judged(members({}, [['Siv Sund', '', '', 'Varamedlem', '01.01.2026', '31.12.2027', '']]))).toEqual([]);
});

test('an unknown rôle is a warning, an empty one is a member', () => {
  expect(cell(3, 'Superbruker')).toMatchObject([{ severity: 'warning', at: { cell: 'D7' } }]);
  expect(cell(3, '')).toEqual([]);
});

test('a name that is missing is said by its row', () => {
  expect(cell(0, '')).toMatchObject([
    { severity: 'warning', at: { cell: 'A7' }, message: 'Rad 7: Navn er ikke ført.' },
  ]);
});

test('an Excel error in the name column is no person', () => {
  expect(cell(0, '#REF!')).toMatchObject([{ severity: 'warning', at: { cell: 'A7' } }]);
});

test('a meeting’s unknown status, type and form are asked about', () => {
  const meetings: MeetingRow[] = [...fourMeetings, ['5', '20.11.2026', 'Fagdag', 'Et sted', 'Bekreftet', '']];
  const found = findings(judgeNetwork({ meetings }), 'value-unknown');
  expect(found.map(({ severity, at }) => [severity, at?.cell])).toEqual([
    ['warning', 'C6'],
    ['warning', 'D6'],
    ['warning', 'E6'],
  ]);
});

test.each(['ok', 'avklart', 'habil', 'Ja', 'OK'])(
  'habilitet «%s» must be confirmed as H1 or H3 (case 25 d)',
  (status) => {
    expect(habilitet(status)).toMatchObject([
      {
        severity: 'warning',
        at: { cell: 'H2' },
        message: `Kari Nes: betyr «${status}» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.`,
      },
    ]);
  },
);

test.each(['H1', 'inhabil', 'Ikke avklart', 'under avklaring', 'venter', ''])(
  'habilitet «%s» needs no question',
  (status) => {
    expect(habilitet(status)).toEqual([]);
  },
);

test('a status with a month, «avklart 03/26», is asked about (case 25 c)', () => {
  expect(habilitet('avklart 03/26')).toMatchObject([{ severity: 'warning', at: { cell: 'H2' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: members({ 5: { 3: 'Superbruker' } }), language }), 'value-unknown')[0]?.message;
  expect(message('nn')).toBe('Frode Gran: «Superbruker» er ikkje ein kjend verdi for Rolle. Vel ein kjend verdi.');
  expect(message('en')).toBe('Frode Gran: “Superbruker” is not a known value for Role. Choose a known value.');
});

test('the key is the same when rows move and on another day', () => {
  const rows = members({ 5: { 3: 'Superbruker' } });
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows, on: '2026-12-24' }), 'value-unknown')[0]?.key).toBe(key);
});
