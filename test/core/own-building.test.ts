import { describe, expect, test } from 'vitest';
import { buildMandate } from '../../core/own-building.ts';
import type { FoundTable } from '../../core/read/found-table.ts';
import type { Region } from '../../core/read/regions.ts';
import type { Scalar } from '../../core/sheet.ts';
import { ownMandate } from '../../mandates/own.ts';
import { ownRequirements } from '../../mandates/own-requirements.ts';

type Row = readonly Scalar[];
const columns = { requirement: 0, target: 1, number: 2, from: 3, until: 4, source: 5 };
const sheetOf = (...rows: readonly Row[]): FoundTable => ({
  ...{ table: { sheet: 'Krav', part: 'mandate', columns }, sheet: { name: 'Krav', cells: [[], ...rows] }, first: 1 },
  ...{ header: 'A1:F1', twice: [], doubtful: [], height: 1, origin: { row: 0, column: 0 }, order: 0, alike: 1 },
  unknown: [],
});

const vest: Region = { name: 'Helse Vest', aliases: ['HV', 'Helse Vest RHF'] };
const template = { ...ownMandate, unasked: ['habilitetDate', 'silenceDate'] };

function built(rows: readonly Row[], known: readonly Region[] = []) {
  const mandate = buildMandate(template, { requirements: ownRequirements }, [sheetOf(...rows)], known, false);
  if ('problems' in mandate) throw new Error(mandate.problems.map(({ nb }) => nb).join(' '));
  return mandate;
}
const problems = (...tables: readonly FoundTable[]) => {
  const mandate = buildMandate(template, { requirements: ownRequirements }, tables, [], false);
  return 'problems' in mandate ? mandate.problems.map(({ nb }) => nb) : [];
};

describe('whom seats are given to, and whom the report goes to', () => {
  test('as written, each once, by the first way it is written', () => {
    const mandate = built([
      ['Plasser', 'Øst', 1, '', '31.12.2025'],
      ['Plasser', 'ØST', 2, '01.01.2026'],
      ['Plasser', 'Kommunen', 1],
      ['Årsmelding innen', 'Styret', '01.04'],
    ]);
    expect(mandate.regions).toEqual([
      { name: 'Kommunen', aliases: [] },
      { name: 'Øst', aliases: [] },
    ]);
    expect(mandate.recipients).toEqual([{ name: 'Styret', aliases: [] }]);
    expect(mandate.clauses['seats-per-region']?.map(({ seats }) => seats)).toEqual([
      { Øst: 1 },
      { Kommunen: 1 },
      { Øst: 2 },
    ]);
  });

  test('with the other ways that are known, by whichever of them it is written', () => {
    const regions = (...names: string[]) =>
      built(
        names.map((name) => ['Plasser', name, 1]),
        [{ name: 'Helse Nord', aliases: ['HN'] }, vest],
      ).regions;
    expect(regions('Helse Vest')).toEqual([{ name: 'Helse Vest', aliases: ['HV', 'Helse Vest RHF'] }]);
    expect(regions('hv')).toEqual([{ name: 'hv', aliases: ['Helse Vest', 'Helse Vest RHF'] }]);
    expect(regions('Helse Midt')).toEqual([{ name: 'Helse Midt', aliases: [] }]);
  });

  test('but not with a way that the sheet gives seats to on its own', () => {
    const rows = [
      ['Plasser', 'Helse Vest', 1],
      ['Plasser', 'HV', 2],
    ];
    expect(built(rows, [vest]).regions).toEqual([
      { name: 'HV', aliases: ['Helse Vest RHF'] },
      { name: 'Helse Vest', aliases: ['Helse Vest RHF'] },
    ]);
  });

  test('the report’s recipients are written the same way in the clause', () => {
    const mandate = built([
      ['Årsmelding innen', 'Styret', '01.04', '', '31.12.2025'],
      ['Årsmelding innen', 'STYRET', '01.05', '01.01.2026'],
    ]);
    expect(mandate.recipients).toEqual([{ name: 'Styret', aliases: [] }]);
    expect(mandate.clauses['annual-report-due']?.map(({ recipients }) => recipients)).toEqual([['Styret'], ['Styret']]);
  });
});

test('the newest requirement’s first day names the version', () => {
  expect(built([['Leder', '', 1]]).version).toBe('1');
  expect(
    built([
      ['Sekretær', '', 1, '01.02.2025'],
      ['Leder', '', 1, '01.03.2026'],
      ['Vara', '', 1],
    ]).version,
  ).toBe('2026-03-01');
});

describe('columns that the requirements cannot do without', () => {
  const columnsOf = (...rows: Row[]) => built(rows).clauses['column-missing']?.map(({ required }) => required);

  test.each<readonly [string, Row[], object]>([
    ['seats', [['Plasser', 'Øst', 1]], { members: ['name', 'region'], meetings: [] }],
    ['nobody’s seats', [['Plasser', 'Øst', 0]], { members: ['name'], meetings: [] }],
    ['a leader', [['Leder', '', 1]], { members: ['name'], meetings: [] }],
    ['a term', [['Virketid', '', 4]], { members: ['name', 'from', 'to'], meetings: [] }],
    ['meetings', [['Møter per år', '', 4]], { members: ['name'], meetings: ['day', 'status'] }],
    [
      'meetings by both',
      [
        ['Møter per år', '', 4],
        ['Møter per halvår', '', 1],
        ['Vara', '', 1],
      ],
      { members: ['name', 'role'], meetings: ['day', 'status'] },
    ],
  ])('%s', (_, rows, required) => {
    expect(columnsOf(...rows)).toEqual([required]);
  });

  test('what is asked for is no longer unasked', () => {
    expect(built([['Leder', '', 1]]).unasked).toEqual(['habilitetDate', 'silenceDate']);
    expect(built([['Habilitet før oppnevning', '', 'ja']]).unasked).toEqual(['silenceDate']);
    expect(built([['Habilitet før oppnevning', '', 'nei']]).unasked).toEqual(['habilitetDate', 'silenceDate']);
  });
});

describe('why it makes none', () => {
  test('no sheet, or none with requirements, is named', () => {
    expect(problems()).toEqual([expect.stringContaining('arket «Mandat»')]);
    expect(problems(sheetOf())).toEqual(['Arket «Krav» har ingen krav.']);
    expect(problems(sheetOf(), sheetOf(['Leder', '', 1]))).toEqual([]);
  });

  test('rows that cannot be used come before those that contradict each other', () => {
    const two: Row = ['Virketid', '', 2];
    const four: Row = ['Virketid', '', 4];
    const wrong: Row = ['Møteplikt', '', 1];
    expect(problems(sheetOf(two, four))).toEqual(['Krav, rad 3: sier noe annet enn rad 2 for de samme dagene.']);
    expect(problems(sheetOf(two, four, wrong))).toEqual(['Krav, rad 4: kravet «Møteplikt» er ikke kjent.']);
  });
});
