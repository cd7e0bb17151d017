import type { Employer } from '../core/employer.ts';

type Line = readonly [
  name: string,
  region: string | null,
  successor: string | null,
  from: string | null,
  to: string | null,
];

const [southEast, central, west] = ['Helse Sør-Øst', 'Helse Midt-Norge', 'Helse Vest'];
const oslo = 'Oslo universitetssykehus HF';
const vestreViken = 'Vestre Viken HF';
const romsdal = 'Helse Møre og Romsdal HF';

/** Of some only the year is known: the first day of the first, the last of the last. No day at all where no source was found. */
const lines: readonly Line[] = [
  ['Helse Sunnmøre HF', central, romsdal, null, '2010-12-31'],
  ['Helse Nordmøre og Romsdal HF', central, romsdal, null, '2010-12-31'],
  ['Rusbehandling Midt-Norge HF', central, null, '2004-01-01', '2013-12-31'],
  ['Ambulanse Midt-Norge HF', central, null, '2012-01-01', '2014-12-31'],
  ['Nasjonal IKT HF', null, null, '2014-01-01', '2019-12-31'],
  ['Helse Vest Innkjøp HF', west, null, '2015-01-01', '2016-12-31'],
  ['Aker universitetssykehus HF', southEast, oslo, null, null],
  ['Ullevål universitetssykehus HF', southEast, oslo, null, null],
  ['Rikshospitalet HF', southEast, oslo, null, null],
  ['Sykehuset Asker og Bærum HF', southEast, vestreViken, null, null],
  ['Sykehuset Buskerud HF', southEast, vestreViken, null, null],
  ['Blefjell sykehus HF', southEast, vestreViken, null, null],
  ['Ringerike sykehus HF', southEast, vestreViken, null, null],
  ['Psykiatrien i Vestfold HF', southEast, 'Sykehuset i Vestfold HF', null, null],
];

/** Trusts that are no more, by their old names: whoever is written under one belongs where its successor does. */
export const closed: readonly Employer[] = lines.map(([name, region, successor, from, to]) => ({
  name,
  aliases: [],
  region,
  kind: 'nedlagt',
  organisation: null,
  from,
  to,
  successor,
}));
