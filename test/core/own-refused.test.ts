import { expect, test } from 'vitest';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { mandateSheet, refusalOf } from './own.ts';

const refused = (detail: string) => `setup-contradicts: ${detail}`;

test('a workbook without the sheet Mandat, or with an empty one, is refused', () => {
  const roster = {
    name: 'Medlemmer',
    cells: [
      ['Navn', 'Region', 'Rolle'],
      ['Kari Lie', 'Øst', 'Medlem'],
    ],
  };
  const request = { on: '2026-11-22', group: { mandate: 'eget' } };
  expect(validate({ ...request, workbook: { sheets: [roster] } }, mandates)).toMatchObject({
    reason: 'setup-contradicts',
    detail:
      'Gruppen har eget mandat, men arket «Mandat» (Krav, Gjelder, Antall, Fra, Til, Kilde) finnes ikke i arbeidsboken.',
  });
  expect(validate({ ...request, workbook: { sheets: [roster, mandateSheet([])] } }, mandates)).toMatchObject({
    detail: 'Arket «Mandat» har ingen krav.',
  });
});

test('an unknown requirement is refused by its row, in the language asked for', () => {
  const rows = [
    ['Leder', '', 1],
    ['Møteplikt', '', 1],
  ];
  expect(refusalOf(rows)).toBe(refused('Mandat, rad 3: kravet «Møteplikt» er ikke kjent.'));
  expect(refusalOf(rows, 'nn')).toBe(refused('Mandat, rad 3: kravet «Møteplikt» er ikkje kjent.'));
  expect(refusalOf(rows, 'en')).toBe(refused('Mandat, row 3: the requirement “Møteplikt” is not known.'));
});

test.each([
  ['Plasser', 'Øst', -1, 0, 10_000],
  ['Plasser', 'Øst', 2.5, 0, 10_000],
  ['Plasser', 'Øst', 'to', 0, 10_000],
  ['Plasser', 'Øst', '', 0, 10_000],
  ['Plasser', 'Øst', 10_001, 0, 10_000],
  ['Plasser i alt', '', 'mange', 0, 10_000],
  ['Virketid (år)', '', 0, 1, 50],
  ['Virketid (år)', '', 51, 1, 50],
  ['Leder', '', 2, 0, 1],
  ['Sekretær', '', 2, 0, 1],
  ['Møter per halvår', '', 367, 0, 366],
])('%s %s cannot be %s', (requirement, about, number, least, most) => {
  expect(refusalOf([[requirement, about, number]])).toBe(
    refused(`Mandat, rad 2: «${number}» kan ikke være antallet. Skriv et helt tall fra ${least} til ${most}.`),
  );
});

test.each([
  [['Kjønnsbalanse', '', 'kanskje'], '«kanskje» er verken ja eller nei.'],
  [['Habilitet før oppnevning', '', ''], '«» er verken ja eller nei.'],
  [['Årsmelding innen', 'Kommunestyret', '31.02'], '«31.02» er ingen dag i året. Skriv dag og måned, som 01.04.'],
  [['Årsmelding innen', 'Kommunestyret', '29.02'], '«29.02» er ingen dag i året. Skriv dag og måned, som 01.04.'],
  [['Årsmelding innen', '', '01.04'], 'Gjelder mangler. Skriv hvem årsmeldingen skal sendes til.'],
  [['Plasser', '', 2], 'Gjelder mangler. Skriv hvem plassene gjelder, eller bruk «Plasser i alt».'],
  [['Virketid (år)', 'Øst', 2], 'kravet gjelder hele gruppen, og kan ikke gjelde «Øst» alene.'],
  [['Leder', '', 1, 'våren'], 'datoen «våren» kan ikke tolkes. Skriv dd.mm.åååå.'],
  [['Leder', '', 1, '01.01.2026', '31.12.2025'], 'Til er før Fra.'],
])('%j is refused', (row, detail) => {
  expect(refusalOf([row])).toBe(refused(`Mandat, rad 2: ${detail}`));
});

test('rows that say different things for the same day are refused, whichever stands first', () => {
  const [first, second] = [
    ['Plasser', 'Øst', 2, '', '01.06.2026'],
    ['Plasser', 'øst', 3, '01.06.2026', ''],
  ];
  const contradict = refused('Mandat, rad 3: sier noe annet enn rad 2 for de samme dagene.');
  expect(refusalOf([first, second])).toBe(contradict);
  expect(refusalOf([second, first])).toBe(refused('Mandat, rad 2: sier noe annet enn rad 3 for de samme dagene.'));
});

test('a long row is held against every later one', () => {
  const rows = [
    ['Møter per år', '', 4],
    ['Møter per år', '', 4, '01.01.2020', '31.12.2020'],
    ['Møter per år', '', 5, '01.01.2022', '31.12.2022'],
  ];
  expect(refusalOf(rows)).toBe(refused('Mandat, rad 4: sier noe annet enn rad 2 for de samme dagene.'));
});

test('rows that follow each other, and rows that say the same, do not contradict', () => {
  expect(
    refusalOf([
      ['Plasser', 'Øst', 2, '', '31.05.2026'],
      ['Plasser', 'Øst', 3, '01.06.2026'],
      ['Plasser', 'Øst', 3, '01.07.2026'],
      ['Plasser', 'Vest', 9],
    ]),
  ).toBe('');
});

test('fewer seats in all than are allotted by name are refused, on the first day they are', () => {
  const allotted = [
    ['Plasser', 'Øst', 2],
    ['Plasser', 'Vest', 2, '01.06.2026'],
  ];
  expect(refusalOf([...allotted, ['Plasser i alt', '', 4]])).toBe('');
  expect(refusalOf([...allotted, ['Plasser i alt', '', 3, '', '31.05.2026']])).toBe('');
  expect(refusalOf([...allotted, ['Plasser i alt', '', 3]])).toBe(
    refused('Mandat, rad 4: 3 plasser i alt er færre enn de 4 som er fordelt per 01.06.2026.'),
  );
});

test('of many problems the first five are told, and how many more', () => {
  const detail = refusalOf(Array.from({ length: 8 }, (_, index) => [`Krav ${index}`, '', 1]));
  expect(detail).toContain('Mandat, rad 6: kravet «Krav 4» er ikke kjent. Og 3 til.');
  expect(detail).not.toContain('Krav 5');
});
