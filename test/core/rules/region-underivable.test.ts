import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { brief, findings, judgeDmp, judgeNetwork, members } from '../roster.ts';

const judged = (changes: Partial<Record<number, Scalar>>) =>
  findings(judgeNetwork({ members: members({ 9: changes }) }), 'region-underivable');

test('an employer owned by all regions is noted, and the region that is typed is used (case 10 c)', () => {
  expect(judged({ 1: 'Sykehusinnkjøp HF' })).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'B11' },
      values: { name: 'Jon Krogh', employer: 'Sykehusinnkjøp HF', region: 'Helse Nord' },
      message: 'Jon Krogh: Sykehusinnkjøp HF hører ikke til én region. Ført region Helse Nord er brukt.',
      fix: null,
    },
  ]);
  expect(brief(judgeNetwork({ members: members({ 9: { 1: 'Sykehusinnkjøp HF' } }) }))).toEqual([
    'region-underivable note Medlemmer!B11',
  ]);
});

test.each(['Pasientreiser HF', 'LAT', 'Bodø kommune', 'Avtalespesialist'])(
  '«%s» has no region of its own',
  (employer) => {
    expect(judged({ 1: employer })).toHaveLength(1);
  },
);

test.each(['UNN', 'Lovisenberg', 'Sykehuset', 'Betanien', ''])('of «%s» it is not said', (employer) => {
  expect(judged({ 1: employer })).toEqual([]);
});

test('nothing is said of a region that cannot be read, or of who fills no seat for certain', () => {
  expect(judged({ 1: 'LAT', 2: 'Nordpå' })).toEqual([]);
  expect(judged({ 1: 'LAT', 3: 'Varamedlem' })).toEqual([]);
  expect(judged({ 1: 'LAT', 3: 'Superbruker' })).toEqual([]);
});

test('a specialist of a DMP group is noted, the project team is not', () => {
  const row = (type: string) => [
    ...[
      'Kari Lie',
      '',
      'Sykehusinnkjøp HF',
      'Helse Nord',
      type,
      '15.01.2026',
      'DMP',
      'H1',
      '10.01.2026',
      '',
      '10.01.2026',
    ],
  ];
  const found = (type: string) => findings(judgeDmp({ members: [row(type)] }), 'region-underivable').length;
  expect(found('Spesialist')).toBe(1);
  expect(found('Prosjektteam')).toBe(0);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: members({ 9: { 1: 'LAT' } }), language }), 'region-underivable')[0]?.message;
  expect(message('nn')).toBe('Jon Krogh: LAT høyrer ikkje til éin region. Ført region Helse Nord er brukt.');
  expect(message('en')).toBe('Jon Krogh: LAT belongs to no one region. The region entered, Helse Nord, is used.');
});

test('two persons are two findings', () => {
  const answer = judgeNetwork({ members: members({ 8: { 1: 'LAT' }, 9: { 1: 'LAT' } }) });
  const keys = findings(answer, 'region-underivable').map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('the key is another for another person and employer', () => {
  const keys = [{ 1: 'LAT' }, { 0: 'Per Li', 1: 'LAT' }, { 1: 'Pasientreiser HF' }].map(
    (change) => judged(change)[0]?.key,
  );
  expect(new Set(keys).size).toBe(3);
});
