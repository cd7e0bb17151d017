import { describe, expect, test } from 'vitest';
import type { Request } from '../../../core/answer.ts';
import { annualReport, type ReportAsked } from '../../../core/report/annual-report.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Scalar, Workbook } from '../../../core/sheet.ts';
import { mandates } from '../../../mandates/index.ts';
import { sampleWorkbook } from './filled.ts';

type Asked = Partial<Request> & Partial<ReportAsked>;

function ask(workbook: Workbook, year: number, asked: Asked = {}) {
  const { past = [], group, on = '2026-11-22', language = 'nb' } = asked;
  const wanted = { year, past, ...(group === undefined ? {} : { group }) };
  return annualReport({ on, language, workbook }, mandates, wanted);
}

function reportOf(...args: Parameters<typeof ask>): Report {
  const report = ask(...args);
  if ('reason' in report) throw new Error(report.detail);
  return report;
}

function refusalOf(...args: Parameters<typeof ask>): string {
  const report = ask(...args);
  if (!('reason' in report)) throw new Error('a report was made');
  return report.detail;
}

const tableOf = ({ tables }: Report, id: string) => {
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const cellsOf = (report: Report, id: string) => tableOf(report, id).rows.map(({ cells }) => cells);

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'];
const member = (name: string, region: string, employer: string, from: string, to: string): Scalar[] => [
  ...[name, employer, region, 'Medlem', from, to, 'Fagdirektørene'],
];
const workbook = (members: readonly Scalar[][], setup: readonly Scalar[][] = []): Workbook => ({
  sheets: [
    { name: 'Oppsett', cells: [['Felt', 'Verdi'], ['Mandat', 'behandlingshjelpemidler'], ...setup] },
    { name: 'Medlemmer', cells: [header, ...members] },
  ],
});
const vest = (from: string, to: string) => [
  member('Kari Lie', 'Helse Vest', 'Helse Bergen HF', from, to),
  member('Ola Moe', 'Helse Vest', 'Helse Fonna HF', from, to),
];

describe('which report it is', () => {
  test('a network has sixteen tables, in the order of the contract, each resting on something', () => {
    const { tables } = reportOf(sampleWorkbook('nettverk-feilfri'), 2025);
    expect(tables.map(({ id }) => id)).toEqual([
      ...['members', 'composition', 'changes', 'offices', 'associated', 'meetings', 'meeting-frequency', 'attendance'],
      ...['cases', 'activities', 'usage', 'economy', 'habilitet', 'gender', 'plan', 'dispatch'],
    ]);
    expect(tables.filter(({ source }) => source.document === '')).toEqual([]);
  });

  test('a group appointed for a tender has nine', () => {
    const { tables, due } = reportOf(sampleWorkbook('dmp-feilfri'), 2026);
    expect(tables.map(({ id }) => id)).toEqual([
      ...[
        'about',
        'members',
        'clearance',
        'geography',
        'meetings',
        'involvement',
        'deliverables',
        'recusals',
        'gender',
      ],
    ]);
    expect(due).toBeNull();
  });

  test('every row has a cell for each column', () => {
    for (const name of ['nettverk-feilfri', 'nettverk-med-feil', 'dmp-feilfri', 'dmp-med-feil', 'brukerutvalg']) {
      const { tables } = reportOf(sampleWorkbook(name), 2026);
      const odd = tables.filter(({ columns, rows }) => rows.some(({ cells }) => cells.length !== columns.length));
      expect(odd.map(({ id }) => `${name}: ${id}`)).toEqual([]);
    }
  });

  test('a year that is over is judged on its last day and due on 1 April', () => {
    const { on, due, year, version, issued } = reportOf(sampleWorkbook('nettverk-feilfri'), 2025);
    expect([on, due, year, version, issued]).toEqual(['2025-12-31', '2026-04-01', 2025, 1, null]);
  });

  test('a running year is judged on the day asked about', () => {
    const { on, due } = reportOf(sampleWorkbook('nettverk-feilfri'), 2026);
    expect([on, due]).toEqual(['2026-11-22', '2027-04-01']);
  });

  test('1 April stays 1 April on Easter Day', () => {
    const report = reportOf(workbook(vest('01.01.2028', '31.12.2029')), 2028, { on: '2029-01-15' });
    expect(report.due).toBe('2029-04-01');
  });

  test('a year before the mandate of 2020 cites that of 2009', () => {
    const report = reportOf(workbook(vest('01.01.2018', '31.12.2019')), 2019);
    expect(report.mandate.version).toBe('2009-03');
    expect(tableOf(report, 'members').source.version).toBe('2009-03');
  });
});

describe('years without a report', () => {
  const members = vest('01.01.2025', '31.12.2026');

  test('one that has not begun', () => {
    expect(refusalOf(workbook(members), 2027)).toBe(
      'Året 2027 er ikke begynt den 22.11.2026, så det er ingen årsmelding å lage. Velg et år som er begynt.',
    );
  });

  test('one before every version of the mandate', () => {
    expect(refusalOf(workbook(vest('01.01.2007', '31.12.2008')), 2008)).toBe(
      'Ingen utgave av mandatet gjaldt i 2008, så det er ingen årsmelding å lage. Velg et senere år.',
    );
  });

  test('one before the group was founded, or after it was closed', () => {
    expect(refusalOf(workbook(members, [['Opprettet', '15.03.2025']]), 2024)).toBe(
      'Gruppen er ført opprettet 15.03.2025, så den har ingen årsmelding for 2024.',
    );
    expect(refusalOf(workbook(members, [['Avsluttet', '31.03.2025']]), 2026)).toBe(
      'Gruppen er ført avsluttet 31.03.2025, så den har ingen årsmelding for 2026.',
    );
  });

  test('a group that is not in the workbook, and none chosen of several', () => {
    const two: Workbook = {
      sheets: [
        {
          name: 'Oppsett',
          cells: [
            ['Felt', 'Verdi'],
            ['Mandat', 'behandlingshjelpemidler'],
          ],
        },
        { name: 'Medlemmer', cells: [['Gruppe', ...header], ...members.map((row, n) => [`Nett ${n + 1}`, ...row])] },
      ],
    };
    expect(refusalOf(two, 2025)).toBe(
      'Arbeidsboken har flere grupper: «nett-1», «nett-2». Velg hvilken årsmeldingen gjelder.',
    );
    expect(refusalOf(two, 2025, { group: 'nett-3' })).toBe(
      'Gruppen «nett-3» er ikke i arbeidsboken. Den har «nett-1», «nett-2».',
    );
    expect(cellsOf(reportOf(two, 2025, { group: 'nett-2' }), 'members').map((cells) => cells[1])).toEqual(['Ola Moe']);
  });
});

describe('years at the edges', () => {
  test('of a group closed in March the days after it are not held against the number', () => {
    const report = reportOf(workbook(vest('01.01.2024', '31.03.2026'), [['Avsluttet', '31.03.2026']]), 2026);
    const [, second] = cellsOf(report, 'composition');
    // Two of two on 1 January; nobody sits when there is no group any more, and no day is below.
    expect(second?.slice(0, 3)).toEqual(['Helse Vest', 2, 2]);
    expect(second?.slice(4)).toEqual([0, 0, 'ok']);
  });

  test('in its first year a group is judged from the day it was founded', () => {
    const report = reportOf(workbook(vest('15.03.2025', '14.03.2027'), [['Opprettet', '15.03.2025']]), 2025);
    const vestRow = cellsOf(report, 'composition').find(([region]) => region === 'Helse Vest');
    expect(vestRow).toEqual(['Helse Vest', 2, null, 2, 0, 0, 'ok']);
  });

  test('a leap year has 366 days to be short in', () => {
    const [one] = vest('01.01.2024', '31.12.2025');
    const report = reportOf(workbook(one === undefined ? [] : [one]), 2024);
    const vestRow = cellsOf(report, 'composition').find(([region]) => region === 'Helse Vest');
    expect(vestRow).toEqual(['Helse Vest', 2, 1, 1, 366, 0, 'breach']);
  });
});

describe('rows that only history holds', () => {
  const both = workbook(vest('01.01.2025', '31.12.2026'));
  const one = workbook(vest('01.01.2025', '31.12.2026').slice(0, 1));

  test('they are in the tables, marked with the day they were last seen', () => {
    const past = [{ seen: '2026-01-10', request: { on: '2026-01-10', workbook: both } }];
    const members = tableOf(reportOf(one, 2025, { past }), 'members');
    expect(members.rows.map(({ cells, removed }) => [cells[1], removed])).toEqual([
      ['Kari Lie', undefined],
      ['Ola Moe', '2026-01-10'],
    ]);
    expect(members.rows[1]?.cells.at(-1)).toBe('Ikke lenger ført i arket; hentet fra historikken 10.01.2026.');
  });

  test('they count for the seats of their region', () => {
    const past = [{ seen: '2026-01-10', request: { on: '2026-01-10', workbook: both } }];
    const of = (report: Report) => cellsOf(report, 'composition').find(([region]) => region === 'Helse Vest');
    expect(of(reportOf(one, 2025, { past }))).toEqual(['Helse Vest', 2, 2, 2, 0, 0, 'ok']);
    expect(of(reportOf(one, 2025))).toEqual(['Helse Vest', 2, 1, 1, 365, 0, 'breach']);
  });

  test('a run of which nothing can be read any more is passed over', () => {
    const past = [{ seen: '2026-01-10', request: { on: '2026-01-10', workbook: { sheets: [] } } }];
    expect(cellsOf(reportOf(one, 2025, { past }), 'members')).toHaveLength(1);
  });
});

test('the same request gives the same report, and it survives JSON', () => {
  const report = reportOf(sampleWorkbook('nettverk-med-feil'), 2026);
  expect(reportOf(sampleWorkbook('nettverk-med-feil'), 2026)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
