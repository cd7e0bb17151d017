import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Sheet } from '../../../core/sheet.ts';
import { findings, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';
import { judgeWaived, oneDayOver, waiverHeader } from '../waived.ts';

const row = (rule: string, target: string, key = '') => [rule, target, 'Vedtak', 'Fagdirektørene', '', key];
const idle = (rows: readonly (readonly string[])[], list: readonly Member[] = members(), language: Language = 'nb') =>
  findings(judgeWaived(rows, list, { language }), 'waiver-without-target');

test('a waiver that fits no finding is noted; one that fits is not', () => {
  expect(idle([row('term-one-day-over', 'Anne Aas')], oneDayOver)).toEqual([]);
  expect(idle([row('term-one-day-over', 'Anne Aas')])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Unntak', cell: 'A2' },
      values: { row: 2, rule: 'term-one-day-over', target: 'Anne Aas', why: 'no-finding' },
      message: 'Unntaket på rad 2 gjelder ikke lenger noe funn og kan slettes.',
    },
  ]);
});

test('it is said in nynorsk and English', () => {
  expect(idle([row('term-one-day-over', 'Anne Aas')], members(), 'nn')[0]?.message).toBe(
    'Unntaket på rad 2 gjeld ikkje lenger noko funn og kan slettast.',
  );
  expect(idle([row('term-one-day-over', 'Anne Aas')], members(), 'en')[0]?.message).toBe(
    'The exception on row 2 no longer fits any finding and can be deleted.',
  );
});

test('a waiver from an unknown rule, from a rule of reading, or for nobody is told what it lacks', () => {
  const rows = [row('Kjønnskvote', 'Anne Aas'), row('date-unreadable', 'Anne Aas'), row('term-one-day-over', '')];
  expect(idle(rows, oneDayOver).map(({ message }) => message)).toEqual([
    'Unntaket på rad 2 gjelder ingen kjent regel («Kjønnskvote»). Skriv regelens tittel.',
    'Unntaket på rad 3 gjelder «date-unreadable», som handler om å lese arkene. Det kan ikke gis unntak fra.',
    'Unntaket på rad 4 sier ikke hvem eller hva det gjelder. Skriv et navn eller en celle.',
  ]);
});

test('what a waiver lacks is said in nynorsk and English too', () => {
  const rows = [row('Kjønnskvote', 'Anne Aas'), row('date-unreadable', 'Anne Aas'), row('term-one-day-over', '')];
  const said = (language: Language) => idle(rows, oneDayOver, language).map(({ message }) => message);
  expect(said('nn')).toEqual([
    'Unntaket på rad 2 gjeld ingen kjend regel («Kjønnskvote»). Skriv tittelen på regelen.',
    'Unntaket på rad 3 gjeld «date-unreadable», som handlar om å lese arka. Det kan ikkje givast unntak frå.',
    'Unntaket på rad 4 seier ikkje kven eller kva det gjeld. Skriv eit namn eller ei celle.',
  ]);
  expect(said('en')).toEqual([
    'The exception on row 2 names no known rule (“Kjønnskvote”). Write the rule’s title.',
    'The exception on row 3 is from “date-unreadable”, which is about reading the sheets. No exception can be given from it.',
    'The exception on row 4 does not say whom or what it is for. Write a name or a cell.',
  ]);
});

test('the same exception is the same finding on another row, one for somebody else is another', () => {
  const keyOf = (...rows: Parameters<typeof idle>[0]) => idle(rows).at(-1)?.key;
  const one = keyOf(row('term-one-day-over', 'Anne Aas'));
  expect(keyOf(row('Kjønnskvote', 'Eva Foss'), row('term-one-day-over', 'Anne Aas'))).toBe(one);
  expect(keyOf(row('term-one-day-over', 'Eva Foss'))).not.toBe(one);
});

test('a waiver given for other facts than those of today fits no finding', () => {
  expect(idle([row('term-one-day-over', 'Anne Aas', 'term-one-day-over:00000000000000')], oneDayOver)).toHaveLength(1);
});

test('a waiver is not called idle while its rule is undecided', () => {
  const unreadable = members({ 0: { 5: 'våren' } });
  expect(idle([row('seats-per-region', 'Helse Vest')])).toHaveLength(1);
  expect(idle([row('seats-per-region', 'Helse Vest')], unreadable)).toEqual([]);
});

test('a waiver that has expired is told as expired, not as idle', () => {
  const expired = [['term-one-day-over', 'Anne Aas', 'Vedtak', 'Fagdirektørene', '21.11.2026', '']];
  expect(idle(expired)).toEqual([]);
});

test('in a workbook of several groups, waivers that do not say whose they are decide nothing, and that is said', () => {
  const grouped = members().flatMap((member) => [
    ['A', ...member],
    ['B', ...member],
  ]);
  const sheets: Sheet[] = [
    { name: 'Medlemmer', cells: [['Gruppe', ...memberHeader], ...grouped] },
    { name: 'Unntak', cells: [waiverHeader, row('term-one-day-over', 'Anne Aas')] },
  ];
  const told = findings(judgeNetwork({ request: { workbook: { sheets } } }), 'waiver-without-target');
  expect(told.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'undecided',
      'Unntak uten funn er ikke vurdert. Arket «Unntak» sier ikke hvilken gruppe radene gjelder; en kolonne «Gruppe» ville avgjort det.',
    ],
    [
      'undecided',
      'Unntak uten funn er ikke vurdert. Arket «Unntak» sier ikke hvilken gruppe radene gjelder; en kolonne «Gruppe» ville avgjort det.',
    ],
  ]);
});

test('a row that names no rule is told so, not that «» is unknown', () => {
  const said = (language: Language) => idle([row('', 'Anne Aas')], members(), language);
  expect(JSON.stringify(said('nb'))).toContain(
    'Unntaket på rad 2 sier ikke hvilken regel det gjelder. Skriv regelens tittel.',
  );
  expect(JSON.stringify(said('nn'))).toContain(
    'Unntaket på rad 2 seier ikkje kva regel det gjeld. Skriv tittelen på regelen.',
  );
  expect(JSON.stringify(said('en'))).toContain(
    'The exception on row 2 does not say which rule it is from. Write the rule’s title.',
  );
});

test('it is said from the first day that sheets were kept, at the cell that names the rule', () => {
  const on = (day: string) =>
    findings(judgeWaived([row('', 'Anne Aas')], members(), { on: day }), 'waiver-without-target').length;
  expect([on('1949-12-31'), on('1950-01-01')]).toEqual([0, 1]);
  const cells = [waiverHeader.toReversed(), row('', 'Anne Aas').toReversed()];
  const sheets = [
    { name: 'Medlemmer', cells: [memberHeader, ...members()] },
    { name: 'Unntak', cells },
  ];
  const told = findings(judgeNetwork({ request: { workbook: { sheets } } }), 'waiver-without-target');
  expect(told).toMatchObject([{ at: { sheet: 'Unntak', cell: 'F2' } }]);
});
