import { expect, test } from 'vitest';
import { cellQuestion, cellSentence } from '../../core/cell-question.ts';
import { tableOf } from './few-facts.ts';

const asked = { name: 'Kari Nes', row: 4, field: 'region', value: 'Oppnevnt' };
const told = (question: Parameters<typeof cellSentence>[0]) =>
  (['nb', 'nn', 'en'] as const).map((language) => cellSentence(question, language));

test('a header that fits several fields', () => {
  expect(told({ ...asked, fits: ['from', 'decided'] })).toEqual([
    'Overskriften «Oppnevnt» kan bety Oppnevnt fra eller Oppnevningsdato, og cellene under avgjør det ikke. Skriv det den betyr.',
    'Overskrifta «Oppnevnt» kan tyde Oppnemnd frå eller Oppnemningsdato, og cellene under avgjer det ikkje. Skriv det ho tyder.',
    'The header “Oppnevnt” may mean Appointed from or Date of appointment, and the cells below do not decide. Write which it is.',
  ]);
  expect(told({ ...asked, fits: ['role', 'title', 'type'] })).toEqual([
    'Overskriften «Oppnevnt» kan bety Rolle, Stilling eller Deltakertype, og cellene under avgjør det ikke. Skriv det den betyr.',
    'Overskrifta «Oppnevnt» kan tyde Rolle, Stilling eller Deltakartype, og cellene under avgjer det ikkje. Skriv det ho tyder.',
    'The header “Oppnevnt” may mean Role, Position or Participant type, and the cells below do not decide. Write which it is.',
  ]);
});

test('several empty cells at once, and what stands in the cell above', () => {
  expect(told({ ...asked, rows: ['3', '4', '5'] })).toEqual([
    'Rad 3–5: Region er ikke ført.',
    'Rad 3–5: Region er ikkje ført.',
    'Rows 3–5: Region is not entered.',
  ]);
  expect(told({ ...asked, rows: ['3', '4'], above: 'Helse Vest' })).toEqual([
    'Rad 3–4: Region er ikke ført. Gjelder «Helse Vest» fra raden over også dem? Skriv det i hver rad.',
    'Rad 3–4: Region er ikkje ført. Gjeld «Helse Vest» frå rada over dei òg? Skriv det i kvar rad.',
    'Rows 3–4: Region is not entered. Does “Helse Vest” of the row above hold for them too? Write it in every row.',
  ]);
});

test.each([
  [
    'several',
    'Rad 4: «Oppnevnt» ser ut som flere personer. Skriv én person per rad.',
    'Rad 4: «Oppnevnt» ser ut som fleire personar. Skriv éin person per rad.',
    'Row 4: “Oppnevnt” looks like several persons. Write one person per row.',
  ],
  [
    'period',
    'Kari Nes: «Oppnevnt» står sammen med navnet. Skriv datoer i kolonnene for dem.',
    'Kari Nes: «Oppnevnt» står saman med namnet. Skriv datoar i kolonnane for dei.',
    'Kari Nes: “Oppnevnt” stands with the name. Write dates in the columns for them.',
  ],
  [
    'nobody',
    '«Kari Nes»: «Oppnevnt» nevner ingen i listene. Skriv navnet slik det står der.',
    '«Kari Nes»: «Oppnevnt» nemner ingen i listene. Skriv namnet slik det står der.',
    '“Kari Nes”: “Oppnevnt” names nobody in the lists. Write the name as it stands there.',
  ],
  [
    'no-meeting',
    '«Kari Nes»: «Oppnevnt» nevner ingen møter i møtelisten. Skriv datoen eller møtenumrene.',
    '«Kari Nes»: «Oppnevnt» nemner ingen møte i møtelista. Skriv datoen eller møtenummera.',
    '“Kari Nes”: “Oppnevnt” names no meeting in the list. Write the date, or the numbers of the meetings.',
  ],
] as const)('a cell that holds something else than its column is for: %s', (asks, nb, nn, en) => {
  expect(told({ ...asked, asks })).toEqual([nb, nn, en]);
});

test('of one cell there is no such sentence', () => {
  expect(told(asked)).toEqual([undefined, undefined, undefined]);
  expect(told({ ...asked, above: 'Helse Vest' })).toEqual([undefined, undefined, undefined]);
});

test('what is asked is taken from what reading met', () => {
  const trouble = (values: Record<string, string | number | readonly string[]>) =>
    cellQuestion({ rule: 'value-unknown', at: { table: tableOf('members') }, values });
  expect(trouble({ name: 'Kari Nes', value: '' })).toEqual({});
  expect(trouble({ fits: ['from', 'decided'] })).toEqual({ fits: ['from', 'decided'] });
  expect(trouble({ rows: ['3', '4'], above: 'Helse Vest' })).toEqual({ rows: ['3', '4'], above: 'Helse Vest' });
  expect(trouble({ asks: 'several' })).toEqual({ asks: 'several' });
  expect(trouble({ asks: 'no-meeting' })).toEqual({ asks: 'no-meeting' });
  expect(trouble({ asks: 'anything', above: 3, rows: '3' })).toEqual({});
});
