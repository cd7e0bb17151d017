import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../core/report/report.ts';
import { reportDocx } from '../../../functions/files/report-docx.ts';
import { faultsOf, libreOffice, mayRun, schemas, textInLibreOffice } from './office.ts';
import { unpack } from './pack.ts';
import { networkReport } from './report-fixture.ts';

const bands: Report['charts'][number] = {
  ...{
    id: 'seats-over-year',
    title: 'Plasser gjennom året',
    table: 'composition',
    alt: 'Helse Vest 1: besatt 365 dager.',
  },
  ...{ kind: 'bands', unit: 'dager', categories: ['Helse Vest 1', 'Helse Vest 2'] },
  series: [
    { name: 'Besatt', values: [365, 181], state: 'taken' },
    { name: 'Ledig', values: [0, 184], state: 'vacant' },
  ],
};
const report: Report = { ...networkReport, charts: [bands, ...networkReport.charts] };
const issued: Report = {
  ...networkReport,
  // Half an hour past midnight in Norway.
  ...{ language: 'nn', issued: '2026-03-31T22:30:00Z', version: 2, missing: [], charts: [] },
};

const parts = unpack(await reportDocx(report));
const partOf = (name: string, all = parts) => strFromU8(all[name] ?? new Uint8Array());
const document = partOf('word/document.xml');
const textsIn = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
const paragraphs = (xml: string) => xml.split('<w:p>').slice(1);
const headings = paragraphs(document)
  .filter((xml) => xml.includes('<w:pStyle w:val="Heading1"/>'))
  .map((xml) => textsIn(xml).join(''));

describe('the document of a report', () => {
  test('has a heading for what is missing and for every table, in order', () => {
    expect(headings).toEqual(['Dette mangler før årsmeldingen er ferdig', ...report.tables.map(({ title }) => title)]);
  });

  test('its contents name every chapter', () => {
    const [, contents = ''] = /<w:sdt>(.*?)<\/w:sdt>/s.exec(document) ?? [];
    const told = textsIn(contents).join(' ');
    expect(headings.filter((heading) => !told.includes(heading))).toEqual([]);
  });

  test('every table but the first, of names and what they are, has a header row that comes again, and no row is parted', () => {
    const tables = document.split('<w:tbl>').slice(1);
    const filled = report.tables.filter(({ rows }) => rows.length > 0);
    // The front matter, what is missing, and the tables with rows.
    expect(tables).toHaveLength(filled.length + 2);
    expect(tables.map((xml) => xml.split('<w:tblHeader/>').length - 1)).toEqual([0, ...tables.slice(1).map(() => 1)]);
    const rows = document.split('<w:tr>').length - 1;
    expect(document.split('<w:cantSplit/>').length - 1).toBe(rows);
  });

  test('what could not be told is on the page of the table’s last row', () => {
    const table = document.split('<w:tbl>').find((xml) => xml.includes('>Krav i mandatet</w:t>')) ?? '';
    const [last = ''] = table.split('<w:tr>').at(-1)?.split('</w:tbl>') ?? [];
    expect(textsIn(last)[0]).toBe('Helse Nord');
    // One for each of its cells.
    expect(last.split('<w:keepNext/>').length - 1).toBe(7);
  });

  test('that a draft lacks nothing is said on the first page', async () => {
    const xml = partOf('word/document.xml', unpack(await reportDocx({ ...networkReport, missing: [] })));
    // The first section ends with the paragraph that holds its page size.
    const first = xml.slice(0, xml.indexOf('</w:p>', xml.indexOf('<w:pgSz')));
    expect(textsIn(first).at(-1)).toMatch(/^Ingenting som mangler, er funnet\./);
  });

  test('names that would be formulas, fields or markup are text', () => {
    const texts = textsIn(document);
    expect(texts).toContain('=HYPERLINK(&quot;http://x&quot;)');
    expect(texts.some((text) => text.includes('&lt;img src=x'))).toBe(true);
    expect(document).not.toContain('<img');
    const targets = Object.keys(parts)
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => [...partOf(name).matchAll(/TargetMode="External"/g)]);
    expect(targets).toEqual([]);
  });

  test('charts are drawings with words for who does not see them', () => {
    const told = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words = '']) => words);
    expect(told).toEqual(expect.arrayContaining(report.charts.map(({ alt }) => alt.replaceAll('"', '&quot;'))));
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/[^/]*\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(report.charts.length);
  });

  test('seats over the year are stacked, their gaps in a colour of their own', () => {
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/[^/]*\.xml$/.test(name));
    const stacked = charts.map((name) => partOf(name)).find((xml) => xml.includes('<c:grouping val="stacked"/>')) ?? '';
    expect(stacked).toContain('F1AEB5');
    expect(stacked).toContain('<c:v>184</c:v>');
  });

  test('an issued one says when, in its own language, and no chapter says what is missing', async () => {
    const all = unpack(await reportDocx(issued));
    const xml = partOf('word/document.xml', all);
    expect(textsIn(xml).join(' ')).toContain('Utgjeven 01.04.2026, versjon 2');
    expect(textsIn(xml).join(' ')).not.toContain('Dette manglar');
    expect(partOf('word/styles.xml', all)).toContain('w:val="nn-NO"');
    expect(partOf('word/styles.xml')).toContain('w:val="nb-NO"');
  });

  test('nobody is named as its author', () => {
    expect(partOf('docProps/core.xml')).toContain('<dc:creator>Mandatvakt</dc:creator>');
  });

  test.runIf(mayRun(schemas))('the schemas of the standard find nothing', async () => {
    expect(faultsOf(await reportDocx(report), 'docx')).toEqual([]);
    expect(faultsOf(await reportDocx(issued), 'docx')).toEqual([]);
    expect(faultsOf(await reportDocx({ ...networkReport, front: [], tables: [], charts: [] }), 'docx')).toEqual([]);
  });

  test.runIf(mayRun(libreOffice))('LibreOffice opens it, and texts are still texts', async () => {
    const text = textInLibreOffice(await reportDocx(report));
    expect(text).toContain('Årsmelding 2025');
    expect(text).toContain('=HYPERLINK("http://x")');
    expect(text).toContain('Sammensetning');
  });
});
