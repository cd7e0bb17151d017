import { expect, test } from 'vitest';
import * as problems from '../../core/own-problems.ts';

const line = { sheet: 'Mandat', row: 4 };

test.each([
  [
    problems.unknownRequirement(line, 'Plikt'),
    'kravet «Plikt» er ikke kjent.',
    'kravet «Plikt» er ikkje kjent.',
    'the requirement “Plikt” is not known.',
  ],
  [
    problems.impossibleNumber(line, 'to', 0, 50),
    '«to» kan ikke være antallet. Skriv et helt tall fra 0 til 50.',
    '«to» kan ikkje vere talet. Skriv eit heilt tal frå 0 til 50.',
    '“to” cannot be the number. Write a whole number from 0 to 50.',
  ],
  [
    problems.neitherYesNorNo(line, 'kanskje'),
    '«kanskje» er verken ja eller nei.',
    '«kanskje» er verken ja eller nei.',
    '“kanskje” is neither yes nor no.',
  ],
  [
    problems.noDayOfYear(line, '31.02'),
    '«31.02» er ingen dag i året. Skriv dag og måned, som 01.04.',
    '«31.02» er ingen dag i året. Skriv dag og månad, som 01.04.',
    '“31.02” is no day of the year. Write day and month, such as 01.04.',
  ],
  [
    problems.unreadableDate(line, 'våren'),
    'datoen «våren» kan ikke tolkes. Skriv dd.mm.åååå.',
    'datoen «våren» kan ikkje tolkast. Skriv dd.mm.åååå.',
    'the date “våren” cannot be read. Write dd.mm.yyyy.',
  ],
  [problems.reversedDates(line), 'Til er før Fra.', 'Til er før Frå.', 'the end is before the start.'],
  [
    problems.nobodyNamed(line),
    'Gjelder mangler. Skriv hvem plassene gjelder, eller bruk «Plasser i alt».',
    'Gjeld manglar. Skriv kven plassane gjeld, eller bruk «Plasser i alt».',
    'it is not said whom the seats are for. Write it in “Gjelder”, or use “Plasser i alt”.',
  ],
  [
    problems.noRecipient(line),
    'Gjelder mangler. Skriv hvem årsmeldingen skal sendes til.',
    'Gjeld manglar. Skriv kven årsmeldinga skal sendast til.',
    'it is not said to whom the annual report goes. Write it in “Gjelder”.',
  ],
  [
    problems.somebodyNamed(line, 'Øst'),
    'kravet gjelder hele gruppen, og kan ikke gjelde «Øst» alene.',
    'kravet gjeld heile gruppa, og kan ikkje gjelde «Øst» åleine.',
    'the requirement is for the whole group, and cannot be for “Øst” alone.',
  ],
  [
    problems.contradicting(line, 2),
    'sier noe annet enn rad 2 for de samme dagene.',
    'seier noko anna enn rad 2 for dei same dagane.',
    'says something else than row 2 for the same days.',
  ],
  [
    problems.tooFewInAll(line, 3, 4, '01.06.2026'),
    '3 plasser i alt er færre enn de 4 som er fordelt per 01.06.2026.',
    '3 plassar i alt er færre enn dei 4 som er fordelte per 01.06.2026.',
    '3 seats in all are fewer than the 4 allotted as of 01.06.2026.',
  ],
])('a row that cannot be used is named by sheet and row: %j', (text, nb, nn, en) => {
  expect(text).toEqual({ nb: `Mandat, rad 4: ${nb}`, nn: `Mandat, rad 4: ${nn}`, en: `Mandat, row 4: ${en}` });
});

test('so is a sheet without requirements', () => {
  expect(problems.noRequirements('Mandat')).toEqual({
    nb: 'Arket «Mandat» har ingen krav.',
    nn: 'Arket «Mandat» har ingen krav.',
    en: 'The sheet “Mandat” has no requirements.',
  });
});
