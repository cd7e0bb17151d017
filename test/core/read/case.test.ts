import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { rowCells } from '../../../core/read/cells.ts';
import { readCases } from '../../../core/read/case.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readerOf } from '../reader-of.ts';

const header = ['Saksnr.', 'Tittel', 'Oversendt fagdirektørene', 'Inhabile', 'Deltok'];
const readerFor = (...rows: (readonly Scalar[])[]) => readerOf({ name: 'Saker', cells: [header, ...rows] });

test('who is recused and who took part are persons by the same numbers', () => {
  const reader = readerFor(['1', 'Innkjøp', '', 'Anne Aas; Eva Foss', 'Frode Gran og AAS, Anne']);
  const [one] = readCases(reader).facts;
  expect(one?.fact).toMatchObject({ recusedPersons: [0, 1], participantPersons: [2, 0] });
});

test('where nobody is recused, nobody is asked for by number: their names are kept', () => {
  const [one] = readCases(readerFor(['1', 'Innkjøp', '', '', 'Frode Gran'])).facts;
  expect(one?.fact).toMatchObject({ participants: ['Frode Gran'], recusedPersons: [], participantPersons: [] });
});

test('a forwarding that is no date is told of by its row', () => {
  const reader = readerFor(['1', 'Innkjøp', 'i vår', '', '']);
  expect(readCases(reader).facts[0]?.fact.forwarded).toBe(unread);
  const { row } = rowCells(reader.found, 1);
  const values = { name: '', meeting: '', row: 2, value: 'i vår', field: 'forwarded' };
  expect(reader.troubles).toEqual([
    { rule: 'date-unreadable', at: { table: row.table, row: 2, field: 'forwarded' }, values },
  ]);
});
