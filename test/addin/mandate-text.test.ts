import { expect, test } from 'vitest';
import { readableMandate } from '../../addin/mandate-text.ts';
import { describeMandate } from '../../core/rulebook.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';

test('the mandate of the network is read section by section, with its numbers in words', () => {
  const { name, sections } = readableMandate(describeMandate(behandlingshjelpemidler, 'nb'), 'nb');
  expect(name).toBe('Mandat april 2020');
  const composition = sections.find(({ source }) => source.section.startsWith('Sammensetning'));
  const seats = composition?.requirements.find(({ rule }) => rule === 'seats-per-region');
  expect(seats?.from).toBe('2020-04-01');
  expect(seats?.terms).toEqual(['Helse Sør-Øst 4', 'Helse Vest 2', 'Helse Midt-Norge 2', 'Helse Nord 2', '2 år']);
  expect(sections.map(({ source }) => source.document)).not.toContain('Mandatvakt');
  const leadership = sections.find(({ source }) => source.section === 'Ledelse og organisering');
  expect(leadership?.requirements.map(({ terms }) => terms)).toContainEqual(['2 møter i halvåret']);
});

test('a body of another kind is a mandate without sections', () => {
  expect(readableMandate(null, 'nb')).toEqual({ name: '', sections: [] });
});
