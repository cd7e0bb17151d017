/** The edge cases of the domain that concern tasks, årsmeldinger, balance and DMP groups, by their number there. */
import { describe, expect, test } from 'vitest';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { findings, judgeDmp, judgeNetwork, members, type MeetingRow, type Member } from './roster.ts';

const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const reports = (year: number, sent: Scalar): Scalar[][] => regions.map((region) => [year, `${region} RHF`, sent]);
const dispatches = (rows: readonly (readonly Scalar[])[]): Sheet[] => [
  { name: 'Årsmeldinger', cells: [['År', 'Mottaker', 'Sendt dato'], ...rows] },
];
const sent25 = reports(2025, '12.03.2026');

describe('21: the årsmelding', () => {
  test.each([
    ['rows without a date', reports(2025, '')],
    ['no rows at all', []],
  ])('a: not sent for 2025 is an error on 22.11.2026 (%s)', (_, rows) => {
    const found = findings(judgeNetwork({ sheets: dispatches(rows) }), 'annual-report-due');
    expect(
      found
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .sort(),
    ).toEqual([
      'Årsmelding for 2025 skulle vært sendt Helse Midt-Norge innen 01.04.2026. Ingen sendt dato er ført.',
      'Årsmelding for 2025 skulle vært sendt Helse Nord innen 01.04.2026. Ingen sendt dato er ført.',
      'Årsmelding for 2025 skulle vært sendt Helse Sør-Øst innen 01.04.2026. Ingen sendt dato er ført.',
      'Årsmelding for 2025 skulle vært sendt Helse Vest innen 01.04.2026. Ingen sendt dato er ført.',
    ]);
  });

  test('b: not sent for 2026 is a note, not due yet', () => {
    expect(findings(judgeNetwork({ sheets: dispatches(sent25) }), 'annual-report-due')).toMatchObject([
      { severity: 'note', values: { year: 2026, due: '2027-04-01' } },
    ]);
  });

  test('c: on 01.04.2029, Easter Sunday, the deadline stands and a note says so', () => {
    const rows = [...sent25, ...reports(2026, '12.03.2027'), ...reports(2027, '13.03.2028')];
    const found = findings(judgeNetwork({ sheets: dispatches(rows), on: '2028-11-22' }), 'annual-report-due');
    expect(found).toMatchObject([{ severity: 'note', values: { year: 2028, due: '2029-04-01' } }]);
    expect(found[0]?.message).toContain(
      '01.04.2029 er 1. påskedag, og fristen flyttes ikke. Send senest siste virkedag før, 28.03.2029.',
    );
    const onTheDay = judgeNetwork({ sheets: dispatches([...rows, ...reports(2028, '01.04.2029')]), on: '2029-04-02' });
    expect(findings(onTheDay, 'annual-report-due').filter(({ severity }) => severity === 'error')).toEqual([]);
    const dayAfter = judgeNetwork({ sheets: dispatches([...rows, ...reports(2028, '02.04.2029')]), on: '2029-04-02' });
    expect(findings(dayAfter, 'annual-report-due').filter(({ severity }) => severity === 'error')).toHaveLength(4);
  });
});

describe('24: DMP', () => {
  const specialist = (index: number, region: string): Member => [
    ...[`Lege Nr${index}`, '', '', region, 'Spesialist', '15.01.2026', 'DMP'],
    ...['H1', '10.01.2026', '', '10.01.2026', '', ''],
  ];

  test('a: six specialists, all from Helse Sør-Øst, are a warning', () => {
    const rows = [0, 1, 2, 3, 4, 5].map((index) => specialist(index, 'Helse Sør-Øst'));
    expect(findings(judgeDmp({ members: rows }), 'geographic-spread')).toMatchObject([
      { severity: 'warning', values: { regions: 1, missing: ['Helse Vest', 'Helse Midt-Norge', 'Helse Nord'] } },
    ]);
  });

  test('d: one meeting all year and no report are nothing to blame a DMP group for', () => {
    const meetings: MeetingRow[] = [['1', '12.03.2026', 'Gruppemøte', '', 'Avholdt', '']];
    const rules = findings(judgeDmp({ members: [specialist(1, 'Helse Vest')], meetings })).map(({ rule }) => rule);
    expect(rules.filter((rule) => /^(annual-report|activity|usage|meeting-frequency)/.test(rule))).toEqual([]);
  });
});

describe('the table of § 28 for the network', () => {
  const judged = (changes: Parameters<typeof members>[0]) =>
    findings(judgeNetwork({ members: members(changes) }), 'gender-balance');
  const [man, woman] = [{ 9: 'M' }, { 9: 'K' }];

  test('four of ten are enough for the whole, three are an error', () => {
    expect(judged({ 0: man }).map(({ severity }) => severity)).toEqual(['note']);
    expect(judged({ 0: man, 2: man }).map(({ severity }) => severity)).toEqual(['error', 'note']);
  });

  test('per RHF it is a note: 2 and 2 of four, 1 and 1 of two', () => {
    expect(judged({ 0: man, 5: woman }).map(({ severity, values }) => [severity, values.region])).toEqual([
      ['note', 'Helse Sør-Øst'],
      ['note', 'Helse Vest'],
    ]);
  });
});
