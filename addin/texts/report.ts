import type { Sentence, Text } from '../../core/language.ts';
import type { Readiness } from '../report-readiness.ts';

export const reportTexts = {
  year: { nb: 'År', nn: 'År', en: 'Year' },
  dueToday: { nb: 'Fristen er i dag', nn: 'Fristen er i dag', en: 'Due today' },
  making: { nb: 'Lager årsmeldingen …', nn: 'Lagar årsmeldinga …', en: 'Making the report …' },
  writing: { nb: 'Lager dokumentet …', nn: 'Lagar dokumentet …', en: 'Making the document …' },
  inserting: { nb: 'Setter inn i arbeidsboken …', nn: 'Set inn i arbeidsboka …', en: 'Inserting in the workbook …' },
  locking: { nb: 'Låser årsmeldingen …', nn: 'Låser årsmeldinga …', en: 'Locking the report …' },
  empty: {
    nb: 'Mandatet har ingen tabeller til årsmeldingen.',
    nn: 'Mandatet har ingen tabellar til årsmeldinga.',
    en: 'The mandate has no tables for the report.',
  },
  goTo: { nb: 'Gå til', nn: 'Gå til', en: 'Go to' },
  readiness: { nb: 'Tabeller', nn: 'Tabellar', en: 'Tables' },
  restsOn: { nb: 'Raden hviler på', nn: 'Rada kviler på', en: 'The row rests on' },
  unnamed: { nb: 'uten navn', nn: 'utan namn', en: 'no name' },
  unsettled: { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' },
  inWords: { nb: 'Figuren i ord', nn: 'Figuren i ord', en: 'The chart in words' },
  insert: { nb: 'Sett inn i arbeidsboken', nn: 'Set inn i arbeidsboka', en: 'Insert in the workbook' },
  inserted: {
    nb: 'Årsmeldingen er satt inn i arbeidsboken.',
    nn: 'Årsmeldinga er sett inn i arbeidsboka.',
    en: 'The report has been inserted in the workbook.',
  },
  word: { nb: 'Last ned Word', nn: 'Last ned Word', en: 'Download Word' },
  excel: { nb: 'Last ned Excel', nn: 'Last ned Excel', en: 'Download Excel' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  lock: { nb: 'Lås årsmeldingen', nn: 'Lås årsmeldinga', en: 'Lock the report' },
  lockMeans: {
    nb: 'Årsmeldingen tas vare på slik den er nå, med eget nummer og dagens dato, og kan ikke endres siden. Låses den på nytt, blir det en ny versjon; den gamle står.',
    nn: 'Årsmeldinga blir teken vare på slik ho er no, med eige nummer og dagens dato, og kan ikkje endrast sidan. Blir ho låst på nytt, blir det ein ny versjon; den gamle står.',
    en: 'The report is kept as it is now, with a number of its own and today’s date, and cannot be changed afterwards. Locking it again makes a new version; the old one stays.',
  },
} satisfies Record<string, Text>;

export const readinessWords: Readonly<Record<Readiness, Text>> = {
  ready: { nb: 'Klar', nn: 'Klar', en: 'Ready' },
  undecided: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not assessed' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
};

export const daysLeftTo: Sentence<{ days: string; count: number; day: string }> = {
  nb: ({ days, count, day }) => `${days} ${count === 1 ? 'dag' : 'dager'} til ${day}`,
  nn: ({ days, count, day }) => `${days} ${count === 1 ? 'dag' : 'dagar'} til ${day}`,
  en: ({ days, count, day }) => `${days} ${count === 1 ? 'day' : 'days'} to ${day}`,
};

export const wasDue: Sentence<{ day: string }> = {
  nb: ({ day }) => `Fristen var ${day}`,
  nn: ({ day }) => `Fristen var ${day}`,
  en: ({ day }) => `Was due ${day}`,
};

export const tablesReady: Sentence<{ ready: number; tables: number }> = {
  nb: ({ ready, tables }) => `Klart ${ready} av ${tables} ${tables === 1 ? 'tabell' : 'tabeller'}`,
  nn: ({ ready, tables }) => `Klart ${ready} av ${tables} ${tables === 1 ? 'tabell' : 'tabellar'}`,
  en: ({ ready, tables }) => `${ready} of ${tables} ${tables === 1 ? 'table' : 'tables'} ready`,
};

export const rowCount: Sentence<{ rows: string; count: number }> = {
  nb: ({ rows, count }) => `${rows} ${count === 1 ? 'rad' : 'rader'}`,
  nn: ({ rows, count }) => `${rows} ${count === 1 ? 'rad' : 'rader'}`,
  en: ({ rows, count }) => `${rows} ${count === 1 ? 'row' : 'rows'}`,
};

export const moreNotes: Sentence<{ count: string }> = {
  nb: ({ count }) => `og ${count} til`,
  nn: ({ count }) => `og ${count} til`,
  en: ({ count }) => `and ${count} more`,
};

export const allRows: Sentence<{ rows: string }> = {
  nb: ({ rows }) => `Vis alle ${rows} rader`,
  nn: ({ rows }) => `Vis alle ${rows} rader`,
  en: ({ rows }) => `Show all ${rows} rows`,
};

export const versionIssued: Sentence<{ version: number; day: string }> = {
  nb: ({ version, day }) => `Versjon ${version}, utgitt ${day}`,
  nn: ({ version, day }) => `Versjon ${version}, utgjeven ${day}`,
  en: ({ version, day }) => `Version ${version}, issued ${day}`,
};

/** Read aloud after «Word» and «Excel» beside an issued version. */
export const ofVersion: Sentence<{ version: number }> = {
  nb: ({ version }) => `versjon ${version}`,
  nn: ({ version }) => `versjon ${version}`,
  en: ({ version }) => `version ${version}`,
};

export const changedSince: Sentence<{ version: number; tables: number }> = {
  nb: ({ version, tables }) => `Endret siden versjon ${version}: ${tables} ${tables === 1 ? 'tabell' : 'tabeller'}`,
  nn: ({ version, tables }) => `Endra sidan versjon ${version}: ${tables} ${tables === 1 ? 'tabell' : 'tabellar'}`,
  en: ({ version, tables }) => `Changed since version ${version}: ${tables} ${tables === 1 ? 'table' : 'tables'}`,
};

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** What a table has that it had not in the version before, and the other way round. */
export const changedRows: Sentence<{ title: string; added: number; removed: number }> = {
  nb: ({ title, added, removed }) =>
    `${title}: ${[...some(added, 'ny rad', 'nye rader'), ...some(removed, 'rad borte', 'rader borte')].join(', ')}`,
  nn: ({ title, added, removed }) =>
    `${title}: ${[...some(added, 'ny rad', 'nye rader'), ...some(removed, 'rad borte', 'rader borte')].join(', ')}`,
  en: ({ title, added, removed }) =>
    `${title}: ${[...some(added, 'new row', 'new rows'), ...some(removed, 'row gone', 'rows gone')].join(', ')}`,
};
