import { expect, test } from 'vitest';
import type { Appointment } from '../../../core/appointment.ts';
import { unread, type Setup } from '../../../core/committee.ts';
import { employerKey, namesakeNumbers } from '../../../core/read/namesakes.ts';
import { personCounter } from '../../../core/read/person.ts';
import { emptySetup } from '../../../core/read/setup.ts';
import { appointmentOf, rowOf } from '../few-facts.ts';

type Line = readonly [email: string | undefined, employer: string | undefined, name?: string];
const line = (email?: string, employer?: string): Line => [email, employer];

function read(lines: readonly Line[], said: Partial<Setup> = {}) {
  const persons = personCounter(said.samePersons);
  const rows = lines.map(([email, employer, name = 'Kari Nes'], n) =>
    appointmentOf({ row: rowOf(n + 2), name, email, employer, person: persons.appointed(name) }),
  );
  return { rows, changed: namesakeNumbers(rows, { ...emptySetup.setup, ...said }, persons) };
}

/** The persons of rows, by default all called Kari Nes. */
function personsOf(lines: readonly Line[], said?: Partial<Setup>): number[] {
  const { rows, changed } = read(lines, said);
  return rows.map((row) => changed.get(row) ?? row.person);
}
const apart = { differentPersons: [['Kari Nes', 'NES, Kari']] };

test('two who share neither e-mail nor employer are two, though the name is one', () => {
  expect(
    personsOf([
      ['k@a.no', 'Ahus'],
      ['k@b.no', 'Bergen'],
    ]),
  ).toEqual([0, 1]);
});

test('only the rows of the other person change', () => {
  const { rows, changed } = read([
    ['k@a.no', 'Ahus'],
    ['k@b.no', 'Bergen'],
    ['per@a.no', 'Molde', 'Per Li'],
    ['k@b.no', 'Bergen'],
  ]);
  expect([...changed]).toEqual([
    [rows[1], 2],
    [rows[3], 2],
  ]);
});

test.each<[string, readonly Line[]]>([
  ['the same e-mail', [line('k@a.no', 'Ahus'), line('k@a.no', 'Bergen')]],
  ['the same employer', [line('k@a.no', 'Ahus'), line('k@b.no', 'AHUS')]],
  ['only e-mails', [line('k@a.no'), line('k@b.no')]],
  ['only employers', [line(undefined, 'Ahus'), line(undefined, 'Bergen')]],
])('with %s they are one', (_, lines) => {
  expect(personsOf(lines)).toEqual([0, 0]);
});

test('rows that share something through a third are of one person', () => {
  const lines: readonly Line[] = [
    ['k@a.no', 'Ahus'],
    ['k@c.no', 'Molde'],
    ['k@b.no', 'Ahus'],
    ['k@b.no', 'Bergen'],
  ];
  expect(personsOf(lines)).toEqual([0, 1, 0, 0]);
});

test.each<[Line, Line]>([
  [
    ['z@a.no', 'Ahus'],
    ['b@a.no', 'Molde'],
  ],
  [
    ['a@a.no', 'Molde'],
    ['z@a.no', 'Bergen'],
  ],
])('of %j and %j the first in the alphabet keeps the number, whatever the order of the rows', (one, other) => {
  expect(personsOf([one, other])).toEqual([0, 1]);
  expect(personsOf([other, one])).toEqual([1, 0]);
});

test('a row that tells too little goes where its e-mail or employer is, else with the first', () => {
  const lines: readonly Line[] = [
    ['k@a.no', 'Ahus'],
    [undefined, undefined],
    ['k@b.no', 'Bergen'],
    ['k@b.no', undefined],
    [undefined, 'Bergen'],
    [undefined, 'Aker'],
    ['k@z.no', undefined],
  ];
  expect(personsOf(lines)).toEqual([0, 0, 1, 1, 1, 0, 0]);
});

test('a row without an e-mail between the two changes nothing', () => {
  const lines: readonly Line[] = [
    ['k@a.no', 'Ahus'],
    [undefined, 'Ahus'],
    ['k@b.no', 'Bergen'],
  ];
  expect(personsOf(lines)).toEqual([0, 0, 1]);
});

test('whom Oppsett says to be two are told apart by the e-mail, or else the employer', () => {
  const employers: readonly Line[] = [
    [undefined, 'Ahus'],
    [undefined, 'Bergen'],
    [undefined, undefined],
  ];
  expect(personsOf(employers, apart)).toEqual([0, 1, 0]);
  const emails: readonly Line[] = [
    ['k@a.no', 'Ahus'],
    ['k@b.no', 'Ahus'],
  ];
  expect(personsOf(emails, apart)).toEqual([0, 1]);
  expect(personsOf(employers, { differentPersons: [['Kari Nes', 'Kari Lie']] })).toEqual([0, 0, 0]);
});

test('whom Oppsett says to be one is one', () => {
  const lines: readonly Line[] = [
    ['k@a.no', 'Ahus'],
    ['k@b.no', 'Bergen'],
    ['k@c.no', 'Molde', 'Kari Lie'],
  ];
  expect(personsOf(lines, { samePersons: [['Kari Nes', 'Kari Lie']] })).toEqual([0, 0, 0]);
});

test.each<[Partial<Appointment>, string | undefined]>([
  [{ workplace: { kind: 'shared', name: 'Sykehusinnkjøp HF' }, employer: 'SHI' }, 'Sykehusinnkjøp HF'],
  [{ workplace: { kind: 'outside', name: 'Oslo kommune, NAV' }, employer: 'Oslo kommune, NAV' }, 'oslo kommune nav'],
  [{ workplace: unread, employer: 'Betanien.' }, 'betanien'],
  [{}, undefined],
])('the employer of %j is compared as %s', (facts, key) => {
  expect(employerKey(appointmentOf(facts))).toBe(key);
});
