import { expect, test } from 'vitest';
import { judgeTender } from '../decisions.ts';
import { findings } from '../roster.ts';

const judged = (change = {}, options = {}) => findings(judgeTender(change, options), 'competence-recorded');

test('a specialist with a field is documented, and a user representative needs none', () => {
  expect(judged()).toEqual([]);
  expect(judged({ Fagfelt: '', Deltakertype: 'Profesjonell brukerrepresentant' })).toEqual([]);
});

test.each(['', '-'])('a specialist whose field is «%s» is a note', (field) => {
  expect(judged({ Fagfelt: field })).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'N2' },
      values: { name: 'Kari Lie' },
      message: 'Kari Lie: fagfelt/kompetanse er ikke dokumentert.',
    },
  ]);
});

test('an unknown deltakertype might be a specialist’s', () => {
  expect(judged({ Fagfelt: '', Deltakertype: 'Gjest' })).toMatchObject([
    { severity: 'undecided', values: { about: 'Kari Lie', cells: ['Medlemmer!E2'] } },
  ]);
});

test('whoever has no deltakertype might be a specialist, and in a list without the column that is said once', () => {
  expect(judged({ Fagfelt: '', Deltakertype: '' })).toMatchObject([
    { severity: 'undecided', values: { about: 'Kari Lie', cells: ['Medlemmer!E2'] } },
  ]);
  expect(judged({ Fagfelt: '' }, { without: ['Deltakertype'] })).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'type' } },
  ]);
});

test('a list without the column says so once', () => {
  expect(judged({}, { without: ['Fagfelt'] })).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'competence' } },
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged({ Fagfelt: '' }, { language: 'nn' })[0]?.message).toBe(
    'Kari Lie: fagfelt/kompetanse er ikkje dokumentert.',
  );
  expect(judged({ Fagfelt: '' }, { language: 'en' })[0]?.message).toBe(
    'Kari Lie: the field of expertise or competence is not documented.',
  );
});

test.each([
  ['', 'Spesialist', ['note']],
  ['Spesialist', 'Medlem', ['note']],
  ['', 'Medlem', ['undecided', 'E2']],
  ['', '', ['undecided', 'E2']],
  ['', 'Leder', []],
  ['Profesjonell brukerrepresentant', 'Medlem', []],
])('of the deltakertype «%s» and the rôle «%s» a field is asked as follows: %o', (type, role, expected) => {
  const found = judged({ Fagfelt: '', Deltakertype: type, Rolle: role });
  const told = found.flatMap(({ severity, at }) => (severity === 'note' ? [severity] : [severity, at?.cell]));
  expect(told).toEqual(expected);
});

test('a rôle that cannot be read might be a specialist’s, and is asked about', () => {
  const cells = (type: string) => judged({ Fagfelt: '', Deltakertype: type, Rolle: 'Kasserer' })[0]?.values.cells;
  expect(cells('Profesjonell brukerrepresentant')).toEqual(['Medlemmer!Q2']);
  expect(cells('')).toEqual(['Medlemmer!Q2', 'Medlemmer!E2']);
});

test('the key tells one person from another', () => {
  const key = (name: string) => judged({ Fagfelt: '', Navn: name })[0]?.key;
  expect(key('Kari Lie')).toBeDefined();
  expect(key('Kari Lie')).not.toBe(key('Ola Dal'));
});
