import { expect, test } from 'vitest';
import { findings, judgeNetwork } from './roster.ts';

const said = (rows: readonly (readonly (string | number)[])[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(
    judgeNetwork({
      meetings: null,
      sheets: [{ name: 'Møter i nettverket', cells: rows.map((row) => [...row]) }],
      language,
    }),
    'meeting-frequency',
  ).map(({ message }) => message);

const undated = [
  ['Møte nr.', 'Type', 'Form', 'Status'],
  [1, 'Ordinært', 'Digitalt', 'Avholdt'],
];

test('a sheet named for meetings whose headers are not known is not said to be missing', () => {
  expect(said(undated)).toEqual([
    'Møter per halvår er ikke vurdert. Arket «Møter i nettverket» er der, men kolonneoverskriftene på det ble ikke kjent igjen.',
  ]);
  expect(said(undated, 'nn')).toEqual([
    'Møte per halvår er ikkje vurdert. Arket «Møter i nettverket» er der, men kolonneoverskriftene på det vart ikkje kjende att.',
  ]);
  expect(said(undated, 'en')).toEqual([
    'Meetings per half-year: not judged. The sheet “Møter i nettverket” is there, but its column headers were not known.',
  ]);
});
