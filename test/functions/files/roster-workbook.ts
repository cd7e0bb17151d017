import { plainWorkbook } from './pack.ts';

const headers = [
  'Navn',
  'Stilling',
  'Virksomhet',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Oppnevnt av',
  'Habilitet avklart',
  'Taushetserklæring signert',
  'Merknad',
];
const trusts = ['Oslo universitetssykehus HF', 'Helse Bergen HF', 'St. Olavs hospital HF', 'UNN HF'];
const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const columns = 'ABCDEFGHIJK';

/** A roster of `count` rows and 11 columns as Excel would store it: shared texts, real dates. Headers stand in row 1. */
export function rosterWorkbook(count: number): Uint8Array {
  const texts: string[] = [...headers];
  const numbers = new Map(texts.map((text, index) => [text, index]));
  const shared = (text: string) => {
    const known = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, known);
    return known;
  };
  const textCell = (column: number, row: number, text: string) =>
    `<c r="${columns[column]}${row}" t="s"><v>${shared(text)}</v></c>`;
  const dateCell = (column: number, row: number, serial: number) =>
    `<c r="${columns[column]}${row}" s="1"><v>${serial}</v></c>`;
  const rows = [
    `<row r="1" spans="1:11">${headers.map((header, column) => textCell(column, 1, header)).join('')}</row>`,
  ];
  for (let index = 0; index < count; index += 1) {
    const row = index + 2;
    const words = [
      `Oppdiktet Person ${index}`,
      'Overlege',
      trusts[index % 4] ?? '',
      regions[index % 4] ?? '',
      'Medlem',
    ];
    const from = 45292 + (index % 365);
    const cells = [
      ...words.map((text, column) => textCell(column, row, text)),
      dateCell(5, row, from),
      dateCell(6, row, from + 730),
      textCell(7, row, 'Fagdirektørene'),
      dateCell(8, row, from - 20),
      dateCell(9, row, from - 20),
      textCell(10, row, index % 10 === 0 ? `Sak ${index}` : 'Ingen'),
    ];
    rows.push(`<row r="${row}" spans="1:11">${cells.join('')}</row>`);
  }
  return plainWorkbook({
    sheets: { Medlemmer: rows.join('') },
    texts,
    formats:
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  });
}
