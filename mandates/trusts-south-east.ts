import { trustsOf } from './trust.ts';

const hospital = 'sykehus-HF';
const nonProfit = 'privat ideelt';

export const southEast = trustsOf('Helse Sør-Øst', [
  ['Helse Sør-Øst RHF', 'Helse Sør-Øst|Helse Sørøst|HSØ|HSO|H-SØ|Sør-Øst', '991324968', 'RHF'],
  ['Akershus universitetssykehus HF', 'Ahus|Akershus universitetssjukehus', '983971636', hospital, 'matched'],
  [
    'Oslo universitetssykehus HF',
    'OUS|Oslo universitetssjukehus|Rikshospitalet|Ullevål|Ullevål sykehus|Aker|Aker sykehus|Radiumhospitalet',
    '993467049',
    hospital,
  ],
  ['Sunnaas sykehus HF', 'Sunnaas', '883971752', hospital],
  ['Sykehuset i Vestfold HF', 'SiV|Sykehuset Vestfold', '983975259', hospital],
  ['Sykehuset Innlandet HF', 'SI', '983971709', hospital],
  ['Sykehuset Telemark HF', 'STHF', '983975267', hospital],
  // «SØ» is Sykehuset Østfold where an employer stands, never Sør-Øst.
  ['Sykehuset Østfold HF', 'SØ|Kalnes', '983971768', hospital, 'matched'],
  ['Sørlandet sykehus HF', 'SSHF', '983975240', hospital],
  [
    'Vestre Viken HF',
    'VV|VVHF|Drammen|Bærum|Ringerike|Kongsberg|Drammen sykehus|Bærum sykehus|Ringerike sykehus|Kongsberg sykehus',
    '894166762',
    hospital,
  ],
  ['Sykehusapotekene HF', 'SAHF', '992281618', 'apotek-HF'],
  ['Sykehuspartner HF', 'SP', '914637651', 'støtte-HF'],
  ['Diakonhjemmet Sykehus AS', 'DS|Diakonhjemmet|Diakonhjemmet Sykehus (AS)', '982791952', nonProfit, 'matched'],
  [
    'Lovisenberg Diakonale Sykehus AS',
    'LDS|Lovisenberg|Lovisenberg sykehus|Lovisenberg Diakonale Sykehus (AS)',
    '965985166',
    nonProfit,
    'matched',
  ],
  ['Martina Hansens Hospital', 'MHH|Martina Hansens', '985962170', nonProfit],
  // «Betanien» is in Skien and in Bergen, and «Revmatismesykehuset» in Lillehammer and in Haugesund: alone they are asked about.
  ['Betanien Hospital (Skien)', 'Betanien|Betanien hospital|Betanien, Skien', '981275721', nonProfit],
  ['Revmatismesykehuset (Lillehammer)', 'Revmatismesykehuset|Revmatismesykehuset AS', '985773238', nonProfit],
]);
