import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { readHabilitet } from '../../../core/read/habilitet.ts';

test.each([
  ['H0', 'H0'],
  ['h1', 'H1'],
  ['H2', 'H2'],
  ['H3', 'H3'],
  ['H4', 'H4'],
  ['H5', 'H5'],
  ['H9', 'H9'],
  ['H1 – Erklæring mottatt', 'H1'],
  ['Ikke innhentet', 'H0'],
  ['Erklæring mottatt – ingen interesser oppgitt', 'H1'],
  ['Interesser oppgitt – under vurdering', 'H2'],
  ['Interesser oppgitt – vurdert habil', 'H3'],
  ['Vurdert habil med forbehold – inhabil i angitt sak/anbud', 'H4'],
  ['Vurdert inhabil', 'H5'],
  ['Må fornyes', 'H9'],
])('the code or text «%s» of the list is %s', (text, code) => {
  expect(readHabilitet(text)).toBe(code);
});

test.each(['inhabil', 'Inhabil', 'INHABIL', 'ikke habil', 'Ikke habil', 'ikkje habil', 'er ikke habil', 'inhabil.'])(
  '«%s» is H5, for «inhabil» contains «habil» (case 25 a)',
  (text) => {
    expect(readHabilitet(text)).toBe('H5');
  },
);

test.each(['ikke avklart', 'Ikke avklart', 'ikkje avklara', 'ikke mottatt'])(
  '«%s» is H0, for it contains «avklart» (case 25 b)',
  (text) => {
    expect(readHabilitet(text)).toBe('H0');
  },
);

test.each(['under avklaring', 'Under avklaring', 'venter', 'Venter på svar', 'under vurdering'])(
  '«%s» is H2',
  (text) => {
    expect(readHabilitet(text)).toBe('H2');
  },
);

test.each(['ok', 'OK', 'avklart', 'Avklart', 'habil', 'ja', 'Ja.'])(
  '«%s» is H1 or H3, to be confirmed (case 25 d)',
  (text) => {
    expect(readHabilitet(text)).toBe('H1-or-H3');
  },
);

test.each([
  'avklart 03/26',
  'H6',
  'H10',
  'se notat',
  '#N/A',
  'kanskje',
  'uinhabilt',
  'habilitert',
  'habil, men ikke avklart',
])('«%s» is never taken for cleared', (text) => {
  expect([unread, 'H0', 'H2', 'H5']).toContain(readHabilitet(text));
});

test.each(['', '-', '–', ' '])('«%s» says nothing', (text) => {
  expect([undefined, 'H0']).toContain(readHabilitet(text));
});

test.each(['ikke H1', '– se notat', 'se notat –'])('«%s» is no code and not nothing', (text) => {
  expect(readHabilitet(text)).toBe(unread);
});
