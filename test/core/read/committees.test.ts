import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import type { Mandate } from '../../../core/mandate.ts';
import { readCommittees } from '../../../core/read/committees.ts';
import { findTables } from '../../../core/read/find.ts';
import { emptySetup, readSetup } from '../../../core/read/setup.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { ownRequirements } from '../../../mandates/own-requirements.ts';
import { employers } from '../../../mandates/trusts.ts';
import { mandateOf, since2020 } from '../few-clauses.ts';

const sheet = (name: string, ...cells: Scalar[][]): Sheet => ({ name, cells });
const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const kari = ['Kari-Anne Nes', 'Helse Bergen HF', 'Vest', 'Medlem', '01.01.2026', '31.12.2027'];
const list = (...rows: Scalar[][]) => sheet('Medlemmer', header, ...rows);
const meetings = sheet('Møter', ['Møte nr.', 'Dato', 'Status'], ['1', '12.02.2026', 'Avholdt']);

const own = { requirements: ownRequirements };
const regions = [{ name: 'Vest', aliases: [] }];
const recipients = [{ name: 'Styret', aliases: [] }];
const required = (...members: string[]) => ({ ...since2020, required: { members, meetings: [] } });
const requiring = (...members: string[]) => ({
  'column-missing': [required('region'), required('region', 'name'), required(...members)],
});

/** Sheets read for a mandate that gives seats to Vest, and sends its report to the board too. */
function read(sheets: readonly Sheet[], more: Partial<Mandate> = {}) {
  const tables = sheets.flatMap(findTables);
  const setup = tables.find(({ table }) => table.part === 'setup');
  const told = setup === undefined ? emptySetup : readSetup(setup, false);
  return readCommittees({ tables, setup }, told, mandateOf({}, { regions, recipients, ...more }), false);
}

function onlyGroup(sheets: readonly Sheet[], more: Partial<Mandate> = {}) {
  const [group, ...others] = read(sheets, more).committees;
  if (group === undefined || others.length > 0) throw new Error('not one group');
  return group;
}

const asked = (sheets: readonly Sheet[], more: Partial<Mandate> = {}) =>
  onlyGroup(sheets, more).troubles.map(
    ({ rule, at }) => `${rule} ${at.table.sheet} ${at.row ?? '-'} ${at.field ?? '-'}`,
  );
const tables = (sheets: readonly Sheet[], more: Partial<Mandate> = {}) =>
  read(sheets, more).tables.map(({ found, rows, skipped }) => [
    ...[found.sheet.name, rows],
    ...skipped.map(({ row, why }) => `${row} ${why}`),
  ]);

test('of every table it is told how many rows became facts and which did not, Oppsett first', () => {
  const setup = sheet('Oppsett', ['Felt', 'Verdi'], ['Gruppe', 'Nettverket'], ['', ''], ['Anbud', 'A 1']);
  expect(tables([meetings, list(kari, ['Sum', '', '', 1]), setup])).toEqual([
    ['Oppsett', 2],
    ['Medlemmer', 1, '3 total'],
    ['Møter', 1],
  ]);
  expect(tables([list(kari)])).toEqual([['Medlemmer', 1]]);
});

test('the sheet Mandat is told only where the mandate is the group’s own', () => {
  const mandate = sheet('Mandat', ['Krav', 'Gjelder', 'Antall'], ['Plasser', 'Vest', 1]);
  expect(tables([list(kari), mandate], { own })).toEqual([
    ['Mandat', 1],
    ['Medlemmer', 1],
  ]);
  expect(tables([list(kari), mandate])).toEqual([['Medlemmer', 1]]);
});

test('a list without anything to ask about asks nothing; a row passed over is told', () => {
  expect(asked([list(kari), meetings])).toEqual([]);
  expect(asked([list(kari, ['Sum', '', '', 1]), meetings])).toEqual(['rows-skipped Medlemmer - -']);
});

