import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { leastOfEach } from '../../../core/balance.ts';
import { judgeOwn, mandateSheet } from '../own.ts';
import { behandlingshjelpemidler } from '../../../mandates/behandlingshjelpemidler.ts';
import {
  baseline,
  dmpHeader,
  findings,
  judgeDmp,
  judgeNetwork,
  members,
  memberHeader,
  type Member,
} from '../roster.ts';

const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
/** A body of so many women, men and persons of untold sex, of one region that has no seats, so that only the whole is judged. */
const body = (sexes: string, role = 'Medlem'): Member[] =>
  Array.from(sexes, (sex, index) => [
    ...[`Person Nr${index}`, '', regions[index % 4] ?? '', role, '01.01.2026', '31.12.2027', 'Fagdirektørene', '', ''],
    sex === '?' ? '' : sex,
  ]);
const whole = (sexes: string, setup: readonly (readonly [string, string])[] = [], language: Language = 'nb') =>
  findings(judgeNetwork({ members: body(sexes), setup, language }), 'gender-balance').filter(
    ({ severity, values }) => severity !== 'note' || values.dispensation !== '',
  );

test('the baseline is balanced, as a whole and in every region', () => {
  expect(findings(judgeNetwork(), 'gender-balance')).toEqual([]);
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 3],
  [7, 3],
  [8, 3],
  [9, 4],
  [10, 4],
  [11, 5],
  [12, 5],
  [13, 6],
  [14, 6],
  [15, 6],
  [16, 7],
  [35, 14],
  [45, 18],
  [100, 40],
])('a body of %i needs %i of each sex', (size, least) => {
  const [terms] = behandlingshjelpemidler.clauses['gender-balance'] ?? [];
  expect(terms === undefined ? undefined : leastOfEach(terms, size)).toBe(least);
});

test.each([
  ['KM', 'KK'],
  ['KMM', 'MMM'],
  ['KKMM', 'KMMM'],
  ['KKMMM', 'KMMMM'],
  ['KKKMMM', 'KKMMMM'],
  ['KKKMMMMM', 'KKMMMMMM'],
  ['KKKKMMMMM', 'KKKMMMMMM'],
  ['KKKKMMMMMM', 'KKKMMMMMMM'],
  ['KKKKKMMMMMM', 'KKKKMMMMMMM'],
])('%s is enough and %s is one too few', (right, wrong) => {
  expect(whole(right)).toEqual([]);
  expect(whole(wrong)).toMatchObject([{ severity: 'error' }]);
});

test('three women of ten are an error that says how many are required', () => {
  expect(whole('KKKMMMMMMM')).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer' },
      values: { women: 3, men: 7, members: 10, required: 4, region: '', dispensation: '' },
      message: '3 kvinner og 7 menn av 10. Kravet er minst 4 av hvert kjønn.',
      source: { section: '§ 28', document: 'Likestillings- og diskrimineringsloven (lov 16.06.2017 nr. 51)' },
    },
  ]);
});

test('a region that would not do by itself is noted, though the whole is balanced', () => {
  const found = findings(judgeNetwork({ members: members({ 4: { 9: 'M' } }) }), 'gender-balance');
  expect(found).toMatchObject([
    {
      severity: 'note',
      values: { region: 'Helse Vest', women: 0, men: 2, members: 2, required: 1 },
      message: 'Helse Vest: 0 kvinner og 2 menn av 2. Regnes hvert RHF for seg, er kravet minst 1 av hvert kjønn.',
    },
  ]);
});

test('an unknown sex matters only where the outcome depends on it', () => {
  expect(whole('KKKKMMMMM?')).toEqual([]);
  expect(whole('KKMMMMMMM?')).toMatchObject([{ severity: 'error', values: { women: 2, men: 7, members: 10 } }]);
  const found = whole('KKKMMMMMM?');
  expect(found).toMatchObject([{ severity: 'undecided', at: { cell: 'J11' }, values: { cells: ['Medlemmer!J11'] } }]);
  expect(found[0]?.message).toBe(
    'Kjønnsbalanse er ikke vurdert. Det avhenger av Medlemmer!J11, som ikke kan leses sikkert.',
  );
});

test('a sex that is written and not known is unknown', () => {
  expect(whole('KKKMMMMMM#')).toMatchObject([{ severity: 'undecided' }]);
});

test('an unknown region leaves the region undecided, and the whole as it is', () => {
  const found = findings(judgeNetwork({ members: members({ 4: { 2: '??', 1: '' } }) }), 'gender-balance');
  expect(found.map(({ severity, values }) => [severity, values.about])).toEqual([]);
  const men = members({ 4: { 2: '??', 1: '', 9: 'M' } });
  expect(findings(judgeNetwork({ members: men }), 'gender-balance')).toMatchObject([
    { severity: 'undecided', values: { about: 'Helse Vest', cells: ['Medlemmer!C6'] } },
  ]);
});

