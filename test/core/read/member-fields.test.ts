import { expect, test } from 'vitest';
import type { Reader } from '../../../core/read/cells.ts';
import { isSupplementary } from '../../../core/read/member-fields.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { membersIn, shown, type Rows } from '../members-in.ts';

const dates = ['01.01.2026', '31.12.2027'];
const header = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const row = (name: Scalar, region: Scalar, role: Scalar) => [name, region, role, ...dates];
const read = (rows: Rows, changes: Partial<Reader> = {}) => membersIn([header, ...rows], changes);
const needsRegion = { required: new Set(['region']) };

/** Rows of a name, a region, a rôle and one more column, headed as said. */
const withColumn = (head: string, cells: readonly Scalar[], changes: Partial<Reader> = {}) =>
  membersIn(
    [[...header, head], ...cells.map((cell, n) => [...row(`Kari N${n}`, 'Helse Vest', 'Medlem'), cell])],
    changes,
  );

test('what is no rôle is asked about where it stands, with the name, and with no more than 80 letters', () => {
  const { facts, troubles } = read([row('Kari Lie', 'Helse Vest', 'x'.repeat(100))]);
  expect(facts.map(({ role }) => shown(role))).toEqual(['unread']);
  expect(troubles.map(({ rule, values }) => ({ rule, values }))).toStrictEqual([
    { rule: 'value-unknown', values: { name: 'Kari Lie', row: 2, field: 'role', value: 'x'.repeat(80) } },
  ]);
});

test.each([
  ['Kari Lie og Per Ås', 'Kari Lie og Per Ås', 'several', ''],
  ['Kari Lie (til 31.08.2026)', 'til 31.08.2026', 'period', 'Kari Lie'],
  ['', '', undefined, ''],
  ['#REF!', '#REF!', undefined, ''],
])('of the name cell «%s» it is asked what «%s» means', (cell, value, asks, name) => {
  const { troubles } = read([row(cell, 'Helse Vest', 'Medlem')]);
  const values = { name, row: 2, field: 'name', value };
  expect(troubles.map((one) => one.values)).toStrictEqual([asks === undefined ? values : { ...values, asks }]);
});

test('the cell’s own rôle stands over that with the name; without either there is none', () => {
  const { seats, asked } = read([
    row('Kari Lie (leder)', '', 'Medlem'),
    row('Per Ås (leder)', '', ''),
    row('Ida Li', '', ''),
  ]);
  expect(seats.map(([, , role]) => role)).toEqual(['member', 'leader', undefined]);
  expect(asked).toEqual([]);
});

test('words about a rôle that do not say which are asked about', () => {
  const { seats, asked } = read([
    row('Kari Lie (leder fra høsten)', '', ''),
    row('Per Ås (leder fra høsten)', '', 'Medlem'),
  ]);
  expect(seats.map(([, , role]) => role)).toEqual(['unread', 'member']);
  expect(asked).toEqual(['2 role leder fra høsten']);
});

test('below «Varamedlem» an empty rôle is asked about, unless the name tells it', () => {
  const rows = [row('Kari Lie', '', 'Varamedlem'), row('Per Ås (leder)', '', ''), row('Ida Li', '', '')];
  const { seats, asked } = read(rows);
  expect(seats.map(([, , role]) => role)).toEqual(['deputy', 'leader', 'unread']);
  expect(asked).toEqual(['4 role ']);
});

test('a type is what its own cell says, nothing else', () => {
  const rows = ['', 'Spesialist', 'tull'].map((type) => ['Kari Lie (leder)', type, ...dates]);
  const { facts, asked } = membersIn([['Navn', 'Deltakertype', 'Oppnevnt fra', 'Oppnevnt til'], ...rows]);
  expect(facts.map(({ type }) => shown(type))).toEqual([undefined, 'specialist', 'unread']);
  expect(asked).toEqual(['4 type tull']);
});

test('in a group with a mandate of its own, representatives sit as members, and whose they are is their type', () => {
  const cells = [
    ['Navn', 'Rolle', 'Deltakertype', 'Oppnevnt fra'],
    ['Kari Lie', 'Brukerrepresentant', '', '01.01.2026'],
    ['Per Ås', 'Pasientforening', 'Brukerrepresentant', '01.01.2026'],
    ['Ida Li', 'Spesialist', '', '01.01.2026'],
  ];
  const standing = (isOwn: boolean) => membersIn(cells, { isOwn }).facts.map(({ role, type }) => [role, type]);
  expect(standing(true)).toEqual([
    ['member', 'user-representative'],
    ['member', 'user-representative'],
    ['specialist', undefined],
  ]);
  expect(standing(false)[0]).toEqual(['user-representative', undefined]);
});

