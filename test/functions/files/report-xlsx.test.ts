import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Report, ReportTable } from '../../../core/report/report.ts';
import { columnNames } from '../../../functions/files/report-sheet-table.ts';
import { reportXlsx } from '../../../functions/files/report-xlsx.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { faultsOf, libreOffice, mayRun, openpyxl, savedByLibreOffice, schemas, withOpenpyxl } from './office.ts';
import { asRead } from './outcome.ts';
import { unpack } from './pack.ts';
import { networkReport } from './report-fixture.ts';
import { structureFaults } from './structure.ts';

const bytes = await reportXlsx(networkReport);
const partOf = (file: Uint8Array, name: string) => strFromU8(unpack(file)[name] ?? new Uint8Array());
const cellsOf = (file: Uint8Array, sheet = 0) => asRead(readWorkbook(file)).sheets[sheet]?.cells ?? [];
/** The cells of a row, up to the last that holds something, by the number that Excel shows. */
const row = (file: Uint8Array, number: number) => cellsOf(file)[number - 1];

const composition = networkReport.tables.find(({ id }) => id === 'composition');
if (composition === undefined) throw new Error('the fixture has a composition');
const usage: ReportTable['columns'] = networkReport.tables.find(({ id }) => id === 'usage')?.columns ?? [];
const issued: Report = {
  ...networkReport,
  // Half an hour past midnight in Norway.
  ...{ language: 'nn', issued: '2026-03-31T22:30:00Z', version: 2, missing: [], charts: [] },
};
const odd: Report = {
  ...networkReport,
  language: 'en',
  group: { id: 'odd', name: '2. gruppe «A & B» <i>\u0000</i> "C" &P ' + 'x'.repeat(300) },
  tables: [
    {
      ...composition,
      id: 'one-row',
      columns: [
        { id: 'a', title: 'Endring %', type: 'text' },
        { id: 'b', title: 'endring %', type: 'text' },
        { id: 'c', title: 'Endring % (2)', type: 'status' },
      ],
      rows: [{ cells: ['#REF!', 'half a pair \ud83d, _x0041_', 'nonsense'], from: [] }],
      undecided: ['='.repeat(40_000)],
    },
  ],
};

