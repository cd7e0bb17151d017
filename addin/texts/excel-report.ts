import type { Sentence, Text } from '../../core/language.ts';

/** Why an årsmelding is not written in the workbook, and the way on. */
export const excelReportTexts = {
  readOnly: {
    nb: 'Arbeidsboken er åpnet skrivebeskyttet, så årsmeldingen er ikke satt inn. Last den ned, eller åpne arbeidsboken for redigering.',
    nn: 'Arbeidsboka er opna skriveverna, så årsmeldinga er ikkje sett inn. Last ho ned, eller opne arbeidsboka for redigering.',
    en: 'The workbook is open read-only, so the report has not been inserted. Download it, or open the workbook for editing.',
  },
  lockedStructure: {
    nb: 'Arbeidsbokens struktur er beskyttet, så arket med årsmeldingen er ikke laget. Last den ned, eller opphev beskyttelsen.',
    nn: 'Strukturen i arbeidsboka er verna, så arket med årsmeldinga er ikkje laga. Last ho ned, eller opphev vernet.',
    en: 'The structure of the workbook is protected, so the sheet of the report has not been made. Download it, or remove the protection.',
  },
  protectedSheet: {
    nb: 'Arket med årsmeldingen er beskyttet, så det er ikke skrevet på nytt. Opphev beskyttelsen, og prøv igjen.',
    nn: 'Arket med årsmeldinga er verna, så det er ikkje skrive på nytt. Opphev vernet, og prøv igjen.',
    en: 'The sheet of the report is protected, so it has not been written anew. Remove the protection, and try again.',
  },
  takenName: {
    nb: 'Arbeidsboken har et ark med årsmeldingens navn som ikke er laget her. Gi det et annet navn, og prøv igjen.',
    nn: 'Arbeidsboka har eit ark med namnet til årsmeldinga som ikkje er laga her. Gje det eit anna namn, og prøv igjen.',
    en: 'The workbook has a sheet with the name of the report that was not made here. Give it another name, and try again.',
  },
  inTheWay: {
    nb: 'Det som står på arket med årsmeldingen, kan ikke flyttes. Flytt egne tabeller til et annet ark, og prøv igjen.',
    nn: 'Det som står på arket med årsmeldinga, kan ikkje flyttast. Flytt eigne tabellar til eit anna ark, og prøv igjen.',
    en: 'What stands on the sheet of the report cannot be moved. Move tables of your own to another sheet, and try again.',
  },
} satisfies Record<string, Text>;

/** What the tables before and beside those of the report are headed with. */
export const excelReportWords = {
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  table: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  nothing: { nb: 'Ingenting mangler.', nn: 'Ingenting manglar.', en: 'Nothing is missing.' },
} satisfies Record<string, Text>;

export const statusText: Sentence<{ issued: string; on: string }> = {
  nb: ({ issued, on }) => `${issued}. Vurdert per ${on}.`,
  nn: ({ issued, on }) => `${issued}. Vurdert per ${on}.`,
  en: ({ issued, on }) => `${issued}. Assessed as of ${on}.`,
};
