import { expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar } from '../../../core/sheet.ts';

const find = (cells: readonly (readonly Scalar[])[]) => findTables({ name: 'Ark1', cells })[0];

test('«Funksjon» above rôles is the rôle, above positions it is the position', () => {
  const trap = ['Navn', 'Funksjon', 'Region', 'Oppnevnt fra'];
  expect(
    find([trap, ['Eva Foss', 'Leder', 'Helse Vest', '01.01.2026'], ['Nils Nes', 'Medlem', 'Helse Vest', '01.01.2026']])
      ?.table.columns,
  ).toMatchObject({ role: 1 });
  expect(
    find([
      trap,
      ['Eva Foss', 'Overlege', 'Helse Vest', '01.01.2026'],
      ['Nils Nes', 'Sykepleier', 'Helse Vest', '01.01.2026'],
    ])?.table.columns,
  ).toMatchObject({ title: 1 });
});

test('«Funksjon» beside «Rolle» is the position', () => {
  expect(
    find([
      ['Navn', 'Funksjon', 'Rolle', 'Region'],
      ['Eva Foss', 'Leder', 'Medlem', 'Helse Vest'],
    ])?.table.columns,
  ).toMatchObject({ role: 2, title: 1 });
});

test('«Status» above rôles is the rôle, above clearances it is habilitet', () => {
  const trap = ['Navn', 'Status', 'Region', 'Oppnevnt fra'];
  expect(find([trap, ['Eva Foss', 'Medlem', 'Helse Vest', '01.01.2026']])?.table.columns).toMatchObject({ role: 1 });
  expect(find([trap, ['Eva Foss', 'Under avklaring', 'Helse Vest', '01.01.2026']])?.table.columns).toMatchObject({
    habilitet: 1,
  });
});

test('«Oppnevnt» above dates is a date, above yes and no it is none', () => {
  const trap = ['Navn', 'Oppnevnt', 'Region', 'Rolle'];
  expect(find([trap, ['Eva Foss', '01.01.2026', 'Helse Vest', 'Medlem']])?.table.columns).toMatchObject({ from: 1 });
  const answered = find([trap, ['Eva Foss', 'ja', 'Helse Vest', 'Medlem']])?.table.columns;
  expect([answered?.from, answered?.decided]).toEqual([undefined, undefined]);
});
