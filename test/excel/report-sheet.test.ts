import { expect, test } from 'vitest';
import type { ReportChart } from '../../core/report/report.ts';
import { networkReport } from '../functions/files/report-fixture.ts';
import { besideService } from './beside.ts';
import { inserted, inserting, quiet, reportSheet, smallList } from './inserting.ts';

const { openBeside } = besideService();

const open = () => inserting(openBeside, smallList());

test('a report is written on a sheet of its own: title, front, what is missing, and its tables as Excel tables', async () => {
  const excel = await open();
  expect(await excel.insert()).toBe(inserted);
  const sheet = reportSheet(excel);
  const addresses = sheet?.tables.map(({ name, address }) => [name.replace('Mandatvakt_2025_nbh_', ''), address]);
  // Title; 8 lines and their header; an empty line; a heading and 3 that are missing; and so on: 16 rows for a chart.
  expect(addresses).toEqual([
    ['front', 'A2:B10'],
    ['missing', 'A13:B16'],
    ['table_composition', 'A20:G24'],
    ['chart_seats', 'A27:C31'],
    ['table_changes', 'A51:F53'],
    ['table_associated', 'A58:B59'],
    ['table_meetings', 'A63:K67'],
    ['table_attendance', 'A71:G74'],
    ['chart_attendance', 'A78:B81'],
    ['table_usage', 'A101:K104'],
    ['chart_costs', 'A106:C109'],
  ]);
  expect(sheet?.cells).toMatchObject({
    A1: { value: 'Årsmelding 2025', bold: true, size: 16 },
    B10: { value: 'Utkast. Vurdert per 31.12.2025.' },
    A12: { value: 'Dette mangler' },
    B14: { value: 'Tall for antall pasienter mangler for Helse Nord 2025. (Utvikling!E4)' },
    A18: { value: '1 Sammensetning per region' },
    A19: {
      value: 'Hviler på: Mandat for nasjonal nettverksgruppe for behandlingshjelpemidler, Sammensetning og oppnevning',
    },
    G22: { value: 'ikke oppfylt' },
    A25: { value: 'Ikke vurdert: Fratrådt for Åse Ødegård (Medlemmer!I13) kan ikke leses.' },
    A54: { value: '† Raden står ikke lenger i arket; hentet fra historikken 03.12.2025.' },
    A59: { value: 'Ingen rader.' },
    C64: { value: '1. halvår 2025' },
    // 11.02.2025.
    B64: { value: 45699, numberFormat: 'dd.mm.yyyy' },
    G73: { value: 66.7, numberFormat: '0.0" %"' },
    H102: { value: 31_250_000, numberFormat: '#,##0' },
  });
  expect(sheet?.tables.map(({ style, showFilterButton }) => [style, showFilterButton])).toEqual(
    Array.from({ length: 11 }, () => ['TableStyleLight1', false]),
  );
  expect(excel.state().selected).toBe("'Årsmelding 2025'!A1");
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});

test('names that look like formulas stay texts', async () => {
  const excel = await open();
  await excel.insert();
  const cells = reportSheet(excel)?.cells;
  expect(Object.values(cells ?? {}).filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells).toMatchObject({
    A52: { value: '† 01.11.2025' },
    C52: { value: '=HYPERLINK("http://x")' },
    E52: { value: '-1+1' },
    F52: { value: '@SUM(1)' },
    C53: { value: '<img src=x onerror=alert(1)>' },
    F53: { value: '+4712345678' },
  });
  await excel.close();
});

test('charts are Excel’s own, of figures that stand there, and the sheet is made for A4', async () => {
  const excel = await open();
  await excel.insert();
  const sheet = reportSheet(excel);
  const plain = { seriesBy: 'Columns', fills: [] };
  expect(sheet?.charts).toEqual([
    {
      ...{ ...plain, name: 'Mandatvakt_2025_nbh_chart_seats', type: 'ColumnClustered', source: 'A27:C31' },
      ...{ over: 'A32:F46', title: 'Medlemmer per region 31.12. (medlemmer)', legend: true, reversed: false },
    },
    {
      ...{ ...plain, name: 'Mandatvakt_2025_nbh_chart_attendance', type: 'BarClustered', source: 'A78:B81' },
      ...{ over: 'A82:F96', title: 'Fremmøte per medlem (%)', legend: false, reversed: true },
    },
    {
      ...{ ...plain, name: 'Mandatvakt_2025_nbh_chart_costs', type: 'LineMarkers', source: 'A106:C109' },
      ...{ over: 'A110:F124', title: 'Kostnader per region (kr)', legend: true, reversed: false },
    },
  ]);
  expect(sheet?.page).toEqual({
    ...{ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, titleRows: '$1:$1' },
    rightFooter: 'Side &P av &N',
  });
  await excel.close();
});

test('seats over the year are bars of days, one after the other, each with the colour of how the seat stood', async () => {
  const excel = await open();
  const chart: ReportChart = {
    ...{ id: 'seats', title: 'Plasser', table: 'composition', alt: 'Plasser.', unit: 'dager' },
    kind: 'bands',
    categories: ['Helse Vest 1', 'Helse Vest 2'],
    series: [
      { name: 'Besatt', state: 'taken', values: [365, 200] },
      { name: 'Ledig', state: 'vacant', values: [null, 165] },
    ],
  };
  await excel.insert({ ...networkReport, charts: [chart] });
  expect(reportSheet(excel)?.charts).toMatchObject([
    { type: 'BarStacked', source: 'A27:C29', legend: false, reversed: true, fills: ['#0F6C5C', '#F1AEB5'] },
  ]);
  await excel.close();
});

test('inserted twice, the sheet is as inserted once', async () => {
  const excel = await open();
  await excel.insert();
  const once = excel.snapshot();
  expect(await excel.insert()).toBe(inserted);
  expect(excel.snapshot()).toEqual(once);
  expect(quiet(excel)).toEqual([]);
  await excel.close();
});
