import { trustsOf } from './trust.ts';

const hospital = 'sykehus-HF';

export const centralNorway = trustsOf('Helse Midt-Norge', [
  ['Helse Midt-Norge RHF', 'Helse Midt-Norge|Helse Midt|Helse Midt RHF|HMN', '983658776', 'RHF'],
  [
    'St. Olavs hospital HF',
    'St. Olav|St. Olavs|St. Olav Hospital|St. Olav Hospital HF|St.Olavs Hospital|STO|St. Olavs hospital universitetssykehuset i Trondheim',
    '883974832',
    hospital,
  ],
  ['Helse Møre og Romsdal HF', 'HMR', '997005562', hospital, 'matched'],
  // Begins like Helse Nord, and belongs to Midt.
  [
    'Helse Nord-Trøndelag HF',
    'HNT|Levanger|Namsos|Sykehuset Levanger|Sykehuset Namsos',
    '983974791',
    hospital,
    'matched',
  ],
  ['Sykehusapotekene i Midt-Norge HF', 'SAMN', '983974805', 'apotek-HF'],
  ['Hemit HF', 'Hemit', '928033821', 'støtte-HF'],
  ['Helseplattformen AS', '', '922307814', 'AS, hovedeier HMN'],
]);

export const northernNorway = trustsOf('Helse Nord', [
  ['Helse Nord RHF', 'Helse Nord|HN', '883658752', 'RHF'],
  [
    'Universitetssykehuset Nord-Norge HF',
    'UNN|Universitetssykehuset i Nord-Norge|Universitetssjukehuset Nord-Noreg',
    '983974899',
    hospital,
  ],
  ['Nordlandssykehuset HF', 'NLSH|Nordlandssjukehuset', '983974910', hospital],
  ['Helgelandssykehuset HF', 'HSYK|Helgeland|Helgelandssjukehuset', '983974929', hospital, 'matched'],
  ['Finnmarkssykehuset HF', 'Helse Finnmark HF|Finnmarkssjukehuset', '983974880', hospital],
  ['Sykehusapotek Nord HF', 'SANO', '983974937', 'apotek-HF'],
  ['Helse Nord IKT HF', 'HN IKT', '918177833', 'støtte-HF'],
]);
