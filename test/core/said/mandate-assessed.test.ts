import { expect, test } from 'vitest';
import { findings, judgeDmp } from '../roster.ts';
import { specialist } from '../specialist.ts';

const judged = (setup: readonly (readonly [string, string])[], on = '2026-11-22') =>
  findings(judgeDmp({ members: [specialist], setup, on }), 'mandate-assessed');

test('it is asked from the first day of the mandate', () => {
  const setup = [['Mandat vurdert', 'nei']] as const;
  expect(judged(setup, '2015-12-31')).toEqual([]);
  expect(judged(setup, '2016-01-01')).toHaveLength(1);
});

test('where nothing is said the sheet is pointed at, not the cell of another field', () => {
  const [found] = judged([
    ['Anbud', 'Onkologi 2026'],
    ['Mandat vurdert', ''],
  ]);
  expect(found?.at).toMatchObject({ sheet: 'Oppsett' });
  expect(found?.at).not.toHaveProperty('cell');
  expect(found?.values).toEqual({ assessed: '' });
});

test('the field of the mandate is pointed at, with what stands there, whatever stands before it', () => {
  const setup = [
    ['Prosjektleder', 'ikke vurdert'],
    ['Versjon av mandat', 'april 2026'],
    ['Behov for mandat', 'ikke vurdert'],
  ] as const;
  expect(judged(setup)).toMatchObject([{ at: { cell: 'B4' }, values: { assessed: 'ikke vurdert' } }]);
});

test.each([' nei ', 'Ikke avklart.', 'Not yet assessed', 'må avklares med DMP'])('«%s» is no answer yet', (value) => {
  expect(judged([['Mandat vurdert', value]])).toHaveLength(1);
});
