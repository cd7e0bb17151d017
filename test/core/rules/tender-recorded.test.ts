import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeTender } from '../decisions.ts';
import { findings } from '../roster.ts';

const rule = 'tender-recorded';
const judged = (change: object, setup: readonly (readonly [string, Scalar])[], options = {}) =>
  findings(judgeTender({ ...change }, { setup, ...options }), rule);
const created = [['Opprettet', '01.01.2026']] as const;

test('a tender in Oppsett is enough for everybody', () => {
  expect(judged({}, [['Anbud', 'Onkologi 2026']])).toEqual([]);
  expect(judged({}, [['Anskaffelsesreferanse', '2026/114']])).toEqual([]);
});

test('where nothing names a tender the group is told once', () => {
  expect(judged({}, created)).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Oppsett' },
      values: { name: '' },
      message: 'Gruppen oppnevnes av DMP for et bestemt anbud. Anbud mangler.',
    },
  ]);
});

test('where some rows name it, each of the others is told', () => {
  expect(judged({ 'Habilitet gjelder': 'Onkologi 2026' }, created)).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'J3' },
      values: { name: 'Eli Bø' },
      message: 'Eli Bø: oppnevnes av DMP for et bestemt anbud. Anbud mangler.',
    },
  ]);
  expect(judged({ Anbud: 'Onkologi 2026' }, created)).toMatchObject([{ values: { name: 'Eli Bø' } }]);
});

test('without the sheet Oppsett it is undecided', () => {
  expect(judged({}, [])).toMatchObject([{ severity: 'undecided', values: { missing: 'setup' } }]);
});

test('a row without a name is undecided', () => {
  const rows = judged({ 'Habilitet gjelder': 'Onkologi 2026', Navn: 'Kari Lie' }, created, {});
  expect(rows).toHaveLength(1);
  expect(judged({ Gruppe: '' }, [['Anbud', '-']])).toMatchObject([{ severity: 'error', values: { name: '' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') => judged({}, created, { language })[0]?.message;
  expect(said('nn')).toBe('Gruppa blir oppnemnd av DMP for eit bestemt anbod. Anbod manglar.');
  expect(said('en')).toBe('The group is to be appointed by DMP for a certain tender. The tender is missing.');
});
