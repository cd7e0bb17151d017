import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeDmp, judgeNetwork } from '../roster.ts';

type Row = readonly [year: Scalar, recipient: string, sent: Scalar];
const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const toAll = (year: number, sent: Scalar): Row[] =>
  regions.map((region) => [year, `${region} RHF v/fagdirektør`, sent]);
const header = ['År', 'Mottaker', 'Sendt dato'];

interface Case {
  readonly rows: readonly Row[];
  readonly on?: string;
  readonly language?: Language;
  readonly setup?: readonly (readonly [string, Scalar])[];
}
const answer = ({ rows, ...rest }: Case) =>
  judgeNetwork({ ...rest, sheets: [{ name: 'Årsmeldinger', cells: [header, ...rows] }] });
const judged = (part: Case) => findings(answer(part), 'annual-report-due');
const said = (part: Case) => judged(part).map(({ severity, values }) => [severity, values.kind, values.year]);

test('a report that is not sent is an error for every recipient, the day after the deadline', () => {
  const found = judged({ rows: [], on: '2026-04-02' }).filter(({ severity }) => severity === 'error');
  expect(found.map(({ values }) => values.recipients)).toEqual(regions.map((region) => [region]));
  expect(found[0]).toMatchObject({
    at: { sheet: 'Årsmeldinger' },
    values: { year: 2025, due: '2026-04-01', sent: '', days: 1 },
    message: 'Årsmelding for 2025 skulle vært sendt Helse Sør-Øst innen 01.04.2026. Ingen sendt dato er ført.',
    source: { section: 'Rapportering' },
  });
});

test('on the deadline and the day before it is a warning, and in time', () => {
  for (const on of ['2026-03-31', '2026-04-01'])
    expect(said({ rows: [], on })).toEqual(regions.map(() => ['warning', 'to-be-sent', 2025]));
  expect(said({ rows: toAll(2025, '01.04.2026'), on: '2026-04-01' })).toEqual([]);
});

test('from 1 February it is a warning, the day before a note', () => {
  expect(said({ rows: [], on: '2026-01-31' })).toEqual([['note', 'coming', 2025]]);
  expect(said({ rows: [], on: '2026-02-01' })).toHaveLength(4);
  expect(judged({ rows: [], on: '2026-01-31' })[0]?.message).toBe(
    'Årsmelding for 2025 skal sendes Helse Sør-Øst, Helse Vest, Helse Midt-Norge og Helse Nord innen 01.04.2026.',
  );
});

test('the month of the warning can be set on Oppsett', () => {
  const setup = [['Årsmelding og utviklingstall: varsles fra måned nr.', '3']] as const;
  expect(said({ rows: [], on: '2026-02-28', setup })).toEqual([['note', 'coming', 2025]]);
  expect(said({ rows: [], on: '2026-03-01', setup })).toHaveLength(4);
});

test('what was sent late says how many days', () => {
  const rows = toAll(2025, '20.03.2026').with(1, [2025, 'Helse Vest RHF', '02.04.2026']);
  expect(judged({ rows }).filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      at: { cell: 'C3' },
      values: { kind: 'sent-late', year: 2025, recipients: ['Helse Vest'], sent: '2026-04-02', days: 1 },
      message: 'Årsmelding for 2025 til Helse Vest er sendt 1 dag etter fristen (02.04.2026, frist 01.04.2026).',
    },
  ]);
  const later = toAll(2025, '20.03.2026').with(1, [2025, 'Helse Vest RHF', '12.04.2026']);
  expect(judged({ rows: later })[0]?.message).toContain('11 dager etter fristen');
});

test('of two dates for a recipient the earliest counts, and a date to come is no date of sending', () => {
  expect(said({ rows: [...toAll(2025, '12.05.2026'), ...toAll(2025, '12.03.2026')] })).toEqual([
    ['note', 'coming', 2026],
  ]);
  expect(said({ rows: toAll(2025, '23.11.2026') }).filter(([severity]) => severity === 'error')).toHaveLength(4);
});