test('a member whose dates cannot be read is counted both ways', () => {
  const judged = (sexes: string) => {
    const rows = [...body(sexes), [...(body('M')[0] ?? [])].with(0, 'Siste Mann').with(5, 'snart')];
    return findings(judgeNetwork({ members: rows }), 'gender-balance').filter(
      ({ severity, values }) => severity !== 'note' && values.about === undefined,
    );
  };
  expect(judged('KKKMMMMMM')).toMatchObject([{ severity: 'error', values: { women: 3, men: 6, members: 9 } }]);
  expect(judged('KKKKMMMMM')).toEqual([]);
  expect(judged('KKKKMMMMMM')).toMatchObject([{ severity: 'undecided', at: { cell: 'F12' } }]);
});

test('deputies, observers and associated experts are no members', () => {
  const rows = [...baseline, ...body('MMMMMM', 'Observatør'), ...body('MMM', 'Tilknyttet kompetanse')];
  expect(findings(judgeNetwork({ members: rows }), 'gender-balance')).toEqual([]);
});

test('who had left the day before is not counted, who leaves on the day is', () => {
  const leaving = (day: string) =>
    findings(
      judgeNetwork({ members: body('KKKKMMMMMM').with(0, [...(body('K')[0] ?? [])].with(7, day)) }),
      'gender-balance',
    ).filter(({ severity }) => severity !== 'note');
  expect(leaving('22.11.2026')).toEqual([]);
  expect(leaving('21.11.2026')).toMatchObject([{ severity: 'error', values: { women: 3, members: 9, required: 4 } }]);
});

test('a person with two rows is counted once', () => {
  const [first = []] = body('K');
  expect(whole('KKKMMMMMMM')).toHaveLength(1);
  const rows = [...body('KKKMMMMMMM'), first];
  expect(findings(judgeNetwork({ members: rows }), 'gender-balance')[0]?.values).toMatchObject({
    women: 3,
    members: 10,
  });
});

test.each([
  ['Dispensasjon § 28', 'BUFDIR 24/1234'],
  ['Dispensasjon kjønnsbalanse', 'brev 12.03.2026'],
])('a dispensation («%s») with a reference leaves a note', (field, value) => {
  expect(whole('KKKMMMMMMM', [[field, value]])).toMatchObject([
    { severity: 'note', at: { sheet: 'Oppsett', cell: 'B2' }, values: { dispensation: value, referenced: true } },
  ]);
});

test('a dispensation without a reference is a warning, a denied one is none', () => {
  const claimed = whole('KKKMMMMMMM', [['Dispensasjon § 28', 'ja']]);
  expect(claimed).toMatchObject([{ severity: 'warning', at: { sheet: 'Oppsett', cell: 'B2' } }]);
  expect(claimed[0]?.message).toBe(
    '3 kvinner og 7 menn av 10. Kravet er minst 4 av hvert kjønn. Dispensasjon er ført («ja»), men uten referanse.',
  );
  expect(whole('KKKMMMMMMM', [['Dispensasjon § 28', 'nei']])).toMatchObject([{ severity: 'error' }]);
  expect(whole('KKKKMMMMMM', [['Dispensasjon § 28', 'ja']])).toEqual([]);
});

test('without the column it is undecided, once', () => {
  const cells = [memberHeader.slice(0, 9), ...baseline.map((row) => row.slice(0, 9))];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'gender-balance')).toMatchObject([
    {
      severity: 'undecided',
      message: 'Kjønnsbalanse er ikke vurdert. Kolonnen «Kjønn» på arket «Medlemmer» mangler og ville avgjort det.',
    },
  ]);
});

