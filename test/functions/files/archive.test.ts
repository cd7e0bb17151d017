import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { languages } from '../../../core/language.ts';
import { isUnreadable } from '../../../functions/files/unreadable.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { exampleMarks } from './example-marks.ts';
import { reasonOf } from './outcome.ts';
import { pack, plainParts, plainWorkbook } from './pack.ts';
import { richParts, richWorkbook } from './rich-workbook.ts';
import { patchDirectory } from './zip-lies.ts';

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const roster = { sheets: { Medlemmer: '<row r="1"><c r="A1"><v>1</v></c></row>' } };
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 13);

/** Why it cannot be read, which reading, marking and unmarking agree on. */
function refusal(bytes: Uint8Array): string {
  const reasons = [readWorkbook(bytes), annotate(bytes, [], 'nb'), removeMarks(bytes)].map(reasonOf);
  expect(new Set(reasons).size).toBe(1);
  return reasons[0] ?? '';
}

describe('what is no workbook is told apart', () => {
  test('an empty file', () => expect(refusal(new Uint8Array())).toBe('empty'));
  test('a text file', () => expect(refusal(strToU8('Navn;Region\nKari Nordmann;Helse Vest\n'))).toBe('not-a-zip'));
  test('a few bytes', () => expect(refusal(strToU8('PK'))).toBe('not-a-zip'));
  test('a workbook locked with a password', () => {
    const encrypted = Buffer.concat([
      compound,
      Buffer.alloc(1016),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]);
    expect(refusal(encrypted)).toBe('encrypted');
  });
  test('an old .xls', () => expect(refusal(Buffer.concat([compound, Buffer.alloc(2048)]))).toBe('old-format'));
  test('an .xls renamed with its stream of records', () => {
    expect(refusal(Buffer.concat([compound, Buffer.from('Workbook', 'utf16le'), Buffer.alloc(2048)]))).toBe(
      'old-format',
    );
  });
  test('an empty zip', () => expect(refusal(zipSync({}))).toBe('not-a-workbook'));
  test('a zip of pictures', () => expect(refusal(zipSync({ 'a.png': noise(300) }))).toBe('not-a-workbook'));
  test('a Word document', () => {
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
    const relationships = plainParts(roster)['_rels/.rels']?.replace('xl/workbook.xml', 'word/document.xml') ?? '';
    expect(refusal(pack({ '_rels/.rels': relationships, 'word/document.xml': document }))).toBe('document');
  });
  test('an OpenDocument spreadsheet', () => {
    expect(
      refusal(pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' })),
    ).toBe('open-document');
  });
  test('a binary workbook', () => {
    const relationships = plainParts(roster)['_rels/.rels']?.replace('workbook.xml', 'workbook.bin') ?? '';
    expect(refusal(pack({ '_rels/.rels': relationships, 'xl/workbook.bin': noise(100) }))).toBe('binary');
  });
  test('each has a sentence in three languages that says what to do', () => {
    const outcome = readWorkbook(strToU8('x'.repeat(100)));
    expect(isUnreadable(outcome) ? outcome.detail.nb : '').toBe(
      'Filen er ikke en .xlsx-fil, selv om navnet kan si det. Åpne den i Excel, lagre den som «Excel-arbeidsbok (.xlsx)» og velg den nye filen.',
    );
    expect(languages.every((language) => isUnreadable(outcome) && outcome.detail[language].length > 40)).toBe(true);
  });
});

describe('zip bombs are refused before anything is unpacked', { timeout: 60_000 }, () => {
  const zeros = { ...plainParts(roster), 'xl/media/zeros.bin': new Uint8Array(16 * 1024 * 1024) };
  const bomb = pack(zeros);

  test('a part that grows a thousandfold', () => expect(refusal(bomb)).toBe('too-large'));
  test('a part that says it is small and is not', () => {
    const sheet = pack({ ...plainParts(roster), 'xl/worksheets/sheet1.xml': ' '.repeat(16 * 1024 * 1024) });
    const lying = patchDirectory(sheet, 'xl/worksheets/sheet1.xml', { unpacked: 1000 });
    expect(refusal(lying)).toBe('damaged');
  });
  test('parts that together are more than fits', () => {
    const two = pack({ ...plainParts(roster), 'a.bin': noise(1_500_000), 'b.bin': noise(1_500_000).reverse() });
    const large = ['a.bin', 'b.bin'].reduce(
      (bytes, name) => patchDirectory(bytes, name, { unpacked: 120 * 1024 * 1024, packed: 1_500_000 }),
      two,
    );
    expect(refusal(large)).toBe('too-large');
  });
  test('a hundred thousand entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array()]),
    );
    expect(refusal(zipSync({ ...many }, { level: 0 }))).toBe('too-many-parts');
  });
  test('an entry that stands twice, also with another case', () => {
    expect(refusal(pack({ ...plainParts(roster), 'XL/Workbook.xml': '<workbook/>' }))).toBe('unsafe');
  });
});

describe('damage is found', () => {
  test('a file cut off', () => expect(refusal(richWorkbook.subarray(0, richWorkbook.length / 2))).toBe('damaged'));
  test('a part whose checksum is wrong', () => {
    expect(refusal(patchDirectory(richWorkbook, 'xl/workbook.xml', { crc: 1 }))).toBe('damaged');
  });
  test('an entry that is encrypted by itself', () => {
    expect(refusal(patchDirectory(richWorkbook, 'xl/workbook.xml', { flags: 1 }))).toBe('encrypted');
  });
  test('an entry packed in a way nobody uses', () => {
    expect(refusal(patchDirectory(richWorkbook, 'xl/workbook.xml', { method: 12 }))).toBe('damaged');
  });
  test('a sheet that ends in the middle', () => {
    const half = String(richParts['xl/worksheets/sheet1.xml']).slice(0, 3000);
    const bytes = pack({ ...richParts, 'xl/worksheets/sheet1.xml': half });
    expect(reasonOf(readWorkbook(bytes))).toBe('damaged');
    expect(reasonOf(annotate(bytes, exampleMarks, 'nb'))).toBe('damaged');
  });
  test('two tabs over one part', () => {
    const parts = plainParts({ sheets: { A: '', B: '' } });
    const relationships = parts['xl/_rels/workbook.xml.rels']?.replace('sheet2.xml', 'sheet1.xml') ?? '';
    expect(refusal(pack({ ...parts, 'xl/_rels/workbook.xml.rels': relationships }))).toBe('damaged');
  });
  test('a document type with entities that multiply', () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(reasonOf(readWorkbook(plainWorkbook({ sheets: { Medlemmer: laughs } })))).toBe('unsafe');
  });
});
