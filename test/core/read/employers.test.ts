import { expect, test } from 'vitest';
import { employerLookup, readEmployer } from '../../../core/read/employers.ts';
import { employers } from '../../../mandates/trusts.ts';

const lookup = employerLookup(employers);
const read = (cell: string) => {
  const workplace = readEmployer(cell, lookup);
  if (workplace.kind === 'unknown') return workplace.readings.map(({ name }) => name);
  return workplace.kind === 'region' ? workplace.region : workplace.kind;
};

test.each([
  [
    'Helse Sør-Øst',
    ['Ahus', 'AHUS', 'OUS', 'Rikshospitalet', 'SØ', 'SiV', 'Sykehuset i Vestfold', 'Lovisenberg', 'HSØ'],
  ],
  ['Helse Vest', ['Helse Bergen', 'HELSE BERGEN HF', 'SUS', 'Haugesund', 'Haugesund sjukehus', 'Hospitalet Betanien']],
  ['Helse Midt-Norge', ['HNT', 'HMR', 'Helse Nord-Trøndelag HF', 'Helse Nord Trøndelag', 'St.Olavs Hospital', 'Hemit']],
  [
    'Helse Nord',
    ['UNN', 'Universitetssykehuset i Nord-Norge', 'Helse Finnmark HF', 'Helse Nord IKT', 'HN', 'Helse Nord'],
  ],
])('%s has %s', (region, cells) => {
  expect(cells.map(read)).toEqual(cells.map(() => region));
});

test.each([
  ['Avd. for fysioterapi, Helse Nord-Trøndelag HF', 'Helse Midt-Norge'],
  ['Helse Nord-Trøndelag HF, Sykehuset Levanger', 'Helse Midt-Norge'],
  ['Medisinsk teknologi, UNN', 'Helse Nord'],
  ['OUS (Ullevål)', 'Helse Sør-Øst'],
  ['Seksjon for behandlingshjelpemidler, Sykehuset\u00a0Telemark HF', 'Helse Sør-Øst'],
  ['Sykehuset i Drammen', 'Helse Sør-Øst'],
  ['Betanien, Bergen', 'Helse Vest'],
  ['Revmatismesykehuset, Haugesund', 'Helse Vest'],
  ['Haukeland universitetssjukehus, Helse Bergen HF', 'Helse Vest'],
])('the longest name inside «%s» decides: %s', (cell, region) => {
  expect(read(cell)).toBe(region);
});

test.each([
  ['Betanien', ['Betanien Hospital (Skien)', 'Betanien sykehus (Bergen)']],
  ['Revmatismesykehuset', ['Revmatismesykehuset (Lillehammer)', 'Haugesund Sanitetsforenings Revmatismesykehus']],
  ['Helse Bergen HF og Nordlandssykehuset HF', ['Helse Bergen HF', 'Nordlandssykehuset HF']],
])('«%s» may be several', (cell, names) => {
  expect(read(cell)).toEqual(names);
});

test.each(['Sykehuset', 'X', 'SINTEF', 'Aker Solutions', 'Kongsberg Gruppen', 'Helse Nord-Gudbrandsdal', 'si noe'])(
  '«%s» is nobody we know',
  (cell) => {
    expect(read(cell)).toEqual([]);
  },
);

test.each(['Sykehusinnkjøp HF', 'Sykehusinnkjøp, divisjon legemidler', 'LIS', 'HDO', 'Nasjonal IKT HF'])(
  '«%s» is owned by all regions',
  (cell) => {
    expect(read(cell)).toBe('shared');
  },
);

test.each(['Bærum kommune', 'Avtalespesialist', 'Legekontoret, Kongsberg', 'Kommunehelsetjenesten, Førde'])(
  '«%s» is outside the trusts',
  (cell) => {
    expect(read(cell)).toBe('outside');
  },
);

test('a doctor under training (LIS) at Ahus is at Ahus', () => {
  expect(read('LIS, Ahus')).toBe('Helse Sør-Øst');
});

test.each([
  ['Helse Sunnmøre HF', 'Helse Midt-Norge'],
  ['Helse Nordmøre og Romsdal HF', 'Helse Midt-Norge'],
  ['Rusbehandling Midt-Norge HF', 'Helse Midt-Norge'],
  ['Aker universitetssykehus HF', 'Helse Sør-Øst'],
  ['Sykehuset Buskerud HF', 'Helse Sør-Øst'],
  ['Psykiatrien i Vestfold HF', 'Helse Sør-Øst'],
  ['Helse Vest Innkjøp HF', 'Helse Vest'],
])('the closed «%s» belongs to %s', (cell, region) => {
  expect(read(cell)).toBe(region);
});
