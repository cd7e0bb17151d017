import { expect, test } from 'vitest';
import { fieldLabel, sheetLabel } from '../../core/labels.ts';
import { languages } from '../../core/language.ts';
import { fieldsOf } from '../../core/read/fields.ts';

test('a column and a sheet are called what the reader calls them; a column of no name by its field', () => {
  expect(languages.map((language) => fieldLabel('name', language))).toEqual(['Navn', 'Namn', 'Name']);
  expect(languages.map((language) => sheetLabel('members', language))).toEqual(['Medlemmer', 'Medlemer', 'Members']);
  expect(languages.map((language) => fieldLabel('meeting-0', language))).toEqual([
    'meeting-0',
    'meeting-0',
    'meeting-0',
  ]);
});

test('every column that is read has a name of ours', () => {
  const nameless = Object.values(fieldsOf).flatMap((fields) =>
    Object.keys(fields).filter((field) => languages.some((language) => fieldLabel(field, language) === field)),
  );
  expect(nameless).toEqual([]);
});
