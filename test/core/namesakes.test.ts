import { expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { isoDay } from '../../core/day.ts';
import { alikePairs, areTogether, isCurrent, saidDifferent, shareEmployer } from '../../core/namesakes.ts';
import { appointment, committee, days } from './bare-facts.ts';

const person = (number: number, name: string, part: Partial<Appointment> = {}) =>
  appointment({ person: number, name, ...part });
const told = (...appointments: Appointment[]) =>
  alikePairs(committee({ appointments })).map(({ likeness, rows: [a, b] }) => [
    likeness,
    a.map(({ name, employer, email }) => [name, employer, email].filter((part) => part !== undefined).join(' ')),
    b.map(({ name, employer, email }) => [name, employer, email].filter((part) => part !== undefined).join(' ')),
  ]);

test('two persons of one name, or of names that are nearly the same, are a pair', () => {
  expect(told(person(0, 'Kari Lie'), person(1, 'Kari Lie'))).toEqual([['same', ['Kari Lie'], ['Kari Lie']]]);
  expect(told(person(0, 'Kari-Anne Lie'), person(1, 'Kari Anne Lie'))).toEqual([
    ['written', ['Kari Anne Lie'], ['Kari-Anne Lie']],
  ]);
  expect(told(person(0, 'Per Hanssen'), person(1, 'Per Hansen'))).toEqual([['spelt', ['Per Hansen'], ['Per Hanssen']]]);
});

test('one person’s rows, other names, rows without a name, and nobody, are no pair', () => {
  expect(told(person(0, 'Kari Lie'), person(0, 'Kari Lie'), person(1, 'Ola Moe'))).toEqual([]);
  expect(told(person(0, ''), person(1, ''))).toEqual([]);
  // Short words are other names when a letter differs.
  expect(told(person(0, 'Ane Lie'), person(1, 'Anne Lie'))).toEqual([]);
  expect(told()).toEqual([]);
});

test('of a person with several rows all are given, by employer and e-mail, in whatever order they stand', () => {
  const rows = [
    person(0, 'Kari Lie', { employer: 'B', email: 'b@example.no' }),
    person(1, 'Kari Lie', { employer: 'C' }),
    person(0, 'Kari Lie', { employer: 'B', email: 'a@example.no' }),
    person(0, 'Kari Lie', { employer: 'A', email: 'c@example.no' }),
  ];
  const expected = [
    'same',
    ['Kari Lie A c@example.no', 'Kari Lie B a@example.no', 'Kari Lie B b@example.no'],
    ['Kari Lie C'],
  ];
  expect(told(...rows)).toEqual([expected]);
  expect(told(...rows.toReversed())).toEqual([expected]);
});

test('who has no employer or e-mail comes first', () => {
  const workplace = { kind: 'shared', name: 'Akershus' } as const;
  const rows = [person(0, 'Kari Lie', { workplace, employer: 'Ahus' }), person(1, 'Kari Lie')];
  expect(told(...rows)).toEqual([['same', ['Kari Lie'], ['Kari Lie Ahus']]]);
  const mailed = [person(0, 'Kari Lie', { email: 'Kari@example.no' }), person(1, 'Kari Lie')];
  expect(told(...mailed)).toEqual([['same', ['Kari Lie'], ['Kari Lie Kari@example.no']]]);
});

test('three of one name are three pairs; of very many, each is held against the next eight', () => {
  const namesakes = (number: number) => Array.from({ length: number }, (_, index) => person(index, 'Kari Lie'));
  expect(told(...namesakes(3))).toHaveLength(3);
  // 8 + 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1
  expect(told(...namesakes(10))).toHaveLength(44);
});

test('rows are current when one of them had not ended on the day', () => {
  const [ended, today] = [days('2024-01-01', '2024-12-31'), days('2024-01-01', '2025-01-01')];
  const current = (...all: Appointment['days'][]) =>
    isCurrent(
      all.map((one) => appointment({ days: one })),
      isoDay('2025-01-01'),
    );
  expect([current(ended), current(today), current(ended, today), current(undefined)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('two were together when they share a day that is not before the first', () => {
  const [spring, summer] = [days('2026-01-01', '2026-05-31'), days('2026-05-31', '2026-08-31')];
  const rows = (...all: Appointment['days'][]) => all.map((one) => appointment({ days: one }));
  const from = isoDay('2026-05-31');
  expect(areTogether([rows(spring), rows(summer)], from)).toBe(true);
  expect(areTogether([rows(spring), rows(summer)], from + 1)).toBe(false);
  expect(areTogether([rows(days('2026-01-01', '2026-05-30')), rows(summer)], from)).toBe(false);
  expect(areTogether([rows(days('2025-01-01', '2025-12-31'), summer), rows(undefined, summer)], from)).toBe(true);
  expect(areTogether([rows(undefined), rows(summer)], from)).toBe(false);
  expect(areTogether([rows(summer), rows(undefined)], from)).toBe(false);
});

test('one employer that both had is enough; none is not the same', () => {
  const rows = (...all: (string | undefined)[]) => all.map((employer) => appointment({ employer }));
  expect(shareEmployer([rows('Ahus', 'Helse Bergen'), rows('UNN', 'HELSE BERGEN')])).toBe(true);
  expect(shareEmployer([rows('Ahus'), rows('UNN')])).toBe(false);
  expect(shareEmployer([rows(undefined), rows(undefined)])).toBe(false);
});

test('Oppsett may say that two names are not one person, or that two share a name', () => {
  const said = (line: string[], one: string, other: string) =>
    saidDifferent(committee({}, { differentPersons: [line] }), one, other);
  const [kari, anne] = ['Kari Lie', 'Kari Anne Lie'];
  expect(said([kari, anne], anne, 'Lie, Kari')).toBe(true);
  expect(said([kari, anne], kari, 'Ola Moe')).toBe(false);
  expect(said([kari, anne], 'Ola Moe', kari)).toBe(false);
  expect(said([kari, anne], kari, kari)).toBe(false);
  expect(said([kari, 'KARI LIE'], kari, kari)).toBe(true);
  expect(said([kari, kari], anne, anne)).toBe(false);
  expect(saidDifferent(committee(), kari, anne)).toBe(false);
});