test('two columns headed for one field are told', () => {
  const twice = sheet('Medlemmer', [...header, 'Region'], [...kari, 'Vest']);
  expect(asked([twice])).toEqual(['column-missing Medlemmer - -']);
});

test('what Oppsett says of the group goes with it, and a name there that stands nowhere is asked about', () => {
  const setup = sheet(
    'Oppsett',
    ['Felt', 'Verdi'],
    ['Opprettet', 'i fjor'],
    ['Samme person', 'Kari-Anne Nes = Per Ås'],
  );
  expect(asked([list(kari), setup])).toEqual(['date-unreadable Oppsett 2 value', 'value-unknown Oppsett 3 value']);
  expect(onlyGroup([list(kari), setup]).setup.samePersons).toEqual([['Kari-Anne Nes', 'Per Ås']]);
});

test('the columns that the newest clause asks for are needed', () => {
  const row = kari.with(2, '');
  const region = (clauses: Mandate['clauses']) =>
    onlyGroup([list(row)], { clauses }).appointments.map((one) => one.region);
  expect(region(requiring('region'))).toEqual([unread]);
  expect(region(requiring('name'))).toEqual([undefined]);
  expect(region({})).toEqual([undefined]);
  expect(region({ 'column-missing': [] })).toEqual([undefined]);
});

test('a representative is a member where the mandate is the group’s own', () => {
  const sheets = [list(kari.with(3, 'Brukerrepresentant'))];
  const roles = (more: Partial<Mandate>) => onlyGroup(sheets, more).appointments.map(({ role, type }) => [role, type]);
  expect(roles({ own })).toEqual([['member', 'user-representative']]);
  expect(roles({})).toEqual([['user-representative', undefined]]);
});

test('a report may go to others than the regions, who have no seats', () => {
  const sent = sheet(
    'Årsmeldinger',
    ['År', 'Mottaker', 'Sendt dato'],
    [2025, 'Styret', '01.03.2026'],
    [2025, 'Vest', ''],
  );
  const group = onlyGroup([list(kari.with(2, 'Styret')), sent], { clauses: requiring('region') });
  expect(group.dispatches.map(({ recipient }) => recipient)).toEqual(['Styret', 'Vest']);
  expect(group.appointments.map(({ region }) => region)).toEqual([unread]);
});

test('employers are looked up where the mandate knows any', () => {
  const workplaces = (more: Partial<Mandate>) =>
    onlyGroup([list(kari)], more).appointments.map(({ workplace }) => typeof workplace === 'object' && workplace.kind);
  expect(workplaces({ employers })).toEqual(['region']);
  expect(workplaces({})).toEqual([false]);
});

test('a sheet beside the list means who is appointed, though it writes the name otherwise; the list itself does not', () => {
  const offices = sheet('Verv', ['Funksjon', 'Navn', 'Fra'], ['Leder', 'Kari Anne Nes', '01.01.2026']);
  const persons = (part: 'appointments' | 'offices', ...sheets: Sheet[]) =>
    onlyGroup(sheets)[part].map(({ person }) => person);
  expect(persons('offices', offices, list(kari.with(0, 'Per Ås'), kari))).toEqual([1]);
  expect(persons('appointments', list(kari, kari.with(0, 'Kari Anne Nes'), kari))).toEqual([0, 1, 0]);
});

test('two persons of one name, as Oppsett says, are two, and meetings stay as they are', () => {
  const setup = sheet('Oppsett', ['Felt', 'Verdi'], ['Ulike personer', 'Per Ås ≠ Per Ås']);
  const rows = ['Helse Bergen HF', 'Helse Fonna HF'].map((employer) => ['Per Ås', employer, ...kari.slice(2)]);
  const persons = (...more: Sheet[]) =>
    onlyGroup([list(...rows), meetings, ...more]).appointments.map(({ person }) => person);
  expect(persons()).toEqual([0, 0]);
  expect(persons(setup)).toEqual([0, 1]);
  expect(onlyGroup([list(...rows), meetings, setup]).meetings).toMatchObject([{ number: '1', status: 'held' }]);
});
