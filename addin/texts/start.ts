import type { Sentence, Text } from '../../core/language.ts';

export const start = {
  lead: {
    nb: 'Holder nettverk, utvalg og råd opp mot mandatet sitt.',
    nn: 'Held nettverk, utval og råd opp mot mandatet sitt.',
    en: 'Holds networks, committees and councils up to their mandate.',
  },
  choose: { nb: 'Velg arbeidsbok …', nn: 'Vel arbeidsbok …', en: 'Choose a workbook …' },
  chooseAnother: { nb: 'Velg en annen …', nn: 'Vel ei anna …', en: 'Choose another …' },
  drop: {
    nb: 'eller slipp en .xlsx-fil hvor som helst på siden',
    nn: 'eller slepp ei .xlsx-fil kvar som helst på sida',
    en: 'or drop an .xlsx file anywhere on the page',
  },
  dropNow: { nb: 'Slipp arbeidsboken her', nn: 'Slepp arbeidsboka her', en: 'Drop the workbook here' },
  privacy: {
    nb: 'Arbeidsboken endres aldri. Du kan laste ned en kopi der cellene er merket.',
    nn: 'Arbeidsboka blir aldri endra. Du kan laste ned ein kopi der cellene er merkte.',
    en: 'The workbook is never changed. You can download a copy with the cells marked.',
  },
  samples: { nb: 'Prøv med et eksempel', nn: 'Prøv med eit døme', en: 'Try an example' },
  invented: { nb: 'Alle navn er oppdiktet.', nn: 'Alle namn er oppdikta.', en: 'All names are invented.' },
  opening: { nb: 'Leser arbeidsboken …', nn: 'Les arbeidsboka …', en: 'Reading the workbook …' },
} satisfies Record<string, Text>;

export const couldNotOpen: Sentence<{ name: string }> = {
  nb: ({ name }) => `${name} er ikke åpnet`,
  nn: ({ name }) => `${name} er ikkje opna`,
  en: ({ name }) => `${name} was not opened`,
};

/** The samples under /samples/, the one with most to see first. */
export const samples: readonly { readonly file: string; readonly title: Text; readonly about: Text }[] = [
  {
    file: 'nettverk-med-feil.xlsx',
    title: { nb: 'Nettverk, med feil', nn: 'Nettverk, med feil', en: 'Network, with errors' },
    about: {
      nb: 'Ledige plasser, perioder som ikke går opp, og for få møter',
      nn: 'Ledige plassar, periodar som ikkje går opp, og for få møte',
      en: 'Vacant seats, terms that do not add up, and too few meetings',
    },
  },
  {
    file: 'nettverk-feilfri.xlsx',
    title: { nb: 'Nettverk, feilfritt', nn: 'Nettverk, feilfritt', en: 'Network, without errors' },
    about: {
      nb: 'Nettverksgruppe for behandlingshjelpemidler der alt er ført',
      nn: 'Nettverksgruppe for behandlingshjelpemiddel der alt er ført',
      en: 'A network for treatment aids with everything recorded',
    },
  },
  {
    file: 'dmp-med-feil.xlsx',
    title: {
      nb: 'Spesialist- og brukergruppe, med feil',
      nn: 'Spesialist- og brukargruppe, med feil',
      en: 'Specialist and user group, with errors',
    },
    about: {
      nb: 'Habilitet og taushetsplikt avklart for sent eller ikke ført',
      nn: 'Habilitet og teieplikt avklart for seint eller ikkje ført',
      en: 'Impartiality and confidentiality settled too late or not recorded',
    },
  },
  {
    file: 'dmp-feilfri.xlsx',
    title: {
      nb: 'Spesialist- og brukergruppe, feilfri',
      nn: 'Spesialist- og brukargruppe, feilfri',
      en: 'Specialist and user group, without errors',
    },
    about: {
      nb: 'Gruppe for et anbud der alt er avklart før oppnevning',
      nn: 'Gruppe for eit anbod der alt er avklart før oppnemning',
      en: 'A group for a tender with everything settled before appointment',
    },
  },
];