test.each<[string, string, boolean, string | undefined, string[]]>([
  ['Helse Nord', 'Medlem', true, 'Helse Nord', []],
  ['Mars', 'Medlem', true, 'unread', ['2 region Mars']],
  ['', 'Medlem', true, 'unread', ['2 region ']],
  ['Mars', 'Varamedlem', true, 'unread', ['2 region Mars']],
  ['', 'Varamedlem', true, undefined, []],
  ['Mars', 'Medlem', false, 'unread', ['2 region Mars']],
  ['', 'Medlem', false, undefined, []],
])('the region «%s» of a «%s», where the mandate needs one (%#)', (region, role, needed, expected, asks) => {
  const { seats, asked } = read([row('Kari Lie', region, role)], needed ? needsRegion : {});
  expect(seats[0]?.[1]).toBe(expected);
  expect(asked).toEqual(asks);
});

test('a region that the headings leave open is asked about only where the mandate needs it', () => {
  const rows = [
    ['Helse Vest'],
    ['Medlemmer'],
    row('Kari Lie', '', ''),
    ['Varamedlemmer'],
    ['Helse Nord'],
    row('Per Ås', '', 'Medlem'),
  ];
  expect([read(rows).seats[0], read(rows).asked]).toEqual([[4, 'unread', 'member'], []]);
  expect(read(rows, needsRegion).asked).toEqual(['4 region ']);
});

test('a column that may be of another field is read as neither: what stands there is not known, what is empty is nothing', () => {
  const roles = membersIn([
    ['Navn', 'Funksjon', 'Oppnevnt fra'],
    ...['Medlem', 'Overlege', 'Overlege', ''].map((cell, n) => [`Kari N${n}`, cell, '01.01.2026']),
  ]);
  expect(roles.facts.map(({ role }) => shown(role))).toEqual(['unread', 'unread', 'unread', undefined]);
  expect(roles.asked).toEqual([]);
  const status = membersIn([
    ['Navn', 'Status', 'Oppnevnt fra'],
    ...['Inhabil', 'Sluttet', 'Ny', ''].map((cell, n) => [`Kari N${n}`, cell, '01.01.2026']),
  ]);
  expect(status.facts.map(({ habilitet }) => shown(habilitet))).toEqual(['unread', 'unread', 'unread', undefined]);
  const employers = withColumn('Organisasjon', ['Spesialist', 'Helse Bergen HF', 'Helse Nord RHF']);
  expect(employers.facts.map(({ employer }) => employer)).toEqual([undefined, undefined, undefined]);
});

test('a habilitet that is not clear is asked about only where the mandate asks when it was clarified', () => {
  const cells = ['ok', 'tull', 'H1', ''];
  const asked = withColumn('Habilitet', cells);
  expect(asked.facts.map(({ habilitet }) => shown(habilitet))).toEqual(['H1-or-H3', 'unread', 'H1', undefined]);
  expect(asked.asked).toEqual(['2 habilitet ok', '3 habilitet tull']);
  const unasked = withColumn('Habilitet', cells, { ignored: new Set(['habilitetDate']) });
  expect(unasked.facts.map(({ habilitet }) => shown(habilitet))).toEqual(['H1-or-H3', 'unread', 'H1', undefined]);
  expect(unasked.asked).toEqual([]);
});

test('an employer with the name counts where the column says nothing', () => {
  const rows = ['', 'Ahus'].map((cell) => ['Kari Lie (Helse Bergen HF)', cell, '01.01.2026', '31.12.2027']);
  const { facts } = membersIn([['Navn', 'Virksomhet', 'Oppnevnt fra', 'Oppnevnt til'], ...rows]);
  expect(facts.map(({ employer }) => employer)).toEqual(['Helse Bergen HF', 'Ahus']);
});

test('only some remarks tell of a shorter term', () => {
  const remarks = ['Suppleringsoppnevning', 'fratrådt i mai', 'gikk av', 'Sluttet', '', 'Ny i nettverket', 'gikk over'];
  expect(remarks.map(isSupplementary)).toEqual([true, true, true, true, false, false, false]);
});