test('the coming report is noted till it is sent to everybody', () => {
  const sent = toAll(2025, '12.03.2026');
  expect(said({ rows: sent })).toEqual([['note', 'coming', 2026]]);
  expect(said({ rows: [...sent, ...toAll(2026, '20.11.2026')] })).toEqual([]);
  const rest = judged({ rows: [...sent, ...toAll(2026, '20.11.2026').slice(1)] });
  expect(rest).toMatchObject([{ severity: 'note', values: { recipients: ['Helse Sør-Øst'] } }]);
});

test('a deadline outside the period is not judged', () => {
  const request = { period: { from: '2026-04-02', to: '2026-11-22' } };
  const sheets = [{ name: 'Årsmeldinger', cells: [header, ...toAll(2025, '')] }];
  expect(findings(judgeNetwork({ request, sheets }), 'annual-report-due')).toMatchObject([{ severity: 'note' }]);
});

test('a group that says it was founded after the year owes no report of it', () => {
  const rows = toAll(2025, '');
  expect(said({ rows, setup: [['Opprettet', '01.01.2026']] })).toEqual([['note', 'coming', 2026]]);
  expect(said({ rows, setup: [['Opprettet', '31.12.2025']] })).toHaveLength(5);
});

test('what fell due before the roster began is not judged, unless the sheet itself speaks of it', () => {
  expect(said({ rows: toAll(2025, '12.03.2026') })).toEqual([['note', 'coming', 2026]]);
  expect(said({ rows: [...toAll(2024, ''), ...toAll(2025, '12.03.2026')] })).toEqual([
    ...regions.map(() => ['error', 'not-sent', 2024]),
    ['note', 'coming', 2026],
  ]);
});

test('a group that was closed before the year owes none', () => {
  expect(said({ rows: toAll(2025, '12.03.2026'), setup: [['Avsluttet', '31.12.2025']] })).toEqual([]);
  expect(said({ rows: toAll(2025, '12.03.2026'), setup: [['Avsluttet', '01.01.2026']] })).toEqual([
    ['note', 'coming', 2026],
  ]);
});

test('a date, year or recipient that cannot be read leaves it undecided, and names the cell', () => {
  const rows = toAll(2025, '12.03.2026');
  expect(judged({ rows: rows.with(0, [2025, 'Helse Sør-Øst', 'i vår']) })).toMatchObject([
    { severity: 'note' },
    { severity: 'undecided', at: { cell: 'C2' }, values: { about: '2025' } },
  ]);
  expect(judged({ rows: rows.with(1, [2025, 'Fagdirektøren', '12.03.2026']) }).at(-1)).toMatchObject({
    severity: 'undecided',
    at: { cell: 'B3' },
  });
  const year = judged({ rows: rows.with(1, ['i fjor', 'Helse Vest', '12.03.2026']) });
  expect(year.filter(({ severity }) => severity === 'undecided').map(({ at }) => at?.cell)).toEqual(['A3', 'A3']);
  // Nothing depends on a row for a year in which everybody has theirs.
  expect(said({ rows: [...rows, [2025, 'Fagdirektøren', 'i vår']] })).toEqual([['note', 'coming', 2026]]);
});

test('without the sheet it is undecided, once', () => {
  expect(findings(judgeNetwork(), 'annual-report-due')).toMatchObject([
    { severity: 'undecided', values: { missing: 'dispatches' } },
  ]);
});

test('a DMP group owes no report', () => {
  expect(findings(judgeDmp({ members: [] }), 'annual-report-due')).toEqual([]);
});

