import { describe, expect, test } from 'vitest';
import { judgeOffices, secretary, type OfficeRow } from '../office-sheets.ts';
import { findings, members } from '../roster.ts';

const rule = 'two-leaders';
const change = (to: string, from: string): OfficeRow[] => [
  ['Leder', 'Anne Aas', '01.01.2026', to, '4/25'],
  ['Leder', 'Eva Foss', from, '', '1'],
  secretary,
];
const judged = (rows: readonly OfficeRow[], options = {}) => findings(judgeOffices(rows, options), rule);

describe('from one leader to the next', () => {
  test('the day after the last is right', () => expect(judged(change('31.03.2026', '01.04.2026'))).toEqual([]));

  test('on the last day is a warning', () => {
    expect(judged(change('31.03.2026', '31.03.2026'))).toMatchObject([
      {
        severity: 'warning',
        at: { sheet: 'Verv', cell: 'C3' },
        values: { number: 2, names: ['Anne Aas', 'Eva Foss'], from: '2026-03-31', to: '2026-03-31', days: 1 },
        message: '2 ledere samtidig 31.03.2026 (1 dag): Anne Aas og Eva Foss.',
      },
    ]);
  });

  test('two days together are an error', () => {
    expect(judged(change('31.03.2026', '30.03.2026'))).toMatchObject([
      { severity: 'error', message: '2 ledere samtidig 30.03.2026–31.03.2026 (2 dager): Anne Aas og Eva Foss.' },
    ]);
  });

  test('one day inside another leader’s time is no handover', () => {
    const day = ['Leder', 'Eva Foss', '31.03.2026', '31.03.2026', '1'];
    expect(judged([['Leder', 'Anne Aas', '01.01.2026', '', '4/25'], day, secretary])).toMatchObject([
      { severity: 'error', values: { days: 1 } },
    ]);
  });
});

test('Oppsett may let a handover last longer', () => {
  const setup = [['To ledere ved skifte: dager før feil', '7']];
  const severities = (from: string) => judged(change('31.03.2026', from), { setup }).map(({ severity }) => severity);
  expect(severities('26.03.2026')).toEqual(['warning']);
  expect(severities('25.03.2026')).toEqual(['warning']);
  expect(severities('24.03.2026')).toEqual(['error']);
});

test('three at a time are counted, and every leader of the run is named', () => {
  const third = ['Leder', 'Ida Juul', '10.03.2026', '20.03.2026', '1'];
  expect(judged([...change('31.03.2026', '01.03.2026'), third])).toMatchObject([
    {
      at: { cell: 'C3' },
      values: { number: 3, from: '2026-03-01', to: '2026-03-31' },
      message: '3 ledere samtidig 01.03.2026–31.03.2026 (31 dager): Anne Aas, Eva Foss og Ida Juul.',
    },
  ]);
});

test('one leader on two lines is one leader', () => {
  expect(
    judged([
      ['Leder', 'Anne Aas', '01.01.2026', '30.06.2026', '4/25'],
      ['Leder', 'AAS, Anne', '01.06.2026', '', '1'],
      secretary,
    ]),
  ).toEqual([]);
});

test('a nestleder is no second leader', () => {
  expect(judged([...change('31.03.2026', '01.04.2026'), ['Nestleder', 'Ida Juul', '01.01.2026', '', '4/25']])).toEqual(
    [],
  );
});

test('a date that cannot be read leaves the days open that depend on it', () => {
  expect(judged(change('31.03.2026', 'våren'))).toMatchObject([
    {
      severity: 'undecided',
      at: { sheet: 'Verv', cell: 'C3' },
      values: { from: '2026-01-01', to: '2026-03-31', cells: ['Verv!C3'] },
    },
  ]);
  expect(judged(change('våren', '01.04.2026'))).toMatchObject([
    { severity: 'undecided', values: { from: '2026-04-01', to: '2026-11-22', cells: ['Verv!D2'] } },
  ]);
});

test('an end before its start leaves both open', () => {
  expect(judged(change('31.12.2025', '01.04.2026'))).toMatchObject([
    { severity: 'undecided', values: { cells: ['Verv!C2', 'Verv!D2'] } },
  ]);
});

test('what cannot be read does not hide two leaders who can', () => {
  const unclear = ['Leder', 'Ida Juul', 'våren', '', '1'];
  const found = judged([...change('31.03.2026', '01.03.2026'), unclear]);
  expect(found[0]).toMatchObject({ severity: 'error', values: { from: '2026-03-01', to: '2026-03-31' } });
  const handover = judged([...change('31.03.2026', '31.03.2026'), unclear]);
  expect(handover.map(({ severity }) => severity)).toEqual(['warning', 'undecided', 'undecided']);
});

