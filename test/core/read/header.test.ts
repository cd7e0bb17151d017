import { expect, test } from 'vitest';
import { headersIn, headerTexts, mayHead, readHeader, readTexts } from '../../../core/read/header.ts';

const fieldOf = (header: string, part: 'members' | 'meetings' | 'setup' = 'members') =>
  Object.keys(readHeader([header], part).columns)[0];

test.each([
  ['Name', 'name'],
  ['Employer', 'employer'],
  ['Role', 'role'],
  ['Appointed from', 'from'],
  ['Appointed to', 'to'],
  ['Appointed by', 'appointedBy'],
])('«%s» is read in English as %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each(['NAVN', ' navn ', 'Navn:', 'Navn*', '«Navn»', 'Navn\u00a0', '\u00a0Navn', 'Navn.', 'Navn (fullt)'])(
  '%j is Navn',
  (header) => {
    expect(fieldOf(header)).toBe('name');
  },
);

test.each([
  'Oppnevnt\u00a0fra',
  'oppnevnt  fra',
  'Oppnevnt fra:',
  'Oppnevnt fra (dato)',
  'OPPNEVNT FRA',
  'Oppnevnt-fra',
  'Oppnevnt\nfra',
])('%j is Oppnevnt fra', (header) => {
  expect(fieldOf(header)).toBe('from');
});

test.each([
  ['Møte nr.', 'number'],
  ['Dato', 'day'],
  ['Til dato', 'until'],
  ['Type', 'kind'],
  ['Form', 'form'],
  ['Status', 'status'],
  ['Sted', 'place'],
  ['Innkalt av', 'calledBy'],
  ['Møteleder', 'chair'],
  ['Virksomhet (møteleder)', 'chairOf'],
  ['Referat godkjent', 'minutes'],
  ['Teller', 'counts'],
  ['Merknad', 'remark'],
])('a list of meetings has %s as %s', (header, field) => {
  expect(fieldOf(header, 'meetings')).toBe(field);
});

test.each(['Navnet på møtet i går', 'Nr', 'Regionen', 'Fra hvem', ''])(
  '«%s» heads nothing of a member list',
  (header) => {
    expect(fieldOf(header)).toBeUndefined();
  },
);

test('numbers, booleans and empty cells head nothing', () => {
  expect(readHeader([1, true, null, '', 'Navn'], 'members')).toMatchObject({
    columns: { name: 4 },
    twice: [],
    traps: [],
  });
});

test('two columns for one field: the first is taken, the second is told of', () => {
  expect(readHeader(['Navn', 'Region', 'Helseregion'], 'members')).toMatchObject({
    columns: { name: 0, region: 1 },
    twice: [{ field: 'region', column: 2 }],
  });
});

test.each([
  ['Funksjon', ['title', 'role']],
  ['Status', ['role', 'habilitet']],
  ['Oppnevnt', ['from', 'decided']],
  ['Organisasjon', ['employer', 'type']],
])('«%s» is a trap that fits %j', (header, fields) => {
  const [trap] = readHeader([header], 'members').traps;
  expect([...(trap?.fields ?? [])].sort()).toEqual([...fields].sort());
});

test('a cell is looked up by its words, and without what stands in parentheses', () => {
  expect(headerTexts([null, '', '–', 5, 'Navn:', 'Oppnevnt fra (dato)', 'Oppnevnt(dato)fra', '(Navn)'])).toEqual([
    ...[undefined, undefined, undefined, [], ['navn']],
    ...[['oppnevnt fra dato', 'oppnevnt fra'], ['oppnevnt dato fra', 'oppnevnt fra'], ['navn']],
  ]);
});

test('a text of 80 characters may be a header, a longer one is none', () => {
  expect(headerTexts([`Navn${'.'.repeat(76)}`, `Navn${'.'.repeat(77)}`])).toEqual([['navn'], []]);
});

test('headers are counted, whatever they head', () => {
  expect(headersIn(headerTexts(['Navn', 'Oppnevnt fra (dato)', 'Saksnr.', 'Funksjon', 'Eva Foss', 5, '']))).toBe(4);
});

/** A header with a hint in parentheses that nobody has seen before: what was seen is remembered. */
const unseen = (word: string) => `${word} (${performance.now()})`;

test('a row may be a header when two cells head a column, the first of them among the first three filled', () => {
  const [name, region] = [unseen('Navn'), unseen('Region')];
  expect(mayHead([name, region])).toBe(true);
  expect(mayHead(['', null, ' ', '', name, region])).toBe(true);
  expect(mayHead(['x', 'y', name, region])).toBe(true);
  expect(mayHead(['x', name, 5, 'y', region])).toBe(true);
  expect(mayHead(['x', 'y', 'z', name, region])).toBe(false);
  expect(mayHead([1, 2, 3, name, region])).toBe(false);
});

test.each([[[]], [['Navn']], [['Navn', 'x']], [['Eva Foss', 'Overlege', 'Helse Vest']], [['Eva', 1, 2, true]]])(
  '%j is no header',
  (row) => {
    expect(mayHead(row)).toBe(false);
  },
);

test.each(['E-post', 'F.o.m.', 'T.o.m.', 'K/M', 'HF:', 'Nr.', '«Region»', '\u00a0Region', '*Region', 'År', 'REGION'])(
  '%j heads a column, however it is written',
  (text) => {
    expect(mayHead(['Navn', unseen(text)])).toBe(true);
  },
);

test('a second row of headers claims only fields and columns that are free', () => {
  const read = (upper: string[], lower: string[]) => readTexts(headerTexts(upper), 'members', headerTexts(lower));
  expect(read(['Navn', '', ''], ['', 'Region', 'Overlege']).columns).toEqual({ name: 0, region: 1 });
  expect(read(['Navn', 'Region', ''], ['', '', 'Region']).columns).toEqual({ name: 0, region: 1 });
  expect(read(['Navn', 'Region'], ['', 'Rolle']).columns).toEqual({ name: 0, region: 1 });
  expect(read(['Navn', 'Region', 'Helseregion'], ['', '', 'Rolle']).columns).toEqual({ name: 0, region: 1 });
  expect(read(['Navn', 'Oppnevnt'], ['', 'fra'])).toEqual({ columns: { name: 0, from: 1 }, twice: [], traps: [] });
});
