import type { Sentence, Text } from '../../core/language.ts';

export const start = {
  lead: {
    nb: 'Holder nettverk, utvalg og råd opp mot mandatet sitt.',
    nn: 'Held nettverk, utval og råd opp mot mandatet sitt.',
    en: 'Holds networks, committees and councils up to their mandate.',
  },
  choose: { nb: 'Velg arbeidsbok …', nn: 'Vel arbeidsbok …', en: 'Choose a workbook …' },
  chooseAnother: { nb: 'Velg en annen …', nn: 'Vel ei anna …', en: 'Choose another …' },
  drop: { nb: 'eller slipp en .xlsx-fil her', nn: 'eller slepp ei .xlsx-fil her', en: 'or drop an .xlsx file here' },
  dropNow: { nb: 'Slipp arbeidsboken her', nn: 'Slepp arbeidsboka her', en: 'Drop the workbook here' },
  privacy: {
    nb: 'Arbeidsboken endres aldri. Funnene kan lastes ned som en merket kopi.',
    nn: 'Arbeidsboka blir aldri endra. Funna kan lastast ned som ein merkt kopi.',
    en: 'The workbook is never changed. Findings come as a marked copy.',
  },
  samples: { nb: 'Prøv med et eksempel', nn: 'Prøv med eit døme', en: 'Try an example' },
  opening: { nb: 'Leser arbeidsboken …', nn: 'Les arbeidsboka …', en: 'Reading the workbook …' },
} satisfies Record<string, Text>;

export const couldNotOpen: Sentence<{ name: string }> = {
  nb: ({ name }) => `${name} er ikke åpnet`,
  nn: ({ name }) => `${name} er ikkje opna`,
  en: ({ name }) => `${name} was not opened`,
};

const flawed: Text = { nb: 'med feil', nn: 'med feil', en: 'with errors' };
const flawless: Text = { nb: 'alt i orden', nn: 'alt i orden', en: 'all in order' };
const network: Text = { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' };
const specialists: Text = {
  nb: 'Spesialist- og brukergruppe',
  nn: 'Spesialist- og brukargruppe',
  en: 'Specialist and user group',
};
/** The samples show how lists may stand on one day; on another they would say something else. */
export const sampleDay = '2026-11-22';

/** The samples under /samples/, the one with most to see first. */
export const samples: readonly {
  readonly file: string;
  readonly title: readonly [Text, Text];
  readonly about?: Text;
}[] = [
  {
    file: 'nettverk-med-feil.xlsx',
    title: [network, flawed],
    about: {
      nb: 'Ledige plasser, perioder som ikke går opp, for få møter',
      nn: 'Ledige plassar, periodar som ikkje går opp, for få møte',
      en: 'Vacant seats, odd terms, too few meetings',
    },
  },
  { file: 'nettverk-feilfri.xlsx', title: [network, flawless] },
  {
    file: 'dmp-med-feil.xlsx',
    title: [specialists, flawed],
    about: {
      nb: 'Habilitet og taushetsplikt avklart for sent',
      nn: 'Habilitet og teieplikt avklart for seint',
      en: 'Impartiality settled too late',
    },
  },
  { file: 'dmp-feilfri.xlsx', title: [specialists, flawless] },
];
