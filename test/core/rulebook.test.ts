import { expect, test } from 'vitest';
import type { Mandate } from '../../core/mandate.ts';
import { describeMandate } from '../../core/rulebook.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';

const vedtekter = { document: 'Vedtekter', section: '§ 3' };
const mandate: Mandate = {
  ...behandlingshjelpemidler,
  id: 'prøve',
  version: '2024-01',
  title: { nb: 'Prøveråd', nn: 'Prøveråd (nn)', en: 'Trial council' },
  name: { nb: 'Mandat 2024', nn: 'Mandat 2024 (nn)', en: 'Mandate of 2024' },
  source: vedtekter,
  regions: [
    { name: 'Øst', aliases: ['Ø'] },
    { name: 'Vest', aliases: [] },
  ],
  clauses: {
    'term-too-long': [],
    'term-open-ended': [
      { from: '2020-01-01', to: '2023-12-31', years: 4, source: vedtekter },
      { from: '2024-01-01', years: 2, source: { document: 'Vedtak', section: '12/26' } },
    ],
  },
};

test('a mandate is told with the rules it switches on, in the language asked for', () => {
  expect(describeMandate(mandate, 'nb')).toEqual({
    id: 'prøve',
    version: '2024-01',
    title: 'Prøveråd',
    name: 'Mandat 2024',
    source: { document: 'Vedtekter', section: '§ 3' },
    regions: ['Øst', 'Vest'],
    rules: [
      {
        rule: 'term-open-ended',
        title: 'Til-dato mangler',
        severity: 'error',
        clauses: [
          {
            from: '2020-01-01',
            to: '2023-12-31',
            terms: { years: 4 },
            source: { document: 'Vedtekter', section: '§ 3' },
          },
          { from: '2024-01-01', terms: { years: 2 }, source: { document: 'Vedtak', section: '12/26' } },
        ],
      },
    ],
  });
  expect(Object.keys(describeMandate(mandate, 'nb').rules[0]?.clauses[1] ?? {})).toEqual(['from', 'terms', 'source']);
});

test('the titles are in nynorsk and English too', () => {
  expect(describeMandate(mandate, 'nn')).toMatchObject({ title: 'Prøveråd (nn)', name: 'Mandat 2024 (nn)' });
  expect(describeMandate(mandate, 'en')).toMatchObject({ title: 'Trial council', name: 'Mandate of 2024' });
  expect(describeMandate(mandate, 'nn').rules[0]?.title).toBe('Til-dato manglar');
});
