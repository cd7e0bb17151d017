import type { Sentence, Text } from '../../core/language.ts';

/** What Excel may refuse, and the way on; by the code its library gives. */
export const refusals: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    nb: 'En celle er åpen for skriving i Excel. Trykk Enter eller Esc der, og prøv igjen.',
    nn: 'Ei celle er open for skriving i Excel. Trykk Enter eller Esc der, og prøv igjen.',
    en: 'A cell is open for writing in Excel. Press Enter or Esc there, and try again.',
  },
  AccessDenied: {
    nb: 'Excel lar oss ikke skrive her, for arket eller arbeidsboken er beskyttet. Funnene står i panelet.',
    nn: 'Excel lèt oss ikkje skrive her, for arket eller arbeidsboka er verna. Funna står i panelet.',
    en: 'Excel does not let us write here, for the sheet or the workbook is protected. The findings are in the pane.',
  },
  ItemNotFound: {
    nb: 'Et ark eller en tabell er flyttet eller slettet imens. Trykk Valider.',
    nn: 'Eit ark eller ein tabell er flytta eller sletta imens. Trykk Valider.',
    en: 'A sheet or a table has been moved or deleted meanwhile. Press Validate.',
  },
  InsertDeleteConflict: {
    nb: 'Det som står under tabellen på arket med funn, kan ikke flyttes ned. Flytt det til siden, og prøv igjen.',
    nn: 'Det som står under tabellen på arket med funn, kan ikkje flyttast ned. Flytt det til sides, og prøv igjen.',
    en: 'What stands below the table on the sheet of findings cannot be moved down. Move it to the side, and try again.',
  },
  ActivityLimitReached: {
    nb: 'Excel er opptatt. Vent litt, og prøv igjen.',
    nn: 'Excel er oppteken. Vent litt, og prøv igjen.',
    en: 'Excel is busy. Wait a little, and try again.',
  },
  InvalidOrTimedOutSession: {
    nb: 'Forbindelsen til arbeidsboken er brutt. Last den på nytt, og prøv igjen.',
    nn: 'Sambandet til arbeidsboka er brote. Last ho på nytt, og prøv igjen.',
    en: 'The connection to the workbook is lost. Reload it, and try again.',
  },
  ResponsePayloadSizeLimitExceeded: {
    nb: 'Arkene er større enn Excel kan gi fra seg. Ta bort ark som ikke skal vurderes, i en kopi, og prøv igjen.',
    nn: 'Arka er større enn Excel kan gje frå seg. Ta bort ark som ikkje skal vurderast, i ein kopi, og prøv igjen.',
    en: 'The sheets are larger than Excel can hand over. Remove sheets that are not to be assessed, in a copy, and try again.',
  },
};

export const otherRefusal: Sentence<{ code: string }> = {
  nb: ({ code }) => `Excel kunne ikke gjøre dette (${code}). Funnene står i panelet. Prøv igjen.`,
  nn: ({ code }) => `Excel kunne ikkje gjere dette (${code}). Funna står i panelet. Prøv igjen.`,
  en: ({ code }) => `Excel could not do this (${code}). The findings are in the pane. Try again.`,
};

export const excelTexts = {
  readOnly: {
    nb: 'Arbeidsboken er åpnet skrivebeskyttet, så cellene er ikke merket. Funnene står her.',
    nn: 'Arbeidsboka er opna skriveverna, så cellene er ikkje merkte. Funna står her.',
    en: 'The workbook is open read-only, so the cells are not marked. The findings are here.',
  },
  lockedStructure: {
    nb: 'Arbeidsbokens struktur er beskyttet, så arket Funn er ikke laget. Funnene står her.',
    nn: 'Strukturen i arbeidsboka er verna, så arket Funn er ikkje laga. Funna står her.',
    en: 'The structure of the workbook is protected, so the sheet Funn has not been made. The findings are here.',
  },
  protectedFindings: {
    nb: 'Arket med funn er beskyttet, så det er ikke skrevet på nytt. Funnene står her.',
    nn: 'Arket med funn er verna, så det er ikkje skrive på nytt. Funna står her.',
    en: 'The sheet of findings is protected, so it has not been written anew. The findings are here.',
  },
  movedRow: {
    nb: 'Raden er endret eller tatt bort siden sist. Trykk Valider.',
    nn: 'Rada er endra eller teken bort sidan sist. Trykk Valider.',
    en: 'The row has been changed or removed since last time. Press Validate.',
  },
  changedMeanwhile: {
    nb: 'Noe ble endret i arbeidsboken mens den ble vurdert. Trykk Valider.',
    nn: 'Noko vart endra i arbeidsboka medan ho vart vurdert. Trykk Valider.',
    en: 'Something was changed in the workbook while it was assessed. Press Validate.',
  },
} satisfies Record<string, Text>;

export const protectedSheets: Sentence<{ sheets: string; count: number }> = {
  nb: ({ sheets, count }) =>
    `${count === 1 ? 'Arket' : 'Arkene'} ${sheets} er beskyttet, så cellene der er ikke merket. Funnene står her.`,
  nn: ({ sheets, count }) =>
    `${count === 1 ? 'Arket' : 'Arka'} ${sheets} er verna, så cellene der er ikkje merkte. Funna står her.`,
  en: ({ sheets, count }) =>
    `${count === 1 ? 'The sheet' : 'The sheets'} ${sheets} ${count === 1 ? 'is' : 'are'} protected, so the cells there are not marked. The findings are here.`,
};
