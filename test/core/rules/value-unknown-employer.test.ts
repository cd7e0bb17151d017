import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { brief, findings, judgeDmp, judgeNetwork, members } from '../roster.ts';

const judged = (changes: Partial<Record<number, Scalar>>, language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judgeNetwork({ members: members({ 5: changes }), language }), 'value-unknown');
const said = (employer: string, language: 'nb' | 'nn' | 'en' = 'nb') => judged({ 1: employer }, language)[0]?.message;

test('an employer that nobody knows is a warning, and its region is not judged', () => {
  expect(judged({ 1: 'Sykehuset' })).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'B7' },
      values: { name: 'Frode Gran', field: 'employer', value: 'Sykehuset', readings: [] },
      message: 'Frode Gran: Ukjent virksomhet «Sykehuset». Velg region.',
      fix: null,
    },
  ]);
  const all = brief(judgeNetwork({ members: members({ 5: { 1: 'Sykehuset' } }) }));
  expect(all.filter((line) => /^(value|region)/.test(line))).toEqual([
    'value-unknown warning Medlemmer!B7',
    'region-mismatch undecided Medlemmer!B7',
  ]);
});

test('«Betanien» is asked about with both readings (case 10 b)', () => {
  expect(judged({ 1: 'Betanien' })).toMatchObject([
    {
      severity: 'warning',
      at: { cell: 'B7' },
      values: { readings: ['Betanien Hospital (Skien), Helse Sør-Øst', 'Betanien sykehus (Bergen), Helse Vest'] },
      message:
        'Frode Gran: «Betanien» kan være Betanien Hospital (Skien), Helse Sør-Øst eller Betanien sykehus (Bergen), Helse Vest. Skriv hele navnet.',
    },
  ]);
});

test.each(['', '-', 'Haugesund', 'Bergen kommune', 'Helse Vest', 'SUS'])('«%s» is not asked about', (employer) => {
  expect(judged({ 1: employer })).toEqual([]);
});

test('who fills no seat may work anywhere', () => {
  expect(judged({ 1: 'SINTEF', 3: 'Tilknyttet' })).toEqual([]);
  expect(judged({ 1: 'SINTEF', 3: 'Varamedlem' })).toEqual([]);
});

test('in a DMP group associations are employers like any other', () => {
  const row = [
    'Kari Lie',
    '',
    'Norsk forening',
    '',
    'Spesialist',
    '15.01.2026',
    'DMP',
    'H1',
    '10.01.2026',
    '',
    '10.01.2026',
  ];
  expect(findings(judgeDmp({ members: [row] }), 'value-unknown')).toEqual([]);
});

test('the old name of a trust is read as its successor, and that is a note', () => {
  const found = findings(judgeNetwork({ members: members({ 7: { 1: 'Helse Sunnmøre HF' } }) }));
  expect(found.filter(({ rule }) => /^(value|region)/.test(rule))).toMatchObject([
    {
      rule: 'value-unknown',
      severity: 'note',
      at: { cell: 'B9' },
      values: { successor: 'Helse Møre og Romsdal HF' },
      message: 'Hans Iversen: «Helse Sunnmøre HF» er et tidligere navn. Lest som Helse Møre og Romsdal HF.',
    },
  ]);
});

test('the sentences are given in nynorsk and English too', () => {
  expect(said('Sykehuset', 'nn')).toBe('Frode Gran: Ukjend verksemd «Sykehuset». Vel region.');
  expect(said('Sykehuset', 'en')).toBe('Frode Gran: Unknown employer “Sykehuset”. Choose the region.');
  expect(said('Betanien', 'nn')).toBe(
    'Frode Gran: «Betanien» kan vere Betanien Hospital (Skien), Helse Sør-Øst eller Betanien sykehus (Bergen), Helse Vest. Skriv heile namnet.',
  );
  expect(said('Betanien', 'en')).toBe(
    'Frode Gran: “Betanien” may be Betanien Hospital (Skien), Helse Sør-Øst or Betanien sykehus (Bergen), Helse Vest. Write the full name.',
  );
  expect(said('Psykiatrien i Vestfold HF', 'nn')).toBe(
    'Frode Gran: «Psykiatrien i Vestfold HF» er eit tidlegare namn. Lese som Sykehuset i Vestfold HF.',
  );
  expect(said('Psykiatrien i Vestfold HF', 'en')).toBe(
    'Frode Gran: “Psykiatrien i Vestfold HF” is a former name. Read as Sykehuset i Vestfold HF.',
  );
});
