import { expect, test } from 'vitest';
import type { Request } from '../../../core/answer.ts';
import { frontOf } from '../../../core/report/front.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, memberHeader } from '../roster.ts';
import { factsOf, sampleWorkbook } from './filled.ts';

const valuesIn = (front: ReturnType<typeof frontOf>) => Object.fromEntries(front.map(({ id, value }) => [id, value]));
const ofSample = (name: string, year: number, asked: Partial<Request> = {}) =>
  valuesIn(frontOf(factsOf(sampleWorkbook(name), year, asked)));

/** The network of ten members with some more sheets. */
function ofBook(book: Readonly<Record<string, readonly (readonly Scalar[])[]>>, year = 2026) {
  const all = { Medlemmer: [memberHeader, ...baseline], ...book };
  const sheets = Object.entries(all).map(([name, cells]) => ({ name, cells }));
  return valuesIn(frontOf(factsOf({ sheets }, year, { group: { mandate: 'behandlingshjelpemidler' } })));
}

test('a flawless network', () => {
  expect(ofSample('nettverk-feilfri', 2026)).toEqual({
    group: 'Nettverk for behandlingshjelpemidler',
    year: '2026',
    period: '01.01.2026–31.12.2026',
    mandate: 'Mandat april 2020',
    leader: 'Ragnhild Lund',
    secretary: 'Per Aronsen',
    adopted: 'ikke ført',
    sent: 'ikke ført',
    due: '01.04.2027',
  });
});

test('before the offices that are listed, the rôles of the member list tell who led', () => {
  // Verv begins on 01.01.2026. The ten of 2024–2025 have a leader among them, and nobody as secretary.
  expect(ofSample('nettverk-feilfri', 2025)).toMatchObject({
    period: '01.01.2025–31.12.2025',
    leader: 'Ragnhild Lund',
    secretary: 'ikke ført',
    sent: '19.03.2026',
    due: '01.04.2026',
  });
});

test('a network with flaws', () => {
  expect(ofSample('nettverk-med-feil', 2026)).toMatchObject({ leader: 'Ola Strand', secretary: 'Per Aronsen' });
  expect(ofSample('nettverk-med-feil', 2025)).toMatchObject({
    leader: 'ikke ført',
    secretary: 'ikke ført',
    sent: '19.03.2026: Helse Sør-Øst og Helse Vest; 12.04.2026: Helse Midt-Norge; ikke ført: Helse Nord',
  });
});

test('a group appointed for a tender has its tender, and no deadline', () => {
  const front = {
    group: 'Spesialistgruppe onkologi 2026',
    year: '2026',
    period: '02.03.2026–31.12.2026',
    mandate: 'DMPs beskrivelse av gruppene',
    tender: 'Onkologi 2026',
  };
  expect(ofSample('dmp-feilfri', 2026)).toEqual(front);
  expect(ofSample('dmp-med-feil', 2026)).toEqual(front);
});

test('a group with a mandate of its own', () => {
  expect(ofSample('brukerutvalg', 2025)).toMatchObject({ leader: 'Turid Aune', sent: '03.03.2026', due: '01.03.2026' });
});

test('titles and words follow the language', () => {
  const front = frontOf(factsOf(sampleWorkbook('nettverk-feilfri'), 2026, { language: 'nn' }));
  expect(front.map(({ title }) => title)).toEqual([
    ...['Gruppe', 'Rapporteringsår', 'Dekningsperiode', 'Mandat', 'Leiar', 'Sekretær', 'Vedteken i møte'],
    ...['Sendt dato', 'Frist'],
  ]);
  expect(ofSample('nettverk-feilfri', 2026, { language: 'en' })).toMatchObject({ adopted: 'not entered' });
});

test('the period ends with the group, and a closing that cannot be read is told', () => {
  const setup = (value: string) => ({
    Oppsett: [
      ['Felt', 'Verdi'],
      ['Avsluttet', value],
    ],
  });
  expect(ofBook(setup('30.06.2026'))).toMatchObject({ period: '01.01.2026–30.06.2026' });
  expect(ofBook(setup('til sommeren'))).toMatchObject({
    period: '01.01.2026–31.12.2026 (avsluttet: kan ikke leses)',
  });
});

test('whose days in office cannot be read is told with the cell', () => {
  const offices = [
    ['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte'],
    ['Leder', 'Kari Lie', '12.02.2026', '', '1/26'],
    ['Leder', 'Ola Moe', 'i høst', '', '2/26'],
  ];
  expect(ofBook({ Verv: offices })).toMatchObject({ leader: 'Kari Lie og Ola Moe (Verv!C3 kan ikke leses sikkert)' });
});

const meetings = [
  ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'],
  ['1/26', '12.02.2026', 'Ordinært', 'Fysisk', 'Avholdt'],
  ['2/26', '21.05.2026', 'Ordinært', 'Fysisk', 'Avholdt'],
  ['3/26', '10.12.2026', 'Ordinært', 'Fysisk', 'Planlagt'],
];
const cases = (...rows: readonly (readonly string[])[]) => ({
  Møter: meetings,
  Saker: [['Saksnr.', 'Møte nr.', 'Tittel'], ...rows],
});

test('the meeting that adopted the report is that of the last case on it', () => {
  const both = cases(['2/26', '1/26', 'Utkast til årsmelding 2025'], ['5/26', '2/26', 'Årsmelding 2025']);
  expect(ofBook(both, 2025)).toMatchObject({ adopted: 'Møte 2/26, 21.05.2026 (sak 5/26)' });
  // It is no case on the report of 2026.
  expect(ofBook(both, 2026)).toMatchObject({ adopted: 'ikke ført' });
});

test('a case that names no year is on the year before its meeting', () => {
  const plain = cases(['2/26', '1/26', 'Årsmelding']);
  expect(ofBook(plain, 2025)).toMatchObject({ adopted: 'Møte 1/26, 12.02.2026 (sak 2/26)' });
  expect(ofBook(plain, 2026)).toMatchObject({ adopted: 'ikke ført' });
});

test('a meeting that is only planned has adopted nothing', () => {
  expect(ofBook(cases(['9/26', '3/26', 'Årsmelding 2026']))).toMatchObject({ adopted: 'ikke ført' });
});
