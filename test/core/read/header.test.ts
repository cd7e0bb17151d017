import { expect, test } from 'vitest';
import { readHeader } from '../../../core/read/header.ts';

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
