import type { Sentence, Text } from '../../core/language.ts';

export const sheetTexts = {
  sheets: { nb: 'Ark i arbeidsboken', nn: 'Ark i arbeidsboka', en: 'Sheets of the workbook' },
  workbook: { nb: 'Arbeidsbok', nn: 'Arbeidsbok', en: 'Workbook' },
  hidden: { nb: 'skjult', nn: 'skjult', en: 'hidden' },
  empty: { nb: 'Arket er tomt.', nn: 'Arket er tomt.', en: 'The sheet is empty.' },
  earlier: { nb: 'Forrige rader', nn: 'Førre rader', en: 'Earlier rows' },
  later: { nb: 'Neste rader', nn: 'Neste rader', en: 'Later rows' },
  yes: { nb: 'SANN', nn: 'SANN', en: 'TRUE' },
  no: { nb: 'USANN', nn: 'USANN', en: 'FALSE' },
} satisfies Record<string, Text>;

export const rowsShown: Sentence<{ from: string; to: string; of: string }> = {
  nb: ({ from, to, of }) => `Viser rad ${from}–${to} av ${of}`,
  nn: ({ from, to, of }) => `Viser rad ${from}–${to} av ${of}`,
  en: ({ from, to, of }) => `Rows ${from}–${to} of ${of}`,
};

export const marked: Sentence<{ count: number }> = {
  nb: ({ count }) => `${count} ${count === 1 ? 'merket celle' : 'merkede celler'}`,
  nn: ({ count }) => `${count} ${count === 1 ? 'merkt celle' : 'merkte celler'}`,
  en: ({ count }) => `${count} marked ${count === 1 ? 'cell' : 'cells'}`,
};
