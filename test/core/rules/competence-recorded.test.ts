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
