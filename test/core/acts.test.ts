import { describe, expect, test } from 'vitest';
import type { Act } from '../../core/act.ts';
import { withActs } from '../../core/acts.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';
import { committeeOf, tableOf } from './few-facts.ts';
import { baseline, findings, judgeNetwork, memberHeader } from './roster.ts';

const caseHeader = ['Saksnr.', 'Dato', 'Tittel', 'Inhabile', 'Deltok', 'Habilitet avgjort av'];

/** Two cases in which Anne Aas decided on her own habilitet: one of February, one of October 2026. */
function judge(from: Scalar, field = 'Forvaltningslov fra') {
  const sheets: Sheet[] = [
    { name: 'Medlemmer', cells: [memberHeader, ...baseline] },
    {
      name: 'Saker',
      cells: [
        caseHeader,
        ['1/26', '12.02.2026', 'Innkjøp', 'Anne Aas', 'Bjørn Berg', 'Anne Aas'],
        ['2/26', '12.10.2026', 'Utlån', 'Anne Aas', 'Bjørn Berg', 'Anne Aas'],
      ],
    },
    {
      name: 'Oppsett',
      cells: [
        ['Felt', 'Verdi'],
        [field, from],
      ],
    },
  ];
  return judgeNetwork({ request: { workbook: { sheets } } });
}
const told = (from: Scalar, field?: string) =>
  findings(judge(from, field), 'habilitet-decided-by').map(({ values }) => values['case']);

test('without a date the act of 1967 holds: the body decides, not the member', () => {
  expect(told('')).toEqual(['1/26', '2/26']);
  expect(findings(judge(''), 'habilitet-decided-by')[0]?.source.section).toBe('forvaltningsloven 1967 § 8 annet ledd');
});

test('from the day that Oppsett gives, the act of 2025 holds: the member decides', () => {
  expect(told('01.07.2026')).toEqual(['1/26']);
  expect(told('12.10.2026')).toEqual(['1/26']);
  expect(told('13.10.2026')).toEqual(['1/26', '2/26']);
  expect(told(46_204)).toEqual(['1/26']);
  expect(told('01.01.2026', 'Public Administration Act from')).toEqual([]);
});

test('what is found under the act of 2025 cites it', () => {
  const answer = judge('01.01.2026');
  expect(findings(answer, 'habilitet-recorded').map(({ source }) => source.document)).toEqual(
    findings(answer, 'habilitet-recorded').map(() => 'Forvaltningsloven (lov 20.06.2025 nr. 81)'),
  );
});

test('a day that cannot be read, or before the act was adopted, is asked about, and the act of 1967 holds', () => {
  expect(told('våren')).toEqual(['1/26', '2/26']);
  expect(findings(judge('våren'), 'date-unreadable')[0]).toMatchObject({
    at: { sheet: 'Oppsett', cell: 'B2' },
    message: 'Rad 2: datoen «våren» kan ikke tolkes. Skriv dd.mm.åååå.',
  });
  expect(told('19.06.2025')).toEqual(['1/26', '2/26']);
  expect(findings(judge('19.06.2025'), 'value-unknown')[0]?.at).toEqual({ sheet: 'Oppsett', cell: 'B2' });
  expect(findings(judge('20.06.2025'), 'value-unknown')).toEqual([]);
});

describe('the versions of a clause, once an act applies', () => {
  const source = { document: 'Loven', section: '§ 1' };
  const later = { document: 'Den nye loven', section: '§ 2' };
  const act: Act = {
    label: { nb: 'Ny lov fra', nn: 'Ny lov frå', en: 'New act from' },
    adopted: '2021-01-01',
    clauses: { 'term-too-long': { years: 4, source: later }, 'term-too-short': { years: 4, source: later } },
  };
  const versions = [
    { from: '2020-01-01', years: 2, source },
    { from: '2024-01-01', years: 3, source },
  ];
  const mandate = { ...behandlingshjelpemidler, acts: [act], clauses: { 'term-too-long': versions } };
  const settle = (value: string, field = 'Ny lov fra') => {
    const row = { table: tableOf('setup'), number: 7 };
    const setup = { ...committeeOf().setup, pairs: new Map([[field.toLowerCase(), { row, field, value }]]) };
    return withActs(mandate, setup, false);
  };
  const years = (value: string) =>
    settle(value).mandate.clauses['term-too-long']?.map((clause) => `${clause.from} ${clause.years}`);

  test.each([
    ['01.06.2025', ['2020-01-01 2', '2024-01-01 3', '2025-06-01 4']],
    ['02.01.2024', ['2020-01-01 2', '2024-01-01 3', '2024-01-02 4']],
    ['01.01.2024', ['2020-01-01 2', '2024-01-01 4']],
    ['01.06.2023', ['2020-01-01 2', '2023-06-01 4']],
    ['01.01.2021', ['2020-01-01 2', '2021-01-01 4']],
    // The day before it was adopted, no day, and what is no day.
    ['31.12.2020', ['2020-01-01 2', '2024-01-01 3']],
    ['', ['2020-01-01 2', '2024-01-01 3']],
    ['snart', ['2020-01-01 2', '2024-01-01 3']],
    ['05.2025', ['2020-01-01 2', '2024-01-01 3']],
  ])('from «%s»: %j', (value, expected) => {
    expect(years(value)).toEqual(expected);
  });

  test('what is found from then on cites the act, and a rule without a clause gets none', () => {
    const { clauses } = settle('01.06.2025').mandate;
    expect(clauses['term-too-long']?.map((clause) => clause.source.document)).toEqual([
      'Loven',
      'Loven',
      'Den nye loven',
    ]);
    expect(clauses['term-too-short']).toBeUndefined();
  });

  test('a clause that begins after the act begins with it', () => {
    const young = { ...mandate, clauses: { 'term-too-long': [{ from: '2026-01-01', years: 2, source }] } };
    const pair = { row: { table: tableOf('setup'), number: 2 }, field: 'Ny lov fra', value: '01.06.2025' };
    const setup = { ...committeeOf().setup, pairs: new Map([['ny lov fra', pair]]) };
    const [first, second] = withActs(young, setup, false).mandate.clauses['term-too-long'] ?? [];
    expect([first?.from, first?.years, second]).toEqual(['2025-06-01', 4, undefined]);
  });

  test.each([
    ['snart', 'date-unreadable', 'snart'],
    ['05.2025', 'date-unreadable', '05.2025'],
    ['31.12.2020', 'value-unknown', '31.12.2020'],
    ['x'.repeat(81), 'date-unreadable', 'x'.repeat(80)],
  ])('«%s» is asked about: %s', (value, rule, shown) => {
    const { troubles } = settle(value);
    const at = { table: tableOf('setup'), row: 7, field: 'value' };
    expect(troubles).toEqual([{ rule, at, values: { name: 'Ny lov fra', row: 7, field: 'value', value: shown } }]);
  });

  test('nothing is asked where the field is empty, or names no act', () => {
    expect(settle('').troubles).toEqual([]);
    expect(settle('snart', 'Noe annet').troubles).toEqual([]);
    expect(settle('01.06.2025').troubles).toEqual([]);
    expect(settle('01.06.2025', 'Ny lov frå').mandate.clauses['term-too-long']).toHaveLength(3);
    expect(withActs({ ...mandate, acts: [] }, committeeOf().setup, false)).toMatchObject({ troubles: [] });
    expect(withActs(behandlingshjelpemidler, committeeOf().setup, false).mandate).toBe(behandlingshjelpemidler);
  });
});
