import { expect, test } from 'vitest';
import { confirmationsIn, meetingsConfirmed, namesConfirmed } from '../../../core/read/confirmations.ts';
import { rowOf, tableOf } from '../few-facts.ts';

const lines = (...said: readonly (readonly [string, string])[]) =>
  said.map(([field, value], n) => ({ row: rowOf(n + 2, tableOf('setup', 'field', 'value')), field, value }));
const same = (value: string) => confirmationsIn(lines(['Samme person', value])).samePersons[0];
const meetings = (value: string) => meetingsConfirmed(lines(['Ulike møter', value])).map(({ meeting }) => meeting);

test.each([
  ['Kari Lie = Kari Anne Lie', ['Kari Lie', 'Kari Anne Lie']],
  ['Kari Lie ≠ Kari Anne Lie', ['Kari Lie', 'Kari Anne Lie']],
  ['Kari Lie != Kari Li', ['Kari Lie', 'Kari Li']],
  ['Lie, Kari / Kari Lie', ['Lie, Kari', 'Kari Lie']],
  ['Kari Lie\nKari Li\n', ['Kari Lie', 'Kari Li']],
  [' Kari Lie ;; Kari Li ; ', ['Kari Lie', 'Kari Li']],
  ['Kari Lie og Kari Li', ['Kari Lie', 'Kari Li']],
  ['Kari Lie and Kari Li & Kari Lid', ['Kari Lie', 'Kari Li', 'Kari Lid']],
  ['Kari Lie, Kari Li, Kari Lid', ['Kari Lie', 'Kari Li', 'Kari Lid']],
  ['Lie, Kari', ['Lie, Kari']],
  ['Lie, Kari Anne', ['Lie, Kari Anne']],
  ['Kari Lie', ['Kari Lie']],
])('«%s» names %j', (value, names) => {
  expect(same(value)).toEqual(names);
});

test('who is one person and who are several are told apart, in every language; a field may be repeated', () => {
  const said = lines(
    ['Samme person:', 'A Lie = A Li'],
    ['Mandat', 'behandlingshjelpemidler'],
    ['Ulike personar', 'B Lie = B Li'],
    ['Same persons', 'C Lie = C Li'],
    ['Ulike møter', '1 og 2'],
  );
  expect(confirmationsIn(said)).toEqual({
    samePersons: [
      ['A Lie', 'A Li'],
      ['C Lie', 'C Li'],
    ],
    differentPersons: [['B Lie', 'B Li']],
  });
  expect(namesConfirmed(said).map(({ line, name }) => `${line.row.number} ${name}`)).toEqual([
    ...['2 A Lie', '2 A Li', '4 B Lie', '4 B Li', '5 C Lie', '5 C Li'],
  ]);
  expect(meetingsConfirmed(said).map(({ line, meeting }) => `${line.row.number} ${meeting}`)).toEqual(['6 1', '6 2']);
});

test.each([
  ['12.03.2026', ['12.03.2026']],
  ['1/26 og 2/26', ['1/26', '2/26']],
  ['1 ≠ 2', ['1', '2']],
  [' 1 ; ; 2, 3 & 4,', ['1', '2', '3', '4']],
  ['', []],
])('«%s» names the meetings %j', (value, named) => {
  expect(meetings(value)).toEqual(named);
});

test.each(['Ulike møter', 'ulike møte', 'Forskjellige møter', 'To møter', 'Different meetings'])(
  '«%s» speaks of meetings',
  (field) => {
    expect(meetingsConfirmed(lines([field, '1 og 2']))).toHaveLength(2);
  },
);
