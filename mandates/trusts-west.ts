import { trustsOf } from './trust.ts';

const hospital = 'sykehus-HF';
const nonProfit = 'privat ideelt';

export const western = trustsOf('Helse Vest', [
  ['Helse Vest RHF', 'Helse Vest|HV', '983658725', 'RHF'],
  [
    'Helse Bergen HF',
    'Haukeland|Haukeland universitetssjukehus|Haukeland universitetssykehus|Haukeland sykehus|HUS',
    '983974724',
    hospital,
  ],
  [
    'Helse Stavanger HF',
    'Stavanger universitetssjukehus|Stavanger universitetssykehus|SUS',
    '983974678',
    hospital,
    'matched',
  ],
  ['Helse Fonna HF', 'Fonna|Haugesund|Haugesund sjukehus|Haugesund sykehus', '983974694', hospital, 'matched'],
  ['Helse Førde HF', 'Førde|Førde sentralsjukehus', '983974732', hospital, 'matched'],
  ['Sjukehusapoteka Vest HF', 'SAV|Apoteka Vest', '983974716', 'apotek-HF'],
  ['Helse Vest IKT AS', 'HV IKT', '987601787', 'støtte'],
  ['Haraldsplass Diakonale Sykehus', 'HDS|Haraldsplass|Haraldsplass sykehus', '984027737', nonProfit],
  [
    'Betanien sykehus (Bergen)',
    'Betanien|Betanien sykehus|Betanien, Bergen|Hospitalet Betanien|Betanien Hordaland',
    '922716552',
    nonProfit,
  ],
  [
    'Haugesund Sanitetsforenings Revmatismesykehus',
    'HSR|Haugesund|Revmatismesykehuset|Revmatismesykehuset, Haugesund|Haugesund Revmatismesykehus',
    '986106839',
    nonProfit,
  ],
  ['Solli DPS', 'Solli', '919865636', nonProfit],
  ['Voss DPS NKS Bjørkeli', 'Bjørkeli|Voss DPS', '916270097', nonProfit],
  ['NKS Jæren DPS', 'Jæren DPS', '996380041', nonProfit],
  ['NKS Olaviken alderspsykiatriske sykehus', 'Olaviken|NKS Olaviken', '987554401', nonProfit],
]);
