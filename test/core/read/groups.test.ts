import { expect, test } from 'vitest';
import { readCommittees } from '../../../core/read/committees.ts';
import { findTables } from '../../../core/read/find.ts';
import { emptySetup, readSetup } from '../../../core/read/setup.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { mandateOf } from '../few-clauses.ts';

type Rows = readonly (readonly Scalar[])[];
const header = ['Gruppe', 'Navn', 'Region', 'Rolle', 'Oppnevnt fra'];
const member = (group: string, name: string) => [group, name, 'Vest', 'Medlem', '01.01.2026'];
const east = member('Øst', 'Kari Lie');
const west = member('Vest', 'Per Ås');
const list = (...rows: Rows): Sheet => ({ name: 'Medlemmer', cells: [header, ...rows] });
const meetings = (...rows: Rows): Sheet => ({
  name: 'Møter',
  cells: [['Gruppe', 'Møte nr.', 'Dato', 'Status'], ...rows],
});
const meeting = (group: string, number: string, day = '12.02.2026') => [group, number, day, 'Avholdt'];
const oppsett = (...rows: Rows): Sheet => ({ name: 'Oppsett', cells: [['Felt', 'Verdi'], ...rows] });

function groupsOf(...sheets: readonly Sheet[]) {
  const tables = sheets.flatMap(findTables);
  const setup = tables.find(({ table }) => table.part === 'setup');
  const told = setup === undefined ? emptySetup : readSetup(setup, false);
  return readCommittees({ tables, setup }, told, mandateOf({}), false).committees;
}
const idsOf = (...sheets: readonly Sheet[]) => groupsOf(...sheets).map(({ id, name }) => [id, name]);
const troublesOf = (...sheets: readonly Sheet[]) =>
  groupsOf(...sheets).map(({ troubles }) =>
    troubles.map(({ rule, at }) => `${rule} ${at.table.sheet} ${at.row ?? '-'}`),
  );

test('a group’s id is its name without spaces and signs, a hundred letters at most', () => {
  expect(idsOf(list(member('Nettverk / Øst', 'Kari Lie'), west))).toEqual([
    ['nettverk-øst', 'Nettverk / Øst'],
    ['vest', 'Vest'],
  ]);
  expect(idsOf(list(member('A'.repeat(120), 'Kari Lie'), west))[0]?.[0]).toBe('a'.repeat(100));
});

test('one name or none is one group: what Oppsett calls it, else what the column does, else the mandate', () => {
  const one = list(east, member('', 'Per Ås'));
  expect(idsOf(one)).toEqual([['øst', 'Øst']]);
  expect(idsOf(one, oppsett(['Gruppe', 'Nettverket'], ['Gruppe-id', 'n1']))).toEqual([['n1', 'Nettverket']]);
  expect(idsOf(list(member('', 'Kari Lie')))).toEqual([['test', '']]);
});

test('the only group has every list, whether it names the group or not', () => {
  const [group] = groupsOf(list(east), {
    name: 'Møter',
    cells: [
      ['Møte nr.', 'Dato', 'Status'],
      ['1', '12.02.2026', 'Avholdt'],
    ],
  });
  expect(group).toMatchObject({ meetings: [{ number: '1' }], ungrouped: [], furtherTables: [], troubles: [] });
});

test('only members make a group; what other lists tell of each is its own', () => {
  const economy: Sheet = {
    name: 'Økonomi',
    cells: [
      ['Gruppe', 'Post', 'Budsjett', 'Regnskap'],
      ['Vest', 'Møter', 1000, 900],
    ],
  };
  const groups = groupsOf(list(east, west), meetings(meeting('Vest', '1'), meeting(' ØST', '2')), economy);
  expect(
    groups.map(({ id, meetings: held, economy: items }) => [id, held.map(({ number }) => number), items.length]),
  ).toEqual([
    ['øst', ['2'], 0],
    ['vest', ['1'], 1],
  ]);
  expect(groups.map(({ troubles, ungrouped }) => [troubles, ungrouped])).toEqual([
    [[], []],
    [[], []],
  ]);
});

test('rows of a group without members are asked about once a name, and what cannot be read in them is told', () => {
  const rows = [meeting('Øts', '1'), meeting('øts', '2', 'i fjor'), meeting('Sør', '3'), meeting('Øst', '4')];
  const groups = groupsOf(list(east, west), meetings(...rows));
  expect(groups.map((group) => group.meetings.map(({ number }) => number))).toEqual([['4'], []]);
  expect(groups.map(({ troubles }) => troubles.map(({ at, values }) => [at.row, at.field, values.value]))).toEqual([
    [
      [3, 'day', 'i fjor'],
      [2, 'group', 'Øts'],
      [4, 'group', 'Sør'],
    ],
    [],
  ]);
});

test('a meeting without a group is held by none, and asked about; a member without one may sit in each', () => {
  const groups = groupsOf(list(east, west, member('', 'Ida Li')), meetings(meeting('', '1'), meeting('Vest', '2')));
  expect(groups.map((group) => group.meetings.map(({ number }) => number))).toEqual([[], ['2']]);
  expect(
    groups.map(({ appointments }) => appointments.map(({ name, ofUnknownGroup }) => [name, ofUnknownGroup])),
  ).toEqual([
    [
      ['Kari Lie', false],
      ['Ida Li', true],
    ],
    [
      ['Per Ås', false],
      ['Ida Li', true],
    ],
  ]);
});

test('rows without a group at the top of the list are one question, with nothing above them', () => {
  const [{ troubles } = { troubles: [] }] = groupsOf(list(member('', 'Ida Li'), member('', 'Ola Bø'), east, west));
  expect(troubles.map(({ values }) => [values.rows, values.above])).toEqual([[['2', '3'], undefined]]);
});

test('what is told of a whole list, or by Oppsett, is told with the first group', () => {
  const sheets = [list(east, west, ['', 'Sum', '', '', '']), oppsett(['Opprettet', 'i fjor'])];
  expect(troublesOf(...sheets)).toEqual([['date-unreadable Oppsett 2', 'rows-skipped Medlemmer -'], []]);
});

test('a second list of members that names no group may be of each; another such list is nobody’s', () => {
  const deputies = [[], ['Varamedlemmer'], ['Navn', 'Oppnevnt fra', 'Rolle'], ['Ida Li', '01.01.2026', '']];
  const members: Sheet = { name: 'Medlemmer', cells: [header, east, west, ...deputies] };
  const cases: Sheet = {
    name: 'Møter',
    cells: [
      ['Møte nr.', 'Dato', 'Status'],
      ['1', '12.02.2026', 'Avholdt'],
    ],
  };
  const groups = groupsOf(members, cases);
  expect(groups.map((group) => group.appointments.map(({ name }) => name))).toEqual([
    ['Kari Lie', 'Ida Li'],
    ['Per Ås', 'Ida Li'],
  ]);
  expect(groups.map(({ ungrouped, furtherTables, meetings: held }) => [ungrouped, furtherTables.length, held])).toEqual(
    [
      [['meetings'], 1, []],
      [['meetings'], 1, []],
    ],
  );
});
