import { expect, test } from 'vitest';
import type { Employer, Employers } from '../../../core/employer.ts';
import { employerLookup, readEmployer } from '../../../core/read/employers.ts';
import { employers } from '../../../mandates/trusts.ts';

const read = (cell: string, among: Employers = employers) => {
  const workplace = readEmployer(cell, employerLookup(among));
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
  expect(cells.map((cell) => read(cell))).toEqual(cells.map(() => region));
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

test.each([
  ['Overlege ved Helse Bergen', 'Helse Vest'],
  ['Overlege ved UNN', 'Helse Nord'],
  ['Overlege (NLSH) i Bodø', 'Helse Nord'],
  ['Rådgiver i Helse Vest RHF', 'Helse Vest'],
  ['Fysioterapi - Ahus', 'Helse Sør-Øst'],
  ['Fysioterapi / Ahus', 'Helse Sør-Øst'],
  ['SØ HF', 'Helse Sør-Øst'],
  ['Seksjon Aker', 'Helse Sør-Øst'],
  // A name that is a piece of its own says more than a place in another.
  ['Seksjon Levanger, Ahus', 'Helse Sør-Øst'],
])('inside «%s» stands a name of %s', (cell, region) => {
  expect(read(cell)).toBe(region);
});

test.each(['Overlege ved unn', 'Lærer i Drammen', 'Klinikken vil si noe', 'Seksjonen sto sist'])(
  'a word of «%s» that is also an abbreviation or a place is nobody’s name',
  (cell) => {
    expect(read(cell)).toEqual([]);
  },
);

test('two abbreviations of different regions are a question', () => {
  expect(read('UNN og OUS')).toEqual(['Universitetssykehuset Nord-Norge HF', 'Oslo universitetssykehus HF']);
});

test('what is read has the trust’s own name, or the words of the cell where no one trust is meant', () => {
  const workplace = (cell: string) => readEmployer(cell, employerLookup(employers));
  const bergen = employers.known.find(({ name }) => name === 'Helse Bergen HF');
  const region = 'Helse Vest';
  expect(workplace('Haukeland')).toEqual({ kind: 'region', region, name: 'Helse Bergen HF', employer: bergen });
  expect(workplace('Haugesund')).toEqual({ kind: 'region', region, name: 'Haugesund', employer: undefined });
  expect(workplace('LIS')).toEqual({ kind: 'shared', name: 'Sykehusinnkjøp HF' });
  expect(workplace('Bærum  kommune')).toEqual({ kind: 'outside', name: 'Bærum kommune' });
});

test('a name that several share is the one that is also named in full', () => {
  const employer = (name: string, region: string | null, ...aliases: string[]): Employer => ({
    ...{ name, region, aliases, kind: 'sykehus-HF', organisation: null, from: null, to: null, successor: null },
  });
  const [north, south] = ['Nord', 'Sør'].map((region) => employer(`Solvang ${region} HF`, region, 'Solvang senter'));
  const [depot, shop] = [employer('Depotet HF', null, 'Lageret'), employer('Butikken HF', 'Sør', 'Lageret', 'BUt')];
  const among = { known: [north, south, depot, shop].flatMap((one) => one ?? []), outside: [] };
  const solvang = readEmployer('Solvang senter, Solvang Nord HF', employerLookup(among));
  expect(solvang).toEqual({ kind: 'region', region: 'Nord', name: 'Solvang Nord HF', employer: north });
  expect(read('Solvang senter', among)).toEqual(['Solvang Nord HF', 'Solvang Sør HF']);
  expect(read('Innkjøp, Lageret', among)).toEqual(['Depotet HF', 'Butikken HF']);
  expect(read('Innkjøp ved BUt', among)).toBe('Sør');
});