describe('the sheet of a report', () => {
  test('begins with whose and which it is, what it says of itself, and what is missing', () => {
    expect(asRead(readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(['Årsmelding 2025', 'Diagramdata']);
    expect(row(bytes, 1)).toEqual(['Årsmelding 2025']);
    expect(row(bytes, 2)).toEqual(['Nasjonal nettverksgruppe for behandlingshjelpemidler']);
    expect(row(bytes, 3)).toEqual(['Utkast · vurdert per 31.12.2025']);
    expect(row(bytes, 10)).toEqual(['Sekretær', '', '=HYPERLINK("http://x")']);
    expect(row(bytes, 13)).toEqual(['Dette mangler']);
    expect(row(bytes, 14)).toEqual([
      'Utvikling i bruk av behandlingshjelpemidler',
      '',
      'Tall for antall pasienter mangler for Helse Nord 2025. (Utvikling!E4)',
    ]);
  });

  test('has each table with what it rests on, words for statuses, and what is not told below', () => {
    expect([18, 19, 20, 21, 22, 23, 24, 25].map((number) => row(bytes, number))).toEqual([
      ['1 Sammensetning per region'],
      ['Hviler på: Mandat for nasjonal nettverksgruppe for behandlingshjelpemidler, Sammensetning og oppnevning'],
      ['Region', 'Krav i mandatet', 'Antall 01.01.', 'Antall 31.12.', 'Dager under krav', 'Dager over krav', 'Status'],
      ['Helse Sør-Øst', 4, 4, 4, 0, 0, 'oppfylt'],
      ['Helse Vest', 2, 2, 1, 61, 0, 'ikke oppfylt'],
      ['Helse Midt-Norge', 2, 2, 3, 0, 30, 'må følges opp'],
      ['Helse Nord', 2, 2, '', '', '', 'ikke vurdert'],
      ['Ikke vurdert: Fratrådt for Åse Ødegård (Medlemmer!I13) kan ikke leses.'],
    ]);
  });

  test('marks what history alone holds, and writes texts as texts', () => {
    // 2 December is day 336 of 2025, and 1 January 2025 is day 45658 of Excel's.
    expect([45, 46, 47].map((number) => row(bytes, number))).toEqual([
      ['† 01.11.2025', 'Helse Vest', '=HYPERLINK("http://x")', 'fratrådt', '-1+1', '@SUM(1)'],
      [45_993, 'Helse Midt-Norge', '<img src=x onerror=alert(1)>', 'oppnevnt', '', '+4712345678'],
      ['† Raden står ikke lenger i arket; hentet fra historikken 03.12.2025.'],
    ]);
    const parts = Object.entries(unpack(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
    expect(parts.filter(([, text]) => /<f[ >]/.test(text)).map(([name]) => name)).toEqual([]);
    expect(parts.filter(([, text]) => text.includes('TargetMode="External"'))).toEqual([]);
  });

  test('says so where a table has no rows', () => {
    expect(row(bytes, 49)).toEqual(['3 Tilknyttet kompetanse']);
    expect(row(bytes, 51)).toEqual(['Ingen rader.']);
  });

  test('of an issued report says when, in Norway, and has no list of what is missing when nothing is', async () => {
    const file = await reportXlsx(issued);
    expect(row(file, 3)).toEqual(['Utgjeven 01.04.2026, versjon 2 · vurdert per 31.12.2025']);
    expect(row(file, 13)).toEqual(['1 Sammensetning per region']);
    expect(row(file, 17)?.at(-1)).toBe('ikkje oppfylt');
    expect(asRead(readWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['Årsmelding 2025']);
  });

  test('is the same bytes from the same report', async () => {
    expect(Buffer.compare(await reportXlsx(networkReport), bytes)).toBe(0);
  });
});

describe('the charts', () => {
  const chart = (number: number) => partOf(bytes, `xl/charts/chart${number}.xml`);
  const cellsDrawn = (number: number) => [...chart(number).matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, cells]) => cells);

  test('draw the cells of their tables, or of a sheet of their own where the figures do not stand there', () => {
    const [names, sheet] = ["'Årsmelding 2025'!$A$21:$A$24", "'Årsmelding 2025'!"];
    expect(cellsDrawn(1)).toEqual([names, `${sheet}$B$21:$B$24`, names, `${sheet}$D$21:$D$24`]);
    expect(cellsDrawn(2)).toEqual([`${sheet}$A$64:$A$66`, `${sheet}$G$64:$G$66`]);
    const years = "'Diagramdata'!$A$3:$A$5";
    expect(cellsDrawn(3)).toEqual([years, "'Diagramdata'!$B$3:$B$5", years, "'Diagramdata'!$C$3:$C$5"]);
    expect(cellsOf(bytes, 1).slice(0, 5)).toEqual([
      ['Kostnader per region (kr)'],
      ['', 'Helse Sør-Øst', 'Helse <Vest> & "omegn"'],
      ['2023', 38_000_000],
      ['2024', 39_467_850, 12_436_548],
      ['2025', 41_125_500, 12_250_000],
    ]);
  });

  test('are columns, bars and lines, and say in words what they show', () => {
    expect([chart(1), chart(2)].map((text) => /<c:barDir val="(\w+)"/.exec(text)?.[1])).toEqual(['col', 'bar']);
    expect(chart(3)).toContain('<c:lineChart>');
    const drawing = partOf(bytes, 'xl/drawings/drawing1.xml');
    const told = [...drawing.matchAll(/descr="([^"]*)"/g)].map(([, words]) => words);
    expect(told).toEqual(networkReport.charts.map(({ alt }) => alt));
  });
});

describe('names and properties', () => {
  test('columns of a table have names of their own', () => {
    expect(columnNames(odd.tables[0]?.columns ?? [])).toEqual(['Endring %', 'endring % (2)', 'Endring % (2) (2)']);
    expect(columnNames(usage)).toEqual(usage.map(({ title }) => title));
  });

  test('the file tells its title, its language and what of it is printed, and nobody’s name', () => {
    const properties = partOf(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Årsmelding 2025 – Nasjonal nettverksgruppe for behandlingshjelpemidler<');
    expect(properties).toContain('<dc:creator>Mandatvakt<');
    expect(properties).toContain('<dc:language>nb-NO<');
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)];
    expect(names.map(([, name, cells]) => [name, cells])).toEqual([
      ['_xlnm.Print_Area', "'Årsmelding 2025'!$A$1:$K$100"],
      ['_xlnm.Print_Titles', "'Årsmelding 2025'!$1:$1"],
    ]);
  });
});

describe('other programs', { timeout: 120_000 }, () => {
  test('nothing is there that Excel would repair', async () => {
    expect(structureFaults(bytes)).toEqual([]);
    expect(structureFaults(await reportXlsx(odd))).toEqual([]);
  });

  test.runIf(mayRun(schemas))('the schemas of the standard find nothing', async () => {
    expect(faultsOf(bytes)).toEqual([]);
    expect(faultsOf(await reportXlsx(issued))).toEqual([]);
    expect(faultsOf(await reportXlsx(odd))).toEqual([]);
    expect(faultsOf(await reportXlsx({ ...networkReport, front: [], tables: [] }))).toEqual([]);
  });

  test.runIf(mayRun(openpyxl))('openpyxl sees the tables, the formats and how it lies on paper', () => {
    const { printed } = withOpenpyxl(
      bytes,
      `
sheet = book.worksheets[0]
print(json.dumps({
  'tables': {table.name: table.ref for table in sheet.tables.values()},
  'formats': [sheet[cell].number_format for cell in ('A46', 'B21', 'G64', 'H83', 'C45', 'C46')],
  'types': [sheet[cell].data_type for cell in ('C45', 'E45', 'F45', 'A46', 'H83')],
  'paper': [sheet.page_setup.orientation, int(sheet.page_setup.paperSize), sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
  'foot': sheet.oddFooter.right.text,
  'charts': len(sheet._charts),
}))`,
    );
    expect(printed).toEqual({
      tables: {
        Aarsmelding_2025_composition: 'A20:G24',
        Aarsmelding_2025_changes: 'A44:F46',
        Aarsmelding_2025_meetings: 'A55:K59',
        Aarsmelding_2025_attendance: 'A63:G66',
        Aarsmelding_2025_usage: 'A82:K85',
      },
      formats: ['dd.mm.yyyy', '#,##0', '0.0" %"', '#,##0', '@', 'General'],
      types: ['s', 's', 's', 'd', 'n'],
      paper: ['landscape', 9, 1, 0],
      foot: 'Side &P av &N',
      charts: 3,
    });
  });

  test.runIf(mayRun(libreOffice))('LibreOffice opens it, and texts are still texts', async () => {
    expect(cellsOf(savedByLibreOffice(bytes))[44]?.slice(2, 6)).toEqual([
      '=HYPERLINK("http://x")',
      'fratrådt',
      '-1+1',
      '@SUM(1)',
    ]);
    const file = savedByLibreOffice(await reportXlsx(odd));
    expect(cellsOf(file).find(([first]) => first === '#REF!')).toEqual([
      '#REF!',
      'half a pair \ufffd, _x0041_',
      'nonsense',
    ]);
  });
});