test('without a sheet Verv the leaders of the member list are held together', () => {
  const two = members({ 4: { 3: 'Leder' } });
  expect(findings(judgeOffices(null, { members: two }), rule)).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'E6' },
      message: '2 ledere samtidig 01.01.2026–22.11.2026 (326 dager): Anne Aas og Eva Foss.',
    },
  ]);
  expect(judged([['Leder', 'Anne Aas', '01.01.2026', '', '4/25'], secretary], { members: two })).toEqual([]);
});

test('nobody entered as leader anywhere leaves it undecided', () => {
  expect(findings(judgeOffices(null, { members: members({ 0: { 3: 'Medlem' } }) }), rule)).toMatchObject([
    { severity: 'undecided', values: { missing: 'offices' } },
  ]);
});

test('the days after the group closed, and before the period, are not judged', () => {
  expect(judged(change('31.03.2026', '01.03.2026'), { setup: [['Avsluttet', '10.03.2026']] })).toMatchObject([
    { values: { from: '2026-03-01', to: '2026-03-10' } },
  ]);
  expect(judged(change('31.03.2026', '01.03.2026'), { on: '2028-06-01' })).toEqual([]);
});

test('the key is the same over New Year and in another order of rows', () => {
  const rows = change('', '01.03.2026');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, { on: '2028-02-01' })[0]?.key).toBe(key);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') => judged(change('31.03.2026', '30.03.2026'), { language })[0]?.message;
  expect(said('nn')).toBe('2 leiarar samtidig 30.03.2026–31.03.2026 (2 dagar): Anne Aas og Eva Foss.');
  expect(said('en')).toBe('2 leaders at the same time 30.03.2026–31.03.2026 (2 days): Anne Aas and Eva Foss.');
});

test('one day is said in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') => judged(change('31.03.2026', '31.03.2026'), { language })[0]?.message;
  expect(said('nn')).toBe('2 leiarar samtidig 31.03.2026 (1 dag): Anne Aas og Eva Foss.');
  expect(said('en')).toBe('2 leaders at the same time 31.03.2026 (1 day): Anne Aas and Eva Foss.');
});

test('only those who surely led on the days are named, the first of them first', () => {
  const rows: OfficeRow[] = [
    ['Leder', 'Eva Foss', '01.01.2026', '31.03.2026', '4/25'],
    ['Leder', 'Anne Aas', '30.03.2026', '', '1'],
    ['Leder', 'Ida Juul', '01.06.2025', '31.12.2025', ''],
    ['Leder', 'Jon Krogh', 'våren', '30.03.2026', ''],
    secretary,
  ];
  expect(judged(rows).filter(({ severity }) => severity !== 'undecided')).toMatchObject([
    { at: { cell: 'C3' }, values: { number: 2, names: ['Eva Foss', 'Anne Aas'], since: '2026-03-30' } },
  ]);
});

describe('what is no handover from one to the next', () => {
  const unclear = ['Leder', 'Jon Krogh', 'våren', '', '1'];
  const severe = (rows: readonly OfficeRow[], options = {}) =>
    judged(rows, options)
      .map(({ severity }) => severity)
      .filter((severity) => severity !== 'undecided');

  test('three on the day', () => {
    const third = ['Leder', 'Ida Juul', '31.03.2026', '', '1'];
    expect(
      severe([
        ...change('31.03.2026', '31.03.2026').slice(0, 1),
        third,
        ['Leder', 'Eva Foss', '31.03.2026', '31.03.2026', '1'],
        unclear,
      ])[0],
    ).toBe('error');
  });

  test('a third who takes part in it, though never more than two at a time', () => {
    const rows: OfficeRow[] = [
      ['Leder', 'Anne Aas', '01.01.2026', '31.03.2026', '4/25'],
      ['Leder', 'Eva Foss', '30.03.2026', '30.03.2026', '1'],
      ['Leder', 'Ida Juul', '31.03.2026', '', '1'],
      secretary,
    ];
    expect(severe(rows, { setup: [['To ledere ved skifte: dager før feil', '7']] })).toEqual(['error']);
  });

  test('one day inside another’s time may be one where somebody’s days cannot be read', () => {
    const day = ['Leder', 'Eva Foss', '31.03.2026', '31.03.2026', '1'];
    expect(severe([['Leder', 'Anne Aas', '01.01.2026', '', '4/25'], day, unclear, secretary])).toEqual(['warning']);
  });
});

test('two overlaps are two findings', () => {
  const rows: OfficeRow[] = [
    ...change('31.03.2026', '31.03.2026').with(1, ['Leder', 'Eva Foss', '31.03.2026', '30.06.2026', '1']),
    ['Leder', 'Anne Aas', '30.06.2026', '', '2'],
  ];
  const keys = judged(rows).map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('the key is another for other persons and another day', () => {
  const key = (from: string, name = 'Eva Foss') =>
    judged(change('31.03.2026', from).with(1, ['Leder', name, from, '', '1']))[0]?.key;
  expect(new Set([key('30.03.2026'), key('29.03.2026'), key('30.03.2026', 'Ida Juul')]).size).toBe(3);
});