test('for a DMP group it is a warning, and all who are appointed count', () => {
  const row = (name: string, type: string, sex: string): Member => [
    ...[name, '', '', 'Helse Vest', type, '15.01.2026', 'DMP', 'H1', '10.01.2026', '', '10.01.2026', '', '', sex],
  ];
  const sheets = (rows: readonly Member[]) => [{ name: 'Medlemmer', cells: [[...dmpHeader, 'Kjønn'], ...rows] }];
  const judged = (rows: readonly Member[]) =>
    findings(judgeDmp({ request: { workbook: { sheets: sheets(rows) } } }), 'gender-balance');
  const three = [row('A Å', 'Spesialist', 'M'), row('B Å', 'Spesialist', 'M'), row('C Å', 'Spesialist', 'M')];
  expect(judged(three)).toMatchObject([{ severity: 'warning', values: { women: 0, men: 3, required: 1 } }]);
  expect(judged([...three, row('D Å', 'DMP', 'K')])).toHaveLength(1);
  expect(judged(three.with(2, row('C Å', 'Profesjonell brukerrepresentant', 'K')))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(whole('KKKMMMMMMM', [], 'nn')[0]?.message).toBe(
    '3 kvinner og 7 menn av 10. Kravet er minst 4 av kvart kjønn.',
  );
  expect(whole('KKKMMMMMMM', [['Dispensasjon § 28', '24/12']], 'en')[0]?.message).toBe(
    '3 women and 7 men of 10. At least 4 of each sex are required. A dispensation is entered: “24/12”.',
  );
});

test('the key is the same when rows move', () => {
  const rows = body('KKKMMMMMMM');
  const key = (given: readonly Member[]) => findings(judgeNetwork({ members: given }), 'gender-balance')[0]?.key;
  expect(key(rows.toReversed())).toBe(key(rows));
});

test('one woman and one man are said in the singular', () => {
  expect(whole('KMMM')[0]?.message).toBe('1 kvinne og 3 menn av 4. Kravet er minst 2 av hvert kjønn.');
  expect(whole('MKKK', [], 'nn')[0]?.message).toBe('3 kvinner og 1 mann av 4. Kravet er minst 2 av kvart kjønn.');
  expect(whole('KMMM', [], 'en')[0]?.message).toBe('1 woman and 3 men of 4. At least 2 of each sex are required.');
});

test('a group that was closed the day before has no members to balance, on its last day it has', () => {
  expect(whole('KKKMMMMMMM', [['Avsluttet', '21.11.2026']])).toEqual([]);
  expect(whole('KKKMMMMMMM', [['Avsluttet', '22.11.2026']])).toHaveLength(1);
});

test.each([
  [
    'ja',
    {
      nb: ' Dispensasjon er ført («ja»), men uten referanse.',
      nn: ' Dispensasjon er ført («ja»), men utan referanse.',
      en: ' A dispensation is entered (“ja”), but without a reference.',
    },
  ],
  [
    '24/12',
    {
      nb: ' Dispensasjon er ført: «24/12».',
      nn: ' Dispensasjon er ført: «24/12».',
      en: ' A dispensation is entered: “24/12”.',
    },
  ],
])('a dispensation «%s» is told of in three languages', (text, { nb, nn, en }) => {
  const said = (language: Language) => whole('KKKMMMMMMM', [['Dispensasjon § 28', text]], language)[0]?.message;
  expect(said('nb')).toBe(`3 kvinner og 7 menn av 10. Kravet er minst 4 av hvert kjønn.${nb}`);
  expect(said('nn')).toBe(`3 kvinner og 7 menn av 10. Kravet er minst 4 av kvart kjønn.${nn}`);
  expect(said('en')).toBe(`3 women and 7 men of 10. At least 4 of each sex are required.${en}`);
});

test('where no dispensation is entered nothing is said of one', () => {
  expect(whole('KKKMMMMMMM')).toMatchObject([{ values: { dispensation: '', referenced: false } }]);
  expect(whole('KKKMMMMMMM', [], 'en')[0]?.message).toBe(
    '3 women and 7 men of 10. At least 4 of each sex are required.',
  );
});

test('a region by itself is told of in nynorsk and English too, each under a key of its own', () => {
  const rows = members({ 4: { 9: 'M' }, 6: { 9: 'M' } });
  const said = (language: Language) =>
    findings(judgeNetwork({ members: rows, language }), 'gender-balance').filter(({ severity }) => severity === 'note');
  expect(said('nn').map(({ message }) => message)).toEqual([
    'Helse Vest: 0 kvinner og 2 menn av 2. Reknar ein kvart RHF for seg, er kravet minst 1 av kvart kjønn.',
    'Helse Midt-Norge: 0 kvinner og 2 menn av 2. Reknar ein kvart RHF for seg, er kravet minst 1 av kvart kjønn.',
  ]);
  expect(said('en').map(({ message }) => message)).toEqual([
    'Helse Vest: 0 women and 2 men of 2. If each region is counted by itself, at least 1 of each sex are required.',
    'Helse Midt-Norge: 0 women and 2 men of 2. If each region is counted by itself, at least 1 of each sex are required.',
  ]);
  expect(new Set(said('nb').map(({ key }) => key)).size).toBe(2);
});

test('by a mandate of its own it is judged while the requirement is in force, and nobody entered are no body', () => {
  const found = (from: string, to: string, rows = body('MMM'), header: readonly string[] = memberHeader) => {
    const sheets = [
      mandateSheet([['Kjønnsbalanse', '', 'ja', from, to]]),
      { name: 'Medlemmer', cells: [header, ...rows] },
    ];
    return findings(judgeOwn([], [], [], { workbook: { sheets } }), 'gender-balance').length;
  };
  expect([found('22.11.2026', ''), found('23.11.2026', '')]).toEqual([1, 0]);
  expect([found('01.01.2026', '21.11.2026'), found('01.01.2026', '22.11.2026')]).toEqual([0, 1]);
  expect(found('', '', [], memberHeader.slice(0, 9))).toBe(0);
});

test('the key is another when others sit', () => {
  const keys = ['KKKMMMMMMM', 'KKMMMMMMMM', 'KKKMMMMMM'].map((sexes) => whole(sexes)[0]?.key);
  expect(new Set(keys).size).toBe(3);
});
