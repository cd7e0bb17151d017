import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeOwn } from '../own.ts';
import { findings, judgeNetwork } from '../roster.ts';

type Row = readonly [year: Scalar, recipient: string, sent: Scalar];
const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const toAll = (year: number, sent: Scalar): Row[] => regions.map((region) => [year, `${region} RHF`, sent]);
const judged = (
  rows: readonly Row[],
  on: string,
  language: Language = 'nb',
  header = ['År', 'Mottaker', 'Sendt dato'],
) =>
  findings(
    judgeNetwork({ on, language, sheets: [{ name: 'Årsmeldinger', cells: [header, ...rows] }] }),
    'annual-report-due',
  );
const before2028 = [...toAll(2025, '12.03.2026'), ...toAll(2026, '12.03.2027')];

test.each([
  [
    'nb',
    'Årsmelding for 2027 skal sendes Helse Sør-Øst, Helse Vest, Helse Midt-Norge og Helse Nord innen 01.04.2028. 01.04.2028 er en lørdag, og fristen flyttes ikke. Send senest siste virkedag før, 31.03.2028.',
  ],
  [
    'nn',
    'Årsmelding for 2027 skal sendast til Helse Sør-Øst, Helse Vest, Helse Midt-Norge og Helse Nord innan 01.04.2028. 01.04.2028 er ein laurdag, og fristen blir ikkje flytt. Send seinast siste verkedag før, 31.03.2028.',
  ],
  [
    'en',
    'The annual report for 2027 is to be sent to Helse Sør-Øst, Helse Vest, Helse Midt-Norge and Helse Nord by 01.04.2028. 01.04.2028 is a Saturday, and the deadline is not moved. Send it on the last working day before, 31.03.2028, at the latest.',
  ],
] as const)(
  'a coming report whose deadline is a Saturday is told with the working day before (%s)',
  (language, message) => {
    expect(judged(before2028, '2027-11-22', language).map((finding) => finding.message)).toEqual([message]);
  },
);

test.each([
  [
    'nb',
    'Årsmelding for 2027: 01.04.2028 er en lørdag, og fristen flyttes ikke. Send senest siste virkedag før, 31.03.2028.',
  ],
  [
    'nn',
    'Årsmelding for 2027: 01.04.2028 er ein laurdag, og fristen blir ikkje flytt. Send seinast siste verkedag før, 31.03.2028.',
  ],
  [
    'en',
    'The annual report for 2027: 01.04.2028 is a Saturday, and the deadline is not moved. Send it on the last working day before, 31.03.2028, at the latest.',
  ],
] as const)('near the deadline the Saturday is a note of its own (%s)', (language, message) => {
  expect(judged(before2028, '2028-03-01', language).at(-1)).toMatchObject({ severity: 'note', message });
});

test.each([
  [
    'nn',
    'Årsmelding for 2025 skal sendast til Helse Sør-Øst, Helse Vest, Helse Midt-Norge og Helse Nord innan 01.04.2026.',
  ],
  [
    'en',
    'The annual report for 2025 is to be sent to Helse Sør-Øst, Helse Vest, Helse Midt-Norge and Helse Nord by 01.04.2026.',
  ],
] as const)('on a working day nothing is said of closed offices (%s)', (language, message) => {
  expect(judged([], '2026-01-31', language)[0]).toMatchObject({ message, values: { closed: '', workday: '' } });
});

test.each([
  ['nb', 'Årsmelding for 2025 skal sendes Helse Vest innen 01.04.2026. Ingen sendt dato er ført ennå.'],
  ['nn', 'Årsmelding for 2025 skal sendast til Helse Vest innan 01.04.2026. Ingen sendt dato er ført enno.'],
  ['en', 'The annual report for 2025 is to be sent to Helse Vest by 01.04.2026. No date of sending is entered yet.'],
] as const)('the one who has not got it is named (%s)', (language, message) => {
  const rows = toAll(2025, '12.02.2026').with(1, [2025, 'Helse Vest RHF', '']);
  expect(judged(rows, '2026-03-02', language)).toMatchObject([{ severity: 'warning', at: { cell: 'C3' }, message }]);
});

test.each([
  ['nb', 'er sendt 1 dag etter fristen (02.04.2026, frist 01.04.2026).'],
  ['nn', 'er send 1 dag etter fristen (02.04.2026, frist 01.04.2026).'],
  ['en', 'was sent 1 day after the deadline (02.04.2026, deadline 01.04.2026).'],
] as const)('one day late is said in the singular (%s)', (language, end) => {
  expect(judged(toAll(2025, '02.04.2026'), '2026-05-02', language)[0]?.message).toContain(end);
});

test('each of several who got it late is named by itself', () => {
  const found = judged(toAll(2025, '02.04.2026'), '2026-05-02').filter(({ severity }) => severity === 'error');
  expect(found.map(({ values }) => values.recipients)).toEqual(regions.map((region) => [region]));
});

test('when one recipient has got it, what is said of the others keeps its key', () => {
  const all = judged(toAll(2025, ''), '2026-05-02').filter(({ severity }) => severity === 'error');
  const rest = judged(toAll(2025, '').with(0, [2025, 'Helse Sør-Øst RHF', '12.03.2026']), '2026-05-02');
  expect(rest.filter(({ severity }) => severity === 'error').map(({ key }) => key)).toEqual(
    all.slice(1).map(({ key }) => key),
  );
});

test('from the first day of the year of the deadline the warning may begin', () => {
  const setup = [['Årsmelding og utviklingstall: varsles fra måned nr.', '1']] as const;
  const severities = (on: string) => {
    const sheets = [{ name: 'Årsmeldinger', cells: [['År', 'Mottaker', 'Sendt dato'], ...toAll(2025, '12.03.2026')] }];
    return new Set(findings(judgeNetwork({ on, setup, sheets }), 'annual-report-due').map(({ severity }) => severity));
  };
  expect([...severities('2026-12-31')]).toEqual(['note']);
  expect([...severities('2027-01-01')]).toEqual(['warning']);
});

test('in a mandate of one’s own a deadline on another day is kept to the day', () => {
  const dispatches = { name: 'Årsmeldinger', cells: [['År', 'Mottaker', 'Sendt dato']] };
  const kinds = (on: string) =>
    findings(
      judgeOwn(
        [['Årsmelding innen', 'Styret', '01.03']],
        [['Kari Lie', '', 'Medlem', '01.01.2024', '']],
        [dispatches],
        { on },
      ),
      'annual-report-due',
    ).map(({ severity, values }) => [severity, values.kind, values.due]);
  expect(kinds('2026-02-27')).toContainEqual(['warning', 'to-be-sent', '2026-03-01']);
  expect(kinds('2026-03-02')).toContainEqual(['error', 'not-sent', '2026-03-01']);
});
