import type { Part } from '../../core/sheet.ts';
import type { Sentence, Text } from '../../core/language.ts';

export const readingTexts = {
  title: { nb: 'Hva ble lest?', nn: 'Kva vart lese?', en: 'What was read?' },
  columns: { nb: 'Kolonner', nn: 'Kolonnar', en: 'Columns' },
  skipped: { nb: 'Hoppet over', nn: 'Hoppa over', en: 'Skipped' },
  seen: { nb: 'Dette er sett', nn: 'Dette er sett', en: 'This was seen' },
  noHeaders: { nb: 'ingen overskrifter funnet', nn: 'ingen overskrifter funne', en: 'no headers found' },
  cannot: { nb: 'Kan ikke vurderes', nn: 'Kan ikkje vurderast', en: 'Cannot be assessed' },
  needed: {
    nb: 'Det trengs et ark med medlemmer: en rad per oppnevning, med overskriftene Navn, Region, Oppnevnt fra og Oppnevnt til.',
    nn: 'Det trengst eit ark med medlemmer: ei rad per oppnemning, med overskriftene Namn, Region, Oppnemnd frå og Oppnemnd til.',
    en: 'A sheet of members is needed: one row per appointment, with the headers Name, Region, Appointed from and Appointed to.',
  },
  whichMandate: { nb: 'Hvilket mandat gjelder?', nn: 'Kva mandat gjeld?', en: 'Which mandate applies?' },
  chooseMandate: { nb: 'Velg mandat', nn: 'Vel mandat', en: 'Choose a mandate' },
  judgeAgainst: {
    nb: 'Vurder etter dette mandatet',
    nn: 'Vurder etter dette mandatet',
    en: 'Assess against this mandate',
  },
  named: {
    nb: 'Arbeidsboken nevner ikke mandatet. Skriv det i arket Oppsett, så slipper du å velge neste gang.',
    nn: 'Arbeidsboka nemner ikkje mandatet. Skriv det i arket Oppsett, så slepp du å velje neste gong.',
    en: 'The workbook does not name its mandate. Write it in the sheet Oppsett, and you need not choose next time.',
  },
} satisfies Record<string, Text>;

export const partNames: Readonly<Record<Part, Text>> = {
  setup: { nb: 'oppsett', nn: 'oppsett', en: 'setup' },
  members: { nb: 'medlemmer', nn: 'medlemmer', en: 'members' },
  offices: { nb: 'verv', nn: 'verv', en: 'offices' },
  meetings: { nb: 'møter', nn: 'møte', en: 'meetings' },
  attendance: { nb: 'deltakelse', nn: 'deltaking', en: 'attendance' },
  cases: { nb: 'saker', nn: 'saker', en: 'cases' },
  activities: { nb: 'aktiviteter', nn: 'aktivitetar', en: 'activities' },
  usage: { nb: 'utvikling', nn: 'utvikling', en: 'usage' },
  economy: { nb: 'økonomi', nn: 'økonomi', en: 'economy' },
  dispatches: { nb: 'årsmeldinger', nn: 'årsmeldingar', en: 'annual reports' },
  waivers: { nb: 'unntak', nn: 'unntak', en: 'exemptions' },
};

export const readAs: Sentence<{ part: string; header: string; rows: string; count: number }> = {
  nb: ({ part, header, rows, count }) =>
    `Lest som ${part}: ${rows} ${count === 1 ? 'rad' : 'rader'}, overskrifter i ${header}.`,
  nn: ({ part, header, rows, count }) =>
    `Lese som ${part}: ${rows} ${count === 1 ? 'rad' : 'rader'}, overskrifter i ${header}.`,
  en: ({ part, header, rows, count }) =>
    `Read as ${part}: ${rows} ${count === 1 ? 'row' : 'rows'}, headers in ${header}.`,
};

export const skippedRow: Sentence<{ row: number; why: string }> = {
  nb: ({ row, why }) => `Rad ${row}: ${why}`,
  nn: ({ row, why }) => `Rad ${row}: ${why}`,
  en: ({ row, why }) => `Row ${row}: ${why}`,
};