test('1 April stays 1 April on a Saturday: the last working day before is named (2028)', () => {
  const rows = [...toAll(2025, '12.03.2026'), ...toAll(2026, '12.03.2027')];
  const coming = judged({ rows, on: '2027-11-22' });
  expect(coming).toMatchObject([
    { severity: 'note', values: { due: '2028-04-01', closed: 'saturday', workday: '2028-03-31' } },
  ]);
  expect(coming[0]?.message).toContain(
    'innen 01.04.2028. 01.04.2028 er en lørdag, og fristen flyttes ikke. Send senest siste virkedag før, 31.03.2028.',
  );
});

test('near such a deadline the note stands beside the warnings', () => {
  const rows = [...toAll(2025, '12.03.2026'), ...toAll(2026, '12.03.2027')];
  expect(said({ rows, on: '2028-03-01' })).toEqual([
    ...regions.map(() => ['warning', 'to-be-sent', 2027]),
    ['note', 'closed-day', 2027],
  ]);
});

test('the sentences are given in nynorsk and English too', () => {
  const messages = (language: Language, on: string, sent: Scalar = '') =>
    judged({ rows: toAll(2025, sent), on, language }).map(({ message }) => message);
  expect(messages('nn', '2026-04-02')[0]).toBe(
    'Årsmelding for 2025 skulle ha vore send til Helse Sør-Øst innan 01.04.2026. Ingen sendt dato er ført.',
  );
  expect(messages('en', '2026-04-02')[0]).toBe(
    'The annual report for 2025 was to be sent to Helse Sør-Øst by 01.04.2026. No date of sending is entered.',
  );
  expect(messages('nn', '2026-05-02', '03.04.2026')[0]).toBe(
    'Årsmelding for 2025 til Helse Sør-Øst er send 2 dagar etter fristen (03.04.2026, frist 01.04.2026).',
  );
  expect(messages('en', '2026-05-02', '03.04.2026')[0]).toBe(
    'The annual report for 2025 to Helse Sør-Øst was sent 2 days after the deadline (03.04.2026, deadline 01.04.2026).',
  );
  expect(messages('nn', '2026-03-02')[0]).toBe(
    'Årsmelding for 2025 skal sendast til Helse Sør-Øst innan 01.04.2026. Ingen sendt dato er ført enno.',
  );
  expect(messages('en', '2026-03-02')[0]).toBe(
    'The annual report for 2025 is to be sent to Helse Sør-Øst by 01.04.2026. No date of sending is entered yet.',
  );
});

test('the next report stands among the deadlines, and when it is sent the one after', () => {
  const reports = (rows: readonly Row[]) =>
    answer({ rows }).groups[0]?.deadlines.filter(({ kind }) => kind === 'annual-report');
  expect(reports([])).toEqual([{ kind: 'annual-report', day: '2027-04-01', label: 'Årsmelding for 2026' }]);
  expect(reports(toAll(2026, '20.11.2026'))).toMatchObject([{ day: '2028-04-01' }]);
});

test('the key is the same on another day and when rows move', () => {
  const keys = (rows: readonly Row[], on: string) =>
    judged({ rows, on })
      .map(({ key }) => key)
      .sort();
  expect(keys(toAll(2025, ''), '2026-06-01')).toEqual(keys(toAll(2025, '').toReversed(), '2026-09-01'));
});

test('one row may name several recipients; the others are still missing', () => {
  const rows: Row[] = [
    [2025, 'Helse Sør-Øst, Helse Midt-Norge', '31.03.2026'],
    [2025, 'Helse Vest RHF og Helse Nord RHF (fagdirektørene)', '02.04.2026'],
  ];
  const errors = judged({ rows }).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ values }) => [values.kind, values.recipients, values.days])).toEqual([
    ['sent-late', ['Helse Vest'], 1],
    ['sent-late', ['Helse Nord'], 1],
  ]);
});

test('a name beside the recipient is no other recipient', () => {
  const rows = toAll(2025, '31.03.2026').with(1, [2025, 'Helse Vest RHF, fagdirektør Kari og Ola', '31.03.2026']);
  expect(judged({ rows }).filter(({ severity }) => severity === 'error')).toEqual([]);
});
