import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { asRead } from './outcome.ts';
import { pack, plainParts, plainWorkbook } from './pack.ts';
import { richWorkbook } from './rich-workbook.ts';

const dates = '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/>';
const read = (rows: string, more: Partial<Parameters<typeof plainWorkbook>[0]> = {}) =>
  asRead(readWorkbook(plainWorkbook({ ...more, sheets: { Ark: rows } }))).sheets[0];

test('the rich workbook gives the values, hidden rows, merges and formats that Excel would', () => {
  expect(asRead(readWorkbook(richWorkbook))).toEqual({
    date1904: false,
    sheets: [
      {
        name: 'Medlemmer',
        origin: 'A1',
        cells: [
          ['Nettverket for prøving'],
          [],
          ['Navn', 'Region', 'Oppnevnt fra', 'Oppnevnt til', 'Dager', 'Andel', 'Ord'],
          ['Kari Nordmann', 'Helse Vest', 45292, 46022, 731, 0.75, 'mange'],
          ['東京', 'Helse  Sør-Øst ', 45413, 46143, 731, 0.25, 'få'],
          ['Skjult Person', 'Helse  Sør-Øst ', 45292, '#N/A', true],
          [],
          ['Sum & slutt\r\nmerknad', '', '', '', 1462],
        ],
        hiddenRows: [6],
        merges: ['A1:D1', 'A8:C8'],
        formats: { date: ['C4:C6', 'D4:D5'], percent: ['F4:F5'] },
      },
      { name: "Ola's & Karis", origin: 'A1', cells: [] },
      { name: 'Lister', origin: 'A1', cells: [['Helse Vest'], ['Helse  Sør-Øst ']], hidden: true },
    ],
  });
});

describe('cells', () => {
  test('without addresses stand one after the other', () => {
    expect(
      read('<row><c><v>1</v></c><c t="str"><v>a</v></c></row><row><c r="C2"><v>2</v></c><c><v>3</v></c></row>')?.cells,
    ).toEqual([
      [1, 'a'],
      ['', '', 2, 3],
    ]);
  });
  test('may begin anywhere: the first used one is the origin', () => {
    expect(
      read(
        '<row r="5"><c r="C5" s="1"/></row><row r="7"><c r="D7"><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>',
      ),
    ).toMatchObject({ origin: 'B7', cells: [['', '', 1], [], [2]] });
  });
  test('of a million rows that are only formatted cost nothing', () => {
    const empty = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`,
    );
    expect(read(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}<row r="1048576" s="1"/>`)?.cells).toEqual([
      [1],
    ]);
  });
  test('with dates as ISO text become serial numbers, in both date systems', () => {
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2024-05-01</v></c><c r="B1" t="d"><v>2024-05-01T12:00:00Z</v></c><c r="C1" t="d"><v>2024-02-31</v></c><c r="D1" t="d"><v>06:00</v></c></row>';
    expect(read(rows)?.cells).toEqual([[45413, 45413.5, '2024-02-31', 0.25]]);
    expect(read(rows)?.formats).toEqual({ date: ['A1', 'B1', 'D1'] });
    expect(read(rows, { workbook: '<workbookPr date1904="1"/>' })?.cells).toEqual([
      [43951, 43951.5, '2024-02-31', 0.25],
    ]);
  });
  test('with an ISO date before March 1900 count as Excel counts', () => {
    expect(read('<row r="1"><c t="d"><v>1900-02-28</v></c><c t="d"><v>1900-03-01</v></c></row>')?.cells).toEqual([
      [59, 61],
    ]);
  });
  test('hold errors as texts, booleans, cached values, and texts with entities, CDATA and escapes', () => {
    const rows =
      '<row r="1"><c t="e"><v>#REF!</v></c><c t="b"><v>0</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>"x"</f><v>&lt;å&#229;&gt;</v></c><c t="str"><v><![CDATA[<a&amp;b>]]></v></c><c t="str"><v>a_x000A_b</v></c></row>';
    expect(read(rows)?.cells).toEqual([['#REF!', false, 2, '<åå>', '<a&amp;b>', 'a\nb']]);
  });
  test('hold no number that JSON cannot', () => {
    expect(
      read('<row r="1"><c><v>1E400</v></c><c><v></v></c><c><v>x</v></c><c><v>-1.5E-3</v></c></row>')?.cells,
    ).toEqual([['1E400', '', 'x', -0.0015]]);
  });
  test('with a text number that is not there are empty', () => {
    const rows = '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>9</v></c><c t="s"><v>1</v></c></row>';
    expect(read(rows, { texts: ['a', 'b'] })?.cells).toEqual([['a', '', 'b']]);
  });
  test('show dates and percents by runs in a column, which texts and gaps do not break', () => {
    const rows = ['s="1"><v>1</v>', 't="str"><v>ukjent</v>', 's="1"><v>3</v>', '><v>4</v>', 's="2"><v>5</v>'].map(
      (cell, index) => `<row r="${index + 1}"><c r="A${index + 1}" ${cell}</c></row>`,
    );
    expect(read(rows.join(''), { formats: dates })?.formats).toEqual({ date: ['A1:A3'], percent: ['A5'] });
  });
});

describe('parts', () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  test('of a strict file are read', () => {
    const parts = Object.entries(
      plainParts({ sheets: { Ark: '<row r="1"><c r="A1" t="d"><v>2026-04-30</v></c></row>' } }),
    );
    const strict = parts.map(([name, text]) => [
      name,
      text
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', main)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    ]);
    expect(asRead(readWorkbook(pack(Object.fromEntries(strict) as Record<string, string>))).sheets[0]?.cells).toEqual([
      [46142],
    ]);
  });
  test('in UTF-16 and with a byte-order mark are read', () => {
    const sheet =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Ærø</v></c></row></sheetData></worksheet>';
    const parts = { ...plainParts({ sheets: { Ark: '' } }), 'xl/worksheets/sheet1.xml': Buffer.from(sheet, 'utf16le') };
    expect(asRead(readWorkbook(pack(parts))).sheets[0]?.cells).toEqual([['Ærø']]);
  });
  test('with backslashes in their names are found', () => {
    const parts = Object.entries(plainParts({ sheets: { Ark: '<row><c><v>1</v></c></row>' } })).map(([name, text]) => [
      name.replaceAll('/', '\\'),
      text,
    ]);
    expect(asRead(readWorkbook(pack(Object.fromEntries(parts) as Record<string, string>))).sheets[0]?.cells).toEqual([
      [1],
    ]);
  });
});
